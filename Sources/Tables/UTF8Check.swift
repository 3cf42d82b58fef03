/// Finds what is not UTF-8, quickly where everything is ASCII.
public enum UTF8Check {
  /// Offset of the first byte that cannot stand where it stands (RFC 3629); nil if the text is valid.
  public static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    if bytes.count <= 2 * piece { return firstInvalid(bytes, 0..<bytes.count) }
    // Cut where a character begins: a byte that continues one is never the first of a piece.
    let cuts = stride(from: piece, to: bytes.count, by: piece).map { cut in
      (cut..<min(cut + 4, bytes.count)).first { bytes[$0] & 0xC0 != 0x80 } ?? cut
    }
    let starts = [0] + cuts
    let ends = cuts + [bytes.count]
    let found = Workers.map(starts.count, jobs: Workers.cores) { { firstInvalid(bytes, starts[$0]..<ends[$0]) } }
    return found.lazy.compactMap { $0 }.first
  }

  private static let piece = 4 << 20

  private static func firstInvalid(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBytes { all in
      let raw = UnsafeRawBufferPointer(rebasing: all[..<range.upperBound])
      let n = raw.count
      var i = range.lowerBound
      while i < n {
        while i + 8 <= n, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { i += 8 }
        if i >= n { return nil }
        let b = raw[i]
        if b < 0x80 {
          i += 1
          continue
        }
        let length = b >= 0xC2 && b < 0xE0 ? 2 : b & 0xF0 == 0xE0 ? 3 : b >= 0xF0 && b < 0xF5 ? 4 : 0
        guard length > 0, i + length <= n else { return i }
        let second = raw[i + 1]
        let low: UInt8 = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80
        let high: UInt8 = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF
        guard second >= low, second <= high else { return i }
        for k in 2..<max(2, length) where raw[i + k] & 0xC0 != 0x80 { return i }
        i += length
      }
      return nil
    }
  }
}
