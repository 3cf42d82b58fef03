/// The largest files that are read, in bytes, each with its error (`FileLimits.excess`). What does not end, as some
/// devices do, is no file at all and refused before.
public enum FileLimits {
  /// A spec, a briefing's text, a YAML file, a document to quote from.
  public static let text = 64_000_000
  /// A picture or a PDF.
  public static let picture = 256_000_000
  /// A table: facts, or the data of a chart.
  public static let table = 2_000_000_000

  static func excess(_ limit: Int) -> String { "it has more than \(limit) bytes" }
}
