import Gates

/// Numbers as SVG and scene dumps write them: at most three decimals, no trailing zeros, never `-0`, no exponent.
/// Three decimals are a thousandth of a pixel; more would only make equal pictures differ in their bytes.
public enum ShortNumber {
  /// The value in thousandths, halves away from zero. What is not finite becomes 0 and what no canvas can hold is
  /// cut, because neither can be written into a file.
  public static func thousandths(_ value: Double) -> Int {
    guard value.isFinite else { return 0 }
    let most = 1_000_000_000_000_000
    return Int(bounded: (value * 1000).rounded(.toNearestOrAwayFromZero), in: -most...most)
  }

  public static func append(_ value: Double, to bytes: inout [UInt8]) {
    append(thousandths: thousandths(value), to: &bytes)
  }

  public static func append(thousandths n: Int, to bytes: inout [UInt8]) {
    if n < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = n.magnitude
    appendInteger(magnitude / 1000, to: &bytes)
    let fraction = UInt8(truncatingIfNeeded: magnitude % 1000 / 100)
    let rest = magnitude % 100
    if fraction == 0 && rest == 0 { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(48 + fraction)
    if rest == 0 { return }
    bytes.append(48 + UInt8(rest / 10))
    if rest % 10 != 0 { bytes.append(48 + UInt8(rest % 10)) }
  }

  public static func string(_ value: Double) -> String {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func appendInteger(_ value: UInt, to bytes: inout [UInt8]) {
    if value >= 10 { appendInteger(value / 10, to: &bytes) }
    bytes.append(48 + UInt8(value % 10))
  }
}
