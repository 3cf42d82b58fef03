import Diagnostics
import Languages
import Numbers
import Pictures
import Scene
import Tables
import Vega

/// What all stages of one drawing share.
package final class ChartContext {
  package let options: ChartOptions
  package let environment: ChartEnvironment
  package let issues: SpecIssues
  package var config: Config
  package var params = ParamStore()
  package let traits: LookTraits
  /// What the look does to this chart.
  package var look: any LookedChart = VegaChart()
  /// The spec's own `datasets`.
  var datasets: TreeObject?
  /// Every name that the spec may mean as a field's: its texts outside of data, and the words in them.
  var mentioned: Set<String> = []
  /// The title of the whole chart.
  package var title = ""
  /// Tables that the look made of the project's, by name.
  package var derivedTables: [String: Table] = [:]
  /// How many names of categories found no room, by axis, in the layout made last.
  package var leftOutLabels: [String: Int] = [:]
  /// Texts that were cut at a limit, in the layout made last.
  package var cutTexts: Set<String> = []
  private(set) var textsWithMissingGlyphs: [String] = []
  private var expressions: [String: Expression] = [:]
  /// Interval selections that pan and zoom scales; their marks are clipped.
  var boundToScales: Set<String> = []
  /// Selections as expressions see them.
  var selectionObjects: [String: Value] = [:]
  /// For each selection the field behind a channel name.
  var selectionFields: [String: [String: String]] = [:]

  init(options: ChartOptions, environment: ChartEnvironment, issues: SpecIssues, config: Config, traits: LookTraits) {
    self.options = options
    self.environment = environment
    self.issues = issues
    self.config = config
    self.traits = traits
  }

  package var zone: Zone { options.zone }
  package var language: Language { options.language }
  package var measurer: any TextMeasurer { environment.measurer }
  /// Vega's locale is English, whatever the language, unless the spec has one of its own (`config.locale`).
  package lazy var numberLocale: NumberLocale = traits.writesInLanguage ? language.words.numbers.locale : .en
  package lazy var timeLocale: TimeLocale = traits.writesInLanguage ? language.words.timeLocale : .en
  var labelLocale: LabelLocale { LabelLocale(numbers: numberLocale, times: timeLocale, zone: zone) }

  package func measure(_ runs: [TextRun]) -> TextMetrics {
    let m = measurer.measure(runs)
    if m.missingGlyphs > 0 { textsWithMissingGlyphs.append(runs.map(\.text).joined()) }
    return m
  }

  // MARK: expressions

  lazy var expressionContext: ExpressionContext = makeExpressionContext()

  private func makeExpressionContext() -> ExpressionContext {
    var c = ExpressionContext(params: params.values)
    c.clock = ExpressionClock(zone: zone, now: options.now)
    c.numberLocale = numberLocale
    c.timeLocale = timeLocale
    c.seed = options.seed
    nonisolated(unsafe) let context = self
    c.hooks.selection = { name in
      guard context.params.selections[name]?.value != nil else { return nil }
      return { datum in
        guard case .object(let fields) = datum else { return false }
        return context.selectionMask(name, empty: true, Table(objects: [fields])).first ?? false
      }
    }
    return c
  }

  /// `scale('x', …)` and its like answer with the scales of this unit from now on.
  func offerScales(of unit: UnitModel, width: Double, height: Double) {
    var byName: [String: Scale] = [:]
    for (c, m) in unit.scales { byName[c.rawValue] = m.scale }
    // A layer may name the scales of its neighbours.
    for u in unit.view?.parent?.units ?? [] {
      for (c, m) in u.scales where byName[c.rawValue] == nil { byName[c.rawValue] = m.scale }
    }
    let scales = byName
    expressionContext.hooks.scale = { name, v in scales[name]?.output(v) }
    expressionContext.hooks.invert = { name, v in scales[name]?.invert(v.jsNumber) }
    expressionContext.hooks.bandwidth = { name in scales[name]?.bandwidth }
    expressionContext.hooks.domain = { name in scales[name]?.domain }
    expressionContext.hooks.range = { name in
      scales[name].map { [.number($0.rangeEnds.0), .number($0.rangeEnds.1)] }
    }
    expressionContext.params["width"] = .number(width)
    expressionContext.params["height"] = .number(height)
  }

  func expression(_ text: String) -> Expression? {
    if let e = expressions[text] { return e }
    do {
      let e = try Expression.parse(text)
      expressions[text] = e
      return e
    } catch {
      issues.add(
        Diagnostic(.error, error.message, at: Place(file: issues.file, path: error.place.path), hint: error.hint))
      return nil
    }
  }

  func evaluate(_ text: String, datum: Value = .null) -> Value {
    guard let e = expression(text) else { return .null }
    do { return try e.value(of: datum, in: expressionContext) } catch {
      report(error, path: "")
      return .null
    }
  }

  package func report(_ error: any Error, path: String) {
    if var d = error as? Diagnostic {
      d.place.file = d.place.file ?? issues.file
      if (d.place.path ?? "").isEmpty { d.place.path = path }
      issues.add(d)
    } else if let all = error as? Diagnostics {
      for d in all.items { issues.add(d) }
    } else {
      issues.error("\(error)", at: nil, path: path)
    }
  }

  /// A value as a spec gives it; `{expr: …}` is evaluated with the parameters in their first state.
  func resolve(_ t: Tree) -> Value {
    switch t.kind {
    case .null: return .null
    case .bool(let b): return .bool(b)
    case .number(let n): return .number(n.double)
    case .string(let s): return .string(s)
    case .array(let a): return .array(a.map(resolve))
    case .object(let o):
      if let e = o["expr"]?.string { return evaluate(e) }
      return .object(o.entries.map { .init($0.key, resolve($0.value)) })
    }
  }

  /// A value of a field: texts and DateTime objects become dates where the field is temporal.
  package func value(_ t: Tree, type: EncodingType?, timeUnit: ChannelDef.TimeUnitRef?) -> Value {
    let v = resolve(t)
    if case .object = v { return dateTime(v, at: t.mark) ?? v }
    guard type == .temporal || timeUnit != nil else { return v }
    switch v {
    case .string(let s):
      if let unit = timeUnit, let d = dateTime(named: s, unit: unit) { return d }
      return DateParsing.milliseconds(s, zone: zone).map { .date($0) } ?? v
    case .number(let n):
      if let unit = timeUnit, let d = dateTime(number: n, unit: unit) { return d }
      return .date(n)
    default: return v
    }
  }

  /// An amount as a reader of the language writes it, from the decimal of a fact where there is one.
  package func amountText(_ v: Value, exact: ExactDecimal? = nil, format: String?) -> String {
    let writer = AmountFormat(language: language)
    if let exact { return writer.amount(exact, format: format) }
    if v.isInvalid { return "" }
    return writer.amount(computed: v.jsNumber, format: format) ?? JSText.string(v.jsNumber)
  }

  // MARK: tests

  package func test(_ t: Tree, datum: Value) -> Bool {
    if let s = t.string { return evaluate(s, datum: datum).isTruthy }
    let table = Table(objects: [{ if case .object(let f) = datum { f } else { [] } }()])
    return mask(test: t, table).first ?? false
  }

  func mask(_ c: ChannelDef.Condition, _ table: Table) -> [Bool] {
    if let p = c.param { return selectionMask(p, empty: c.empty, table) }
    guard let t = c.test else { return [Bool](repeating: false, count: table.rowCount) }
    return mask(test: t, table, path: c.def.value.path)
  }
}
