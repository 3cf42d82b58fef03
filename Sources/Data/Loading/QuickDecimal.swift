import Numbers

/// A decimal of at most 18 digits, read from bytes and compared without the 128 bits of `ExactDecimal`.
struct QuickDecimal {
  var coefficient: Int64
  var exponent: Int

  init(_ coefficient: Int64, _ exponent: Int) { (self.coefficient, self.exponent) = (coefficient, exponent) }

  init?(_ d: ExactDecimal) {
    guard let c = Int64(exactly: d.coefficient), abs(c) < 1_000_000_000_000_000_000 else { return nil }
    self.init(c, d.exponent)
  }

  /// `-? digits (. digits)?`; nil for every other form, which `ExactDecimal` may well be able to read.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var i = 0
    let n = bytes.count
    let isNegative = n > 0 && bytes[0] == UInt8(ascii: "-")
    if isNegative { i = 1 }
    guard n - i <= 19 else { return nil }
    var c: Int64 = 0
    var digits = 0
    var point = -1
    while i < n {
      let b = bytes[i]
      if b == UInt8(ascii: "."), point < 0, digits > 0 {
        point = digits
      } else {
        guard b >= 0x30, b <= 0x39, digits < 18 else { return nil }
        c = c &* 10 &+ Int64(b &- 0x30)
        digits += 1
      }
      i += 1
    }
    guard digits > 0, point < digits else { return nil }
    self.init(isNegative ? -c : c, point < 0 ? 0 : point - digits)
  }

  func scaled(_ power: Int) -> QuickDecimal { QuickDecimal(coefficient, exponent + power) }

  var exact: ExactDecimal? { ExactDecimal(coefficient: Int128(coefficient), exponent: exponent) }

  /// -1, 0 or 1, as the first is less, equal or more.
  func compare(_ other: QuickDecimal) -> Int {
    if exponent == other.exponent {
      return coefficient < other.coefficient ? -1 : coefficient > other.coefficient ? 1 : 0
    }
    guard let a = exact, let b = other.exact else { return exponent < other.exponent ? -1 : 1 }
    return a < b ? -1 : b < a ? 1 : 0
  }

  func isEqual(_ other: QuickDecimal) -> Bool {
    if exponent == other.exponent { return coefficient == other.coefficient }
    let (high, low) = exponent > other.exponent ? (self, other) : (other, self)
    // What does not fit into 64 bits is larger than what does.
    guard high.exponent - low.exponent <= 18 else { return high.coefficient == 0 && low.coefficient == 0 }
    let (c, over) = high.coefficient.multipliedReportingOverflow(by: Self.powers[high.exponent - low.exponent])
    return !over && c == low.coefficient
  }

  /// The other times a power of ten, or nil: which power that is.
  func powerOver(_ other: QuickDecimal) -> Int? {
    var (a, b) = (coefficient, other.coefficient)
    if a == 0 || b == 0 { return nil }
    var power = exponent - other.exponent
    while a % 10 == 0 { (a, power) = (a / 10, power + 1) }
    while b % 10 == 0 { (b, power) = (b / 10, power - 1) }
    return a == b ? power : nil
  }

  static let powers: [Int64] = (0...18).map { n in (0..<n).reduce(Int64(1)) { p, _ in p * 10 } }
}
