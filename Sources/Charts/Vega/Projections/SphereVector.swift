import Glibc
import Scene

/// A place on the unit sphere as a direction. Longitude and latitude are a `Point` in radians throughout this folder:
/// x is the longitude, y the latitude.
package struct SphereVector {
  package var x: Double
  package var y: Double
  package var z: Double

  init(_ x: Double, _ y: Double, _ z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }

  init(_ p: Point) {
    self.init(cos(p.y) * cos(p.x), cos(p.y) * sin(p.x), sin(p.y))
  }

  var lonLat: Point { Point(atan2(y, x), Sphere.asin(z)) }

  package func dot(_ o: SphereVector) -> Double { x * o.x + y * o.y + z * o.z }

  package func cross(_ o: SphereVector) -> SphereVector {
    SphereVector(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x)
  }

  var normalized: SphereVector { self * (1 / dot(self).squareRoot()) }

  package static func + (a: SphereVector, b: SphereVector) -> SphereVector {
    SphereVector(a.x + b.x, a.y + b.y, a.z + b.z)
  }
  package static func * (a: SphereVector, k: Double) -> SphereVector { SphereVector(a.x * k, a.y * k, a.z * k) }
}

enum Sphere {
  /// Nearer than this two places are one (radians; about 6 m on the Earth).
  static let epsilon = 1e-6

  /// Rounding may take a sine past 1.
  static func asin(_ x: Double) -> Double { x > 1 ? .pi / 2 : x < -1 ? -.pi / 2 : Glibc.asin(x) }
  static func acos(_ x: Double) -> Double { x > 1 ? 0 : x < -1 ? .pi : Glibc.acos(x) }

  package static func same(_ a: Point, _ b: Point) -> Bool { abs(a.x - b.x) < epsilon && abs(a.y - b.y) < epsilon }

  /// Whether a place lies in a polygon of the sphere. Its inside is to the right of its rings as they are walked
  /// (clockwise seen from above), so a ring walked the other way holds all of the sphere but its hole.
  package static func contains(_ rings: [[Point]], _ place: Point) -> Bool {
    let lambda = wrapped(place.x)
    var phi = place.y
    if sin(phi) == 1 { phi = .pi / 2 + epsilon }
    if sin(phi) == -1 { phi = -.pi / 2 - epsilon }
    let meridian = SphereVector(sin(lambda), -cos(lambda), 0)
    // Turns around the axis, twice the area's excess, and crossings of the meridian south of the place.
    var turn = 0.0
    var excess = 0.0
    var compensation = 0.0
    var crossings = 0
    for ring in rings {
      guard var p0 = ring.last else { continue }
      var lambda0 = wrapped(p0.x)
      var half0 = p0.y / 2 + .pi / 4
      for p1 in ring {
        let lambda1 = wrapped(p1.x)
        let half1 = p1.y / 2 + .pi / 4
        let delta = lambda1 - lambda0
        let sign: Double = delta >= 0 ? 1 : -1
        let width = abs(delta)
        let crossesBack = width > .pi
        let k = sin(half0) * sin(half1)
        // Summed with compensation: a small island's area is a difference of large terms.
        let term = atan2(k * sign * sin(width), cos(half0) * cos(half1) + k * cos(width)) - compensation
        let sum = excess + term
        compensation = (sum - excess) - term
        excess = sum
        turn += crossesBack ? delta + sign * 2 * .pi : delta
        if crossesBack != ((lambda0 >= lambda) != (lambda1 >= lambda)) {
          let arc = SphereVector(p0).cross(SphereVector(p1)).normalized
          let meeting = meridian.cross(arc).normalized
          let eastward = crossesBack != (delta >= 0)
          let phiArc = (eastward ? -1 : 1) * asin(meeting.z)
          if phi > phiArc || (phi == phiArc && (arc.x != 0 || arc.y != 0)) { crossings += eastward ? 1 : -1 }
        }
        (lambda0, half0, p0) = (lambda1, half1, p1)
      }
    }
    // The south pole is inside if the rings go round it eastwards, or not at all with a negative area; each crossing
    // on the way there changes sides.
    let southInside = turn < -epsilon || (turn < epsilon && excess < -1e-12)
    return southInside != (crossings & 1 != 0)
  }

  private static func wrapped(_ lambda: Double) -> Double {
    if abs(lambda) <= .pi { return lambda }
    let turned = (abs(lambda) + .pi).truncatingRemainder(dividingBy: 2 * .pi) - .pi
    return lambda < 0 ? -turned : turned
  }
}

/// Turns the sphere before it is projected: about the axis, then about the two axes across.
struct SphereRotation {
  private let lambda: Double
  private let cosPhi: Double
  private let sinPhi: Double
  private let cosGamma: Double
  private let sinGamma: Double
  private let tilts: Bool

  /// Degrees, as GeoJSON viewers write `rotate: [λ, φ, γ]`.
  init(_ lambda: Double, _ phi: Double, _ gamma: Double) {
    func radians(_ d: Double) -> Double { d.truncatingRemainder(dividingBy: 360) * .pi / 180 }
    self.lambda = radians(lambda)
    (cosPhi, sinPhi) = (cos(radians(phi)), sin(radians(phi)))
    (cosGamma, sinGamma) = (cos(radians(gamma)), sin(radians(gamma)))
    tilts = radians(phi) != 0 || radians(gamma) != 0
  }

  package func apply(_ p: Point) -> Point {
    var l = p.x + lambda
    if !tilts || lambda != 0, abs(l) > .pi { l -= jsRound(l / (2 * .pi)) * 2 * .pi }
    guard tilts else { return Point(l, p.y) }
    let v = SphereVector(Point(l, p.y))
    let k = v.z * cosPhi + v.x * sinPhi
    return Point(
      atan2(v.y * cosGamma - k * sinGamma, v.x * cosPhi - v.z * sinPhi), Sphere.asin(k * cosGamma + v.y * sinGamma))
  }
}
