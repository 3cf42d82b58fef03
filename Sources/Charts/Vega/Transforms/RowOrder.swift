import Tables

/// Sorts rows by columns, stably: null and NaN first, then numbers and dates by value, texts by UTF-16 unit (Vega's
/// `compare`).
package struct RowOrder: Sendable {
  private enum Key: Sendable {
    case ranks([Double])
    case values([Value])
  }

  private var keys: [(key: Key, descending: Bool)] = []

  init(_ columns: [(column: Column, descending: Bool)]) {
    keys = columns.map { (Self.key($0.column), $0.descending) }
  }

  package var isEmpty: Bool { keys.isEmpty }

  private static func key(_ column: Column) -> Key {
    switch column.storage {
    case .numbers, .dates, .bools: return .ranks(column.quantities)
    case .strings(let codes, let dictionary):
      let order = dictionary.indices.sorted { JSText.compare(dictionary[$0], dictionary[$1]) < 0 }
      var rank = [Double](repeating: 0, count: dictionary.count)
      for (i, d) in order.enumerated() { rank[d] = Double(i) }
      return .ranks(codes.enumerated().map { column.isNull($0) ? .nan : rank[Int($1)] })
    case .values(let a): return .values(a)
    }
  }

  /// Below zero where row `a` goes before row `b`; zero where they are peers.
  package func compare(_ a: Int, _ b: Int) -> Int {
    for (key, descending) in keys {
      let c: Int
      switch key {
      case .ranks(let r):
        let (x, y) = (r[a], r[b])
        c = x < y ? -1 : x > y ? 1 : x == y ? 0 : x.isNaN ? (y.isNaN ? 0 : -1) : 1
      case .values(let v): c = Value.ascending(v[a], v[b])
      }
      if c != 0 { return descending ? -c : c }
    }
    return 0
  }

  package func sorted(_ rows: [Int]) -> [Int] {
    if keys.isEmpty { return rows }
    // Swift's sort is stable in fact but not by promise.
    return rows.enumerated().sorted { x, y in
      let c = compare(x.element, y.element)
      return c != 0 ? c < 0 : x.offset < y.offset
    }.map(\.element)
  }
}

/// `{"field": …, "order": "descending"}`.
package struct SortField: Sendable, Hashable {
  package var field: String
  package var descending: Bool

  package init(_ field: String, descending: Bool = false) {
    self.field = field
    self.descending = descending
  }
}

extension Table {
  package func order(by fields: [SortField]) -> RowOrder {
    RowOrder(fields.map { (values(at: $0.field), $0.descending) })
  }
}
