import Tables

/// Which rows of a CSV of facts a filter can want, told from its columns alone, so that of a million rows only those few
/// become facts.
///
/// Fields that loading fills in (the date of an event, a default) are not looked at here; umbrellas and their parts stay,
/// because the rules of comparison need both.
struct RowChoice {
  private static let plain: Set<String> = [
    "id", "document", "partnership", "event", "measure", "kind", "scope", "instrument", "unit", "per", "currency",
    "status", "missing_reason", "parent",
  ]

  private var isWanted: [Bool]

  init(_ table: CSVTable, _ filter: FactFilter) {
    isWanted = [Bool](repeating: true, count: table.rowCount)
    for c in filter.conditions where Self.plain.contains(c.field) {
      let column = table.names.firstIndex(of: c.field)
      if let column {
        // A condition is judged once for each distinct text.
        var pool = TextPool()
        var verdicts: [Bool] = []
        table.forEachCell(inColumn: column) { row, cell in
          guard isWanted[row] else { return }
          guard let cell else {
            isWanted[row] = c.holds(nil)
            return
          }
          let code = Int(pool.code(cell))
          if code == verdicts.count { verdicts.append(c.holds(String(decoding: cell, as: UTF8.self))) }
          isWanted[row] = verdicts[code]
        }
      } else if !c.holds(nil) {
        isWanted = isWanted.map { _ in false }
      }
    }
    keepFamilies(table)
  }

  func contains(_ row: Int) -> Bool { isWanted[row] }

  private mutating func keepFamilies(_ table: CSVTable) {
    guard let column = table.names.firstIndex(of: "parent"), let ids = table.names.firstIndex(of: "id") else { return }
    var parents = Set<String>()
    table.forEachCell(inColumn: column) { row, cell in
      guard let cell, !cell.isEmpty else { return }
      isWanted[row] = true
      parents.insert(String(decoding: cell, as: UTF8.self))
    }
    if parents.isEmpty { return }
    table.forEachCell(inColumn: ids) { row, cell in
      if let cell, parents.contains(String(decoding: cell, as: UTF8.self)) { isWanted[row] = true }
    }
  }
}
