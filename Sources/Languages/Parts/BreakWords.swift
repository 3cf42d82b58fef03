/// Words by which lines are broken. Short lists, of what briefings about money and works contain; lower case where
/// nothing else is said.
public struct BreakWords: Hashable, Sendable {
  /// Million, Mrd.: a unit may follow them. As they are written.
  public let scales: Set<String>
  /// Currencies and measures behind a figure, beside those that all languages share.
  public let units: Set<String>
  /// Units of several words, as they are written.
  public let compounds: [String]
  /// Other forms of months than the dates have.
  public let months: Set<String>
  /// What a number numbers: figure, page.
  public let references: Set<String>
  /// Before a number for other reasons: `tháng 10`.
  public let beforeNumber: Set<String>
  /// After a day: `22 tháng 10`.
  public let afterDay: Set<String>
  /// `20 663`.
  public let groupsDigitsBySpace: Bool
  /// A space before ; : ! ? » and %, as in French.
  public let spacesHighMarks: Bool
  /// Words that belong to what follows them: articles, prepositions, conjunctions.
  public let leaning: Set<String>
  /// Words that belong to what stands before them, and those before which a line ends well; in Chinese, where there are
  /// no spaces to say so.
  public let trailing: Set<String>
  public let joining: Set<String>
}

/// By which a document's figures are guessed at: the beginnings of words, in lower case.
public struct DocumentWords: Hashable, Sendable {
  /// What suggests a status, near a figure.
  public let cancelled: [String]
  public let signed: [String]
  public let paidIn: [String]
  public let underConstruction: [String]
  public let operating: [String]
  public let pledged: [String]
  public let planned: [String]
  public let held: [String]
  /// Whole words before and after a "two" that counts nothing: the two, two sides.
  public let beforePair: Set<String>
  public let afterPair: Set<String>
  /// After these a head names its unit: amounts in billions of euros. In Chinese the end of what stands before it.
  public let beforeUnit: Set<String>
}
