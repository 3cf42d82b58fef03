import Diagnostics

/// One `{{…}}` of the text: what stands inside, and where.
struct Insertion: Hashable {
  /// The first word: the id of a fact, or `D1`, or a keyword.
  var id: String
  /// The words after it.
  var variant: String
  var mark: Mark
  /// As written, with its braces.
  var raw: String
}

/// Lifts every `{{…}}` out of a text before cmark reads it, because ids may hold what Markdown would take for its
/// own (`a_b_c`, `*`), and cmark does not say where an inline stands. In its place stands a number between two
/// private-use characters; lines stay lines.
struct Insertions {
  static let open: Character = "\u{F0000}"
  static let close: Character = "\u{F0001}"

  private(set) var items: [Insertion] = []
  private(set) var text = ""
  /// Where the lines of `text` begin, as cmark counts them, in bytes.
  private var lineStarts = [0]
  /// Where the first line stands in its file.
  private var origin = Mark(line: 1, column: 1)

  init(lifting source: String, file: String, diagnostics: inout Diagnostics) {
    var line = 1
    var column = 1
    var rest = Substring(source)
    let fences = FenceCheck.codeLines(source)
    // Between backticks nothing is set.
    var isCode = fences.contains(1)
    while let c = rest.first {
      if c == Self.open || c == Self.close {
        diagnostics.add(
          Diagnostic(.error, "a private-use character in the text", at: Place(file: file, line: line, column: column)))
      } else if rest.hasPrefix("{{"), let inside = Self.inside(rest) {
        let raw = "{{" + inside + "}}"
        let words = inside.split(whereSeparator: \.isWhitespace).map(String.init)
        let id = words.first ?? ""
        let variant = words.dropFirst().joined(separator: " ")
        text += "\(Self.open)\(items.count)\(Self.close)"
        items.append(
          Insertion(id: id, variant: variant, mark: Mark(line: line, column: column), raw: raw))
        column += raw.unicodeScalars.count
        rest = rest.dropFirst(raw.count)
        continue
      } else {
        if rest.hasPrefix("{{"), !isCode, text.last != "\\", text.last != "{" {
          let word = rest.dropFirst(2).prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
          diagnostics.add(
            Diagnostic(
              .error, "\"{{\" is not closed", at: Place(file: file, line: line, column: column),
              hint: word.isEmpty ? "in code, between backticks, it stands as it is" : "{{\(word)}}"))
        }
        if c == "`" { isCode.toggle() }
        text.append(c)
      }
      rest = rest.dropFirst()
      if c == "\n" || c == "\r\n" || c == "\r" { lineStarts.append(text.utf8.count) }
      if c.isNewline {
        isCode = fences.contains(line + 1)
        line += 1
        column = 1
      } else {
        column += c.unicodeScalars.count
      }
    }
  }

  /// Characters of an insertion; braces that are further apart do not belong together.
  private static let longest = 500

  /// What stands between `{{` and `}}` on one line; nil if nothing closes there.
  private static func inside(_ text: Substring) -> String? {
    let body = text.dropFirst(2)
    var previous: Character?
    var length = 0
    for i in body.indices {
      length += 1
      if body[i].isNewline || length > longest { return nil }
      if body[i] == "}" && previous == "}" { return String(body[..<i].dropLast()) }
      previous = body[i]
    }
    return nil
  }

  enum Piece: Hashable {
    case text(String)
    case insertion(Insertion)
  }

  /// The pieces of a literal that cmark gave back.
  func pieces(of literal: String) -> [Piece] {
    var pieces: [Piece] = []
    var plain = ""
    var rest = Substring(literal)
    while let start = rest.firstIndex(of: Self.open) {
      plain += rest[..<start]
      let after = rest[rest.index(after: start)...]
      guard let end = after.firstIndex(of: Self.close), let n = Int(after[..<end]), items.indices.contains(n) else {
        rest = after
        continue
      }
      if !plain.isEmpty { pieces.append(.text(plain)) }
      plain = ""
      pieces.append(.insertion(items[n]))
      rest = after[after.index(after: end)...]
    }
    plain += rest
    if !plain.isEmpty { pieces.append(.text(plain)) }
    return pieces
  }

  /// Shifts all marks, for a text that stands within another: its first line begins at `mark`.
  mutating func move(to mark: Mark) {
    for i in items.indices {
      if items[i].mark.line == 1 { items[i].mark.column += mark.column - 1 }
      items[i].mark.line += mark.line - 1
    }
    origin = mark
  }

  /// Where a node of cmark's stands in the file: with every insertion as long as it was written.
  func mark(of node: MarkdownNode) -> Mark {
    var column = 1
    if node.column > 0, lineStarts.indices.contains(node.line - 1) {
      let start = text.utf8.index(text.startIndex, offsetBy: lineStarts[node.line - 1])
      let end = text.utf8.index(start, offsetBy: node.column - 1, limitedBy: text.endIndex) ?? text.endIndex
      column += restored(String(text[start..<end])).unicodeScalars.count
    }
    if node.line == 1 { column += origin.column - 1 }
    return Mark(line: max(1, node.line) + origin.line - 1, column: column)
  }

  /// The literal as it was written: for code and for the bodies of fences.
  func restored(_ literal: String) -> String {
    pieces(of: literal).map {
      if case .insertion(let i) = $0 { i.raw } else if case .text(let s) = $0 { s } else { "" }
    }
    .joined()
  }
}
