import Diagnostics

/// Reads delimited text (RFC 4180): quoted fields with doubled quotes and line breaks in them, LF, CRLF or CR, a
/// byte-order mark. One pass finds the cells; what they hold is read when a column is asked for.
public struct CSVReader: Sendable {
  public var delimiter = UInt8(ascii: ",")
  /// Column names; nil takes the first row.
  public var header: [String]?
  /// For the places of diagnostics.
  public var file: String?
  /// Rows of the wrong length that are reported one by one.
  public var raggedLimit = 20

  /// Bytes of one text; offsets are kept in 31 bits.
  public static let byteLimit = 2_000_000_000
  public static let columnLimit = 100_000

  public init(delimiter: UInt8 = UInt8(ascii: ","), header: [String]? = nil, file: String? = nil) {
    self.delimiter = delimiter
    self.header = header
    self.file = file
  }

  /// Throws a `Diagnostic` with line and column for a quote that is not closed, text after a closing quote, bytes that
  /// are not UTF-8, and doubled column names. Rows of another length than the header give warnings.
  public func read(_ bytes: [UInt8]) throws(Diagnostic) -> CSVTable {
    try checkSize(bytes)
    var scan = CSVScan(delimiter: delimiter, file: file)
    let failure = bytes.withUnsafeBufferPointer { scan.run($0) }
    if let failure { throw place(failure, in: bytes) }
    try checkUTF8(bytes)
    return try table(scan, bytes)
  }

  func checkSize(_ bytes: [UInt8]) throws(Diagnostic) {
    guard bytes.count <= Self.byteLimit else {
      throw Diagnostic(.error, "more than \(Self.byteLimit) bytes in one table", at: Place(file: file))
    }
  }

  func checkUTF8(_ bytes: [UInt8]) throws(Diagnostic) {
    if let bad = UTF8Check.firstInvalid(bytes) {
      throw place(.init(offset: bad, message: "not valid UTF-8", hint: "save the file as UTF-8"), in: bytes)
    }
  }

  /// Throws for doubled names and for too many. `start` is where the name of a column stands.
  func check(_ names: [String], in bytes: [UInt8], start: (Int) -> Int) throws(Diagnostic) {
    guard names.count <= Self.columnLimit else {
      throw Diagnostic(.error, "more than \(Self.columnLimit) columns", at: Place(file: file))
    }
    var seen: [String: Int] = [:]
    for (i, n) in names.enumerated() {
      if let first = seen.updateValue(i, forKey: n), header == nil {
        throw place(
          .init(
            offset: start(i), message: "the column \"\(n)\" stands twice in the header",
            hint: "columns \(first + 1) and \(i + 1) need names of their own"), in: bytes)
      }
    }
  }

  func place(_ failure: CSVScan.Failure, in bytes: [UInt8]) -> Diagnostic {
    Diagnostic(
      .error, failure.message, at: Place(file: file, mark: CSVTable.mark(of: failure.offset, in: bytes)),
      hint: failure.hint)
  }

  private func table(_ scan: CSVScan, _ bytes: [UInt8]) throws(Diagnostic) -> CSVTable {
    var names = header ?? []
    var firstRow = 0
    if header == nil, !scan.rowStarts.isEmpty {
      names = scan.cells(ofRow: 0).map { scan.text($0, bytes) }
      firstRow = 1
    }
    try check(names, in: bytes) { Int(scan.starts[$0]) }
    return CSVTable(scan: scan, bytes: bytes, names: names, firstRow: firstRow, file: file, raggedLimit: raggedLimit)
  }
}
