import Diagnostics
import Testing

@testable import Report

struct InsertionsTests {
  @Test func liftsWithPlaces() {
    var diagnostics = Diagnostics()
    let lifted = Insertions(
      lifting: "a {{x_y number}}\nb {{ p  other }} \\{{open", file: "t", diagnostics: &diagnostics)
    #expect(lifted.items.map(\.id) == ["x_y", "p"])
    #expect(lifted.items.map(\.variant) == ["number", "other"])
    #expect(lifted.items.map(\.mark) == [Mark(line: 1, column: 3), Mark(line: 2, column: 3)])
    #expect(!lifted.text.contains("x_y"))
    #expect(lifted.restored(lifted.text) == "a {{x_y number}}\nb {{ p  other }} \\{{open")
    #expect(diagnostics.items.isEmpty)
  }

  @Test func refusesItsOwnCharacters() {
    var diagnostics = Diagnostics()
    _ = Insertions(lifting: "a\u{F0000}0\u{F0001}", file: "t", diagnostics: &diagnostics)
    #expect(diagnostics.items.count == 2)
  }

  @Test(arguments: [
    ("Planned are {{big.", 1, 13, "{{big}}"), ("a\n\nb {{", 3, 3, "between backticks"),
    ("x {{a}} y {{b-c d", 1, 11, "{{b-c}}"),
  ])
  func bracesThatAreNotClosed(text: String, line: Int, column: Int, hint: String) throws {
    var found = Diagnostics()
    _ = Insertions(lifting: text, file: "t.md", diagnostics: &found)
    let d = try #require(found.items.first)
    #expect(found.items.count == 1 && d.message == "\"{{\" is not closed")
    #expect(d.place.line == line && d.place.column == column && (d.hint ?? "").contains(hint), "\(d)")
  }

  @Test(arguments: ["`{{x`", "```\n{{x\n```", "```json\n{ {{ }\n```", "\\{{x", "{ {x}", "{{x}}"])
  func bracesOfCodeStandAsTheyAre(text: String) {
    var found = Diagnostics()
    _ = Insertions(lifting: text, file: "t.md", diagnostics: &found)
    #expect(found.items.isEmpty, "\(found)")
  }
}
