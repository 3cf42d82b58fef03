/// Decimal numbers read from bytes as JavaScript's `Number(text)` reads them.
public enum NumberText {
  /// NaN where the text is no number; 0 where it is empty or blank.
  public static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    plain(bytes) ?? JSText.number(String(decoding: bytes, as: UTF8.self))
  }

  /// Numbers of at most 18 digits and small exponents, which is nearly all, in one pass. Exact: an integer below 2^53
  /// times or over a power of ten up to 10^22 is rounded once.
  static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var i = 0
    let n = bytes.count
    if n == 0 || n > 24 { return nil }
    let negative = bytes[0] == 0x2D
    if negative { i = 1 }
    var mantissa: UInt64 = 0
    var digits = 0
    var places = 0
    while i < n, case let d = bytes[i] &- 0x30, d < 10 {
      mantissa = mantissa &* 10 &+ UInt64(d)
      digits += 1
      i += 1
    }
    if i < n, bytes[i] == 0x2E {
      i += 1
      while i < n, case let d = bytes[i] &- 0x30, d < 10 {
        mantissa = mantissa &* 10 &+ UInt64(d)
        digits += 1
        places += 1
        i += 1
      }
    }
    guard i == n, digits > 0, digits <= 18, mantissa < 1 << 53, places <= 22 else { return nil }
    let value = places == 0 ? Double(mantissa) : Double(mantissa) / powers[places]
    return negative ? -value : value
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]
}
