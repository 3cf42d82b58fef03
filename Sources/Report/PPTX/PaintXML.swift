import Markup
import Scene

/// Colours, fills and lines of DrawingML.
enum PaintXML {
  /// `RRGGBB`.
  static func hex(_ color: Color) -> String { color.hexString.dropFirst().uppercased() }

  /// As a reference where the theme has the colour. Charts and slides know different names for the same four.
  static func color(_ color: Color, _ xml: inout XMLWriter) {
    func alpha(_ xml: inout XMLWriter) {
      if color.alpha < 1 {
        xml.element("a:alpha", ["val": Int(bounded: (color.alpha * 100_000).rounded(), in: 0...100_000)])
      }
    }
    let opaque = hex(color)
    if let entry = ThemePart.colors.first(where: { hex($0.color) == opaque }) {
      let mapped = ["dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"][entry.name] ?? entry.name
      xml.element("a:schemeClr", ["val": mapped]) { alpha(&$0) }
    } else {
      xml.element("a:srgbClr", ["val": opaque]) { alpha(&$0) }
    }
  }

  static func solid(_ color: Color, _ xml: inout XMLWriter) {
    xml.element("a:solidFill") { PaintXML.color(color, &$0) }
  }

  /// A hatch becomes PowerPoint's own wide upward diagonal; a gradient, which the house does not use, its first colour.
  static func fill(_ paint: Paint?, _ xml: inout XMLWriter) {
    switch paint {
    case .none: xml.element("a:noFill")
    case .solid(let color) where color.alpha <= 0: xml.element("a:noFill")
    case .solid(let color): solid(color, &xml)
    case .hatch(let hatch):
      // Between 0 and 90 degrees the lines rise to the right.
      let rises = hatch.angle.truncatingRemainder(dividingBy: 180) >= 0
      xml.element("a:pattFill", ["prst": rises ? "wdUpDiag" : "wdDnDiag"]) { xml in
        xml.element("a:fgClr") { color(hatch.color, &$0) }
        xml.element("a:bgClr") { color(hatch.background ?? .white, &$0) }
      }
    case .gradient(let gradient): solid(gradient.stops.first?.color ?? .black, &xml)
    }
  }

  static func line(_ stroke: Stroke?, _ xml: inout XMLWriter) {
    guard let stroke, stroke.width > 0 else {
      xml.element("a:ln") { $0.element("a:noFill") }
      return
    }
    let cap = [Stroke.Cap.butt: "flat", .round: "rnd", .square: "sq"][stroke.cap] ?? "flat"
    xml.element("a:ln", ["w": min(NumberText.emu(stroke.width), 20_116_800), "cap": cap]) { xml in
      fill(stroke.paint, &xml)
      if !stroke.dash.isEmpty {
        // An odd list goes on with itself, as in SVG. Lengths are thousandths of a per cent of the width.
        let dash = stroke.dash.count % 2 == 0 ? stroke.dash : stroke.dash + stroke.dash
        xml.element("a:custDash") { xml in
          for i in stride(from: 0, to: dash.count, by: 2) {
            func share(_ v: Double) -> Int { Int(bounded: (v / stroke.width * 100_000).rounded(), in: 0...100_000_000) }
            xml.element("a:ds", ["d": share(dash[i]), "sp": share(dash[i + 1])])
          }
        }
      }
      switch stroke.join {
      case .miter: xml.element("a:miter", ["lim": 800_000])
      case .round: xml.element("a:round")
      case .bevel: xml.element("a:bevel")
      }
    }
  }

  /// Off and extent, in a frame's own element.
  static func transform(_ name: String, _ frame: Rect, flipped: Bool = false, _ xml: inout XMLWriter) {
    xml.element(name, ["flipV": flipped ? true : Bool?.none]) { xml in
      xml.element("a:off", ["x": NumberText.emu(frame.x), "y": NumberText.emu(frame.y)])
      xml.element("a:ext", ["cx": max(0, NumberText.emu(frame.width)), "cy": max(0, NumberText.emu(frame.height))])
    }
  }
}
