import Markup
import Scene

/// A native table. Its rules are written into the cells, because not every program knows table styles; the style named
/// is PowerPoint's built-in one without any line or fill.
struct TableXML {
  static let plainStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"

  let table: Deck.Table
  let text: TextXML

  func write(fillsPlaceholder: Bool, _ shapes: inout ShapeTreeXML, _ xml: inout XMLWriter) {
    GraphicFrame.write(
      name: table.name, altText: table.altText, frame: table.frame, placeholder: fillsPlaceholder ? "tbl" : nil,
      uri: Namespace.table, &shapes, &xml
    ) { xml in
      xml.element("a:tbl") { xml in
        xml.element("a:tblPr", ["firstRow": true]) { $0.element("a:tableStyleId", text: Self.plainStyle) }
        xml.element("a:tblGrid") { xml in
          for width in table.columnWidths { xml.element("a:gridCol", ["w": NumberText.emu(width)]) }
        }
        for (i, row) in table.rows.enumerated() { write(row, isHead: i == 0, &xml) }
      }
    }
  }

  private func write(_ row: Deck.Table.Row, isHead: Bool, _ xml: inout XMLWriter) {
    xml.element("a:tr", ["h": NumberText.emu(row.height)]) { xml in
      for column in table.columnWidths.indices {
        // A row that is short of cells is filled up: a table whose rows differ does not open.
        let cell = column < row.cells.count ? row.cells[column] : Deck.Paragraph([])
        let count = table.columnWidths.count
        let isFirstOfMerged = row.isMerged && column == 0 && count > 1
        xml.element(
          "a:tc",
          [
            "gridSpan": isFirstOfMerged ? count : Int?.none,
            "hMerge": row.isMerged && column > 0 ? true : Bool?.none,
          ]
        ) { xml in
          xml.element("a:txBody") { xml in
            xml.element("a:bodyPr")
            xml.element("a:lstStyle")
            text.paragraphs([cell], &xml)
          }
          let gutter = column < table.gutters.count ? table.gutters[column] : 0
          xml.element(
            "a:tcPr",
            [
              "marL": 0, "marR": NumberText.emu(gutter), "marT": 0,
              "marB": isHead ? NumberText.emu(table.headPadding) : 0, "anchor": isHead ? "b" : "ctr",
            ]
          ) { xml in
            for side in ["a:lnL", "a:lnR", "a:lnT"] { xml.element(side, ["w": 0]) { $0.element("a:noFill") } }
            bottom(row.rule, &xml)
            xml.element("a:noFill")
          }
        }
      }
    }
  }

  private func bottom(_ rule: Deck.Table.Rule?, _ xml: inout XMLWriter) {
    guard let rule else {
      xml.element("a:lnB", ["w": 0]) { $0.element("a:noFill") }
      return
    }
    xml.element("a:lnB", ["w": NumberText.emu(rule.width), "cap": "flat", "cmpd": "sng"]) { xml in
      PaintXML.solid(rule.color, &xml)
      xml.element("a:prstDash", ["val": "solid"])
    }
  }
}
