import CPango
import CairoBackend
import Scene
import Testing

@Suite(.enabled(if: hasHouseFonts, "the house fonts are not installed"))
struct PNGTests {
  @Test func sizeResolutionAndSameBytes() throws {
    let m = try PangoMeasurer()
    let scene = Samples.chart(m)
    let png = try PNGEncoder(measurer: m, options: RasterOptions(scale: 3)).encode(scene)
    #expect(Array(png[16..<24]) == [0, 0, 2, 88, 0, 0, 1, 44])
    #expect(chunk("pHYs", of: png) == [0, 0, 0x21, 0x38, 0, 0, 0x21, 0x38, 1])
    #expect(try PNGEncoder(measurer: PangoMeasurer(), options: RasterOptions(scale: 3)).encode(scene) == png)
  }

  @Test func flatPicturesGetAPalette() throws {
    let m = try PangoMeasurer()
    var scene = Samples.chart(m)
    scene.nodes.removeLast(2)
    for transparent in [false, true] {
      let png = try PNGEncoder(measurer: m, options: RasterOptions(transparent: transparent)).encode(scene)
      #expect(Array(png[24..<26]) == [1, 3])
      #expect((chunk("tRNS", of: png) == nil) == !transparent)
      #expect(try pixel(40, 60, of: png) == 0xFF1D_5A8E)
      #expect(try pixel(2, 2, of: png) == (transparent ? 0 : 0xFFFF_FFFF))
    }
  }

  @Test(arguments: [false, true])
  func manyColoursComeBackExactly(transparent: Bool) throws {
    let m = try PangoMeasurer()
    let stops = [Gradient.Stop(offset: 0, color: .black), .init(offset: 1, color: Color(hex: 0xFF8040))]
    let gradient = Gradient(kind: .linear(from: .zero, to: Point(400, 300)), stops: stops)
    let scene = Scene(
      size: Size(400, 300), background: .white,
      nodes: [.path(PathNode(Path(rect: Rect(x: 0, y: 0, width: 400, height: 300)), fill: .gradient(gradient)))])
    let png = try PNGEncoder(measurer: m, options: RasterOptions(scale: 1, transparent: transparent)).encode(scene)
    #expect(png[25] == (transparent ? 6 : 2))
    let last = try pixel(399, 299, of: png)
    #expect(last >> 16 & 255 > 250 && last >> 8 & 255 > 124 && last & 255 > 60)
  }

  @Test func factsAreReadBack() throws {
    let m = try PangoMeasurer()
    let png = try PNGEncoder(measurer: m).encode(Samples.chart(m))
    #expect(PNGTextReader.facts(in: png) == Samples.facts)
    #expect(PNGTextReader.texts(in: png).prefix(2).map(\.text) == ["Signed 签约", "Two bars"])
  }

  @Test func damagedFilesAreReadWithoutHarm() throws {
    let m = try PangoMeasurer()
    let png = try PNGEncoder(measurer: m).encode(Samples.chart(m))
    for length in stride(from: 0, to: png.count, by: 7) { _ = PNGTextReader.facts(in: Array(png[..<length])) }
    for i in stride(from: 8, to: min(png.count, 3000), by: 3) {
      var broken = png
      broken[i] ^= 0xFF
      #expect(PNGTextReader.facts(in: broken).count <= 2)
    }
  }

  @Test func whatCannotBeDrawnIsRefused() throws {
    let m = try PangoMeasurer()
    #expect(throws: DrawingError.unusableSize(width: 40_000, height: 2)) {
      try PNGEncoder(measurer: m).encode(Scene(size: Size(20_000, 1), nodes: []))
    }
    for size in [Size(0, 10), Size(.nan, 10), Size(.infinity, 10), Size(-1, 10)] {
      #expect(throws: DrawingError.self) { try PNGEncoder(measurer: m).encode(Scene(size: size, nodes: [])) }
    }
    let image = ImageNode(bytes: [1, 2, 3], format: .png, frame: Rect(x: 0, y: 0, width: 9, height: 9))
    #expect(throws: DrawingError.self) {
      try PNGEncoder(measurer: m).encode(Scene(size: Size(9, 9), nodes: [.image(image)]))
    }
  }

  @Test func imagesAreDrawn() throws {
    let m = try PangoMeasurer()
    let red = Scene(size: Size(4, 4), background: Color(hex: 0xFF0000), nodes: [])
    let bytes = try PNGEncoder(measurer: m).encode(red)
    let image = ImageNode(bytes: bytes, format: .png, frame: Rect(x: 5, y: 5, width: 10, height: 10))
    let png = try PNGEncoder(measurer: m, options: RasterOptions(scale: 1))
      .encode(Scene(size: Size(20, 20), background: .white, nodes: [.image(image)]))
    #expect(try pixel(10, 10, of: png) == 0xFFFF_0000)
    #expect(try pixel(5, 5, of: png) == 0xFFFF_0000)
    #expect(try pixel(4, 4, of: png) == 0xFFFF_FFFF)
  }

  private func chunk(_ type: String, of png: [UInt8]) -> [UInt8]? {
    var at = 8
    while at + 12 <= png.count {
      let length = png[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
      if String(decoding: png[at + 4..<at + 8], as: UTF8.self) == type { return Array(png[at + 8..<at + 8 + length]) }
      at += 12 + length
    }
    return nil
  }
}

/// A pixel as cairo's own reader sees it: premultiplied ARGB.
func pixel(_ x: Int, _ y: Int, of png: [UInt8]) throws -> UInt32 {
  var rest = png[...]
  let surface = withUnsafeMutablePointer(to: &rest) { pointer in
    cairo_image_surface_create_from_png_stream(
      { closure, data, length in
        guard let rest = closure?.assumingMemoryBound(to: ArraySlice<UInt8>.self), rest.pointee.count >= Int(length)
        else { return CAIRO_STATUS_READ_ERROR }
        for i in 0..<Int(length) { data?[i] = rest.pointee.removeFirst() }
        return CAIRO_STATUS_SUCCESS
      }, pointer)
  }
  defer { cairo_surface_destroy(surface) }
  try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
  let data = try #require(cairo_image_surface_get_data(surface))
  let at = y * Int(cairo_image_surface_get_stride(surface)) + x * 4
  let p = UnsafeRawPointer(data).loadUnaligned(fromByteOffset: at, as: UInt32.self)
  return cairo_image_surface_get_format(surface) == CAIRO_FORMAT_RGB24 ? p | 0xFF00_0000 : p
}
