import CPango
import Glibc
import Scene

/// A scene painted into memory: 32-bit pixels, alpha premultiplied where there is any.
final class PixelSurface {
  let width: Int
  let height: Int
  let hasAlpha: Bool
  private let surface: OpaquePointer
  private let base: UnsafeMutableRawPointer
  private let pixels: UnsafeMutablePointer<UInt32>

  /// Throws `DrawingError.unusableSize` before anything is allocated, `DrawingError.cairo` if a drawing step failed.
  /// The pixels are `buffer`'s, until it is asked again.
  init(_ scene: Scene, options: RasterOptions, measurer: PangoMeasurer, buffer: PixelBuffer) throws {
    let w = (scene.size.width * options.scale).rounded(.up)
    let h = (scene.size.height * options.scale).rounded(.up)
    let side = Double(BackendLimits.rasterSide)
    guard options.scale > 0, w >= 1, h >= 1, w <= side, h <= side, w * h <= Double(BackendLimits.rasterPixels) else {
      throw DrawingError.unusableSize(width: w, height: h)
    }
    let ground = options.transparent ? nil : scene.background
    hasAlpha = (ground?.alpha ?? 0) < 1
    width = Int(w)
    height = Int(h)
    // Room before the pixels for the filter bytes, which makes `pngRows` possible in place.
    let room = (height + 63) & ~63
    guard let base = buffer.zeroed(room + width * height * 4) else {
      throw DrawingError.cairo("no memory for \(width) x \(height) pixels")
    }
    self.base = base
    pixels = (base + room).assumingMemoryBound(to: UInt32.self)
    let format = hasAlpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24
    guard
      let surface = cairo_image_surface_create_for_data(
        (base + room).assumingMemoryBound(to: UInt8.self), format, Int32(width), Int32(height), Int32(width * 4))
    else { throw DrawingError.cairo("out of memory") }
    self.surface = surface
    // From here on the deinitialiser sees to the surface.
    guard let cr = cairo_create(surface) else { throw DrawingError.cairo("out of memory") }
    defer { cairo_destroy(cr) }
    cairo_scale(cr, options.scale, options.scale)
    try Painter(cr: cr, measurer: measurer, target: .raster).draw(scene, background: !options.transparent)
    try DrawingError.check(cairo_status(cr))
    cairo_surface_flush(surface)
    try DrawingError.check(cairo_surface_status(surface))
  }

  deinit { cairo_surface_destroy(surface) }

  func row(_ y: Int) -> UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: pixels + y * width, count: width) }

  /// The rows as PNG wants them: a filter byte each, then what `write` makes of the pixels. Written over the pixels,
  /// which are gone afterwards; `rowLength` bytes must not be more than the pixels of a row.
  ///
  /// With `zeroRepeats` a row like the one above is zeros (filter `up`), any other stays as it is (`none`): flat
  /// colours repeat better than their differences do. Measured on charts: a fifth smaller than `up` throughout.
  func pngRows(
    rowLength: Int, zeroRepeats: Bool,
    write: (UnsafeBufferPointer<UInt32>, UnsafeMutablePointer<UInt8>) -> Void
  ) -> UnsafeRawBufferPointer {
    var repeats = false
    for y in 0..<height {
      let target = (base + y * (rowLength + 1)).assumingMemoryBound(to: UInt8.self)
      // To be asked now, since writing this row destroys it.
      let nextRepeats =
        zeroRepeats && y + 1 < height
        && memcmp(pixels + y * width, pixels + (y + 1) * width, width * 4) == 0
      target[0] = repeats ? 2 : 0
      if repeats { memset(target + 1, 0, rowLength) } else { write(row(y), target + 1) }
      repeats = nextRepeats
    }
    return UnsafeRawBufferPointer(start: base, count: (rowLength + 1) * height)
  }

  /// Red, green, blue and alpha of a pixel, alpha taken out of the colours again.
  @inline(__always)
  static func straight(_ p: UInt32) -> (UInt8, UInt8, UInt8, UInt8) {
    let a = p >> 24
    if a == 255 { return (UInt8(p >> 16 & 255), UInt8(p >> 8 & 255), UInt8(p & 255), 255) }
    if a == 0 { return (0, 0, 0, 0) }
    func undo(_ c: UInt32) -> UInt8 { UInt8(min(255, (c * 255 + a / 2) / a)) }
    return (undo(p >> 16 & 255), undo(p >> 8 & 255), undo(p & 255), UInt8(a))
  }
}
