import Testing

@testable import Diagnostics

/// What a text may ask for is bounded by what it holds, not by what it looks like.
@Suite struct YAMLLimitsTests {
  static func nested(_ levels: Int) -> String {
    String(repeating: "[", count: levels) + "1" + String(repeating: "]", count: levels)
  }

  @Test func depthIsBoundedToTheLevel() throws {
    _ = try YAMLTree.parse(Self.nested(Limits.nesting))
    let deep = #expect(throws: Diagnostic.self) { try YAMLTree.parse(Self.nested(Limits.nesting + 1)) }
    #expect(deep?.message == "nested more than 200 deep")
    #expect(deep?.place.column == Limits.nesting + 2)
    _ = try JSONTree.parse(Self.nested(Limits.nesting))
    #expect(throws: Diagnostic.self) { try JSONTree.parse(Self.nested(Limits.nesting + 1)) }
  }

  @Test func depthOfEveryKindIsBounded() {
    let mappings = (0..<3000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    let endless = String(repeating: "[", count: 100_000)
    for text in [mappings, endless, String(repeating: "- ", count: 3000), String(repeating: "? ", count: 3000)] {
      let found = #expect(throws: Diagnostic.self) { try YAMLTree.parse(text) }
      #expect(found?.message == "nested more than 200 deep" || found?.message == "a key must be a text")
    }
  }

  @Test func bracketsInCommentsAndTextsAreNoDepth() throws {
    let comments = String(repeating: "# interval [0, 1) { - ? [\n", count: 1000)
    let texts = (0..<1000).map { "- 'half open [0, \($0)) {'\n" }.joined()
    #expect(try YAMLTree.parse(comments + texts).array?.count == 1000)
  }

  @Test func aliasesCountAsWhatTheyStandFor() throws {
    // Nine levels of nine aliases would be 9 ^ 9 values.
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for i in 1...9 {
      bomb += "a\(i): &a\(i) [" + [String](repeating: "*a\(i - 1)", count: 9).joined(separator: ", ") + "]\n"
    }
    let found = #expect(throws: Diagnostic.self) { try YAMLTree.parse(bomb, file: "f.yaml") }
    #expect(found?.message == "more than \(Limits.nodes) values in one document")
    #expect(found?.place.line == 7)
  }

  @Test func depthThroughAliasesIsBounded() throws {
    let half = Self.nested(150)
    let inner = String(repeating: "[", count: 48) + "*a" + String(repeating: "]", count: 48)
    _ = try YAMLTree.parse("- &a \(half)\n- \(inner)\n")
    _ = try YAMLTree.parse("- &a \(half)\n- [\(inner)]\n")
    let found = #expect(throws: Diagnostic.self) { try YAMLTree.parse("- &a \(half)\n- [[\(inner)]]\n") }
    #expect(found?.message == "nested more than 200 deep")
    #expect(found?.place.line == 2)
  }
}
