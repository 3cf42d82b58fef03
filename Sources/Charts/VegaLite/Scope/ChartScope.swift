import Diagnostics
import Languages
import Numbers
import Pictures
import Scene
import Tables
import Vega

/// Settled before the first stage, and the same in all of them.
package final class ChartSettings {
  package let options: ChartOptions
  package let measurer: any TextMeasurer
  package let config: Config
  package let traits: LookTraits
  /// What the look does to this chart.
  package let look: any LookedChart
  let expressions = ParsedExpressions()

  let locale: ConfigLocale

  init(
    options: ChartOptions, measurer: any TextMeasurer, config: Config, traits: LookTraits, look: any LookedChart,
    locale: ConfigLocale
  ) {
    self.options = options
    self.measurer = measurer
    self.locale = locale
    self.config = config
    self.traits = traits
    self.look = look
  }
}

/// Each expression of a spec is parsed once.
final class ParsedExpressions {
  private var known: [String: Expression] = [:]

  func expression(_ text: String) throws(Diagnostic) -> Expression {
    if let e = known[text] { return e }
    let e = try Expression.parse(text)
    known[text] = e
    return e
  }
}

/// What a stage sees beside the value it is given. Nobody changes one: who needs it with a parameter more, or with the
/// scales of a unit, makes another. What is wrong is collected in `issues`.
package struct ChartScope {
  package let settings: ChartSettings
  package let issues: SpecIssues
  package let parameters: Parameters
  package let data: DataSource
  /// What expressions see: parameters and selections, and within a unit its scales and its size.
  let expressionContext: ExpressionContext

  init(settings: ChartSettings, issues: SpecIssues, parameters: Parameters, data: DataSource) {
    self.settings = settings
    self.issues = issues
    self.parameters = parameters
    self.data = data
    var c = ExpressionContext(params: parameters.values)
    c.objects = parameters.selections.mapValues(parameters.object)
    c.clock = data.clock
    c.seed = settings.options.seed
    c.numberLocale = settings.locale.numbers
    c.timeLocale = settings.locale.times
    c.hooks.selection = { name in
      guard parameters.selections[name]?.value != nil else { return nil }
      return { datum in
        guard case .object(let fields) = datum else { return false }
        return parameters.mask(name, empty: true, Table(objects: [fields])).first ?? false
      }
    }
    expressionContext = c
  }

  private init(_ other: ChartScope, expressionContext: ExpressionContext) {
    settings = other.settings
    issues = other.issues
    parameters = other.parameters
    data = other.data
    self.expressionContext = expressionContext
  }

  package func with(_ parameters: Parameters) -> ChartScope {
    ChartScope(settings: settings, issues: issues, parameters: parameters, data: data)
  }

  package func with(tables: [String: Table]) -> ChartScope {
    var data = data
    data.tables.merge(tables) { _, new in new }
    return ChartScope(settings: settings, issues: issues, parameters: parameters, data: data)
  }

  package func with(_ settings: ChartSettings, _ issues: SpecIssues) -> ChartScope {
    ChartScope(settings: settings, issues: issues, parameters: parameters, data: data)
  }

  /// `width` and `height` are those of a view.
  func sized(_ width: Double, _ height: Double) -> ChartScope {
    var c = expressionContext
    c.params["width"] = .number(width)
    c.params["height"] = .number(height)
    return ChartScope(self, expressionContext: c)
  }

  /// `scale('x', …)` and its like answer with the scales of a unit.
  func offering(scalesOf unit: UnitModel, width: Double, height: Double) -> ChartScope {
    var byName: [String: Scale] = [:]
    for (c, m) in unit.scales { byName[c.rawValue] = m.scale }
    // A layer may name the scales of its neighbours.
    for u in unit.view?.parent?.units ?? [] {
      for (c, m) in u.scales where byName[c.rawValue] == nil { byName[c.rawValue] = m.scale }
    }
    let scales = byName
    var c = expressionContext
    c.hooks.scale = { name, v in scales[name]?.output(v) }
    c.hooks.invert = { name, v in scales[name]?.invert(v.jsNumber) }
    c.hooks.bandwidth = { name in scales[name]?.bandwidth }
    c.hooks.domain = { name in scales[name]?.domain }
    c.hooks.range = { name in scales[name].map { [.number($0.rangeEnds.0), .number($0.rangeEnds.1)] } }
    return ChartScope(self, expressionContext: c).sized(width, height)
  }

  package var options: ChartOptions { settings.options }
  package var config: Config { settings.config }
  package var traits: LookTraits { settings.traits }
  package var zone: Zone { options.zone }
  package var language: Language { options.language }
  package var measurer: any TextMeasurer { settings.measurer }
  package var numberLocale: NumberLocale { expressionContext.numberLocale }
  package var timeLocale: TimeLocale { expressionContext.timeLocale }
  var labelLocale: LabelLocale { LabelLocale(numbers: numberLocale, times: timeLocale, zone: zone) }

  /// An amount as a reader of the language writes it, from the decimal of a fact where there is one.
  package func amountText(_ v: Value, exact: ExactDecimal? = nil, format: String?) -> String {
    let writer = AmountFormat(language: language)
    if let exact { return writer.amount(exact, format: format) }
    if v.isInvalid { return "" }
    return writer.amount(computed: v.jsNumber, format: format) ?? JSText.string(v.jsNumber)
  }
}
