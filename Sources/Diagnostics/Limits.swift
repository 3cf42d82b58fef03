/// Bounds on what a document may ask of the parsers; each has its own error.
public enum Limits {
  /// Objects and lists within one another.
  public static let nesting = 200
  /// Nodes of one YAML document after aliases are followed.
  public static let nodes = 5_000_000
}
