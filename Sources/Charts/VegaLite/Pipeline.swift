import Diagnostics
import Scene
import Tables

/// From a spec to a picture, one direction, no way back:
///
///     tree ──► normalise ──► decode ──► views with data ──► scales ──► layout ──► Picture
///                                          ▲                  sizes ◄── measured text (two passes at most)
///                                   transforms
public struct ChartPipeline {
  public let options: ChartOptions
  public let environment: ChartEnvironment

  public init(options: ChartOptions = ChartOptions(), environment: ChartEnvironment) {
    self.options = options
    self.environment = environment
  }

  /// Draws a spec (JSON or YAML, already read into a tree). Throws `Diagnostics` with everything that is wrong.
  public func draw(_ tree: Tree, file: String? = nil) throws -> Picture {
    let issues = SpecIssues(file: file)
    guard tree.object != nil else {
      issues.error(
        "a chart is a mapping, not \(tree.kindName)", at: tree.mark, path: "", hint: "mark: bar, encoding: …")
      try issues.throwIfErrors()
      return Picture(scene: Scene(size: Size(0, 0), nodes: []))
    }
    let context = self.context(tree, issues)
    context.collectParams(tree)
    let factScales = FactScales(context: context, tree: tree)
    context.factScales = factScales
    let prepared = context.isHouse ? HouseNormaliser(context: context).expand(tree) : tree
    let normal = Normaliser(issues: issues, config: context.config).normalise(prepared)
    let spec = ViewDecoder(issues: issues, isHouse: context.isHouse).decode(normal, isTop: true)
    try issues.throwIfErrors()
    guard let spec else { throw Diagnostics(issues.items) }
    context.collectSelectionFields(spec)
    let root = try capture(context) { try ViewBuilder(context: context).build(spec, data: nil) }
    var assignment = ScaleAssignment()
    assignment.assign(root)
    for s in assignment.scales { DomainBuilder(context: context).build(s) }
    FacetPruner.prune(root)
    for d in factScales.check(assignment.scales) { issues.add(d) }
    var projections = GeoAssignment(context: context)
    projections.assign(root)
    PropertyCheck(issues: issues).check(root)
    try issues.throwIfErrors()
    let composer = PictureComposer(
      context: context, tree: tree, root: root, scales: assignment.scales, geo: projections.models)
    var picture = composer.compose()
    try issues.throwIfErrors()
    picture.diagnostics = issues.items + composer.warnings
    if context.isHouse {
      let lint = ChartLint(context: context, meta: tree["usermeta"]?["briefing"])
      picture.diagnostics += lint.check(root) + LabelFit(context: context, lint: lint).check(picture.scene)
    }
    return picture
  }

  private func context(_ tree: Tree, _ issues: SpecIssues) -> ChartContext {
    var config: Config
    var isHouse = true
    switch options.theme {
    case .vega:
      config = Config(VegaTheme.config)
      isHouse = false
    case .house: config = HouseTheme.config(for: options.target, language: options.language)
    case .custom(let own):
      config = HouseTheme.config(for: options.target, language: options.language).merging(own["config"] ?? own)
    }
    config = config.spreadingFont(of: tree["config"]).merging(tree["config"])
    let context = ChartContext(
      options: options, environment: environment, issues: issues, config: config, isHouse: isHouse)
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
