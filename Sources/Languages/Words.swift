/// Every word that the house says of its own accord, in one language. What a user writes is never touched.
///
/// Each is a stored member without a default, so a language that lacks one does not compile. The order is that of the
/// files of words.
public final class Words: Sendable {
  public let sentence: SentenceWords
  public let languages: LanguageNames
  public let numbers: NumberWords
  public let dates: DateWords
  public let currencies: CurrencyWords
  public let figures: FigureWords
  public let qualifiers: QualifierWords
  public let statuses: StatusWords
  public let missing: MissingWords
  public let doubts: DoubtWords
  public let certainties: CertaintyWords
  public let pages: PageWords
  public let slides: SlideWords
  public let alternatives: AlternativeTextWords
  public let vocabulary: VocabularyWords
  public let breaks: BreakWords
  public let documents: DocumentWords
  /// As d3 wants it.
  public let timeLocale: TimeLocale

  init(
    sentence: SentenceWords, languages: LanguageNames, numbers: NumberWords, dates: DateWords,
    currencies: CurrencyWords, figures: FigureWords, qualifiers: QualifierWords, statuses: StatusWords,
    missing: MissingWords, doubts: DoubtWords, certainties: CertaintyWords, pages: PageWords, slides: SlideWords,
    alternatives: AlternativeTextWords, vocabulary: VocabularyWords, breaks: BreakWords, documents: DocumentWords
  ) {
    self.sentence = sentence
    self.languages = languages
    self.numbers = numbers
    self.dates = dates
    self.currencies = currencies
    self.figures = figures
    self.qualifiers = qualifiers
    self.statuses = statuses
    self.missing = missing
    self.doubts = doubts
    self.certainties = certainties
    self.pages = pages
    self.slides = slides
    self.alternatives = alternatives
    self.vocabulary = vocabulary
    self.breaks = breaks
    self.documents = documents
    timeLocale = TimeLocale(dates)
  }
}

extension Language {
  public var words: Words {
    switch self {
    case .de: .german
    case .en: .english
    case .fr: .french
    case .ru: .russian
    case .vi: .vietnamese
    case .zh: .chinese
    case .zhHant, .zhHK: .traditionalChinese
    }
  }
}
