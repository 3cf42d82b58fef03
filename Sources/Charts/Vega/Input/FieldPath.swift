import Diagnostics
import Tables

/// A path into a datum in Vega's syntax: `a.b`, `a[0].b`, `a['x y']`, `a\.b`.
package struct FieldPath: Sendable, Hashable {
  package let text: String
  package let parts: [String]

  /// Throws when a bracket or quote is not closed.
  package init(_ text: String) throws(Diagnostic) {
    self.text = text
    var parts: [String] = []
    var part: [UInt8] = []
    var quoted = false
    let bytes = Array(text.utf8)
    var i = 0

    func failure(_ what: String) -> Diagnostic {
      Diagnostic(
        .error, "the field \"\(text)\" has \(what)",
        hint: "a dot or bracket that belongs to the name is written \\\\. or \\\\[")
    }
    func close() {
      if quoted || !part.isEmpty { parts.append(String(decoding: part, as: UTF8.self)) }
      part = []
      quoted = false
    }

    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "\\"):
        if i + 1 < bytes.count { part.append(bytes[i + 1]) }
        i += 1
      case UInt8(ascii: "."): close()
      case UInt8(ascii: "["):
        close()
        i += 1
        if i < bytes.count, bytes[i] == UInt8(ascii: "'") || bytes[i] == UInt8(ascii: "\"") {
          let quote = bytes[i]
          quoted = true
          i += 1
          while i < bytes.count, bytes[i] != quote {
            if bytes[i] == UInt8(ascii: "\\") { i += 1 }
            if i < bytes.count { part.append(bytes[i]) }
            i += 1
          }
          if i >= bytes.count { throw failure("a quote that is not closed") }
          i += 1
        } else {
          while i < bytes.count, bytes[i] != UInt8(ascii: "]") {
            part.append(bytes[i])
            i += 1
          }
        }
        guard i < bytes.count, bytes[i] == UInt8(ascii: "]") else { throw failure("a bracket that is not closed") }
        close()
      case UInt8(ascii: "]"): throw failure("a closing bracket without an opening one")
      default: part.append(bytes[i])
      }
      i += 1
    }
    close()
    self.parts = parts
  }

  /// A plain column name, whatever characters it has.
  package init(name: String) {
    text = name
    parts = [name]
  }

  /// What stands at the path; null where there is nothing.
  package func value(in datum: Value) -> Value {
    var v = datum
    for p in parts { v = v[p] }
    return v
  }

  /// The name of the column that holds the path's values once they are flat: dots of the path and of names alike.
  package var flatName: String { parts.joined(separator: ".") }
}

extension Table {
  /// The column at a path: a column of that name, or the members of a column of objects, or a flat column whose name
  /// is the path's text. Nil when the table has nothing of the kind.
  package func column(at path: FieldPath) -> Column? {
    guard let first = path.parts.first else { return nil }
    guard path.parts.count > 1 else { return self[first] ?? self[path.text] }
    if let column = self[first] {
      let rest = path.parts.dropFirst()
      return Column(values: column.values.map { v in rest.reduce(v) { $0[$1] } })
    }
    return self[path.text] ?? self[path.flatName]
  }

  /// As `column(at:)`, with a column of nulls where there is nothing.
  package func values(at path: FieldPath) -> Column {
    column(at: path) ?? Column(repeating: .null, count: rowCount)
  }

  /// The same for a field as a spec writes it; a text that is no path is taken as a name.
  package func values(at field: String) -> Column {
    if let plain = self[field] { return plain }
    return values(at: (try? FieldPath(field)) ?? FieldPath(name: field))
  }
}
