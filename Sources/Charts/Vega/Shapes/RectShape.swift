import Scene

enum RectShape {
  /// Radii clockwise from the top left; held to half of the shorter side. Negative ones count as 0.
  package static func path(_ rect: Rect, cornerRadii r: (Double, Double, Double, Double)) -> Path {
    if r.0 <= 0 && r.1 <= 0 && r.2 <= 0 && r.3 <= 0 { return Path(rect: rect) }
    return Path(roundedRect: rect, radii: (max(0, r.0), max(0, r.1), max(0, r.2), max(0, r.3)))
  }

  package static func path(_ rect: Rect, cornerRadius r: Double) -> Path { path(rect, cornerRadii: (r, r, r, r)) }
}
