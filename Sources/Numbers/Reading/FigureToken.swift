/// A word, a number in digits or a single mark; in Chinese every ideograph is a word.
struct FigureToken: Sendable {
  enum Kind: Sendable {
    case word
    /// Nil when the digits are no number: a date, a version.
    case number(StatedDecimal?)
    case mark
  }

  var kind: Kind
  /// Lower case, half width, variants folded.
  var text: String
  /// Unicode scalars from the start of the text.
  var range: Range<Int>
  /// Nothing stands between it and the token before.
  var isGlued: Bool
  var isCapital = false
  /// Part of something that is no amount: a date, a name, a reference.
  var isMasked = false

  var number: StatedDecimal? {
    if case .number(let value) = kind { value } else { nil }
  }
  var isNumber: Bool {
    if case .number = kind { true } else { false }
  }
  var isWord: Bool {
    if case .word = kind { true } else { false }
  }
}

/// Cuts a text into tokens, by the number marks and spelling variants of a language.
struct FigureLexer {
  private let scalars: [Unicode.Scalar]
  private let groupMark: Unicode.Scalar
  private let variants: [Unicode.Scalar: Unicode.Scalar]
  private var position = 0
  private(set) var tokens: [FigureToken] = []

  /// - Parameter groupMark: between thousands, the other one of point and comma is the decimal mark.
  static func tokens(
    _ scalars: [Unicode.Scalar], groupMark: Unicode.Scalar, variants: [Unicode.Scalar: Unicode.Scalar] = [:]
  ) -> [FigureToken] {
    var lexer = FigureLexer(scalars: scalars.map(halfWidth), groupMark: groupMark, variants: variants)
    while lexer.position < scalars.count { lexer.step() }
    return lexer.tokens
  }

  private init(
    scalars: [Unicode.Scalar], groupMark: Unicode.Scalar, variants: [Unicode.Scalar: Unicode.Scalar]
  ) {
    self.scalars = scalars
    self.groupMark = groupMark
    self.variants = variants
  }

  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }

  private mutating func step() {
    let start = position
    let scalar = scalars[position]
    if isSpace(scalar) || scalar == "\u{200B}" {
      position += 1
    } else if isDigit(at: position) {
      let value = number()
      add(.number(value), from: start)
    } else if Self.isIdeograph(scalar) {
      position += 1
      add(.word, from: start)
    } else if scalar.properties.isAlphabetic {
      while position < scalars.count, isLetter(scalars[position]) { position += 1 }
      // Squares and cubes are part of their unit: km2.
      if ["m", "km", "cm", "dm", "mm", "м", "км"].contains(text(start..<position).lowercased()),
        position < scalars.count,
        scalars[position] == "2" || scalars[position] == "3", !isDigit(at: position + 1)
      {
        position += 1
      }
      // Elisions stay with their apostrophe: d', jusqu', l'.
      if position < scalars.count, scalars[position] == "'" || scalars[position] == "’",
        position + 1 < scalars.count && isLetter(scalars[position + 1]) || text(start..<position) == "d"
      {
        position += 1
      }
      add(.word, from: start)
    } else {
      position += 1
      add(.mark, from: start)
    }
  }

  private mutating func add(_ kind: FigureToken.Kind, from start: Int) {
    var text = String.UnicodeScalarView()
    for scalar in scalars[start..<position] {
      text.append(variants[scalar] ?? (scalar == "’" ? "'" : scalar))
    }
    let first = scalars[start]
    tokens.append(
      FigureToken(
        kind: kind, text: String(text).lowercased(), range: start..<position,
        isGlued: tokens.last?.range.upperBound == start,
        isCapital: first.properties.isUppercase))
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private func isDigit(at index: Int) -> Bool {
    index < scalars.count && (0x30...0x39).contains(scalars[index].value)
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark)
      && !Self.isIdeograph(scalar)
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic || scalar.value == 0x3007
  }

  private func digits(from start: Int) -> Int {
    var end = start
    while isDigit(at: end) { end += 1 }
    return end
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  private mutating func number() -> StatedDecimal? {
    if let value = spaced() { return value }
    var parts = [position..<digits(from: position)]
    var marks: [Unicode.Scalar] = []
    while let end = parts.last?.upperBound, end < scalars.count, isDigit(at: end + 1),
      ".,'’".unicodeScalars.contains(scalars[end])
    {
      marks.append(scalars[end] == "’" ? "'" : scalars[end])
      parts.append(end + 1..<digits(from: end + 1))
    }
    position = parts.last?.upperBound ?? position + 1
    return value(parts.map(text), marks)
  }

  /// 1 234 567,8 with spaces of any width between groups of three.
  private mutating func spaced() -> StatedDecimal? {
    let first = digits(from: position)
    guard first - position <= 3, scalars[position] != "0" else { return nil }
    var end = first
    var whole = text(position..<first)
    while end < scalars.count, isSpace(scalars[end]), scalars[end] != "\n", isDigit(at: end + 1),
      digits(from: end + 1) == end + 4
    {
      whole += text(end + 1..<end + 4)
      end += 4
    }
    guard end > first else { return nil }
    var fraction = ""
    if end < scalars.count, scalars[end] == "." || scalars[end] == ",", isDigit(at: end + 1) {
      let last = digits(from: end + 1)
      fraction = text(end + 1..<last)
      end = last
    }
    guard let value = StatedDecimal(whole: whole, fraction: fraction) else { return nil }
    position = end
    return value
  }

  /// Which marks part groups and which one is the decimal mark.
  private func value(_ parts: [String], _ marks: [Unicode.Scalar]) -> StatedDecimal? {
    guard let first = parts.first, let last = parts.last else { return nil }
    func groups(_ parts: some Collection<String>) -> Bool {
      first.utf8.count <= 3 && first.first != "0" && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
    }
    func grouped(_ count: Int, fraction: String) -> StatedDecimal? {
      StatedDecimal(whole: parts.prefix(count).joined(), fraction: fraction)
    }
    switch Set(marks).count {
    case 0: return StatedDecimal(whole: first)
    case 1 where marks.count == 1:
      let canGroup = marks[0] == groupMark || marks[0] == "'"
      return canGroup && groups(parts) ? grouped(2, fraction: "") : StatedDecimal(whole: first, fraction: last)
    case 1:
      // India groups by two before the last three.
      let isIndian =
        marks[0] == "," && last.utf8.count == 3 && first.utf8.count <= 2
        && parts.dropFirst().dropLast().allSatisfy { $0.utf8.count == 2 }
      return groups(parts) || isIndian ? grouped(parts.count, fraction: "") : nil
    default:
      guard marks.dropLast().allSatisfy({ $0 == marks[0] }), marks.last != marks[0], marks.last != "'",
        groups(parts.dropLast())
      else { return nil }
      return grouped(parts.count - 1, fraction: last)
    }
  }
}
