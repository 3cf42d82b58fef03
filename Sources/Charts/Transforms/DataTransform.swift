import Diagnostics
import Numbers
import Tables

/// One step of a `transform` list: a table in, a table out.
public protocol DataTransform: Sendable {
  /// Throws a `Diagnostic`. `context` is changed only by transforms that set a parameter.
  func apply(to table: Table, in context: inout TransformContext) throws -> Table
}

/// What transforms see beside the table.
public struct TransformContext: Sendable {
  /// Parameters, time zone, seed, hooks.
  public var expressions: ExpressionContext
  /// Loads what a `lookup` reads from: a `data` object of a spec, and its path for messages.
  public var load: (@Sendable (_ data: Tree, _ path: String) throws -> Table)?
  /// The extent that an interval selection begins with, by the selection's name and a field; nil while it is empty.
  public var selected: (@Sendable (_ name: String, _ field: String) -> (Double, Double)?)?
  /// Hears of every aggregation before it is made. Says which columns of a group's first row to keep beside its own.
  public var aggregating: (@Sendable (_ table: Table, Grouping, [AggregateMeasure]) -> [String])?

  public init(
    expressions: ExpressionContext = ExpressionContext(),
    load: (@Sendable (_ data: Tree, _ path: String) throws -> Table)? = nil
  ) {
    self.expressions = expressions
    self.load = load
  }

  public var zone: Zone { expressions.clock.zone }
  public var seed: UInt64 { expressions.seed }
}
