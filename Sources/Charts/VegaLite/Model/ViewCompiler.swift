import Diagnostics

/// From a spec to views with their data and the domains of their scales. All of it is the same for every size and target.
struct ViewCompiler {
  package let scope: ChartScope
  private var issues: SpecIssues { scope.issues }

  init(scope: ChartScope) { self.scope = scope }

  /// - Parameter tree: in terms of Vega-Lite alone.
  package func views(of tree: Tree) throws -> ChartViews {
    let normal = Normaliser(
      issues: issues, config: scope.config, overlaysKeepColor: scope.traits.overlaysKeepColor
    ).normalise(tree)
    let decoded = ViewDecoder(issues: issues, allowsKnockout: scope.traits.allowsKnockout).decode(normal, isTop: true)
    try issues.throwIfErrors()
    guard let spec = decoded else { throw Diagnostics(issues.items) }
    var params = ParameterReader(scope: scope)
    params.learnFields(spec)
    var builder = ViewBuilder(context: params.scope)
    let root: ViewModel
    // Errors of data and transforms join the others.
    do { root = try builder.build(spec, data: nil) } catch {
      scope.report(error, path: "")
      throw Diagnostics(issues.items)
    }
    let scope = builder.context
    var assignment = ScaleAssignment()
    assignment.assign(root)
    for s in assignment.scales { DomainBuilder(context: scope).build(s) }
    FacetPruner.prune(root)
    for d in scope.settings.look.check(assignment.scales) { issues.add(d) }
    var projections = GeoAssignment(context: scope)
    projections.assign(root)
    PropertyCheck(issues: issues).check(root)
    try issues.throwIfErrors()
    return ChartViews(
      root: root, scales: assignment.scales, projections: projections.models, parameters: scope.parameters)
  }
}
