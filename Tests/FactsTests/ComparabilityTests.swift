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

  @Test func twoDocuments() {
    let one = "id: a, \(money), value: 121"
    func check(_ value: String) -> Int {
      let other = "facts:\n  - {id: b, document: other, \(money), value: \(value)}\n  - {document: doc, \(one)}\n"
      return ScaleConflict.check(FactLoader.load(files: [("frame.yaml", frame), ("f.yaml", other)]).base).count
    }
    #expect(check("12.1") == 1)
    #expect(check("121.0") == 0)
    #expect(check("13") == 0)
  }

  @Test func anAverageFarOutside() {
    func pair(_ i: Int, _ money: Int) -> String {
      let own = "document: doc, partnership: p\(i), status: signed"
      return "  - {id: m\(i), measure: investment, currency: CNY, unit_mult: 9, value: \(money), \(own)}\n"
        + "  - {id: c\(i), measure: project_count, unit: project, value: 10, \(own)}\n"
    }
    func check(_ sums: [Int]) -> [String] {
      let partnerships =
        "partnerships: [" + sums.indices.map { "{id: p\($0), name: P\($0)}" }.joined(separator: ", ") + "]\n"
      let text = partnerships + "facts:\n" + sums.enumerated().map { pair($0.offset, $0.element) }.joined()
      return ScaleConflict.check(FactLoader.load(files: [("frame.yaml", frame), ("f.yaml", text)]).base).map(\.message)
    }
    #expect(check([10, 12, 9, 11]).isEmpty)
    #expect(check([10, 12, 120]).isEmpty)
    #expect(check([10, 12, 9, 120]).count == 1)
    #expect(check([10, 12, 9, 120]).first?.hasPrefix("\"m3\"") == true)
  }
}
