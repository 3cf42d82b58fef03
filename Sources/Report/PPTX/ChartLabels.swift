import Languages
import Markup
import Scene

/// The labels at the ends of the bars: the number itself where it says all, rich text where words stand with it.
struct ChartLabels {
  let chart: Deck.BarChart
  let language: Language

  func write(_ series: Deck.BarChart.Series, _ xml: inout XMLWriter) {
    let labelled = series.points.enumerated().filter { $0.element.value != nil }
    xml.element("c:dLbls") { xml in
      for (i, point) in labelled {
        switch point.label {
        case .value where point.labelShift == Size(0, 0): break
        case .none:
          xml.element("c:dLbl") { xml in
            xml.element("c:idx", ["val": i])
            xml.element("c:delete", ["val": true])
          }
        case .value: xml.element("c:dLbl") { label(i, nil, point.labelShift, &$0) }
        case .text(let runs): xml.element("c:dLbl") { label(i, runs, point.labelShift, &$0) }
        }
      }
      xml.element("c:numFmt", ["formatCode": chart.numberFormat, "sourceLinked": false])
      box(&xml)
      textProperties(&xml)
      flags(showsValue: !labelled.isEmpty, &xml)
      // A label that stands off its bar would otherwise be tied to it by a line.
      xml.element("c:extLst") {
        $0.element("c:ext", ["uri": Namespace.chartExtension, "xmlns:c15": Namespace.chart2012]) {
          $0.element("c15:showLeaderLines", ["val": false])
        }
      }
    }
  }

  /// Without runs the label shows the value and follows it.
  private func label(_ index: Int, _ runs: [Deck.Run]?, _ shift: Size, _ xml: inout XMLWriter) {
    xml.element("c:idx", ["val": index])
    if shift != Size(0, 0) {
      func share(_ part: Double, of whole: Double) -> String {
        guard whole > 0, part.isFinite else { return "0" }
        return NumberText.plain((part / whole * 100_000).rounded() / 100_000)
      }
      xml.element("c:layout") {
        $0.element("c:manualLayout") { xml in
          xml.element("c:x", ["val": share(shift.width, of: chart.frame.width)])
          xml.element("c:y", ["val": share(shift.height, of: chart.frame.height)])
        }
      }
    }
    if let runs {
      xml.element("c:tx") {
        $0.element("c:rich") { xml in
          body(&xml)
          xml.element("a:lstStyle")
          let plain = Deck.Run("", size: chart.style.valueSize, isBold: false, color: chart.style.valueColor)
          TextXML(language: language, linkID: nil, defaults: plain).paragraphs([Deck.Paragraph(runs)], &xml)
        }
      }
    }
    xml.element("c:numFmt", ["formatCode": chart.numberFormat, "sourceLinked": false])
    box(&xml)
    if runs == nil { textProperties(&xml) }
    flags(showsValue: true, &xml)
  }

  private func textProperties(_ xml: inout XMLWriter) {
    xml.element("c:txPr") { xml in
      body(&xml)
      xml.element("a:lstStyle")
      xml.element("a:p") { xml in
        xml.element("a:pPr") {
          $0.element("a:defRPr", ["sz": NumberText.hundredths(chart.style.valueSize), "b": true]) {
            PaintXML.solid(chart.style.valueColor, &$0)
          }
        }
        xml.element("a:endParaRPr", ["lang": language.regionalTag])
      }
    }
  }

  private func box(_ xml: inout XMLWriter) {
    xml.element("c:spPr") { xml in
      PaintXML.fill(chart.style.labelsKnockOut ? .solid(.white) : nil, &xml)
      PaintXML.line(nil, &xml)
    }
  }

  /// Unwrapped: PowerPoint would break a label of a fifth of the chart's width.
  private func body(_ xml: inout XMLWriter) {
    let inset = NumberText.emu(ChartLabels.inset)
    xml.element("a:bodyPr", ["wrap": "none", "lIns": inset, "tIns": 0, "rIns": 0, "bIns": 0, "anchor": "ctr"]) {
      $0.element("a:spAutoFit")
    }
  }

  /// Between the bar's end and the label.
  static let inset = 3.0

  private func flags(showsValue: Bool, _ xml: inout XMLWriter) {
    xml.element("c:dLblPos", ["val": "outEnd"])
    xml.element("c:showLegendKey", ["val": false])
    xml.element("c:showVal", ["val": showsValue])
    xml.element("c:showCatName", ["val": false])
    xml.element("c:showSerName", ["val": false])
    xml.element("c:showPercent", ["val": false])
    xml.element("c:showBubbleSize", ["val": false])
  }
}
