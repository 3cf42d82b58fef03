import Facts
import Testing

@Suite struct SchemaTests {
  @Test func theCommittedFileIsTheGeneratedOne() {
    let committed = String(decoding: readFile(packageRoot() + "/docs/facts.schema.json"), as: UTF8.self)
    #expect(committed == FactSchema.text, "briefing schema > docs/facts.schema.json")
  }

  @Test func everySeedNamesIt() {
    for name in ["00-sources", "01-baise", "02-shandong", "03-guangxi", "04-liangjiang", "05-quangninh"] {
      let text = String(decoding: readFile(packageRoot() + "/seeds/facts/\(name).yaml"), as: UTF8.self)
      #expect(text.hasPrefix("# yaml-language-server: $schema=../../docs/facts.schema.json\n"), "\(name)")
    }
  }

  /// What the tables call a decimal, a date or a choice is read as one: a word is refused at its place.
  @Test func loadingKeepsTheTypes() {
    for f in FieldTables.fact {
      switch f.type {
      case .decimal, .integer, .bool, .date, .choice, .currency, .address, .records, .accepts:
        let fields = f.name.hasSuffix("_inclusive") ? "value: 1, unit: ha, " : ""
        let found = load(["id: a, measure: area, statement: s, \(fields)\(f.name): ☂"]).diagnostics.items
        #expect(found.contains { $0.message.contains("☂") }, "\(f.name)")
      case .id, .text, .localized, .open, .country, .sha256, .texts, .stated, .terms: break
      }
    }
  }
}
