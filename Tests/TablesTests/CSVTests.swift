import Diagnostics
import Tables
import Testing

@Suite struct CSVTests {
  func read(_ text: String, delimiter: Character = ",") throws -> CSVTable {
    try CSVReader(delimiter: delimiter.asciiValue ?? 0x2C, file: "t.csv").read(Array(text.utf8))
  }

  @Test func quotesAndLineEnds() throws {
    let t = try read("\u{FEFF}a,b\r\n1,\"x, \"\"y\"\"\nz\"\r\n,\"\"\r\n3,w")
    #expect(t.names == ["a", "b"])
    #expect(t.rowCount == 3)
    #expect(t.text(row: 0, column: 1) == "x, \"y\"\nz")
    #expect(t.text(row: 1, column: 0) == "")
    #expect(t.text(row: 2, column: 1) == "w")
    #expect([0, 1, 2].map(t.line(ofRow:)) == [2, 4, 5])
    #expect(t.place(row: 2, column: 1) == Place(file: "t.csv", line: 5, column: 3))
    #expect(t.warnings.isEmpty)
  }

  @Test func columns() throws {
    let t = try read("n,s\n1.5,a\n-2e3,b\n,a\n")
    #expect(t.numbers(0)?.values == [.number(1.5), .number(-2000), .null])
    #expect(t.numbers(1) == nil)
    #expect(t.strings(1).values == [.string("a"), .string("b"), .string("a")])
    let table = t.table()
    #expect(table.names == ["n", "s"])
    #expect(table.value("n", 2) == .string(""))
  }

  @Test func raggedRowsAreReported() throws {
    let t = try read("a,b\n1\n1,2,3\n\n4,5\n")
    #expect(t.rowCount == 3)
    #expect(
      t.warnings.map(\.description) == [
        "t.csv:2: warning: the row has 1 cells, the header 2 — hint: the cells at its end count as missing",
        "t.csv:3: warning: the row has 3 cells, the header 2 — hint: quote cells that contain the delimiter",
      ])
    #expect(t.text(row: 0, column: 1) == nil)
    #expect(t.strings(1).values == [.null, .string("2"), .string("5")])
  }

  @Test(arguments: [
    ("a,b\n1,\"x\ny", "t.csv:2:3: error: the quote that opens here is not closed"),
    ("a,b\n1,\"x\"y", "t.csv:2:6: error: text after a closing quote"),
    ("a,a\n1,2", "t.csv:1:3: error: the column \"a\" stands twice in the header"),
  ])
  func mistakes(text: String, message: String) {
    do {
      _ = try read(text)
      Issue.record("no error")
    } catch let d as Diagnostic {
      #expect(d.description.hasPrefix(message))
    } catch { Issue.record("\(error)") }
  }

  @Test func badBytes() {
    #expect(throws: Diagnostic.self) { try CSVReader().read(Array("a\nb".utf8) + [0xFF]) }
    #expect(UTF8Check.firstInvalid(Array("aä€😀".utf8)) == nil)
    #expect(UTF8Check.firstInvalid([0x61, 0xC0, 0x80]) == 1)
    #expect(UTF8Check.firstInvalid([0xED, 0xA0, 0x80]) == 0)
  }

  @Test func otherDelimiterAndOneColumn() throws {
    #expect(try read("a\tb\n1\t2", delimiter: "\t").names == ["a", "b"])
    let one = try read("a\n1\n\n3\n")
    #expect(one.numbers(0)?.values == [.number(1), .null, .number(3)])
    #expect(try read("").rowCount == 0)
    #expect(try read("a,b\n").rowCount == 0)
  }

  @Test func headerFromOutside() throws {
    let t = try CSVReader(header: ["x", "y"]).read(Array("1,2\n".utf8))
    #expect(t.rowCount == 1 && t.line(ofRow: 0) == 1)
    #expect(t.text(row: 0, column: 1) == "2")
  }

  @Test func numberTexts() {
    func read(_ s: String) -> Double { Array(s.utf8).withUnsafeBufferPointer(NumberText.read) }
    #expect(read("0.1") == 0.1 && read("-12.5") == -12.5 && read("1e-7") == 1e-7 && read(" 3 ") == 3)
    #expect(read("123456789012345683968") == 123_456_789_012_345_683_968)
    #expect(read("9007199254740993.5") == 9007199254740993.5)
    #expect(read("").isZero && read("1,5").isNaN && read("-").isNaN && read("0x10") == 16)
  }
}
