import CPango
import Glibc
import Scene

/// A scene painted into memory: 32-bit pixels, alpha premultiplied where there is any.
final class PixelSurface {
  let width: Int
  let height: Int
  let hasAlpha: Bool
  /// Pixels from one row to the next.
  let stride: Int
  private let surface: OpaquePointer
  private let pixels: UnsafePointer<UInt32>

  /// Throws `DrawingError.unusableSize` before anything is allocated, `DrawingError.cairo` if a drawing step failed.
  init(_ scene: Scene, options: RasterOptions, measurer: PangoMeasurer) throws {
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
    let format = hasAlpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24
    guard let surface = cairo_image_surface_create(format, Int32(width), Int32(height)) else {
      throw DrawingError.cairo("out of memory")
    }
    guard let data = cairo_image_surface_get_data(surface), let cr = cairo_create(surface) else {
      cairo_surface_destroy(surface)
      throw DrawingError.cairo("no memory for \(width) x \(height) pixels")
    }
    self.surface = surface
    stride = Int(cairo_image_surface_get_stride(surface)) / 4
    pixels = UnsafeRawPointer(data).assumingMemoryBound(to: UInt32.self)
    // From here on the deinitialiser sees to the surface.
    defer { cairo_destroy(cr) }
    cairo_scale(cr, options.scale, options.scale)
    try Painter(cr: cr, measurer: measurer, target: .raster).draw(scene, background: !options.transparent)
    try DrawingError.check(cairo_status(cr))
    cairo_surface_flush(surface)
    try DrawingError.check(cairo_surface_status(surface))
  }

  deinit { cairo_surface_destroy(surface) }

  func row(_ y: Int) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: pixels + y * stride, count: width)
  }

  /// Whether row `y` (from 1 on) is the same as the one above.
  func rowRepeats(_ y: Int) -> Bool { memcmp(pixels + y * stride, pixels + (y - 1) * stride, width * 4) == 0 }

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
