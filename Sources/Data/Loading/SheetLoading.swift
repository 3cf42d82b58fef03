import Diagnostics
import Tables

/// Makes a sheet of a table: a screen over all rows, then the doubtful ones one by one, in their order.
enum SheetLoading {
  static func sheet(
    _ table: FieldTable, only filter: FactFilter?, _ screening: Bool, _ base: FactBase, _ warned: inout Set<String>,
    findings: FindingCollector
  ) -> FactSheet {
    let languages = Dictionary(base.documents.map { ($0.id, $0.language) }, uniquingKeysWith: { a, _ in a })
    let choice = filter.map { RowChoice(table, $0) }
    let result = FactScreen(table: table, base: base, languages: languages, choice: choice).run()
    var columns = result.columns
    var repeated: [Int] = []
    var ids = RowIndex(hashes: result.hashes, in: table, repeated: &repeated)
    for row in repeated + taken(base, ids) { columns.flags[row].insert(.isDoubtful) }
    for row in columns.flags.indices {
      if columns.flags[row].contains(.isLeftOut) { continue }
      guard columns.flags[row].contains(.isDoubtful) || !screening else { continue }
      columns.flags[row].insert(.isDoubtful)
      columns.flags[row].remove(.isLate)
      if !isFact(row, table, base, &ids, &warned, findings) { columns.flags[row].insert(.isLeftOut) }
    }
    return sheet(table, columns, ids, languages)
  }

  /// Rows whose id a fact of another file may have.
  private static func taken(_ base: FactBase, _ ids: RowIndex) -> [Int] {
    base.facts.sections.flatMap { _, part in
      switch part {
      case .records(let facts): facts.compactMap { ids.row(withHash: RowIndex.hash($0.id)) }
      case .sheet(let other): ids.rows(sharedWith: other.ids)
      }
    }
  }

  private static func sheet(
    _ table: FieldTable, _ columns: FactColumns, _ ids: RowIndex, _ languages: [String: String]
  ) -> FactSheet {
    var included: [UInt32]?
    if columns.flags.contains(where: { $0.contains(.isLeftOut) }) {
      included = columns.flags.indices.filter { !columns.flags[$0].contains(.isLeftOut) }.map { UInt32($0) }
    }
    return FactSheet(table: table, columns: columns, included: included, ids: ids, languages: languages)
  }

  /// Decodes a doubtful row, and reports what is wrong with it. False where it is no fact, or its id is taken.
  private static func isFact(
    _ row: Int, _ table: FieldTable, _ base: FactBase, _ ids: inout RowIndex,
    _ warned: inout Set<String>, _ findings: FindingCollector
  ) -> Bool {
    guard let reader = table.reader(row, findings: findings) else { return false }
    guard let f = FactDecoding.fact(reader, vocabulary: base.vocabulary, warned: &warned) else {
      // Whoever has the id next has it alone.
      if let id = reader.text("id"), ids.row(of: id, in: table) == row { ids.move(id, to: nil) }
      return false
    }
    var first = base.fact(f.id)?.place
    if first == nil {
      let other = ids.row(of: f.id, in: table)
      if let other, other != row {
        first = table.rows.place(row: other, column: 0)
      } else if other == nil {
        ids.move(f.id, to: row)
      }
    } else if ids.row(of: f.id, in: table) == row {
      ids.move(f.id, to: nil)
    }
    if first == nil { return true }
    FactLoader.add("fact", f.id, reader.place(of: "id"), first, findings) { false }
    return false
  }
}
