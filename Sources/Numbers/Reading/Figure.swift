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

  /// What a figure that is the size of a change says of its direction.
  public enum Change: String, Sendable {
    case up
    case down
  }

  /// Where it begins, in Unicode scalars from the start of the text.
  public var start: Int
  /// In Unicode scalars; qualifier, number, scale word and unit.
  public var length: Int
  /// The same, with the noun that is counted where that has no code: 218 wind turbines.
  public var phraseLength: Int
  /// The text there, as it stands.
  public var text: String
  /// The number stated, times its scale: an exact decimal without exponent, "20663000000". Nil for a range.
  public var value: String?
  public var lower: String?
  public var upper: String?
  public var lowerInclusive: Bool
  public var upperInclusive: Bool
  public var qualifier: Qualifier
  /// `percent percentage_point mu ha km2 m2 m3 km m cm kg t TEU bbl kW GW day year times person company project contract
  /// agreement memorandum job`, or nil for any other and for money.
  public var unit: String?
  /// ISO 4217; nil when it is no money or the currency is not certain.
  public var currency: String?
  /// ISO 4217: whose money the word can be, where it is the word of several countries; else empty.
  public var currencyChoices: [String] = []
  /// The direction, when the figure is by how much something rose or fell; nil for a level, also one that is reached.
  public var change: Change?
}
