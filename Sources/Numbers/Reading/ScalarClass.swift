/// What a scalar is to the lexer. Letters of the scripts that are read are told by ranges, since the tables of Unicode
/// properties are slow; all others by their properties.
enum ScalarClass {
  case space, digit, ideograph, letter, mark

  static func of(_ scalar: Unicode.Scalar) -> ScalarClass {
    let value = scalar.value
    if value < 0x80 {
      if isDigit(scalar) { return .digit }
      if value | 0x20 >= 0x61 && value | 0x20 <= 0x7A { return .letter }
      return value == 0x20 || (0x09...0x0D).contains(value) ? .space : .mark
    }
    if (0x4E00...0x9FFF).contains(value) { return .ideograph }
    if isCommonLetter(value) { return .letter }
    // Zero width, soft hyphen and byte order mark say nothing.
    if value == 0x200B || value == 0xFEFF { return .space }
    if isIdeograph(scalar) { return .ideograph }
    let properties = scalar.properties
    if properties.isWhitespace { return .space }
    return properties.isAlphabetic ? .letter : .mark
  }

  /// Latin with accents, Cyrillic, and the Vietnamese letters.
  private static func isCommonLetter(_ value: UInt32) -> Bool {
    (0xC0...0x24F).contains(value) && value != 0xD7 && value != 0xF7 || (0x400...0x481).contains(value)
      || (0x48A...0x52F).contains(value) || (0x1E00...0x1EFF).contains(value)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// A letter, or an accent that stands behind one.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    of(scalar) == .letter || scalar.value >= 0x300 && scalar.properties.generalCategory == .nonspacingMark
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || scalar.value == 0x3007
      || scalar.value > 0x3007 && scalar.properties.isIdeographic
  }

  /// A space that stands between groups of digits: plain, no-break, narrow, thin, figure.
  static func canGroup(_ scalar: Unicode.Scalar) -> Bool {
    [0x20, 0xA0, 0x2007, 0x2008, 0x2009, 0x202F].contains(scalar.value)
  }

  static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }

  /// The small letter, one for one.
  static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: return Unicode.Scalar(value + 0x20) ?? scalar
    case ..<0x100, 0x430...0x45F, 0x2E80...: return scalar
    case 0x400...0x40F: return Unicode.Scalar(value + 0x50) ?? scalar
    case 0x1EA0...0x1EFF: return Unicode.Scalar(value | 1) ?? scalar
    default:
      let mapping = scalar.properties.lowercaseMapping.unicodeScalars
      return mapping.count == 1 ? mapping.first ?? scalar : scalar
    }
  }

  /// Quicker than by way of a view of scalars, which looks at every one of them twice.
  static func string(_ word: some Collection<Unicode.Scalar>) -> String {
    String(unsafeUninitializedCapacity: word.count * 4) { buffer in
      var count = 0
      for scalar in word {
        if scalar.isASCII {
          buffer[count] = UInt8(truncatingIfNeeded: scalar.value)
          count += 1
          continue
        }
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          buffer[count] = unit
          count += 1
        }
      }
      return count
    }
  }

  /// Letters with their accents behind them as single scalars, as the phrases are written.
  static func composed(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    String(String.UnicodeScalarView(word)).flatMap { character -> [Unicode.Scalar] in
      compositions[character].map { [$0] } ?? Array(character.unicodeScalars)
    }
  }

  private static let compositions: [Character: Unicode.Scalar] = {
    var result: [Character: Unicode.Scalar] = [:]
    for value in [0xC0...0x17F, 0x1A0...0x1B0, 0x400...0x45F, 0x1E00...0x1EFF].joined() {
      if let scalar = Unicode.Scalar(UInt32(value)) { result[Character(scalar)] = scalar }
    }
    return result
  }()
}
