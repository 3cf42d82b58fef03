import Diagnostics
import Facts
import Languages
import Numbers
import Pictures
import Scene
import Tables
import Testing

@testable import House
@testable import VegaLite

/// A label times the unit of its panel is the figure, and so is the place where its bar ends.
@Suite struct PanelScaleTests {
  static let languages = [Language.en, .de, .fr, .zh, .vi, .ru]

  /// Sums that no single scale word fits, among them digits that a double would lose and a range.
  static func base(_ currency: String) -> FactBase {
    let text = """
      documents:
        - {id: doc, producer: Somebody, language: en, date_published: 2024-10-31}
      partnerships:
        - {id: a, name: A}
        - {id: b, name: B}
        - {id: c, name: C}
        - {id: d, name: D}
        - {id: e, name: E}
      defaults: {document: doc, measure: investment, currency: \(currency), status: planned}
      facts:
        - {id: large, partnership: a, value: 20.663, unit_mult: 9}
        - {id: round, partnership: b, value: 3.00, unit_mult: 9}
        - {id: small, partnership: c, value: 95, unit_mult: 6}
        - {id: range, partnership: d, value_lower: 800, value_upper: 1200, qualifier: between, unit_mult: 6}
        - id: doubted
          partnership: e
          value: 12
          unit_mult: 9
          alternatives: [{value: 1.2, unit_mult: 9, certainty: possible, evidence: Said elsewhere, source: a leaflet}]
      """
    return FactLoader.load(files: [("f.yaml", text)]).base
  }

  static func picture(
    _ base: FactBase, language: Language, target: Target, bars: String, title: String = "null", extra: String = ""
  ) throws -> Picture {
    let spec = try YAMLTree.parse(
      """
      title: \(title)
      data: {name: readings}
      mark: bar
      encoding: {y: {field: partnership, type: nominal}, x: {field: value, type: quantitative}}
      usermeta: {briefing: {views: {v: {bars: \(bars)}}}}
      \(extra)
      """)
    var options = ChartOptions()
    options.language = language
    options.target = target
    return try ChartPipeline(
      options: options,
      environment: ChartEnvironment(
        measurer: FixedWidthMeasurer(), tables: ["readings": FactTable.readings(base, language: language)],
        read: { throw Diagnostic(.error, "no file \($0)") }), look: ChartTheme.house.look()
    ).draw(spec, file: "chart.yaml")
  }

  /// The amounts of a fact's readings in full, each as its two ends.
  static func amounts(_ base: FactBase, _ id: String) -> [[ExactDecimal]] {
    (base.fact(id)?.readings ?? []).map { r in
      if let amount = r.amount { return [amount] }
      return [r.fullBounds.lower, r.fullBounds.upper].compactMap { $0 }
    }
  }

  static func check(_ p: Picture, _ base: FactBase, language: Language, powers: [Int], rows: Int, _ what: Comment)
    throws
  {
    let panels = PanelReading.panels(p.scene, language: language)
    #expect(panels.count == powers.count, what)
    #expect(panels.map(\.bars.count).reduce(0, +) == rows, what)
    for (panel, power) in zip(panels, powers) {
      #expect(panel.ticks.count >= 2, what)
      for bar in panel.bars {
        let full = bar.figures.compactMap { $0.scaled(by: power) }
        #expect(amounts(base, bar.id).contains(full), "\(what): \(bar.id) says \(bar.figures) × 10^\(power)")
        let end = try #require(panel.axis(at: bar.box.maxX))
        let said = try #require(bar.figures.last).double
        // Positions are of the figure itself, which a quotient's label rounds.
        #expect(abs(end - said) <= 0.005 * max(said, 0.02 * end), "\(what): \(bar.id) ends at \(end), says \(said)")
      }
    }
    for (panel, power) in zip(p.native?.panels ?? [], powers) {
      #expect(panel.unit.isEmpty ? power == 0 : PanelReading.power(panel.unit) == power, "\(what): \(panel.unit)")
      for point in panel.series.flatMap(\.points) {
        guard let value = point.value else { continue }
        let figure = point.label.drop { !$0.isNumber }.prefix { $0 != " " && $0 != "\u{2002}" }
        let said = figure.split(separator: "\u{2013}").last.flatMap { PanelReading.number(String($0), language) }
        #expect(abs((said?.double ?? .nan) - value) <= 0.005 * value, "\(what): \(point.label) beside \(value)")
      }
    }
  }

  @Test(arguments: languages, ["EUR", "CNY", "VND", "USD"])
  func labelAxisAndHeadAreOfOneScale(language: Language, currency: String) throws {
    let base = Self.base(currency)
    for target in Target.allCases {
      for scale in [nil, 0, 3, 6, 8, 9] as [Int?] {
        let p = try Self.picture(
          base, language: language, target: target, bars: scale.map { "{scale: \($0)}" } ?? "{}")
        let power = scale ?? (language == .zh ? 8 : 9)
        let what: Comment = "\(language) \(currency) \(target) \(scale.map(String.init) ?? "free")"
        try Self.check(p, base, language: language, powers: [power], rows: 6, what)
        let unit = p.native?.panels.first?.unit ?? ""
        #expect(power == 0 || Seeds.texts(p).contains(unit), what)
        #expect(power == 0 || unit.hasSuffix(Currencies.words(currency, language: language)), what)
      }
    }
  }

  @Test func digitsAreThoseStated() throws {
    let base = Self.base("EUR")
    func texts(_ language: Language, _ bars: String) throws -> [String] {
      Seeds.texts(try Self.picture(base, language: language, target: .chart, bars: bars))
    }
    let en = try texts(.en, "{scale: 9}")
    for s in ["20.663", "3.00", "0.095", "0.8\u{2013}1.2", "bn\u{A0}euros"] { #expect(en.contains(s), "\(s) in \(en)") }
    let zh = try texts(.zh, "{}")
    for s in ["206.63", "30.0", "0.95", "8\u{2013}12", "亿欧元"] { #expect(zh.contains(s), "\(s) in \(zh)") }
    let ru = try texts(.ru, "{scale: 6}")
    for s in ["20\u{A0}663", "3000", "95", "800\u{2013}1200", "млн\u{A0}евро"] {
      #expect(ru.contains(s), "\(s) in \(ru)")
    }
  }

  @Test(arguments: languages, Target.allCases)
  func soAreThoseOfTheSeeds(language: Language, target: Target) throws {
    let base = FactLoader.load(project: Seeds.root.appendingPathComponent("seeds").path).base
    for (name, powers, rows) in [("headline", [0, 9], 5), ("average", [9], 3), ("planned", [9], 1)] {
      let p = try Seeds.picture(name) {
        $0.language = language
        $0.target = target
      }
      let panels = PanelReading.panels(p.scene, language: language)
      #expect(panels.map(\.bars.count).reduce(0, +) == rows, "\(name) \(language)")
      var native = p
      native.native = nil
      try Self.check(native, base, language: language, powers: powers, rows: rows, "\(name) \(language) \(target)")
    }
  }

  @Test(
    arguments: [
      (.en, "{unit: bn euros}", 9), (.zh, "{unit: bn yuan}", 9), (.en, "{unit: 亿欧元}", 8),
      (.de, "{unit: Mio. Euro}", 6),
      (.fr, "{unit: \"milliards d’euros\"}", 9), (.vi, "{unit: tỷ euro}", 9), (.ru, "{unit: млрд евро}", 9),
      (.en, "{unit: in millions of euros}", 6), (.en, "{unit: euros}", 0), (.zh, "{unit: 百万欧元}", 6),
    ] as [(Language, String, Int)])
  func theUnitSetsTheScale(language: Language, bars: String, power: Int) throws {
    let base = Self.base("EUR")
    let p = try Self.picture(base, language: language, target: .chart, bars: bars)
    var scene = p
    scene.native = nil
    try Self.check(scene, base, language: language, powers: [power], rows: 6, "\(language) \(bars)")
  }

  @Test(
    arguments: [
      (.en, "{text: Sums, subtitle: \"Planned sums, m euros\"}", 6), (.zh, "{text: 金额, subtitle: \"计划金额，单位：亿欧元\"}", 8),
      (.zh, "{text: Sums, subtitle: \"Planned, bn euros\"}", 9),
      (.de, "{text: Summen, subtitle: in Milliarden Euro}", 9),
      // Amounts and quantities in words are no units.
      (.en, "{text: \"20 m euros and several m euros\"}", 9), (.en, "{text: Hundreds of millions of euros planned}", 9),
    ] as [(Language, String, Int)])
  func aSubtitleSetsIt(language: Language, title: String, power: Int) throws {
    let base = Self.base("EUR")
    let p = try Self.picture(base, language: language, target: .chart, bars: "{}", title: title)
    var scene = p
    scene.native = nil
    try Self.check(scene, base, language: language, powers: [power], rows: 6, "\(title)")
    // What the subtitle says stands once.
    #expect((p.native?.panels.first?.unit.isEmpty ?? false) == title.contains("subtitle"), "\(title)")
  }

  @Test(arguments: [
    ("{scale: 6, unit: bn euros}", "null", "scale: 9, or the unit \"m euros\""),
    ("{scale: 9, unit: euros}", "null", "scale: 0, or the unit \"bn euros\""),
    ("{unit: m euros}", "{text: Sums, subtitle: bn euros}", "scale: 9, or the unit \"m euros\""),
    ("{scale: 9}", "{text: Sums, subtitle: \"Signed, in million euros\"}", "scale: 6, or the unit \"bn euros\""),
    ("{scale: 400}", "null", "9 for billions, 6 for millions"),
    ("{scale: -3}", "null", "9 for billions, 6 for millions"),
    ("{scale: 1.5}", "null", "9 for billions, 6 for millions"),
    ("{scale: nine}", "null", "9 for billions, 6 for millions"),
  ])
  func contradictionsAreErrors(bars: String, title: String, hint: String) {
    do {
      _ = try Self.picture(Self.base("EUR"), language: .en, target: .chart, bars: bars, title: title)
      Issue.record("\(bars) under \(title) is drawn")
    } catch let found as Diagnostics {
      let hints = found.items.map { $0.hint?.replacing("\u{A0}", with: " ") }
      #expect(found.items.allSatisfy { $0.severity == .error && $0.place.line != nil })
      #expect(hints.contains(hint), "\(hints)")
    } catch { Issue.record("\(error)") }
  }
}
