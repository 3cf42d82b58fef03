import Glibc
import Scene

/// A line whose width changes from point to point, as an area to fill: each stretch is a closed shape with round ends,
/// laid over the next.
package enum TrailShape {
  package static func path(points: [Point], widths: [Double]) -> Path {
    var path = Path()
    let ends = zip(points, widths.map { max(0, $0) / 2 })
    for ((a, r), (b, s)) in zip(ends, ends.dropFirst()) {
      let (nx, ny) = (a.y - b.y, b.x - a.x)
      let length = (nx * nx + ny * ny).squareRoot()
      guard length > 0 else {
        path.move(Point(b.x + s, b.y))
        path.canvasArc(b, s, 0, 2 * .pi)
        path.close()
        continue
      }
      let (ux, uy) = (nx / length, ny / length)
      let t = atan2(uy, ux)
      path.move(Point(a.x - ux * r, a.y - uy * r))
      path.line(Point(b.x - ux * s, b.y - uy * s))
      path.canvasArc(b, s, t - .pi, t)
      path.line(Point(a.x + ux * r, a.y + uy * r))
      path.canvasArc(a, r, t, t + .pi)
      path.close()
    }
    return path
  }
}
