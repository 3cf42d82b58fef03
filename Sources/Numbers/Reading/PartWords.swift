/// A part of a whole: a third, 三分之一.
struct StatedPart: Sendable {
  var value: StatedDecimal
  /// Whether the value is cut off: a third is 0.3333.
  var isRounded: Bool

  private static let places = 4

  /// Nil where there is no such part.
  init?(_ numerator: Int, of denominator: Int) {
    guard denominator > 1, denominator <= 1000, numerator > 0, numerator < denominator else { return nil }
    let (whole, rest) = (numerator * 10_000).quotientAndRemainder(dividingBy: denominator)
    value = StatedDecimal(rest * 2 >= denominator ? whole + 1 : whole, exponent: -Self.places)
    isRounded = rest != 0
  }
}

/// Words for parts of a whole, and what tells that they count.
struct PartWords: Sendable {
  var parts: PhraseTable<StatedPart>
  /// Between two numbers that make a part: one in five (false), nine out of ten (true).
  var ratios: PhraseTable<Bool>
  /// Behind a part that counts: a third of the votes. Without such words only changes are told in parts.
  var wholes: Set<String>
  /// Before what is no part: the first half.
  var traps: Set<String>

  init(
    _ parts: [(Int, Int, String)] = [], ratios: [(Bool, String)] = [], wholes: Set<String> = [],
    traps: Set<String> = []
  ) {
    self.parts = PhraseTable(
      parts.compactMap { numerator, denominator, words in
        StatedPart(numerator, of: denominator).map { ($0, words) }
      })
    self.ratios = PhraseTable(ratios)
    self.wholes = wholes
    self.traps = traps
  }

  func indexed(in lexicon: inout Lexicon, variants: [Unicode.Scalar: Unicode.Scalar]) -> PartWords {
    var result = self
    result.parts.index(in: &lexicon, variants: variants)
    result.ratios.index(in: &lexicon, variants: variants)
    return result
  }
}

/// Where a part stands.
struct PartPlace: Sendable {
  var part: StatedPart
  var end: Int
  /// Whether two numbers make it: one in five.
  var isRatio = false
}
