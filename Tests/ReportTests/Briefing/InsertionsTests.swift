import Diagnostics
import Testing

@testable import Report

struct InsertionsTests {
  @Test func liftsWithPlaces() {
    var diagnostics = Diagnostics()
    let lifted = Insertions(
      lifting: "a {{x_y number}}\nb {{ p  other }} {{open", file: "t", diagnostics: &diagnostics)
    #expect(lifted.items.map(\.id) == ["x_y", "p"])
    #expect(lifted.items.map(\.variant) == ["number", "other"])
    #expect(lifted.items.map(\.mark) == [Mark(line: 1, column: 3), Mark(line: 2, column: 3)])
    #expect(!lifted.text.contains("x_y"))
    #expect(lifted.restored(lifted.text) == "a {{x_y number}}\nb {{ p  other }} {{open")
    #expect(diagnostics.items.isEmpty)
  }

  @Test func refusesItsOwnCharacters() {
    var diagnostics = Diagnostics()
    _ = Insertions(lifting: "a\u{F0000}0\u{F0001}", file: "t", diagnostics: &diagnostics)
    #expect(diagnostics.items.count == 2)
  }
}
