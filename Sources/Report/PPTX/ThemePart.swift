import Languages
import Markup
import Scene

/// Colours and fonts of the deck, which a user changes in one place: every colour that the theme has is written as a
/// reference to it.
///
/// Fonts: headings Inter Display, text Inter, Han in Noto Sans CJK. Where Inter is missing the program takes the
/// nearest by panose, which is Arial; every text is therefore measured in both and given the wider room. Semibold is
/// written as bold: as a family of its own ("Inter Semi Bold") it would lose its weight together with its font.
enum ThemePart {
  static let colors: [(name: String, color: Color)] = [
    ("dk1", SlideStyle.ink), ("lt1", .white), ("dk2", SlideStyle.muted), ("lt2", SlideStyle.panel),
    ("accent1", SlideStyle.blue), ("accent2", SlideStyle.teal), ("accent3", SlideStyle.plum),
    ("accent4", SlideStyle.sky), ("accent5", SlideStyle.moss), ("accent6", SlideStyle.other),
    ("hlink", SlideStyle.blue), ("folHlink", SlideStyle.plum),
  ]

  /// Offered in the colour menu beside the theme's own twelve.
  static let customColors: [(name: String, color: Color)] = [
    ("Doubt", SlideStyle.doubt), ("Disputed", SlideStyle.disputed), ("Paid in", SlideStyle.paidIn),
    ("Rule", SlideStyle.rule), ("Grid", SlideStyle.grid),
  ]

  static let textFont = "Inter"
  static let headingFont = "Inter Display"
  /// Arial's, so that a program without Inter takes a sans serif of the same build.
  static let panose = "020B0604020202020204"

  static func bytes(name: String, language: Language) -> [UInt8] {
    XMLWriter.document("a:theme", ["xmlns:a": Namespace.a, "name": name]) { xml in
      xml.element("a:themeElements") { xml in
        xml.element("a:clrScheme", ["name": name]) { xml in
          for (name, color) in colors {
            xml.element("a:" + name) { $0.element("a:srgbClr", ["val": PaintXML.hex(color)]) }
          }
        }
        xml.element("a:fontScheme", ["name": name]) { xml in
          for (tag, family) in [("a:majorFont", headingFont), ("a:minorFont", textFont)] {
            xml.element(tag) { xml in
              xml.element("a:latin", ["typeface": family, "panose": panose])
              xml.element("a:ea", ["typeface": language.hanRegion.family])
              xml.element("a:cs", ["typeface": ""])
            }
          }
        }
        formats(name, &xml)
      }
      xml.element("a:objectDefaults")
      xml.element("a:extraClrSchemeLst")
      xml.element("a:custClrLst") { xml in
        for (name, color) in customColors {
          xml.element("a:custClr", ["name": name]) { $0.element("a:srgbClr", ["val": PaintXML.hex(color)]) }
        }
      }
    }
  }

  /// Flat: no gradient and no shadow among the styles that a user is offered. PowerPoint asks for three of each.
  private static func formats(_ name: String, _ xml: inout XMLWriter) {
    func fills(_ tag: String, _ xml: inout XMLWriter) {
      xml.element(tag) { xml in
        for _ in 0..<3 { xml.element("a:solidFill") { $0.element("a:schemeClr", ["val": "phClr"]) } }
      }
    }
    xml.element("a:fmtScheme", ["name": name]) { xml in
      fills("a:fillStyleLst", &xml)
      xml.element("a:lnStyleLst") { xml in
        for width in [0.75, 1.0, 1.5] {
          xml.element("a:ln", ["w": NumberText.emu(width)]) {
            $0.element("a:solidFill") { $0.element("a:schemeClr", ["val": "phClr"]) }
          }
        }
      }
      xml.element("a:effectStyleLst") { xml in
        for _ in 0..<3 { xml.element("a:effectStyle") { $0.element("a:effectLst") } }
      }
      fills("a:bgFillStyleLst", &xml)
    }
  }
}
