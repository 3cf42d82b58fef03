import Glibc
import Scene

/// What of the sphere a projection shows; a place is a `Point` in radians.
protocol SphereClip: Sendable {
  func shows(_ p: Point) -> Bool
  func clip(line: [Point]) -> ClippedLine
  /// The way along the edge, forwards or backwards; all of it without ends.
  func edge(_ from: Point?, _ to: Point?, _ direction: Int) -> [Point]
  /// A place on the edge from which the order of places along it begins.
  var start: Point { get }
}

extension SphereClip {
  /// Rings without their closing point, and so are those that come back.
  package func clip(polygon: [[Point]]) -> [[Point]] {
    var rings: [[Point]] = []
    var pieces: [ClipSegment] = []
    for ring in polygon {
      guard let first = ring.first else { continue }
      let line = clip(line: ring + [first])
      guard let whole = line.segments.first else { continue }
      if line.isWhole {
        if whole.points.count > 1 { rings.append(Array(whole.points.dropLast())) }
        continue
      }
      var segments = line.segments
      if segments.count > 1, line.joinsEnds, let last = segments.popLast() {
        let head = segments.removeFirst()
        segments.append(
          ClipSegment(
            points: last.points + head.points, startsOnEdge: last.startsOnEdge, endsOnEdge: head.endsOnEdge))
      }
      pieces += segments.filter { $0.points.count > 1 }
    }
    let startInside = Sphere.contains(polygon, start)
    if !pieces.isEmpty {
      rings += ClipRejoin.rings(pieces, isBefore: Self.isBefore, startInside: startInside, edge: edge)
    } else if startInside {
      rings.append(edge(nil, nil, 1))
    }
    return rings
  }

  /// Up the western half of the edge, down the eastern.
  private static func isBefore(_ a: Point, _ b: Point) -> Bool {
    func place(_ p: Point) -> Double { p.x < 0 ? p.y - .pi / 2 - Sphere.epsilon : .pi / 2 - p.y }
    return place(a) < place(b)
  }
}

/// Cuts along the meridian opposite to the centre.
struct AntimeridianClip: SphereClip {
  package var start: Point { Point(-.pi, -.pi / 2) }

  func shows(_ p: Point) -> Bool { true }

  package func clip(line: [Point]) -> ClippedLine {
    var done: [ClipSegment] = []
    var current: [Point] = []
    var last = Point(.nan, .nan)
    var lastSide = Double.nan
    func cut(_ before: [Point], _ after: [Point]) {
      done.append(ClipSegment(points: current + before))
      current = after
    }
    for p in line {
      let side: Double = p.x > 0 ? .pi : -.pi
      let delta = abs(p.x - last.x)
      if abs(delta - .pi) < Sphere.epsilon {
        // Over a pole, along which all meridians meet.
        let pole: Double = (last.y + p.y) / 2 > 0 ? .pi / 2 : -.pi / 2
        cut([Point(last.x, pole), Point(lastSide, pole)], [Point(side, pole), Point(p.x, pole)])
      } else if lastSide != side, delta >= .pi {
        let phi = Self.crossing(Self.offEdge(last, lastSide), Self.offEdge(p, side))
        cut([Point(lastSide, phi)], [Point(side, phi)])
      }
      current.append(p)
      (last, lastSide) = (p, side)
    }
    done.append(ClipSegment(points: current))
    let isWhole = done.count == 1
    return ClippedLine(segments: done, isWhole: isWhole, joinsEnds: !isWhole)
  }

  /// A place on the edge itself has no side; a little off, it has.
  private static func offEdge(_ p: Point, _ side: Double) -> Point {
    abs(p.x - side) < Sphere.epsilon ? Point(p.x - side * Sphere.epsilon, p.y) : p
  }

  /// The latitude at which the great circle through both crosses the edge.
  private static func crossing(_ a: Point, _ b: Point) -> Double {
    let s = sin(a.x - b.x)
    guard abs(s) > Sphere.epsilon else { return (a.y + b.y) / 2 }
    return atan((sin(a.y) * cos(b.y) * sin(b.x) - sin(b.y) * cos(a.y) * sin(a.x)) / (cos(a.y) * cos(b.y) * s))
  }

  package func edge(_ from: Point?, _ to: Point?, _ direction: Int) -> [Point] {
    let pi = Double.pi
    guard let from, let to else {
      let phi = Double(direction) * pi / 2
      return [
        Point(-pi, phi), Point(0, phi), Point(pi, phi), Point(pi, 0), Point(pi, -phi), Point(0, -phi),
        Point(-pi, -phi), Point(-pi, 0), Point(-pi, phi),
      ]
    }
    guard abs(from.x - to.x) > Sphere.epsilon else { return [to] }
    let lambda = from.x < to.x ? pi : -pi
    let phi = Double(direction) * lambda / 2
    return [Point(-lambda, phi), Point(0, phi), Point(lambda, phi)]
  }
}
