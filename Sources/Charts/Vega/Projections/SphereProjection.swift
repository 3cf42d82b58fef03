import Glibc
import Scene

/// One formula with everything around it: rotate the sphere, cut it, project it with as many points as curves need,
/// cut the picture. Degrees in, picture out (y downwards).
package struct SphereProjection: Sendable {
  package var raw: RawProjection
  /// Pixels per radian at the centre.
  package var scale = 150.0
  /// Where the centre comes to stand.
  package var translate = Point(480, 250)
  /// The place in the middle, in degrees after rotation.
  package var center = Point.zero
  /// λ, φ, γ in degrees.
  package var rotate = (0.0, 0.0, 0.0)
  /// Degrees from the middle that are shown; nil cuts along the antimeridian.
  package var clipAngle: Double?
  package var clipExtent: Rect?
  package var reflectX = false
  package var reflectY = false
  /// How far in pixels a straight line may stray from its curve; 0 adds no points.
  package var precision = 0.5.squareRoot()

  init(_ raw: RawProjection) { self.raw = raw }

  /// Works out what is the same for all places.
  package func prepared() -> Prepared { Prepared(self) }

  package struct Prepared: Sendable {
    private let raw: RawProjection
    private let rotation: SphereRotation
    private let clip: any SphereClip
    private let frame: RectangleClip?
    private let kx: Double
    private let ky: Double
    private let origin: Point
    private let tolerance: Double
    private let narrowest: Double

    fileprivate init(_ p: SphereProjection) {
      raw = p.raw
      kx = p.scale * (p.reflectX ? -1 : 1)
      ky = p.scale * (p.reflectY ? 1 : -1)
      tolerance = p.precision * p.precision
      narrowest = abs(p.scale) < Self.vastScale ? .infinity : cos(1e-4)
      let radians = Double.pi / 180
      var center = p.center
      var gamma = p.rotate.2
      if case .transverseMercator = raw {
        // The cylinder lies on its side.
        center = Point(-center.y, center.x)
        gamma += 90
      }
      rotation = SphereRotation(p.rotate.0, p.rotate.1, gamma)
      func turn(_ d: Double) -> Double { d.truncatingRemainder(dividingBy: 360) * radians }
      let c = raw.project(Point(turn(center.x), turn(center.y)))
      origin = Point(p.translate.x - kx * c.x, p.translate.y - ky * c.y)
      if let angle = p.clipAngle, angle > 0, angle < 180 {
        clip = CircleClip(radius: angle * radians)
      } else {
        clip = AntimeridianClip()
      }
      frame = Self.frame(p, origin).map { RectangleClip(box: $0) }
    }

    /// Mercator's cylinders go on for ever: they are cut to a square.
    private static func frame(_ p: SphereProjection, _ origin: Point) -> Rect? {
      let k = .pi * p.scale
      let extent = p.clipExtent
      switch p.raw {
      case .mercator:
        guard let e = extent else { break }
        return Rect(minX: max(origin.x - k, e.minX), minY: e.minY, maxX: min(origin.x + k, e.maxX), maxY: e.maxY)
      case .transverseMercator:
        guard let e = extent else { break }
        return Rect(minX: e.minX, minY: max(origin.y - k, e.minY), maxX: e.maxX, maxY: min(origin.y + k, e.maxY))
      default: return extent
      }
      return Rect(minX: origin.x - k, minY: origin.y - k, maxX: origin.x + k, maxY: origin.y + k)
    }

    private func turned(_ p: Point) -> Point { rotation.apply(Point(p.x * .pi / 180, p.y * .pi / 180)) }

    private func placed(_ p: Point) -> Point {
      let q = raw.project(p)
      return Point(origin.x + kx * q.x, origin.y + ky * q.y)
    }

    /// Without any clipping.
    package func point(_ lonLat: Point) -> Point { placed(turned(lonLat)) }

    /// Nil outside of what is shown.
    func visible(_ lonLat: Point) -> Point? {
      let t = turned(lonLat)
      guard clip.shows(t) else { return nil }
      let p = placed(t)
      return frame?.shows(p) ?? true ? p : nil
    }

    package func line(_ lonLats: [Point]) -> [[Point]] {
      clip.clip(line: lonLats.map(turned)).segments.flatMap { s -> [[Point]] in
        let points = resampled(s.points, closed: false)
        return frame?.clip(line: points) ?? [points]
      }
    }

    /// Rings without closing point.
    func polygon(_ rings: [[Point]]) -> [[Point]] {
      framed(clip.clip(polygon: rings.map { $0.map(turned) }))
    }

    /// The outline of all that can be shown.
    func sphere() -> [[Point]] { framed([clip.edge(nil, nil, 1)]) }

    private func framed(_ rings: [[Point]]) -> [[Point]] {
      guard !rings.isEmpty else { return [] }
      let flat = rings.map { resampled($0, closed: true) }
      return frame?.clip(polygon: flat) ?? flat
    }

    /// Projects with points added between, where the great circle bends.
    private func resampled(_ points: [Point], closed: Bool) -> [Point] {
      guard tolerance > 0, points.count > 1 else { return points.map(placed) }
      let ends = points.map { Sample(place: $0, direction: SphereVector($0), flat: placed($0)) }
      var out = [ends[0].flat]
      for (a, b) in zip(ends, ends.dropFirst()) {
        bend(a, b, 16, &out)
        out.append(b.flat)
      }
      if closed { bend(ends[ends.count - 1], ends[0], 16, &out) }
      return out
    }

    /// No two points of a curve are nearer than an eighth of a pixel, whatever precision asks for. d3 stops at 2¹⁶ points
    /// between two.
    private static let nearest = 1.0 / 64
    /// Nor, on a globe of this size and more, than 10⁻⁴ of a radian: its curves have no end on paper, but an angle has.
    private static let vastScale = 1e5

    private struct Sample {
      var place: Point
      var direction: SphereVector
      var flat: Point
    }

    private func bend(_ a: Sample, _ b: Sample, _ depth: Int, _ out: inout [Point]) {
      let (dx, dy) = (b.flat.x - a.flat.x, b.flat.y - a.flat.y)
      let square = dx * dx + dy * dy
      let apart = a.direction.dot(b.direction)
      guard depth > 0, square > 4 * tolerance, square > Self.nearest, apart < narrowest else { return }
      let middle = (a.direction + b.direction).normalized
      let sameMeridian = abs(abs(middle.z) - 1) < Sphere.epsilon || abs(a.place.x - b.place.x) < Sphere.epsilon
      let place = Point(
        sameMeridian ? (a.place.x + b.place.x) / 2 : atan2(middle.y, middle.x), Sphere.asin(middle.z))
      let flat = placed(place)
      let (ex, ey) = (flat.x - a.flat.x, flat.y - a.flat.y)
      let away = dy * ex - dx * ey
      // Off the line, far from its middle, or a long way over the sphere (30°), whatever the picture says.
      guard
        away * away / square > tolerance || abs((dx * ex + dy * ey) / square - 0.5) > 0.3
          || apart < 0.8660254037844387
      else { return }
      let m = Sample(place: place, direction: middle, flat: flat)
      bend(a, m, depth - 1, &out)
      out.append(flat)
      bend(m, b, depth - 1, &out)
    }
  }
}
