/// A figure as a text states it: number, bounds, unit, and where it stands.
public struct Figure: Sendable, Hashable {
  /// What the words before or after a number make of it.
  public enum Qualifier: String, Sendable {
    case exact
    case about
    case nearly
    case under
    case upTo = "up_to"
    case over
    case atLeast = "at_least"
    case between
  }

  /// Where it begins, in Unicode scalars from the start of the text.
  public var start: Int
  /// In Unicode scalars; qualifier, number, scale word and unit.
  public var length: Int
  /// The text there, as it stands.
  public var text: String
  /// The number stated, times its scale: an exact decimal without exponent, "20663000000". Nil for a range.
  public var value: String?
  public var lower: String?
  public var upper: String?
  public var lowerInclusive: Bool
  public var upperInclusive: Bool
  public var qualifier: Qualifier
  /// `percent percentage_point mu ha km2 m2 m3 km m cm kg t TEU bbl kW GW day year times person company project`, or
  /// nil for any other and for money.
  public var unit: String?
  /// ISO 4217; nil when it is no money or the currency is not certain.
  public var currency: String?
}
