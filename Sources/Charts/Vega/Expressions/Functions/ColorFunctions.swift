import Glibc
import Scene
import Tables

/// `rgb`, `hsl`, `lab` and `hcl` give a colour as CSS text; a member named at once (`lab(c).l`) its channel.
enum ColorFunctions {
  static let spaces: Set<String> = ["rgb", "hsl", "lab", "hcl"]

  package static let table: [String: ExpressionFunction] = {
    var t: [String: ExpressionFunction] = [
      "luminance": .init(1...1) { a in .number(color(a.string(0)).map(luminance) ?? .nan) },
      "contrast": .init(2...2) { a in
        guard let x = color(a.string(0)), let y = color(a.string(1)) else { return .number(.nan) }
        let (p, q) = (luminance(x), luminance(y))
        return .number((max(p, q) + 0.05) / (min(p, q) + 0.05))
      },
    ]
    for space in spaces {
      t[space] = .init(1...4) { a in
        guard let c = make(space, a) else { return .null }
        return .string(css(c))
      }
    }
    return t
  }()

  package static func channel(_ name: String, of space: String, _ steps: [TermStep]) -> TermStep {
    { frame in
      let a = ExpressionArguments(terms: try steps.map { try $0(frame) }, frame: frame)
      guard let c = make(space, a) else { return .undefined }
      let lab = LabColor(c)
      let hsl = c.hueSaturationLightness
      switch (space, name) {
      case (_, "opacity"): return .number(c.alpha)
      case ("rgb", "r"): return .number(c.red * 255)
      case ("rgb", "g"): return .number(c.green * 255)
      case ("rgb", "b"): return .number(c.blue * 255)
      case ("hsl", "h"): return .number(hsl.hue)
      case ("hsl", "s"): return .number(hsl.saturation)
      case ("hsl", "l"): return .number(hsl.lightness)
      case ("lab", "l"), ("hcl", "l"): return .number(lab.l)
      case ("lab", "a"): return .number(lab.a)
      case ("lab", "b"): return .number(lab.b)
      case ("hcl", "h"): return .number(lab.hue)
      case ("hcl", "c"): return .number(lab.chroma)
      default: return .undefined
      }
    }
  }

  private static func make(_ space: String, _ a: ExpressionArguments) -> Color? {
    if a.count == 1 { return color(a.string(0)) }
    let (x, y, z, alpha) = (a.number(0), a.number(1), a.number(2), max(0, min(1, a.number(3, default: 1))))
    guard !z.isNaN || space == "hcl", !alpha.isNaN else { return nil }
    switch space {
    case "rgb": return Color(red: x / 255, green: y / 255, blue: z / 255, alpha: alpha)
    case "hsl": return Color(hue: x, saturation: y, lightness: z, alpha: alpha)
    case "lab": return LabColor(l: x, a: y, b: z).color(alpha: alpha)
    default:
      let h = x.isNaN ? 0 : x * .pi / 180
      return LabColor(l: z, a: y * cos(h), b: y * sin(h)).color(alpha: alpha)
    }
  }

  private static func color(_ text: String) -> Color? { Color(css: text) }

  package static func css(_ c: Color) -> String {
    func byte(_ v: Double) -> String { String(Int(bounded: (v * 255).rounded(), in: 0...255)) }
    let channels = [c.red, c.green, c.blue].map(byte).joined(separator: ", ")
    return c.alpha == 1 ? "rgb(\(channels))" : "rgba(\(channels), \(JSText.string(c.alpha)))"
  }

  /// WCAG 2.0, relative luminance.
  static func luminance(_ c: Color) -> Double {
    func linear(_ v: Double) -> Double { v <= 0.03928 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue)
  }
}

/// CIELAB with the white of D50, as d3-color has it.
struct LabColor {
  package var l: Double
  package var a: Double
  package var b: Double

  private static let white = (x: 0.96422, y: 1.0, z: 0.82521)

  init(l: Double, a: Double, b: Double) {
    self.l = l
    self.a = a
    self.b = b
  }

  init(_ c: Color) {
    func linear(_ v: Double) -> Double { v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4) }
    func f(_ t: Double) -> Double { t > 216.0 / 24389 ? cbrt(t) : t / (108.0 / 841) + 4.0 / 29 }
    let (r, g, blue) = (linear(c.red), linear(c.green), linear(c.blue))
    let y = f((0.2225045 * r + 0.7168786 * g + 0.0606169 * blue) / Self.white.y)
    let grey = r == g && g == blue
    let x = grey ? y : f((0.4360747 * r + 0.3850649 * g + 0.1430804 * blue) / Self.white.x)
    let z = grey ? y : f((0.0139322 * r + 0.0971045 * g + 0.7141733 * blue) / Self.white.z)
    self.init(l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z))
  }

  var chroma: Double { (a * a + b * b).squareRoot() }

  /// Degrees; NaN for greys.
  var hue: Double {
    if a == 0, b == 0 { return .nan }
    let h = atan2(b, a) * 180 / .pi
    return h < 0 ? h + 360 : h
  }

  package func color(alpha: Double) -> Color {
    func g(_ t: Double) -> Double { t > 6.0 / 29 ? t * t * t : 108.0 / 841 * (t - 4.0 / 29) }
    func gamma(_ v: Double) -> Double { v <= 0.0031308 ? 12.92 * v : 1.055 * pow(v, 1 / 2.4) - 0.055 }
    let fy = (l + 16) / 116
    let x = Self.white.x * g(fy + (a.isNaN ? 0 : a / 500))
    let y = Self.white.y * g(fy)
    let z = Self.white.z * g(fy - (b.isNaN ? 0 : b / 200))
    return Color(
      red: gamma(3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
      green: gamma(-0.9787684 * x + 1.9161415 * y + 0.0334540 * z),
      blue: gamma(0.0719453 * x - 0.2289914 * y + 1.4052427 * z), alpha: alpha)
  }
}

extension Color {
  /// Hue in degrees (NaN for greys), saturation and lightness from 0 to 1.
  var hueSaturationLightness: (hue: Double, saturation: Double, lightness: Double) {
    let (low, high) = (min(red, green, blue), max(red, green, blue))
    let (span, sum) = (high - low, high + low)
    let l = sum / 2
    guard span > 0 else { return (.nan, l > 0 && l < 1 ? 0 : .nan, l) }
    let sector =
      red == high
      ? (green - blue) / span + (green < blue ? 6 : 0)
      : green == high ? (blue - red) / span + 2 : (red - green) / span + 4
    return (sector * 60, span / (l < 0.5 ? sum : 2 - sum), l)
  }
}
