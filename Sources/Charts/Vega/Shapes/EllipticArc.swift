import Glibc
import Scene

/// An arc of an ellipse between two points (SVG 2, appendix B.2), for Béziers.
struct EllipticArc {
  package var from: Point
  package var to: Point
  var rx: Double
  var ry: Double
  /// Of the ellipse's first axis, in degrees.
  package var angle: Double
  package var large: Bool
  var sweep: Bool

  /// From the path's current point, which is `from`. Radii too small are scaled up; a radius of 0 gives a line.
  package func add(to path: inout Path) {
    if from == to { return }
    var (a, b) = (abs(rx), abs(ry))
    guard a > 0, b > 0 else { return path.line(to) }
    let (sine, cosine) = (sin(angle * .pi / 180), cos(angle * .pi / 180))
    // The chord's half in the ellipse's own axes.
    let (dx, dy) = ((from.x - to.x) / 2, (from.y - to.y) / 2)
    let (x, y) = (cosine * dx + sine * dy, cosine * dy - sine * dx)
    let reach = x * x / (a * a) + y * y / (b * b)
    if reach > 1 {
      a *= reach.squareRoot()
      b *= reach.squareRoot()
    }
    let square = max(0, (a * a * b * b - a * a * y * y - b * b * x * x) / (a * a * y * y + b * b * x * x))
    let k = square.squareRoot() * (large == sweep ? -1 : 1)
    let (cx, cy) = (k * a * y / b, -k * b * x / a)
    let start = atan2((y - cy) / b, (x - cx) / a)
    var extent = atan2((-y - cy) / b, (-x - cx) / a) - start
    if sweep, extent < 0 { extent += 2 * .pi }
    if !sweep, extent > 0 { extent -= 2 * .pi }

    var unit = Path()
    unit.arc(center: .zero, radius: 1, from: start, to: start + extent)
    let middle = Point((from.x + to.x) / 2, (from.y + to.y) / 2)
    let map = Transform(
      a: cosine * a, b: sine * a, c: -sine * b, d: cosine * b, tx: cosine * cx - sine * cy + middle.x,
      ty: sine * cx + cosine * cy + middle.y)
    var pieces = unit.transformed(map).elements
    // Exactly where the data say.
    if case .curve(let p, let q, _)? = pieces.last { pieces[pieces.count - 1] = .curve(p, q, to) }
    path.elements += pieces
  }
}
