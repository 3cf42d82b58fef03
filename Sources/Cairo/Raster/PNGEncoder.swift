import CDeflate
import Gates
import Scene

/// Scenes as PNG: an exact palette where 256 colours are enough, else RGB or RGBA. The title, the description, the
/// author and the facts go along as `iTXt` chunks. One per worker, since it keeps its memory for the next picture.
public struct PNGEncoder: SceneEncoder {
  public var options: RasterOptions
  public var fileExtension: String { "png" }
  private let measurer: PangoMeasurer
  private let buffer = PixelBuffer()
  private let memory = CoderMemory()

  /// Keyword of the chunks that hold a fact as JSON.
  static let factKeyword = "briefing:fact"

  /// - Parameter measurer: the one that layout asked, so that text is not shaped again.
  public init(measurer: PangoMeasurer, options: RasterOptions = RasterOptions()) {
    self.measurer = measurer
    self.options = options
  }

  /// Throws `DrawingError`.
  public func encode(_ scene: Scene) throws -> [UInt8] {
    let surface = try PixelSurface(scene, options: options, measurer: measurer, buffer: buffer)
    let palette = Palette(surface)
    let colorType: UInt8 = palette != nil ? 3 : surface.hasAlpha ? 6 : 2
    var png = PNGChunks()
    png.append(
      "IHDR",
      PNGChunks.bytes(UInt32(surface.width)) + PNGChunks.bytes(UInt32(surface.height))
        + [UInt8(palette?.bitDepth ?? 8), colorType, 0, 0, 0])
    appendResolution(to: &png)
    if let palette {
      let colors = palette.colors.map(PixelSurface.straight)
      png.append("PLTE", colors.flatMap { [$0.0, $0.1, $0.2] })
      if surface.hasAlpha { png.append("tRNS", colors.map(\.3)) }
    }
    append(scene.metadata, to: &png)
    try appendPixels(of: surface, palette, to: &png)
    png.append("IEND", [])
    return png.bytes
  }

  private func appendResolution(to png: inout PNGChunks) {
    let perInch = options.pixelsPerInch ?? 72 * options.scale
    let perMetre = (perInch / 0.0254).rounded()
    guard perMetre >= 1, perMetre < 4e9 else { return }
    let number = PNGChunks.bytes(UInt32(Int(bounded: perMetre, in: 1...4_000_000_000)))
    png.append("pHYs", number + number + [1])
  }

  private func append(_ metadata: Metadata, to png: inout PNGChunks) {
    for (keyword, text) in [
      ("Title", metadata.title), ("Author", metadata.author), ("Description", metadata.description),
    ] {
      if let text, !text.isEmpty { png.append(text: text, keyword: keyword) }
    }
    for fact in metadata.facts { png.append(text: FactCodec.json(fact), keyword: Self.factKeyword) }
  }

  private func appendPixels(of surface: PixelSurface, _ palette: Palette?, to png: inout PNGChunks) throws {
    if palette == nil, surface.isNoisy {
      return png.append("IDAT", try compressed(surface.plainRows(), level: options.fast ? 1 : 3))
    }
    guard let memory, let zlib = palette?.zlib(of: surface, memory: memory) ?? surface.zlib(memory: memory) else {
      throw DrawingError.encoding("out of memory")
    }
    png.append("IDAT", zlib)
  }

  /// For pictures without runs. Level 3 comes within a twentieth of 6 at two thirds of its time.
  private func compressed(_ rows: UnsafeRawBufferPointer, level: Int32) throws -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(level) else {
      throw DrawingError.encoding("out of memory")
    }
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_zlib_compress_bound(compressor, rows.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { out, count in
      count = libdeflate_zlib_compress(compressor, rows.baseAddress, rows.count, out.baseAddress, bound)
    }
  }
}
