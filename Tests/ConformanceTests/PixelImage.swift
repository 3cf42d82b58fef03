import CPango
import Testing

/// A PNG as pixels, to be compared channel by channel.
struct PixelImage {
  let width: Int
  let height: Int
  /// Four bytes each, rows without gaps.
  let bytes: [UInt8]

  /// Channels may differ by so much: rounding where edges are smoothed differs between builds of cairo.
  static let tolerance = 1

  init(png: [UInt8]) throws {
    var reading = Reading(bytes: png)
    let surface = withUnsafeMutablePointer(to: &reading) { pointer in
      cairo_image_surface_create_from_png_stream(
        { closure, data, length in
          guard let data, let reading = closure?.assumingMemoryBound(to: Reading.self),
            reading.pointee.at + Int(length) <= reading.pointee.bytes.count
          else { return CAIRO_STATUS_READ_ERROR }
          for i in 0..<Int(length) { data[i] = reading.pointee.bytes[reading.pointee.at + i] }
          reading.pointee.at += Int(length)
          return CAIRO_STATUS_SUCCESS
        }, pointer)
    }
    defer { cairo_surface_destroy(surface) }
    try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, "no PNG")
    let data = try #require(cairo_image_surface_get_data(surface))
    let hasAlpha = cairo_image_surface_get_format(surface) != CAIRO_FORMAT_RGB24
    (width, height) = (Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface)))
    let stride = Int(cairo_image_surface_get_stride(surface))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(width * height * 4)
    for y in 0..<height {
      for x in 0..<(width * 4) { bytes.append(!hasAlpha && x % 4 == 3 ? 255 : data[y * stride + x]) }
    }
    self.bytes = bytes
  }

  private struct Reading {
    let bytes: [UInt8]
    var at = 0
  }

  /// What is wrong, in words; nil if nothing is.
  func complaint(golden: PixelImage) -> String? {
    if width != golden.width || height != golden.height {
      return "is \(width) x \(height) pixels, the golden \(golden.width) x \(golden.height)"
    }
    var (count, worst) = (0, 0)
    var first: Int?
    for i in bytes.indices {
      let d = abs(Int(bytes[i]) - Int(golden.bytes[i]))
      guard d > Self.tolerance else { continue }
      count += 1
      worst = max(worst, d)
      first = first ?? i / 4
    }
    return first.map {
      "\(count) channels differ by up to \(worst), first at \($0 % width),\($0 / width)"
    }
  }
}
