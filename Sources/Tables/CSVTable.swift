import Diagnostics

/// A delimited text whose cells are found and not yet read. Cells that a short row lacks are missing, which is not
/// the same as empty.
public struct CSVTable: Sendable {
  public let names: [String]
  public let rowCount: Int
  public let file: String?
  /// Rows longer or shorter than the header.
  public private(set) var warnings: [Diagnostic] = []

  private let scan: CSVScan
  private let bytes: [UInt8]
  private let firstRow: Int

  init(scan: CSVScan, bytes: [UInt8], names: [String], firstRow: Int, file: String?, raggedLimit: Int) {
    self.scan = scan
    self.bytes = bytes
    self.names = names
    self.firstRow = firstRow
    self.file = file
    rowCount = max(0, scan.rowStarts.count - firstRow)
    reportRagged(raggedLimit)
  }

  private mutating func reportRagged(_ limit: Int) {
    var more = 0
    for row in 0..<rowCount {
      let n = scan.cells(ofRow: row + firstRow).count
      if n == names.count { continue }
      if warnings.count >= limit {
        more += 1
        continue
      }
      warnings.append(Self.ragged(n, of: names.count, at: Place(file: file, line: line(ofRow: row))))
    }
    if more > 0 { warnings.append(Self.ragged(more: more, at: Place(file: file))) }
  }

  static func ragged(_ n: Int, of width: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "the row has \(n) cells, the header \(width)", at: place,
      hint: n > width ? "quote cells that contain the delimiter" : "the cells at its end count as missing")
  }

  static func ragged(more: Int, at place: Place) -> Diagnostic {
    Diagnostic(.warning, "\(more) more rows of another length than the header", at: place)
  }

  /// Line on which a row of data begins, from 1.
  public func line(ofRow row: Int) -> Int { Int(scan.rowLines[row + firstRow]) }

  /// Line and column of a cell, for diagnostics.
  public func place(row: Int, column: Int) -> Place {
    guard let cell = cell(row, column) else { return Place(file: file, line: line(ofRow: row)) }
    let from = Int(scan.starts[scan.rowStarts[row + firstRow]])
    var mark = Mark(line: line(ofRow: row), column: 1)
    var lineStart = from
    while lineStart > 0, bytes[lineStart - 1] != 0x0A, bytes[lineStart - 1] != 0x0D { lineStart -= 1 }
    for i in lineStart..<Int(scan.starts[cell]) {
      if bytes[i] == 0x0A {
        mark.line += 1
        mark.column = 1
      } else if bytes[i] & 0xC0 != 0x80 {
        mark.column += 1
      }
    }
    return Place(file: file, mark: mark)
  }

  public func text(row: Int, column: Int) -> String? { cell(row, column).map { scan.text($0, bytes) } }

  private func cell(_ row: Int, _ column: Int) -> Int? {
    let cells = scan.cells(ofRow: row + firstRow)
    return column < cells.count ? cells.lowerBound + column : nil
  }

  /// Calls with the bytes of each cell of a column, nil where it is missing.
  public func forEachCell(inColumn column: Int, _ body: (Int, UnsafeBufferPointer<UInt8>?) -> Void) {
    let (starts, ends) = (scan.starts, scan.ends)
    bytes.withUnsafeBufferPointer { all in
      for row in 0..<rowCount {
        guard let cell = cell(row, column) else {
          body(row, nil)
          continue
        }
        let end = ends[cell]
        let slice = all[Int(starts[cell])..<Int(end & ~CSVScan.doubled)]
        if end & CSVScan.doubled == 0 {
          body(row, UnsafeBufferPointer(rebasing: slice))
        } else {
          CSVScan.single(slice).withUnsafeBufferPointer { body(row, $0) }
        }
      }
    }
  }

  /// The column as texts, null where a cell is missing.
  public func strings(_ column: Int) -> Column {
    var pool = TextPool()
    var codes = [Int32](repeating: 0, count: rowCount)
    var validity: [Bool]?
    let empty = pool.code("")
    forEachCell(inColumn: column) { row, cell in
      if let cell {
        codes[row] = pool.code(cell)
      } else {
        codes[row] = empty
        if validity == nil { validity = [Bool](repeating: true, count: codes.count) }
        validity?[row] = false
      }
    }
    return Column(codes: codes, dictionary: pool.dictionary, validity: validity)
  }

  /// The column as numbers, empty and missing cells null; nil as soon as a cell is no number.
  public func numbers(_ column: Int) -> Column? {
    var out = [Double](repeating: .nan, count: rowCount)
    var validity: [Bool]?
    var failed = false
    forEachCell(inColumn: column) { row, cell in
      if failed { return }
      if let cell, !cell.isEmpty {
        let n = NumberText.read(cell)
        if n.isNaN { failed = true }
        out[row] = n
      } else {
        if validity == nil { validity = [Bool](repeating: true, count: out.count) }
        validity?[row] = false
      }
    }
    return failed ? nil : Column(numbers: out, validity: validity)
  }

  /// All columns as texts, as d3-dsv reads them.
  public func table() -> Table {
    var t = Table(rowCount: rowCount)
    for (i, name) in names.enumerated() { t.set(name, strings(i)) }
    return t
  }

  static func mark(of offset: Int, in bytes: [UInt8]) -> Mark {
    var mark = Mark.start
    var i = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while i < min(offset, bytes.count) {
      let b = bytes[i]
      if b == 0x0A || (b == 0x0D && !(i + 1 < bytes.count && bytes[i + 1] == 0x0A)) {
        mark.line += 1
        mark.column = 1
      } else if b & 0xC0 != 0x80 {
        mark.column += 1
      }
      i += 1
    }
    return mark
  }
}
