import Diagnostics
import Tables

/// A CSV whose head names the fields of facts, or of other records. Empty cells are absent fields.
final class FieldTable: Sendable {
  let file: String
  let rows: CSVRows
  /// Columns that are fields, in their order.
  let columns: [(index: Int, name: String)]
  /// The column of a field.
  let index: [String: Int]
  /// Rows of another length have their cells in the wrong columns: no record is made of them.
  let ragged: Set<Int>

  /// Throws a `Diagnostic` where the text is no CSV.
  init(_ bytes: [UInt8], file: String, fields: [String] = Fields.fact, findings: FindingCollector) throws(Diagnostic) {
    self.file = file
    rows = try CSVReader(file: file).rows(bytes)
    var columns: [(index: Int, name: String)] = []
    for (i, name) in rows.names.enumerated() {
      if fields.contains(name) {
        columns.append((i, name))
      } else if !Fields.derivedColumns.contains(name) {
        findings.add(
          Diagnostic(
            .error, Messages.unknownColumn(name), at: rows.place(ofName: i),
            hint: Suggestion.hint(for: name, in: fields) ?? Messages.fieldsAre(fields)))
      }
    }
    for var w in rows.raggedWarnings() {
      w.severity = .error
      findings.add(w)
    }
    self.columns = columns
    index = Dictionary(columns.map { ($0.name, $0.index) }, uniquingKeysWith: { a, _ in a })
    ragged = Set(rows.odd.map(\.row))
  }

  /// Nil for a row without a field.
  func reader(_ row: Int, findings: FindingCollector) -> FieldReader? {
    if ragged.contains(row) { return nil }
    let cells = rows[row]
    return columns.allSatisfy { cells.isEmpty($0.index) } ? nil : FieldReader(cells, of: self, findings: findings)
  }

  func readers(_ findings: FindingCollector) -> [FieldReader] {
    (0..<rows.count).compactMap { reader($0, findings: findings) }
  }
}
