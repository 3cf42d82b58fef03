import Diagnostics

/// Where the rows of a delimited text begin.
///
/// The text is cut into pieces that are read at the same time. Where a row begins near a cut is guessed (after the next
/// line feed) and verified: the piece before must end there. A line feed inside quotes makes a guess wrong; then that
/// piece is read again, from the right place.
struct CSVRowScan: Sendable {
  private(set) var starts: [UInt32] = []
  /// Line of each row, from the first line of the piece.
  private(set) var lines: [UInt32] = []
  private(set) var odd: [(row: Int, cells: Int)] = []
  private(set) var failure: CSVScan.Failure?

  private var begin = 0
  private var end = 0
  private var lineCount: UInt32 = 0

  /// Pieces small enough to share the work evenly, large enough to be worth a thread.
  private static let piece = 4 << 20

  /// - Parameter line: of the first row.
  static func run(_ bytes: [UInt8], from: Int, line: Int, delimiter: UInt8, width: Int) -> CSVRowScan {
    let count = max(1, (bytes.count - from + piece - 1) / piece)
    let pieces = Workers.map(count, jobs: Workers.cores) {
      { i in
        bytes.withUnsafeBufferPointer { all in
          let begin = i == 0 ? from : guess(all, from + i * piece)
          return scan(all, begin, min(from + (i + 1) * piece, all.count), delimiter, width)
        }
      }
    }
    var out = CSVRowScan()
    out.lineCount = UInt32(truncatingIfNeeded: line)
    out.end = from
    let total = pieces.reduce(0) { $0 + $1.starts.count }
    out.starts.reserveCapacity(total)
    out.lines.reserveCapacity(total)
    for (i, piece) in pieces.enumerated() {
      let limit = min(from + (i + 1) * Self.piece, bytes.count)
      // A row that is longer than a piece leaves nothing to it.
      if out.end >= limit { continue }
      if piece.begin == out.end, piece.failure == nil {
        out.append(piece)
      } else {
        out.append(bytes.withUnsafeBufferPointer { scan($0, out.end, limit, delimiter, width) })
      }
      if out.failure != nil { break }
    }
    return out
  }

  private mutating func append(_ next: CSVRowScan) {
    let rows = starts.count
    starts += next.starts
    let line = lineCount
    lines += next.lines.lazy.map { $0 + line }
    odd += next.odd.map { ($0.row + rows, $0.cells) }
    lineCount += next.lineCount
    (end, failure) = (next.end, next.failure)
  }

  private static func guess(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    var i = from - 1
    while i < bytes.count, bytes[i] != 0x0A { i += 1 }
    return min(i + 1, bytes.count)
  }

  /// The rows that begin in the range.
  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, _ delimiter: UInt8, _ width: Int
  ) -> CSVRowScan {
    var out = CSVRowScan()
    out.begin = from
    var cells = CSVCells(bytes, delimiter: delimiter, width: max(1, width))
    var i = from
    while i < to {
      let next = cells.read(i)
      if let failure = cells.failure {
        out.failure = failure
        return out
      }
      if !(width > 1 && cells.isBlank(from: i)) {
        if cells.count != width { out.odd.append((out.starts.count, cells.count)) }
        out.starts.append(UInt32(truncatingIfNeeded: i))
        out.lines.append(out.lineCount)
      }
      out.lineCount += cells.innerLines + 1
      i = next
    }
    out.end = i
    return out
  }
}

extension CSVReader {
  /// The same as `read`, with the rows found and the cells not; for texts whose first row names the columns.
  public func rows(_ bytes: [UInt8]) throws(Diagnostic) -> CSVRows {
    try checkSize(bytes)
    var from = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    var names: [String] = []
    var start = from
    var nameStarts: [Int] = []
    var failure: CSVScan.Failure?
    var headerLine = line
    bytes.withUnsafeBufferPointer { all in
      var cells = CSVCells(all, delimiter: delimiter, width: 1)
      // Blank lines before the header.
      while from < all.count {
        start = from
        from = cells.read(start)
        if cells.failure != nil || !cells.isBlank(from: start) { break }
        line += 1
        start = from
      }
      if cells.failure == nil, start < all.count {
        cells = CSVCells(all, delimiter: delimiter, width: min(cells.count, Self.columnLimit + 1))
        _ = cells.read(start)
        for c in cells.starts.indices {
          let end = cells.ends[c]
          let slice = all[Int(cells.starts[c])..<Int(end & ~CSVScan.doubled)]
          nameStarts.append(slice.startIndex)
          names.append(
            end & CSVScan.doubled == 0
              ? String(decoding: slice, as: UTF8.self) : String(decoding: CSVScan.single(slice), as: UTF8.self))
        }
      }
      failure = cells.failure
      headerLine = line
      if failure == nil { line += Int(cells.innerLines) + 1 }
    }
    if let failure { throw place(failure, in: bytes) }
    let found = CSVRowScan.run(bytes, from: from, line: line, delimiter: delimiter, width: names.count)
    if let failure = found.failure { throw place(failure, in: bytes) }
    try checkUTF8(bytes)
    try check(names, in: bytes) { nameStarts[$0] }
    return CSVRows(
      names: names, file: file, bytes: bytes, delimiter: delimiter, header: (start, headerLine), found)
  }
}
