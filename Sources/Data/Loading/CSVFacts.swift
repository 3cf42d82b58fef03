import Diagnostics
import Tables

/// Facts, or other records, from a CSV whose head names the fields. Empty cells are absent fields.
enum CSVFacts {
  /// Throws a `Diagnostic` where the text is no CSV.
  static func rows(
    _ bytes: [UInt8], file: String, fields: [String] = Fields.fact, findings: FindingCollector
  ) throws(Diagnostic) -> [FieldReader] {
    let table = try CSVReader(file: file).read(bytes)
    var columns: [(index: Int, name: String)] = []
    for (i, name) in table.names.enumerated() {
      if fields.contains(name) {
        columns.append((i, name))
      } else if !Fields.derivedColumns.contains(name) {
        findings.add(
          Diagnostic(
            .error, Messages.unknownColumn(name), at: table.place(row: header, column: i),
            hint: Suggestion.hint(for: name, in: fields) ?? Messages.fieldsAre(fields)))
      }
    }
    // A row of another length has its cells in the wrong columns: no fact is made of it.
    var ragged = Set<Int>()
    let blank = Set(
      (0..<table.rowCount).filter { table.text(row: $0, column: 0) == "" && table.text(row: $0, column: 1) == nil }
        .map(table.line(ofRow:)))
    for var w in table.warnings {
      if let line = w.place.line {
        ragged.insert(line)
        if blank.contains(line), table.names.count > 1 { continue }
      }
      w.severity = .error
      findings.add(w)
    }
    var out: [FieldReader] = []
    for row in 0..<table.rowCount where !ragged.contains(table.line(ofRow: row)) {
      var entries: [TreeObject.Entry] = []
      for (column, name) in columns {
        guard let text = table.text(row: row, column: column), !text.isEmpty else { continue }
        let mark = mark(table.place(row: row, column: column))
        entries.append(.init(key: name, keyMark: mark, value: Tree(.string(text), mark: mark)))
      }
      if entries.isEmpty { continue }
      out.append(
        FieldReader(
          TreeObject(entries), mark: mark(table.place(row: row, column: 0)), file: file, findings: findings))
    }
    return out
  }

  /// The table counts rows of data from 0, so that its head is the row before.
  private static let header = -1

  private static func mark(_ p: Place) -> Mark { Mark(line: p.line ?? 1, column: p.column ?? 1) }
}
