import CDeflate

/// Writes PNG's chunks: length, type, data, checksum.
struct PNGChunks {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private(set) var bytes = PNGChunks.signature

  mutating func append(_ type: String, _ data: some Collection<UInt8>) {
    bytes.reserveCapacity(bytes.count + data.count + 12)
    bytes.append(contentsOf: Self.bytes(UInt32(truncatingIfNeeded: data.count)))
    let start = bytes.count
    bytes.append(contentsOf: type.utf8)
    bytes.append(contentsOf: data)
    let crc = bytes.withUnsafeBufferPointer { all in
      libdeflate_crc32(0, all.baseAddress.map { $0 + start }, all.count - start)
    }
    bytes.append(contentsOf: Self.bytes(crc))
  }

  /// International text, uncompressed (clause 11.3.4.5). A keyword has 1 to 79 bytes.
  mutating func append(text: String, keyword: String) {
    append("iTXt", Array(keyword.utf8.prefix(79)) + [0, 0, 0, 0, 0] + Array(text.utf8))
  }

  /// Big-endian.
  static func bytes(_ v: UInt32) -> [UInt8] {
    [UInt8(v >> 24), UInt8(v >> 16 & 255), UInt8(v >> 8 & 255), UInt8(v & 255)]
  }

  /// Four bytes, big-endian; the caller has checked that they are there.
  static func number(_ bytes: [UInt8], at i: Int) -> Int {
    guard i >= 0, i + 4 <= bytes.count else { return 0 }
    return Int(bytes[i]) << 24 | Int(bytes[i + 1]) << 16 | Int(bytes[i + 2]) << 8 | Int(bytes[i + 3])
  }
}
