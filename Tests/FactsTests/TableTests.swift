import Facts
import Tables
import Testing

@Suite struct TableTests {
  private let base = FactLoader.load(project: packageRoot() + "/seeds").base

  private func row(_ t: Table, _ id: String, _ reading: String = "stated") -> Int? {
    (0..<t.rowCount).first { t.value("id", $0) == .string(id) && t.value("reading", $0) == .string(reading) }
  }

  @Test func facts() throws {
    let t = FactTable.facts(base, language: .en)
    #expect(t.rowCount == base.facts.count)
    let baise = try #require(row(t, "baise-investment"))
    #expect(t.value("value", baise) == .number(20_663_000_000))
    #expect(t.value("stated_value", baise) == .number(20.663))
    #expect(t.value("unit_mult", baise) == .number(9))
    #expect(t.value("partnership", baise) == .string("Baise – Cao Bang"))
    #expect(t.value("partnership_detail", baise) == .string("Guangxi – Vietnam"))
    #expect(t.value("date_text", baise) == .string("2024-09-24"))
    #expect(t.value("date", baise) == .date(1_727_136_000_000))
    #expect(t.value("source_number", baise) == .number(1))
    #expect(t.value("disputed", baise) == .bool(false))
    let shandong = try #require(row(t, "shandong-investment"))
    #expect(t.value("disputed", shandong) == .bool(true))
    #expect(t.value("other_value", shandong) == .number(12_100_000_000))
    let qinzhou = try #require(row(t, "qinzhou-construction"))
    #expect(t.value("date_precision", qinzhou) == .string("year"))
    #expect(t.value("date_end", qinzhou) == .date(1_694_822_400_000))
    #expect(t.value("value", qinzhou) == .null)
    let gap = try #require(row(t, "qinzhou-investment"))
    #expect(t.value("missing_label", gap) == .string("not stated"))
    #expect(t.value("number", gap) == .string("not stated"))
    let bound = try #require(row(t, "shandong-companies"))
    #expect(t.value("value_lower", bound) == .number(150))
    #expect(t.value("value_upper", bound) == .null)
    #expect(t.value("lower_inclusive", bound) == .bool(false))
  }

  @Test func readings() throws {
    let t = FactTable.readings(base, language: .en)
    let other = try #require(row(t, "shandong-investment", "other"))
    #expect(t.value("value", other) == .number(12_100_000_000))
    #expect(t.value("certainty", other) == .string("highly_probable"))
    let average = try #require(row(t, "shandong-average", "other"))
    #expect(t.value("value", average) == .number(484_000_000))
    #expect(t.value("unit_label", average) == .string("yuan"))
    #expect(row(t, "qinzhou-investment") != nil)
  }

  @Test func csvAndJSONAreReadBack() throws {
    for (name, text) in [
      ("f.csv", FactExport.csv(base, language: .en)), ("f.json", FactExport.json(base, language: .en)),
    ] {
      let rest = try #require(
        String(validating: readFile(packageRoot() + "/seeds/facts/00-sources.yaml"), as: UTF8.self))
      let again = FactLoader.load(files: [("0.yaml", rest), (name, text)])
      #expect(again.diagnostics.description == "")
      #expect(FactExport.csv(again.base, language: .en) == FactExport.csv(base, language: .en))
    }
  }

  @Test func csvHead() {
    let csv = FactExport.csv(base, language: .en)
    #expect(
      csv.hasPrefix(
        "id,document,file,partnership,event,measure,kind,scope,instrument,value,unit_mult,unit,currency,value_lower,value_upper,lower_inclusive,upper_inclusive,qualifier,status,date,stated,language,missing_reason,alternatives,note"
      ))
    #expect(
      csv.contains(
        "\nbaise-investment,baise,000_90020b831592080a.txt,baise-caobang,baise-conference-2024,investment,signed_projects,event_total,,20.663,9,,CNY,20.663,20.663,true,true,exact,signed,2024-09-24,"
      ))
  }

  @Test func terminalTable() {
    let text = FactExport.table(base, language: .en)
    #expect(text.contains("121 billion yuan or 12.1 billion yuan"))
    #expect(text.contains("not stated"))
  }
}
