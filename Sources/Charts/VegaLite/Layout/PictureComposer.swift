import Diagnostics
import Pictures
import Scene
import Tables

/// A picture, and the layout of the views in it.
package struct ComposedPicture {
  package var picture: Picture
  package var laid: LaidOut

  package init(_ picture: Picture, _ laid: LaidOut) {
    self.picture = picture
    self.laid = laid
  }
}

/// Sizes, scales, layout, and the picture around them.
package struct PictureComposer {
  package let context: ChartScope
  package let tree: Tree
  /// This layout's own: it settles their sizes.
  private let views: ChartViews
  /// What the views are, where the look draws its own.
  package let ownLayers: OwnLayers?
  package var root: ViewModel { views.root }

  init(context: ChartScope, tree: Tree, views: ChartViews, ownLayers: OwnLayers?) {
    self.context = context
    self.tree = tree
    self.views = views
    self.ownLayers = ownLayers
  }

  /// Lays out everything for the sizes that the views have now.
  package func layout() -> LaidOut {
    SizeResolver(context: context).resolve(root)
    for g in views.projections { if let v = g.units.first?.view { g.settle(width: v.width, height: v.height) } }
    // Offset scales need the bands of their positions, so positions come first.
    for s in views.scales where !s.channel.isOffset { RangeBuilder.build(s, in: context) }
    for s in views.scales where s.channel.isOffset { RangeBuilder.build(s, in: context) }
    for u in root.units {
      u.context = context.offering(scalesOf: u, width: u.view?.width ?? 0, height: u.view?.height ?? 0)
    }
    return ViewLayout(context: context, guides: GuidePlan(root: root)).layout(root)
  }

  /// A layout that is not as large as it should be.
  func unsettled(_ laid: LaidOut) -> [Diagnostic] {
    guard !laid.missed.isEmpty else { return [] }
    return [
      Diagnostic(
        .warning, "the layout does not settle: the picture is \(laid.missed.map(\.text).joined(separator: " and "))",
        at: Place(file: context.issues.file), hint: "give it more room, or fewer and shorter labels")
    ]
  }

  /// Texts for which no font has all glyphs.
  func missingGlyphs(_ scene: Scene) -> [Diagnostic] {
    var texts: [String] = []
    scene.forEachText { t, _ in
      if t.metrics.missingGlyphs > 0, !texts.contains(t.plainText) { texts.append(t.plainText) }
    }
    return texts.prefix(5).map { text in
      Diagnostic(
        .warning, "no installed font has all the glyphs of \"\(text)\"", at: Place(file: context.issues.file),
        hint: "install a font for its script, for example fonts-noto-cjk")
    }
  }

  // MARK: Vega's own frame

  package func plain() -> ComposedPicture {
    var laid = layout()
    fit(&laid)
    let padding = self.padding
    if context.options.width != nil || context.options.height != nil { laid = exact(laid, padding) }
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
    return ComposedPicture(picture, laid)
  }

  /// The whole picture as wide and high as asked, by fitting the data rectangles.
  private func exact(_ laid: LaidOut, _ p: (left: Double, right: Double, top: Double, bottom: Double)) -> LaidOut {
    func counted(_ laid: LaidOut) -> LaidOut {
      guard sizesItself else { return laid }
      var laid = laid
      laid.bounds = Rect(x: 0, y: 0, width: laid.size.width, height: laid.size.height)
      return laid
    }
    return fitted(
      counted(laid), width: context.options.width.map { $0 - p.left - p.right },
      height: context.options.height.map { $0 - p.top - p.bottom }, layout: { counted(layout()) })
  }

  /// The layout made anew with data rectangles for which the whole is as wide and as high as asked.
  package func fitted(_ laid: LaidOut, width: Double?, height: Double?) -> LaidOut {
    fitted(laid, width: width, height: height, layout: layout)
  }

  private func fitted(_ laid: LaidOut, width: Double?, height: Double?, layout: () -> LaidOut) -> LaidOut {
    DataFit(root: root).settle(laid, width: width, height: height, layout: layout)
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
