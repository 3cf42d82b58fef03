import Diagnostics
import Scene
import Tables

/// Bars, rects and ticks: boxes between two ends on both channels.
package struct BoxDrawer {
  package let d: UnitDrawer
  private var unit: UnitModel { d.unit }

  init(_ d: UnitDrawer) { self.d = d }

  /// - Parameter thin: across its orientation a box has the mark's thickness.
  package func draw(thin: Bool = false) -> [Node] {
    let style = MarkStyle(unit)
    let p = d.position
    let rects = RectEncoder(p)
    let x: (a: [Double], b: [Double])
    let y: (a: [Double], b: [Double])
    if thin {
      let thickness = unit.propertyNumbers("thickness", or: 1)
      if unit.orient == .horizontal {
        x = rects.extent(.x)
        y = around(.y, thickness, p)
      } else {
        x = around(.x, thickness, p)
        y = rects.extent(.y)
      }
    } else {
      x = rects.extent(.x)
      y = rects.extent(.y)
    }
    let grouped = StackedCorners.applies(to: unit)
    var bars: [(row: Int, box: Rect, node: Node)] = []
    for i in d.rows {
      guard x.a[i].isFinite, x.b[i].isFinite, y.a[i].isFinite, y.b[i].isFinite else { continue }
      let box = Rect(
        minX: min(x.a[i], x.b[i]), minY: min(y.a[i], y.b[i]), maxX: max(x.a[i], x.b[i]), maxY: max(y.a[i], y.b[i]))
      let radii = grouped ? nil : corners(x, y, i)
      let path = radii == nil ? Path(rect: box) : Path(roundedRect: box, radii: radii ?? (0, 0, 0, 0))
      let node = Node.path(
        PathNode(
          path, fill: style.fillPaint(i, box), stroke: style.stroke(i, box), opacity: style.alpha(i),
          semantics: Semantics(facts: d.facts(i))))
      bars.append((i, box, node))
    }
    return [grouped ? StackedCorners(d).group(bars, style: style) : d.group(bars.map(\.node))]
  }

  private func around(_ c: Channel, _ t: RowValues<Double>, _ p: PositionEncoder) -> (a: [Double], b: [Double]) {
    let at = p.point(c, default: .mid) ?? p.repeated(0)
    return (at.indices.map { at[$0] - t[$0] / 2 }, at.indices.map { at[$0] + t[$0] / 2 })
  }

  /// Clockwise from the top left. `cornerRadiusEnd` rounds the end that the bar grows to.
  private func corners(_ x: (a: [Double], b: [Double]), _ y: (a: [Double], b: [Double]), _ i: Int) -> (
    Double, Double, Double, Double
  )? {
    let all = unit.property("cornerRadius")?.jsNumber ?? 0
    var tl = unit.property("cornerRadiusTopLeft")?.jsNumber ?? all
    var tr = unit.property("cornerRadiusTopRight")?.jsNumber ?? all
    var br = unit.property("cornerRadiusBottomRight")?.jsNumber ?? all
    var bl = unit.property("cornerRadiusBottomLeft")?.jsNumber ?? all
    if let end = unit.property("cornerRadiusEnd")?.jsNumber {
      if unit.orient == .horizontal {
        if x.a[i] >= x.b[i] { (tr, br) = (end, end) } else { (tl, bl) = (end, end) }
      } else if y.a[i] <= y.b[i] {
        (tl, tr) = (end, end)
      } else {
        (bl, br) = (end, end)
      }
    }
    return tl == 0 && tr == 0 && br == 0 && bl == 0 ? nil : (tl, tr, br, bl)
  }
}
