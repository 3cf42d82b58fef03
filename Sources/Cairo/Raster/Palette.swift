/// The distinct pixels of a picture, if there are at most 256.
struct Palette {
  private(set) var colors: [UInt32] = []
  private let opaque: UInt32
  private static let slots = 2048
  private var keys = [UInt32](repeating: 0, count: Palette.slots)
  /// Number of the colour + 1; 0 is a free slot.
  private var numbers = [UInt16](repeating: 0, count: Palette.slots)

  /// nil when there are more colours than a palette holds, which is found out long before the last row.
  init?(_ surface: PixelSurface) {
    opaque = surface.hasAlpha ? 0 : 0xFF00_0000
    var last: UInt32?
    for y in 0..<surface.height {
      for pixel in surface.row(y) where pixel != last {
        last = pixel
        let slot = slot(of: pixel | opaque)
        if numbers[slot] != 0 { continue }
        guard colors.count < 256 else { return nil }
        colors.append(pixel | opaque)
        keys[slot] = pixel | opaque
        numbers[slot] = UInt16(colors.count)
      }
    }
  }

  /// 1, 2, 4 or 8.
  var bitDepth: Int { colors.count <= 2 ? 1 : colors.count <= 4 ? 2 : colors.count <= 16 ? 4 : 8 }

  /// The zlib stream of the picture as numbers of colours, packed; the surface's pixels are gone afterwards.
  func zlib(of surface: PixelSurface, memory: CoderMemory) -> UnsafeRawBufferPointer? {
    let bits = bitDepth
    let perByte = 8 / bits
    return surface.zlib(packed: (surface.width + perByte - 1) / perByte, memory: memory) { row, target in
      var (last, number): (UInt32?, UInt8) = (nil, 0)
      var (byte, filled) = (UInt8(0), 0)
      var at = 0
      for pixel in row {
        if pixel != last {
          last = pixel
          number = UInt8(truncatingIfNeeded: numbers[slot(of: pixel | opaque)] &- 1)
        }
        byte = byte << UInt8(truncatingIfNeeded: bits) | number
        filled += bits
        if filled == 8 {
          target[at] = byte
          at += 1
          (byte, filled) = (0, 0)
        }
      }
      if filled > 0 { target[at] = byte << UInt8(8 - filled) }
    }
  }

  /// Where the colour stands, or the free slot where it belongs.
  private func slot(of pixel: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: (pixel &* 0x9E37_79B1) >> 21)
    while numbers[slot] != 0 && keys[slot] != pixel { slot = (slot + 1) & (Self.slots - 1) }
    return slot
  }
}
