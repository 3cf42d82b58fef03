import Diagnostics

/// What can go wrong while an expression runs.
enum ExpressionFailure {
  static let regularExpressionSteps = Diagnostic(
    .error, "a regular expression takes more than \(ExpressionLimits.regularExpressionSteps) steps on one text",
    hint: "make its repeats less ambiguous")

  static let longText = Diagnostic(.error, "a text of more than \(ExpressionLimits.textLength) bytes")

  static func tooLong(_ function: String) -> Diagnostic {
    Diagnostic(.error, "\(function)() would make more than \(ExpressionLimits.items) items")
  }
}
