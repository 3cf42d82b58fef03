import Diagnostics
import Tables

/// Reads JSON into columns without a tree in between where it is a list of flat objects, which is what data mostly
/// are. Mistakes are left to `JSONTree`, which knows how to speak of them.
enum JSONRows {
  /// - Parameter property: where the rows are within the document.
  package static func table(_ bytes: [UInt8], property: FieldPath?, file: String?) throws -> Table {
    if property == nil, let table = bytes.withUnsafeBufferPointer({ JSONColumns.read($0) }) { return table }
    let value = try value(bytes, file: file)
    return try DataRows.table(property?.value(in: value) ?? value, file: file)
  }

  package static func value(_ bytes: [UInt8], file: String?) throws -> Value {
    let fast = bytes.withUnsafeBufferPointer { buffer -> Value? in
      var scanner = JSONScanner(buffer)
      guard let v = scanner.value(depth: 0) else { return nil }
      scanner.skipSpace()
      return scanner.isAtEnd ? v : nil
    }
    if let fast { return fast }
    return Value(try JSONTree.parse(bytes, file: file))
  }
}

/// Rows from a value: a list of objects, a list of anything else (a column `data`), or one object.
enum DataRows {
  package static func table(_ value: Value, file: String? = nil) throws -> Table {
    switch value {
    case .array(let items):
      var rows: [[Value.Field]] = []
      rows.reserveCapacity(items.count)
      for item in items {
        if case .object(let fields) = item { rows.append(fields) } else { rows.append([.init("data", item)]) }
      }
      return Table(objects: rows)
    case .object(let fields): return Table(objects: [fields])
    case .null: return Table()
    default: return Table([("data", Column(values: [value]))])
    }
  }
}
