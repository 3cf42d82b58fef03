import Tables

/// Groups rows and makes one value of each group's, column by column.
package enum Aggregation {
  /// One row for each group, in order of first appearance: the group's values, then the measures. Without `groupby`
  /// there is one row, or none where the table has none.
  package static func run(_ table: Table, groupby: [String], ops: [AggregateMeasure], seed: UInt64 = 0) -> Table {
    let grouping = table.grouping(by: groupby)
    var out = Table(rowCount: grouping.count)
    for field in groupby {
      out.set(outputName(field), table.values(at: field).gather(grouping.firstRows))
    }
    for (name, column) in measures(ops, of: table, grouping, seed) { out.set(name, column) }
    return out
  }

  /// The same values beside the rows they were made of.
  package static func join(_ table: Table, groupby: [String], ops: [AggregateMeasure], seed: UInt64 = 0) -> Table {
    let grouping = table.grouping(by: groupby)
    let rows = grouping.codes.map(Int.init)
    var out = table
    for (name, column) in measures(ops, of: table, grouping, seed) { out.set(name, column.gather(rows)) }
    return out
  }

  /// A nested field gives a flat column.
  static func outputName(_ field: String) -> String { (try? FieldPath(field))?.flatName ?? field }

  package static func measures(
    _ ops: [AggregateMeasure], of table: Table, _ grouping: Grouping, _ seed: UInt64
  ) -> [(String, Column)] {
    var engines: [String: GroupedColumn] = [:]
    return ops.map { measure in
      let field = measure.field ?? ""
      var engine =
        engines[field]
        ?? GroupedColumn(
          measure.field.map { table.values(at: $0) } ?? Column(repeating: .null, count: table.rowCount), grouping)
      let column = engine.column(measure, of: table, seed: seed)
      engines[field] = engine
      return (measure.name, column)
    }
  }
}
