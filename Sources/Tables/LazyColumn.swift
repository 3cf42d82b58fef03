import Synchronization

/// A column that is read when it is first asked for, and then kept: a chart of two columns does not pay for the other
/// twenty of its file.
final class LazyColumn: Sendable {
  let count: Int
  private let state: Mutex<State>

  private enum State: Sendable {
    case pending(@Sendable () -> Column)
    case read(Column)
  }

  init(_ column: Column) {
    count = column.count
    state = Mutex(.read(column))
  }

  /// `read` must give a column of `count` cells.
  init(count: Int, read: @escaping @Sendable () -> Column) {
    self.count = count
    state = Mutex(.pending(read))
  }

  var column: Column {
    state.withLock { s in
      switch s {
      case .read(let column): return column
      case .pending(let read):
        let column = read()
        s = .read(column)
        return column
      }
    }
  }

  /// The rows named, in that order, once they are asked for.
  func gather(_ rows: [Int]) -> LazyColumn { LazyColumn(count: rows.count) { self.column.gather(rows) } }
}
