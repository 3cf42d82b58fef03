import Scene
import Tables
import Vega

/// Pies, donuts and radial bars: rects in polar coordinates.
package struct ArcMark {
  package static let traits = MarkTraits(.arc) { ArcMark($0).draw() }.with {
    $0.family = .box
    $0.channels = [.theta, .radius, .theta2, .radius2]
    $0.orientation = .fixed(.vertical)
    $0.stacking = .always
    $0.isPolar = true
    $0.kindInWords = .pie
  }

  package let d: UnitDrawer
  private var unit: UnitModel { d.unit }

  init(_ d: UnitDrawer) { self.d = d }

  package func draw() -> [Node] {
    let style = MarkStyle(unit)
    let p = d.position
    guard let x = p.point(.x, default: .mid), let y = p.point(.y, default: .mid) else { return [d.group([])] }
    let rects = RectEncoder(p)
    let theta = rects.extent(.theta)
    let radius = rects.extent(.radius)
    let inner = unit.propertyValues("innerRadius")?.map { $0.jsNumber + unit.property("radius2Offset", or: 0) }
    let outer = unit.propertyValues("outerRadius")?.map { $0.jsNumber + unit.property("radiusOffset", or: 0) }
    let pad = unit.propertyNumbers("padAngle", or: 0)
    let corner = unit.propertyNumbers("cornerRadius", or: 0)
    var nodes: [Node] = []
    for i in d.rows where x[i].isFinite && y[i].isFinite && theta.a[i].isFinite && theta.b[i].isFinite {
      let r0 = inner?[i] ?? min(radius.a[i], radius.b[i])
      let r1 = outer?[i] ?? max(radius.a[i], radius.b[i])
      let path = ArcShape.path(
        startAngle: theta.b[i], endAngle: theta.a[i], innerRadius: r0, outerRadius: r1, padAngle: pad[i],
        cornerRadius: corner[i]
      ).transformed(.translation(x[i], y[i]))
      let box = path.bounds
      nodes.append(
        .path(
          PathNode(
            path, fill: style.fillPaint(i, box), stroke: style.stroke(i, box), opacity: style.alpha(i),
            semantics: Semantics(facts: d.facts(i)))))
    }
    return [d.group(nodes)]
  }
}
