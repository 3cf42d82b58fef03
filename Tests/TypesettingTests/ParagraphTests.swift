import Scene
import Testing
import Typesetting

@Suite struct ParagraphTests {
  let font = Font(["Inter"], size: 10)
  let measurer = FixedWidthMeasurer()

  @Test func baselinesAndAnchors() {
    let run = TextRun("aaa bbb", font: font, color: .black)
    let lines = Paragraph.lay([run], width: 18, lineHeight: 14, measurer: measurer)
    #expect(lines.map(\.origin) == [Point(0, 10), Point(0, 24)])
    let style = ParagraphStyle(lineHeight: 14, firstBaseline: 8, alignment: .end, firstLineIndent: 6)
    let right = Paragraph.lay([run], width: 24, style: style, measurer: measurer)
    #expect(right.map(\.origin) == [Point(24, 8), Point(24, 22)])
    #expect(right.last?.node(at: Point(100, 50)).origin == Point(124, 72))
    #expect(Paragraph.lay([], width: 10, lineHeight: 14, measurer: measurer).isEmpty)
  }

  @Test func ellipsis() {
    func cut(_ text: String, _ limit: Double) -> String {
      Ellipsis.truncate(text, font: font, limit: limit, measurer: measurer)
    }
    #expect(cut("abcdef", 36) == "abcdef")
    #expect(cut("abcdef", 35) == "abcd…")
    #expect(cut("abcdef", 30) == "abc…")
    #expect(cut("abcdef", 1) == "…")
    #expect(cut("abcdef", 0) == "abcdef")
    #expect(cut("e\u{301}e\u{301}e\u{301}", 30) == "e\u{301}…")
  }
}
