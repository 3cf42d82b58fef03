import Diagnostics
import Facts
import Testing

@Suite struct LoadingTests {
  /// Each wrong field: its line in a facts file (after `facts:`), and the finding with its place.
  static let wrong: [(String, String)] = [
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, status: planned, qualifer: about}",
      "f.yaml:2:80: error: unknown field \"qualifer\" — hint: did you mean \"qualifier\"?"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, status: planned}",
      "f.yaml:2:50: error: \"x\" has a value without unit or currency — hint: add unit: project, or for money currency: CNY"
    ),
    (
      "- {id: x, document: doc, measure: investment, value: 3, unit: ha, status: planned}",
      "f.yaml:2:65: error: \"x\": investment needs a currency — hint: add currency: CNY (ISO 4217)"
    ),
    (
      "- {id: x, document: doc, measure: investment, value: 3, unit: yuan, status: planned}",
      "f.yaml:2:65: error: money has a currency, not the unit \"yuan\" — hint: write currency: CNY"
    ),
    (
      "- {id: x, document: doc, measure: investment, value: 3, currency: RMB, status: planned}",
      "f.yaml:2:69: error: unknown currency \"RMB\" — hint: write currency: CNY"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: hectar, status: planned}",
      "f.yaml:2:59: error: unknown unit \"hectar\""
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, status: signd}",
      "f.yaml:2:71: error: unknown status \"signd\" — hint: did you mean \"signed\"?"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, status: planned, date: 2023-02-29}",
      "f.yaml:2:86: error: \"date\": 2023-02-29 is not in the calendar — hint: write 2021, 2021-04 or 2021-04-09"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, status: planned, date: May 2023}",
      "f.yaml:2:86: error: \"date\": \"May 2023\" is no date — hint: write 2021, 2021-04 or 2021-04-09"
    ),
    (
      "- {id: x, document: doc, measure: area, value: about 3, unit: ha, status: planned}",
      "f.yaml:2:50: error: \"value\" must be a decimal, found \"about 3\" — hint: the number alone goes into value, the word into qualifier"
    ),
    (
      "- {id: x, document: doc, measure: area, value: '20,663', unit: ha, status: planned}",
      "f.yaml:2:50: error: \"value\" must be a decimal, found \"20,663\" — hint: digits with a point: 20.663, and the scale as unit_mult: 9"
    ),
    (
      "- {id: x, document: doc, measure: area, value: [3], unit: ha, status: planned}",
      "f.yaml:2:50: error: \"value\" must be a decimal, found a list"
    ),
    (
      "- {id: x, document: dok, measure: area, value: 3, unit: ha, status: planned}",
      "f.yaml:2:23: error: document: there is no \"dok\" — hint: did you mean \"doc\"?"
    ),
    (
      "- {id: x, document: doc, partnership: nobody, measure: area, value: 3, unit: ha, status: planned}",
      "f.yaml:2:41: error: partnership: there is no \"nobody\" — hint: it must stand under \"partnerships\" in a facts file"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, status: planned, doubts: [D9]}",
      "f.yaml:2:88: error: doubts: there is no \"D9\" — hint: did you mean \"D1\"?"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, status: planned, parent: y}",
      "f.yaml:2:88: error: parent: there is no \"y\""
    ),
    (
      "- {id: x, document: doc, measure: area}",
      "f.yaml:2:5: error: \"x\" has no value, and does not say why — hint: add missing_reason: not_stated, or for an act its instrument and status, or a statement"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha}",
      "f.yaml:2:5: error: \"x\" needs a status"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, status: planned, missing_reason: not_stated}",
      "f.yaml:2:96: error: \"x\" has both a value and a missing_reason"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, unit_mult: 99, status: planned}",
      "f.yaml:2:74: error: unit_mult 99 is out of range — hint: a power of ten from -18 to 18: 9 for billions"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, status: planned, qualifier: between}",
      "f.yaml:2:91: error: qualifier \"between\" needs value_lower and value_upper, and no value"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, status: planned, qualifier: over, value_lower: 4}",
      "f.yaml:2:110: error: the bounds contradict the qualifier \"over\" — hint: leave them out: they follow from value and qualifier"
    ),
    (
      "- {document: doc, measure: area, value: 3, unit: ha, status: planned}",
      "f.yaml:2:5: error: a fact needs \"id\""
    ),
    (
      "- {id: a b, document: doc, measure: area, value: 3, unit: ha, status: planned}",
      "f.yaml:2:10: error: \"a b\" cannot be an id — hint: letters, digits, - . and _ only, e.g. baise-investment"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, status: held, date: 2025}",
      "f.yaml:2:83: warning: 2025 is later than the document, published 2024-10-31"
    ),
    (
      "- {id: x, document: doc, measure: aera, value: 3, unit: ha, status: planned}",
      "f.yaml:2:37: warning: measure \"aera\" is not in the vocabulary — hint: did you mean \"area\", or declare it with a label under vocabulary: measures?"
    ),
    (
      "- {id: x, document: doc, measure: area, value: 3, unit: ha, status: planned, alternatives: [{value: 4}]}",
      "f.yaml:2:95: error: another reading needs \"evidence\""
    ),
    ("- just a text", "f.yaml:2:5: error: an item of \"facts\" must be a mapping, found \"just a text\""),
  ]

  @Test(arguments: wrong)
  func refuses(_ line: String, _ expected: String) throws {
    let found = findings("facts:\n  \(line)\n")
    #expect(found.count == 1)
    #expect(try #require(found.first).hasPrefix(expected))
  }

  @Test func notYAMLAtAll() {
    let found = findings("facts:\n  - {id: x\n measure: [")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("f.yaml:") == true && found.first?.contains("not YAML") == true)
    #expect(
      findings("only words") == [
        "f.yaml:1:1: error: expected a mapping with \"facts\", found \"only words\" — hint: a facts file begins with \"facts:\" or \"documents:\""
      ])
    #expect(
      findings("fact:\n  - {}\n") == ["f.yaml:1:1: error: unknown section \"fact\" — hint: did you mean \"facts\"?"])
  }

  @Test func duplicateNamesTheFirstPlace() {
    let line = "  - {id: x, document: doc, measure: area, value: 3, unit: ha, status: planned}\n"
    #expect(
      findings("facts:\n" + line + line) == [
        "f.yaml:3:10: error: the fact \"x\" stands twice, first at f.yaml:2 — hint: give this fact an id of its own"
      ])
  }

  @Test func everythingInOneRun() {
    let found = findings(
      """
      facts:
        - {id: x, document: doc, measure: area, value: 3, status: plannd, colour: red}
        - {id: y, document: nowhere, measure: area, value: 3, unit: ha, status: planned, date: 2024-13}
      """)
    #expect(found.count == 5)
  }

  @Test func parents() {
    let child = "id: c, parent: p, \(count), value: 3"
    #expect(load(["id: p, umbrella: true, \(count), value: 9", child]).diagnostics.items.isEmpty)
    #expect(load(["id: p, \(count), value: 9", child]).diagnostics.items.first?.hint == "set umbrella: true on \"p\"")
    let cycle = load([
      "id: p, parent: q, umbrella: true, \(count), value: 9", "id: q, parent: p, umbrella: true, \(count), value: 9",
    ])
    #expect(cycle.diagnostics.items.contains { $0.message == "parent: \"p\" is its own ancestor" })
  }

  @Test func whatMustPass() throws {
    let result = load([
      "id: range, measure: duration, value_lower: 40, value_upper: 65, qualifier: between, unit: day, status: planned",
      "id: gap, measure: area, missing_reason: not_stated",
      "id: act, measure: act, instrument: memorandum, status: pledged, date: 2024-02",
      "id: words, measure: sector, statement: Cars, status: stated",
      "id: plan, measure: area, value: 3, unit: ha, status: planned, date: 2030",
      "id: since, measure: act, instrument: construction, status: under_construction, date: 2012, ongoing: true",
      "id: year, measure: act, instrument: signing, status: signed, date: 2024",
    ])
    #expect(result.diagnostics.description == "")
    #expect(result.base.fact("range")?.fullBounds.upper?.description == "65")
    #expect(result.base.fact("range")?.fullBounds.upperInclusive == true)
    #expect(result.base.fact("act")?.date?.description == "2024-02")
    #expect(result.base.fact("act")?.isAct == true)
  }

  @Test func defaultsFillWhatIsAbsentAndNotWhatIsEmpty() {
    let base = FactLoader.load(files: [
      ("frame.yaml", frame),
      (
        "f.yaml",
        """
        defaults: {document: doc, event: fair, status: planned}
        facts:
          - {id: x, measure: area, value: 3, unit: ha}
          - {id: y, measure: area, value: 3, unit: ha, event: null, status: signed}
        """
      ),
    ]).base
    #expect(base.fact("x")?.event == "fair")
    #expect(base.fact("x")?.status == .planned)
    #expect(base.fact("y")?.event == nil)
    #expect(base.fact("y")?.status == .signed)
  }

  @Test func vocabularyOfTheProject() {
    let vocabulary =
      "vocabulary: {units: {barge: {label: barges, one: barge, count: true}}, measures: {fleet: Fleet}}\n"
    let fact = "facts: [{id: x, document: doc, measure: fleet, value: 3, unit: barge, status: operating}]\n"
    let result = FactLoader.load(files: [("frame.yaml", frame), ("a.yaml", fact), ("b.yaml", vocabulary)])
    #expect(result.diagnostics.description == "")
    #expect(result.base.formatted("x", language: .en)?.plain == "3 barges")
  }

  @Test func csv() throws {
    let head = "id,document,measure,value,unit,status,stated\n"
    #expect(findings(head + "\nx,doc,area,1200,mu,planned,\n\n", file: "f.csv") == [])
    let good = FactLoader.load(files: [
      ("frame.yaml", frame), ("f.csv", head + "x,doc,area,1200,mu,planned,\"a \"\"b\"\", c\"\n"),
    ])
    #expect(good.diagnostics.description == "")
    #expect(good.base.fact("x")?.stated?.words == "a \"b\", c")
    #expect(good.base.fact("x")?.stated?.language == "en")
    #expect(
      findings(head + "x,doc,area,1.2.3,mu,planned,\n", file: "f.csv").first?.hasPrefix(
        "f.csv:2:12: error: \"value\" must be a decimal, found \"1.2.3\"") == true)
    #expect(
      findings("id,documnt,measure\n", file: "f.csv") == [
        "f.csv:1:4: error: unknown column \"documnt\" — hint: did you mean \"document\"?"
      ])
    #expect(
      findings(head + "x,doc\n", file: "f.csv") == [
        "f.csv:2: error: the row has 2 cells, the header 7 — hint: the cells at its end count as missing"
      ])
  }
}
