import Scene

/// Countries, coasts, graticules: GeoJSON through the unit's projection.
package struct GeoshapeMark {
  package static let traits = MarkTraits(.shape) { GeoshapeMark($0).draw() }.with {
    $0.channels = [.strokeDash, .shape]
    $0.hasPosition = false
    $0.orientation = .fixed(.vertical)
    $0.stacking = .never
    $0.ramp = "heatmap"
    $0.kindInWords = .map
  }

  package let d: UnitDrawer
  private var unit: UnitModel { d.unit }

  init(_ d: UnitDrawer) { self.d = d }

  package func draw() -> [Node] {
    guard let geo = unit.geo, let projection = geo.projection else { return [d.group([])] }
    let style = MarkStyle(unit)
    let nodes = d.rows.compactMap { i -> Node? in
      let path = projection.path(geometry: unit.geometry(i), pointRadius: geo.pointRadius)
      guard !path.elements.isEmpty else { return nil }
      let box = path.bounds
      return .path(
        PathNode(
          path, fill: style.fillPaint(i, box), stroke: style.stroke(i, box), opacity: style.alpha(i),
          semantics: Semantics(facts: d.facts(i))))
    }
    return [d.group(nodes)]
  }
}
