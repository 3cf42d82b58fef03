import Diagnostics
import Numbers
import Tables

/// One step of a `transform` list: a table in, a table out.
package protocol DataTransform: Sendable {
  /// Throws a `Diagnostic`. `context` is changed only by transforms that set a parameter.
  func apply(to table: Table, in context: inout TransformContext) throws -> Table
}

/// What is said of an aggregation by whoever knows what the rows are.
package struct AggregationRuling: Sendable {
  package var findings: [Diagnostic]
  /// Columns of a group's first row to keep beside its own.
  package var kept: [String]

  package init(findings: [Diagnostic] = [], kept: [String] = []) {
    self.findings = findings
    self.kept = kept
  }
}

/// What transforms see beside the table.
package struct TransformContext: Sendable {
  /// Parameters, time zone, seed, hooks.
  package var expressions: ExpressionContext
  /// Loads what a `lookup` reads from: a `data` object of a spec, and its path for messages.
  package var load: (@Sendable (_ data: Tree, _ path: String) throws -> Table)?
  /// The extent that an interval selection begins with, by the selection's name and a field; nil while it is empty.
  package var selected: (@Sendable (_ name: String, _ field: String) -> (Double, Double)?)?
  /// Hears of every aggregation before it is made.
  package var aggregating: (@Sendable (_ table: Table, Grouping, [AggregateMeasure]) -> AggregationRuling)?
  /// What was said of aggregations.
  package var findings: [Diagnostic] = []

  package init(
    expressions: ExpressionContext = ExpressionContext(),
    load: (@Sendable (_ data: Tree, _ path: String) throws -> Table)? = nil
  ) {
    self.expressions = expressions
    self.load = load
  }

  /// Answers with the columns of a group's first row that are kept beside its own.
  mutating func ask(_ table: Table, _ grouping: Grouping, _ measures: [AggregateMeasure]) -> [String] {
    guard let ruling = aggregating?(table, grouping, measures) else { return [] }
    findings += ruling.findings
    return ruling.kept
  }

  package var zone: Zone { expressions.clock.zone }
  package var seed: UInt64 { expressions.seed }
}
