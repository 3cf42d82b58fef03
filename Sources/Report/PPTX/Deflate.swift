import CDeflate

/// libdeflate behind two functions: the only unsafe code of the package layer.
enum Deflate {
  /// 1 to 12. Nine is where libdeflate's gain per time falls off; a deck takes a few milliseconds.
  static let level: Int32 = 9

  /// Raw deflate, as ZIP has it; nil where it would not be smaller.
  static func compress(_ data: [UInt8]) -> [UInt8]? {
    guard data.count > 1, let compressor = libdeflate_alloc_compressor(level) else { return nil }
    defer { libdeflate_free_compressor(compressor) }
    let capacity = data.count - 1
    let packed = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = libdeflate_deflate_compress(compressor, data, data.count, buffer.baseAddress, capacity)
    }
    return packed.isEmpty ? nil : packed
  }

  static func crc32(_ data: [UInt8]) -> UInt32 { libdeflate_crc32(0, data, data.count) }
}
