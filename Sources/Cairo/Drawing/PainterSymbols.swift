import CPango
import Scene

extension Painter {
  func draw(_ node: SymbolsNode) {
    if case .raster = target, SymbolStamps.areWorthwhile(node), SymbolStamps.draw(node, with: self) { return }
    for (i, position) in node.positions.enumerated() {
      let (scale, style) = (node.scale(at: i), node.style(at: i))
      guard style.opacity > 0, scale.isFinite, position.x.isFinite, position.y.isFinite else { continue }
      // The shape is scaled, the stroke is not.
      let place = Transform(a: scale, b: 0, c: 0, d: scale, tx: position.x, ty: position.y)
      draw(PathNode(node.shape.transformed(place), fill: style.fill, stroke: style.stroke, opacity: style.opacity))
    }
  }
}
