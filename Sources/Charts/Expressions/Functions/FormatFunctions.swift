enum FormatFunctions {
  static let table: [String: ExpressionFunction] = [:]
}
