import Gates

/// sRGB, each component 0 to 1, not premultiplied.
public struct Color: Hashable, Sendable {
  public var red: Double
  public var green: Double
  public var blue: Double
  public var alpha: Double

  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// `0xRRGGBB`.
  public init(hex: UInt32, alpha: Double = 1) {
    self.init(
      red: Double(hex >> 16 & 0xFF) / 255, green: Double(hex >> 8 & 0xFF) / 255, blue: Double(hex & 0xFF) / 255,
      alpha: alpha)
  }

  public static let black = Color(hex: 0)
  public static let white = Color(hex: 0xFFFFFF)

  public func withAlpha(_ a: Double) -> Color { Color(red: red, green: green, blue: blue, alpha: a) }

  /// `#rrggbb` without the alpha.
  public var hexString: String {
    func two(_ v: Double) -> String {
      let s = String(Int(bounded: (v * 255).rounded(), in: 0...255), radix: 16)
      return s.count == 1 ? "0" + s : s
    }
    return "#" + two(red) + two(green) + two(blue)
  }
}

extension Color {
  /// A CSS colour: a name, `#rgb[a]`, `#rrggbb[aa]`, `rgb()`, `rgba()`, `hsl()`, `hsla()`. `transparent` is a colour
  /// of alpha 0; what is no colour gives nil.
  public init?(css text: String) {
    let s = text.filter { $0 != " " || text.contains("(") }.lowercased()
    if let hex = Color.named[s] {
      self.init(hex: hex)
    } else if s == "transparent" {
      self.init(hex: 0, alpha: 0)
    } else if s.hasPrefix("#") {
      self.init(hexDigits: s.dropFirst())
    } else {
      self.init(function: s)
    }
  }

  private init?(hexDigits: Substring) {
    let digits = hexDigits.compactMap(\.hexDigitValue).map(Double.init)
    guard digits.count == hexDigits.count else { return nil }
    switch digits.count {
    case 3, 4:
      self.init(
        red: digits[0] / 15, green: digits[1] / 15, blue: digits[2] / 15, alpha: digits.count == 4 ? digits[3] / 15 : 1)
    case 6, 8:
      func pair(_ i: Int) -> Double { (digits[i] * 16 + digits[i + 1]) / 255 }
      self.init(red: pair(0), green: pair(2), blue: pair(4), alpha: digits.count == 8 ? pair(6) : 1)
    default: return nil
    }
  }

  private init?(function s: String) {
    guard let open = s.firstIndex(of: "("), s.hasSuffix(")") else { return nil }
    let name = s[..<open].filter { $0 != " " }
    let parts = s[s.index(after: open)..<s.index(before: s.endIndex)]
      .split(whereSeparator: { ",/ \t".contains($0) }).map(String.init)
    guard parts.count == 3 || parts.count == 4 else { return nil }
    func number(_ p: String, percentOf whole: Double) -> Double? {
      if p.hasSuffix("%") { return Double(p.dropLast()).map { $0 / 100 * whole } }
      return Double(p.hasSuffix("deg") ? String(p.dropLast(3)) : p)
    }
    var alpha = 1.0
    if parts.count == 4 {
      guard let a = number(parts[3], percentOf: 1) else { return nil }
      alpha = max(0, min(1, a))
    }
    switch name {
    case "rgb", "rgba":
      guard let r = number(parts[0], percentOf: 255), let g = number(parts[1], percentOf: 255),
        let b = number(parts[2], percentOf: 255)
      else { return nil }
      func unit(_ v: Double) -> Double { max(0, min(1, v / 255)) }
      self.init(red: unit(r), green: unit(g), blue: unit(b), alpha: alpha)
    case "hsl", "hsla":
      guard let h = number(parts[0], percentOf: 360), let sat = number(parts[1], percentOf: 1),
        let light = number(parts[2], percentOf: 1)
      else { return nil }
      self.init(hue: h, saturation: sat, lightness: light, alpha: alpha)
    default: return nil
    }
  }

  /// Hue in degrees, saturation and lightness 0 to 1.
  public init(hue: Double, saturation: Double, lightness: Double, alpha: Double = 1) {
    let h = (hue.truncatingRemainder(dividingBy: 360) + 360).truncatingRemainder(dividingBy: 360)
    let m2 = lightness + (lightness < 0.5 ? lightness : 1 - lightness) * saturation
    let m1 = 2 * lightness - m2
    func channel(_ t: Double) -> Double {
      let u = t < 0 ? t + 360 : t > 360 ? t - 360 : t
      return u < 60 ? m1 + (m2 - m1) * u / 60 : u < 180 ? m2 : u < 240 ? m1 + (m2 - m1) * (240 - u) / 60 : m1
    }
    self.init(red: channel(h + 120), green: channel(h), blue: channel(h - 120), alpha: alpha)
  }
}
