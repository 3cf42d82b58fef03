import Diagnostics
import Tables

/// Puts the values of each group end to end.
package struct StackTransform: DataTransform {
  package enum Offset: String, Sendable, CaseIterable { case zero, center, normalize }

  /// Nil stacks ones.
  package var field: String?
  package var groupby: [String]
  package var sort: [SortField]
  package var offset: Offset
  var startName: String
  package var endName: String
  /// What is no number takes no room, instead of making all that follows it none either (as Vega's stack has it).
  package var skipsInvalid = false

  package init(
    field: String?, groupby: [String], sort: [SortField] = [], offset: Offset = .zero, as names: (String, String),
    skipsInvalid: Bool = false
  ) {
    self.skipsInvalid = skipsInvalid
    self.field = field
    self.groupby = groupby
    self.sort = sort
    self.offset = offset
    (startName, endName) = names
  }

  package init?(_ r: inout TransformReader) {
    let field = r.field("stack")
    self.field = field
    groupby = r.strings("groupby") ?? []
    sort = r.sort("sort")
    offset = r.choice("offset") ?? .zero
    (startName, endName) = r.pair("as") ?? (field + "_start", field + "_end")
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table { apply(to: table) }

  package func apply(to table: Table) -> Table {
    let numbers = field.map { name -> [Double] in
      let column = table.values(at: name)
      // Null counts as 0, as in `+null`.
      return column.quantities.enumerated().map { row, v in
        v.isFinite || !(skipsInvalid || (v.isNaN && column.isNull(row))) ? v : 0
      }
    }
    let values = numbers ?? [Double](repeating: 1, count: table.rowCount)
    let order = table.order(by: sort)
    let groups = table.grouping(by: groupby).rows
    let sums = groups.map { $0.reduce(0) { $0 + abs(values[$1]) } }
    let greatest = sums.reduce(0) { max($0, $1) }
    var starts = [Double](repeating: 0, count: table.rowCount)
    var ends = starts
    for (g, rows) in groups.enumerated() {
      var positive = offset == .center ? (greatest - sums[g]) / 2 : 0
      var negative = 0.0
      var sum = 0.0
      for row in order.sorted(rows) {
        let v = values[row]
        switch offset {
        case .zero where v < 0:
          starts[row] = negative
          negative += v
          ends[row] = negative
        case .zero, .center:
          starts[row] = positive
          positive += abs(v)
          ends[row] = positive
        case .normalize:
          starts[row] = positive
          sum += abs(v)
          positive = sums[g] == 0 ? 0 : 1 / sums[g] * sum
          ends[row] = positive
        }
      }
    }
    var out = table
    out.set(startName, Column(numbers: starts))
    out.set(endName, Column(numbers: ends))
    return out
  }
}
