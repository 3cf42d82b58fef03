import Diagnostics
import Testing

@testable import Facts

@Suite struct ForeignFileTests {
  @Test(arguments: [
    ("facts/list.xlsx", "an Excel file is not read"), ("facts/OLD.XLS", "an Excel file is not read"),
    ("facts/a.ods", "a spreadsheet is not read"), ("facts/report.pdf", "a document is not read"),
    ("facts/t.tsv", "a table parted by tabs"), ("facts/x.parquet", "a database file"),
  ])
  func areRefusedByName(path: String, message: String) throws {
    let d = try #require(ForeignFile.refusal(path))
    #expect(d.severity == .error && d.place.file == path && d.message.hasPrefix(message) && d.hint != nil)
  }

  @Test(arguments: ["facts/a.yaml", "facts/a.csv", "facts/README.md", "facts/xlsx", "facts/notes.txt"])
  func othersAreNot(path: String) { #expect(ForeignFile.refusal(path) == nil) }
}
