import CPango
import Scene

extension Painter {
  func setSource(_ color: Color) {
    cairo_set_source_rgba(cr, unit(color.red), unit(color.green), unit(color.blue), unit(color.alpha) * unit(alpha))
  }

  /// False when there is nothing to paint with.
  func setSource(_ paint: Paint) -> Bool {
    switch paint {
    case .solid(let color):
      setSource(color)
      return color.alpha > 0
    case .hatch(let hatch):
      setSource(hatch.color)
      return true
    case .gradient(let gradient): return setSource(gradient)
    }
  }

  private func setSource(_ gradient: Gradient) -> Bool {
    let pattern: OpaquePointer?
    switch gradient.kind {
    case .linear(let a, let b):
      guard [a.x, a.y, b.x, b.y].allSatisfy(usable) else { return false }
      pattern = cairo_pattern_create_linear(a.x, a.y, b.x, b.y)
    case .radial(let a, let r, let b, let s):
      guard [a.x, a.y, r, b.x, b.y, s].allSatisfy(usable) else { return false }
      pattern = cairo_pattern_create_radial(a.x, a.y, max(0, r), b.x, b.y, max(0, s))
    }
    guard let pattern else { return false }
    defer { cairo_pattern_destroy(pattern) }
    for stop in gradient.stops {
      let c = stop.color
      cairo_pattern_add_color_stop_rgba(
        pattern, unit(stop.offset), unit(c.red), unit(c.green), unit(c.blue), unit(c.alpha) * unit(alpha))
    }
    cairo_set_source(cr, pattern)
    return !gradient.stops.isEmpty
  }

  private func usable(_ v: Double) -> Bool { abs(v) < BackendLimits.coordinate }

  private func unit(_ v: Double) -> Double { v.isNaN ? 0 : max(0, min(1, v)) }
}
