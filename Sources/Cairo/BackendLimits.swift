/// Every limit of this module, each with the library's trouble it wards off.
public enum BackendLimits {
  /// Pixels of a raster surface's side: cairo refuses more than 32,767 and Pango's fixed point is near its end.
  public static let rasterSide = 30_000
  /// Pixels of a whole raster surface (1 GiB of memory).
  public static let rasterPixels = 268_435_456
  /// Device units on either side of the origin: cairo's 24.8 fixed point wraps at 8.4 million.
  public static let coordinate = 4_000_000.0
  /// Scalars of one line of text: beyond a million Pango's width overflows without a word.
  public static let textScalars = 10_000
  /// Scene units of one line's width, estimated at one em a scalar.
  public static let textWidth = 1_000_000.0
  /// Combining marks on one base: HarfBuzz takes quadratic time (CVE-2023-25193).
  public static let marksPerCluster = 24
  /// Size of a font in scene units.
  public static let fontSize = 4_000.0
  /// Dashes in one stroked path; beyond that the line is drawn solid.
  public static let dashes = 100_000.0
  /// Lines of text remembered by one measurer before it starts afresh.
  public static let cachedLines = 50_000
  /// Bytes of one text chunk read back from a PNG, after inflating.
  public static let textChunkBytes = 4_194_304
}
