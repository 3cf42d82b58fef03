import Diagnostics
import Gates
import Tables

/// An expression with its names resolved, for the rows of one table or for single data. Not shared between threads.
package struct BoundExpression {
  private let frame: ExpressionFrame
  private let compiled: CompiledExpression
  private let rowCount: Int
  private let text: String

  init(_ expression: Expression, table: Table?, context: ExpressionContext, salt: String) throws(Diagnostic) {
    text = expression.text
    rowCount = table?.rowCount ?? 0
    var seed = context.seed ^ 0xCBF2_9CE4_8422_2325
    for b in (salt + "|" + expression.text).utf8 { seed = (seed ^ UInt64(b)) &* 0x100_0000_01B3 }
    frame = ExpressionFrame(table: table, context: context, random: RandomNumbers(seed: seed))
    let compiler = ExpressionCompiler(table: table, context: context, text: expression.text)
    compiled = try compiler.compile(expression.root)
  }

  /// The value for a row of the table that the expression was bound to.
  package func value(at row: Int) throws -> Value {
    frame.row = row
    return try term().value
  }

  func isTrue(at row: Int) throws -> Bool {
    frame.row = row
    switch compiled {
    case .condition(let c): return c(frame)
    default: return try term().isTruthy
    }
  }

  /// The value for a datum given as an object.
  package func value(of datum: Value) throws -> Value {
    frame.datum = datum
    return try term().value
  }

  func isTrue(for datum: Value) throws -> Bool {
    frame.datum = datum
    return try term().isTruthy
  }

  private func term() throws -> Term {
    switch compiled {
    case .number(let f): .number(f(frame))
    case .condition(let f): .bool(f(frame))
    case .term(let f): try f(frame)
    }
  }

  package func column() throws -> Column {
    switch compiled {
    case .number(let f):
      return Column(
        numbers: (0..<rowCount).map {
          frame.row = $0
          return f(frame)
        })
    case .condition(let f):
      return Column(
        bools: (0..<rowCount).map {
          frame.row = $0
          return f(frame)
        })
    case .term: return Column(values: try (0..<rowCount).map(value(at:)))
    }
  }
}

/// The state of one evaluation: the row or datum at hand, and the next random number.
package final class ExpressionFrame {
  package var row = 0
  /// Used when there is no table.
  package var datum = Value.null
  package let table: Table?
  package let context: ExpressionContext
  var random: RandomNumbers
  var formats = FormatCache()

  init(table: Table?, context: ExpressionContext, random: RandomNumbers) {
    self.table = table
    self.context = context
    self.random = random
  }

  var wholeDatum: Value { table.map { $0.object(row) } ?? datum }
}

/// SplitMix64: small, fast, and the same everywhere.
package struct RandomNumbers: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// In [0, 1), with 53 bits.
  package mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
  }

  /// In 0..<count.
  package mutating func index(below count: Int) -> Int {
    Int(bounded: next() * Double(count), in: 0...max(0, count - 1))
  }
}
