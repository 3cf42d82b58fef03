import Diagnostics
import Testing

@testable import Facts

/// A number generator that gives the same numbers everywhere.
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func roll(_ n: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % n
  }

  mutating func pick<T>(_ items: [T]) -> T { items[roll(items.count)] }
}

/// The screen calls rows doubtful or not; whatever it says, the findings are those of looking at every row.
@Suite struct SheetTests {
  private static let frame = """
    documents:
      - {id: d0, producer: A, language: en, date_published: 2024-10-31}
      - {id: d1, producer: B, language: de, date_published: 2024-10}
      - {id: d2, producer: C, language: zh}
      - {id: d3, producer: D, language: fr, date_published: 2023}
    partnerships:
      - {id: p0, name: P}
      - {id: p1, name: Q}
    events:
      - {id: e0, name: E, date: 2024-10-22}
      - {id: e1, name: F}
    doubts:
      - {id: D1, question: Really?, text: Perhaps., state: open}
    vocabulary: {kinds: {firm: Firms}}

    """

  private static let columns = [
    "id", "document", "file", "partnership", "event", "measure", "kind", "scope", "instrument", "value", "unit_mult",
    "unit", "currency", "value_lower", "value_upper", "lower_inclusive", "upper_inclusive", "qualifier", "status",
    "date", "stated", "language", "missing_reason", "alternatives", "note", "parent", "umbrella", "doubts", "statement",
    "per", "date_end", "ongoing",
  ]

  private static let phrases: [(words: String, language: String, value: String, mult: String, qualifier: String)] = [
    ("over 20.5 million yuan", "en", "20.5", "6", "over"), ("20.5 million yuan in total", "en", "20.5", "6", "exact"),
    ("rund 1.234,5 Mio. Yuan", "de", "1234.5", "6", "about"), ("超过12.5亿元", "zh", "12.5", "8", "over"),
    ("près de 20 663 millions de yuans", "fr", "20663", "6", "nearly"),
    ("in 2023, 500 million yuan", "en", "500", "6", "exact"),
    ("500 million yuan for 20 projects", "en", "500", "6", "exact"),
    ("at least 7 billion yuan", "en", "7", "9", "at_least"),
  ]

  /// A row that is in order.
  private static func row(_ i: Int, _ dice: inout Dice) -> [String: String] {
    var c: [String: String] = [:]
    c["id"] = "f\(i)"
    c["document"] = dice.pick(["d0", "d1", "d2", "d3"])
    c["partnership"] = dice.pick(["p0", "p1", ""])
    c["event"] = dice.pick(["e0", "e1", "", ""])
    c["scope"] = dice.pick(["", "event_total", "my_own"])
    c["status"] = dice.pick(["planned", "signed", "signed", "held"])
    c["date"] = dice.pick(["2020-01-02", "2021-04", "2019", ""])
    if c["date"] == "", c["event"] == "e0", c["document"] == "d3" { c["event"] = "" }
    c["note"] = dice.pick(["", "", "a, \"b\"", "two\nlines", "{\"en\": \"x\", \"de\": \"y\"}"])
    switch dice.roll(6) {
    case 0...2:
      let p = dice.pick(phrases)
      c["measure"] = dice.pick(["investment", "trade_volume"])
      (c["value"], c["unit_mult"], c["currency"]) = (p.value, p.mult, "CNY")
      (c["qualifier"], c["stated"], c["language"]) = (p.qualifier, p.words, p.language)
      if dice.roll(3) == 0 { c["value_lower"] = ["over", "exact", "at_least"].contains(p.qualifier) ? p.value : "" }
    case 3:
      let n = dice.roll(2000) + 1
      (c["measure"], c["unit"], c["value"]) = ("project_count", "project", "\(n)")
      (c["stated"], c["language"]) = ("\(n) projects", "en")
      c["kind"] = dice.pick(["", "firm"])
    case 4:
      let n = dice.roll(90) + 3
      (c["measure"], c["unit"], c["qualifier"]) = ("area", "mu", "between")
      (c["value_lower"], c["value_upper"]) = ("\(n)", "\(n * 3)")
      (c["stated"], c["language"]) = ("\(n) to \(n * 3) mu", "en")
    default:
      c["measure"] = "investment"
      c["missing_reason"] = dice.pick(["not_stated", "withheld"])
    }
    if dice.roll(8) == 0, let value = c["value"], c["currency"] != nil {
      c["alternatives"] =
        "[{\"value\": \(value), \"unit_mult\": 9, \"evidence\": \"seen\", \"stated\": \"\(value) bn yuan\", \"language\": \"en\"}]"
    }
    return c
  }

  /// One thing that is wrong, or only unusual.
  private static let mistakes: [@Sendable (inout [String: String], inout Dice) -> Void] = [
    { c, d in c["id"] = d.pick(["", "with space", "é-1", "f3", "f4", "f5"]) },
    { c, d in c["document"] = d.pick(["", "d9", "d00"]) },
    { c, d in c["partnership"] = d.pick(["p9", "P0"]) },
    { c, d in c["event"] = d.pick(["e9"]) },
    { c, d in c["measure"] = d.pick(["", "investmnt", "loan", "investment"]) },
    { c, d in c["kind"] = d.pick(["frm", "anything"]) },
    { c, d in c["scope"] = d.pick(["event_totl", "mine"]) },
    { c, d in c["instrument"] = d.pick(["contract", "contrct", "unheard"]) },
    { c, d in c["value"] = d.pick(["", "1e3", "+5", ".5", "7.", "x", "1,5", "über 5", "1234567890123456789012", "-3"])
    },
    { c, d in c["unit_mult"] = d.pick(["", "+6", "19", "-18", "six", "6.0"]) },
    { c, d in c["unit"] = d.pick(["", "CNY", "yuan", "km2", "barge", "ordinal", "projekt"]) },
    { c, d in c["currency"] = d.pick(["", "RMB", "USD", "XXY", "yuan"]) },
    { c, d in c["value_lower"] = d.pick(["", "1", "x", "20.50", "9999"]) },
    { c, d in c["value_upper"] = d.pick(["", "1", "x", "20.50", "500"]) },
    { c, d in c["lower_inclusive"] = d.pick(["true", "false", "yes"]) },
    { c, d in c["upper_inclusive"] = d.pick(["true", "false", "no"]) },
    { c, d in c["qualifier"] = d.pick(["", "about", "ovr", "between", "exact", "under"]) },
    { c, d in c["status"] = d.pick(["", "sgned", "held", "planned"]) },
    { c, d in c["date"] = d.pick(["2024-13", "2030", "2024-02-30", "soon", "2024-10-31", "2024-11"]) },
    { c, d in
      c["stated"] = d.pick(["", "21.5 million yuan", "500 Projekte", "no number here", "2 to 3 billion yuan", "12亿元"])
    },
    { c, d in c["language"] = d.pick(["", "de", "zh", "en-GB", "xx"]) },
    { c, d in c["missing_reason"] = d.pick(["", "not_stated", "forgotten"]) },
    { c, d in
      c["alternatives"] = d.pick(["[", "[1]", "[{\"value\": \"x\"}]", "{}", "[{\"value\": 1, \"evidence\": \"e\"}]"])
    },
    { c, d in c["parent"] = d.pick(["f1", "f2", "nobody"]) },
    { c, d in c["umbrella"] = d.pick(["true", "maybe"]) },
    { c, d in c["doubts"] = d.pick(["D1", "D2", "D1;D9"]) },
    { c, d in c["statement"] = d.pick(["It was so.", "{\"en\": \"x\"}", "{\"en\": 1}"]) },
    { c, d in c["per"] = d.pick(["project", "yuan", "nothing"]) },
    { c, d in c["date_end"] = d.pick(["2018", "2025-01-01", "x"]) },
    { c, d in c["ongoing"] = d.pick(["true", "x"]) },
    { c, d in for k in c.keys { c[k] = "" } },
  ]

  private static func csv(_ rows: Int, seed: UInt64, wrong: Int) -> String {
    var dice = Dice(seed)
    var out = columns.joined(separator: ",") + "\n"
    for i in 0..<rows {
      var c = row(i, &dice)
      if dice.roll(100) < wrong {
        for _ in 0...dice.roll(2) { mistakes[dice.roll(mistakes.count)](&c, &dice) }
      }
      let cells = columns.map { name -> String in
        let s = c[name] ?? ""
        let needs = s.contains { $0 == "," || $0 == "\"" || $0 == "\n" } || (!s.isEmpty && dice.roll(20) == 0)
        return needs ? "\"" + s.replacing("\"", with: "\"\"") + "\"" : s
      }
      let line = cells.joined(separator: ",")
      out += wrong > 0 && dice.roll(900) == 0 ? line + ",more\n" : line + "\n"
    }
    return out
  }

  private func load(_ csv: String, screening: Bool, before: String = "", after: String = "") -> FactLoader.Result {
    FactLoader.load(
      files: [
        ("00.yaml", Self.frame), ("10.yaml", before), ("50.csv", csv), ("60.yaml", after),
      ], screening: screening)
  }

  @Test(arguments: [(3000, 10), (1500, 60), (400, 100)])
  func theScreenFindsWhatALookAtEveryRowFinds(_ rows: Int, _ wrong: Int) {
    let csv = Self.csv(rows, seed: UInt64(rows), wrong: wrong)
    let before = "facts:\n  - {id: f7, document: d0, measure: area, value: 3, unit: mu, status: held}\n"
    let after = "facts:\n  - {id: f9, document: d0, measure: area, value: 3, unit: mu, status: held, parent: f1}\n"
    let quick = load(csv, screening: true, before: before, after: after)
    let slow = load(csv, screening: false, before: before, after: after)
    #expect(!slow.diagnostics.items.isEmpty)
    #expect(quick.diagnostics.items.count == slow.diagnostics.items.count)
    for (a, b) in zip(quick.diagnostics.items, slow.diagnostics.items) { #expect(a == b) }
    #expect(quick.base.facts.map(\.id) == slow.base.facts.map(\.id))
    #expect(ScaleConflict.check(quick.base) == ScaleConflict.check(slow.base))
    for id in ["f0", "f3", "f7", "f9", "nobody"] {
      #expect(quick.base.fact(id)?.place == slow.base.fact(id)?.place)
      #expect(quick.base.hasFact(id) == (slow.base.fact(id) != nil))
    }
  }

  /// The same facts as records of a list are found to be in order or not for the same reasons.
  @Test func aRowIsJudgedAsARecordIs() throws {
    let csv = Self.csv(2000, seed: 5, wrong: 0)
    let table = load(csv, screening: true)
    #expect(table.diagnostics.items.map(\.description) == [])
    let json = FactExport.json(table.base, language: .en)
    let list = FactLoader.load(files: [("00.yaml", Self.frame), ("50.json", json)])
    #expect(list.diagnostics.items.map(\.description) == [])
    #expect(FactExport.csv(list.base, language: .en) == FactExport.csv(table.base, language: .en))
    let shown = { (d: Diagnostic) in d.message + (d.hint ?? "") }
    #expect(ScaleConflict.check(list.base).map(shown) == ScaleConflict.check(table.base).map(shown))
  }

  /// Columns made of codes against columns made of facts.
  @Test func chartsSeeTheSameTables() throws {
    let table = load(Self.csv(1500, seed: 21, wrong: 0), screening: true).base
    let list = FactLoader.load(
      files: [("00.yaml", Self.frame), ("50.json", FactExport.json(table, language: .en))]
    ).base
    for (a, b) in [
      (FactTable.facts(table, language: .en), FactTable.facts(list, language: .en)),
      (FactTable.readings(table, language: .en), FactTable.readings(list, language: .en)),
    ] {
      #expect(a.names == b.names)
      #expect(a.rowCount == b.rowCount)
      for name in a.names { #expect(a[name]?.values == b[name]?.values, "\(name)") }
      for name in ["value", "stated_value", "value_lower", "value_upper", "other_value"] {
        let decimals = [a, b].map { table in
          (0..<table.rowCount).map { row in table[name]?.exact?[row].map { "\($0.coefficient)e\($0.exponent)" } }
        }
        #expect(decimals[0] == decimals[1], "\(name)")
        let numbers = (0..<a.rowCount).map { a[name]?.decimal($0)?.double }
        #expect(numbers == a[name]?.values.map { if case .number(let n) = $0 { n } else { nil } }, "\(name)")
      }
    }
  }

  @Test func whatIsWrittenIsReadBack() {
    let first = load(Self.csv(500, seed: 11, wrong: 0), screening: true).base
    let written = FactExport.csv(first, language: .en)
    let second = load(written, screening: true)
    #expect(second.diagnostics.items.map(\.description) == [])
    #expect(FactExport.csv(second.base, language: .en) == written)
  }

  @Test(arguments: [
    ("measure=investment and status=signed", ["partnership"]), ("unit=mu", ["document", "event"]),
    ("status!=held", []), ("date=2019", ["measure"]), ("measure in (area, project_count)", ["measure", "status"]),
  ])
  func sumsOverColumnsAreSumsOverFacts(_ filter: String, _ fields: [String]) throws {
    let base = load(Self.csv(1200, seed: 3, wrong: 0), screening: true).base
    let filter = try FactFilter(filter)
    let over = ComparabilityRule.allCases.map { Derivation.Overruling(rule: $0.rawValue, reason: "a test") }
    for overruled in [[], over] {
      let quick = try FactSum.run(where: filter, in: base, groupBy: fields, overruled: overruled)
      let slow = try FactSum.run(base.filtered(filter), in: base, groupBy: fields, overruled: overruled)
      #expect(quick.sum.csv() == slow.sum.csv())
      #expect(quick.diagnostics == slow.diagnostics)
    }
  }
}
