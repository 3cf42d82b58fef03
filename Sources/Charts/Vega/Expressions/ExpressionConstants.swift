enum ExpressionConstants {
  package static let values: [String: Double] = [
    "NaN": .nan, "Infinity": .infinity, "E": 2.718281828459045, "LN2": 0.6931471805599453, "LN10": 2.302585092994046,
    "LOG2E": 1.4426950408889634, "LOG10E": 0.4342944819032518, "PI": .pi, "SQRT1_2": 0.7071067811865476,
    "SQRT2": 1.4142135623730951, "MIN_VALUE": .leastNonzeroMagnitude, "MAX_VALUE": .greatestFiniteMagnitude,
  ]
}
