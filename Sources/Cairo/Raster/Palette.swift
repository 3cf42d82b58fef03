/// The distinct pixels of a picture, if there are at most 256, with the picture as numbers of them.
struct Palette {
  private(set) var colors: [UInt32] = []
  /// 1, 2, 4 or 8.
  private(set) var bitDepth = 8
  /// PNG's rows: a filter byte (none), then the packed indices.
  private(set) var rows: [UInt8] = []

  /// nil when there are more colours than a palette holds.
  init?(_ surface: PixelSurface) {
    let (width, height) = (surface.width, surface.height)
    let opaque: UInt32 = surface.hasAlpha ? 0 : 0xFF00_0000
    let slots = 2048
    var keys = [UInt32](repeating: 0, count: slots)
    // Index + 1; 0 is a free slot.
    var values = [UInt16](repeating: 0, count: slots)
    var found: [UInt32] = []
    var complete = true
    let indexed = [UInt8](unsafeUninitializedCapacity: (width + 1) * height) { out, count in
      keys.withUnsafeMutableBufferPointer { keys in
        values.withUnsafeMutableBufferPointer { values in
          var last: UInt32 = 0
          var lastIndex: UInt8 = 0
          var hasLast = false
          var at = 0
          for y in 0..<height {
            let row = surface.row(y)
            out[at] = 0
            at += 1
            for x in 0..<width {
              let p = row[x] | opaque
              if p != last || !hasLast {
                var slot = Int(truncatingIfNeeded: (p &* 0x9E37_79B1) >> 21)
                while values[slot] != 0 && keys[slot] != p { slot = (slot + 1) & (slots - 1) }
                if values[slot] == 0 {
                  guard found.count < 256 else {
                    complete = false
                    return
                  }
                  found.append(p)
                  keys[slot] = p
                  values[slot] = UInt16(found.count)
                }
                (last, lastIndex, hasLast) = (p, UInt8(values[slot] - 1), true)
              }
              out[at] = lastIndex
              at += 1
            }
          }
          count = at
        }
      }
    }
    guard complete else { return nil }
    colors = found
    bitDepth = found.count <= 2 ? 1 : found.count <= 4 ? 2 : found.count <= 16 ? 4 : 8
    rows = bitDepth == 8 ? indexed : Self.pack(indexed, width: width, height: height, bitDepth: bitDepth)
  }

  private static func pack(_ indexed: [UInt8], width: Int, height: Int, bitDepth: Int) -> [UInt8] {
    let perByte = 8 / bitDepth
    let packed = (width + perByte - 1) / perByte
    var out = [UInt8](repeating: 0, count: (packed + 1) * height)
    for y in 0..<height {
      let (source, target) = (y * (width + 1) + 1, y * (packed + 1) + 1)
      for x in 0..<width {
        out[target + x / perByte] |= indexed[source + x] << UInt8(8 - bitDepth * (x % perByte + 1))
      }
    }
    return out
  }
}
