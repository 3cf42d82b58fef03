import Testing

@testable import Diagnostics

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

  @Test func numbersOfTheCoreSchema() throws {
    let numbers: [(text: String, value: Double)] = [
      ("-.5e2", -50), ("+7", 7), ("0x1F", 31), ("0o17", 15), ("1.", 1), ("1e3", 1000),
    ]
    for (text, number) in numbers {
      #expect(try YAMLTree.parse(text).double == number, "\(text)")
    }
    for text in ["1e", "+", ".", "0x", "12:30", "1e999", "0b1", "1 000"] {
      #expect(try YAMLTree.parse(text).string == text)
    }
  }

  @Test func placesAreThoseOfTheFile() throws {
    let t = try YAMLTree.parse("facts:\n  - id: x\n    value: 19\n")
    let entry = try #require(t["facts"]?.array?.first?.object?.entry("value"))
    #expect(entry.keyMark == Mark(line: 3, column: 5))
    #expect(entry.value.mark == Mark(line: 3, column: 12))
    #expect(t["facts"]?.mark == Mark(line: 2, column: 3))
    #expect(try YAMLTree.parse("é: [1, 20]", firstLine: 7)["é"]?.array?[1].mark == Mark(line: 7, column: 8))
  }

  @Test func aByteOrderMarkIsNotText() throws {
    #expect(try YAMLTree.parse("\u{FEFF}a: 1").object?.entry("a")?.keyMark == .start)
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("{a: 1}".utf8)
    #expect(try TreeFile.parse(bytes, file: "f.yaml")["a"]?.double == 1)
  }

  @Test func nothingIsNull() throws {
    for text in ["", "# a comment\n", "---\n", "~"] { #expect(try YAMLTree.parse(text).isNull) }
  }

  @Test func aliasesStandForTheirAnchors() throws {
    let t = try YAMLTree.parse("a: &x [1, &y {b: no}]\nc: *x\nd: *y\n&k e: *k\n")
    #expect(t["c"]?.array?.last?["b"]?.string == "no")
    #expect(t["d"]?["b"]?.string == "no")
    #expect(t["e"]?.string == "e")
    #expect(t["c"]?.mark == Mark(line: 1, column: 4))
  }

  @Test func tagsOfTheCoreSchema() throws {
    #expect(try YAMLTree.parse("!!str 5").string == "5")
    #expect(try YAMLTree.parse("! 5").string == "5")
    #expect(try YAMLTree.parse("!!int '5'").double == 5)
    #expect(try YAMLTree.parse("!!float 5").double == 5)
    #expect(try YAMLTree.parse("!!seq [5]").array?.count == 1)
    for text in ["!!int 5.5", "!!bool 5", "!mine 5", "!!map [5]", "!!seq {a: 5}", "!!timestamp 2024-01-01"] {
      #expect(throws: Diagnostic.self, "\(text)") { try YAMLTree.parse(text) }
    }
  }
}
