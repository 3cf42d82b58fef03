import Diagnostics
import Pictures
import Scene
import Tables
import Typesetting
import VegaLite

/// The frame of the house around a plot: title, subtitle, notes and source on one left edge. On paper and slides these
/// belong to the page, and the picture is the plot alone.
struct HousePicture {
  let composer: PictureComposer
  private var context: ChartScope { composer.context }
  private var tree: Tree { composer.tree }
  private var meta: Tree? { tree["usermeta"]?["briefing"] }
  private var target: Target { context.options.target }
  private var style: HouseStyle { .style(for: target) }

  func compose() -> ComposedPicture {
    let given = composer.title
    let title =
      given.flatMap { $0.object == nil ? FieldTitle.lines($0) : $0["text"].flatMap { FieldTitle.lines($0) } } ?? []
    let subtitle = given?["subtitle"].flatMap { FieldTitle.lines($0) } ?? []
    let evidence = HouseEvidence(context: context, root: composer.root, meta: meta)
    let notes = evidence.notes()
    let source = evidence.source()
    var (scene, laid) = target == .chart ? framed(title, subtitle, notes, source) : plot()
    scene.metadata = composer.metadata
    scene.metadata.title = title.isEmpty ? nil : title.joined(separator: " ")
    var picture = Picture(scene: scene)
    picture.title = title
    picture.subtitle = subtitle
    picture.notes = notes
    picture.source = source
    picture.factIDs = evidence.factIDs
    picture.altText = HouseAltText(composer: composer, subtitle: subtitle, evidence: evidence).text(
      given: meta?["alt"]?.string ?? tree["description"]?.string)
    picture.scene.metadata.description = picture.altText
    let panels = nativePanels()
    if !panels.isEmpty { picture.native = NativeChart(panels: panels) }
    return ComposedPicture(picture, laid)
  }

  // MARK: the plot alone

  /// For a page or a slide: as wide as the target, as high as it needs to be.
  private func plot() -> (Scene, LaidOut) {
    let width = context.options.width ?? style.width
    let laid = fitted(width: width, height: context.options.height)
    let b = laid.bounds
    let top = (-b.minY).rounded(.up)
    let size = Size(width, context.options.height ?? (b.height.rounded(.up) + 1))
    let group = Group(
      [laid.item(at: .zero)], transform: .translation(max(0, -min(0, b.minX)), top),
      semantics: Semantics(.frame, mark: .group, name: "root"))
    return (Scene(size: size, background: nil, nodes: [.group(group)]), laid)
  }

  // MARK: the whole picture

  private func framed(_ title: [String], _ subtitle: [String], _ notes: [Picture.Note], _ source: String?) -> (
    Scene, LaidOut
  ) {
    let s = style
    let width = context.options.width ?? s.width
    let height = context.options.height ?? s.height ?? 450
    let inner = width - s.margin.left - s.margin.right
    var nodes: [Node] = []
    let text = HouseFrameText(context: context, style: s, x: s.margin.left, width: inner)
    let head = text.title(title, subtitle, top: s.margin.top)
    nodes += head.nodes
    let foot = text.foot(notes, source, bottom: height - s.margin.bottom)
    nodes += foot.nodes
    let top = head.bottom + 24
    let bottom = foot.top - (notes.isEmpty ? 22 : 28)
    let laid = fitted(width: inner, height: max(40, bottom - top))
    let b = laid.bounds
    // What is not needed in height is shared out a little above, the rest below.
    let free = max(0, bottom - top - b.height)
    let y = top - b.minY + min(free * 0.4, 60)
    let x = s.margin.left + (hasOwnLayout ? 0 : -min(0, b.minX))
    nodes.append(
      .group(
        Group(
          [laid.item(at: .zero)], transform: .translation(x, y.rounded()),
          semantics: Semantics(.frame, mark: .group, name: "root"))))
    return (Scene(size: Size(width, height), background: composer.background, nodes: nodes), laid)
  }

  /// Views of the house's own settled all sizes themselves.
  private var hasOwnLayout: Bool { composer.ownLayers != nil }

  /// Lays the views out so that the whole is exactly as wide (and, if a height is given, as high) as asked.
  private func fitted(width: Double, height: Double?) -> LaidOut {
    let laid = composer.layout()
    return hasOwnLayout ? laid : composer.fitted(laid, width: width, height: height)
  }

  private func nativePanels() -> [NativeChart.Panel] {
    // Panels are laid out side by side; their frames are those of the picture.
    var x = 0.0
    let children = composer.root.children.isEmpty ? [composer.root] : composer.root.children
    return (composer.ownLayers?.panels ?? []).enumerated().map { i, panel in
      var p = panel
      let view = i < children.count ? children[i] : composer.root
      p.frame.x += x
      if case .concat(_, let columns) = composer.root.kind, columns == nil { x += view.width }
      return p
    }
  }
}
