/// The marks with which a language writes sentences and lists.
public struct SentenceWords: Hashable, Sendable {
  /// Around words as they stand in a source.
  public let openingQuote: String
  public let closingQuote: String
  public let comma: String
  public let semicolon: String
  public let colon: String
  /// Without a space behind it.
  public let stop: String
  /// Between words: a space, and in Chinese nothing.
  public let space: String
  /// The same where a line must not break.
  public let fixedSpace: String
  /// Between the last two of several, and before an alternative.
  public let and: String
  public let or: String
  /// An aside behind a word.
  public let bracketed: Phrase
  /// From `{a}` to `{b}`.
  public let range: Phrase

  public func quoted(_ text: String) -> String { openingQuote + text + closingQuote }
}

/// What the languages are called, as in "1 October 2024, German".
public struct LanguageNames: Hashable, Sendable {
  public let german: String
  public let english: String
  public let french: String
  public let russian: String
  public let vietnamese: String
  public let chinese: String

  public func name(of language: Language) -> String {
    switch language {
    case .de: german
    case .en: english
    case .fr: french
    case .ru: russian
    case .vi: vietnamese
    case .zh, .zhHant, .zhHK: chinese
    }
  }
}
