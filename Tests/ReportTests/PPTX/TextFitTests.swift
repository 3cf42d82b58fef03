import Languages
import Scene
import Testing

@testable import Report

/// Text on slides is broken by the rules of all text.
@Suite struct TextFitTests {
  let fit = TextFit(measurer: FixedWidthMeasurer(), language: .en)
  private func width(_ text: String) -> Double { fit.width(text, size: 10) }

  @Test func linesAreCountedByTheRulesOfBreaking() {
    #expect(fit.lineCount("one two three", size: 10, width: width("one two")) == 2)
    // A no-break space does not part, and punctuation of Han does not begin a line.
    #expect(fit.lineCount("one two\u{A0}x three", size: 10, width: width("one two")) == 3)
    #expect(fit.lineCount("签署项目，共计五", size: 10, width: width("签署项目")) == 3)
    #expect(fit.lineCount("one\ntwo", size: 10, width: width("one two three")) == 2)
  }

  @Test func aTitleIsBrokenBySense() {
    let title = "Signed projects, and what they cost in yuan"
    let lines = fit.balanced(title, size: 10, width: width("and what they cost in yuan"))
    #expect(lines == ["Signed projects,", "and what they cost in yuan"])
  }
}
