import Languages

/// Reads the figures in a press text: what a sentence counts and measures, with bounds, currency and unit; years,
/// dates, ordinals and names are left alone.
public struct FigureReader: Sendable {
  private let grammar: FigureGrammar

  /// Texts are read up to this many Unicode scalars; what follows is not read.
  public static let longestText = 1_000_000

  public init(_ language: Language) {
    grammar =
      switch language {
      case .de: .german
      case .en: .english
      case .fr: .french
      case .ru: .russian
      case .vi: .vietnamese
      case .zh, .zhHant, .zhHK: .chinese
      }
  }

  /// In the order of the text, without overlaps.
  public func figures(in text: String) -> [Figure] {
    let scalars = Array(text.unicodeScalars.prefix(Self.longestText))
    let lexed = FigureLexer.tokens(scalars, grammar: grammar)
    let traps = FigureTraps.mask(lexed, scalars: scalars, grammar: grammar)
    let tokens = traps.tokens
    let finder = FigureFinder(tokens: tokens, parts: traps.parts, grammar: grammar)
    let findings = CurrencyContext(tokens: tokens, grammar: grammar).resolved(finder.findings())
    return ChangeFinder(tokens: tokens, grammar: grammar).marked(findings).map { finding in
      let start = tokens[finding.range.lowerBound].range.lowerBound
      let end = tokens[finding.range.upperBound - 1].range.upperBound
      return Figure(
        start: start, length: end - start, phraseLength: nounEnd(of: finding, tokens, scalars) - start,
        text: ScalarClass.string(scalars[start..<end]),
        value: finding.value?.text, lower: finding.lower?.text, upper: finding.upper?.text,
        lowerInclusive: finding.lowerInclusive, upperInclusive: finding.upperInclusive, qualifier: finding.qualifier,
        unit: finding.unit, currency: finding.currency, currencyChoices: finding.choices,
        change: finding.change)
    }
  }

  /// Of nouns with the adjectives before them.
  private static let longestNoun = 3

  /// Where the noun behind a bare number ends, in scalars: at the next stop word, mark or paragraph.
  private func nounEnd(of finding: Finding, _ tokens: [FigureToken], _ scalars: [Unicode.Scalar]) -> Int {
    var index = finding.range.upperBound
    let end = tokens[index - 1].range.upperBound
    guard finding.unit == nil, finding.currency == nil, finding.choices.isEmpty, finding.change == nil else {
      return end
    }
    let limit = min(tokens.count, index + (grammar.isChinese ? 2 * Self.longestNoun : Self.longestNoun))
    while index < limit, tokens[index].isWord, !tokens[index].isMasked, tokens[index].compound == nil,
      !tokens[index].roles.contains(.stops), !tokens[index].roles.contains(.tellsChange),
      grammar.atoms.match(tokens, at: index) == nil,
      !scalars[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound].contains("\n")
    {
      index += 1
      // German writes its nouns large.
      if grammar.compound != nil, tokens[index - 1].isCapital { break }
    }
    return tokens[index - 1].range.upperBound
  }
}
