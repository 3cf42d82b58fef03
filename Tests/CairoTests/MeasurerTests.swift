import CairoBackend
import Scene
import Testing

let hasHouseFonts = FontCheck.missingHouseFonts().isEmpty

@Suite(.enabled(if: hasHouseFonts, "the house fonts are not installed"))
struct MeasurerTests {
  @Test func widthsGrowWithTheSizeExactly() throws {
    let m = try PangoMeasurer()
    let small = m.width("Signed projects", font: Font(["Inter"], size: 10))
    let large = m.width("Signed projects", font: Font(["Inter"], size: 100))
    #expect(abs(large - small * 10) < 0.1)
    #expect(small > 60 && small < 90)
  }

  @Test func runsAddUpAndColourDoesNotMatter() throws {
    let m = try PangoMeasurer()
    let (light, bold) = (Font(["Inter"], size: 12), Font(["Inter"], size: 12, weight: 600))
    let both = m.measure([TextRun("121 ", font: bold, color: .black), TextRun("stated", font: light, color: .white)])
    #expect(abs(both.width - m.width("121 ", font: bold) - m.width("stated", font: light)) < 0.01)
    #expect(m.width("stated", font: bold) > m.width("stated", font: light))
  }

  @Test func ascentIsTheFontsWhateverTheText() throws {
    let m = try PangoMeasurer()
    let font = Font(["Inter"], size: 10)
    let plain = m.measure("x", font: font)
    #expect(m.measure("Ấ亿", font: font).ascent == plain.ascent)
    #expect(abs(plain.ascent - 9.6875) < 0.01 && abs(plain.descent - 2.41) < 0.01)
  }

  @Test func tabularFiguresHaveOneWidth() throws {
    let m = try PangoMeasurer()
    let font = Font(["Inter"], size: 12, tabularFigures: true)
    #expect(m.width("111", font: font) == m.width("888", font: font))
    #expect(m.width("111", font: Font(["Inter"], size: 12)) < m.width("888", font: Font(["Inter"], size: 12)))
  }

  @Test(arguments: ["121亿元", "Cao Bằng", "Екатеринбург", "≥ −5 → ◆", "서울", "東京"])
  func theHouseFontsHaveTheGlyphs(text: String) throws {
    let m = try PangoMeasurer(options: FontOptions(asksSystem: false))
    #expect(m.measure(text, font: Font(["Inter"], size: 12)).missingGlyphs == 0)
    #expect(m.textsWithMissingGlyphs.isEmpty)
  }

  @Test func whatNoFontHasIsCounted() throws {
    let m = try PangoMeasurer()
    #expect(m.measure("a\u{10FFF0}b", font: Font(["Inter"], size: 12)).missingGlyphs == 1)
    #expect(m.textsWithMissingGlyphs == ["a\u{10FFF0}b"])
  }

  @Test func anUnknownFamilyIsReported() throws {
    let m = try PangoMeasurer()
    let width = m.width("x", font: Font(["No Such Family"], size: 12))
    #expect(width == m.width("x", font: Font(["Inter"], size: 12)))
    #expect(m.unresolvedFamilies == ["No Such Family"])
    let liberation = m.width("Hamburg", font: Font(["Liberation Sans"], size: 12))
    #expect(m.width("Hamburg", font: Font(["Arial"], size: 12)) == liberation)
    #expect(m.unresolvedFamilies.count == 1)
  }

  @Test func theWorstTextsAreCut() throws {
    let m = try PangoMeasurer()
    let font = Font(["Inter"], size: 12)
    let marks = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(m.width(marks, font: font) < 20)
    #expect(m.width(String(repeating: "W", count: 1_000_000), font: font) < 1_000_000)
    #expect(m.cappedTexts.count == 2)
    #expect(m.measure("", font: font).width == 0)
    #expect(m.measure([]).width == 0)
    #expect(m.width("a\u{0}b\nc\u{7F}", font: font) == m.width("ab c", font: font))
    #expect(m.width("x", font: Font(["Inter"], size: .nan)).isFinite)
    #expect(m.width("x", font: Font(["Inter"], size: 1e300)).isFinite)
  }

  @Test func workersDoNotDisturbOneAnother() async throws {
    let texts = (0..<200).map { "Text \($0) 亿元 שלום" }
    let expected = try Self.widths(texts)
    try await withThrowingTaskGroup(of: [Double].self) { group in
      for _ in 0..<6 { group.addTask { try Self.widths(texts) } }
      for try await widths in group { #expect(widths == expected) }
    }
  }

  private static func widths(_ texts: [String]) throws -> [Double] {
    let m = try PangoMeasurer()
    let widths = texts.map { m.width($0, font: Font(["Inter"], size: 11, weight: 600)) }
    _ = try PNGEncoder(measurer: m).encode(Samples.chart(m))
    _ = try PDFEncoder(measurer: m).encode(Samples.chart(m))
    return widths
  }
}
