import Glibc
import Scene

/// Uniform cubic B-splines.
enum Basis {
  package static func open(_ p: [Point], _ pen: inout CurvePen) {
    pen.begin(p[0])
    if p.count == 2 { pen.path.line(p[1]) }
    if p.count > 2 {
      pen.path.line(mix(p[0], 5, p[1], 1, 6))
      for i in 2..<p.count { segment(p[i - 2], p[i - 1], p[i], &pen) }
      let last = p[p.count - 1]
      segment(p[p.count - 2], last, last, &pen)
      pen.path.line(last)
    }
    pen.finish(p.count)
  }

  /// Without the stretches that lead to the first and from the last point.
  package static func inner(_ p: [Point], _ pen: inout CurvePen) {
    if p.count > 2 {
      pen.begin(knot(p[0], p[1], p[2]))
      for i in stride(from: 3, to: p.count, by: 1) { segment(p[i - 2], p[i - 1], p[i], &pen) }
    }
    pen.finish(p.count - 2)
  }

  package static func closed(_ p: [Point], _ pen: inout CurvePen) {
    switch p.count {
    case 1: pen.path.move(p[0])
    case 2:
      pen.path.move(mix(p[0], 1, p[1], 2, 3))
      pen.path.line(mix(p[1], 1, p[0], 2, 3))
    default:
      pen.path.move(knot(p[0], p[1], p[2]))
      let round = p + p.prefix(3)
      for i in 3..<round.count { segment(round[i - 2], round[i - 1], round[i], &pen) }
      return
    }
    pen.path.close()
  }

  /// Pulled towards the straight line between the ends; `beta` 1 leaves the spline.
  static func bundle(_ p: [Point], _ beta: Double, _ pen: inout CurvePen) {
    let last = p.count - 1
    guard last > 0 else { return open(p, &pen) }
    let pulled = p.enumerated().map { i, q -> Point in
      let t = Double(i) / Double(last)
      return Point(
        beta * q.x + (1 - beta) * (p[0].x + t * (p[last].x - p[0].x)),
        beta * q.y + (1 - beta) * (p[0].y + t * (p[last].y - p[0].y)))
    }
    open(pulled, &pen)
  }

  private static func mix(_ a: Point, _ m: Double, _ b: Point, _ n: Double, _ sum: Double) -> Point {
    Point((m * a.x + n * b.x) / sum, (m * a.y + n * b.y) / sum)
  }

  private static func knot(_ a: Point, _ b: Point, _ c: Point) -> Point {
    Point((a.x + 4 * b.x + c.x) / 6, (a.y + 4 * b.y + c.y) / 6)
  }

  private static func segment(_ a: Point, _ b: Point, _ c: Point, _ pen: inout CurvePen) {
    pen.path.curve(mix(a, 2, b, 1, 3), mix(a, 1, b, 2, 3), knot(a, b, c))
  }
}

/// Splines through the points whose tangents follow from the neighbours: cardinal and Catmull-Rom.
struct Cardinal {
  package enum Kind {
    /// 1 gives straight lines.
    case tension(Double)
    /// Chord length to this power is the distance of knots; 0 is uniform, 0.5 centripetal, 1 chordal.
    case alpha(Double)
  }
  private var kind: Kind

  init(_ kind: Kind) {
    if case .alpha(0) = kind { self.kind = .tension(0) } else { self.kind = kind }
  }

  package func open(_ p: [Point], _ pen: inout CurvePen) {
    pen.begin(p[0])
    if p.count == 2 { pen.path.line(p[1]) }
    if p.count > 2 {
      let all = [p[0]] + p + [p[p.count - 1]]
      for i in 3..<all.count { segment(all, i, first: i == 3, last: i == all.count - 1, &pen) }
    }
    pen.finish(p.count)
  }

  /// Without the first and the last stretch.
  package func inner(_ p: [Point], _ pen: inout CurvePen) {
    if p.count > 2 {
      pen.begin(p[1])
      for i in stride(from: 3, to: p.count, by: 1) { segment(p, i, &pen) }
    }
    pen.finish(p.count - 2)
  }

  package func closed(_ p: [Point], _ pen: inout CurvePen) {
    if p.count < 3 {
      pen.path.move(p[p.count - 1])
      if p.count == 2 { pen.path.line(p[0]) }
      pen.path.close()
      return
    }
    pen.path.move(p[1])
    let round = p + p.prefix(3)
    for i in 3..<round.count { segment(round, i, &pen) }
  }

  /// From point `i - 2` to `i - 1`.
  private func segment(_ p: [Point], _ i: Int, first: Bool = false, last: Bool = false, _ pen: inout CurvePen) {
    let (a, b, c, d) = (p[i - 3], p[i - 2], p[i - 1], p[i])
    var (c1, c2) = (b, c)
    switch kind {
    case .tension(let tension):
      let k = (1 - tension) / 6
      // At the ends there is no neighbour, so no tangent.
      if !first { c1 = Point(b.x + k * (c.x - a.x), b.y + k * (c.y - a.y)) }
      if !last { c2 = Point(c.x + k * (b.x - d.x), c.y + k * (b.y - d.y)) }
    case .alpha(let alpha):
      let (m, n, o) = (spacing(a, b, alpha), spacing(b, c, alpha), spacing(c, d, alpha))
      if m.root > 1e-12 {
        let f = 2 * m.whole + 3 * m.root * n.root + n.whole
        let g = 3 * m.root * (m.root + n.root)
        c1 = Point(
          (b.x * f - a.x * n.whole + c.x * m.whole) / g, (b.y * f - a.y * n.whole + c.y * m.whole) / g)
      }
      if o.root > 1e-12 {
        let f = 2 * o.whole + 3 * o.root * n.root + n.whole
        let g = 3 * o.root * (o.root + n.root)
        c2 = Point(
          (c.x * f + b.x * o.whole - d.x * n.whole) / g, (c.y * f + b.y * o.whole - d.y * n.whole) / g)
      }
    }
    pen.path.curve(c1, c2, c)
  }

  private func spacing(_ a: Point, _ b: Point, _ alpha: Double) -> (whole: Double, root: Double) {
    let (dx, dy) = (a.x - b.x, a.y - b.y)
    let whole = pow(dx * dx + dy * dy, alpha)
    return (whole, whole.squareRoot())
  }
}
