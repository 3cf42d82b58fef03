import CDeflate

/// Reads back what the archive writer wrote, through the central directory.
public struct ZIPReader {
  public private(set) var names: [String] = []
  public private(set) var files: [String: [UInt8]] = [:]

  public init?(_ data: [UInt8]) {
    func u16(_ i: Int) -> Int { i + 1 < data.count ? Int(data[i]) | Int(data[i + 1]) << 8 : 0 }
    func u32(_ i: Int) -> Int { u16(i) | u16(i + 2) << 16 }
    guard data.count >= 22, u32(data.count - 22) == 0x0605_4B50 else { return nil }
    var at = u32(data.count - 22 + 16)
    for _ in 0..<u16(data.count - 22 + 10) {
      guard u32(at) == 0x0201_4B50, u16(at + 12) == 0, u16(at + 14) == 0x21 else { return nil }
      let (method, crc, packed, size) = (u16(at + 10), u32(at + 16), u32(at + 20), u32(at + 24))
      let (nameLength, local) = (u16(at + 28), u32(at + 42))
      let name = String(decoding: data[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self)
      let start = local + 30 + u16(local + 26) + u16(local + 28)
      guard let bytes = ZIPReader.unpack(Array(data[start..<(start + packed)]), size: size, method: method),
        Int(libdeflate_crc32(0, bytes, bytes.count)) == crc
      else { return nil }
      names.append(name)
      files[name] = bytes
      at += 46 + nameLength + u16(at + 30) + u16(at + 32)
    }
  }

  public func text(_ name: String) -> String? { files[name].map { String(decoding: $0, as: UTF8.self) } }

  private static func unpack(_ data: [UInt8], size: Int, method: Int) -> [UInt8]? {
    if method == 0 { return data }
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    var actual = 0
    let out = [UInt8](unsafeUninitializedCapacity: max(1, size)) { buffer, count in
      let result = libdeflate_deflate_decompress(
        decompressor, data, data.count, buffer.baseAddress, max(1, size), &actual)
      count = result == LIBDEFLATE_SUCCESS ? actual : 0
    }
    return out.count == size ? out : nil
  }
}
