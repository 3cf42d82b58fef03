import Diagnostics
import Testing

@testable import Report

@Suite struct FenceCheckTests {
  private func check(_ text: String) -> [Diagnostic] {
    FenceCheck.check(text, blocks: ["facts", "sources"], file: "t.md")
  }

  @Test(arguments: [
    ("Text.\n\n```facts\n\n```sources\n```\n", 3, "the block \"facts\" is not closed before the next block begins"),
    ("~~~facts\nx\n", 1, "the block \"facts\" is not closed"),
    ("```facts\na\n````\nb\n```facts\nc\n``\n", 5, "the block \"facts\" is not closed"),
    ("````facts\n```\n", 1, "the block \"facts\" is not closed"),
  ])
  func anOpenBlockIsAnErrorAtItsFirstLine(text: String, line: Int, message: String) throws {
    let d = try #require(check(text).first)
    #expect(d.severity == .error && d.place.line == line && d.message == message && d.hint != nil, "\(d)")
  }

  @Test func openCodeIsAWarning() {
    #expect(check("```\ncode").map(\.severity) == [.warning])
    #expect(check("~~~python\ncode").map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "```facts\n```\n", "```facts\na: 1\n  ```\n\n~~~sources\n~~~", "```\n```facts\n```\n", "    ```facts\n",
    "a ```facts\n", "````\n```facts\n````", "``` a`b\n", "```facts\n```  \n",
  ])
  func othersAreClosed(text: String) { #expect(check(text).isEmpty, "\(text)") }
}
