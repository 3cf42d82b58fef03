import Testing

@testable import Diagnostics

@Suite struct YAMLProblemTests {
  static let wrong: [(text: String, finding: String)] = [
    ("facts:\n\t- id: x\n", "2:1: error: not YAML: a tab — hint: indent with spaces"),
    ("a:\n  b: 1\n\tc: 2\n", "3:1: error: not YAML: a tab — hint: indent with spaces"),
    ("a: |\n\tx\n", "2:1: error: not YAML: a tab — hint: indent with spaces"),
    ("a: b\u{2028}\n\u{1B}c", "2:1: error: not YAML: a control character (U+001B) — hint: take it out"),
    ("# é\u{7}\n", "1:4: error: not YAML: a control character (U+0007) — hint: take it out"),
    (
      "a: @b\n",
      """
      1:4: error: not YAML: found character that cannot start any token — hint: put a text that begins with @ in quotes
      """
    ),
    (
      "a: b: c\n",
      """
      1:5: error: not YAML: mapping values are not allowed in this context — hint: put a text with ": " in it between \
      quotes
      """
    ),
    (
      "a: 1\nb\nc: 2\n",
      "2:1: error: not YAML: could not find expected ':' — hint: is this a key without its colon?"
    ),
    (
      "a: 1\nb: \"two\nc: 3\n",
      "2:4: error: not YAML: found unexpected end of stream — hint: the closing quote is missing"
    ),
    (
      "a: \"\\q\"\n",
      "1:5: error: not YAML: found unknown escape character — hint: write a backslash twice, or use single quotes"
    ),
    (
      "a: [1,\n  2\nb: 3\n",
      """
      3:2: error: not YAML: did not find expected ',' or ']' — hint: look for the "]" of the list that opens at 1:4
      """
    ),
    (
      "a:\n  b: 1\n c: 2\n",
      """
      3:2: error: not YAML: did not find expected key — hint: look at the indentation of this line and the one before
      """
    ),
    ("a: 1\nb: 2\na: 3\n", "3:1: error: the key \"a\" stands twice in one mapping"),
    ("2024: 1\n\"2024\": 2\n", "2:1: error: the key \"2024\" stands twice in one mapping"),
    ("[a]: 1\n", "1:1: error: a key must be a text"),
    ("a: &one 1\nb: *on\n", "2:4: error: an alias to something that is not there: *on — hint: did you mean \"one\"?"),
    ("a: &x [*x]\n", "1:8: error: an alias within what it stands for: *x"),
    (
      "a: 1\n---\nb: 2\n",
      "2:1: error: a second document — hint: one file holds one document; a line of --- begins another"
    ),
  ]

  @Test(arguments: wrong) func placeAndHint(_ text: String, _ finding: String) {
    let found = #expect(throws: Diagnostic.self) { try YAMLTree.parse(text, file: "f.yaml") }
    #expect(found?.description == "f.yaml:" + finding)
  }

  @Test func aPieceOfAFileKnowsItsLine() {
    for (text, line) in [("a: b: c", 10), ("\u{7}", 10), ("\n\t- x", 11), ("\n@", 11), ("a: [\n", 11)] {
      let found = #expect(throws: Diagnostic.self) { try YAMLTree.parse(text, file: "f.md", firstLine: 10) }
      #expect(found?.place.line == line, "\(text)")
    }
  }

  @Test func theByteThatIsNotUTF8HasAPlace() {
    let bytes: [UInt8] = Array("a: 1\r\nb: é".utf8) + [0xFF]
    let found = #expect(throws: Diagnostic.self) { try TreeFile.parse(bytes, file: "f.yaml") }
    #expect(found?.description == "f.yaml:2:5: error: not valid UTF-8 — hint: save the file as UTF-8")
  }
}
