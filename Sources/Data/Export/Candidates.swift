import Diagnostics
import Languages
import Numbers

/// Proposes facts from new documents: every figure that is read in them, with the words around it, as a fact file to
/// edit. What only a reader can know says TODO, which `check` refuses until it is filled in; what the words suggest is
/// filled in and says so.
public enum Candidates {
  /// A document, by the name of its file; nil for a text without one, of standard input.
  public struct Document: Sendable {
    public var bytes: [UInt8]
    public var file: String?

    public init(_ bytes: [UInt8], file: String?) { (self.bytes, self.file) = (bytes, file) }
  }

  /// - Parameter language: of the texts.
  /// - Returns: one fact file for all documents, and a finding for each that is no text; with any, the file is empty.
  public static func yaml(_ documents: [Document], language: Language) -> (yaml: String, findings: [Diagnostic]) {
    var read: [CandidateText] = []
    var findings: [Diagnostic] = []
    var ids: Set<String> = []
    for document in documents {
      do {
        let text = try DocumentText.read(document.bytes, file: document.file ?? "standard input")
        let name = document.file.map(name) ?? "text"
        let stem = slug(String(name.prefix { $0 != "." }))
        var id = stem
        var number = 1
        while !ids.insert(id).inserted {
          number += 1
          id = "\(stem)-\(number)"
        }
        read.append(CandidateText(text, of: document, name: name, id: id, language: language))
      } catch let error as Diagnostic {
        findings.append(error)
      } catch { continue }
    }
    guard findings.isEmpty else { return ("", findings) }
    return (file(read, language), [])
  }

  private static func file(_ texts: [CandidateText], _ language: Language) -> String {
    let count = texts.reduce(0) { $0 + $1.figures.count }
    var out = """
      # Candidates from \(texts.map(\.name).joined(separator: ", ")): \(count == 1 ? "1 figure" : "\(count) figures"), read as "\(language.tag)".
      # Delete what is none of yours, fill in what says TODO, and give partnership and event where there are any.
      # A measure is what its unit and the words near it suggest; "guessed" says that the sentence suggests it.
      documents:
      \(texts.map(\.record).joined())

      """
    if texts.count == 1, let only = texts.first { out += "defaults:\n  document: \(only.id)\n\n" }
    if count == 0 { return out + "facts: []\n" }
    out += "facts:\n"
    for text in texts { out += text.facts(namingDocument: texts.count > 1) }
    return out
  }

  private static func name(_ file: String) -> String { file.split(separator: "/").last.map(String.init) ?? file }

  static func slug(_ s: String) -> String {
    String(s.map { $0.isLetter || $0.isNumber || "-._".contains($0) ? $0 : "-" })
  }
}
