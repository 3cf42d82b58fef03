import Diagnostics
import Numbers
import Tables

/// One step of a `transform` list: a table in, a table out.
package protocol DataTransform: Sendable {
  /// Throws a `Diagnostic`. `context` is changed only by transforms that set a parameter.
  func apply(to table: Table, in context: inout TransformContext) throws -> Table
}

/// What transforms see beside the table.
package struct TransformContext: Sendable {
  /// Parameters, time zone, seed, hooks.
  package var expressions: ExpressionContext
  /// Loads what a `lookup` reads from: a `data` object of a spec, and its path for messages.
  package var load: (@Sendable (_ data: Tree, _ path: String) throws -> Table)?
  /// The extent that an interval selection begins with, by the selection's name and a field; nil while it is empty.
  package var selected: (@Sendable (_ name: String, _ field: String) -> (Double, Double)?)?
  /// Hears of every aggregation before it is made. Says which columns of a group's first row to keep beside its own.
  package var aggregating: (@Sendable (_ table: Table, Grouping, [AggregateMeasure]) -> [String])?

  package init(
    expressions: ExpressionContext = ExpressionContext(),
    load: (@Sendable (_ data: Tree, _ path: String) throws -> Table)? = nil
  ) {
    self.expressions = expressions
    self.load = load
  }

  package var zone: Zone { expressions.clock.zone }
  package var seed: UInt64 { expressions.seed }
}
