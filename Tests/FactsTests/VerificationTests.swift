import Testing

@testable import Facts

@Suite struct VerificationTests {
  private let text = FoldedText("Am 24. September\u{A0}hat\n\n  in Nanning die Konferenz stattgefunden.")

  @Test func whiteSpaceIsFolded() {
    #expect(text.contains("September hat in Nanning"))
    #expect(text.contains("  hat\tin "))
    #expect(!text.contains("Septemberhat"))
    #expect(!text.contains("september"))
  }

  @Test func partsStandInOrder() {
    #expect(text.contains("Am 24. … stattgefunden"))
    #expect(!text.contains("stattgefunden … Am 24."))
    #expect(!text.contains("die Konferenz … Konferenz"))
    #expect(!text.contains("…"))
  }

  @Test func hintTellsWhatStandsThere() {
    #expect(text.nearest(to: "in Nanning eine Konferenz") == "in Nanning die Konferenz ")
    #expect(text.nearest(to: "xyz") == nil)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      String(repeating: "a", count: 200),
      "c2a908d98f5df987ade41b5fce213067efbcc21ef2240212a41e54b5e7c28ae5"
    ),
  ])
  func sha256(_ text: String, _ hash: String) { #expect(SHA256.hex(Array(text.utf8)) == hash) }
}
