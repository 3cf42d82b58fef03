import Languages
import Markup
import Scene

/// The master and its layouts: where placeholders stand and how their text looks. Everything on a slide that comes from
/// here can be changed for the whole deck by changing it here.
enum MasterParts {
  /// How the text of a placeholder looks unless a run says otherwise.
  struct Style {
    var size: Double
    var line: Double
    var isBold = false
    var color = SlideStyle.ink
    var isHeading = false
    var anchor = "t"
    var alignment = "l"
    var prompt: String
  }

  static func style(of placeholder: Deck.Placeholder, on layout: Deck.Layout?) -> Style {
    let cover = layout == .title
    return switch placeholder {
    case .title where cover:
      Style(
        size: SlideStyle.coverTitleSize, line: SlideStyle.coverTitleLine, isBold: true, isHeading: true,
        prompt: "Title of the deck")
    case .title:
      Style(
        size: SlideStyle.titleSize, line: SlideStyle.titleLine, isBold: true, isHeading: true,
        prompt: "The finding, in two lines at most")
    case .subtitle where cover:
      Style(
        size: SlideStyle.bodySize, line: SlideStyle.bodyLine, color: SlideStyle.muted, prompt: "What it is about")
    case .subtitle:
      Style(
        size: SlideStyle.subtitleSize, line: SlideStyle.subtitleLine, color: SlideStyle.muted,
        prompt: "Measure, unit, time, and what the figures are not")
    case .body where layout == .sources:
      Style(size: SlideStyle.listSize, line: SlideStyle.listLine, prompt: "Documents")
    case .body: Style(size: SlideStyle.bodySize, line: SlideStyle.bodyLine, prompt: "Text")
    case .note: Style(size: SlideStyle.smallSize, line: SlideStyle.smallLine, prompt: "Note")
    case .source:
      Style(
        size: SlideStyle.sourceSize, line: SlideStyle.sourceLine, color: SlideStyle.muted, anchor: "b",
        prompt: "Sources: who, date")
    case .number:
      Style(
        size: SlideStyle.sourceSize, line: SlideStyle.sourceLine, color: SlideStyle.muted, anchor: "b",
        alignment: "r", prompt: "")
    }
  }

  static func layout(_ layout: Deck.Layout, language: Language) -> [UInt8] {
    let types: [Deck.Layout: String] = [.title: "title", .text: "tx"]
    return XMLWriter.document(
      "p:sldLayout",
      ["xmlns:a": Namespace.a, "xmlns:r": Namespace.r, "xmlns:p": Namespace.p, "type": types[layout], "preserve": true]
    ) { xml in
      xml.element("p:cSld", ["name": layout.rawValue]) { xml in
        ShapeTreeXML.tree(&xml) { xml, shapes in
          for placeholder in Deck.Placeholder.allCases {
            guard let frame = SlideStyle.frame(of: placeholder, on: layout) else { continue }
            shape(placeholder, layout, frame, language, &shapes, &xml)
          }
          object(layout, language, &shapes, &xml)
        }
      }
      xml.element("p:clrMapOvr") { $0.element("a:masterClrMapping") }
    }
  }

  static func master(layouts: [String], firstID: Int, language: Language) -> [UInt8] {
    XMLWriter.document("p:sldMaster", Namespace.presentationML) { xml in
      xml.element("p:cSld") { xml in
        background(&xml)
        ShapeTreeXML.tree(&xml) { xml, shapes in
          for placeholder in [Deck.Placeholder.title, .body, .number] {
            guard let frame = SlideStyle.frame(of: placeholder, on: .text) else { continue }
            shape(placeholder, nil, frame, language, &shapes, &xml)
          }
        }
      }
      colorMap(&xml)
      xml.element("p:sldLayoutIdLst") { xml in
        for (i, id) in layouts.enumerated() { xml.element("p:sldLayoutId", ["id": firstID + i, "r:id": id]) }
      }
      xml.element("p:txStyles") { xml in
        xml.element("p:titleStyle") { levels(style(of: .title, on: nil), 1, &$0) }
        xml.element("p:bodyStyle") { levels(style(of: .body, on: nil), 5, &$0) }
        xml.element("p:otherStyle") { levels(Style(size: SlideStyle.tableSize, line: 0, prompt: ""), 1, &$0) }
      }
    }
  }

  static func background(_ xml: inout XMLWriter) {
    xml.element("p:bg") {
      $0.element("p:bgPr") { xml in
        xml.element("a:solidFill") { $0.element("a:schemeClr", ["val": "bg1"]) }
        xml.element("a:effectLst")
      }
    }
  }

  static func colorMap(_ xml: inout XMLWriter) {
    xml.element(
      "p:clrMap",
      [
        "bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2", "accent1": "accent1", "accent2": "accent2",
        "accent3": "accent3", "accent4": "accent4", "accent5": "accent5", "accent6": "accent6", "hlink": "hlink",
        "folHlink": "folHlink",
      ])
  }

  private static func shape(
    _ placeholder: Deck.Placeholder, _ layout: Deck.Layout?, _ frame: Rect, _ language: Language,
    _ shapes: inout ShapeTreeXML, _ xml: inout XMLWriter
  ) {
    let style = style(of: placeholder, on: layout)
    xml.element("p:sp") { xml in
      xml.element("p:nvSpPr") { xml in
        shapes.properties(placeholder.rawValue.capitalizedFirst, &xml)
        xml.element("p:cNvSpPr") { $0.element("a:spLocks", ["noGrp": true]) }
        xml.element("p:nvPr") { ShapeTreeXML.placeholder(placeholder, on: layout, &$0) }
      }
      xml.element("p:spPr") { xml in
        PaintXML.transform("a:xfrm", frame, &xml)
        xml.element("a:prstGeom", ["prst": "rect"]) { $0.element("a:avLst") }
      }
      xml.element("p:txBody") { xml in
        xml.element(
          "a:bodyPr",
          ["vert": "horz", "wrap": "square", "lIns": 0, "tIns": 0, "rIns": 0, "bIns": 0, "anchor": style.anchor]
        ) { $0.element("a:noAutofit") }
        xml.element("a:lstStyle") { levels(style, 1, &$0) }
        xml.element("a:p") { xml in
          if placeholder == .number {
            NumberField.write(language: language, &xml)
          } else {
            xml.element("a:r") { xml in
              xml.element("a:rPr", ["lang": "en-GB"])
              xml.element("a:t", text: style.prompt)
            }
          }
        }
      }
    }
  }

  /// The place for a chart or a table.
  private static func object(
    _ layout: Deck.Layout, _ language: Language, _ shapes: inout ShapeTreeXML, _ xml: inout XMLWriter
  ) {
    guard layout == .chart || layout == .table else { return }
    xml.element("p:sp") { xml in
      xml.element("p:nvSpPr") { xml in
        shapes.properties(layout.rawValue, &xml)
        xml.element("p:cNvSpPr") { $0.element("a:spLocks", ["noGrp": true]) }
        xml.element("p:nvPr") {
          $0.element("p:ph", ["type": layout == .chart ? "chart" : "tbl", "idx": objectIndex])
        }
      }
      xml.element("p:spPr") {
        PaintXML.transform("a:xfrm", Rect(x: SlideStyle.margin, y: 150, width: SlideStyle.width, height: 290), &$0)
      }
      xml.element("p:txBody") { xml in
        xml.element("a:bodyPr")
        xml.element("a:lstStyle") { levels(Style(size: SlideStyle.tableSize, line: 0, prompt: ""), 1, &$0) }
        xml.element("a:p") { $0.element("a:endParaRPr", ["lang": language.regionalTag]) }
      }
    }
  }

  static let objectIndex = 14

  static func levels(_ style: Style, _ count: Int, _ xml: inout XMLWriter) {
    for level in 1...count {
      let indent = NumberText.emu(16 * Double(level - 1))
      xml.element("a:lvl\(level)pPr", ["marL": indent, "indent": 0, "algn": style.alignment]) { xml in
        if style.line > 0 {
          xml.element("a:lnSpc") { $0.element("a:spcPts", ["val": NumberText.hundredths(style.line)]) }
        }
        xml.element("a:spcBef") { $0.element("a:spcPts", ["val": 0]) }
        xml.element("a:buNone")
        xml.element("a:defRPr", ["sz": NumberText.hundredths(style.size), "b": style.isBold]) { xml in
          PaintXML.solid(style.color, &xml)
          let family = style.isHeading ? "+mj" : "+mn"
          xml.element("a:latin", ["typeface": family + "-lt"])
          xml.element("a:ea", ["typeface": family + "-ea"])
        }
      }
    }
  }
}

/// The field that shows the slide's number.
enum NumberField {
  /// Without a number, for a master: the program's own stand-in.
  static func write(language: Language, number: Int? = nil, _ xml: inout XMLWriter) {
    xml.element("a:fld", ["id": "{86CB4B4D-7CA3-9044-876B-883B54F8677D}", "type": "slidenum"]) { xml in
      xml.element("a:rPr", ["lang": language.regionalTag])
      xml.element("a:t", text: number.map(String.init) ?? "‹#›")
    }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
