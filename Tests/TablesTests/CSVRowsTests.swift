import Diagnostics
import Testing

@testable import Tables

/// Rows found in pieces against the reader that goes through the text in one go.
@Suite struct CSVRowsTests {
  private func agree(_ text: String) throws {
    let bytes = Array(text.utf8)
    let table = try CSVReader(file: "t.csv").read(bytes)
    let rows = try CSVReader(file: "t.csv").rows(bytes)
    #expect(rows.names == table.names)
    #expect(rows.count == table.rowCount)
    for row in 0..<min(rows.count, table.rowCount) {
      for column in rows.names.indices {
        #expect(rows[row].text(column) == table.text(row: row, column: column))
        #expect(rows.place(row: row, column: column) == table.place(row: row, column: column))
      }
      #expect(rows.line(ofRow: row) == table.line(ofRow: row))
    }
    rows.withCursor { cursor in
      for row in 0..<rows.count {
        cursor.move(to: row)
        for column in rows.names.indices {
          #expect(cursor.cell(column).map { String(decoding: $0, as: UTF8.self) } == rows[row].text(column))
        }
      }
    }
  }

  @Test func everyFormOfRowIsFound() throws {
    try agree("a,b\n1,2\n3,4\n")
    try agree("\u{FEFF}a,b\r\n1,\"x, y\"\r\n\r\n\"a \"\"b\"\"\",\"two\nlines\"\r\n,")
    try agree("\n\na,b\n1,2")
    try agree("a\n1\n\n2\n")
    try agree("a,b,c\n1,2\n1,2,3,4\n\"\"\n")
    try agree("ä,b\n\"é\",\"x\ry\",\nü,7\n")
    try agree("")
  }

  /// Long enough for several pieces, with line breaks inside quotes where a piece may be cut.
  @Test func aLongTextIsCutWhereRowsBegin() throws {
    var text = "id,words,n\n"
    var i = 0
    while text.utf8.count < 9 << 20 {
      text +=
        i % 3 == 0 ? "\(i),\"line\nline, \"\"\(i)\"\"\nline\",7\n" : "\(i),\(String(repeating: "x", count: 900)),8\n"
      i += 1
    }
    let rows = try CSVReader().rows(Array(text.utf8))
    #expect(rows.count == i)
    #expect(rows.odd.isEmpty)
    for row in stride(from: 0, to: rows.count, by: 97) {
      #expect(rows[row].text(0) == "\(row)")
      #expect(rows.line(ofRow: row) == 2 + row + 2 * ((row + 2) / 3))
    }
  }

  @Test func mistakesHaveTheirPlace() {
    for text in ["a,b\n1,\"2\n", "a,b\n\"1\"x,2\n", "a,a\n1,2\n", "\"a\nb"] {
      let bytes = Array(text.utf8)
      #expect(throws: Diagnostic.self) { try CSVReader(file: "t.csv").rows(bytes) }
      var expected: Diagnostic?
      do { _ = try CSVReader(file: "t.csv").read(bytes) } catch { expected = error }
      var found: Diagnostic?
      do { _ = try CSVReader(file: "t.csv").rows(bytes) } catch { found = error }
      #expect(found == expected)
    }
    #expect(throws: Diagnostic.self) { try CSVReader().rows([0x61, 0x0A, 0xFF, 0x0A]) }
  }

  @Test func invalidBytesAreFoundInEveryPiece() {
    var bytes = [UInt8](repeating: 0x78, count: 13 << 20)
    let character = Array("é".utf8)
    for cut in [4 << 20, 8 << 20, 12 << 20] { bytes.replaceSubrange((cut - 1)...cut, with: character) }
    #expect(UTF8Check.firstInvalid(bytes) == nil)
    bytes[9 << 20] = 0xFF
    #expect(UTF8Check.firstInvalid(bytes) == 9 << 20)
    bytes[8 << 20] = 0x78
    #expect(UTF8Check.firstInvalid(bytes) == (8 << 20) - 1)
  }
}

@Suite struct ColumnBuilderTests {
  private func agree(_ values: [Value]) {
    let expected = Column(values: values)
    for cut in 0...values.count {
      var first = ColumnBuilder()
      for v in values[..<cut] { first.append(v) }
      var second = ColumnBuilder()
      for v in values[cut...] { second.append(v) }
      first.append(second)
      let found = first.column
      #expect(found.count == expected.count)
      #expect(found.values == expected.values)
      #expect(found.validity == expected.validity)
      #expect(found.categories().codes == expected.categories().codes)
      #expect("\(found.storage)".prefix(4) == "\(expected.storage)".prefix(4))
    }
  }

  @Test func aColumnIsWhatItsValuesMake() {
    agree([])
    agree([.null, .null])
    agree([.null, .number(1), .null, .number(2.5)])
    agree([.string("a"), .null, .string("b"), .string("a")])
    agree([.null, .bool(true), .bool(false)])
    agree([.date(0), .null])
    agree([.null, .number(1), .string("x"), .null])
    agree([.array([.number(1)]), .null, .string("x")])
  }
}
