import Diagnostics
import Gates
import Scene
import Tables

/// A size that a layout has, and the one that it should have, in units.
enum MissedSize {
  case width(Double, Double)
  case height(Double, Double)

  package var text: String {
    func whole(_ v: Double) -> String { "\(Int(bounded: v.rounded(), in: -1_000_000_000...1_000_000_000))" }
    return switch self {
    case .width(let a, let b): "\(whole(a)) units wide instead of \(whole(b))"
    case .height(let a, let b): "\(whole(a)) units high instead of \(whole(b))"
    }
  }
}

/// A view with everything around it, in its own coordinates.
package struct LaidOut {
  /// Behind everything: size and paint of the data rectangle.
  package var background: Node?
  package var nodes: [Node]
  package var bounds: Rect
  package var size: Size
  /// What stands beside the plot, without legends above or below it: those may be wider than the plot is now, and take
  /// nothing from its width.
  package var beside: Rect?
  /// How many names of categories found no room, by axis.
  package var leftOutNames: [String: Int] = [:]
  /// Sizes asked for that the layout did not come to.
  var missed: [MissedSize] = []

  /// Takes over what was left out of a part.
  package mutating func leave(out part: LaidOut) { leftOutNames.merge(part.leftOutNames) { _, new in new } }

  package mutating func leave(out count: Int, of axis: AxisSpec) {
    if count > 0 { leftOutNames[axis.title?.joined(separator: " ") ?? axis.channel.rawValue] = count }
  }

  /// As an item of a group of views.
  package func item(at p: Point) -> Node {
    .group(
      Group(
        (background.map { [$0] } ?? []) + nodes, transform: .translation(p.x, p.y), semantics: Semantics(.item)))
  }
}

/// Lays out views with axes, legends and titles, from the inside out.
package struct ViewLayout {
  package let context: ChartScope
  package let guides: GuidePlan

  /// - Parameter drawsTitle: whether a title of the view's own stands over it; the label of a wrapped facet's cell takes
  ///   its place.
  package func layout(_ view: ViewModel, extractsAxes: Set<Channel> = [], drawsTitle: Bool = true) -> LaidOut {
    switch view.kind {
    case .unit, .layer: return single(view, extractsAxes: extractsAxes, drawsTitle: drawsTitle)
    case .concat(let children, let columns): return concat(view, children, columns)
    case .facet(let f): return FacetLayout(views: self, view: view, facet: f).layout()
    }
  }

  // MARK: one data rectangle

  private func single(_ view: ViewModel, extractsAxes: Set<Channel>, drawsTitle: Bool) -> LaidOut {
    var behind: [Node] = []
    var front: [Node] = []
    var frontGrids: [Node] = []
    let frame = Rect(x: 0, y: 0, width: view.width, height: view.height)
    var xBounds = frame
    var yBounds = frame
    var mains: [Node] = []
    var leftOut: [(count: Int, axis: AxisSpec)] = []
    for spec in guides.axes(of: view) {
      guard let scale = spec.scaleModel.scale else { continue }
      let extracted = extractsAxes.contains(spec.channel)
      // A cell of a grid that the data do not fill has no lines.
      let isEmptyCell = !extractsAxes.isEmpty && view.units.allSatisfy { $0.table.rowCount == 0 }
      let drawn = AxisBuilder(
        axis: spec, scale: scale, width: view.width, height: view.height, drawsMain: !extracted, drawsGrid: !isEmptyCell
      ).draw()
      if let g = drawn.grid {
        if drawn.isAbove { frontGrids.append(g) } else { behind.append(g) }
      }
      if let m = drawn.main {
        leftOut.append((drawn.leftOut, spec))
        if drawn.isAbove { front.append(m) } else { mains.append(m) }
        if spec.isX { yBounds = yBounds.union(drawn.bounds) } else { xBounds = xBounds.union(drawn.bounds) }
      }
    }
    let marks = view.units.flatMap { unit -> [Node] in
      let drawer = UnitDrawer(unit: unit, width: view.width, height: view.height)
      let brush = BrushMark(drawer).draw()
      return brush.behind + drawer.draw() + brush.front
    }
    let markBounds = SceneBounds.of(marks)
    var out = LaidOut(
      background: background(view), nodes: behind + mains + marks + frontGrids + front, bounds: frame.union(markBounds),
      size: Size(view.width, view.height))
    out.bounds = frame.union(markBounds)
    for (count, axis) in leftOut { out.leave(out: count, of: axis) }
    out.beside = out.bounds
    addLegends(view, &out, x: xBounds, y: yBounds)
    out.beside = out.beside?.union(xBounds).union(yBounds).union(strokeBounds(frame, view))
    out.bounds = out.bounds.union(xBounds).union(yBounds).union(strokeBounds(frame, view))
    if drawsTitle { addTitle(view, &out) }
    return out
  }

  private func strokeBounds(_ frame: Rect, _ view: ViewModel) -> Rect {
    viewPaint(view).stroke != nil ? frame.expanded(by: 0.5) : frame
  }

  private func viewPaint(_ view: ViewModel) -> (fill: Paint?, stroke: Stroke?, opacity: Double) {
    let own = view.spec.view
    let config = context.config
    // A view whose marks stand on no axis has no frame: pies, maps.
    let isPlotted = view.units.contains { $0.encoding[.x] != nil || $0.encoding[.y] != nil }
    let frameStyle = isPlotted ? "cell" : "view"
    let styles = own?["style"]?.string.map { [$0] } ?? own?["style"]?.array?.compactMap(\.string) ?? []
    let isCell = view.hasAxisChannels
    func properties(_ key: String) -> Tree? {
      if let t = own?.object?[key] { return t }
      for s in styles { if let t = config.style(key, s) { return t } }
      // `config.view` is about cells; pies and maps have a style of their own, without a frame.
      if !isCell { return config.style(key, "view") }
      if let t = config["view"]?.object?[key] { return t }
      return styles.isEmpty ? config.style(key, frameStyle) : nil
    }
    func color(_ key: String) -> Color? {
      guard let t = properties(key), !t.isNull else { return nil }
      return context.resolve(t).string.flatMap { Color(css: $0) }.flatMap { $0.alpha == 0 ? nil : $0 }
    }
    let width = properties("strokeWidth")?.double ?? 1
    let alpha = properties("fillOpacity")?.double ?? 1
    let strokeAlpha = properties("strokeOpacity")?.double ?? 1
    let dash = properties("strokeDash")?.array?.compactMap(\.double) ?? []
    return (
      color("fill").map { .solid($0.withAlpha($0.alpha * alpha)) },
      color("stroke").map { Stroke(.solid($0.withAlpha($0.alpha * strokeAlpha)), width: width, dash: dash) },
      properties("opacity")?.double ?? 1
    )
  }

  private func background(_ view: ViewModel) -> Node {
    let p = viewPaint(view)
    // A line about a pixel wide stands on pixels, a wider one about the edge.
    let d = p.stroke.map { $0.width > 0.5 && $0.width < 1.5 ? 0.5 - abs($0.width - 1) : 0 } ?? 0
    let box = Rect(x: d, y: d, width: view.width, height: view.height)
    let radius = view.spec.view?["cornerRadius"]?.double ?? context.config["view", "cornerRadius"]?.double ?? 0
    let path = radius > 0 ? Path(roundedRect: box, radii: (radius, radius, radius, radius)) : Path(rect: box)
    return .path(PathNode(path, fill: p.fill, stroke: p.stroke, opacity: p.opacity, semantics: Semantics(.background)))
  }

  // MARK: several views

  private func concat(_ view: ViewModel, _ children: [ViewModel], _ columns: Int?) -> LaidOut {
    let parts = children.map { layout($0) }
    var grid = GridLayout(columns: columns ?? max(1, parts.count))
    let align = view.spec.align?.string.flatMap(GridLayout.Align.init) ?? .each
    (grid.alignColumns, grid.alignRows) = (align, align)
    let spacing = context.config["concat", "spacing"]?.double ?? 20
    grid.columnPadding = view.spec.spacing?.double ?? view.spec.spacing?["column"]?.double ?? spacing
    grid.rowPadding = view.spec.spacing?.double ?? view.spec.spacing?["row"]?.double ?? spacing
    if let c = view.spec.center?.bool { (grid.centerColumns, grid.centerRows) = (c, c) }
    let boxes = parts.map {
      view.spec.bounds == "flush" ? Rect(x: 0, y: 0, width: $0.size.width, height: $0.size.height) : $0.bounds
    }
    let points = grid.place(boxes)
    var out = LaidOut(
      background: emptyBackground, nodes: [], bounds: Rect(x: 0, y: 0, width: 0, height: 0), size: Size(0, 0))
    for (i, p) in parts.enumerated() {
      out.nodes.append(
        .group(
          Group(
            [p.item(at: points[i])],
            semantics: Semantics(.scope, mark: .group, name: children[i].spec.name ?? "concat_\(i)_group"))))
      out.bounds = out.bounds.union(p.bounds.offset(by: points[i]))
      out.leave(out: p)
    }
    out.size = Size(out.bounds.maxX, out.bounds.maxY)
    out.beside = out.bounds
    addLegends(view, &out, x: out.bounds, y: out.bounds)
    addTitle(view, &out)
    return out
  }

  var emptyBackground: Node {
    .path(PathNode(Path(rect: Rect(x: 0, y: 0, width: 0, height: 0)), semantics: Semantics(.background)))
  }

  // MARK: legends and titles

  func addLegends(_ view: ViewModel, _ out: inout LaidOut, x: Rect, y: Rect) {
    let drawn = guides.legends(of: view).map { legend in
      // Gradients are as long as the view whose colours they show.
      let own = legend.unit.view.map { Size($0.width, $0.height) }
      return LegendBuilder(legend: legend, viewSize: own ?? guides.gradientSize(view)).draw()
    }
    guard !drawn.isEmpty else { return }
    let placed = LegendLayout(context: context).place(drawn, x: x, y: y, size: out.size)
    for (i, d) in drawn.enumerated() {
      out.nodes.append(
        .group(
          Group(
            [.group(Group(d.content, transform: .translation(placed[i].x, placed[i].y), semantics: Semantics(.item)))],
            semantics: Semantics(.legend, mark: .group))))
      let box = Rect(x: placed[i].x, y: placed[i].y, width: d.size.width, height: d.size.height)
      out.bounds = out.bounds.union(box)
      if d.orient == "left" || d.orient == "right" || d.orient == "none" { out.beside = out.beside?.union(box) }
    }
  }

  func addTitle(_ view: ViewModel, _ out: inout LaidOut) {
    guard let title = view.spec.shownTitle, !(context.traits.framesTitle && view.parent == nil) else { return }
    // In a composition Vega-Lite anchors the title at the start unless it is told otherwise.
    let composed: Bool =
      switch view.kind {
      case .unit, .layer: false
      default: true
      }
    var builder = TitleBuilder(context: context)
    if context.traits.breaksNames { builder.breakWidth = composed ? nil : out.size.width }
    if let drawn = builder.draw(
      title, width: out.size.width, height: out.size.height, bounds: out.bounds,
      defaultAnchor: composed ? "start" : nil,
      frame: composed ? nil : title["frame"]?.string ?? context.config["title", "frame"]?.string ?? "group")
    {
      out.nodes.append(drawn.node)
      out.bounds = out.bounds.union(drawn.bounds)
    }
  }
}
