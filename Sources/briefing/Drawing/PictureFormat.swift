import ArgumentParser
import CairoBackend
import SVG
import Scene

/// The files that a chart becomes.
enum PictureFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case png, svg, pdf

  init?(path: String) {
    guard let found = Self.allCases.first(where: { path.lowercased().hasSuffix("." + $0.rawValue) }) else { return nil }
    self = found
  }
}

/// The encoders of one worker, which share its measurer.
struct PictureEncoders {
  let png: PNGEncoder
  let svg: SVGEncoder
  let pdf: PDFEncoder
  private let transparent: Bool

  init(measurer: PangoMeasurer, raster: RasterOptions = RasterOptions()) {
    png = PNGEncoder(measurer: measurer, options: raster)
    svg = SVGEncoder(options: .init(transparent: raster.transparent))
    pdf = PDFEncoder(measurer: measurer)
    transparent = raster.transparent
  }

  func encode(_ scene: Scene, as format: PictureFormat) throws -> [UInt8] {
    switch format {
    case .png: return try png.encode(scene)
    case .svg: return svg.encode(scene)
    case .pdf:
      var scene = scene
      if transparent { scene.background = nil }
      return try pdf.encode(scene)
    }
  }
}
