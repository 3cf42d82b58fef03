import Languages

/// A strftime-like pattern of d3-time-format, taken apart once: literal text and directives with their padding.
struct TimePattern: Sendable {
  enum Piece: Sendable {
    case text(String)
    /// `pad` is nil after the modifier `-`.
    case directive(Character, pad: Character?)
  }

  private(set) var pieces: [Piece] = []

  /// The locale's own patterns `%c`, `%x`, `%X` are put in place. Unknown directives stand for their letter, as in d3.
  init(_ text: String, locale: TimeLocale) {
    append(text, locale: locale, depth: 0)
  }

  private mutating func append(_ text: String, locale: TimeLocale, depth: Int) {
    var literal = ""
    var rest = Substring(text)
    while let c = rest.popFirst() {
      guard c == "%" else {
        literal.append(c)
        continue
      }
      guard var letter = rest.popFirst() else { break }
      var pad: Character? = letter == "e" ? " " : "0"
      if "-_0".contains(letter) {
        pad = letter == "-" ? nil : letter == "_" ? " " : "0"
        guard let next = rest.popFirst() else { break }
        letter = next
      }
      let nested = letter == "c" ? locale.dateTime : letter == "x" ? locale.date : letter == "X" ? locale.time : nil
      if let nested {
        flush(&literal)
        // A pattern of the locale that names itself would not end.
        if depth < 3 { append(nested, locale: locale, depth: depth + 1) }
      } else if letter == "%" || !"aAbBdefgGHIjLmMpqQsSuUVwWyYZ".contains(letter) {
        literal.append(letter)
      } else {
        flush(&literal)
        pieces.append(.directive(letter, pad: pad))
      }
    }
    flush(&literal)
  }

  private mutating func flush(_ literal: inout String) {
    if !literal.isEmpty { pieces.append(.text(literal)) }
    literal = ""
  }
}
