/// Bounds on what an expression may ask for; each has its own error.
enum ExpressionLimits {
  /// Bytes of one expression.
  package static let length = 65_536
  /// Parentheses, brackets and calls within one another.
  static let nesting = 150
  /// Height of the tree, which a long chain of operators also builds.
  package static let height = 800
  /// Items of an array that a function makes (`sequence`), and UTF-16 units of a text (`pad`, `join`).
  package static let items = 1_000_000
  /// Bytes of a text that `+` makes.
  static let textLength = 10_000_000
  /// Steps of one match of a regular expression.
  static let regularExpressionSteps = 1_000_000
}
