import Languages
import Scene
import Testing

@testable import Typesetting

/// Widths in characters: a Latin one is 0.6 em of size 10, so 6 units; Han 10.
func set(_ text: String, _ width: Double, _ fit: LineBreaker.Fit = .ragged, language: Language? = nil) -> [String] {
  let run = TextRun(text, font: Font(["Inter"], size: 10), color: .black, language: language)
  return LineBreaker(measurer: FixedWidthMeasurer()).lines(of: [run], width: width, fit: fit)
    .lines.map { $0.runs.map(\.text).joined() }
}

@Suite struct LineBreakerTests {
  let font = Font(["Inter"], size: 10)

  @Test func greedyFillsLinesAndDropsSpaces() {
    #expect(set("one two  three four", 6 * 9) == ["one two", "three", "four"])
    #expect(set("", 60) == [])
    #expect(set("a\n\nb\n", 60) == ["a", "", "b"])
    #expect(set("one two", 6 * 7) == ["one two"])
  }

  @Test func noLastLineOfOneShortWord() {
    #expect(set("The loans were signed in a", 6 * 24) == ["The loans were signed", "in a"])
    // A long word may stand alone.
    #expect(set("The loans were signed anonymously", 6 * 21) == ["The loans were signed", "anonymously"])
    // Nor is the line before emptied for it.
    #expect(set("a disproportionately of", 6 * 21) == ["a disproportionately", "of"])
  }

  @Test func dashesAndHyphens() {
    #expect(set("signed – paid", 6 * 9) == ["signed –", "paid"])
    #expect(set("it signed – paid", 6 * 9) == ["it", "signed –", "paid"])
    #expect(set("a well-known one", 6 * 7) == ["a well-", "known", "one"])
    #expect(set("on 2024-10-22", 6 * 9) == ["on", "2024-10-2", "2"])
    #expect(set("on 2024-10-22", 60) == ["on", "2024-10-22"])
    #expect(set("an e-mail", 6 * 6) == ["an", "e-mail"])
    #expect(set("2020–2024 on", 6 * 9) == ["2020–2024", "on"])
    #expect(set("well\u{2011}known ones", 6 * 10) == ["well\u{2011}known", "ones"])
  }

  @Test func noBreakSpaces() {
    #expect(set("about 121\u{A0}bn\u{A0}yuan", 6 * 12) == ["about", "121\u{A0}bn\u{A0}yuan"])
    #expect(set("ab\u{202F}cd ef", 6 * 5) == ["ab\u{202F}cd", "ef"])
    #expect(set("亿\u{2060}元亿元", 26) == ["亿\u{2060}元", "亿元"])
  }

  @Test func addressesBreakAtTheirMarks() {
    #expect(set("https://example.org/reports/2024", 6 * 20) == ["https://example.org/", "reports/2024"])
    #expect(set("see example of and/or", 6 * 19) == ["see example of", "and/or"])
    #expect(set("lenders/borrowers", 6 * 10) == ["lenders/", "borrowers"])
    #expect(set("at 160 km/h", 6 * 10) == ["at 160", "km/h"])
  }

  @Test func wordsWiderThanTheLineAreCutAndSaid() {
    let run = TextRun("Donaudampfschiff", font: font, color: .black)
    let breaker = LineBreaker(measurer: FixedWidthMeasurer())
    let cut = breaker.lines(of: [run], width: 6 * 5)
    #expect(cut.lines.map { $0.runs[0].text } == ["Donau", "dampf", "schif", "f"])
    #expect(cut.brokeWord && !cut.overflow)
    // Rather at a no-break space than within a word.
    #expect(set("121\u{A0}bn\u{A0}yuan", 6 * 9) == ["121\u{A0}bn\u{A0}", "yuan"])
    let narrow = breaker.lines(of: [run], width: 3)
    #expect(narrow.lines.count == 16 && narrow.overflow)
    let long = TextRun(String(repeating: "x", count: 5000), font: font, color: .black)
    #expect(breaker.lines(of: [long], width: 600).lines.count == 50)
  }

  @Test func chineseWithKinsoku() {
    #expect(set("中国进出口银行，贷款", 70, language: .zh) == ["中国进出口银", "行，贷款"])
    #expect(set("贷款（已签署）", 30, language: .zh) == ["贷款", "（已签", "署）"])
    #expect(set("他说“贷款”了吗？", 30, language: .zh) == ["他说", "“贷", "款”了", "吗？"])
    #expect(set("见附件……等等", 50, language: .zh) == ["见附件……", "等等"])
    #expect(set("在Lào Cai省建设", 60, language: .zh) == ["在Lào Cai", "省建设"])
    // Not one character alone on the last line.
    #expect(set("一二三四五六七", 60, language: .zh) == ["一二三四五", "六七"])
  }

  @Test func frenchMarksStayOffTheStart() {
    #expect(set("quel est le prix ?", 6 * 16, language: .fr) == ["quel est le", "prix ?"])
    #expect(set("Les prêts : dix", 6 * 10, language: .fr) == ["Les", "prêts :", "dix"])
  }

  @Test func widthsMayDiffer() {
    let run = TextRun("aaa bbb ccc ddd", font: font, color: .black)
    let breaker = LineBreaker(measurer: FixedWidthMeasurer())
    let lines = breaker.lines(of: [run], widths: [6 * 3, 6 * 11]).lines.map { $0.runs[0].text }
    #expect(lines == ["aaa", "bbb ccc ddd"])
    let first = breaker.lines(of: [run], widths: [6, 6 * 15]).lines
    #expect(first.map { $0.runs.first?.text } == [nil, "aaa bbb ccc ddd"])
  }

  @Test func runsKeepTheirStyles() {
    let bold = Font(["Inter"], size: 10, weight: 700)
    let runs = [TextRun("aaa b", font: font, color: .black), TextRun("bb ccc", font: bold, color: .white)]
    let lines = LineBreaker(measurer: FixedWidthMeasurer()).lines(of: runs, width: 6 * 3).lines
    #expect(lines.map { $0.runs.map(\.text) } == [["aaa"], ["b", "bb"], ["ccc"]])
    #expect(lines[2].runs[0].font == bold)
  }

  @Test func titlesAreBalanced() {
    let title = "Loans signed between 2010 and 2024, by lender and status of the works"
    #expect(
      set(title, 6 * 60, .balanced, language: .en) == [
        "Loans signed between 2010 and 2024,", "by lender and status of the works",
      ])
    #expect(
      set("Zugesagte Kredite nach Gläubiger und Stand der Arbeiten", 6 * 45, .balanced, language: .de) == [
        "Zugesagte Kredite nach Gläubiger", "und Stand der Arbeiten",
      ])
    #expect(
      set("Les prêts signés par la Chine et le Vietnam", 6 * 30, .balanced, language: .fr) == [
        "Les prêts signés", "par la Chine et le Vietnam",
      ])
    #expect(
      set("Vốn vay đã ký từ năm 2010 và tình trạng thi công", 6 * 40, .balanced, language: .vi) == [
        "Vốn vay đã ký từ năm 2010", "và tình trạng thi công",
      ])
    #expect(set("已签署贷款总额，按贷款方和状态", 120, .balanced, language: .zh) == ["已签署贷款总额，", "按贷款方和状态"])
    #expect(set("Short title", 600, .balanced) == ["Short title"])
  }

  @Test func fullLinesMayEndInAShortWord() {
    // Eleven characters fit: an office program leaves the last word alone, the house does not.
    #expect(set("signed in two go", 6 * 13, .full) == ["signed in two", "go"])
    #expect(set("signed in two go", 6 * 13) != ["signed in two", "go"])
    #expect(set("bn\u{A0}yuan 12", 6 * 7, .full) == ["bn\u{A0}yuan", "12"])
  }
}
