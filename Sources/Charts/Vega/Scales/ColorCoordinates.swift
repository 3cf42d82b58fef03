import Glibc
import Scene

/// Where colours are mixed. Names as Vega's `interpolate`.
package enum ColorSpace: String, Sendable, CaseIterable {
  case rgb, hsl, lab, hcl, cubehelix
  case hslLong = "hsl-long"
  case hclLong = "hcl-long"
  case cubehelixLong = "cubehelix-long"

  /// The first coordinate is a hue in degrees, mixed along the shorter way round.
  var takesShorterHue: Bool { self == .hsl || self == .hcl || self == .cubehelix }
}

/// A colour in one of the spaces: hue, chroma or saturation, lightness; or l, a, b; or red, green, blue up to 255, in
/// which halves are exact. What a grey
/// does not have (a hue) is NaN, so that mixing takes the other colour's.
struct ColorCoordinates: Sendable, Hashable {
  package var x: Double
  package var y: Double
  package var z: Double
  package var alpha: Double

  init(_ c: Color, in space: ColorSpace) {
    alpha = c.alpha
    switch space {
    case .rgb: (x, y, z) = (c.red * 255, c.green * 255, c.blue * 255)
    case .lab: (x, y, z) = Self.lab(c)
    case .hcl, .hclLong:
      let (l, a, b) = Self.lab(c)
      if a == 0 && b == 0 {
        (x, y, z) = (.nan, l > 0 && l < 100 ? 0 : .nan, l)
      } else {
        let h = atan2(b, a) * 180 / .pi
        (x, y, z) = (h < 0 ? h + 360 : h, (a * a + b * b).squareRoot(), l)
      }
    case .hsl, .hslLong: (x, y, z) = Self.hsl(c)
    case .cubehelix, .cubehelixLong: (x, y, z) = Self.cubehelix(c)
    }
  }

  init(x: Double, y: Double, z: Double, alpha: Double) {
    self.x = x
    self.y = y
    self.z = z
    self.alpha = alpha
  }

  /// Held to what a screen can show, in whole 255ths as a CSS colour has them.
  package func color(in space: ColorSpace) -> Color {
    let (r, g, b): (Double, Double, Double)
    switch space {
    case .rgb: return Self.whole(x, y, z, alpha)
    case .lab: (r, g, b) = Self.rgb(l: x, a: y, b: z)
    case .hcl, .hclLong:
      (r, g, b) =
        x.isNaN
        ? Self.rgb(l: z, a: 0, b: 0) : Self.rgb(l: z, a: cos(x * .pi / 180) * y, b: sin(x * .pi / 180) * y)
    case .hsl, .hslLong:
      let c = Color(hue: x.isNaN ? 0 : x, saturation: x.isNaN || y.isNaN ? 0 : y, lightness: z)
      (r, g, b) = (c.red, c.green, c.blue)
    case .cubehelix, .cubehelixLong:
      let h = x.isNaN ? 0 : (x + 120) * .pi / 180
      let a = y.isNaN ? 0 : y * z * (1 - z)
      r = z + a * (Helix.a * cos(h) + Helix.b * sin(h))
      g = z + a * (Helix.c * cos(h) + Helix.d * sin(h))
      b = z + a * (Helix.e * cos(h))
    }
    return Self.whole(r * 255, g * 255, b * 255, alpha)
  }

  private static func whole(_ r: Double, _ g: Double, _ b: Double, _ alpha: Double) -> Color {
    func part(_ v: Double) -> Double { v.isNaN ? 0 : max(0, min(255, jsRound(v))) / 255 }
    return Color(red: part(r), green: part(g), blue: part(b), alpha: alpha.isNaN ? 1 : max(0, min(1, alpha)))
  }

  // CIE 1976 L*a*b* with white D50 (CSS Color 4's sRGB matrices for D50, as d3-color rounds them).
  private static let white = (x: 0.96422, z: 0.82521)

  private static func lab(_ c: Color) -> (Double, Double, Double) {
    func linear(_ v: Double) -> Double { v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4) }
    func f(_ t: Double) -> Double { t > 216.0 / 24389 ? pow(t, 1.0 / 3) : t / (108.0 / 841) + 4.0 / 29 }
    let (r, g, b) = (linear(c.red), linear(c.green), linear(c.blue))
    let y = f(0.2225045 * r + 0.7168786 * g + 0.0606169 * b)
    if r == g && g == b { return (116 * y - 16, 0, 0) }
    let x = f((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / white.x)
    let z = f((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / white.z)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  private static func rgb(l: Double, a: Double, b: Double) -> (Double, Double, Double) {
    func unf(_ t: Double) -> Double { t > 6.0 / 29 ? t * t * t : 108.0 / 841 * (t - 4.0 / 29) }
    func gamma(_ v: Double) -> Double { v <= 0.0031308 ? 12.92 * v : 1.055 * pow(v, 1 / 2.4) - 0.055 }
    let fy = (l + 16) / 116
    let x = white.x * unf(a.isNaN ? fy : fy + a / 500)
    let y = unf(fy)
    let z = white.z * unf(b.isNaN ? fy : fy - b / 200)
    return (
      gamma(3.1338561 * x - 1.6168667 * y - 0.4906146 * z), gamma(-0.9787684 * x + 1.9161415 * y + 0.0334540 * z),
      gamma(0.0719453 * x - 0.2289914 * y + 1.4052427 * z)
    )
  }

  private static func hsl(_ c: Color) -> (Double, Double, Double) {
    let low = min(c.red, c.green, c.blue)
    let high = max(c.red, c.green, c.blue)
    let l = (high + low) / 2
    let spread = high - low
    if spread == 0 { return (.nan, l > 0 && l < 1 ? 0 : .nan, l) }
    let sixth: Double =
      c.red == high
      ? (c.green - c.blue) / spread + (c.green < c.blue ? 6 : 0)
      : c.green == high ? (c.blue - c.red) / spread + 2 : (c.red - c.green) / spread + 4
    return (sixth * 60, spread / (l < 0.5 ? high + low : 2 - high - low), l)
  }

  /// D. A. Green's cubehelix (2011), with the turning start that d3 gives it.
  private enum Helix {
    static let a = -0.14861
    static let b = 1.78277
    static let c = -0.29227
    static let d = -0.90649
    static let e = 1.97294
  }

  private static func cubehelix(_ color: Color) -> (Double, Double, Double) {
    let (ed, eb) = (Helix.e * Helix.d, Helix.e * Helix.b)
    let bcda = Helix.b * Helix.c - Helix.d * Helix.a
    let l = (bcda * color.blue + ed * color.red - eb * color.green) / (bcda + ed - eb)
    let bl = color.blue - l
    let k = (Helix.e * (color.green - l) - Helix.c * bl) / Helix.d
    let s = (k * k + bl * bl).squareRoot() / (Helix.e * l * (1 - l))
    guard s != 0, !s.isNaN else { return (.nan, s, l) }
    let h = atan2(k, bl) * 180 / .pi - 120
    return (h < 0 ? h + 360 : h, s, l)
  }
}
