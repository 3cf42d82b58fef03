import Diagnostics
import Tables

/// Values from the row of another table that has the same key.
struct LookupTransform: DataTransform {
  package var field: String
  package var key: String
  /// Nil takes the whole row as an object.
  package var fields: [String]?
  package var names: [String]
  package var missing: Value
  private var data: Tree
  private var path: String

  init?(_ r: inout TransformReader) {
    field = r.field("lookup")
    path = r.path + ".from"
    let names = r.strings("as")
    missing = r.tree("default").map { Value($0) } ?? .null
    guard let from = r.tree("from"), let object = from.object else {
      r.fail("\"from\" is missing")
      return nil
    }
    var inner = TransformReader(from, object, path: path)
    inner.unknownOptions = r.unknownOptions
    defer {
      inner.finish()
      r.add(inner.diagnostics)
    }
    key = inner.field("key")
    fields = inner.strings("fields")
    if inner.has("param") {
      inner.fail("unsupported: \(UnsupportedFeature.lookupFromSelection.name)", at: "param")
      return nil
    }
    guard let data = inner.tree("data") else {
      inner.fail("\"data\" is missing")
      return nil
    }
    self.data = data
    if let fields {
      self.names = names ?? fields.map(Aggregation.outputName)
      if self.names.count != fields.count { r.fail("\"as\" takes \(fields.count) names", at: "as") }
    } else {
      self.names = [names?.first ?? "_lookup"]
    }
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    guard let load = context.load else {
      throw Diagnostic(.error, "a lookup needs data, and none can be loaded here", at: Place(path: path))
    }
    return join(table, try load(data, path + ".data"))
  }

  /// A key that stands in several rows means the last of them.
  package func join(_ table: Table, _ other: Table) -> Table {
    var rowOfKey: [String: Int] = [:]
    for (row, v) in other.values(at: key).values.enumerated() { rowOfKey[v.key] = row }
    let rows = table.values(at: field).values.map { rowOfKey[$0.key] }
    var out = table
    guard let fields else {
      out.set(names[0], Column(values: rows.map { $0.map(other.object) ?? missing }))
      return out
    }
    for (field, name) in zip(fields, names) {
      out.set(name, other.values(at: field).gather(rows, otherwise: missing))
    }
    return out
  }
}
