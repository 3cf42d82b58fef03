import Diagnostics
import Pictures
import Scene
import Tables

/// From a spec to a picture, one direction, no way back:
///
///     tree ──► normalise ──► decode ──► views with data ──► scales ──► layout ──► Picture
///                                          ▲                  sizes ◄── measured text (two passes at most)
///                                   transforms
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
    let issues = SpecIssues(file: file, refusesUnknown: look.traits(for: options).refusesUnknown)
    guard tree.object != nil else {
      issues.error(
        "a chart is a mapping, not \(tree.kindName)", at: tree.mark, path: "", hint: "mark: bar, encoding: …")
      try issues.throwIfErrors()
      return Picture(scene: Scene(size: Size(0, 0), nodes: []))
    }
    SpecKind(issues: issues).check(tree)
    try issues.throwIfErrors()
    let tree = SelectionCompatibility.normalise(tree)
    let context = self.context(tree, issues)
    context.collectParams(tree)
    context.look = look.chart(context, tree)
    defer { context.look = VegaChart() }
    let expanded = context.look.expand(tree)
    let normal = Normaliser(issues: issues, config: context.config, overlaysKeepColor: context.traits.overlaysKeepColor)
      .normalise(expanded)
    let decoder = ViewDecoder(issues: issues, allowsKnockout: context.traits.allowsKnockout)
    let spec = decoder.decode(normal, isTop: true)
    try issues.throwIfErrors()
    guard let spec else { throw Diagnostics(issues.items) }
    context.collectSelectionFields(spec)
    let root = try capture(context) { try ViewBuilder(context: context).build(spec, data: nil) }
    var assignment = ScaleAssignment()
    assignment.assign(root)
    for s in assignment.scales { DomainBuilder(context: context).build(s) }
    FacetPruner.prune(root)
    for d in context.look.check(assignment.scales) { issues.add(d) }
    var projections = GeoAssignment(context: context)
    projections.assign(root)
    PropertyCheck(issues: issues).check(root)
    try issues.throwIfErrors()
    let composer = PictureComposer(
      context: context, tree: tree, root: root, scales: assignment.scales, geo: projections.models)
    var picture = composer.compose()
    try issues.throwIfErrors()
    picture.diagnostics = issues.items + composer.warnings
    picture.diagnostics += context.look.review(picture, of: root)
    return picture
  }

  private func context(_ tree: Tree, _ issues: SpecIssues) -> ChartContext {
    let own = Config.withViewSizes(tree["config"])
    let config = look.config(for: options).spreadingFont(of: own).merging(own)
    let context = ChartContext(
      options: options, environment: environment, issues: issues, config: config, traits: look.traits(for: options))
    context.readLocale(config)
    context.datasets = tree["datasets"]?.object
    context.mentioned = ImpliedTypes.names(in: tree)
    return context
  }

  /// Errors of data and transforms join the others.
  private func capture<T>(_ context: ChartContext, _ body: () throws -> T) throws -> T {
    do { return try body() } catch {
      context.report(error, path: "")
      throw Diagnostics(context.issues.items)
    }
  }
}
