import Scene

/// Lines through points by Vega's `interpolate` names.
package enum Curve {
  package static let names = [
    "basis", "basis-closed", "basis-open", "bundle", "cardinal", "cardinal-closed", "cardinal-open", "catmull-rom",
    "catmull-rom-closed", "catmull-rom-open", "linear", "linear-closed", "monotone", "natural", "step", "step-after",
    "step-before",
  ]

  /// A line; a single point becomes a closed dot, so that a round cap shows it. An unknown name is linear.
  /// - Parameters:
  ///   - tension: of `bundle` (default 0.85), `cardinal` (0) and `catmull-rom` (0.5).
  ///   - orient: `horizontal` makes `monotone` a function of y.
  package static func line(
    _ points: [Point], interpolate: String = "linear", tension: Double? = nil, orient: String? = nil
  )
    -> Path
  {
    var pen = CurvePen(role: .line)
    draw(points, &pen, interpolate, tension, orient)
    return pen.path
  }

  /// An area: `top` forwards, `bottom` (of as many points, in the same order) back.
  package static func area(
    top: [Point], bottom: [Point], interpolate: String = "linear", tension: Double? = nil, orient: String? = nil
  ) -> Path {
    var pen = CurvePen(role: .areaTop)
    draw(top, &pen, interpolate, tension, orient)
    pen.role = .areaBottom
    draw(bottom.reversed(), &pen, interpolate, tension, orient)
    return pen.path
  }

  private static func draw(
    _ points: [Point], _ pen: inout CurvePen, _ interpolate: String, _ tension: Double?, _ orient: String?
  ) {
    guard !points.isEmpty else { return }
    switch interpolate {
    case "basis": Basis.open(points, &pen)
    case "basis-open": Basis.inner(points, &pen)
    case "basis-closed": Basis.closed(points, &pen)
    case "bundle": Basis.bundle(points, tension ?? 0.85, &pen)
    case "cardinal": Cardinal(.tension(tension ?? 0)).open(points, &pen)
    case "cardinal-open": Cardinal(.tension(tension ?? 0)).inner(points, &pen)
    case "cardinal-closed": Cardinal(.tension(tension ?? 0)).closed(points, &pen)
    case "catmull-rom": Cardinal(.alpha(tension ?? 0.5)).open(points, &pen)
    case "catmull-rom-open": Cardinal(.alpha(tension ?? 0.5)).inner(points, &pen)
    case "catmull-rom-closed": Cardinal(.alpha(tension ?? 0.5)).closed(points, &pen)
    case "monotone": Monotone.draw(points, horizontal: orient == "horizontal", &pen)
    case "natural": Natural.draw(points, &pen)
    case "step": step(points, 0.5, &pen)
    case "step-after": step(points, 1, &pen)
    case "step-before": step(points, 0, &pen)
    case "linear-closed": pen.polygon(points)
    default: pen.polyline(points)
    }
  }

  /// - Parameter at: where between two points the step lies.
  private static func step(_ points: [Point], _ at: Double, _ pen: inout CurvePen) {
    // An area's lower edge runs backwards, so its steps do.
    let t = pen.role == .areaBottom ? 1 - at : at
    pen.begin(points[0])
    for (a, b) in zip(points, points.dropFirst()) {
      if t <= 0 {
        pen.path.line(Point(a.x, b.y))
        pen.path.line(b)
      } else {
        let x = a.x * (1 - t) + b.x * t
        pen.path.line(Point(x, a.y))
        pen.path.line(Point(x, b.y))
      }
    }
    if t > 0, t < 1, points.count > 1, let last = points.last { pen.path.line(last) }
    pen.finish(points.count)
  }
}

/// Draws a line, or the two edges of an area as one outline.
package struct CurvePen {
  package enum Role { case line, areaTop, areaBottom }
  package var path = Path()
  package var role: Role

  init(role: Role) { self.role = role }

  package mutating func begin(_ p: Point) {
    if role == .areaBottom && !path.elements.isEmpty { path.line(p) } else { path.move(p) }
  }

  package mutating func finish(_ count: Int) {
    if (role == .areaBottom && !path.elements.isEmpty) || (role == .line && count == 1) { path.close() }
  }

  mutating func polyline(_ points: [Point]) {
    for (i, p) in points.enumerated() { i == 0 ? begin(p) : path.line(p) }
    finish(points.count)
  }

  /// Closed by itself, whatever is drawn.
  mutating func polygon(_ points: [Point]) {
    path.elements += Path(polygon: points).elements
  }
}
