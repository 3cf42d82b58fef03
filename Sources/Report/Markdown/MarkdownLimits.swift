/// Bounds on a text before libcmark-gfm sees it: the 0.29.0.gfm.6 of Debian 12 takes quadratic time on long runs of
/// delimiters and on deep nesting. Each bound has its own error.
public enum MarkdownLimits {
  /// Bytes of a text.
  public static let bytes = 4_000_000
  /// Markers of quotes and lists before the text of one line.
  public static let nesting = 50
  /// Characters that may open or close something, between two blank lines.
  public static let delimiters = 20_000
  /// Rows of a table, and items of a list: each is a structure element of the PDF.
  public static let rows = 5_000
  /// Columns of a table.
  public static let columns = 64
}
