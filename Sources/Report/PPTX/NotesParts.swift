import Languages
import Markup
import Scene

/// What the speaker sees: a picture of the slide over a text. The notes page is A4 in height and width turned, as
/// PowerPoint's own: 540 × 720 pt.
enum NotesParts {
  static let size = Size(540, 720)
  private static let imageFrame = Rect(x: 54, y: 54, width: 432, height: 243)
  private static let textFrame = Rect(x: 54, y: 324, width: 432, height: 342)

  static func master(language: Language) -> [UInt8] {
    XMLWriter.document("p:notesMaster", Namespace.presentationML) { xml in
      xml.element("p:cSld") { xml in
        MasterParts.background(&xml)
        shapes(image: imageFrame, text: textFrame, ["Notes"], language, &xml)
      }
      MasterParts.colorMap(&xml)
      xml.element("p:notesStyle") {
        MasterParts.levels(MasterParts.Style(size: 12, line: 0, prompt: ""), 1, &$0)
      }
    }
  }

  static func notes(_ paragraphs: [String], language: Language) -> [UInt8] {
    XMLWriter.document("p:notes", Namespace.presentationML) { xml in
      xml.element("p:cSld") { shapes(image: nil, text: nil, paragraphs, language, &$0) }
      xml.element("p:clrMapOvr") { $0.element("a:masterClrMapping") }
    }
  }

  private static func shapes(
    image: Rect?, text: Rect?, _ paragraphs: [String], _ language: Language, _ xml: inout XMLWriter
  ) {
    func place(_ frame: Rect?, _ xml: inout XMLWriter) {
      xml.element("p:spPr") { xml in
        guard let frame else { return }
        PaintXML.transform("a:xfrm", frame, &xml)
        xml.element("a:prstGeom", ["prst": "rect"]) { $0.element("a:avLst") }
      }
    }
    ShapeTreeXML.tree(&xml) { xml, shapes in
      xml.element("p:sp") { xml in
        xml.element("p:nvSpPr") { xml in
          shapes.properties("Slide image", &xml)
          xml.element("p:cNvSpPr") {
            $0.element("a:spLocks", ["noGrp": true, "noRot": true, "noChangeAspect": true])
          }
          xml.element("p:nvPr") { $0.element("p:ph", ["type": "sldImg", "idx": 2]) }
        }
        place(image, &xml)
      }
      xml.element("p:sp") { xml in
        xml.element("p:nvSpPr") { xml in
          shapes.properties("Notes", &xml)
          xml.element("p:cNvSpPr") { $0.element("a:spLocks", ["noGrp": true]) }
          xml.element("p:nvPr") { $0.element("p:ph", ["type": "body", "sz": "quarter", "idx": 3]) }
        }
        place(text, &xml)
        xml.element("p:txBody") { xml in
          xml.element("a:bodyPr")
          xml.element("a:lstStyle")
          TextXML(language: language, linkID: nil, defaults: nil)
            .paragraphs(paragraphs.map { Deck.Paragraph([Deck.Run($0)]) }, &xml)
        }
      }
    }
  }
}
