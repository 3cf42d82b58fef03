import Tables

package typealias TermStep = (ExpressionFrame) throws -> Term
package typealias NumberStep = (ExpressionFrame) -> Double
package typealias ConditionStep = (ExpressionFrame) -> Bool

/// What a tree became: where the columns' types allow it, a closure over bare numbers or truths.
package enum CompiledExpression {
  case number(NumberStep)
  case condition(ConditionStep)
  case term(TermStep)

  var term: TermStep {
    switch self {
    case .number(let f): { .number(f($0)) }
    case .condition(let f): { .bool(f($0)) }
    case .term(let f): f
    }
  }

  /// The truth of the value.
  package var truth: (ExpressionFrame) throws -> Bool {
    switch self {
    case .number(let f):
      return { frame in
        let n = f(frame)
        return n != 0 && !n.isNaN
      }
    case .condition(let f): return f
    case .term(let f): return { try f($0).isTruthy }
    }
  }
}
