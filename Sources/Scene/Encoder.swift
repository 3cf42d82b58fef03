/// Turns a scene into a file's bytes. Same scene, same bytes.
public protocol SceneEncoder {
  /// Without a dot: `png`, `svg`, `pdf`.
  var fileExtension: String { get }
  func encode(_ scene: Scene) throws -> [UInt8]
}

/// Options of all raster encoders.
public struct RasterOptions: Hashable, Sendable {
  /// Pixels for one scene unit. Default 2: a chart of 800 x 450 units becomes 1600 x 900 pixels.
  public var scale: Double = 2
  /// Written into the file as its resolution; nil writes `72 × scale`.
  public var pixelsPerInch: Double?
  /// Leaves out the scene's background. Default false.
  public var transparent = false
  /// Trades size for speed. Default false.
  public var fast = false

  public init(scale: Double = 2, pixelsPerInch: Double? = nil, transparent: Bool = false, fast: Bool = false) {
    self.scale = scale
    self.pixelsPerInch = pixelsPerInch
    self.transparent = transparent
    self.fast = fast
  }
}
