import Diagnostics
import Languages
import Numbers
import Pictures
import Scene
import Tables

/// From a spec to pictures, one direction, no way back:
///
///     tree ──► normalise ──► decode ──► views with data ──► scales' domains ──► PreparedChart
///                                            ▲
///                                       transforms
///     PreparedChart, target ──► sizes ──► scales ──► guides and marks ──► Picture
///                                 ▲                        │
///                                 └──── measured text ◄────┘  (a bounded number of times)
package struct ChartPipeline {
  package let options: ChartOptions
  package let environment: ChartEnvironment
  package let look: any ChartLook

  package init(options: ChartOptions = ChartOptions(), environment: ChartEnvironment, look: any ChartLook) {
    self.options = options
    self.environment = environment
    self.look = look
  }

  /// Draws a spec (JSON or YAML, already read into a tree). Throws `Diagnostics` with everything that is wrong.
  package func draw(_ tree: Tree, file: String? = nil) throws -> Picture {
    try prepare(tree, file: file).layout(for: options.target, width: options.width, height: options.height)
  }

  /// Everything that is the same for each target and size. Throws `Diagnostics` with everything that is wrong.
  package func prepare(_ tree: Tree, file: String? = nil) throws -> PreparedChart {
    let issues = SpecIssues(file: file, refusesUnknown: look.traits(for: options).refusesUnknown)
    if tree.object == nil {
      issues.error(
        "a chart is a mapping, not \(tree.kindName)", at: tree.mark, path: "", hint: "mark: bar, encoding: …")
    }
    try issues.throwIfErrors()
    SpecKind(issues: issues).check(tree)
    try issues.throwIfErrors()
    let tree = SelectionCompatibility.normalise(tree)
    let chart = look.chart(tree, file: file, language: options.language)
    let data = DataSource(
      datasets: tree["datasets"]?.object, tables: environment.tables, read: environment.read,
      mentioned: ImpliedTypes.names(in: tree), clock: .init(zone: options.zone, now: options.now))
    let settings = self.settings(tree, chart, .chart, width: nil, height: nil, issues)
    var params = ParameterReader(
      scope: ChartScope(settings: settings, issues: issues, parameters: Parameters(zone: options.zone), data: data))
    params.read(tree)
    let scope = params.scope
    let own = try chart.ownViews(tree, in: scope)
    try issues.throwIfErrors()
    let content: PreparedChart.Content =
      if let own { .own(own) } else { .views(try ViewCompiler(scope: scope).views(of: tree)) }
    return PreparedChart(pipeline: self, tree: tree, scope: scope, content: content)
  }

  /// - Parameters:
  ///   - width: of the whole picture; nil: as the target or the spec has it.
  package func settings(
    _ tree: Tree, _ chart: any LookedChart, _ target: Target, width: Double?, height: Double?, _ issues: SpecIssues
  )
    -> ChartSettings
  {
    var options = options
    (options.target, options.width, options.height) = (target, width, height)
    let own = Config.withViewSizes(tree["config"])
    let config = look.config(for: options).spreadingFont(of: own).merging(own)
    let traits = look.traits(for: options)
    // Vega's locale is English, whatever the language, unless the spec has one of its own.
    let locale = ConfigLocale(
      config, numbers: traits.writesInLanguage ? options.language.words.numbers.locale : .en,
      times: traits.writesInLanguage ? options.language.words.timeLocale : .en, issues: issues)
    return ChartSettings(
      options: options, measurer: environment.measurer, config: config, traits: traits, look: chart, locale: locale)
  }
}
