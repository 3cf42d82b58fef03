import Scene

/// Cubic splines that never overshoot between points: M. Steffen, "A simple method for monotonic interpolation in one
/// dimension", Astronomy and Astrophysics 239 (1990).
enum Monotone {
  /// - Parameter horizontal: monotone along y instead of x.
  package static func draw(_ points: [Point], horizontal: Bool, _ pen: inout CurvePen) {
    func turned(_ q: Point) -> Point { horizontal ? Point(q.y, q.x) : q }
    var p: [Point] = []
    for q in points.map(turned) where p.last != q { p.append(q) }
    pen.begin(turned(p[0]))
    if p.count == 2 { pen.path.line(turned(p[1])) }
    if p.count > 2 {
      var slopes = [Double](repeating: 0, count: p.count)
      for i in 1..<(p.count - 1) { slopes[i] = slope(p[i - 1], p[i], p[i + 1]) }
      slopes[0] = endSlope(p[0], p[1], slopes[1])
      slopes[p.count - 1] = endSlope(p[p.count - 2], p[p.count - 1], slopes[p.count - 2])
      for i in 1..<p.count {
        let (a, b) = (p[i - 1], p[i])
        let dx = (b.x - a.x) / 3
        pen.path.curve(
          turned(Point(a.x + dx, a.y + dx * slopes[i - 1])), turned(Point(b.x - dx, b.y - dx * slopes[i])), turned(b))
      }
    }
    pen.finish(p.count)
  }

  private static func slope(_ a: Point, _ b: Point, _ c: Point) -> Double {
    let (h0, h1) = (b.x - a.x, c.x - b.x)
    // A zero width takes the sign of the other, so that its slope is infinite the right way.
    let s0 = (b.y - a.y) / (h0 != 0 ? h0 : h1 < 0 ? -0.0 : 0)
    let s1 = (c.y - b.y) / (h1 != 0 ? h1 : h0 < 0 ? -0.0 : 0)
    let p = (s0 * h1 + s1 * h0) / (h0 + h1)
    guard !s0.isNaN, !s1.isNaN, !p.isNaN else { return 0 }
    return ((s0 < 0 ? -1 : 1) + (s1 < 0 ? -1 : 1)) * min(abs(s0), abs(s1), 0.5 * abs(p))
  }

  private static func endSlope(_ a: Point, _ b: Point, _ inner: Double) -> Double {
    let h = b.x - a.x
    return h == 0 ? inner : (3 * (b.y - a.y) / h - inner) / 2
  }
}

/// The cubic spline with second derivative 0 at its ends.
enum Natural {
  package static func draw(_ p: [Point], _ pen: inout CurvePen) {
    pen.begin(p[0])
    if p.count == 2 { pen.path.line(p[1]) }
    if p.count > 2 {
      let (ax, bx) = controls(p.map(\.x))
      let (ay, by) = controls(p.map(\.y))
      for i in 0..<(p.count - 1) { pen.path.curve(Point(ax[i], ay[i]), Point(bx[i], by[i]), p[i + 1]) }
    }
    pen.finish(p.count)
  }

  /// First and second control coordinates of each stretch, by elimination in the tridiagonal system.
  private static func controls(_ v: [Double]) -> ([Double], [Double]) {
    let n = v.count - 1
    var diagonal = [Double](repeating: 4, count: n)
    var right = (0..<n).map { 4 * v[$0] + 2 * v[$0 + 1] }
    (diagonal[0], right[0]) = (2, v[0] + 2 * v[1])
    (diagonal[n - 1], right[n - 1]) = (7, 8 * v[n - 1] + v[n])
    for i in 1..<n {
      let m = (i == n - 1 ? 2.0 : 1) / diagonal[i - 1]
      diagonal[i] -= m
      right[i] -= m * right[i - 1]
    }
    var first = [Double](repeating: 0, count: n)
    first[n - 1] = right[n - 1] / diagonal[n - 1]
    for i in stride(from: n - 2, through: 0, by: -1) { first[i] = (right[i] - first[i + 1]) / diagonal[i] }
    let second = (0..<n).map { i in i == n - 1 ? (v[n] + first[n - 1]) / 2 : 2 * v[i + 1] - first[i + 1] }
    return (first, second)
  }
}
