import Glibc
import Scene

/// Shows what lies within an angle of the centre.
struct CircleClip: SphereClip {
  /// In radians, over 0 and under π.
  package let radius: Double
  private let cosRadius: Double
  private var isSmall: Bool { cosRadius > 0 }

  init(radius: Double) {
    self.radius = radius
    cosRadius = cos(radius)
  }

  package var start: Point { isSmall ? Point(0, -radius) : Point(-.pi, radius - .pi) }

  func shows(_ p: Point) -> Bool { cos(p.x) * cos(p.y) > cosRadius }

  package func clip(line: [Point]) -> ClippedLine {
    var done: [ClipSegment] = []
    var open: ClipSegment?
    var last: Point?
    var (lastShown, firstShown) = (false, false)
    var lastCode = 0
    var isWhole = true
    func finish() {
      if let segment = open { done.append(segment) }
      open = nil
    }
    let isHemisphere = abs(cosRadius) <= Sphere.epsilon
    for p in line {
      let shown = shows(p)
      let code = isSmall ? (shown ? 0 : outcode(p)) : shown ? outcode(Point(p.x + (p.x < 0 ? .pi : -.pi), p.y)) : 0
      var from = last
      if last == nil {
        (firstShown, lastShown) = (shown, shown)
        if shown { open = ClipSegment(points: []) }
      }
      if shown != lastShown, let before = last {
        isWhole = false
        if shown {
          let meeting = crossing(p, before) ?? p
          open = ClipSegment(points: [meeting])
          from = meeting
        } else {
          let meeting = crossing(before, p) ?? before
          open?.points.append(meeting)
          open?.endsOnEdge = true
          finish()
          from = meeting
        }
      } else if !isHemisphere, let before = last, isSmall != shown, code & lastCode == 0,
        let (near, far) = crossings(p, before)
      {
        // Both ends on one side, and yet the line crosses the edge twice.
        isWhole = false
        if isSmall {
          open = ClipSegment(points: [near, far])
          finish()
        } else {
          open?.points.append(far)
          finish()
          open = ClipSegment(points: [near], startsOnEdge: true)
        }
      }
      if shown, from.map({ !Sphere.same($0, p) }) ?? true { open?.points.append(p) }
      (last, lastShown, lastCode) = (p, shown, code)
    }
    if lastShown { finish() }
    return ClippedLine(segments: done, isWhole: isWhole, joinsEnds: firstShown && lastShown)
  }

  /// Points every 2° along the edge.
  package func edge(_ from: Point?, _ to: Point?, _ direction: Int) -> [Point] {
    let sign = Double(direction)
    let step = sign * 2 * .pi / 180
    var (t, end) = (radius + sign * 2 * .pi, radius - step / 2)
    if let from, let to {
      (t, end) = (angle(from), angle(to))
      if direction > 0 ? t < end : t > end { t += sign * 2 * .pi }
    }
    var points: [Point] = []
    let s = sin(radius)
    while direction > 0 ? t > end : t < end {
      points.append(SphereVector(cosRadius, -s * cos(t), -s * sin(t)).lonLat)
      t -= step
    }
    return points
  }

  /// Where on the circle a place of it lies, 0 to 2π.
  private func angle(_ p: Point) -> Double {
    var v = SphereVector(p)
    v.x -= cosRadius
    v = v.normalized
    let a = Sphere.acos(-v.y)
    return ((-v.z < 0 ? -a : a) + 2 * .pi - Sphere.epsilon).truncatingRemainder(dividingBy: 2 * .pi)
  }

  /// On which sides of the circle's box a place lies (or, for large circles, of the box around what is hidden).
  private func outcode(_ p: Point) -> Int {
    let r = isSmall ? radius : .pi - radius
    return (p.x < -r ? 1 : p.x > r ? 2 : 0) | (p.y < -r ? 4 : p.y > r ? 8 : 0)
  }

  private func crossing(_ a: Point, _ b: Point) -> Point? {
    guard let line = CuttingLine(a, b, cosRadius) else { return a }
    return line.meeting(-1)?.lonLat
  }

  /// Both places where the great circle from `a` to `b` crosses the edge, if they lie between the two.
  private func crossings(_ a: Point, _ b: Point) -> (Point, Point)? {
    guard let line = CuttingLine(a, b, cosRadius), let q = line.meeting(-1)?.lonLat, let r = line.meeting(1)?.lonLat
    else {
      return nil
    }
    let (west, east) = (min(a.x, b.x), max(a.x, b.x))
    let delta = east - west
    let overPole = abs(delta - .pi) < Sphere.epsilon
    let isBetween: Bool
    if overPole {
      // The meridian on which `q` lies decides to which end's latitude it is compared.
      let (phiWest, phiEast) = a.x <= b.x ? (a.y, b.y) : (b.y, a.y)
      isBetween = (a.y + b.y > 0) != (q.y < (abs(q.x - west) < Sphere.epsilon ? phiWest : phiEast))
    } else if delta < Sphere.epsilon {
      isBetween = min(a.y, b.y) <= q.y && q.y <= max(a.y, b.y)
    } else {
      isBetween = (delta > .pi) != (west <= q.x && q.x <= east)
    }
    return isBetween ? (q, r) : nil
  }

  /// The line in which the planes of a great circle and of the clipping circle meet: `foot + t · along`.
  private struct CuttingLine {
    private let foot: SphereVector
    private let along: SphereVector

    /// Nil where the planes are parallel.
    init?(_ a: Point, _ b: Point, _ cosRadius: Double) {
      let axis = SphereVector(1, 0, 0)
      let normal = SphereVector(a).cross(SphereVector(b))
      let length = normal.dot(normal)
      let determinant = length - normal.x * normal.x
      guard determinant != 0 else { return nil }
      foot = axis * (cosRadius * length / determinant) + normal * (-cosRadius * normal.x / determinant)
      along = axis.cross(normal)
    }

    /// Where the line leaves the sphere, one of two ends.
    func meeting(_ sign: Double) -> SphereVector? {
      let w = foot.dot(along)
      let u = along.dot(along)
      let square = w * w - u * (foot.dot(foot) - 1)
      guard square >= 0 else { return nil }
      return along * ((-w + sign * square.squareRoot()) / u) + foot
    }
  }
}
