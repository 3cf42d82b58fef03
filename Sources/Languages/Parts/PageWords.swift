/// On pages: captions, heads of tables, the key to the paints.
public struct PageWords: Hashable, Sendable {
  /// Figure 1.
  public let figure: String
  /// The same within a sentence.
  public let figureInText: String
  public let keyTitle: String
  public let measure: String
  public let value: String
  public let unit: String
  public let status: String
  public let date: String
  /// In place of a value, for an act.
  public let actWithoutFigure: String
  /// What "more than" is.
  public let bound: String
}

/// On slides. Titles stand where the text has no heading for the part.
public struct SlideWords: Hashable, Sendable {
  public let facts: String
  public let doubts: String
  public let notToBeAdded: String
}

/// Of alternative texts.
public struct AlternativeTextWords: Hashable, Sendable {
  public struct Kinds: Hashable, Sendable {
    public let bar: String
    public let line: String
    public let area: String
    public let pie: String
    public let heat: String
    public let scatter: String
    public let dots: String
    public let timeline: String
    public let map: String
    public let chart: String
  }

  public let kinds: Kinds
  /// An axis `{a}` and its range.
  public let axis: Phrase
  public let categories: Phrase
  public let points: Phrase
  public let series: Phrase
  public let panels: Phrase
  public let highest: Phrase
  public let lowest: Phrase
  /// What the highest is of the lowest.
  public let times: Phrase
  /// In time, from `{a}` to `{b}`.
  public let trend: Phrase
  /// A figure in doubt is `{a}` times its rival `{b}`.
  public let statedRatio: Phrase
  /// Follows it, of the other reading.
  public let otherRatio: Phrase
}
