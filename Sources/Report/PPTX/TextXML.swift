import Gates
import Languages
import Markup
import Scene

/// Paragraphs and runs of DrawingML, for shapes, cells and chart labels.
struct TextXML {
  /// Of the deck.
  var language: Language
  /// The id of a hyperlink's relationship; nil where links are not possible (chart labels).
  var linkID: ((WebAddress) -> String)?
  /// What a run is set in that says nothing itself; nil leaves it to what the text inherits from.
  var defaults: Deck.Run?

  func paragraphs(_ paragraphs: [Deck.Paragraph], _ xml: inout XMLWriter) {
    // A body without a paragraph is what PowerPoint repairs.
    for p in paragraphs.isEmpty ? [Deck.Paragraph([])] : paragraphs { paragraph(p, &xml) }
  }

  private func paragraph(_ p: Deck.Paragraph, _ xml: inout XMLWriter) {
    xml.element("a:p") { xml in
      properties(p, &xml)
      for run in p.runs {
        for (i, line) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
          if i > 0 { xml.element("a:br") { attributes("a:rPr", run, language.regionalTag, &$0) } }
          for piece in ScriptPieces.split(String(line), language: run.language ?? language) {
            xml.element("a:r") { xml in
              attributes("a:rPr", run, piece.language.regionalTag, &xml)
              xml.element("a:t", text: piece.text)
            }
          }
        }
      }
      if p.runs.allSatisfy(\.text.isEmpty) {
        attributes("a:endParaRPr", p.runs.first ?? Deck.Run(""), language.regionalTag, &xml)
      }
    }
  }

  private func properties(_ p: Deck.Paragraph, _ xml: inout XMLWriter) {
    let alignment = p.alignment.map { [.left: "l", .center: "ctr", .right: "r"][$0] ?? "l" }
    let isIndented = p.leftMargin > 0 || p.firstLineIndent != 0
    let hasContent = p.lineHeight != nil || p.spaceBefore > 0 || !p.tabs.isEmpty || p.bullet != nil
    guard alignment != nil || isIndented || hasContent else { return }
    xml.element(
      "a:pPr",
      [
        "marL": isIndented ? max(0, NumberText.emu(p.leftMargin)) : nil,
        "indent": isIndented ? NumberText.emu(p.firstLineIndent) : nil, "algn": alignment,
      ]
    ) { xml in
      if let line = p.lineHeight {
        xml.element("a:lnSpc") { $0.element("a:spcPts", ["val": min(158_400, NumberText.hundredths(line))]) }
      }
      if p.spaceBefore > 0 {
        xml.element("a:spcBef") { $0.element("a:spcPts", ["val": min(158_400, NumberText.hundredths(p.spaceBefore))]) }
      }
      if let bullet = p.bullet {
        xml.element("a:buFont", ["typeface": "Arial"])
        xml.element("a:buChar", ["char": bullet])
      }
      if !p.tabs.isEmpty {
        xml.element("a:tabLst") { xml in
          for tab in p.tabs {
            let kind = [Deck.Paragraph.Tab.Kind.left: "l", .right: "r", .decimal: "dec"][tab.kind] ?? "l"
            xml.element("a:tab", ["pos": NumberText.emu(tab.position), "algn": kind])
          }
        }
      }
    }
  }

  private func attributes(_ name: String, _ run: Deck.Run, _ tag: String, _ xml: inout XMLWriter) {
    let size = run.size ?? defaults?.size
    let bold = run.isBold ?? defaults?.isBold
    xml.element(
      name, ["lang": tag, "sz": size.map { max(100, NumberText.hundredths($0)) }, "b": bold, "dirty": false]
    ) { xml in
      if let color = run.color ?? defaults?.color { PaintXML.solid(color, &xml) }
      if let link = run.link, let linkID { xml.element("a:hlinkClick", ["r:id": linkID(link)]) }
    }
  }
}
