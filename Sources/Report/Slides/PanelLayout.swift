import Charts
import Scene

/// One native chart: its scale is made as long as its labels allow, because a label that would leave the chart makes the
/// scale shorter, not the label smaller.
struct PanelLayout {
  let panel: NativeChart.Panel
  /// Of the widest panel in the band: shorter ones get empty series, so that rows stand level.
  let seriesCount: Int
  let rows: BarRows
  let room: Rect
  /// The names of the rows stand beside the chart.
  let sharesRows: Bool
  let fit: TextFit

  /// Room in the chart's frame beyond the plot, for half of the first and last axis label.
  private static let bleed = 16.0
  private static let axisHeight = 24.0
  private static let labelGap = ChartLabels.inset + 3

  private var numberFormat: String { NumberText.excelFormat(d3: panel.valueFormat) }

  private var values: [Double] { panel.series.flatMap(\.points).compactMap(\.value).filter(\.isFinite) }

  private var axis: (minimum: Double, maximum: Double, step: Double) {
    let largest = max(values.max() ?? 1, 0)
    let given = panel.axisStep.flatMap { $0 > 0 ? $0 : nil }
    let step = given ?? NiceStep.step(for: max(largest, -(values.min() ?? 0)))
    let lowest = min(values.min() ?? 0, 0)
    let minimum = lowest < 0 ? (lowest / step).rounded(.down) * step : 0
    return (minimum, max(panel.axisMaximum ?? 0, largest > 0 ? largest : step), step)
  }

  /// The widest axis or row label that the chart itself draws at its left.
  private var leftInset: Double {
    if panel.horizontal {
      guard !sharesRows else { return 0 }
      let widest = panel.categories.map { fit.width($0, size: SlideStyle.rowSize, isBold: true) }.max() ?? 0
      return min(widest + 14, room.width * 0.45)
    }
    let axis = axis
    return fit.width(ExcelText.text(axis.maximum, numberFormat) ?? "\(Int(axis.maximum))", size: SlideStyle.axisSize) + 10
  }

  var headX: Double { panel.horizontal ? plot.minX : room.minX }

  var plot: Rect {
    let left = room.minX + leftInset
    guard panel.horizontal else {
      return Rect(minX: left, minY: room.minY + 24, maxX: room.maxX, maxY: room.maxY)
    }
    let axis = axis
    let span = axis.maximum - axis.minimum
    var width = room.maxX - left - Self.bleed / 2
    for (s, series) in panel.series.enumerated() {
      for (i, point) in series.points.enumerated() {
        guard let value = point.value, value.isFinite, value >= 0, span > 0 else { continue }
        let label = fit.width(labelParagraphs(point).flatMap { $0.runs + [Deck.Run("\n")] }, size: SlideStyle.valueSize)
        // A label that is moved clear of a guide begins at the guide.
        let end = max(value, s == 1 ? guide(for: i)?.value ?? 0 : 0)
        let share = (end - axis.minimum) / span
        let free = room.maxX - left - Self.labelGap - label - 2
        if share > 0 { width = min(width, free / share) }
      }
    }
    return Rect(x: left, y: room.minY, width: max(60, width), height: room.height)
  }

  private var frame: Rect {
    Rect(
      minX: max(4, panel.horizontal ? plot.minX - max(Self.bleed, leftInset) : room.minX), minY: room.minY - 6,
      maxX: min(Deck.size.width - 4, room.maxX + Self.bleed),
      maxY: min(Deck.size.height, room.maxY + (panel.horizontal ? Self.axisHeight : 2 * Self.axisHeight)))
  }

  func chart(name: String, altText: String) -> Deck.BarChart {
    let axis = axis
    let plot = plot
    let series = (0..<max(1, seriesCount)).map { s -> Deck.BarChart.Series in
      let own = s < panel.series.count ? panel.series[s] : nil
      let points = panel.categories.indices.map { i -> Deck.BarChart.Point in
        guard let own, i < own.points.count else { return Deck.BarChart.Point(value: nil, fill: nil) }
        let point = own.points[i]
        return Deck.BarChart.Point(
          value: point.value, label: label(point, series: s, row: i, plot: plot), fill: point.paint,
          outline: point.stroke)
      }
      return Deck.BarChart.Series(name: seriesName(own, s), points: points)
    }
    var chart = Deck.BarChart(
      name, altText: altText, frame: frame, plot: plot, isHorizontal: panel.horizontal,
      categories: panel.categories.map { $0.split(separator: "\n").joined(separator: ", ") },
      showsCategories: !sharesRows, series: series, maximum: axis.maximum, step: axis.step,
      numberFormat: numberFormat, gapWidth: panel.horizontal ? rows.gapWidth : 60,
      overlap: rows.overlap)
    chart.minimum = axis.minimum
    return chart
  }

  private func seriesName(_ series: NativeChart.Series?, _ index: Int) -> String {
    if let name = series?.name, !name.isEmpty { return name }
    let head = [panel.title, panel.unit].filter { !$0.isEmpty }.joined(separator: ", ")
    return index == 0 && !head.isEmpty ? head : "\(index + 1)"
  }

  private func label(_ point: NativeChart.Point, series: Int, row: Int, plot: Rect) -> Deck.BarChart.Label {
    guard let value = point.value, !point.label.isEmpty else { return .none }
    if point.label == ExcelText.text(value, numberFormat), point.paint != .solid(SlideStyle.doubt) { return .value }
    var shift = 0.0
    if series == 1, let guide = guide(for: row) { shift = x(guide.value, in: plot) - x(value, in: plot) }
    return .text(labelParagraphs(point), shift: max(0, shift))
  }

  private func labelParagraphs(_ point: NativeChart.Point) -> [Deck.Paragraph] {
    BarLabel.paragraphs(point.label, isDoubt: point.paint == .solid(SlideStyle.doubt))
  }

  func x(_ value: Double, in plot: Rect) -> Double {
    let axis = axis
    guard axis.maximum > axis.minimum else { return plot.minX }
    return plot.minX + plot.width * (value - axis.minimum) / (axis.maximum - axis.minimum)
  }

  /// A rival whose figure lies between the two readings of a row: the line from its end through both is the finding.
  func guide(for row: Int) -> (value: Double, rival: Int)? {
    guard panel.horizontal, panel.isDisputedPair, row < panel.series[0].points.count, row < panel.series[1].points.count,
      let stated = panel.series[0].points[row].value, let other = panel.series[1].points[row].value
    else { return nil }
    let between = panel.series[0].points.enumerated().compactMap { i, point -> (value: Double, rival: Int)? in
      guard i != row, let value = point.value, value > min(stated, other), value < max(stated, other) else { return nil }
      return (value, i)
    }
    return between.min { abs($0.rival - row) < abs($1.rival - row) }
  }

  /// Guides, and what is said where nothing is stated.
  func annotations() -> [Deck.Element] {
    guard panel.horizontal else { return [] }
    let plot = plot
    var elements: [Deck.Element] = []
    for row in panel.categories.indices {
      if let guide = guide(for: row) {
        let half = rows.thickness / 2
        let isBelow = guide.rival > row
        let from = rows.center(row: guide.rival, series: 0) + (isBelow ? -half : half)
        let to = isBelow ? rows.center(row: row, series: 0) + half : rows.center(row: row, series: 1) + half
        let x = x(guide.value, in: plot)
        elements.append(
          .shape(
            Deck.Shape(
              "Guide", .line, frame: Rect(minX: x, minY: min(from, to), maxX: x, maxY: max(from, to)),
              stroke: Stroke(SlideStyle.ink, width: 1, dash: [2.2, 2.2]))))
      }
      elements += missing(row, plot)
    }
    return elements
  }

  private func missing(_ row: Int, _ plot: Rect) -> [Deck.Element] {
    guard let series = panel.series.first, row < series.points.count, series.points[row].value == nil,
      !series.points[row].label.isEmpty
    else { return [] }
    let words = series.points[row].label
    let width = fit.width(words, size: SlideStyle.smallSize).rounded(.up) + 2
    let y = rows.center(row: row, series: 0)
    let start = plot.minX + 6
    let box = Deck.TextBox(
      "Not stated", frame: Rect(x: start, y: y - 10, width: width, height: 20),
      paragraphs: [
        Deck.Paragraph([Deck.Run(words, size: SlideStyle.smallSize, color: SlideStyle.muted)], lineHeight: 20)
      ], anchor: .middle, wraps: false)
    let lineStart = start + width + 6
    guard plot.maxX > lineStart + 12 else { return [.text(box)] }
    let line = Deck.Shape(
      "Not stated", .line, frame: Rect(minX: lineStart, minY: y, maxX: plot.maxX, maxY: y),
      stroke: Stroke(SlideStyle.other, width: 1.2, dash: [1.6, 3.1]))
    return [.text(box), .shape(line)]
  }
}
