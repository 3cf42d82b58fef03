import Scene

/// Cuts what is already projected to a rectangle.
struct RectangleClip: Sendable {
  package let box: Rect

  /// Beyond this a coordinate has no business on a picture, and products of them lose their digits.
  private static let limit = 1e9

  func shows(_ p: Point) -> Bool { box.contains(p) }

  package func clip(line: [Point]) -> [[Point]] { segments(line).map(\.points) }

  /// Rings without their closing point, and so are those that come back.
  package func clip(polygon: [[Point]]) -> [[Point]] {
    var pieces: [ClipSegment] = []
    var isWhole = true
    for ring in polygon {
      guard let first = ring.first else { continue }
      var cut = segments(ring + [first], &isWhole)
      if cut.count > 1, shows(first), let last = cut.popLast() {
        let head = cut.removeFirst()
        cut.append(ClipSegment(points: last.points + head.points))
      }
      pieces += cut
    }
    let startInside = winding(polygon) != 0
    var rings = isWhole && startInside ? [edge(nil, nil, 1)] : []
    if !pieces.isEmpty {
      rings += ClipRejoin.rings(pieces, isBefore: { compare($0, $1) < 0 }, startInside: startInside, edge: edge)
    }
    return rings
  }

  private func segments(_ line: [Point]) -> [ClipSegment] {
    var whole = true
    return segments(line, &whole)
  }

  private func segments(_ line: [Point], _ isWhole: inout Bool) -> [ClipSegment] {
    var done: [ClipSegment] = []
    var open: [Point]?
    func bounded(_ p: Point) -> Point {
      Point(max(-Self.limit, min(Self.limit, p.x)), max(-Self.limit, min(Self.limit, p.y)))
    }
    func finish() {
      if let points = open { done.append(ClipSegment(points: points)) }
      open = nil
    }
    guard var last = line.first else { return [] }
    var lastShown = shows(last)
    if lastShown { open = [last] }
    for p in line.dropFirst() {
      let shown = shows(p)
      if shown && lastShown {
        open?.append(p)
      } else if let (a, b) = part(bounded(last), bounded(p)) {
        if !lastShown { open = [a] }
        open?.append(b)
        if !shown { finish() }
        isWhole = false
      } else if shown {
        open = [p]
        isWhole = false
      } else {
        finish()
      }
      (last, lastShown) = (p, shown)
    }
    finish()
    return done
  }

  /// The part of a stretch inside the box (Liang and Barsky, 1984).
  private func part(_ a: Point, _ b: Point) -> (Point, Point)? {
    var (t0, t1) = (0.0, 1.0)
    func bound(_ start: Double, _ delta: Double, _ low: Double, _ high: Double) -> Bool {
      if delta == 0 { return start >= low && start <= high }
      let (r, s) = ((low - start) / delta, (high - start) / delta)
      t0 = max(t0, min(r, s))
      t1 = min(t1, max(r, s))
      return t0 <= t1
    }
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    guard bound(a.x, dx, box.minX, box.maxX), bound(a.y, dy, box.minY, box.maxY) else { return nil }
    return (
      t0 > 0 ? Point(a.x + t0 * dx, a.y + t0 * dy) : a, t1 < 1 ? Point(a.x + t1 * dx, a.y + t1 * dy) : b
    )
  }

  /// How often the rings go round the lower left corner (on screen), where the edge's order begins.
  private func winding(_ polygon: [[Point]]) -> Int {
    var winding = 0
    let corner = Point(box.minX, box.maxY)
    for ring in polygon {
      guard var a = ring.last else { continue }
      for b in ring {
        let left = (b.x - a.x) * (corner.y - a.y)
        let right = (b.y - a.y) * (corner.x - a.x)
        if a.y <= corner.y {
          if b.y > corner.y, left > right { winding += 1 }
        } else if b.y <= corner.y, left < right {
          winding -= 1
        }
        a = b
      }
    }
    return winding
  }

  /// Sides are numbered clockwise from the left one; a corner belongs to the side that comes next.
  private func side(_ p: Point, _ direction: Int) -> Int {
    let forward = direction > 0
    if abs(p.x - box.minX) < Sphere.epsilon { return forward ? 0 : 3 }
    if abs(p.x - box.maxX) < Sphere.epsilon { return forward ? 2 : 1 }
    if abs(p.y - box.minY) < Sphere.epsilon { return forward ? 1 : 0 }
    return forward ? 3 : 2
  }

  private func compare(_ a: Point, _ b: Point) -> Double {
    let (s, t) = (side(a, 1), side(b, 1))
    if s != t { return Double(s - t) }
    switch s {
    case 0: return b.y - a.y
    case 1: return a.x - b.x
    case 2: return a.y - b.y
    default: return b.x - a.x
    }
  }

  private func edge(_ from: Point?, _ to: Point?, _ direction: Int) -> [Point] {
    var (side, end) = (0, 0)
    if let from, let to {
      side = self.side(from, direction)
      end = self.side(to, direction)
      if side == end, (compare(from, to) < 0) == (direction > 0) { return [to] }
    }
    var corners: [Point] = []
    repeat {
      corners.append(
        Point(side == 0 || side == 3 ? box.minX : box.maxX, side > 1 ? box.maxY : box.minY))
      side = (side + direction + 4) % 4
    } while side != end
    return corners
  }
}
