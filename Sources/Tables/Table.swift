/// Named columns of one length. Shaped by what charts need, not by facts.
public struct Table: Sendable {
  public private(set) var names: [String]
  private var cells: [LazyColumn]
  public private(set) var rowCount: Int
  private var index: [String: Int]

  public init(rowCount: Int = 0) {
    names = []
    cells = []
    index = [:]
    self.rowCount = rowCount
  }

  /// Columns of other lengths than the first are left out.
  public init(_ pairs: [(String, Column)]) {
    self.init(rowCount: pairs.first?.1.count ?? 0)
    for (n, c) in pairs { set(n, c) }
  }

  public func has(_ name: String) -> Bool { index[name] != nil }

  public subscript(name: String) -> Column? { index[name].map { cells[$0].column } }

  /// All columns, in the order of `names`. Those that were set to be read later are read.
  public var columns: [Column] { cells.map(\.column) }

  /// Adds or replaces. A column of another length than the table is ignored unless the table has no columns yet.
  public mutating func set(_ name: String, _ column: Column) { set(name, LazyColumn(column)) }

  /// The same with a column that is read when it is first asked for. `read` must give as many cells as the table has
  /// rows.
  public mutating func set(_ name: String, later read: @escaping @Sendable () -> Column) {
    set(name, LazyColumn(count: rowCount, read: read))
  }

  private mutating func set(_ name: String, _ column: LazyColumn) {
    if cells.isEmpty && rowCount == 0 { rowCount = column.count }
    guard column.count == rowCount else { return }
    if let i = index[name] {
      cells[i] = column
    } else {
      index[name] = cells.count
      names.append(name)
      cells.append(column)
    }
  }

  public func value(_ name: String, _ row: Int) -> Value { self[name]?[row] ?? .null }

  public func gather(_ rows: [Int]) -> Table {
    var t = Table(rowCount: rows.count)
    for (n, c) in zip(names, cells) { t.set(n, c.gather(rows)) }
    t.rowCount = rows.count
    return t
  }

  public func filter(_ keep: (Int) throws -> Bool) rethrows -> Table {
    let rows = try (0..<rowCount).filter(keep)
    return rows.count == rowCount ? self : gather(rows)
  }

  /// One row as an object, for expressions that take the whole `datum`.
  public func object(_ row: Int) -> Value {
    .object(zip(names, columns).map { Value.Field($0, $1[row]) })
  }

  /// Rows of objects, each with its own members: members that a row lacks are null.
  public init(objects: [[Value.Field]]) {
    var order: [String] = []
    var cells: [String: [Value]] = [:]
    for (i, fields) in objects.enumerated() {
      for f in fields {
        if cells[f.key] == nil {
          order.append(f.key)
          cells[f.key] = [Value](repeating: .null, count: i)
        }
        if cells[f.key]?.count == i { cells[f.key]?.append(f.value) }
      }
      for k in order where cells[k]?.count == i { cells[k]?.append(.null) }
    }
    self.init(rowCount: objects.count)
    for k in order { set(k, Column(values: cells[k] ?? [])) }
  }

  /// The rows of several tables below one another; columns by name.
  public static func concatenated(_ tables: [Table]) -> Table {
    guard tables.count > 1 else { return tables.first ?? Table() }
    var order: [String] = []
    var seen = Set<String>()
    for t in tables { for n in t.names where seen.insert(n).inserted { order.append(n) } }
    var out = Table(rowCount: tables.reduce(0) { $0 + $1.rowCount })
    let starts = tables.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.rowCount) }
    for n in order {
      let columns = tables.map { $0[n] }
      var column = Column(
        values: zip(tables, columns).flatMap { $1?.values ?? [Value](repeating: .null, count: $0.rowCount) })
      column.exact = ExactCells.merged(columns.map { $0?.exact }) { row in
        starts.lastIndex { $0 <= row }.map { ($0, row - starts[$0]) }
      }
      out.set(n, column)
    }
    return out
  }
}
