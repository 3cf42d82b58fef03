import CPango
import Scene

extension Painter {
  func draw(_ node: SymbolsNode) {
    if case .raster = target, SymbolStamps.areWorthwhile(node), SymbolStamps.draw(node, with: self) { return }
    let radius = circleRadius(node.shape)
    for (i, position) in node.positions.enumerated() {
      let (scale, style) = (node.scale(at: i), node.style(at: i))
      guard style.opacity > 0, scale.isFinite, position.x.isFinite, position.y.isFinite else { continue }
      if let radius, style.stroke == nil, case .solid(let color) = style.fill {
        dot(at: position, radius: radius * abs(scale), color: color.withAlpha(color.alpha * min(1, style.opacity)))
        continue
      }
      // The shape is scaled, the stroke is not.
      let place = Transform(a: scale, b: 0, c: 0, d: scale, tx: position.x, ty: position.y)
      draw(PathNode(node.shape.transformed(place), fill: style.fill, stroke: style.stroke, opacity: style.opacity))
    }
  }

  /// The radius if the shape is a circle about its origin, in a page.
  private func circleRadius(_ shape: Path) -> Double? {
    guard case .page = target, case .move(let start) = shape.elements.first, start.y == 0, start.x > 0 else {
      return nil
    }
    return shape == Path(circle: .zero, radius: start.x) ? start.x : nil
  }

  /// A line of no length with round ends: a fifth of the bytes of four curves, which counts with 100,000 points.
  private func dot(at p: Point, radius: Double, color: Color) {
    let limit = BackendLimits.coordinate / 1000
    guard color.alpha > 0, radius > 0, radius < limit, abs(p.x) < limit, abs(p.y) < limit else { return }
    setSource(color)
    cairo_set_line_width(cr, radius * 2)
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND)
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_MITER)
    cairo_set_miter_limit(cr, 10)
    cairo_set_dash(cr, nil, 0, 0)
    cairo_new_path(cr)
    cairo_move_to(cr, p.x, p.y)
    cairo_line_to(cr, p.x, p.y)
    cairo_stroke(cr)
  }
}
