import Support
import Testing

@testable import Report

@Suite struct PPTXPackageTests {
  @Test func zipReadsBack() throws {
    var zip = ZIPArchive()
    let long = [UInt8](repeating: 65, count: 10_000)
    zip.add("a/long.xml", long)
    zip.add("short.txt", [1, 2])
    zip.add("empty", [])
    let reader = try #require(ZIPReader(try zip.finished()))
    #expect(reader.names == ["a/long.xml", "short.txt", "empty"])
    #expect(reader.files["a/long.xml"] == long)
    #expect(reader.files["short.txt"] == [1, 2])
    #expect(reader.files["empty"] == [])
  }

  @Test(arguments: [
    ("ppt/charts/chart1.xml", "ppt/slides/slide1.xml", "../charts/chart1.xml"),
    ("ppt/presentation.xml", "", "ppt/presentation.xml"),
    ("ppt/theme/theme1.xml", "ppt/presentation.xml", "theme/theme1.xml"),
    ("xl/styles.xml", "xl/workbook.xml", "styles.xml"),
  ])
  func relativeTargets(target: String, source: String, expected: String) {
    #expect(OfficePackage.relative(target, to: source) == expected)
  }

  @Test func relationshipsAreSharedAndNumbered() {
    var relationships = OfficePackage.Relationships()
    #expect(relationships.add("t", to: "a") == "rId1")
    #expect(relationships.add("t", to: "b") == "rId2")
    #expect(relationships.add("t", to: "a") == "rId1")
    #expect(relationships.add("h", external: "a") == "rId3")
  }

  @Test func numbers() {
    #expect(NumberText.plain(20.663) == "20.663")
    #expect(NumberText.plain(121) == "121")
    #expect(NumberText.plain(.nan) == "0")
    #expect(NumberText.emu(960) == 12_192_000)
    #expect(NumberText.emu(.infinity) == 0)
    #expect(NumberText.excelFormat(d3: "") == "General")
    #expect(NumberText.excelFormat(d3: ",.0f") == "#,##0")
    #expect(NumberText.excelFormat(d3: ".1%") == "0.0%")
    #expect(NumberText.excelFormat(d3: "~s") == "General")
    #expect(ExcelText.text(1_234_567, "#,##0") == "1,234,567")
    #expect(NiceStep.step(for: 25) == 10)
    #expect(NiceStep.step(for: 121) == 40)
    #expect(NiceStep.step(for: 0.8) == 0.4)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_727_190_061, "2024-09-24T15:01:01Z"),
  ])
  func times(seconds: Int, expected: String) {
    #expect(PropertyParts.timeText(seconds) == expected)
  }

  @Test func workbookRanges() {
    #expect(Workbook.range(column: 1, rows: 2...5) == "Sheet1!$B$2:$B$5")
    #expect(Workbook.range(column: 0, rows: 1...1) == "Sheet1!$A$1")
    #expect(Workbook.columnName(25) == "Z")
    #expect(Workbook.columnName(26) == "AA")
    #expect(Workbook.columnName(701) == "ZZ")
  }

  @Test func hanIsCutOut() {
    #expect(
      ScriptPieces.split("give 121亿元, which", language: .en)
        == [
          .init(text: "give 121", language: .en), .init(text: "亿元", language: .zh),
          .init(text: ", which", language: .en),
        ])
  }
}
