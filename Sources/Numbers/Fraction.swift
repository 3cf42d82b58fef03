/// An exact quotient, in lowest terms: what an average or a ratio is until it is shown.
public struct Fraction: Sendable, Hashable {
  public let numerator: Int128
  /// Always positive.
  public let denominator: Int128

  /// Both parts stay within this, so that a further digit of a division still fits into 128 bits.
  public static let limit: Int128 = 1_000_000_000_000_000_000 * 1_000_000_000_000_000_000

  /// Nil for a denominator of zero and for parts that stay above `limit` in lowest terms.
  public init?(_ numerator: Int128, _ denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let g = Self.gcd(numerator.magnitude, denominator.magnitude)
    let n = Int128(numerator.magnitude / g)
    let d = Int128(denominator.magnitude / g)
    guard n <= Self.limit, d <= Self.limit else { return nil }
    self.numerator = (numerator < 0) != (denominator < 0) ? -n : n
    self.denominator = d
  }

  public init?(_ decimal: ExactDecimal) {
    let d = decimal.normalized
    guard d.exponent >= -38, let ten = ExactDecimal.shift(1, abs(d.exponent)) else { return nil }
    if d.exponent < 0 {
      self.init(d.coefficient, ten)
    } else {
      guard let c = ExactDecimal.shift(d.coefficient, d.exponent) else { return nil }
      self.init(c, 1)
    }
  }

  /// `a / b`; nil when b is zero or the parts do not fit.
  public init?(_ a: ExactDecimal, dividedBy b: ExactDecimal) {
    let (x, y) = (a.normalized, b.normalized)
    let e = x.exponent - y.exponent
    guard y.coefficient != 0, abs(e) <= 38 else { return nil }
    let g = Int128(Self.gcd(x.coefficient.magnitude, y.coefficient.magnitude))
    guard let n = ExactDecimal.shift(x.coefficient / g, max(0, e)),
      let d = ExactDecimal.shift(y.coefficient / g, max(0, -e))
    else { return nil }
    self.init(n, d)
  }

  private static func gcd(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }

  public var isZero: Bool { numerator == 0 }
  public var double: Double { Double(numerator) / Double(denominator) }

  public func adding(_ other: Fraction) -> Fraction? {
    let (a, o1) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (b, o2) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (d, o3) = denominator.multipliedReportingOverflow(by: other.denominator)
    let (n, o4) = a.addingReportingOverflow(b)
    return o1 || o2 || o3 || o4 ? nil : Fraction(n, d)
  }

  public func subtracting(_ other: Fraction) -> Fraction? { adding(-other) }

  public func multiplied(by other: Fraction) -> Fraction? {
    let (n, o1) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (d, o2) = denominator.multipliedReportingOverflow(by: other.denominator)
    return o1 || o2 ? nil : Fraction(n, d)
  }

  public func divided(by other: Fraction) -> Fraction? {
    guard let inverse = Fraction(other.denominator, other.numerator) else { return nil }
    return multiplied(by: inverse)
  }

  public static prefix func - (f: Fraction) -> Fraction { Fraction(unchecked: -f.numerator, f.denominator) }

  private init(unchecked n: Int128, _ d: Int128) {
    numerator = n
    denominator = d
  }

  /// The fraction as a decimal without loss, if its digits end.
  public var exactDecimal: ExactDecimal? {
    var d = denominator
    var (twos, fives) = (0, 0)
    while d % 2 == 0 {
      d /= 2
      twos += 1
    }
    while d % 5 == 0 {
      d /= 5
      fives += 1
    }
    guard d == 1 else { return nil }
    let places = max(twos, fives)
    var n = numerator
    // Each ten needs a two and a five: multiply by those that the denominator lacks.
    for factor in [Int128](repeating: 5, count: places - fives) + [Int128](repeating: 2, count: places - twos) {
      let (v, overflow) = n.multipliedReportingOverflow(by: factor)
      if overflow { return nil }
      n = v
    }
    return ExactDecimal(coefficient: n, exponent: -places)
  }

  /// At most so many significant digits, halves away from zero; trailing zeros after the point are not added.
  public func rounded(significantDigits: Int) -> ExactDecimal {
    let wanted = min(max(1, significantDigits), 30)
    var (q, r) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    let d = denominator.magnitude
    var exponent = 0
    // One digit more than wanted settles the rounding, because what is left can only lift a half.
    while r != 0, q == 0 || ExactDecimal.digitCount(Int128(q)) <= wanted {
      q = q * 10 + r * 10 / d
      r = r * 10 % d
      exponent -= 1
      if exponent < -ExactDecimal.exponentLimit + 1 { break }
    }
    let value = ExactDecimal(unchecked: numerator < 0 ? -Int128(q) : Int128(q), exponent)
    let out = value.rounded(significantDigits: wanted)
    return out.exponent < 0 ? out.trimmed : out
  }
}

extension Fraction: Comparable {
  /// Exact, by comparing whole parts and then the reciprocals of what is left: no product that could overflow.
  public static func < (a: Fraction, b: Fraction) -> Bool {
    if a.numerator.signum() != b.numerator.signum() { return a.numerator.signum() < b.numerator.signum() }
    if a.numerator < 0 { return -b < -a }
    var (n1, d1, n2, d2) = (a.numerator, a.denominator, b.numerator, b.denominator)
    while true {
      let (q1, r1) = n1.quotientAndRemainder(dividingBy: d1)
      let (q2, r2) = n2.quotientAndRemainder(dividingBy: d2)
      if q1 != q2 { return q1 < q2 }
      if r1 == 0 || r2 == 0 { return r1 == 0 && r2 != 0 }
      (n1, d1, n2, d2) = (d2, r2, d1, r1)
    }
  }
}

extension ExactDecimal {
  /// Without zeros at the end of the fraction: 4.840 is 4.84, 1200 stays.
  public var trimmed: ExactDecimal {
    guard exponent < 0 else { return self }
    var (c, e) = (coefficient, exponent)
    while e < 0, c % 10 == 0 {
      c /= 10
      e += 1
    }
    return ExactDecimal(unchecked: c, e)
  }

  /// The digits that were stated, whatever unit the number is moved to: zeros at the end of a whole number hold its
  /// places (1200 is 12 × 10²), those after a point are stated (3.00 keeps them, and so does 3.00 × 10⁹).
  public var withoutPlaceholders: ExactDecimal { exponent == 0 ? normalized : self }

  /// A binary number that was computed, a mean or an axis's 0.1 + 0.2, as one writes it: beyond the twelve digits that
  /// anybody states it is rounded to six, but never before its point.
  public var withoutNoise: ExactDecimal {
    let plain = normalized
    guard let order = plain.orderOfMagnitude, Self.digitCount(plain.coefficient) > 12 else { return plain }
    return plain.rounded(fractionDigits: max(0, 5 - order)).normalized
  }
}
