enum DateFunctions {
  static let table: [String: ExpressionFunction] = [
    "now": .init(0...0) { .number($0.clock.now) }
  ]
}
