/// A decimal number as a text states it, exact: `digits × 10^exponent`.
struct StatedDecimal: Sendable, Hashable {
  private(set) var digits: Int128
  private(set) var exponent: Int

  init(_ value: Int, exponent: Int = 0) {
    digits = Int128(value)
    self.exponent = exponent
  }

  /// Digits with an optional point; nil when there are more than anyone writes.
  init?(whole: String, fraction: String = "") {
    guard whole.utf8.count + fraction.utf8.count <= 30, let digits = Int128(whole + fraction) else {
      return nil
    }
    self.digits = digits
    exponent = -fraction.utf8.count
  }

  /// Of digits alone; nil when there are more than anyone writes.
  init?(digits scalars: ArraySlice<Unicode.Scalar>) {
    guard scalars.count <= 30 else { return nil }
    var digits: Int128 = 0
    for scalar in scalars { digits = digits * 10 + Int128(scalar.value - 0x30) }
    self.digits = digits
    exponent = 0
  }

  var isZero: Bool { digits == 0 }
  var isNegative: Bool { digits < 0 }
  var negated: StatedDecimal {
    var result = self
    result.digits = -digits
    return result
  }

  /// As an integer, when it is one of moderate size.
  var integer: Int? {
    guard (0...18).contains(exponent), let value = Self.times(digits, power: exponent) else { return nil }
    return Int(exactly: value)
  }

  func scaled(_ power: Int) -> StatedDecimal {
    var result = self
    result.exponent += power
    return result
  }

  /// Nil beyond 38 digits.
  static func + (a: StatedDecimal, b: StatedDecimal) -> StatedDecimal? {
    let low = min(a.exponent, b.exponent)
    guard let x = times(a.digits, power: a.exponent - low), let y = times(b.digits, power: b.exponent - low) else {
      return nil
    }
    let (sum, overflow) = x.addingReportingOverflow(y)
    guard !overflow else { return nil }
    var result = StatedDecimal(0, exponent: low)
    result.digits = sum
    return result
  }

  static func * (a: StatedDecimal, b: StatedDecimal) -> StatedDecimal? {
    let (product, overflow) = a.digits.multipliedReportingOverflow(by: b.digits)
    guard !overflow else { return nil }
    var result = StatedDecimal(0, exponent: a.exponent + b.exponent)
    result.digits = product
    return result
  }

  static func < (a: StatedDecimal, b: StatedDecimal) -> Bool {
    (a + b.negated).map { $0.digits < 0 } ?? false
  }

  private static func times(_ digits: Int128, power: Int) -> Int128? {
    guard power <= 38 else { return digits == 0 ? 0 : nil }
    var result = digits
    for _ in 0..<power {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = product
    }
    return result
  }

  /// Without exponent and without zeros that say nothing.
  var text: String {
    // Integers of 64 bits are written much faster.
    var plain = UInt64(exactly: digits.magnitude).map { String($0) } ?? String(digits.magnitude)
    if exponent >= 0 {
      if digits != 0 { plain += String(repeating: "0", count: min(exponent, 100)) }
    } else {
      let places = -exponent
      if plain.utf8.count <= places { plain = String(repeating: "0", count: places + 1 - plain.utf8.count) + plain }
      let cut = plain.index(plain.endIndex, offsetBy: -places)
      var fraction = plain[cut...]
      while fraction.last == "0" { fraction.removeLast() }
      plain = plain[..<cut] + (fraction.isEmpty ? "" : "." + fraction)
    }
    return (digits < 0 ? "-" : "") + plain
  }
}
