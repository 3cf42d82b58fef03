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
    #expect(throws: Diagnostic.self) { try YAMLTree.parse(deep) }
    let block = (0..<3000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(throws: Diagnostic.self) { try YAMLTree.parse(block) }
    #expect(throws: Diagnostic.self) { try YAMLTree.parse(String(repeating: "- ", count: 3000)) }
  }

  @Test func aLongLineIsReadOnce() throws {
    let text = "[" + (0..<60_000).map { "{\"k\": \($0)}" }.joined(separator: ", ") + "]"
    let t = try JSONTree.parse(text)
    #expect(t.array?.count == 60_000)
    #expect(t.array?[1].mark == Mark(line: 1, column: 12))
  }
}

@Suite struct YAMLTreeTests {
  @Test func coreSchemaOfVersion12() throws {
    let t = try YAMLTree.parse("a: no\nb: 010\nc: 1_000\nd: ~\ne: 'true'\nf: 2024-09-24\ng: 20.663\n")
    #expect(t["a"]?.string == "no")
    #expect(t["b"]?.literal?.text == "010")
    #expect(t["c"]?.string == "1_000")
    #expect(t["d"]?.isNull == true)
    #expect(t["e"]?.string == "true")
    #expect(t["f"]?.string == "2024-09-24")
    #expect(t["g"]?.literal?.text == "20.663")
  }

  @Test func placesAreThoseOfTheFile() throws {
    let t = try YAMLTree.parse("facts:\n  - id: x\n    value: 19\n")
    let entry = try #require(t["facts"]?.array?.first?.object?.entry("value"))
    #expect(entry.keyMark == Mark(line: 3, column: 5))
    #expect(entry.value.mark == Mark(line: 3, column: 12))
  }

  @Test func notYAMLIsOneErrorWithAHint() {
    do {
      _ = try YAMLTree.parse("facts: [1, 2\nb: {", file: "f.yaml")
      Issue.record("taken")
    } catch let d as Diagnostic {
      #expect(d.place.file == "f.yaml" && d.place.line != nil && d.hint != nil, "\(d)")
      #expect(d.message.hasPrefix("not YAML"))
    } catch { Issue.record("\(error)") }
  }

  @Test func doubledKeysAreRefused() {
    #expect(throws: Diagnostic.self) { try YAMLTree.parse("a: 1\nb: 2\na: 3\n") }
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
