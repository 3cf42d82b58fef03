import Scene
import Tables

package struct RuleMark {
  package static let traits = MarkTraits(.rule) { RuleMark($0).draw() }.with {
    $0.channels = [.size, .strokeDash]
    $0.secondEnd = .always
    $0.orientation = .found(OrientRules(noneBetweenFourEnds: true, ends: true, onlyPosition: true))
    $0.isGuide = true
    $0.size = .strokeWidth
    $0.isFilled = false
    $0.takesBand = true
    $0.legendSymbol = "stroke"
  }

  package let d: UnitDrawer
  private var unit: UnitModel { d.unit }

  init(_ d: UnitDrawer) { self.d = d }

  package func draw() -> [Node] {
    let e = unit.encoding
    guard unit.isGeographic || e[.x] != nil || e[.y] != nil || e[.x2] != nil || e[.y2] != nil else {
      return [d.group([])]
    }
    let style = MarkStyle(unit)
    let p = d.position
    let o = unit.orient
    guard let x = p.point(.x, default: o == .horizontal ? .zeroOrMax : .mid),
      let y = p.point(.y, default: o == .vertical ? .zeroOrMax : .mid)
    else { return [d.group([])] }
    let x2 = o == .vertical ? x : p.second(.x, default: .zeroOrMin) ?? x
    let y2 = o == .horizontal ? y : p.second(.y, default: .zeroOrMin) ?? y
    var nodes: [Node] = []
    for i in d.rows where x[i].isFinite && y[i].isFinite && x2[i].isFinite && y2[i].isFinite {
      let box = Rect(minX: min(x[i], x2[i]), minY: min(y[i], y2[i]), maxX: max(x[i], x2[i]), maxY: max(y[i], y2[i]))
      guard let stroke = style.stroke(i, box) else { continue }
      nodes.append(
        .path(
          PathNode(
            Path(line: Point(x[i], y[i]), to: Point(x2[i], y2[i])), stroke: stroke, opacity: style.alpha(i),
            semantics: Semantics(facts: d.facts(i)))))
    }
    return [d.group(nodes)]
  }
}
