/// The marks a language writes numbers with; the fields and their meaning are d3-format's locale definition.
public struct NumberLocale: Sendable, Hashable {
  /// Between the whole part and the fraction.
  public var decimal: String
  /// Between groups of digits.
  public var thousands: String
  /// Group sizes from the right, repeated in turn; empty: no groups.
  public var grouping: [Int]
  /// Before and after an amount with the `$` symbol.
  public var currency: (prefix: String, suffix: String) {
    get { (currencyPrefix, currencySuffix) }
    set { (currencyPrefix, currencySuffix) = newValue }
  }
  private var currencyPrefix: String
  private var currencySuffix: String
  /// After a percentage.
  public var percent: String
  /// Before a negative number; default U+2212.
  public var minus: String
  /// For what is not a number.
  public var nan: String
  /// Ten digits instead of 0...9; nil: 0...9.
  public var numerals: [String]?

  public init(
    decimal: String = ".", thousands: String = ",", grouping: [Int] = [3], currency: (String, String) = ("$", ""),
    percent: String = "%", minus: String = "\u{2212}", nan: String = "NaN", numerals: [String]? = nil
  ) {
    self.decimal = decimal
    self.thousands = thousands
    self.grouping = grouping
    self.currencyPrefix = currency.0
    self.currencySuffix = currency.1
    self.percent = percent
    self.minus = minus
    self.nan = nan
    self.numerals = numerals
  }

  /// d3's default, en-US.
  public static let en = NumberLocale()
}
