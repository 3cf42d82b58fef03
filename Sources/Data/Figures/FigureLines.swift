import Diagnostics
import Languages
import Markup
import Numbers

/// Figures of texts, one JSON object a line in and out: `{"id", "lang", "text"}` to `{"id", "figures": […]}`.
///
/// Positions count Unicode scalars, numbers are decimals in strings, and null is said for what is open.
public enum FigureLines {
  /// One line's answer, without its line feed; nil for an empty line. Throws a `Diagnostic` with the place.
  public static func answer(_ line: [UInt8], number: Int, file: String? = nil) throws -> String? {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    let place = Place(file: file, line: number)
    let tree: Tree
    do { tree = try JSONTree.parse(line) } catch var d as Diagnostic {
      (d.place.file, d.place.line) = (file, number)
      throw d
    }
    guard let id = tree["id"], let idText = scalar(id), let language = tree["lang"]?.string,
      let text = tree["text"]?.string
    else { throw Diagnostic(.error, Messages.figureLine, at: place, hint: Messages.figureLineHint) }
    let reader = FigureReader(
      try Language.named(
        language, at: Place(file: file, line: number, column: tree["lang"]?.mark.column)))
    let figures = reader.figures(in: text).map(json).joined(separator: ", ")
    return "{\"id\": \(idText), \"figures\": [\(figures)]}"
  }

  private static func scalar(_ id: Tree) -> String? { id.string.map(JSONText.string) ?? id.literal?.text }

  private static func json(_ f: Figure) -> String {
    func text(_ s: String?) -> String { s.map(JSONText.string) ?? "null" }
    let members: [(String, String)] = [
      ("start", String(f.start)), ("length", String(f.length)), ("text", text(f.text)), ("value", text(f.value)),
      ("lower", text(f.lower)), ("upper", text(f.upper)), ("lower_inclusive", String(f.lowerInclusive)),
      ("upper_inclusive", String(f.upperInclusive)), ("qualifier", text(f.qualifier.rawValue)), ("unit", text(f.unit)),
      ("currency", text(f.currency)),
    ]
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}

extension FigureReader {
  /// Of a document's language, which may be one that nobody here reads.
  init?(tag: String) {
    guard let language = Language(tag: tag) else { return nil }
    self.init(language)
  }
}
