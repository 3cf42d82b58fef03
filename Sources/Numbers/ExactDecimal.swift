import Gates

/// A decimal as people write it: `coefficient × 10^exponent`, never binary floating point.
///
/// Two decimals are equal by value (`20.0 == 20`), while each keeps the digits it was written with, so that 20.663 is
/// shown as 20.663 and 7.50 as 7.50. Every operation that could leave the 128 bits answers nil instead.
public struct ExactDecimal: Sendable {
  public let coefficient: Int128
  public let exponent: Int

  /// Exponents beyond this are refused: no binary number reaches them, and a plain text would be pages long.
  public static let exponentLimit = 400

  public static let zero = ExactDecimal(0)

  public init(_ integer: Int) {
    coefficient = Int128(integer)
    exponent = 0
  }

  /// Nil beyond `exponentLimit`.
  public init?(coefficient: Int128, exponent: Int) {
    guard abs(exponent) <= Self.exponentLimit, coefficient != .min else { return nil }
    self.coefficient = coefficient
    self.exponent = exponent
  }

  /// The decimal with the fewest digits that reads back as this number; nil for infinities and NaN.
  public init?(_ double: Double) {
    guard double.isFinite else { return nil }
    let whole = double.magnitude < 1e18 ? Int(exactly: double) : nil
    let d = whole.map { String($0) } ?? "\(double)"
    self.init(d)
  }

  /// The same value with the powers of ten taken out of the coefficient.
  public var normalized: ExactDecimal {
    if coefficient == 0 { return .zero }
    var c = coefficient
    var e = exponent
    while c % 10 == 0 {
      c /= 10
      e += 1
    }
    return ExactDecimal(unchecked: c, e)
  }

  init(unchecked coefficient: Int128, _ exponent: Int) {
    self.coefficient = coefficient
    self.exponent = exponent
  }

  public var isZero: Bool { coefficient == 0 }
  public var isNegative: Bool { coefficient < 0 }
  public var magnitude: ExactDecimal { ExactDecimal(unchecked: abs(coefficient), exponent) }

  /// Digits after the point as written.
  public var fractionDigits: Int { max(0, -exponent) }

  /// The power of ten of the first digit: 0 for 1 to 9, 10 for 20,663,000,000. Nil for zero.
  public var orderOfMagnitude: Int? {
    coefficient == 0 ? nil : Self.digitCount(coefficient) - 1 + exponent
  }

  /// The nearest binary number: for positions on paper, not for sums.
  public var double: Double { Double("\(coefficient)e\(exponent)") ?? .nan }

  static func digitCount(_ c: Int128) -> Int {
    var n = 1
    var rest = c.magnitude / 10
    while rest > 0 {
      n += 1
      rest /= 10
    }
    return n
  }

  /// `c × 10^n`; nil when it does not fit.
  static func shift(_ c: Int128, _ n: Int) -> Int128? {
    if c == 0 { return 0 }
    if n > 38 { return nil }
    var out = c
    for _ in 0..<max(0, n) {
      let (v, overflow) = out.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      out = v
    }
    return out
  }
}

// MARK: Text

extension ExactDecimal: CustomStringConvertible {
  /// `[-+]? digits (. digits)? ([eE] [-+]? digits)?` with at least one digit; no spaces, no grouping, no locale.
  /// Nil for anything else, for more digits than 128 bits hold (38), and for exponents beyond the limit.
  public init?(_ text: some StringProtocol) {
    var coefficient: Int128 = 0
    var exponent = 0
    var digits = 0
    var afterPoint = false
    var negative = false
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") {
      negative = next == UInt8(ascii: "-")
      next = bytes.next()
    }
    while let b = next, b | 0x20 != UInt8(ascii: "e") {
      if b == UInt8(ascii: ".") {
        if afterPoint { return nil }
        afterPoint = true
      } else {
        guard b >= 0x30, b <= 0x39 else { return nil }
        let (tens, over1) = coefficient.multipliedReportingOverflow(by: 10)
        let (sum, over2) = tens.addingReportingOverflow(Int128(b - 0x30))
        if over1 || over2 { return nil }
        coefficient = sum
        digits += 1
        if afterPoint { exponent -= 1 }
      }
      next = bytes.next()
    }
    if digits == 0 { return nil }
    if next != nil {
      var e = 0
      var count = 0
      next = bytes.next()
      let minus = next == UInt8(ascii: "-")
      if minus || next == UInt8(ascii: "+") { next = bytes.next() }
      while let b = next {
        guard b >= 0x30, b <= 0x39, count < 6 else { return nil }
        e = e * 10 + Int(b - 0x30)
        count += 1
        next = bytes.next()
      }
      if count == 0 { return nil }
      exponent += minus ? -e : e
    }
    self.init(coefficient: negative ? -coefficient : coefficient, exponent: exponent)
  }

  /// Plain notation with the digits as written: `20.663`, `7.50`, `1000` for 1e3.
  public var description: String {
    if coefficient == 0 { return exponent < 0 ? "0." + String(repeating: "0", count: -exponent) : "0" }
    var s = String(coefficient.magnitude)
    if exponent >= 0 {
      s += String(repeating: "0", count: exponent)
    } else {
      if s.utf8.count <= -exponent { s = String(repeating: "0", count: 1 - exponent - s.utf8.count) + s }
      s.insert(".", at: s.index(s.endIndex, offsetBy: exponent))
    }
    return coefficient < 0 ? "-" + s : s
  }
}

// MARK: Order

extension ExactDecimal: Hashable, Comparable {
  public static func == (a: Self, b: Self) -> Bool {
    let (x, y) = (a.normalized, b.normalized)
    return x.coefficient == y.coefficient && x.exponent == y.exponent
  }

  public func hash(into hasher: inout Hasher) {
    let n = normalized
    hasher.combine(n.coefficient)
    hasher.combine(n.exponent)
  }

  public static func < (a: Self, b: Self) -> Bool {
    if a.coefficient.signum() != b.coefficient.signum() || a.exponent == b.exponent {
      return a.exponent == b.exponent
        ? a.coefficient < b.coefficient : a.coefficient.signum() < b.coefficient.signum()
    }
    // Same sign. Bring the one with the larger exponent down; if that does not fit, it is the larger in size.
    let negative = a.coefficient < 0
    if a.exponent > b.exponent {
      guard let c = shift(a.coefficient, a.exponent - b.exponent) else { return negative }
      return c < b.coefficient
    }
    guard let c = shift(b.coefficient, b.exponent - a.exponent) else { return !negative }
    return a.coefficient < c
  }
}

// MARK: Arithmetic

extension ExactDecimal {
  /// `self × 10^power`: no digit changes, only the point moves. Nil beyond the exponent's limit.
  public func scaled(by power: Int) -> ExactDecimal? {
    guard abs(power) <= 2 * Self.exponentLimit else { return nil }
    return ExactDecimal(coefficient: coefficient, exponent: exponent + power)
  }

  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    aligned(self, other) ?? aligned(normalized, other.normalized)
  }

  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? { adding(-other) }

  private func aligned(_ a: ExactDecimal, _ b: ExactDecimal) -> ExactDecimal? {
    if a.coefficient == 0 { return b }
    if b.coefficient == 0 { return a }
    let e = min(a.exponent, b.exponent)
    guard let x = Self.shift(a.coefficient, a.exponent - e), let y = Self.shift(b.coefficient, b.exponent - e)
    else { return nil }
    let (sum, overflow) = x.addingReportingOverflow(y)
    return overflow ? nil : ExactDecimal(coefficient: sum, exponent: e)
  }

  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    product(self, other) ?? product(normalized, other.normalized)
  }

  private func product(_ a: ExactDecimal, _ b: ExactDecimal) -> ExactDecimal? {
    let (p, overflow) = a.coefficient.multipliedReportingOverflow(by: b.coefficient)
    return overflow ? nil : ExactDecimal(coefficient: p, exponent: a.exponent + b.exponent)
  }

  public static prefix func - (d: ExactDecimal) -> ExactDecimal { ExactDecimal(unchecked: -d.coefficient, d.exponent) }

  /// At most so many digits after the point, halves away from zero. Never adds digits. A negative count rounds before
  /// the point.
  public func rounded(fractionDigits: Int) -> ExactDecimal {
    let drop = -exponent - fractionDigits
    guard drop > 0 else { return self }
    if drop > 38 { return ExactDecimal(unchecked: 0, max(0, -fractionDigits)) }
    guard let unit = Self.shift(1, drop) else { return ExactDecimal(unchecked: 0, -fractionDigits) }
    let (q, r) = coefficient.quotientAndRemainder(dividingBy: unit)
    let up = r.magnitude >= unit.magnitude - r.magnitude
    return ExactDecimal(unchecked: up ? q + (coefficient < 0 ? -1 : 1) : q, -fractionDigits)
  }

  /// At most so many significant digits (at least one), halves away from zero. Never adds digits.
  public func rounded(significantDigits: Int) -> ExactDecimal {
    guard let order = orderOfMagnitude else { return self }
    return rounded(fractionDigits: max(1, significantDigits) - 1 - order)
  }
}
