import Testing

@testable import Diagnostics

@Suite struct TreeJSONTests {
  @Test func aTreeIsWrittenAsItIsRead() throws {
    let text = """
      {
        "a": [1.50, "x", true, null],
        "b": [
          {
            "c\\"": {}
          },
          []
        ]
      }
      """
    #expect(try JSONTree.parse(text).json() == text)
  }

  /// Whatever stands in a text, JSON and YAML read it back.
  @Test func textsComeBack() throws {
    let text = (0..<0x300).compactMap { UnicodeScalar($0) }.map { String($0) }.joined() + "\u{FFFE}\u{FFFF}𝄞"
    let json = Tree(.array([.init(.string(text))])).json()
    #expect(try JSONTree.parse(json).array?.first?.string == text)
    #expect(try YAMLTree.parse(json).array?.first?.string == text)
  }
}
