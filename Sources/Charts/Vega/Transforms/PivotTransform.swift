import Diagnostics
import Gates
import Tables

/// Rows into columns: one column for each value of a field.
struct PivotTransform: DataTransform {
  package var field: String
  package var value: String
  package var groupby: [String]
  package var op: AggregateOp
  /// At most so many columns, in the order of their names; 0 for all.
  package var limit: Int

  static let columnLimit = 10_000

  init?(_ r: inout TransformReader) {
    field = r.field("pivot")
    value = r.field("value")
    groupby = r.strings("groupby") ?? []
    op = r.choice("op") ?? .sum
    limit = Int(bounded: r.number("limit", in: 0...1e6) ?? 0, in: 0...1_000_000)
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    let keys = table.values(at: field)
    let (codes, firstRows) = keys.categories()
    var order = firstRows.indices.sorted { Value.ascending(keys[firstRows[$0]], keys[firstRows[$1]]) < 0 }
    if limit > 0 { order = Array(order.prefix(limit)) }
    guard order.count <= Self.columnLimit else {
      throw Diagnostic(
        .error, "a pivot of \"\(field)\" would make \(order.count) columns", hint: "\"limit\" bounds their number")
    }
    let groups = table.grouping(by: groupby)
    let cells = Grouping(
      rowCount: table.rowCount,
      by: [Column(numbers: groups.codes.map(Double.init)), Column(numbers: codes.map(Double.init))])
    let measure = AggregateMeasure(op, value, as: "value")
    let column = Aggregation.measures([measure], of: table, cells, context.seed)[0].1
    var slots = [[Value]](
      repeating: [Value](
        repeating: op == .count || op == .valid || op == .missing || op == .distinct ? .number(0) : .null,
        count: groups.count),
      count: firstRows.count)
    for (cell, row) in cells.firstRows.enumerated() { slots[codes[row]][Int(groups.codes[row])] = column[cell] }
    var out = Table(rowCount: groups.count)
    for f in groupby { out.set(Aggregation.outputName(f), table.values(at: f).gather(groups.firstRows)) }
    for k in order { out.set(keys[firstRows[k]].key, Column(values: slots[k])) }
    return out
  }
}
