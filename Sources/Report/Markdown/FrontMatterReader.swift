import Diagnostics
import Facts
import Languages

/// The YAML between the `---` lines at the head of a text.
enum FrontMatterReader {
  static let keys = [
    "title", "subtitle", "deck", "kicker", "topic", "author", "date", "language", "lang", "timezone", "footer",
  ]

  /// The front matter, and the text with its lines emptied, so that every line keeps its number.
  static func read(_ text: String, file: String, diagnostics: inout Diagnostics) -> (FrontMatter, body: String) {
    var front = FrontMatter(title: "")
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    func isFence(_ s: Substring) -> Bool { s.trimmingTrailingSpaces == "---" }
    guard let first = lines.first, isFence(first) else { return (front, text) }
    guard let end = lines.dropFirst().firstIndex(where: { isFence($0) || $0.trimmingTrailingSpaces == "..." }) else {
      diagnostics.add(
        Diagnostic(
          .error, "the front matter is not closed", at: Place(file: file, line: 1, column: 1),
          hint: "a line of three dashes ends it"))
      return (front, "")
    }
    let yaml = lines[1..<end].joined(separator: "\n")
    do {
      fill(&front, from: try YAMLTree.parse(yaml, file: file, firstLine: 2), file: file, diagnostics: &diagnostics)
    } catch let d as Diagnostic {
      diagnostics.add(d)
    } catch {
      diagnostics.add(Diagnostic(.error, "\(error)", at: Place(file: file, line: 1, column: 1)))
    }
    for i in 0...end { lines[i] = "" }
    return (front, lines.joined(separator: "\n"))
  }

  private static func fill(_ front: inout FrontMatter, from tree: Tree, file: String, diagnostics: inout Diagnostics) {
    if tree.isNull { return }
    guard let object = tree.object else {
      diagnostics.add(
        Diagnostic(
          .error, "the front matter is \(tree.kindName), not a mapping", at: Place(file: file, mark: tree.mark),
          hint: "write lines as title: …"))
      return
    }
    for entry in object.entries {
      guard let text = entry.value.string ?? entry.value.literal?.text else {
        if !entry.value.isNull {
          diagnostics.add(
            Diagnostic(
              .error, "\(entry.key) is \(entry.value.kindName), not a text",
              at: Place(file: file, mark: entry.value.mark), hint: "put it between quotes"))
        }
        continue
      }
      switch entry.key {
      case "title": front.title = text
      case "subtitle", "deck": front.subtitle = text
      case "kicker": front.kicker = text
      case "topic": front.topic = text
      case "author": front.author = text
      case "date": front.date = text
      case "language", "lang":
        do throws(Diagnostic) {
          front.language = try Language.named(text, at: Place(file: file, mark: entry.value.mark))
        } catch {
          front.languageFault = error
          diagnostics.add(error)
        }
      case "timezone": front.timezone = text
      case "footer": front.footer = text
      default:
        diagnostics.add(
          Diagnostic(
            .error, "unknown field \"\(entry.key)\" in the front matter", at: Place(file: file, mark: entry.keyMark),
            hint: Suggestion.hint(for: entry.key, in: keys) ?? "known are " + keys.joined(separator: ", ")))
      }
    }
  }
}

extension Substring {
  var trimmingTrailingSpaces: Substring {
    var s = self
    while let c = s.last, c == " " || c == "\t" { s.removeLast() }
    return s
  }
}
