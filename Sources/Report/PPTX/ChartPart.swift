import Languages
import Markup
import Scene

/// A native bar chart and the workbook whose cells it shows. The order of elements is the schema's.
struct ChartPart {
  let chart: Deck.BarChart
  let language: Language

  // Any two different unsigned numbers.
  private static let categoryAxis = 1001
  private static let valueAxis = 1002

  /// Names of the categories in the first column, a series in each further one.
  var workbook: Workbook {
    let head = [Workbook.Cell.empty] + chart.series.map { .text($0.name) }
    let rows = chart.categories.enumerated().map { i, category in
      [.text(category)]
        + chart.series.map { series in
          value(series, i).map(Workbook.Cell.number) ?? .empty
        }
    }
    return Workbook(rows: [head] + rows)
  }

  /// `workbookID` is the relationship to the workbook.
  func bytes(workbookID: String) -> [UInt8] {
    XMLWriter.document("c:chartSpace", ["xmlns:c": Namespace.c, "xmlns:a": Namespace.a, "xmlns:r": Namespace.r]) {
      xml in
      xml.element("c:date1904", ["val": false])
      xml.element("c:lang", ["val": language.regionalTag])
      xml.element("c:roundedCorners", ["val": false])
      xml.element("c:chart") { xml in
        xml.element("c:autoTitleDeleted", ["val": true])
        plotArea(&xml)
        xml.element("c:plotVisOnly", ["val": true])
        xml.element("c:dispBlanksAs", ["val": "gap"])
      }
      xml.element("c:spPr") { xml in
        xml.element("a:noFill")
        PaintXML.line(nil, &xml)
      }
      textProperties(size: chart.style.axisSize, color: chart.style.axisColor, &xml)
      xml.element("c:externalData", ["r:id": workbookID]) { $0.element("c:autoUpdate", ["val": false]) }
    }
  }

  private func value(_ series: Deck.BarChart.Series, _ i: Int) -> Double? {
    guard i < series.points.count, let value = series.points[i].value, value.isFinite else { return nil }
    return value
  }

  private func plotArea(_ xml: inout XMLWriter) {
    xml.element("c:plotArea") { xml in
      xml.element("c:layout") { xml in
        xml.element("c:manualLayout") { xml in
          let (frame, plot) = (chart.frame, chart.plot)
          xml.element("c:layoutTarget", ["val": "inner"])
          xml.element("c:xMode", ["val": "edge"])
          xml.element("c:yMode", ["val": "edge"])
          xml.element("c:x", ["val": share(plot.minX - frame.minX, of: frame.width)])
          xml.element("c:y", ["val": share(plot.minY - frame.minY, of: frame.height)])
          xml.element("c:w", ["val": share(plot.width, of: frame.width)])
          xml.element("c:h", ["val": share(plot.height, of: frame.height)])
        }
      }
      xml.element("c:barChart") { xml in
        xml.element("c:barDir", ["val": chart.isHorizontal ? "bar" : "col"])
        xml.element("c:grouping", ["val": "clustered"])
        xml.element("c:varyColors", ["val": false])
        for index in chart.series.indices { series(index, &xml) }
        xml.element("c:gapWidth", ["val": max(0, min(500, chart.gapWidth))])
        xml.element("c:overlap", ["val": max(-100, min(100, chart.overlap))])
        xml.element("c:axId", ["val": Self.categoryAxis])
        xml.element("c:axId", ["val": Self.valueAxis])
      }
      categoryAxis(&xml)
      valueAxis(&xml)
      xml.element("c:spPr") { xml in
        xml.element("a:noFill")
        PaintXML.line(nil, &xml)
      }
    }
  }

  /// Five decimals: a hundredth of a point on a slide.
  private func share(_ part: Double, of whole: Double) -> String {
    guard whole > 0, part.isFinite else { return "0" }
    return NumberText.plain((max(-1, min(1, part / whole)) * 100_000).rounded() / 100_000)
  }

  private func series(_ index: Int, _ xml: inout XMLWriter) {
    let series = chart.series[index]
    let first = series.points.first { $0.value != nil } ?? series.points.first
    let last = chart.categories.count + 1
    xml.element("c:ser") { xml in
      xml.element("c:idx", ["val": index])
      xml.element("c:order", ["val": index])
      xml.element("c:tx") {
        reference(Workbook.range(column: index + 1, rows: 1...1), texts: [series.name], &$0)
      }
      paint(first?.fill, first?.outline, &xml)
      xml.element("c:invertIfNegative", ["val": false])
      for (i, point) in series.points.enumerated()
      where point.value != nil && (point.fill != first?.fill || point.outline != first?.outline) {
        xml.element("c:dPt") { xml in
          xml.element("c:idx", ["val": i])
          xml.element("c:invertIfNegative", ["val": false])
          xml.element("c:bubble3D", ["val": false])
          paint(point.fill, point.outline, &xml)
        }
      }
      ChartLabels(chart: chart, language: language).write(series, &xml)
      guard last > 1 else { return }
      xml.element("c:cat") { reference(Workbook.range(column: 0, rows: 2...last), texts: chart.categories, &$0) }
      xml.element("c:val") { values(Workbook.range(column: index + 1, rows: 2...last), series, &$0) }
    }
  }

  private func paint(_ fill: Paint?, _ outline: Stroke?, _ xml: inout XMLWriter) {
    xml.element("c:spPr") { xml in
      PaintXML.fill(fill, &xml)
      PaintXML.line(outline, &xml)
    }
  }

  private func reference(_ range: String, texts: [String], _ xml: inout XMLWriter) {
    xml.element("c:strRef") { xml in
      xml.element("c:f", text: range)
      xml.element("c:strCache") { xml in
        xml.element("c:ptCount", ["val": texts.count])
        for (i, text) in texts.enumerated() {
          xml.element("c:pt", ["idx": i]) { $0.element("c:v", text: text) }
        }
      }
    }
  }

  private func values(_ range: String, _ series: Deck.BarChart.Series, _ xml: inout XMLWriter) {
    xml.element("c:numRef") { xml in
      xml.element("c:f", text: range)
      xml.element("c:numCache") { xml in
        xml.element("c:formatCode", text: "General")
        xml.element("c:ptCount", ["val": chart.categories.count])
        for i in chart.categories.indices {
          // A gap is a point that is not there, never an empty one.
          guard let value = value(series, i) else { continue }
          xml.element("c:pt", ["idx": i]) { $0.element("c:v", text: NumberText.plain(value)) }
        }
      }
    }
  }

  private func categoryAxis(_ xml: inout XMLWriter) {
    xml.element("c:catAx") { xml in
      xml.element("c:axId", ["val": Self.categoryAxis])
      // The first row on top, as it is read.
      xml.element("c:scaling") { $0.element("c:orientation", ["val": chart.isHorizontal ? "maxMin" : "minMax"]) }
      xml.element("c:delete", ["val": false])
      xml.element("c:axPos", ["val": chart.isHorizontal ? "l" : "b"])
      xml.element("c:numFmt", ["formatCode": "General", "sourceLinked": true])
      xml.element("c:majorTickMark", ["val": "none"])
      xml.element("c:minorTickMark", ["val": "none"])
      xml.element("c:tickLblPos", ["val": chart.showsCategories ? "low" : "none"])
      xml.element("c:spPr") {
        PaintXML.line(Stroke(chart.style.zeroLineColor, width: chart.style.zeroLineWidth), &$0)
      }
      textProperties(size: chart.style.categorySize, color: chart.style.categoryColor, isBold: true, &xml)
      xml.element("c:crossAx", ["val": Self.valueAxis])
      xml.element("c:crosses", ["val": "autoZero"])
      xml.element("c:auto", ["val": false])
      xml.element("c:lblAlgn", ["val": chart.isHorizontal ? "l" : "ctr"])
      xml.element("c:lblOffset", ["val": 100])
      xml.element("c:noMultiLvlLbl", ["val": true])
    }
  }

  private func valueAxis(_ xml: inout XMLWriter) {
    xml.element("c:valAx") { xml in
      xml.element("c:axId", ["val": Self.valueAxis])
      xml.element("c:scaling") { xml in
        xml.element("c:orientation", ["val": "minMax"])
        xml.element("c:max", ["val": NumberText.plain(chart.maximum)])
        xml.element("c:min", ["val": NumberText.plain(chart.minimum)])
      }
      xml.element("c:delete", ["val": false])
      xml.element("c:axPos", ["val": chart.isHorizontal ? "b" : "l"])
      xml.element("c:majorGridlines") {
        $0.element("c:spPr") {
          PaintXML.line(Stroke(chart.style.gridColor, width: chart.style.gridWidth), &$0)
        }
      }
      xml.element("c:numFmt", ["formatCode": chart.numberFormat, "sourceLinked": false])
      xml.element("c:majorTickMark", ["val": "none"])
      xml.element("c:minorTickMark", ["val": "none"])
      xml.element("c:tickLblPos", ["val": "nextTo"])
      xml.element("c:spPr") { PaintXML.line(nil, &$0) }
      textProperties(size: chart.style.axisSize, color: chart.style.axisColor, &xml)
      xml.element("c:crossAx", ["val": Self.categoryAxis])
      // With the rows turned round, the far end of the category axis is the lower edge.
      xml.element("c:crosses", ["val": chart.isHorizontal ? "max" : "autoZero"])
      xml.element("c:crossBetween", ["val": "between"])
      if chart.step > 0 { xml.element("c:majorUnit", ["val": NumberText.plain(chart.step)]) }
    }
  }

  private func textProperties(size: Double, color: Color, isBold: Bool = false, _ xml: inout XMLWriter) {
    xml.element("c:txPr") { xml in
      xml.element("a:bodyPr", ["rot": 0, "vert": "horz"])
      xml.element("a:lstStyle")
      xml.element("a:p") { xml in
        xml.element("a:pPr") {
          $0.element("a:defRPr", ["sz": NumberText.hundredths(size), "b": isBold]) { xml in
            PaintXML.solid(color, &xml)
            xml.element("a:latin", ["typeface": "+mn-lt"])
            xml.element("a:ea", ["typeface": "+mn-ea"])
          }
        }
        xml.element("a:endParaRPr", ["lang": language.regionalTag])
      }
    }
  }
}
