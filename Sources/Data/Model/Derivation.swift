import Numbers

/// How a derived figure came about.
public struct Derivation: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// a / b, of different units: investment per project.
    case average
    /// a / b, of the same unit: times.
    case ratio
    case difference
    /// part / whole, in per cent.
    case share
    case total
    /// Into another currency, at a rate of the project's rates file.
    case conversion
  }

  public var kind: Kind
  /// The facts it was computed from, in order.
  public var inputs: [String]
  /// The stated reading, then one for each combination of other readings of the inputs.
  public var readings: [FactReading]
  /// Of how many inputs a figure was stated: "N of M stated".
  public var statedCount: Int
  public var inputCount: Int
  /// How many of the inputs are only "about".
  public var aboutCount: Int
  /// Of a conversion.
  public var rate: ExchangeRate?
  /// Rules overruled by their name, each with the author's reason.
  public var overruled: [Overruling]

  public struct Overruling: Sendable, Hashable {
    public var rule: String
    public var reason: String

    public init(rule: String, reason: String) { (self.rule, self.reason) = (rule, reason) }
  }
}
