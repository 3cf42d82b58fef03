import Diagnostics
import Pictures
import Scene
import Tables

/// Sizes, scales, layout, and the picture around them.
package final class PictureComposer {
  package let context: ChartContext
  package let tree: Tree
  package let root: ViewModel
  package let scales: [ScaleModel]
  let geo: [GeoModel]
  private(set) var warnings: [Diagnostic] = []

  init(context: ChartContext, tree: Tree, root: ViewModel, scales: [ScaleModel], geo: [GeoModel] = []) {
    self.geo = geo
    self.context = context
    self.tree = tree
    self.root = root
    self.scales = scales
  }

  package func compose() -> Picture {
    let picture = context.look.compose(self)
    for text in context.textsWithMissingGlyphs.prefix(5) {
      warnings.append(
        Diagnostic(
          .warning, "no installed font has all the glyphs of \"\(text)\"", at: Place(file: context.issues.file),
          hint: "install a font for its script, for example fonts-noto-cjk"))
    }
    return picture
  }

  /// Lays out everything for the sizes that the views have now.
  package func layout() -> LaidOut {
    (context.leftOutLabels, context.cutTexts) = ([:], [])
    SizeResolver(context: context).resolve(root)
    for g in geo { if let v = g.units.first?.view { g.settle(width: v.width, height: v.height) } }
    // Offset scales need the bands of their positions, so positions come first.
    let ranges = RangeBuilder(context: context)
    for s in scales where !s.channel.isOffset { ranges.build(s) }
    for s in scales where s.channel.isOffset { ranges.build(s) }
    let guides = GuidePlan(root: root, context: context)
    return ViewLayout(context: context, guides: guides).layout(root)
  }

  // MARK: Vega's own frame

  package func plain() -> Picture {
    var laid = layout()
    fit(&laid)
    let padding = self.padding
    if context.options.width != nil || context.options.height != nil { exact(&laid, padding) }
    // `autosize: none`: guides take no room; they stand in the padding.
    let b = sizesItself ? Rect(x: 0, y: 0, width: laid.size.width, height: laid.size.height) : laid.bounds
    let left = max(0, (-b.minX).rounded(.up))
    let top = max(0, (-b.minY).rounded(.up))
    let right = max(0, (b.maxX - laid.size.width).rounded(.up))
    let bottom = max(0, (b.maxY - laid.size.height).rounded(.up))
    let size = Size(
      context.options.width ?? laid.size.width + left + right + padding.left + padding.right,
      context.options.height ?? laid.size.height + top + bottom + padding.top + padding.bottom)
    let origin = Point(left + padding.left, top + padding.top)
    let frame = Group(
      [laid.item(at: .zero)], transform: .translation(origin.x, origin.y),
      semantics: Semantics(.frame, mark: .group, name: "root"))
    var scene = Scene(size: size, background: background, nodes: [.group(frame)])
    scene.metadata = metadata
    var picture = Picture(scene: scene)
    picture.altText = scene.metadata.description ?? ""
    return picture
  }

  /// The whole picture as wide and high as asked, by fitting the data rectangles.
  private func exact(_ laid: inout LaidOut, _ p: (left: Double, right: Double, top: Double, bottom: Double)) {
    let fit = DataFit(root: root)
    for _ in 0..<3 {
      if sizesItself { laid.bounds = Rect(x: 0, y: 0, width: laid.size.width, height: laid.size.height) }
      fit.fit(
        laid, width: context.options.width.map { $0 - p.left - p.right },
        height: context.options.height.map { $0 - p.top - p.bottom })
      laid = layout()
    }
  }

  private var sizesItself: Bool {
    let t = tree["autosize"] ?? context.config["autosize"]
    return (t?.string ?? t?["type"]?.string) == "none"
  }

  /// The title of the whole: the spec's, or that of a layer where the whole is one view.
  package var title: Tree? { tree["title"].flatMap { $0.isNull ? nil : $0 } ?? root.spec.shownTitle }

  package var metadata: Metadata {
    var m = Metadata()
    m.title = (title?["text"] ?? title).flatMap { FieldTitle.lines($0)?.joined(separator: " ") }
    m.description = tree["description"]?.string
    m.language = context.language
    return m
  }

  package var background: Color? {
    let t = tree["background"] ?? context.config["background"]
    guard let t, !t.isNull else { return nil }
    return context.resolve(t).string.flatMap { Color(css: $0) }
  }

  private var padding: (left: Double, right: Double, top: Double, bottom: Double) {
    let t = tree["padding"] ?? context.config["padding"]
    if let d = t?.double { return (d, d, d, d) }
    func n(_ k: String) -> Double { t?[k]?.double ?? 0 }
    return (n("left"), n("right"), n("top"), n("bottom"))
  }

  /// `autosize: fit`: width and height are those of the whole, so the data rectangle takes what the guides leave.
  private func fit(_ laid: inout LaidOut) {
    let autosize = tree["autosize"] ?? context.config["autosize"]
    let type = autosize?.string ?? autosize?["type"]?.string ?? "pad"
    var fitX = type == "fit" || type == "fit-x"
    var fitY = type == "fit" || type == "fit-y"
    // What a step makes wide cannot be fitted; then the other direction is.
    let (stepX, stepY) = (root.isStepped(.x), root.isStepped(.y))
    if fitX || fitY, stepX || stepY { (fitX, fitY) = (!stepX, !stepY) }
    if root.spec.width == .container { fitX = true }
    if root.spec.height == .container { fitY = true }
    guard fitX || fitY else { return }
    var views = [root]
    switch root.kind {
    case .unit, .layer: break
    case .concat(let children, let columns):
      // Views in one column share their width, views in one row their height.
      views = children
      fitX = fitX && columns == 1 && sameLength(children, .x)
      fitY = fitY && columns == nil && sameLength(children, .y)
    case .facet: return
    }
    guard fitX || fitY, let first = views.first else { return }
    let p = padding
    let contains = autosize?["contains"]?.string == "padding"
    var wanted = Size(first.width, first.height)
    if contains { wanted = Size(wanted.width - p.left - p.right, wanted.height - p.top - p.bottom) }
    for _ in 0..<2 {
      let b = laid.bounds
      let size = views.count == 1 && first === root ? laid.size : Size(first.width, first.height)
      let extraX = max(0, (-b.minX).rounded(.up)) + max(0, (b.maxX - size.width).rounded(.up))
      let extraY = max(0, (-b.minY).rounded(.up)) + max(0, (b.maxY - size.height).rounded(.up))
      for v in views {
        if fitX { v.fittedWidth = max(0, wanted.width - extraX) }
        if fitY { v.fittedHeight = max(0, wanted.height - extraY) }
      }
      laid = layout()
    }
  }

  /// Single views and layers of one length that no step decides.
  private func sameLength(_ views: [ViewModel], _ c: Channel) -> Bool {
    Set(views.map { c == .x ? $0.width : $0.height }).count == 1
      && views.allSatisfy { v in
        switch v.kind {
        case .unit, .layer: !v.isStepped(c)
        default: false
        }
      }
  }
}
