import Diagnostics
import Tables

/// Lists into rows: each row once for each item of the longest of its lists.
struct FlattenTransform: DataTransform {
  package var fields: [String]
  package var names: [String]
  /// A column for the item's number, from 0.
  package var index: String?
  private let place: Place

  init?(_ r: inout TransformReader) {
    fields = r.strings("flatten") ?? []
    let given = r.strings("as") ?? []
    names = fields.enumerated().map { $0 < given.count ? given[$0] : Aggregation.outputName($1) }
    index = r.string("index")
    place = r.place()
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    let columns = fields.map { table.values(at: $0).values }
    let lengths = (0..<table.rowCount).map { row in
      columns.reduce(0) { longest, column in
        if case .array(let a) = column[row] { max(longest, a.count) } else { longest }
      }
    }
    let width = table.names.count + fields.count
    try TransformLimits.check(rows: lengths.reduce(0, +), columns: width, at: place)
    var rows: [Int] = []
    var items: [Int] = []
    for row in 0..<table.rowCount {
      for i in 0..<lengths[row] {
        rows.append(row)
        items.append(i)
      }
    }
    var out = table.gather(rows)
    for (column, name) in zip(columns, names) {
      out.set(
        name,
        Column(
          values: zip(rows, items).map { row, i in
            if case .array(let a) = column[row], i < a.count { a[i] } else { .null }
          }))
    }
    if let index { out.set(index, Column(numbers: items.map(Double.init))) }
    return out
  }
}
