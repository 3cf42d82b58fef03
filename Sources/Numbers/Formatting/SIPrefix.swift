import Gates
import Glibc

/// Prefixes of the SI from yocto to yotta, by powers of a thousand from -8 to 8.
enum SIPrefix {
  private static let symbols = ["y", "z", "a", "f", "p", "n", "µ", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"]

  static func symbol(_ thousands: Int) -> String {
    symbols[max(0, min(16, thousands + 8))]
  }

  /// Which power of a thousand suits the number; nil for zero and what is not finite.
  static func thousands(of x: Double) -> Int? {
    decimalExponent(x).map { max(-8, min(8, floorDivide($0, 3))) }
  }

  /// The power of ten of the first digit; nil for zero and what is not finite.
  static func decimalExponent(_ x: Double) -> Int? {
    guard x.isFinite, x != 0 else { return nil }
    return DecimalExpansion(shortest: abs(x)).point - 1
  }

  /// 10^exponent; Glibc's `pow` is correctly rounded for it.
  static func factor(_ exponent: Int) -> Double {
    pow(10, Double(exponent))
  }

  /// `x` rounded to significant digits, with the prefix that suits the rounded number.
  static func format(_ x: Double, _ digits: Int) -> (digits: String, si: String) {
    guard x.isFinite, x != 0 else { return (JSNumber.precision(x, digits), "") }
    let exact = DecimalExpansion(exactly: x)
    var decimal = exact
    decimal.round(toDigits: digits)
    let exponent = decimal.point - 1
    let thousands = max(-8, min(8, floorDivide(exponent, 3)))
    decimal.point -= 3 * thousands
    if decimal.point <= 0 {
      // Smaller than one yocto: as many places as the digits leave, and at least one digit.
      let places = max(1, digits + decimal.point)
      var smaller = exact
      smaller.round(toDigits: places)
      smaller.point = decimal.point
      return (smaller.fixed(fractionDigits: places - decimal.point), symbol(thousands))
    }
    return (decimal.fixed(fractionDigits: max(0, digits - decimal.point)), symbol(thousands))
  }
}
