/// PNG's rows of full colours, each with its filter (PNG specification, clause 9).
enum FilteredRows {
  /// RGB or RGBA. Filter `up` throughout: on charts it compresses nearly as well as a choice per row, and costs less.
  static func make(_ surface: PixelSurface) -> [UInt8] {
    let channels = surface.hasAlpha ? 4 : 3
    let length = surface.width * channels
    var above = [UInt8](repeating: 0, count: length)
    var current = above
    return [UInt8](unsafeUninitializedCapacity: (length + 1) * surface.height) { out, count in
      for y in 0..<surface.height {
        let row = surface.row(y)
        current.withUnsafeMutableBufferPointer { c in
          var i = 0
          if channels == 3 {
            for p in row {
              c[i] = UInt8(truncatingIfNeeded: p >> 16)
              c[i + 1] = UInt8(truncatingIfNeeded: p >> 8)
              c[i + 2] = UInt8(truncatingIfNeeded: p)
              i += 3
            }
          } else {
            for p in row {
              (c[i], c[i + 1], c[i + 2], c[i + 3]) = PixelSurface.straight(p)
              i += 4
            }
          }
          above.withUnsafeBufferPointer { a in
            let base = y * (length + 1)
            out[base] = 2
            for i in 0..<length { out[base + 1 + i] = c[i] &- a[i] }
          }
        }
        swap(&above, &current)
      }
      count = (length + 1) * surface.height
    }
  }
}
