import Gates
import Languages
import Markup
import Scene

/// One slide as a part. Relationships are made as the shapes that need them are written.
struct SlidePart {
  let slide: Deck.Slide
  /// From 1.
  let number: Int
  let language: Language
  var relationships = OfficePackage.Relationships()
  /// Parts for the pictures and charts of the slide.
  let mediaName: (Deck.Picture, _ isSVG: Bool) -> String
  let chartName: (Int) -> String

  init(
    _ slide: Deck.Slide, number: Int, language: Language, layoutPart: String,
    mediaName: @escaping (Deck.Picture, Bool) -> String, chartName: @escaping (Int) -> String
  ) {
    self.slide = slide
    self.number = number
    self.language = language
    self.mediaName = mediaName
    self.chartName = chartName
    _ = relationships.add(RelationshipType.slideLayout, to: layoutPart)
  }

  mutating func bytes() -> [UInt8] {
    var relationships = relationships
    defer { self.relationships = relationships }
    return XMLWriter.document("p:sld", Namespace.presentationML) { xml in
      xml.element("p:cSld") { xml in
        ShapeTreeXML.tree(&xml) { xml, shapes in
          var charts = 0
          for element in slide.elements {
            switch element {
            case .text(let box): write(box, &relationships, &shapes, &xml)
            case .shape(let shape): write(shape, &shapes, &xml)
            case .picture(let picture): write(picture, &relationships, &shapes, &xml)
            case .chart(let chart):
              write(chart, part: chartName(charts), &relationships, &shapes, &xml)
              charts += 1
            case .table(let table):
              let text = text(linkingIn: &relationships, [.table(table)])
              TableXML(table: table, text: text).write(fillsPlaceholder: slide.layout == .table, &shapes, &xml)
            }
          }
        }
      }
      xml.element("p:clrMapOvr") { $0.element("a:masterClrMapping") }
    }
  }

  /// Text whose links are declared beforehand: writing them needs no more than to look their ids up.
  private func text(
    linkingIn relationships: inout OfficePackage.Relationships, _ elements: [Deck.Element], defaults: Deck.Run? = nil
  ) -> TextXML {
    var ids: [WebAddress: String] = [:]
    for link in elements.flatMap(\.links) {
      ids[link] = relationships.add(RelationshipType.hyperlink, external: link.encoded)
    }
    return TextXML(language: language, linkID: { ids[$0] ?? "" }, defaults: defaults)
  }

  private func write(
    _ box: Deck.TextBox, _ relationships: inout OfficePackage.Relationships, _ shapes: inout ShapeTreeXML,
    _ xml: inout XMLWriter
  ) {
    let isFree = box.placeholder == nil
    let plain = Deck.Run("", size: SlideStyle.tableSize, color: SlideStyle.ink)
    let text = text(linkingIn: &relationships, [.text(box)], defaults: isFree ? plain : nil)
    xml.element("p:sp") { xml in
      xml.element("p:nvSpPr") { xml in
        shapes.properties(box.name, &xml)
        if isFree {
          xml.element("p:cNvSpPr", ["txBox": true])
        } else {
          xml.element("p:cNvSpPr") { $0.element("a:spLocks", ["noGrp": true]) }
        }
        xml.element("p:nvPr") { xml in
          if let placeholder = box.placeholder { ShapeTreeXML.placeholder(placeholder, on: slide.layout, &xml) }
        }
      }
      xml.element("p:spPr") { xml in
        if let frame = box.frame {
          PaintXML.transform("a:xfrm", frame, &xml)
          xml.element("a:prstGeom", ["prst": "rect"]) { $0.element("a:avLst") }
        }
        if isFree { xml.element("a:noFill") }
      }
      xml.element("p:txBody") { xml in
        let anchor = box.anchor.map { [.top: "t", .middle: "ctr", .bottom: "b"][$0] ?? "t" }
        if isFree {
          xml.element(
            "a:bodyPr",
            [
              "wrap": box.wraps ? "square" : "none", "lIns": 0, "tIns": 0, "rIns": 0, "bIns": 0,
              "anchor": anchor ?? "t",
            ]
          ) { $0.element("a:noAutofit") }
        } else {
          xml.element("a:bodyPr", ["anchor": anchor])
        }
        xml.element("a:lstStyle")
        if box.placeholder == .number {
          xml.element("a:p") { NumberField.write(language: language, number: number, &$0) }
        } else {
          text.paragraphs(box.paragraphs, &xml)
        }
      }
    }
  }

  private func write(_ shape: Deck.Shape, _ shapes: inout ShapeTreeXML, _ xml: inout XMLWriter) {
    var isLine = false
    var rises = false
    switch shape.kind {
    case .line: isLine = true
    case .risingLine: (isLine, rises) = (true, true)
    case .rectangle, .ellipse: break
    }
    xml.element(isLine ? "p:cxnSp" : "p:sp") { xml in
      xml.element(isLine ? "p:nvCxnSpPr" : "p:nvSpPr") { xml in
        shapes.properties(shape.name, altText: shape.altText, isDecoration: shape.altText == nil, &xml)
        xml.element(isLine ? "p:cNvCxnSpPr" : "p:cNvSpPr")
        xml.element("p:nvPr")
      }
      xml.element("p:spPr") { xml in
        PaintXML.transform("a:xfrm", shape.frame, flipped: rises, &xml)
        let geometry = if case .ellipse = shape.kind { "ellipse" } else { isLine ? "line" : "rect" }
        xml.element("a:prstGeom", ["prst": geometry]) { $0.element("a:avLst") }
        if !isLine { PaintXML.fill(shape.fill, &xml) }
        PaintXML.line(shape.stroke, &xml)
      }
    }
  }

  private func write(
    _ picture: Deck.Picture, _ relationships: inout OfficePackage.Relationships, _ shapes: inout ShapeTreeXML,
    _ xml: inout XMLWriter
  ) {
    let png = relationships.add(RelationshipType.image, to: mediaName(picture, false))
    let svg = picture.svg.map { _ in relationships.add(RelationshipType.image, to: mediaName(picture, true)) }
    xml.element("p:pic") { xml in
      xml.element("p:nvPicPr") { xml in
        shapes.properties(picture.name, altText: picture.altText, &xml)
        xml.element("p:cNvPicPr") { $0.element("a:picLocks", ["noChangeAspect": true]) }
        xml.element("p:nvPr")
      }
      xml.element("p:blipFill") { xml in
        xml.element("a:blip", ["r:embed": png]) { xml in
          guard let svg else { return }
          xml.element("a:extLst") {
            $0.element("a:ext", ["uri": Namespace.svgExtension]) {
              $0.element("asvg:svgBlip", ["xmlns:asvg": Namespace.svg, "r:embed": svg])
            }
          }
        }
        xml.element("a:stretch") { $0.element("a:fillRect") }
      }
      xml.element("p:spPr") { xml in
        PaintXML.transform("a:xfrm", picture.frame, &xml)
        xml.element("a:prstGeom", ["prst": "rect"]) { $0.element("a:avLst") }
      }
    }
  }

  private func write(
    _ chart: Deck.BarChart, part: String, _ relationships: inout OfficePackage.Relationships,
    _ shapes: inout ShapeTreeXML, _ xml: inout XMLWriter
  ) {
    let id = relationships.add(RelationshipType.chart, to: part)
    GraphicFrame.write(
      name: chart.name, altText: chart.altText, frame: chart.frame, placeholder: chart.fillsPlaceholder ? "chart" : nil,
      uri: Namespace.c, &shapes, &xml
    ) {
      $0.element("c:chart", ["xmlns:c": Namespace.c, "r:id": id])
    }
  }
}

/// The frame of a chart or a table.
enum GraphicFrame {
  static func write(
    name: String, altText: String, frame: Rect, placeholder: String?, uri: String, _ shapes: inout ShapeTreeXML,
    _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    xml.element("p:graphicFrame") { xml in
      xml.element("p:nvGraphicFramePr") { xml in
        shapes.properties(name, altText: altText, &xml)
        xml.element("p:cNvGraphicFramePr") { $0.element("a:graphicFrameLocks", ["noGrp": true]) }
        xml.element("p:nvPr") { xml in
          if let placeholder { xml.element("p:ph", ["type": placeholder, "idx": MasterParts.objectIndex]) }
        }
      }
      PaintXML.transform("p:xfrm", frame, &xml)
      xml.element("a:graphic") { $0.element("a:graphicData", ["uri": uri], content) }
    }
  }
}

extension Deck.Element {
  /// Addresses that the element's text leads to.
  var links: [WebAddress] {
    let paragraphs: [Deck.Paragraph]
    switch self {
    case .text(let box): paragraphs = box.paragraphs
    case .table(let table): paragraphs = table.rows.flatMap(\.cells)
    case .shape, .picture, .chart: paragraphs = []
    }
    return paragraphs.flatMap(\.runs).compactMap(\.link)
  }
}
