import Diagnostics
import Facts
import Testing

@Suite struct ComparabilityTests {
  private func rules(_ facts: [String], toldApart: Set<ComparabilityRule> = []) -> [String?] {
    let base = load(facts).base
    return Comparability.check(base.facts, in: base, what: "chart", toldApart: toldApart).map(\.rule)
  }

  @Test func letsLikePass() {
    #expect(
      rules([
        "id: a, \(money), value: 1", "id: b, \(money), value: 2", "id: c, measure: area, missing_reason: not_stated",
      ]) == [])
    #expect(rules([]) == [])
  }

  @Test func refusesWhatDiffers() {
    let a = "id: a, \(count), value: 1"
    #expect(rules([a, "id: b, \(count.replacing("signed", with: "planned")), value: 1"]) == ["mixed-status"])
    #expect(
      rules([a, "id: b, \(count.replacing("unit: project", with: "unit: company")), value: 1"]) == ["mixed-unit"])
    #expect(rules([a, "id: b, kind: tents, \(count), value: 1"]) == ["mixed-kind"])
    #expect(rules([a, "id: b, scope: one_park, \(count), value: 1"]) == ["mixed-scope"])
    #expect(
      rules(["id: a, \(money), value: 1", "id: b, \(money.replacing("CNY", with: "USD")), value: 1"]) == [
        "mixed-currency"
      ])
    #expect(rules(["id: a, measure: ordinal, unit: ordinal, value: 3, status: stated"]) == ["ordinal-is-no-amount"])
    #expect(
      rules(["id: a, umbrella: true, \(count), value: 9", "id: b, parent: a, \(count), value: 1"]) == [
        "umbrella-with-child"
      ])
  }

  @Test func anEncodingThatTellsApartSettlesIt() {
    let facts = ["id: a, \(count), value: 1", "id: b, \(count.replacing("signed", with: "planned")), value: 1"]
    #expect(rules(facts, toldApart: [.mixedStatus]) == [])
  }

  @Test func namesTheFactsAndTheRule() throws {
    let base = load(["id: a, \(count), value: 1", "id: b, \(count.replacing("signed", with: "planned")), value: 1"])
      .base
    let d = try #require(Comparability.check(base.facts, in: base, what: "chart headline").first)
    #expect(d.message == "chart headline mixes status: \"a\" is signed, \"b\" is planned")
    #expect(d.hint?.hasPrefix("briefing explain mixed-status") == true)
    #expect(ComparabilityRule.allCases.allSatisfy { !$0.explanation.isEmpty })
  }
}

@Suite struct ScaleRowTests {
  private func rules(
    _ rows: [ScaleRow], apart: Set<Dimension> = [], summed: Bool = false, captions: [String]? = nil
  ) -> [String?] {
    Comparability.scaleConflicts(rows: rows, toldApart: apart, summed: summed, captions: captions, what: "chart")
      .map(\.rule)
  }
  private let signed = ScaleRow(id: "a", status: "signed", unit: "project", measure: "project_count")
  private let planned = ScaleRow(id: "b", status: "planned", unit: "project", measure: "project_count")

  @Test func oneScaleOfUnlikeFacts() {
    #expect(rules([signed, planned]) == ["mixed-status"])
    #expect(rules([signed, planned], apart: [.status]) == [])
    #expect(rules([signed, planned], apart: [.unit, .kind]) == ["mixed-status"])
    #expect(rules([signed]) == [])
    #expect(Dimension(field: "status_label") == .status)
    #expect(Dimension(field: "partnership") == nil)
  }

  @Test func whatIsToldApartIsSaid() {
    #expect(rules([signed, planned], apart: [.status], captions: ["Projects"]) == ["told-apart-unsaid"])
    #expect(rules([signed, planned], apart: [.status], captions: ["Projects", "Signed and planned"]) == [])
    #expect(rules([signed, planned], apart: [.status], captions: ["Projects by status"]) == [])
    #expect(rules([signed], apart: [.status], captions: []) == [])
  }

  @Test func aMeasureCarriesItsUnit() {
    let firms = ScaleRow(id: "c", status: "signed", unit: "company", measure: "companies")
    let persons = ScaleRow(id: "d", status: "signed", unit: "person", measure: "companies")
    #expect(rules([signed, firms]) == ["mixed-unit"])
    #expect(rules([signed, firms], apart: [.measure]) == [])
    #expect(rules([firms, persons], apart: [.measure]) == ["mixed-unit"])
  }

  @Test func sumsAreStricter() {
    let child = ScaleRow(
      id: "c", status: "signed", unit: "project", measure: "project_count", ancestors: ["x", "a"])
    #expect(rules([signed, child]) == [])
    #expect(rules([signed, child], summed: true) == ["umbrella-with-child"])
    #expect(rules([child, child]) == [])
    #expect(rules([child, child], summed: true) == ["readings-added"])
  }

  @Test func numbersAsStatedHaveOnePower() {
    let base = load(["id: a, \(money), value: 1", "id: b, \(money.replacing("9", with: "6")), value: 5"]).base
    let table = FactTable.facts(base, language: .en)
    #expect(ScaleRow.rows(of: table, field: "stated_value").map { rules($0) } == ["mixed-power-of-ten"])
    #expect(ScaleRow.rows(of: table, field: "value").map { rules($0) } == [])
    #expect(ScaleRow.rows(of: table, field: "nothing") == nil)
  }

  @Test func tableRowsAreTheFacts() {
    let base = load([
      "id: a, umbrella: true, \(count), value: 9", "id: b, parent: a, umbrella: true, \(count), value: 4",
      "id: c, parent: b, \(count), value: 1", "id: d, measure: area, missing_reason: not_stated",
    ]).base
    let rows = ScaleRow.rows(of: FactTable.readings(base, language: .en), field: "value")
    #expect(rows == base.facts.prefix(3).map { ScaleRow($0, in: base) })
    #expect(rows?.last?.ancestors == ["b", "a"])
  }

  @Test func overrulingNeedsARuleAndAReason() throws {
    func read(_ json: String) throws -> (overruled: [Derivation.Overruling], diagnostics: [Diagnostic]) {
      Derivation.Overruling.read(try JSONTree.parse(json), file: "c.vl.json")
    }
    let good = try read(#"{"mixed-status": "one day"}"#)
    #expect(good.diagnostics.isEmpty)
    let d = Comparability.scaleConflicts(
      rows: [signed, planned], toldApart: [], what: "chart", overruled: good.overruled)
    #expect(d.map(\.severity) == [.note])
    #expect(d.first?.message.hasSuffix("overruled: one day") == true)
    #expect(try read(#"{"mixed-state": "x"}"#).diagnostics.count == 1)
    #expect(try read(#"{"mixed-status": ""}"#).diagnostics.count == 1)
    #expect(try read("[]").diagnostics.count == 1)
  }
}

@Suite struct ScaleConflictTests {
  @Test func otherReadingsAPowerOfTenApart() throws {
    let base = load([
      "id: a, \(money), value: 121, stated: 121 Milliarden, alternatives: [{value: 12.1, stated: 121亿元, evidence: e}]"
    ]).base
    let d = try #require(ScaleConflict.check(base).first)
    #expect(d.severity == .warning)
    #expect(d.message == "\"121 Milliarden\" and \"121亿元\" are a factor of 10^1 apart")
    #expect(d.hint?.contains("亿") == true)
  }

  @Test func theHintSpeaksOfChineseOnlyWhereItMayBe() throws {
    func hint(_ currency: String, _ words: String) throws -> String {
      let base = load([
        "id: a, measure: investment, currency: \(currency), unit_mult: 6, status: signed, value: 3, "
          + "alternatives: [{value: 30, stated: '\(words)', evidence: e}]"
      ]).base
      return try #require(ScaleConflict.check(base).first?.hint)
    }
    #expect(try hint("CNY", "30 million").contains("亿"))
    #expect(try hint("EUR", "3000万欧元").contains("亿"))
    #expect(try !hint("EUR", "30 million").contains("亿"))
  }

  @Test func listsAreNotCompared() {
    let rows = (0..<12).map { i in
      "  - {id: m\(i), document: doc, measure: investment, currency: CNY, unit_mult: 6, value: \(i % 2 == 0 ? 3 : 3000), "
        + "status: signed, event: e}\n  - {id: j\(i), document: doc, measure: project_count, unit: project, value: \(10 + i), "
        + "status: signed, event: e}\n"
    }
    let text = "events: [{id: e, name: E}]\nfacts:\n" + rows.joined()
    let base = FactLoader.load(files: [("frame.yaml", frame), ("f.yaml", text)]).base
    #expect(base.facts.count == 24)
    #expect(ScaleConflict.check(base).isEmpty)
  }
}
