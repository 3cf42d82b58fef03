import Support
import Testing

/// Each spec of Tests/Conformance shows one property, default or edge. What is recorded beside it was held against
/// Vega's own drawing (`make conformance`).
@Suite struct ChartConformanceTests {
  @Test(.enabled(if: ConformanceCase.parts.isEmpty, "only the cases of CASES are run"))
  func thereAreCases() { #expect(ConformanceCase.charts.count >= 1800) }

  /// The scene to three decimals, and what was found.
  @Test(arguments: ConformanceCase.charts) func sceneIsAsRecorded(_ c: ConformanceCase) throws {
    let text = try DrawnCase.draw(c).text(withCaptions: c.isHouse)
    expectRecorded(text, c)
  }
}

/// Compares with what is recorded beside a case, and puts what differs on the page of failures.
func expectRecorded(_ text: String, _ c: ConformanceCase) {
  if let complaint = Goldens.complaint(about: text, name: c.dumpName, folder: ConformanceCase.folder) {
    FailurePage.add(c.name, complaint)
    Issue.record("\(complaint)\n  see \(FailurePage.page.path)")
  }
}
