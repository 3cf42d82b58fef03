import Gates
import Pictures
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
  /// Between the bar's end and the label's text; the program puts the label's box at the bar's end.
  private static let labelGap = 7.0
  private static let labelShift = labelGap - ChartLabels.inset

  /// A label's height in ems.
  private static let labelHeight = 1.25

  /// Labels of thin bars give way, so that they do not run into one another.
  private var valueSize: Double {
    guard panel.horizontal else { return SlideStyle.valueSize }
    return max(SlideStyle.smallestSize, min(SlideStyle.valueSize, (rows.thickness / Self.labelHeight).rounded(.down)))
  }

  private var numberFormat: String { NumberText.excelFormat(d3: panel.valueFormat) }

  private var values: [Double] { panel.series.flatMap(\.points).compactMap(\.value).filter(\.isFinite) }

  private var axis: (minimum: Double, maximum: Double, step: Double) {
    let largest = max(values.max() ?? 1, 0)
    let given = panel.axisStep.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
    let step = given ?? NiceStep.step(for: max(largest, -(values.min() ?? 0)))
    let asked = panel.axisMaximum.flatMap { $0.isFinite ? $0 : nil } ?? 0
    let lowest = min(values.min() ?? 0, 0)
    let minimum = lowest < 0 ? (lowest / step).rounded(.down) * step : 0
    return (minimum, max(asked, largest > 0 ? largest : step), step)
  }

  /// The widest axis or row label that the chart itself draws at its left.
  private var leftInset: Double {
    if panel.horizontal {
      guard !sharesRows else { return 0 }
      let widest = panel.categories.map { fit.width($0, size: SlideStyle.rowSize, isBold: true) }.max() ?? 0
      return min(widest + 14, room.width * 0.45)
    }
    let axis = axis
    return fit.width(
      ExcelText.text(axis.maximum, numberFormat) ?? "\(Int(checked: axis.maximum) ?? 0)", size: SlideStyle.axisSize)
      + 10
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
        let lines =
          [labelRuns(point)] + BarLabel.furtherLines(point.label).map { [Deck.Run($0, size: SlideStyle.smallSize)] }
        let label = lines.map { fit.width($0, size: valueSize) }.max() ?? 0
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
        var shown = Deck.BarChart.Point(
          value: point.value, label: label(point), fill: point.paint, outline: point.stroke)
        if shown.label != .none { shown.labelShift = shift(point, series: s, row: i, plot: plot) }
        return shown
      }
      return Deck.BarChart.Series(name: seriesName(own, s), points: points)
    }
    var chart = Deck.BarChart(
      name, altText: altText, frame: frame, plot: plot, isHorizontal: panel.horizontal,
      categories: panel.categories.map(category),
      showsCategories: !sharesRows, series: series, maximum: axis.maximum, step: axis.step,
      numberFormat: numberFormat, gapWidth: panel.horizontal ? rows.gapWidth : 60,
      overlap: rows.overlap)
    chart.minimum = axis.minimum
    chart.style.valueSize = valueSize
    chart.style.labelsKnockOut = !panel.horizontal || rows.thickness >= valueSize * Self.labelHeight
    return chart
  }

  /// Beside the chart a name has two lines, of which the first names the row; within it there is one.
  private func category(_ name: String) -> String {
    let lines = name.split(separator: "\n")
    return sharesRows ? lines.first.map(String.init) ?? "" : lines.joined(separator: ", ")
  }

  private func seriesName(_ series: NativeChart.Series?, _ index: Int) -> String {
    if let name = series?.name, !name.isEmpty { return name }
    let head = [panel.title, panel.unit].filter { !$0.isEmpty }.joined(separator: ", ")
    return index == 0 && !head.isEmpty ? head : "\(index + 1)"
  }

  private func label(_ point: NativeChart.Point) -> Deck.BarChart.Label {
    guard let value = point.value, !point.label.isEmpty else { return .none }
    let isPlain = point.label == ExcelText.text(value, numberFormat) && point.paint != .solid(SlideStyle.doubt)
    return isPlain ? .value : .text(labelRuns(point))
  }

  /// Off the bar's end; clear of a guide; up, where further lines stand under the label.
  private func shift(_ point: NativeChart.Point, series: Int, row: Int, plot: Rect) -> Size {
    guard panel.horizontal, let value = point.value, value >= 0 else { return Size(0, 0) }
    var shift = Size(Self.labelShift, -Self.smallLine / 2 * Double(BarLabel.furtherLines(point.label).count))
    if series == 1, let guide = guide(for: row) { shift.width += max(0, x(guide.value, in: plot) - x(value, in: plot)) }
    return shift
  }

  private static let smallLine = 16.0

  /// The further lines of a label.
  private func furtherLines(_ point: NativeChart.Point, series: Int, row: Int, plot: Rect) -> [Deck.Element] {
    let lines = BarLabel.furtherLines(point.label)
    guard let value = point.value, value >= 0, !lines.isEmpty else { return [] }
    let runs = lines.map { Deck.Run($0, size: SlideStyle.smallSize, color: SlideStyle.muted) }
    let width = runs.map { fit.width([$0], size: SlideStyle.smallSize) }.max() ?? 0
    let left =
      x(value, in: plot) + Self.labelGap + shift(point, series: series, row: row, plot: plot).width - Self.labelShift
    let block = Self.valueLine + Self.smallLine * Double(lines.count)
    let top = rows.center(row: row, series: series) - block / 2 + Self.valueLine
    let box = Deck.TextBox(
      "Label",
      frame: Rect(x: left, y: top, width: width.rounded(.up) + 2, height: Self.smallLine * Double(lines.count)),
      paragraphs: runs.map { Deck.Paragraph([$0], lineHeight: Self.smallLine) }, wraps: false)
    return [.text(box)]
  }

  private static let valueLine = 22.0

  private func labelRuns(_ point: NativeChart.Point) -> [Deck.Run] {
    BarLabel.firstLine(point.label, isDoubt: point.paint == .solid(SlideStyle.doubt), size: valueSize)
  }

  func x(_ value: Double, in plot: Rect) -> Double {
    let axis = axis
    guard axis.maximum > axis.minimum else { return plot.minX }
    return plot.minX + plot.width * (value - axis.minimum) / (axis.maximum - axis.minimum)
  }

  /// A rival whose figure lies between the two readings of a row: the line from its end through both is the finding.
  func guide(for row: Int) -> (value: Double, rival: Int)? {
    guard panel.horizontal, panel.isDisputedPair, row < panel.series[0].points.count,
      row < panel.series[1].points.count,
      let stated = panel.series[0].points[row].value, let other = panel.series[1].points[row].value
    else { return nil }
    let between = panel.series[0].points.enumerated().compactMap { i, point -> (value: Double, rival: Int)? in
      guard i != row, let value = point.value, value > min(stated, other), value < max(stated, other) else {
        return nil
      }
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
      for (s, series) in panel.series.enumerated() where row < series.points.count {
        elements += furtherLines(series.points[row], series: s, row: row, plot: plot)
      }
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
      "Not stated", frame: Rect(x: start, y: y - 11, width: width, height: 20),
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
