import Tables

/// Rows put into groups by the values of some columns, groups numbered in order of first appearance.
package struct Grouping: Sendable {
  /// The group of each row.
  package private(set) var codes: [Int32]
  /// A row of each group: the first.
  package private(set) var firstRows: [Int]

  package var count: Int { firstRows.count }

  /// No columns: all rows are one group.
  package init(rowCount: Int, by columns: [Column]) {
    guard let first = columns.first else {
      codes = [Int32](repeating: 0, count: rowCount)
      firstRows = rowCount > 0 ? [0] : []
      return
    }
    (codes, firstRows) = Self.codes(first)
    for column in columns.dropFirst() { refine(by: column) }
  }

  private mutating func refine(by column: Column) {
    let (other, otherFirst) = Self.codes(column)
    let width = otherFirst.count
    var numbering = Numbering(rowCount: codes.count, dense: firstRows.count * width)
    for i in codes.indices { codes[i] = numbering.code(UInt64(codes[i]) * UInt64(width) + UInt64(other[i]), row: i) }
    firstRows = numbering.firstRows
  }

  /// Texts have codes already; numbers go by their bits, with one zero and one NaN; all else by value.
  private static func codes(_ column: Column) -> ([Int32], [Int]) {
    let n = column.count
    var out = [Int32](repeating: 0, count: n)
    switch column.storage {
    case .strings(let codes, let dictionary):
      var numbering = Numbering(rowCount: n, dense: dictionary.count + 1)
      for i in 0..<n { out[i] = numbering.code(column.isNull(i) ? UInt64(dictionary.count) : UInt64(codes[i]), row: i) }
      return (out, numbering.firstRows)
    case .numbers(let a), .dates(let a):
      var numbering = Numbering(rowCount: n, dense: nil)
      let validity = column.validity
      for i in 0..<n {
        let x = a[i]
        let bits = x.isNaN ? 0x7FF8_0000_0000_0001 : x == 0 ? 0 : x.bitPattern
        out[i] = numbering.code(validity.map { !$0[i] } ?? false ? .max : bits, row: i)
      }
      return (out, numbering.firstRows)
    case .bools, .values:
      let (codes, first) = column.categories()
      return (codes.map(Int32.init), first)
    }
  }

  /// The rows of each group, one group after the other, each in the table's order.
  package var rows: [[Int]] {
    var out = [[Int]](repeating: [], count: count)
    for (row, code) in codes.enumerated() { out[Int(code)].append(row) }
    return out
  }
}

/// Numbers keys in order of appearance: an array where keys are few, an open hash table otherwise.
private struct Numbering {
  private(set) var firstRows: [Int] = []
  private var dense: [Int32]
  private var keys: [UInt64] = []
  private var slots: [Int32] = []

  init(rowCount: Int, dense count: Int?) {
    if let count, count <= max(1 << 16, 4 * rowCount) {
      dense = [Int32](repeating: -1, count: count)
    } else {
      dense = []
      slots = [Int32](repeating: -1, count: 256)
    }
  }

  mutating func code(_ key: UInt64, row: Int) -> Int32 {
    if slots.isEmpty {
      if dense[Int(key)] < 0 {
        dense[Int(key)] = Int32(firstRows.count)
        firstRows.append(row)
      }
      return dense[Int(key)]
    }
    if keys.count * 2 >= slots.count { grow() }
    var slot = index(key)
    while slots[slot] >= 0 {
      if keys[Int(slots[slot])] == key { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let code = Int32(keys.count)
    slots[slot] = code
    keys.append(key)
    firstRows.append(row)
    return code
  }

  private func index(_ key: UInt64) -> Int {
    let h = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: h >> 20) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (code, key) in keys.enumerated() {
      var slot = index(key)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(code)
    }
  }
}

extension Table {
  /// Groups by fields as a spec writes them.
  package func grouping(by fields: [String]) -> Grouping {
    Grouping(rowCount: rowCount, by: fields.map { values(at: $0) })
  }
}
