import Gates

/// Numbers as ECMAScript writes them (ECMA-262, Number.prototype), because d3 and Vega label with these functions.
public enum JSNumber {
  /// `String(x)`: the fewest digits that read back as `x`; exponents from 1e21 and below 1e-6; `-0` is "0".
  public static func string(_ x: Double) -> String {
    if let special = special(x) { return special }
    if abs(x) < 1e15, let whole = Int(exactly: x) { return String(whole) }
    let decimal = DecimalExpansion(shortest: abs(x))
    let count = decimal.digits.count
    let text =
      decimal.point > 21 || decimal.point < -5
      ? decimal.exponential(fractionDigits: count - 1)
      : decimal.fixed(fractionDigits: max(0, count - decimal.point))
    return x < 0 ? "-" + text : text
  }

  /// `x.toFixed(places)`; from 1e21 on it is `String(x)`, as in the standard.
  public static func fixed(_ x: Double, _ places: Int) -> String {
    guard abs(x) < 1e21 else { return string(x) }
    if let special = special(x) { return special }
    var decimal = DecimalExpansion(exactly: abs(x))
    decimal.round(toDigits: decimal.point + places)
    return (x < 0 ? "-" : "") + decimal.fixed(fractionDigits: places)
  }

  /// `x.toExponential(places)`; with nil as many digits as needed.
  public static func exponential(_ x: Double, _ places: Int? = nil) -> String {
    if let special = special(x) { return special }
    let decimal: DecimalExpansion
    if let places {
      var exact = DecimalExpansion(exactly: abs(x))
      exact.round(toDigits: places + 1)
      decimal = exact
    } else {
      decimal = DecimalExpansion(shortest: abs(x))
    }
    return (x < 0 ? "-" : "") + decimal.exponential(fractionDigits: places ?? max(0, decimal.digits.count - 1))
  }

  /// `x.toPrecision(digits)` for one digit or more.
  public static func precision(_ x: Double, _ digits: Int) -> String {
    if let special = special(x) { return special }
    var decimal = DecimalExpansion(exactly: abs(x))
    decimal.round(toDigits: digits)
    let exponent = decimal.digits.isEmpty ? 0 : decimal.point - 1
    let text =
      exponent < -6 || exponent >= digits
      ? decimal.exponential(fractionDigits: digits - 1)
      : decimal.fixed(fractionDigits: digits - 1 - exponent)
    return (x < 0 ? "-" : "") + text
  }

  /// `Math.round(x)`: ties towards positive infinity.
  public static func round(_ x: Double) -> Double {
    let floor = x.rounded(.down)
    return x - floor >= 0.5 ? floor + 1 : floor
  }

  /// A whole number of any size in base 2, 8 or 16 (`bits` 1, 3 or 4), exact and without sign.
  static func radix(_ x: Double, bits: Int) -> String {
    guard x.isFinite else { return x.isNaN ? "NaN" : "Infinity" }
    if let whole = Int(checked: x) { return String(whole, radix: 1 << bits) }
    // 52 stored bits and the leading one, then zeros: cut into groups from the right.
    let zeros = Int(x.exponent) - 52
    let spare = zeros % bits
    let head = ((1 << 52) | UInt64(x.significandBitPattern)) << UInt64(spare)
    return String(head, radix: 1 << bits) + String(repeating: "0", count: zeros / bits)
  }

  private static func special(_ x: Double) -> String? {
    x.isNaN ? "NaN" : x.isInfinite ? (x < 0 ? "-Infinity" : "Infinity") : nil
  }
}
