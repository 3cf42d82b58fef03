import Diagnostics
import Scene
import Support
import Testing

@testable import Report

@Suite struct PPTXSlideTests {
  let fit = TextFit(measurer: FixedWidthMeasurer(), language: .en)

  private func sample() throws -> ZIPReader { try #require(ZIPReader(try SampleDeck.bytes())) }

  @Test func partsInOrder() throws {
    let names = try sample().names
    #expect(
      names.prefix(12) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "ppt/presentation.xml",
        "ppt/_rels/presentation.xml.rels", "ppt/presProps.xml", "ppt/viewProps.xml", "ppt/tableStyles.xml",
        "ppt/theme/theme1.xml", "ppt/theme/theme2.xml", "ppt/slideMasters/slideMaster1.xml",
      ])
    let slide2 = try #require(names.firstIndex(of: "ppt/slides/slide2.xml"))
    #expect(
      names[slide2...].prefix(10) == [
        "ppt/slides/slide2.xml", "ppt/slides/_rels/slide2.xml.rels", "ppt/notesSlides/notesSlide2.xml",
        "ppt/notesSlides/_rels/notesSlide2.xml.rels", "ppt/charts/chart1.xml", "ppt/charts/_rels/chart1.xml.rels",
        "ppt/embeddings/Microsoft_Excel_Sheet1.xlsx", "ppt/charts/chart2.xml", "ppt/charts/_rels/chart2.xml.rels",
        "ppt/embeddings/Microsoft_Excel_Sheet2.xlsx",
      ])
    #expect(names.suffix(2) == ["ppt/media/image1.png", "ppt/media/image2.svg"])
    #expect(Set(names).count == names.count)
  }

  @Test func chartHasBothReadingsAndItsWorkbook() throws {
    let reader = try sample()
    let chart = try #require(reader.text("ppt/charts/chart2.xml"))
    #expect(chart.contains("<c:barDir val=\"bar\"/>"))
    #expect(chart.contains("<c:orientation val=\"maxMin\"/>"))
    #expect(chart.contains("<c:min val=\"0\"/>") && chart.contains("<c:majorUnit val=\"40\"/>"))
    #expect(chart.contains("<c:f>Sheet1!$C$2:$C$3</c:f>"))
    // The other reading is stated for one row only: the other row has no point, not a zero.
    #expect(chart.contains("<c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>12.1</c:v></c:pt></c:numCache>"))
    #expect(chart.contains(" as stated ") && chart.contains("<a:srgbClr val=\"A84F00\"/>"))
    let workbook = try #require(reader.files["ppt/embeddings/Microsoft_Excel_Sheet2.xlsx"].flatMap(ZIPReader.init))
    let sheet = try #require(workbook.text("xl/worksheets/sheet1.xml"))
    #expect(sheet.contains("<c r=\"B3\"><v>20.663</v></c>"))
    #expect(!sheet.contains("r=\"C3\""))
  }

  @Test func panelsShareTheirRows() throws {
    let (deck, _) = try SampleDeck.composer().compose(SampleDeck.cover, SampleDeck.contents)
    let charts = deck.slides[1].elements.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    try #require(charts.count == 2)
    #expect(charts[0].plot.minY == charts[1].plot.minY && charts[0].plot.height == charts[1].plot.height)
    #expect(charts[0].gapWidth == charts[1].gapWidth && charts[0].series.count == charts[1].series.count)
    #expect(charts[0].plot.maxX < charts[1].plot.minX)
    #expect(deck.slides[1].elements.contains { if case .shape(let s) = $0 { s.name == "Guide" } else { false } })
  }

  @Test func hatchIsAPattern() throws {
    let chart = try #require(try sample().text("ppt/charts/chart3.xml"))
    #expect(chart.contains("<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:schemeClr val=\"accent1\"/></a:fgClr>"))
  }

  @Test func namesAreEscaped() throws {
    let reader = try sample()
    #expect(try #require(reader.text("ppt/charts/chart4.xml")).contains("Hekou &amp; &lt;others&gt;"))
    #expect(try #require(reader.text("docProps/core.xml")).contains("Sample &amp; Co"))
    #expect(
      try #require(reader.text("ppt/slides/_rels/slide8.xml.rels")).contains("https://example.org/1?a=1&amp;b=%282%29"))
  }

  @Test func titleKeepsItsBreakWhereItFits() {
    let title = TitleFit(["one two", "three"], size: 30, width: 400, fit: fit)
    #expect(title.text == "one two\nthree" && title.size == 30 && title.fits)
    let broken = TitleFit(["aaaa bbbb, cccc dddd"], size: 30, width: 250, fit: fit)
    #expect(broken.text == "aaaa bbbb,\ncccc dddd" && broken.lines == 2)
  }

  @Test func titleGivesWayByFifteenPerCentAtMost() {
    let shrunk = TitleFit(["aaaa aaaa aaaa aaaa aaaa aaaa"], size: 30, width: 240, fit: fit)
    #expect(shrunk.fits && shrunk.size < 30 && shrunk.size >= 25.5)
    let tooLong = TitleFit([String(repeating: "word ", count: 40)], size: 30, width: 400, fit: fit)
    #expect(!tooLong.fits && tooLong.size == 25.5)
  }

  @Test func longTitleIsAWarning() throws {
    var picture = SampleDeck.drawn
    picture.title = [String(repeating: "word ", count: 60)]
    let (_, warnings) = try SampleDeck.composer().compose(SampleDeck.cover, [.chart(.init(picture))])
    #expect(warnings.count == 1 && warnings.allSatisfy { $0.severity == .warning })
  }

  @Test func longTableRepeatsItsHead() throws {
    let (deck, _) = try SampleDeck.composer().compose(SampleDeck.cover, [.table(SampleVariants.longTable)])
    let tables = deck.slides.flatMap(\.elements).compactMap { if case .table(let table) = $0 { table } else { nil } }
    #expect(tables.count > 1)
    #expect(tables.map { $0.rows.count - 1 }.reduce(0, +) == SampleVariants.longTable.rows.count)
    for table in tables {
      #expect(table.rows[0].cells[0].plainText == "Measure")
      #expect(table.rows.count - 1 <= SlideStyle.rowsPerSlide)
      #expect(table.frame.maxY < 486)
      #expect(table.rows.last?.isMerged == false)
      #expect(abs(table.frame.width - SlideStyle.width) < 0.01)
    }
  }

  @Test func labelsAreSetByTheirParts() {
    let runs = BarLabel.firstLine("12.1 other reading  0.586 × Baise", isDoubt: true, size: 19)
    #expect(runs.map(\.text) == ["12.1", " other reading", "  0.586 × Baise"])
    #expect(runs.map(\.color) == [SlideStyle.doubt, SlideStyle.doubt, SlideStyle.muted])
    #expect(BarLabel.firstLine("not stated", isDoubt: false, size: 19).map(\.color) == [SlideStyle.muted])
    #expect(BarLabel.furtherLines("121 as stated ◆\n5.86 × Baise") == ["5.86 × Baise"])
  }

  @Test func emptyDeckIsRefused() {
    #expect(throws: Diagnostic.self) { try PPTXEncoder().encode(Deck(metadata: Metadata())) }
  }

  @Test func foreignNumbersDoNotBreakAChart() throws {
    var picture = SampleDeck.planned
    picture.native?.panels[0].series[0].points[0].value = .nan
    let (bytes, _) = try SampleDeck.composer().pptx(SampleDeck.cover, [.chart(.init(picture))])
    let chart = try #require(ZIPReader(bytes)?.text("ppt/charts/chart1.xml"))
    #expect(!chart.contains("nan"))
  }
}
