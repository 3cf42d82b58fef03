import Glibc

/// A non-negative finite number as decimal digits: `0.d₀d₁d₂… × 10^point`, without leading or trailing zeros.
///
/// Labels must round as ECMAScript does: from the exact value of the double, ties upwards. C's `printf` rounds
/// ties to even, so the exact expansion is taken from it and rounded here.
struct DecimalExpansion: Sendable {
  /// Digits 0...9; empty for zero.
  var digits: [UInt8]
  /// Where the decimal point stands, counted from the first digit.
  var point: Int

  /// The exact value of a double; nothing is rounded.
  init(exactly x: Double) {
    self.init(exactly: x, fractionDigits: max(0, 52 - (x == 0 ? 52 : Int(x.exponent))))
  }

  private init(exactly x: Double, fractionDigits: Int) {
    // A subnormal has at most 1074 fraction digits, the largest double 309 digits before the point.
    let places = min(fractionDigits, 1074)
    let text = [CChar](unsafeUninitializedCapacity: places + 330) { buffer, count in
      let written = withVaList([CInt(places), x]) { vsnprintf(buffer.baseAddress, buffer.count, "%.*f", $0) }
      count = max(0, min(Int(written), buffer.count - 1))
    }
    self.init(text: text.lazy.map(UInt8.init(bitPattern:)))
  }

  /// The fewest digits that read back as the same double.
  init(shortest x: Double) {
    self.init(text: Array("\(x)".utf8))
  }

  /// Reads `123.45` or `1.2345e+2`. Any mark between digits counts as the point: C's follows the process's locale.
  private init(text: some Sequence<UInt8>) {
    digits = []
    point = 0
    var seenPoint = false
    var exponent: Int?
    var exponentIsNegative = false
    for byte in text {
      switch byte {
      case 0x30...0x39:
        let digit = byte - 0x30
        if let e = exponent {
          exponent = e * 10 + Int(digit)
        } else if digit == 0 && digits.isEmpty {
          if seenPoint { point -= 1 }
        } else {
          digits.append(digit)
          if !seenPoint { point += 1 }
        }
      case UInt8(ascii: "e"), UInt8(ascii: "E"): exponent = 0
      case UInt8(ascii: "-"): exponentIsNegative = exponent != nil
      case UInt8(ascii: "+"): break
      default: seenPoint = true
      }
    }
    if let e = exponent { point += exponentIsNegative ? -e : e }
    trim()
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }

  /// Keeps the first `count` digits, rounding ties upwards.
  mutating func round(toDigits count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      point = 0
      return
    }
    let up = digits[count] >= 5
    digits.removeLast(digits.count - count)
    if up {
      var i = count - 1
      while i >= 0 && digits[i] == 9 { i -= 1 }
      if i >= 0 {
        digits[i] += 1
        digits.removeLast(digits.count - 1 - i)
      } else {
        digits = [1]
        point += 1
      }
    }
    trim()
  }

  /// The digit `index` places right of the first one; zero beyond both ends.
  func digit(_ index: Int) -> UInt8 {
    digits.indices.contains(index) ? digits[index] : 0
  }

  /// The digits written out with `fractionDigits` places after the point.
  func fixed(fractionDigits: Int) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(max(point, 1) + fractionDigits + 1)
    if point <= 0 { out.append(0x30) }
    for i in 0..<max(0, point) { out.append(0x30 + digit(i)) }
    if fractionDigits > 0 {
      out.append(UInt8(ascii: "."))
      for i in 0..<fractionDigits { out.append(0x30 + digit(point + i)) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// `d.ddde±x` with `fractionDigits` places after the point.
  func exponential(fractionDigits: Int) -> String {
    var out = [0x30 + digit(0)]
    if fractionDigits > 0 {
      out.append(UInt8(ascii: "."))
      for i in 1...fractionDigits { out.append(0x30 + digit(i)) }
    }
    let exponent = digits.isEmpty ? 0 : point - 1
    return String(decoding: out, as: UTF8.self) + (exponent < 0 ? "e-" : "e+") + String(abs(exponent))
  }
}
