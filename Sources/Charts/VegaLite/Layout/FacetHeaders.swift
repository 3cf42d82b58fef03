import Diagnostics
import Scene
import Tables

/// Labels, titles and shared axes around the cells of a facet.
struct FacetHeaders {
  package let layout: FacetLayout
  package let boxes: [Rect]
  package let points: [Point]
  package let inner: Rect
  let extracted: Set<Channel>
  package private(set) var nodes: [Node] = []
  package private(set) var bounds = Rect.empty
  /// Names that found no room on the axes that the cells share.
  private(set) var leftOut: [(count: Int, axis: AxisSpec)] = []

  init(layout: FacetLayout, boxes: [Rect], points: [Point], inner: Rect, extracted: Set<Channel>) {
    self.layout = layout
    self.boxes = boxes
    self.points = points
    self.inner = inner
    self.extracted = extracted
  }

  private var facet: FacetModel { layout.facet }
  private var context: ChartScope { layout.views.context }
  private var columns: Int { facet.columnCount }
  private var rows: Int { max(1, (facet.cells.count + columns - 1) / columns) }

  package mutating func draw() {
    bounds = inner
    let left = inner.minX.rounded(.down)
    let top = inner.minY.rounded(.down)
    let right = inner.maxX.rounded(.up)
    let bottom = inner.maxY.rounded(.up)
    let leftEdge = side(.rowHeader, channel: .row, orient: "left", at: left)
    let topEdge = side(.columnHeader, channel: .column, orient: "top", at: top)
    _ = side(.rowFooter, channel: .row, orient: "right", at: right)
    let bottomEdge = side(.columnFooter, channel: .column, orient: "bottom", at: bottom)
    title(facet.spec.row, .row, leftEdge, topEdge, bottomEdge)
    title(
      facet.spec.column ?? facet.spec.facet, facet.spec.facet != nil ? .facet : .column, leftEdge, topEdge, bottomEdge)
  }

  /// Headers or footers along one side; gives the outer edge of what was drawn.
  private mutating func side(_ role: Role, channel: Channel, orient: String, at edge: Double) -> Double {
    let isRow = channel == .row
    let def = isRow ? facet.spec.row : facet.spec.column
    let values = isRow ? facet.rows : facet.columns
    let count = isRow ? rows : columns
    var reach = edge
    var items: [Node] = []
    for k in 0..<count {
      guard let i = cell(k, isRow: isRow, last: orient == "bottom"),
        let v = facet.cells[i].view ?? anyView(k, isRow: isRow)
      else { continue }
      let origin = isRow ? Point(edge, points[i].y) : Point(points[i].x, edge)
      var content: [Node] = []
      var box = isRow ? Rect(x: 0, y: 0, width: 0, height: v.height) : Rect(x: 0, y: 0, width: v.width, height: 0)
      for spec in layout.views.guides.axes(of: v) where spec.orient == orient && extracted.contains(spec.channel) {
        guard let scale = spec.scaleModel.scale else { continue }
        let drawn = AxisBuilder(
          axis: spec, scale: scale, width: isRow ? 0 : v.width, height: isRow ? v.height : 0, drawsGrid: false,
          titleLift: titleLift(isRow, k, v)
        ).draw()
        if let m = drawn.main { content.append(m) }
        leftOut.append((drawn.leftOut, spec))
        box = box.union(drawn.bounds)
      }
      if let def, k < values.count {
        let text = HeaderText(context: context, def: def, channel: channel, binStep: facet.spec.binSteps[channel])
        let labelOrient = text.string("labelOrient") ?? (isRow ? "left" : "top")
        if text.showsLabels, labelOrient == orient,
          let label = text.label(values[k], width: isRow ? 0 : v.width, height: isRow ? v.height : 0, bounds: box)
        {
          content.append(label.node)
          box = box.union(label.bounds)
        }
      }
      guard !content.isEmpty else { continue }
      items.append(
        .group(
          Group(
            [
              .path(
                PathNode(
                  Path(
                    rect: isRow
                      ? Rect(x: 0, y: 0, width: 0, height: v.height) : Rect(x: 0, y: 0, width: v.width, height: 0)),
                  semantics: Semantics(.background)))
            ] + content, transform: .translation(origin.x, origin.y), semantics: Semantics(.item))))
      let placed = box.offset(by: origin)
      bounds = bounds.union(placed)
      switch orient {
      case "left": reach = min(reach, placed.minX)
      case "top": reach = min(reach, placed.minY)
      case "right": reach = max(reach, placed.maxX)
      default: reach = max(reach, placed.maxY)
      }
    }
    if !items.isEmpty {
      nodes.append(.group(Group(items, semantics: Semantics(role, mark: .group, name: role.rawValue))))
    }
    return reach
  }

  /// How far the title of the values stands above the panels where it is written once, level, above the first row of
  /// them and their heads; nil where it is left out.
  private func titleLift(_ isRow: Bool, _ k: Int, _ view: ViewModel) -> Double? {
    guard context.traits.levelValueTitle, isRow else { return 0 }
    guard k == 0 else { return nil }
    guard let def = facet.spec.facet ?? facet.spec.column, let value = facet.wrapped.first ?? facet.columns.first else {
      return 0
    }
    let head = HeaderText(context: context, def: def, channel: facet.spec.facet != nil ? .facet : .column)
    guard head.showsLabels, (head.string("labelOrient") ?? "top") == "top" else { return 0 }
    let box = head.label(value, width: view.width, height: view.height, bounds: Rect(x: 0, y: 0, width: 0, height: 0))
    return max(0, -(box?.bounds.minY ?? 0))
  }

  private func cell(_ k: Int, isRow: Bool, last: Bool) -> Int? {
    if isRow { return k * columns < points.count ? k * columns : nil }
    if last {
      // The lowest cell of the column, where the axis belongs.
      let i = (rows - 1) * columns + k
      return i < points.count ? i : i - columns >= 0 && i - columns < points.count ? i - columns : nil
    }
    return k < points.count ? k : nil
  }

  private func anyView(_ k: Int, isRow: Bool) -> ViewModel? {
    facet.cells.first { (isRow ? $0.row : $0.column) == k && $0.view != nil }?.view
  }

  private mutating func title(_ def: ChannelDef?, _ channel: Channel, _ left: Double, _ top: Double, _ bottom: Double) {
    guard let def else { return }
    let text = HeaderText(context: context, def: def, channel: channel)
    guard let lines = text.title, !lines.isEmpty else { return }
    let isRow = channel == .row
    let orient = text.string("titleOrient") ?? (isRow ? "left" : "top")
    // Vega-Lite leaves the heads of wrapped cells no room of their own.
    let offset = channel == .facet && !context.traits.levelValueTitle ? 0.0 : 10
    let anchor = text.string("titleAnchor")
    func along(_ start: Double, _ end: Double) -> Double {
      (anchor == "start" ? start : anchor == "end" ? end : (start + end) / 2).rounded()
    }
    let p: Point
    switch orient {
    case "left": p = Point(left - offset, along(inner.maxY, inner.minY))
    case "bottom": p = Point(along(inner.minX, inner.maxX), bottom + offset)
    case "right": p = Point(inner.maxX + offset, along(inner.maxY, inner.minY))
    default:
      // Where the title of the values stands above the panels' heads, this one stands above both.
      let edge = context.traits.levelValueTitle ? min(top, bounds.minY.rounded(.down)) : top
      p = Point(along(inner.minX, inner.maxX), edge - offset)
    }
    let drawn = text.titleNodes(lines, orient: orient)
    let node = Group(
      [
        .group(
          Group(
            [.group(Group([drawn.node], semantics: Semantics(.item)))], semantics: Semantics(.title, mark: .group)))
      ], transform: .translation(p.x, p.y), semantics: Semantics(.item))
    nodes.append(
      .group(
        Group(
          [.group(node)],
          semantics: Semantics(
            isRow ? .rowTitle : .columnTitle, mark: .group, name: isRow ? "row-title" : "column-title"))))
    bounds = bounds.union(drawn.bounds.offset(by: p))
  }
}
