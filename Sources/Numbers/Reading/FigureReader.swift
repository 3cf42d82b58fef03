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
    let tokens = FigureTraps.mask(lexed, scalars: scalars, grammar: grammar)
    let finder = FigureFinder(tokens: tokens, grammar: grammar)
    return finder.findings().map { finding in
      let start = tokens[finding.range.lowerBound].range.lowerBound
      let end = tokens[finding.range.upperBound - 1].range.upperBound
      return Figure(
        start: start, length: end - start, text: ScalarClass.string(scalars[start..<end]),
        value: finding.value?.text, lower: finding.lower?.text, upper: finding.upper?.text,
        lowerInclusive: finding.lowerInclusive, upperInclusive: finding.upperInclusive, qualifier: finding.qualifier,
        unit: finding.unit, currency: finding.currency)
    }
  }
}
