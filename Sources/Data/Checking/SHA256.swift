import Gates

/// FIPS 180-4, for noticing an edited source.
public enum SHA256 {
  /// 64 hex digits.
  public static func hex(_ message: [UInt8]) -> String {
    var state: [UInt32] = initial
    var padded = message
    padded.append(0x80)
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var w = [UInt32](repeating: 0, count: 64)
    for block in stride(from: 0, to: padded.count, by: 64) {
      for t in 0..<16 {
        let i = block + t * 4
        w[t] =
          UInt32(padded[i]) << 24 | UInt32(padded[i + 1]) << 16 | UInt32(padded[i + 2]) << 8 | UInt32(padded[i + 3])
      }
      for t in 16..<64 {
        let s0 = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ w[t - 15] >> 3
        let s1 = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ w[t - 2] >> 10
        w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
      }
      compress(&state, w)
    }
    return state.map { word in
      let s = String(word, radix: 16)
      return String(repeating: "0", count: 8 - s.utf8.count) + s
    }.joined()
  }

  private static func compress(_ state: inout [UInt32], _ w: [UInt32]) {
    var v = state
    for t in 0..<64 {
      let s1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)
      let choice = v[4] & v[5] ^ ~v[4] & v[6]
      let t1 = v[7] &+ s1 &+ choice &+ constants[t] &+ w[t]
      let s0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)
      let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
      v = [t1 &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ t1, v[4], v[5], v[6]]
    }
    for i in 0..<8 { state[i] = state[i] &+ v[i] }
  }

  private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }

  /// The first 32 bits of the fractions of the square roots of the first 8 primes.
  private static let initial: [UInt32] = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = primes.map { fraction(cubeRoot(Double($0))) }

  private static let primes: [Int] = {
    var out: [Int] = []
    var n = 2
    while out.count < 64 {
      if out.allSatisfy({ n % $0 != 0 }) { out.append(n) }
      n += 1
    }
    return out
  }()

  private static func fraction(_ x: Double) -> UInt32 {
    UInt32(truncatingIfNeeded: Int(checked: (x - x.rounded(.down)) * 4_294_967_296) ?? 0)
  }

  /// Newton's method: 53 bits hold the 3 of the whole part and the 32 wanted.
  private static func cubeRoot(_ x: Double) -> Double {
    var r = x / 3 + 1
    for _ in 0..<60 { r = (2 * r + x / (r * r)) / 3 }
    return r
  }
}
