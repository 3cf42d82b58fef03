import Facts
import Testing

/// The addresses of documents and of other readings go through one gate.
@Suite struct AddressTests {
  static let cases: [(String, String?)] = [
    ("https://a.example/b", nil), ("mailto:a@b.example", nil),
    ("javascript:1", "the address \"javascript:1\" does not begin with http://, https:// or mailto:"),
    ("file:///etc/passwd", "the address \"file:///etc/passwd\" does not begin with http://, https:// or mailto:"),
    ("https://", "the address \"https://\" leads nowhere"),
  ]

  @Test(arguments: cases) func ofADocument(_ address: String, _ why: String?) {
    let found = findings("documents:\n- {id: d, producer: P, language: en, url: '\(address)'}")
    let line = why.map { "f.yaml:2:43: error: \"url\": \($0) — hint: links lead to http, https or mailto" }
    #expect(found == (line.map { [$0] } ?? []))
  }

  @Test(arguments: cases) func ofAnotherReading(_ address: String, _ why: String?) {
    let found = findings(
      "facts:\n- {id: x, document: doc, measure: area, value: 3, unit: ha, status: planned, alternatives: [{value: 4, "
        + "evidence: e, url: '\(address)'}]}")
    let line = why.map { "f.yaml:2:122: error: \"url\": \($0) — hint: links lead to http, https or mailto" }
    #expect(found == (line.map { [$0] } ?? []))
  }

  @Test func schemaSaysSo() {
    #expect(FactSchema.text.contains("Its address: http, https or mailto"))
    #expect(FieldTables.document.filter { $0.name == "url" }.map { "\($0.type)" } == ["address"])
  }
}
