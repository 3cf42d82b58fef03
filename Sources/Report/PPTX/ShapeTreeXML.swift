import Markup
import Scene

/// Begins the tree of shapes of a slide, layout or master, and numbers its shapes.
struct ShapeTreeXML {
  private(set) var lastID = 1

  static func tree(_ xml: inout XMLWriter, _ content: (inout XMLWriter, inout ShapeTreeXML) -> Void) {
    xml.element("p:spTree") { xml in
      xml.element("p:nvGrpSpPr") { xml in
        xml.element("p:cNvPr", ["id": 1, "name": ""])
        xml.element("p:cNvGrpSpPr")
        xml.element("p:nvPr")
      }
      xml.element("p:grpSpPr") {
        $0.element("a:xfrm") { xml in
          xml.element("a:off", ["x": 0, "y": 0])
          xml.element("a:ext", ["cx": 0, "cy": 0])
          xml.element("a:chOff", ["x": 0, "y": 0])
          xml.element("a:chExt", ["cx": 0, "cy": 0])
        }
      }
      var shapes = ShapeTreeXML()
      content(&xml, &shapes)
    }
  }

  /// Name and alternative text. Without one the shape is marked as decoration, unless it is text and speaks for itself.
  mutating func properties(_ name: String, altText: String? = nil, isDecoration: Bool = false, _ xml: inout XMLWriter) {
    lastID += 1
    xml.element("p:cNvPr", ["id": lastID, "name": name, "descr": altText]) { xml in
      guard isDecoration else { return }
      xml.element("a:extLst") {
        $0.element("a:ext", ["uri": Namespace.decorativeExtension]) {
          $0.element("adec:decorative", ["xmlns:adec": Namespace.decorative, "val": true])
        }
      }
    }
  }

  /// `p:ph` of a placeholder, as slide, layout and master name it alike.
  static func placeholder(_ placeholder: Deck.Placeholder, on layout: Deck.Layout?, _ xml: inout XMLWriter) {
    switch placeholder {
    case .title: xml.element("p:ph", ["type": layout == .title ? "ctrTitle" : "title"])
    case .subtitle where layout == .title: xml.element("p:ph", ["type": "subTitle", "idx": 1])
    case .subtitle: xml.element("p:ph", ["type": "body", "sz": "quarter", "idx": 10])
    case .body: xml.element("p:ph", ["type": "body", "idx": 1])
    case .note: xml.element("p:ph", ["type": "body", "sz": "quarter", "idx": 11])
    case .source: xml.element("p:ph", ["type": "body", "sz": "quarter", "idx": 12])
    case .number: xml.element("p:ph", ["type": "sldNum", "sz": "quarter", "idx": 13])
    }
  }
}
