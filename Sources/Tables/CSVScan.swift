/// Where the cells of a delimited text begin and end.
struct CSVScan: Sendable {
  let delimiter: UInt8
  let file: String?
  /// First byte of each cell, after its quote.
  private(set) var starts: [UInt32] = []
  /// End of each cell, before its quote. The top bit says that quotes are doubled inside.
  private(set) var ends: [UInt32] = []
  /// Index of each row's first cell.
  private(set) var rowStarts: [Int] = []
  /// Line of each row, from 1.
  private(set) var rowLines: [UInt32] = []

  static let doubled: UInt32 = 0x8000_0000

  struct Failure {
    var offset: Int
    var message: String
    var hint: String?

    static let doubleHint = "a quote inside a quoted cell is written twice"
  }

  init(delimiter: UInt8, file: String?) {
    self.delimiter = delimiter
    self.file = file
  }

  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Failure? {
    let n = bytes.count
    var i = n >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    starts.reserveCapacity(n / 6)
    ends.reserveCapacity(n / 6)
    var line: UInt32 = 1
    let quote = UInt8(ascii: "\"")
    let delimiter = self.delimiter
    // Above every byte that ends a plain cell, nothing needs a closer look.
    let highest = max(delimiter, 0x0D)

    while i < n {
      let first = starts.count
      let rowLine = line
      let rowStart = i
      row: while true {
        if i < n, bytes[i] == quote {
          let open = i
          i += 1
          let start = i
          var doubled: UInt32 = 0
          while true {
            while i < n, bytes[i] != quote {
              if bytes[i] == 0x0A || (bytes[i] == 0x0D && !(i + 1 < n && bytes[i + 1] == 0x0A)) { line += 1 }
              i += 1
            }
            if i >= n {
              return Failure(
                offset: open, message: "the quote that opens here is not closed",
                hint: Failure.doubleHint)
            }
            guard i + 1 < n, bytes[i + 1] == quote else { break }
            doubled = Self.doubled
            i += 2
          }
          starts.append(UInt32(start))
          ends.append(UInt32(i) | doubled)
          i += 1
          if i < n, bytes[i] != delimiter, bytes[i] != 0x0A, bytes[i] != 0x0D {
            return Failure(
              offset: i, message: "text after a closing quote", hint: Failure.doubleHint)
          }
        } else {
          starts.append(UInt32(i))
          while i < n {
            let b = bytes[i]
            if b <= highest, b == delimiter || b == 0x0A || b == 0x0D { break }
            i += 1
          }
          ends.append(UInt32(i))
        }
        guard i < n else { break row }
        if bytes[i] == delimiter {
          i += 1
          continue
        }
        i += bytes[i] == 0x0D && i + 1 < n && bytes[i + 1] == 0x0A ? 2 : 1
        line += 1
        break row
      }
      // A blank line is no row, unless a row has one cell only.
      let isBlank = starts.count == first + 1 && Int(ends[first]) == rowStart && Int(starts[first]) == rowStart
      if isBlank, rowStarts.isEmpty || rowStarts.count == 1 && first - rowStarts[0] != 1 || width > 1 {
        starts.removeLast()
        ends.removeLast()
        continue
      }
      rowStarts.append(first)
      rowLines.append(rowLine)
      if rowStarts.count == 1 { width = starts.count }
    }
    return nil
  }

  /// Cells of the first row.
  private var width = 0

  func cells(ofRow row: Int) -> Range<Int> {
    rowStarts[row]..<(row + 1 < rowStarts.count ? rowStarts[row + 1] : starts.count)
  }

  func text(_ cell: Int, _ bytes: [UInt8]) -> String {
    let end = ends[cell]
    let slice = bytes[Int(starts[cell])..<Int(end & ~Self.doubled)]
    if end & Self.doubled == 0 { return String(decoding: slice, as: UTF8.self) }
    return String(decoding: Self.single(slice), as: UTF8.self)
  }

  /// Doubled quotes become one.
  static func single(_ slice: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var skip = false
    for b in slice {
      if b == UInt8(ascii: "\""), skip {
        skip = false
        continue
      }
      skip = b == UInt8(ascii: "\"")
      out.append(b)
    }
    return out
  }
}
