import CPango
import Gates
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
    width = Int(bounded: w, in: 1...BackendLimits.rasterSide)
    height = Int(bounded: h, in: 1...BackendLimits.rasterSide)
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

  /// Turns a row's pixels into what stands in a PNG, lowest byte first: red, green, blue, and alpha where there is
  /// any (else 0), not premultiplied.
  func straighten(_ y: Int) {
    let row = pixels + y * width
    if hasAlpha {
      for x in 0..<width {
        let p = row[x]
        if p == 0 { continue }
        let (r, g, b, a) = Self.straight(p)
        row[x] = UInt32(r) | UInt32(g) << 8 | UInt32(b) << 16 | UInt32(a) << 24
      }
    } else {
      for x in 0..<width { row[x] = row[x].byteSwapped &>> 8 }
    }
  }

  /// The zlib stream of the picture's pixels, which are gone afterwards; nil without memory. Valid until `memory` is
  /// used again.
  func zlib(memory: CoderMemory) -> UnsafeRawBufferPointer? {
    PixelCoder<UInt32>(width: width, bytesPerUnit: hasAlpha ? 4 : 3, memory: memory)
      .encode(pixels, height: height, prepare: straighten)
  }

  /// The same for packed rows of `rowLength` bytes, not more than the pixels of a row, which `write` makes of them.
  func zlib(
    packed rowLength: Int, memory: CoderMemory,
    write: (UnsafeBufferPointer<UInt32>, UnsafeMutablePointer<UInt8>) -> Void
  ) -> UnsafeRawBufferPointer? {
    let bytes = UnsafeMutableRawPointer(pixels).assumingMemoryBound(to: UInt8.self)
    return PixelCoder<UInt8>(width: rowLength, bytesPerUnit: 1, memory: memory)
      .encode(bytes, height: height) { y in write(self.row(y), bytes + y * rowLength) }
  }

  /// The rows as they stand in a PNG, a filter byte each, with filter `none`. Written over the pixels, which are gone
  /// afterwards and must not have been straightened.
  func plainRows() -> UnsafeRawBufferPointer {
    let perPixel = hasAlpha ? 4 : 3
    let rowLength = width * perPixel
    for y in 0..<height {
      straighten(y)
      let target = base + y * (rowLength + 1)
      target.storeBytes(of: 0, as: UInt8.self)
      let row = pixels + y * width
      // Never ahead of what is read, and three bytes at a time: a fourth would be another row's.
      for x in 0..<width {
        let (p, at) = (row[x], target + (1 + x * perPixel))
        at.storeBytes(of: UInt16(truncatingIfNeeded: p), as: UInt16.self)
        at.storeBytes(of: UInt8(truncatingIfNeeded: p >> 16), toByteOffset: 2, as: UInt8.self)
        if perPixel == 4 { at.storeBytes(of: UInt8(truncatingIfNeeded: p >> 24), toByteOffset: 3, as: UInt8.self) }
      }
    }
    return UnsafeRawBufferPointer(start: base, count: (rowLength + 1) * height)
  }

  /// Whether the picture is so restless that a coder of bytes does better: too many pixels, in every 16th row, are like
  /// neither the one before nor the one above. 100,000 points spread over a chart have 18 %, crowded ones 42 %.
  var isNoisy: Bool {
    var fresh = 0
    var looked = 0
    for y in stride(from: 8, to: height, by: 16) {
      let row = pixels + y * width
      var count = 0
      for x in 1..<max(1, width) where row[x] != row[x - 1] && row[x] != row[x - width] { count += 1 }
      fresh += count
      looked += width
    }
    return fresh * 100 > looked * Self.noisyPercent
  }
  private static let noisyPercent = 25

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
