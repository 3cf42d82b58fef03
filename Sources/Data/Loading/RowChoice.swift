import Tables

/// Which rows of a CSV of facts a filter can want, told from its columns alone, so that of a million rows only those few
/// become facts.
///
/// Fields that loading fills in (the date of an event, a default) are not looked at here; umbrellas and their parts stay,
/// because the rules of comparison need both.
struct RowChoice: Sendable {
  private static let plain: Set<String> = [
    "id", "document", "partnership", "event", "measure", "kind", "scope", "instrument", "unit", "per", "currency",
    "status", "missing_reason", "parent",
  ]

  /// The column is -1 where the table does not have it.
  let conditions: [(column: Int, condition: FactFilter.Condition)]
  private let parentColumn: Int
  private let idColumn: Int
  private var parents = Set<String>()

  init(_ table: FieldTable, _ filter: FactFilter) {
    conditions = filter.conditions.filter { Self.plain.contains($0.field) }.map { (table.index[$0.field] ?? -1, $0) }
    parentColumn = table.index["parent"] ?? -1
    idColumn = table.index["id"] ?? -1
    if parentColumn >= 0, !conditions.isEmpty { parents = Self.texts(table, parentColumn) }
  }

  private static func texts(_ table: FieldTable, _ column: Int) -> Set<String> {
    table.rows.withCursor { cursor in
      var out = Set<String>()
      for row in 0..<table.rows.count {
        cursor.move(to: row)
        if let cell = cursor.cell(column), !cell.isEmpty { out.insert(String(decoding: cell, as: UTF8.self)) }
      }
      return out
    }
  }

  /// Whether the row is an umbrella or a part of one.
  func isOfFamily(_ cursor: inout CSVCursor) -> Bool {
    if parents.isEmpty { return false }
    if !ScreenCell.at(parentColumn, &cursor).isEmpty { return true }
    return parents.contains(String(decoding: ScreenCell.at(idColumn, &cursor), as: UTF8.self))
  }
}
