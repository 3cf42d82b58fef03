/// How a language writes numbers and amounts.
public struct NumberWords: Sendable {
  /// A power of ten with a word of its own.
  public struct Scale: Sendable {
    public let power: Int
    /// As in a label: bn, Mrd., 亿.
    public let short: String
    /// As in speech and alternative texts: billion, Milliarde.
    public let long: Counted

    init(_ power: Int, _ short: String, _ long: Counted) { (self.power, self.short, self.long) = (power, short, long) }
  }

  /// Marks of fraction and groups, sign of per cent.
  public let locale: NumberLocale
  /// The number of digits from which whole numbers are grouped in text; axes group always.
  public let groupFrom: Int
  /// Largest first.
  public let scales: [Scale]
  /// In heads alone; an amount of its own is never written in thousands.
  public let thousand: Scale
  /// Between a number and its unit; never breaks a line.
  public let unitGap: String
  /// Scale word and unit: bn yuan, Md de yuans, 亿元.
  public let scaledUnit: @Sendable (_ scale: String, _ unit: String) -> String
  /// `3rd`, `3.`, `3e`, `thứ 3`, `第3`.
  public let ordinal: @Sendable (Int) -> String
  /// Of the whole part and whether a fraction follows it.
  public let plural: @Sendable (_ whole: Int, _ hasFraction: Bool) -> Plural
  /// An average: per project, je Projekt.
  public let per: Phrase
}
