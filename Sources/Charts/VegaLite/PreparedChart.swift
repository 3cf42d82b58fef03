import Diagnostics
import Pictures

/// A chart that is read, parsed and transformed; it is laid out for each target and size anew.
package struct PreparedChart {
  enum Content {
    case views(ChartViews)
    /// Views that the look draws by itself: what they are drawn as depends on measured text.
    case own(any OwnViews)
  }

  private let pipeline: ChartPipeline
  private let tree: Tree
  private let scope: ChartScope
  private let content: Content

  init(pipeline: ChartPipeline, tree: Tree, scope: ChartScope, content: Content) {
    self.pipeline = pipeline
    self.tree = tree
    self.scope = scope
    self.content = content
  }

  /// Throws `Diagnostics` with everything that is wrong.
  /// - Parameters:
  ///   - width: of the whole picture in units; nil: as the target or the spec has it.
  package func layout(for target: Target, width: Double? = nil, height: Double? = nil) throws -> Picture {
    let issues = SpecIssues(file: scope.issues.file, refusesUnknown: scope.issues.refusesUnknown)
    let look = scope.settings.look
    let settings = pipeline.settings(tree, look, target, width: width, height: height, issues)
    let scope = scope.with(settings, issues)
    var layers: OwnLayers?
    let views: ChartViews
    switch content {
    case .views(let prepared): views = prepared.copied(for: scope)
    case .own(let own):
      let expanded: OwnLayers
      do { expanded = try own.expand(in: scope) } catch {
        scope.report(error, path: "")
        throw Diagnostics(issues.items)
      }
      views = try ViewCompiler(scope: scope.with(tables: expanded.tables)).views(of: expanded.tree)
      layers = expanded
    }
    let composer = PictureComposer(
      context: scope.with(views.parameters), tree: tree, views: views, ownLayers: layers)
    let composed = look.compose(composer)
    try issues.throwIfErrors()
    var picture = composed.picture
    picture.diagnostics =
      self.scope.issues.items + issues.items + composer.missingGlyphs(picture.scene) + composer.unsettled(composed.laid)
      + look.review(composed, of: composer)
    return picture
  }
}
