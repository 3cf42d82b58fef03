import Glibc

/// Straight lines and cubic Béziers; arcs are turned into Béziers when they are added, so that every backend
/// draws the same curve (and cairo, which hangs on huge arcs, never sees one).
public struct Path: Hashable, Sendable {
  public enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  public var elements: [Element] = []

  public init() {}

  public init(elements: [Element]) { self.elements = elements }

  public init(rect r: Rect) {
    elements = [
      .move(Point(r.minX, r.minY)), .line(Point(r.maxX, r.minY)), .line(Point(r.maxX, r.maxY)),
      .line(Point(r.minX, r.maxY)), .close,
    ]
  }

  public init(line from: Point, to: Point) { elements = [.move(from), .line(to)] }

  public init(polygon points: [Point], closed: Bool = true) {
    for (i, p) in points.enumerated() { elements.append(i == 0 ? .move(p) : .line(p)) }
    if closed && !points.isEmpty { elements.append(.close) }
  }

  public init(circle center: Point, radius: Double) {
    move(Point(center.x + radius, center.y))
    arc(center: center, radius: radius, from: 0, to: 2 * .pi)
    close()
  }

  /// Radii clockwise from the top left corner.
  public init(roundedRect r: Rect, radii: (Double, Double, Double, Double)) {
    let limit = min(abs(r.width), abs(r.height)) / 2
    let (tl, tr, br, bl) = (min(radii.0, limit), min(radii.1, limit), min(radii.2, limit), min(radii.3, limit))
    let k = 0.448_084_975_506  // 1 - 0.551915…: control point distance of a quarter circle from its corner
    move(Point(r.minX + tl, r.minY))
    line(Point(r.maxX - tr, r.minY))
    curve(Point(r.maxX - tr * k, r.minY), Point(r.maxX, r.minY + tr * k), Point(r.maxX, r.minY + tr))
    line(Point(r.maxX, r.maxY - br))
    curve(Point(r.maxX, r.maxY - br * k), Point(r.maxX - br * k, r.maxY), Point(r.maxX - br, r.maxY))
    line(Point(r.minX + bl, r.maxY))
    curve(Point(r.minX + bl * k, r.maxY), Point(r.minX, r.maxY - bl * k), Point(r.minX, r.maxY - bl))
    line(Point(r.minX, r.minY + tl))
    curve(Point(r.minX, r.minY + tl * k), Point(r.minX + tl * k, r.minY), Point(r.minX + tl, r.minY))
    close()
  }

  public mutating func move(_ p: Point) { elements.append(.move(p)) }
  public mutating func line(_ p: Point) { elements.append(.line(p)) }
  public mutating func curve(_ c1: Point, _ c2: Point, _ p: Point) { elements.append(.curve(c1, c2, p)) }
  public mutating func close() { elements.append(.close) }

  /// A circular arc as Béziers, from the current point (which must be at `from`); angles in radians from the x axis,
  /// clockwise on screen where `to > from`. At most one full turn is drawn.
  public mutating func arc(center: Point, radius: Double, from: Double, to: Double) {
    let sweep = max(-2 * Double.pi, min(2 * Double.pi, to - from))
    let count = Int(bounded: (abs(sweep) / (.pi / 2)).rounded(.up), in: 1...4)
    let step = sweep / Double(count)
    let k = 4 / 3 * tan(step / 4) * radius
    var t = from
    for _ in 0..<count {
      let u = t + step
      let (c0, s0, c1, s1) = (cos(t), sin(t), cos(u), sin(u))
      let p0 = Point(center.x + radius * c0, center.y + radius * s0)
      let p1 = Point(center.x + radius * c1, center.y + radius * s1)
      curve(Point(p0.x - k * s0, p0.y + k * c0), Point(p1.x + k * s1, p1.y - k * c1), p1)
      t = u
    }
  }

  public func transformed(_ t: Transform) -> Path {
    Path(
      elements: elements.map { e in
        switch e {
        case .move(let p): .move(t.apply(p))
        case .line(let p): .line(t.apply(p))
        case .curve(let a, let b, let p): .curve(t.apply(a), t.apply(b), t.apply(p))
        case .close: .close
        }
      })
  }

  /// The box of all points and control points: never smaller than the path.
  public var bounds: Rect {
    var box = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
    func add(_ p: Point) {
      box = (min(box.0, p.x), min(box.1, p.y), max(box.2, p.x), max(box.3, p.y))
    }
    for e in elements {
      switch e {
      case .move(let p), .line(let p): add(p)
      case .curve(let a, let b, let p):
        add(a)
        add(b)
        add(p)
      case .close: break
      }
    }
    return box.0 <= box.2 ? Rect(minX: box.0, minY: box.1, maxX: box.2, maxY: box.3) : .empty
  }
}
