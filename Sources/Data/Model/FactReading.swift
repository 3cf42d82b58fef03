import Numbers

/// One reading of one figure: as stated, or another with evidence.
public struct FactReading: Sendable {
  public enum Kind: String, Sendable { case stated, other }

  public var kind: Kind
  /// 0 for the stated reading, then 1, 2 … in the order of the alternatives.
  public var index: Int
  public var value: ExactDecimal?
  public var unitMult: Int
  public var qualifier: Qualifier
  /// In the unit of `value`.
  public var bounds: Bounds<ExactDecimal>
  /// A quotient is exact here, and rounded in `value`.
  public var exact: Fraction?
  /// Nil for the stated reading.
  public var alternative: Alternative?

  /// The full amount, exactly as many digits as were stated.
  public var amount: ExactDecimal? { value?.withoutPlaceholders.scaled(by: unitMult) }

  /// The full amount without rounding.
  public var exactAmount: Fraction? { exact ?? amount.flatMap { Fraction($0) } }

  /// For positions on paper.
  public var double: Double? { exact?.double ?? amount?.double }

  /// Bounds of the full amount.
  public var fullBounds: Bounds<ExactDecimal> { bounds.map { $0.withoutPlaceholders.scaled(by: unitMult) } ?? Bounds() }
}

extension Fact {
  /// The stated reading first; none for acts and for missing figures.
  public var readings: [FactReading] {
    if let derivation { return derivation.readings }
    guard value != nil || bounds != nil else { return [] }
    let q = qualifier ?? .exact
    var out = [
      FactReading(
        kind: .stated, index: 0, value: value, unitMult: unitMult, qualifier: q,
        bounds: bounds ?? value.map(q.bounds) ?? Bounds())
    ]
    for a in alternatives {
      out.append(
        FactReading(
          kind: .other, index: out.count, value: a.value, unitMult: a.unitMult, qualifier: a.qualifier,
          bounds: a.qualifier.bounds(a.value), alternative: a))
    }
    return out
  }

  public func reading(_ kind: FactReading.Kind) -> FactReading? { readings.first { $0.kind == kind } }

  /// The full amount as stated: value × 10^unit_mult.
  public var amount: ExactDecimal? { reading(.stated)?.amount }

  public var fullBounds: Bounds<ExactDecimal> { reading(.stated)?.fullBounds ?? Bounds() }
}
