import Diagnostics
import Facts
import Testing

@Suite struct QueryTests {
  private func sum(
    _ facts: [String], _ filter: String = "", by fields: [String] = [], overruled: [Derivation.Overruling] = []
  ) throws -> (sum: FactSum, diagnostics: [Diagnostic]) {
    let base = load(facts).base
    let chosen = base.filtered(filter.isEmpty ? FactFilter() : try FactFilter(filter))
    return try FactSum.run(chosen, in: base, groupBy: fields, overruled: overruled)
  }
  private let three = [
    "id: a, \(money), value: 1.5", "id: b, \(money), value: 2, qualifier: over",
    "id: c, \(count), value: 7",
    "id: d, partnership: a-b, event: fair, measure: investment, missing_reason: not_stated",
  ]

  @Test func aSumHasBoundsAndSaysOfHowMany() throws {
    let (sum, found) = try sum(three, "measure=investment", by: ["partnership"])
    #expect(found.isEmpty)
    let group = try #require(sum.groups.first)
    #expect(group.key == ["a-b"])
    #expect(group.statedWords == "2 of 3 stated")
    #expect(group.total?.amount?.description == "3500000000")
    #expect(group.total?.qualifier == .over)
    #expect(sum.csv().contains("a-b,3500000000,,CNY,over,3500000000,,false,,2,3,0,0\n"))
    #expect(sum.table(load(three).base, language: .en).contains("> 3.5 bn yuan  2 of 3 stated"))
  }

  @Test func aboutHasNoBounds() throws {
    let group = try #require(
      try sum(["id: a, \(count), value: 5", "id: b, \(count), value: 3, qualifier: about"]).sum.groups.first)
    #expect(group.statedWords == "2 of 2 stated, 1 about")
    #expect(group.total?.qualifier == .about)
    #expect(group.total?.fullBounds.isOpen == true)
  }

  @Test func whatMustNotBeAddedIsRefused() throws {
    let (mixed, found) = try sum(three)
    #expect(mixed.groups.isEmpty)
    #expect(Set(found.compactMap(\.rule)) == ["mixed-unit", "mixed-currency"])
    #expect(found.first?.message.contains("\"a\"") == true)
    #expect(try sum(three, by: ["measure"]).diagnostics.isEmpty)
    let planned = [three[0], "id: p, \(money.replacing("signed", with: "planned")), value: 1"]
    #expect(try sum(planned).diagnostics.map(\.rule) == ["mixed-status"])
    let (_, notes) = try sum(planned, overruled: [.init(rule: "mixed-status", reason: "all of it is announced")])
    #expect(notes.map(\.severity) == [.note])
    let umbrella = ["id: u, umbrella: true, \(count), value: 9", "id: v, parent: u, \(count), value: 1"]
    #expect(try sum(umbrella).diagnostics.map(\.rule) == ["umbrella-with-child"])
    #expect(try sum(umbrella, "parent=''").diagnostics.isEmpty)
  }

  @Test func filters() throws {
    let base = load(three).base
    func ids(_ text: String) throws -> [String] { base.filtered(try FactFilter(text)).map(\.id) }
    #expect(try ids("measure=investment and qualifier=over") == ["b"])
    #expect(try ids("measure = 'investment' and status != signed") == ["d"])
    #expect(try ids("id in (a, \"c\")") == ["a", "c"])
    #expect(try ids("status=''") == ["d"])
    for wrong in ["", "measure", "measure=", "mesure=x", "a=b or c=d", "id in (a", "id=a id=b", "=a"] {
      #expect(throws: Diagnostic.self) { try FactFilter(wrong) }
    }
    #expect(throws: Diagnostic.self) { try sum(three, by: ["colour"]) }
  }
}
