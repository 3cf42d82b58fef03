import Markup

/// The workbook behind a native chart: one sheet, text and numbers, what PowerPoint's "Edit Data" opens. The same bytes
/// for the same cells.
struct Workbook {
  enum Cell: Hashable {
    case empty
    case text(String)
    case number(Double)
  }

  static let sheetName = "Sheet1"
  var rows: [[Cell]]

  func bytes() throws -> [UInt8] {
    var package = OfficePackage()
    var inner = OfficePackage.Relationships()
    let sheet = inner.add(RelationshipType.worksheet, to: "xl/worksheets/sheet1.xml")
    _ = inner.add(RelationshipType.styles, to: "xl/styles.xml")
    _ = package.relationships.add(RelationshipType.officeDocument, to: "xl/workbook.xml")
    package.add(.init("xl/workbook.xml", ContentType.workbook, workbook(sheet), inner))
    package.add(.init("xl/worksheets/sheet1.xml", ContentType.worksheet, worksheet()))
    package.add(.init("xl/styles.xml", ContentType.styles, styles()))
    return try package.archive()
  }

  /// `B`, `AA`, … from 0 for `A`.
  static func columnName(_ index: Int) -> String {
    var name = ""
    var rest = index
    repeat {
      name = String(UnicodeScalar(UInt8(65 + rest % 26))) + name
      rest = rest / 26 - 1
    } while rest >= 0
    return name
  }

  /// `Sheet1!$B$2:$B$5`, rows from 1.
  static func range(column: Int, rows: ClosedRange<Int>) -> String {
    let name = columnName(column)
    let first = "\(sheetName)!$\(name)$\(rows.lowerBound)"
    return rows.count == 1 ? first : first + ":$\(name)$\(rows.upperBound)"
  }

  private func workbook(_ sheet: String) -> [UInt8] {
    XMLWriter.document("workbook", ["xmlns": Namespace.spreadsheet, "xmlns:r": Namespace.r]) { xml in
      xml.element("sheets") {
        $0.element("sheet", ["name": Self.sheetName, "sheetId": 1, "r:id": sheet])
      }
    }
  }

  private func worksheet() -> [UInt8] {
    XMLWriter.document("worksheet", ["xmlns": Namespace.spreadsheet]) { xml in
      xml.element("cols") {
        $0.element("col", ["min": 1, "max": 1, "width": "32", "customWidth": true])
        $0.element("col", ["min": 2, "max": max(2, rows.first?.count ?? 2), "width": "18", "customWidth": true])
      }
      xml.element("sheetData") { xml in
        for (r, row) in rows.enumerated() {
          xml.element("row", ["r": r + 1]) { xml in
            for (c, cell) in row.enumerated() { write(cell, "\(Self.columnName(c))\(r + 1)", &xml) }
          }
        }
      }
    }
  }

  private func write(_ cell: Cell, _ reference: String, _ xml: inout XMLWriter) {
    switch cell {
    case .empty: break
    case .text(let text):
      xml.element("c", ["r": reference, "t": "inlineStr"]) {
        $0.element("is") { $0.element("t", text: text) }
      }
    case .number(let value):
      xml.element("c", ["r": reference]) { $0.element("v", text: NumberText.plain(value)) }
    }
  }

  /// The least that Excel opens without a repair.
  private func styles() -> [UInt8] {
    XMLWriter.document("styleSheet", ["xmlns": Namespace.spreadsheet]) { xml in
      xml.element("fonts", ["count": 1]) {
        $0.element("font") {
          $0.element("sz", ["val": 11])
          $0.element("name", ["val": "Calibri"])
        }
      }
      xml.element("fills", ["count": 2]) { xml in
        for pattern in ["none", "gray125"] {
          xml.element("fill") { $0.element("patternFill", ["patternType": pattern]) }
        }
      }
      xml.element("borders", ["count": 1]) {
        $0.element("border") { xml in
          for side in ["left", "right", "top", "bottom", "diagonal"] { xml.element(side) }
        }
      }
      xml.element("cellStyleXfs", ["count": 1]) {
        $0.element("xf", ["numFmtId": 0, "fontId": 0, "fillId": 0, "borderId": 0])
      }
      xml.element("cellXfs", ["count": 1]) {
        $0.element("xf", ["numFmtId": 0, "fontId": 0, "fillId": 0, "borderId": 0, "xfId": 0])
      }
      xml.element("cellStyles", ["count": 1]) {
        $0.element("cellStyle", ["name": "Normal", "xfId": 0, "builtinId": 0])
      }
    }
  }
}
