import Testing

@testable import Diagnostics

@Suite struct JSONTreeTests {
  @Test func valuesKnowTheirPlaces() throws {
    let t = try JSONTree.parse("{\n  \"a\": [1, {\"b\": 20.6630}]\n}")
    let b = try #require(t["a"]?.array?.last?["b"])
    #expect(b.literal?.text == "20.6630")
    #expect(b.mark == Mark(line: 2, column: 18))
  }

  @Test(arguments: [
    ("{\"a\": 1,}", 1, 9, "expected a key"), ("{\"a\": 1 \"b\": 2}", 1, 9, "expected \",\" or \"}\""),
    ("[1, 2", 1, 6, "the file ends inside a list"), ("{\"a\": 01}", 1, 9, "not a JSON number"),
    ("{\"a\": 1, \"a\": 2}", 1, 10, "stands twice"), ("{\"a\": 'x'}", 1, 7, "cannot start with"),
  ])
  func errorsNameTheirPlace(text: String, line: Int, column: Int, message: String) {
    do {
      _ = try JSONTree.parse(text, file: "x.json")
      Issue.record("\(text) was taken")
    } catch let d as Diagnostic {
      #expect(d.place.line == line && d.place.column == column, "\(d)")
      #expect(d.message.contains(message), "\(d)")
    } catch { Issue.record("\(error)") }
  }

  @Test func nestingIsBounded() {
    let deep = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
    #expect(throws: Diagnostic.self) { try JSONTree.parse(deep) }
  }

  @Test func aLongLineIsReadOnce() throws {
    let text = "[" + (0..<60_000).map { "{\"k\": \($0)}" }.joined(separator: ", ") + "]"
    let t = try JSONTree.parse(text)
    #expect(t.array?.count == 60_000)
    #expect(t.array?[1].mark == Mark(line: 1, column: 12))
  }
}

@Suite struct SuggestionTests {
  @Test func slipsOfTheFinger() {
    #expect(Suggestion.nearest(to: "qualfier", in: ["qualifier", "quantity"]) == "qualifier")
    #expect(Suggestion.nearest(to: "vlaue", in: ["value", "valid"]) == "value")
    #expect(Suggestion.nearest(to: "zebra", in: ["value", "unit"]) == nil)
  }

  @Test func oneLineWithPlaceAndHint() {
    let d = Diagnostic(
      .error, "unknown field \"qualfier\"", at: Place(file: "f.yaml", line: 3, column: 5, path: "facts[0]"),
      hint: "did you mean \"qualifier\"?")
    #expect(
      d.description
        == "f.yaml:3:5: error: unknown field \"qualfier\" (at facts[0]) — hint: did you mean \"qualifier\"?")
  }
}
