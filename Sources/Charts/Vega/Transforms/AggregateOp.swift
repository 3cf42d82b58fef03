/// What one number can be made of many (Vega's aggregate operations).
package enum AggregateOp: String, Sendable, CaseIterable {
  case count, valid, missing, distinct, sum, product, mean, average, variance, variancep, stdev, stdevp, stderr, median,
    q1, q3, ci0, ci1, min, max, argmin, argmax, values, exponential, exponentialb
}

/// One output of an aggregation.
package struct AggregateMeasure: Sendable, Hashable {
  package var op: AggregateOp
  /// Nil for `count`.
  package var field: String?
  /// The column to make.
  package var name: String
  /// The smoothing factor of `exponential`.
  package var parameter: Double?

  package init(_ op: AggregateOp, _ field: String? = nil, as name: String? = nil, parameter: Double? = nil) {
    self.op = op
    self.field = field
    self.name = name ?? field.map { "\(op.rawValue)_\($0)" } ?? op.rawValue
    self.parameter = parameter
  }
}

extension AggregateOp {
  /// Those that count rows and look at no amount.
  package static let counting: Set<AggregateOp> = [.count, .valid, .missing, .distinct]
}
