import Tables

/// Cells without anything to draw are left out of a facet: Vega-Lite parts the data after it has dropped what a scale
/// cannot show.
enum FacetPruner {
  static func prune(_ view: ViewModel) {
    if case .facet(let f) = view.kind, f.followsData { f.prune() }
    for c in view.children { prune(c) }
  }

  /// True if the data run through the child in one line, so that the facet parts what comes out of it. A sort by other
  /// fields needs the rows as they were, and parts the line.
  static func followsData(_ child: ViewSpec) -> Bool {
    guard case .unit(let unit) = child.body else { return false }
    return !unit.encoding.values.contains { d in
      d.sort?.object?["field"] != nil || d.sort?["encoding"] != nil
        || d.sort?.string.map { Channel(rawValue: $0.hasPrefix("-") ? String($0.dropFirst()) : $0) != nil } ?? false
    }
  }

  /// The fields that are left after a child has aggregated its data; nil: all.
  static func remainingFields(_ child: ViewSpec) -> Set<String>? {
    guard followsData(child), case .unit(let unit) = child.body else { return nil }
    let all = Array(unit.encoding.values) + unit.details + unit.orders
    guard all.contains(where: { $0.aggregate != nil }) else { return nil }
    return Set(all.compactMap(\.column))
  }
}

extension FacetModel {
  fileprivate func prune() {
    func isEmpty(_ cell: Cell) -> Bool {
      guard let units = cell.view?.units else { return true }
      return units.allSatisfy { $0.drawnRows?.isEmpty ?? ($0.table.rowCount == 0) }
    }
    if !wrapped.isEmpty {
      let kept = cells.filter { !isEmpty($0) }
      guard kept.count < cells.count, !kept.isEmpty else { return }
      wrapped = kept.map { wrapped[$0.row * columnCount + $0.column] }
      columnCount = min(columnCount, kept.count)
      cells = kept.enumerated().map { Cell(view: $1.view, row: $0 / columnCount, column: $0 % columnCount) }
      return
    }
    let rowsKept = rows.indices.filter { r in cells.contains { $0.row == r && !isEmpty($0) } }
    let columnsKept = columns.indices.filter { c in cells.contains { $0.column == c && !isEmpty($0) } }
    guard rowsKept.count < rows.count || columnsKept.count < columns.count else { return }
    let rowPlaces = Dictionary(rowsKept.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    let columnPlaces = Dictionary(columnsKept.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    cells = cells.compactMap { cell in
      guard let r = rows.isEmpty ? 0 : rowPlaces[cell.row], let c = columns.isEmpty ? 0 : columnPlaces[cell.column]
      else { return nil }
      return Cell(view: cell.view, row: r, column: c)
    }
    rows = rowsKept.map { rows[$0] }
    columns = columnsKept.map { columns[$0] }
    columnCount = max(1, columns.count)
  }
}
