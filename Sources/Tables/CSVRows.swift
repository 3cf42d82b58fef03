import Diagnostics

/// A delimited text whose rows are found, on all cores, and whose cells are looked for when a row is asked for: a
/// million rows cost eight bytes each besides the text itself.
public final class CSVRows: Sendable {
  public let names: [String]
  public let file: String?
  /// Rows of data, without the header.
  public let count: Int
  /// Rows of another length than the header, with how many cells they have.
  public let odd: [(row: Int, cells: Int)]

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let headerStart: Int
  private let headerLine: Int
  private let starts: [UInt32]
  private let lines: [UInt32]

  init(
    names: [String], file: String?, bytes: [UInt8], delimiter: UInt8, header: (start: Int, line: Int),
    _ found: CSVRowScan
  ) {
    self.names = names
    self.file = file
    self.bytes = bytes
    self.delimiter = delimiter
    (headerStart, headerLine) = header
    (starts, lines, odd) = (found.starts, found.lines, found.odd)
    count = found.starts.count
  }

  /// Line on which a row begins, from 1.
  public func line(ofRow row: Int) -> Int { Int(lines[row]) }

  /// Line and column of a cell, of the row itself where the cell is missing.
  public func place(row: Int, column: Int) -> Place { self[row].place(column) }

  /// The same for the name of a column.
  public func place(ofName column: Int) -> Place {
    place(cells(at: headerStart), from: headerStart, line: headerLine, column)
  }

  /// Rows of another length than the header, one by one up to the limit, then how many more. An empty cell alone in its
  /// row is a blank line, and passed over.
  public func raggedWarnings(limit: Int = CSVReader(file: nil).raggedLimit) -> [Diagnostic] {
    let real = odd.filter { $0.cells != 1 || self[$0.row].text(0) != "" }
    var out = real.prefix(limit).map {
      CSVTable.ragged($0.cells, of: names.count, at: Place(file: file, line: line(ofRow: $0.row)))
    }
    if real.count > limit { out.append(CSVTable.ragged(more: real.count - limit, at: Place(file: file))) }
    return out
  }

  /// One row, with its cells found.
  public subscript(row: Int) -> CSVRow { CSVRow(self, row) }

  /// Goes through rows without memory of its own for each; the cursor ends with the closure.
  public func withCursor<R>(_ body: (inout CSVCursor) throws -> R) rethrows -> R {
    try bytes.withUnsafeBufferPointer { all in
      try starts.withUnsafeBufferPointer { starts in
        var cursor = CSVCursor(all, starts: starts, delimiter: delimiter, width: names.count)
        defer { cursor.end() }
        return try body(&cursor)
      }
    }
  }

  fileprivate func cells(ofRow row: Int) -> CSVRow.Cells { cells(at: Int(starts[row])) }

  private func cells(at start: Int) -> CSVRow.Cells {
    bytes.withUnsafeBufferPointer { all in
      var cells = CSVCells(all, delimiter: delimiter, width: names.count)
      _ = cells.read(start)
      return CSVRow.Cells(starts: cells.starts, ends: cells.ends, count: min(cells.count, names.count))
    }
  }

  fileprivate func place(row: Int, _ cells: CSVRow.Cells, _ column: Int) -> Place {
    place(cells, from: Int(starts[row]), line: line(ofRow: row), column)
  }

  private func place(_ cells: CSVRow.Cells, from: Int, line: Int, _ column: Int) -> Place {
    guard column < cells.count else { return Place(file: file, line: line) }
    var mark = Mark(line: line, column: 1)
    for i in from..<Int(cells.starts[column]) {
      if bytes[i] == 0x0A || bytes[i] == 0x0D && i + 1 < bytes.count && bytes[i + 1] != 0x0A {
        mark.line += 1
        mark.column = 1
      } else if bytes[i] & 0xC0 != 0x80 {
        mark.column += 1
      }
    }
    return Place(file: file, mark: mark)
  }

  fileprivate func text(_ cells: CSVRow.Cells, _ column: Int) -> String? {
    guard column < cells.count else { return nil }
    let end = cells.ends[column]
    let slice = bytes[Int(cells.starts[column])..<Int(end & ~CSVScan.doubled)]
    if end & CSVScan.doubled == 0 { return String(decoding: slice, as: UTF8.self) }
    return String(decoding: CSVScan.single(slice), as: UTF8.self)
  }
}

/// One row of a `CSVRows`.
public struct CSVRow: Sendable {
  struct Cells: Sendable {
    var starts: [UInt32]
    var ends: [UInt32]
    var count: Int
  }

  private let rows: CSVRows
  public let index: Int
  private let cells: Cells

  fileprivate init(_ rows: CSVRows, _ index: Int) {
    self.rows = rows
    self.index = index
    cells = rows.cells(ofRow: index)
  }

  /// Nil where the cell is missing, which is not the same as empty.
  public func text(_ column: Int) -> String? { rows.text(cells, column) }

  public func isEmpty(_ column: Int) -> Bool {
    column >= cells.count || cells.starts[column] == cells.ends[column] & ~CSVScan.doubled
  }

  public func place(_ column: Int) -> Place { rows.place(row: index, cells, column) }
}

/// Stands on one row of a `CSVRows` after another. Its cells are valid until it moves.
public struct CSVCursor {
  private var cells: CSVCells
  private let starts: UnsafeBufferPointer<UInt32>
  /// Cells with doubled quotes, made single.
  private var scratch = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  private var retired: [UnsafeMutableBufferPointer<UInt8>] = []
  private var used = 0
  private var length = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, starts: UnsafeBufferPointer<UInt32>, delimiter: UInt8, width: Int) {
    cells = CSVCells(bytes, delimiter: delimiter, width: width)
    self.starts = starts
  }

  public mutating func move(to row: Int) {
    let from = Int(starts[row])
    length = cells.read(from) - from
    used = 0
    if !retired.isEmpty { release() }
  }

  /// The bytes of a cell; nil where it is missing.
  public mutating func cell(_ column: Int) -> UnsafeBufferPointer<UInt8>? {
    guard column < cells.count else { return nil }
    let start = Int(cells.starts[column])
    let end = cells.ends[column]
    if end & CSVScan.doubled == 0 { return UnsafeBufferPointer(rebasing: cells.bytes[start..<Int(end)]) }
    let single = CSVScan.single(UnsafeBufferPointer(rebasing: cells.bytes[start..<Int(end & ~CSVScan.doubled)]))
    if used + single.count > scratch.count {
      // Cells that were handed out stay where they are.
      retired.append(scratch)
      scratch = .allocate(capacity: max(length, 256) * 2)
      used = 0
    }
    let target = UnsafeMutableBufferPointer(rebasing: scratch[used..<(used + single.count)])
    _ = target.initialize(from: single)
    used += single.count
    return UnsafeBufferPointer(target)
  }

  private mutating func release() {
    for buffer in retired { buffer.deallocate() }
    retired.removeAll(keepingCapacity: true)
  }

  fileprivate mutating func end() {
    release()
    scratch.deallocate()
  }
}
