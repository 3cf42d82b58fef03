import Glibc
import Scene

/// Formulas from longitude and latitude (radians) to a plane whose y axis points up, at scale 1. Sources: J. P. Snyder,
/// "Map Projections: A Working Manual" (1987); Šavrič, Patterson and Jenny for Equal Earth (2018) and Natural Earth
/// (2011).
package enum RawProjection: Sendable {
  case equirectangular
  case mercator
  case transverseMercator
  case equalEarth
  case naturalEarth1
  case mollweide
  case orthographic
  case stereographic
  case gnomonic
  case azimuthalEqualArea
  case azimuthalEquidistant
  /// Parallels in radians.
  case conicEqualArea(Double, Double)
  case conicConformal(Double, Double)
  case conicEquidistant(Double, Double)
  case cylindricalEqualArea(Double)

  func project(_ p: Point) -> Point {
    let (lambda, phi) = (p.x, p.y)
    switch self {
    case .equirectangular: return p
    case .mercator: return Point(lambda, log(tan((.pi / 2 + phi) / 2)))
    case .transverseMercator: return Point(log(tan((.pi / 2 + phi) / 2)), -lambda)
    case .equalEarth: return Self.equalEarth(lambda, phi)
    case .naturalEarth1:
      let q = phi * phi
      let r = q * q
      return Point(
        lambda * (0.8707 - 0.131979 * q + r * (-0.013791 + r * (0.003971 * q - 0.001529 * r))),
        phi * (1.007226 + q * (0.015085 + r * (-0.044475 + 0.028874 * q - 0.005916 * r))))
    case .mollweide: return Self.mollweide(lambda, phi)
    case .orthographic: return Point(cos(phi) * sin(lambda), sin(phi))
    case .stereographic:
      let k = 1 + cos(lambda) * cos(phi)
      return Point(cos(phi) * sin(lambda) / k, sin(phi) / k)
    case .gnomonic:
      let k = cos(lambda) * cos(phi)
      return Point(cos(phi) * sin(lambda) / k, sin(phi) / k)
    case .azimuthalEqualArea:
      return Self.azimuthal(p) { (2 / (1 + $0)).squareRoot() }
    case .azimuthalEquidistant:
      return Self.azimuthal(p) { cosine in
        let c = Sphere.acos(cosine)
        return c == 0 ? 0 : c / sin(c)
      }
    case .conicEqualArea(let a, let b):
      let n = (sin(a) + sin(b)) / 2
      if abs(n) < Sphere.epsilon { return RawProjection.cylindricalEqualArea(a).project(p) }
      let c = 1 + sin(a) * (2 * n - sin(a))
      let r = (c - 2 * n * sin(phi)).squareRoot() / n
      return Point(r * sin(lambda * n), c.squareRoot() / n - r * cos(lambda * n))
    case .conicConformal(let a, let b): return Self.conicConformal(lambda, phi, a, b)
    case .conicEquidistant(let a, let b):
      let n = a == b ? sin(a) : (cos(a) - cos(b)) / (b - a)
      if abs(n) < Sphere.epsilon { return p }
      let g = cos(a) / n + a
      return Point((g - phi) * sin(n * lambda), g - (g - phi) * cos(n * lambda))
    case .cylindricalEqualArea(let parallel): return Point(lambda * cos(parallel), sin(phi) / cos(parallel))
    }
  }

  private static func azimuthal(_ p: Point, _ scale: (Double) -> Double) -> Point {
    let k = scale(cos(p.x) * cos(p.y))
    // The antipode is a circle; any point of it will do.
    if k == .infinity { return Point(2, 0) }
    return Point(k * cos(p.y) * sin(p.x), k * sin(p.y))
  }

  private static func equalEarth(_ lambda: Double, _ phi: Double) -> Point {
    let (a1, a2, a3, a4) = (1.340264, -0.081106, 0.000893, 0.003796)
    let m = 3.0.squareRoot() / 2
    let l = Sphere.asin(m * sin(phi))
    let l2 = l * l
    let l6 = l2 * l2 * l2
    return Point(
      lambda * cos(l) / (m * (a1 + 3 * a2 * l2 + l6 * (7 * a3 + 9 * a4 * l2))),
      l * (a1 + a2 * l2 + l6 * (a3 + a4 * l2)))
  }

  private static func mollweide(_ lambda: Double, _ phi: Double) -> Point {
    // 2θ + sin 2θ = π sin φ, by Newton's method.
    let goal = Double.pi * sin(phi)
    var twice = phi
    for _ in 0..<30 {
      let delta = (twice + sin(twice) - goal) / (1 + cos(twice))
      twice -= delta
      if abs(delta) <= Sphere.epsilon { break }
    }
    let root = 2.0.squareRoot()
    return Point(root / (.pi / 2) * lambda * cos(twice / 2), root * sin(twice / 2))
  }

  private static func conicConformal(_ lambda: Double, _ phi: Double, _ a: Double, _ b: Double) -> Point {
    func t(_ y: Double) -> Double { tan((.pi / 2 + y) / 2) }
    let n = a == b ? sin(a) : log(cos(a) / cos(b)) / log(t(b) / t(a))
    if n == 0 || n.isNaN { return RawProjection.mercator.project(Point(lambda, phi)) }
    let f = cos(a) * pow(t(a), n) / n
    // The far pole lies at infinity.
    let limit = .pi / 2 - Sphere.epsilon
    let r = f / pow(t(f > 0 ? max(phi, -limit) : min(phi, limit)), n)
    return Point(r * sin(n * lambda), f - r * cos(n * lambda))
  }
}
