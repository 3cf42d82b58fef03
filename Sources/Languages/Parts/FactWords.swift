/// What is said of a figure and of where it stands.
public struct FigureWords: Hashable, Sendable {
  /// A figure in doubt, in the reading of its source.
  public let asStated: String
  /// The rival of such a figure.
  public let otherReading: String
  public let disputed: String
  public let source: String
  public let sources: String
  /// Before the date of publication, where a figure has no date of its own; the short form in tables.
  public let published: String
  public let publishedShort: String
  public let dateNotStated: String
  /// Before the date of what still goes on.
  public let since: String
  /// In a label: `{a}` times the figure of `{b}`.
  public let times: Phrase
  /// What `{a}` was published through `{b}`: release through PR Newswire.
  public let through: Phrase
  /// `{a}` says how and from which language.
  public let translated: Phrase
}

/// The word before a number in running text.
public struct QualifierWords: Hashable, Sendable {
  public let about: String
  public let nearly: String
  public let under: String
  public let upTo: String
  public let over: String
  public let atLeast: String
}

public struct StatusWords: Hashable, Sendable {
  public let pledged: String
  public let planned: String
  public let signed: String
  public let paidIn: String
  public let underConstruction: String
  public let operating: String
  public let cancelled: String
  public let held: String
  public let discussed: String
  public let stated: String
}

/// Why there is no figure. Always words: never a zero, an empty cell or a dash.
public struct MissingWords: Hashable, Sendable {
  public let notStated: String
  public let notFound: String
  public let withheld: String
  public let notApplicable: String
}

/// The last line of a doubt.
public struct DoubtWords: Hashable, Sendable {
  public let open: String
  public let settled: String
  public let highlyProbable: String
  public let notConfirmed: String
}

/// How sure another reading is.
public struct CertaintyWords: Hashable, Sendable {
  public let possible: String
  public let probable: String
  public let highlyProbable: String
  public let proven: String
}

/// As a reader of the language calls a currency behind a number.
public struct CurrencyWords: Hashable, Sendable {
  public let yuan: String
  public let dollars: String
  public let euros: String
  public let dong: String
  public let ringgit: String
  public let hongKongDollars: String
  public let yen: String
  public let pounds: String
  public let roubles: String
  public let baht: String
  public let singaporeDollars: String
}
