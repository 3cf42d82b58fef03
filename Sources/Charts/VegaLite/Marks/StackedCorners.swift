import Scene
import Tables

/// Stacks with rounded corners: the stack as a whole is rounded, so its bars stand in a group that is clipped.
struct StackedCorners {
  package let d: UnitDrawer
  private var unit: UnitModel { d.unit }

  init(_ d: UnitDrawer) { self.d = d }

  private static let keys = [
    "cornerRadius", "cornerRadiusTopLeft", "cornerRadiusTopRight", "cornerRadiusBottomLeft", "cornerRadiusBottomRight",
  ]

  /// Whether the bars of a unit are grouped so; a size of their own forbids it.
  static func applies(to unit: UnitModel) -> Bool {
    guard unit.mark.type.traits.roundsStack, let stack = unit.stack, stack.channel.isPosition,
      !(unit.encoding[.size]?.isField ?? false)
    else { return false }
    if unit.property("cornerRadiusEnd").map(\.isTruthy) ?? false { return true }
    // Given is given, also where it is zero.
    return keys.contains { key in
      unit.mark[key].map { $0.object != nil || unit.context.resolve($0).isTruthy }
        ?? unit.property(key).map(\.isTruthy) ?? false
    }
  }

  /// Groups the bars (in the view's coordinates) by stack.
  package func group(_ bars: [(row: Int, box: Rect, node: Node)], style: MarkStyle) -> Node {
    let codes = (unit.stack?.groupby ?? []).compactMap { unit.table[$0]?.categories().codes }
    var index: [[Int]: Int] = [:]
    var stacks: [[(row: Int, box: Rect, node: Node)]] = []
    for bar in bars {
      let key = codes.map { $0[bar.row] }
      if let k = index[key] {
        stacks[k].append(bar)
      } else {
        index[key] = stacks.count
        stacks.append([bar])
      }
    }
    return .group(Group(stacks.map { stack($0, style) }, semantics: Semantics(.scope, mark: .group, name: "stack")))
  }

  private func stack(_ bars: [(row: Int, box: Rect, node: Node)], _ style: MarkStyle) -> Node {
    let box = bars.reduce(Rect.empty) { $0.union($1.box) }
    let origin = Point(box.minX, box.minY)
    let local = Rect(x: 0, y: 0, width: box.width, height: box.height)
    let radii = corners(bars.map(\.row))
    let outline = radii == (0, 0, 0, 0) ? Path(rect: local) : Path(roundedRect: local, radii: radii)
    // Vega undoes the group's shift along the stack only; across it bars begin at the group's edge.
    let alongX = unit.stack?.channel == .x
    let across = Transform.translation(alongX ? 0 : -origin.x, alongX ? -origin.y : 0)
    let back = Transform.translation(alongX ? -origin.x : 0, alongX ? 0 : -origin.y)
    let moved = bars.map { bar -> Node in
      guard case .path(var p) = bar.node else { return bar.node }
      p.path = p.path.transformed(across)
      return .path(p)
    }
    let inner = Group([d.group(moved)], transform: back, semantics: Semantics(.item))
    var content: [Node] = [
      .path(PathNode(outline, semantics: Semantics(.background))),
      .group(Group([.group(Group([.group(inner)], semantics: Semantics(.scope, mark: .group)))], clip: outline)),
    ]
    // A stroke runs around the whole stack, over the bars.
    if let first = bars.first, let stroke = style.stroke(first.row, local) {
      content.append(.path(PathNode(outline, stroke: stroke)))
    }
    return .group(Group(content, transform: .translation(origin.x, origin.y), semantics: Semantics(.item)))
  }

  /// Clockwise from the top left. `cornerRadiusEnd` rounds the ends away from zero.
  private func corners(_ rows: [Int]) -> (Double, Double, Double, Double) {
    func number(_ key: String, _ fallback: Double) -> Double { unit.property(key, or: fallback) }
    let all = number("cornerRadius", 0)
    var (tl, tr) = (number("cornerRadiusTopLeft", all), number("cornerRadiusTopRight", all))
    var (bl, br) = (number("cornerRadiusBottomLeft", all), number("cornerRadiusBottomRight", all))
    guard let end = unit.property("cornerRadiusEnd")?.jsNumber, let stack = unit.stack,
      let name = unit.encoding[stack.channel]?.column
    else { return (tl, tr, br, bl) }
    let ends =
      rows.map { unit.table.value(name + "_end", $0).jsNumber }
      + rows.map { unit.table.value(name + "_start", $0).jsNumber }
    let (low, high) = ((ends.min() ?? 0) < 0, (ends.max() ?? 0) > 0)
    if stack.channel == .x {
      if high { (tr, br) = (end, end) }
      if low { (tl, bl) = (end, end) }
    } else {
      if high { (tl, tr) = (end, end) }
      if low { (bl, br) = (end, end) }
    }
    return (tl, tr, br, bl)
  }
}
