/// The cells of one row of a delimited text, found anew for each row in a buffer that is used again: a million rows of
/// offsets would be larger than the text.
///
/// Not safe beyond the life of the bytes that it looks at.
struct CSVCells {
  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  /// First byte of each cell, after its quote, and its end, before its quote. The top bit of the end says that quotes
  /// are doubled inside.
  private(set) var starts: [UInt32]
  private(set) var ends: [UInt32]
  /// Cells of the row; those beyond the buffer's width are counted, not kept.
  private(set) var count = 0
  /// Line breaks inside the row's quotes.
  private(set) var innerLines: UInt32 = 0
  private(set) var failure: CSVScan.Failure?

  init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, width: Int) {
    self.bytes = bytes
    self.delimiter = delimiter
    starts = [UInt32](repeating: 0, count: width)
    ends = [UInt32](repeating: 0, count: width)
  }

  /// Reads the row that begins at the offset, and answers where the next one begins. After a `failure` the answer
  /// means nothing.
  mutating func read(_ from: Int) -> Int {
    var i = from
    var cells = 0
    innerLines = 0
    let n = bytes.count
    let delimiter = self.delimiter
    let highest = max(delimiter, 0x0D)
    let quote = UInt8(ascii: "\"")
    let width = starts.count
    starts.withUnsafeMutableBufferPointer { starts in
      ends.withUnsafeMutableBufferPointer { ends in
        row: while true {
          var start = i
          var end = i
          var doubled: UInt32 = 0
          if i < n, bytes[i] == quote {
            let open = i
            i += 1
            start = i
            while true {
              while i < n, bytes[i] != quote {
                if bytes[i] == 0x0A || (bytes[i] == 0x0D && !(i + 1 < n && bytes[i + 1] == 0x0A)) { innerLines += 1 }
                i += 1
              }
              if i >= n {
                failure = .init(
                  offset: open, message: "the quote that opens here is not closed", hint: CSVScan.Failure.doubleHint)
                return
              }
              guard i + 1 < n, bytes[i + 1] == quote else { break }
              doubled = CSVScan.doubled
              i += 2
            }
            end = i
            i += 1
            if i < n, bytes[i] != delimiter, bytes[i] != 0x0A, bytes[i] != 0x0D {
              failure = .init(offset: i, message: "text after a closing quote", hint: CSVScan.Failure.doubleHint)
              return
            }
          } else {
            while i < n {
              let b = bytes[i]
              if b <= highest, b == delimiter || b == 0x0A || b == 0x0D { break }
              i += 1
            }
            end = i
          }
          if cells < width {
            starts[cells] = UInt32(truncatingIfNeeded: start)
            ends[cells] = UInt32(truncatingIfNeeded: end) | doubled
          }
          cells += 1
          guard i < n else { break row }
          if bytes[i] == delimiter {
            i += 1
            continue
          }
          i += bytes[i] == 0x0D && i + 1 < n && bytes[i + 1] == 0x0A ? 2 : 1
          break row
        }
      }
    }
    count = cells
    return i
  }

  /// One cell with nothing in it and no quotes around it: a blank line.
  func isBlank(from: Int) -> Bool { count == 1 && starts[0] == ends[0] && Int(starts[0]) == from }
}
