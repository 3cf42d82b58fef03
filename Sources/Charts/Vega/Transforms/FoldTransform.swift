import Diagnostics
import Tables

/// Columns into rows: each row once for each field, with the field's name and value.
struct FoldTransform: DataTransform {
  package var fields: [String]
  var keyName: String
  var valueName: String
  private let place: Place

  init?(_ r: inout TransformReader) {
    place = r.place()
    fields = r.strings("fold") ?? []
    if fields.isEmpty { r.fail("\"fold\" takes a list of fields", at: "fold") }
    let names = r.strings("as") ?? []
    keyName = names.first ?? "key"
    valueName = names.count > 1 ? names[1] : "value"
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    let k = fields.count
    let n = table.rowCount * k
    try TransformLimits.check(rows: n, columns: table.names.count + 2, at: place)
    var out = table.gather((0..<n).map { $0 / k })
    let columns = fields.map { table.values(at: $0) }
    out.set(
      keyName, Column(codes: (0..<n).map { Int32($0 % k) }, dictionary: fields.map(Aggregation.outputName)))
    var values = Column(values: (0..<n).map { columns[$0 % k][$0 / k] })
    values.exact = ExactCells.merged(columns.map(\.exact)) { ($0 % k, $0 / k) }
    out.set(valueName, values)
    return out
  }
}
