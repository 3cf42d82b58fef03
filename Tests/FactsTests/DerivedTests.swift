import Diagnostics
import Facts
import Testing

@Suite struct DerivedTests {
  private let facts = [
    "id: s-money, \(money), value: 121, alternatives: [{value: 12.1, evidence: two reports}]",
    "id: s-count, \(count), value: 25",
    "id: b-money, \(money), value: 20.663", "id: b-count, \(count), value: 19",
    "id: none, \(count.replacing("status: signed", with: "missing_reason: not_stated").replacing("unit: project, ", with: ""))",
    "id: over, \(count), value: 150, qualifier: over", "id: over-too, \(count), value: 100, qualifier: over",
    "id: nearly, \(count), value: 200, qualifier: nearly", "id: about, \(count), value: 10, qualifier: about",
    "id: plan, \(count.replacing("signed", with: "planned")), value: 4",
    "id: zero, \(count), value: 0", "id: elsewhere, \(count.replacing("event: fair, ", with: "")), value: 5",
  ]

  private func derive(_ text: String) -> FactLoader.Result { load(facts, derived: text) }

  @Test func averagesInBothReadings() throws {
    let r = derive(
      "s: {average: [s-money, s-count]}\nb: {average: [b-money, b-count]}\nr: {ratio: [s, b]}\nq: {ratio: [s-money, b-money]}"
    )
    #expect(r.diagnostics.description == "")
    let s = try #require(r.base.fact("s"))
    #expect(s.value?.description == "4.84" && s.unitMult == 9 && s.currency == "CNY" && s.per == "project")
    #expect(s.measure == "investment_per_project" && s.status == .signed && s.partnership == "a-b")
    #expect(s.reading(.other)?.amount?.description == "484000000")
    #expect(s.isDisputed)
    #expect(r.base.fact("b")?.value?.description == "1.09")
    #expect(r.base.fact("b")?.isDisputed == false)
    #expect(r.base.formatted("r", language: .en)?.label == "4.45")
    #expect(r.base.formatted("r", language: .en, reading: .other)?.label == "0.445")
    #expect(r.base.formatted("q", language: .en)?.plain == "5.86 ×")
    #expect(r.base.formatted("q", language: .en, reading: .other)?.plain == "0.586 ×")
    #expect(r.base.documents(behind: try #require(r.base.fact("r"))).map(\.id) == ["doc"])
  }

  @Test func totalsSayHowManyAreStated() throws {
    let r = derive("t: {total: [s-count, b-count, none]}")
    #expect(r.diagnostics.description == "")
    let t = try #require(r.base.fact("t"))
    #expect(t.value?.description == "44")
    #expect(t.derivation?.statedCount == 2 && t.derivation?.inputCount == 3)
    #expect(r.base.formatted("t", language: .en)?.plain == "44 projects")
  }

  @Test func boundsTravel() throws {
    let r = derive(
      """
      over: {total: [s-count, over]}
      nearly-more: {total: [s-count, nearly]}
      about-more: {total: [s-count, about]}
      both: {total: [over, nearly]}
      less: {difference: [s-count, b-count]}
      per: {average: [b-money, over-too]}
      part: {share: [b-count, s-count]}
      """.replacing("over: {", with: "more: {"))
    #expect(r.diagnostics.description == "")
    func shown(_ id: String) -> String? { r.base.formatted(id, language: .en)?.plain }
    #expect(shown("more") == "over 175 projects")
    #expect(shown("nearly-more") == "nearly 225 projects")
    #expect(shown("about-more") == "about 35 projects")
    #expect(shown("both") == "over 150 projects" || shown("both") == "over 350 projects")
    #expect(shown("less") == "6 projects")
    #expect(shown("per") == "under 207 million yuan")
    #expect(shown("part") == "76%")
    #expect(r.base.fact("about-more")?.derivation?.aboutCount == 1)
  }

  static let refused: [(String, String)] = [
    ("x: {total: [s-count, plan]}", "mixes status: \"s-count\" is signed, \"plan\" is planned"),
    ("x: {total: [s-count, s-money]}", "mixes currency"),
    ("x: {ratio: [s-money, s-count]}", "mixes currency"),
    ("x: {average: [s-money, none]}", "\"none\" has no figure to compute with"),
    ("x: {average: [s-money, zero]}", "divides by zero"),
    ("x: {ratio: [over, over-too]}", "nothing follows from these bounds"),
    ("x: {ratio: [s-money]}", "ratio over 1 facts"),
    ("x: {ratio: [s-money, b-mony]}", "there is no \"b-mony\""),
    ("x: {ratio: [x, b-money]}", "wait for each other"),
    ("x: {ration: [s-money, b-money]}", "unknown field \"ration\""),
    ("x: {average: [s-money, elsewhere]}", "belongs to another event or partnership"),
    ("x: {label: L}", "must say once how it is derived"),
    ("s-money: {ratio: [s-money, b-money]}", "stands twice"),
    ("x: {total: [none]}", "none of its facts has a figure"),
    ("x: {total: [s-count, plan], overrule: {mixed-status: }}", "needs a reason"),
    ("- a", "must be a mapping of ids to figures"),
  ]

  @Test(arguments: refused)
  func refuses(_ text: String, _ message: String) {
    let r = derive(text)
    #expect(r.diagnostics.items.contains { $0.message.contains(message) && $0.place.file == "derived.yaml" })
    #expect(r.base.fact("x") == nil)
  }

  @Test func overrulingPrintsItsReason() throws {
    let r = derive("x: {total: [s-count, plan], overrule: {mixed-status: the plan was signed in 2025}}")
    #expect(!r.diagnostics.hasErrors)
    let note = try #require(r.diagnostics.items.first)
    #expect(note.severity == .note && note.message.hasSuffix("overruled: the plan was signed in 2025"))
    #expect(r.base.fact("x")?.value?.description == "29")
    #expect(r.base.fact("x")?.status == nil)
  }

  @Test func aShareOfAPartInItsWhole() throws {
    func share(_ parent: String) -> FactLoader.Result {
      FactLoader.load(
        files: [
          ("frame.yaml", frame),
          (
            "f.yaml",
            """
            facts:
              - {id: all, umbrella: true, document: doc, measure: project_count, unit: project, value: 80, status: planned, scope: event_total}
              - {id: part, \(parent)document: doc, measure: project_count, unit: project, kind: foreign, value: 12, status: planned}
            """
          ),
        ], derived: "part-share: {share: [part, all], label: Share}\n")
    }
    let fine = share("parent: all, ")
    #expect(fine.diagnostics.items.isEmpty, "\(fine.diagnostics)")
    #expect(
      fine.base.fact("part-share")?.value?.description == "15.0" || fine.base.fact("part-share")?.amount?.double == 15)
    #expect(share("").diagnostics.items.map(\.rule) == ["mixed-kind", "mixed-scope"])
  }
}
