import Pictures
import Scene

/// Places native charts on a slide: panels side by side share their rows, panels above one another their width.
struct NativeChartLayout {
  let native: NativeChart
  let picture: Pictures.Picture
  let name: String
  let options: SlideComposer.Options
  let fit: TextFit

  init(_ native: NativeChart, picture: Pictures.Picture, name: String, composer: SlideComposer) {
    self.native = native
    self.picture = picture
    self.name = name
    options = composer.options
    fit = composer.fit
  }

  // Distances in points.
  /// From the subtitle to the head of a panel.
  private static let above = 24.0
  private static let headLine = 20.0
  private static let legendHeight = 26.0
  /// From the head of a panel, or what is above, to the axes.
  private static let headGap = 12.0
  /// From the axes to what is below: axis labels and air.
  private static let axisRoom = 46.0
  private static let nameGap = 28.0
  private static let panelGap = 30.0
  /// Rows further apart than this fall apart.
  private static let largestPitch = 124.0

  /// So many rows or columns can still be told apart on a slide; more are drawn as a picture, where they can be set
  /// smaller.
  private static let mostRows = 18
  private static let mostColumns = 36

  static func isReadable(_ native: NativeChart) -> Bool {
    let panels = native.panels.filter { !$0.categories.isEmpty && !$0.series.isEmpty }
    guard !panels.isEmpty, panels.count == native.panels.count else { return false }
    let rows = bands(panels).map { band in
      band.map { $0.horizontal ? $0.categories.count * max(1, $0.series.count) : 1 }.max() ?? 0
    }
    let columns = panels.map { $0.horizontal ? 1 : $0.categories.count * $0.series.count }.max() ?? 0
    return rows.reduce(0, +) <= mostRows && columns <= mostColumns
  }

  func elements(in area: Rect) -> [Deck.Element] {
    let bands = NativeChartLayout.bands(native.panels)
    let weights = bands.map { Double($0.map(\.categories.count).max() ?? 1) + 1 }
    let total = weights.reduce(0, +)
    var elements: [Deck.Element] = []
    var y = area.minY
    for (band, weight) in zip(bands, weights) {
      let height = area.height * weight / total
      let part = Rect(x: area.x, y: y, width: area.width, height: height)
      elements += self.band(band, in: part, isFirst: elements.isEmpty)
      y += height
    }
    return elements
  }

  /// Panels that stand beside one another in the picture.
  static func bands(_ panels: [NativeChart.Panel]) -> [[NativeChart.Panel]] {
    var bands: [[NativeChart.Panel]] = []
    for panel in panels {
      if let last = bands.last?.last, min(last.frame.maxY, panel.frame.maxY) > max(last.frame.minY, panel.frame.minY) {
        bands[bands.count - 1].append(panel)
      } else {
        bands.append([panel])
      }
    }
    return bands
  }

  private func band(_ panels: [NativeChart.Panel], in area: Rect, isFirst: Bool) -> [Deck.Element] {
    guard let first = panels.first else { return [] }
    let seriesCount = panels.map(\.series.count).max() ?? 1
    let names = first.horizontal && options.rowNames == .beside ? first.categories : []
    let hasHeads = panels.contains { !$0.title.isEmpty || !$0.unit.isEmpty }
    let legend = legendNames(panels, seriesCount)
    var y = area.minY + Self.above
    var elements: [Deck.Element] = []
    if !legend.isEmpty {
      elements += self.legend(legend, panels, at: Point(area.minX, y))
      y += Self.legendHeight
    }
    let headY = y + 2
    let plotTop = (hasHeads ? headY + Self.headLine : y) + Self.headGap
    var plotHeight = max(40, area.maxY - Self.axisRoom - plotTop)
    if first.horizontal { plotHeight = min(plotHeight, Self.largestPitch * Double(first.categories.count)) }
    let nameWidth = names.isEmpty ? 0 : self.nameWidth(names, in: area) + Self.nameGap
    let rest = Rect(minX: area.minX + nameWidth, minY: plotTop, maxX: area.maxX, maxY: plotTop + plotHeight)
    let rows = BarRows(
      count: first.categories.count, series: seriesCount, plot: rest, isPair: panels.contains(where: \.isDisputedPair))
    elements += rowNames(names, rows, width: nameWidth, x: area.minX)

    for (i, (panel, x)) in zip(panels, columns(panels, in: rest, nameWidth: nameWidth)).enumerated() {
      let sharesRows = !names.isEmpty && panel.categories == first.categories
      let room = Rect(minX: x.lowerBound, minY: plotTop, maxX: x.upperBound, maxY: plotTop + plotHeight)
      let layout = PanelLayout(
        panel: panel, seriesCount: seriesCount, rows: rows, room: room, sharesRows: sharesRows, fit: fit)
      if hasHeads { elements.append(head(panel, at: Point(layout.headX, headY), width: x.upperBound - layout.headX)) }
      var chart = layout.chart(name: chartName(panel), altText: altText(panel, isFirst: isFirst && i == 0))
      chart.fillsPlaceholder = isFirst && i == 0
      elements.append(.chart(chart))
      elements += layout.annotations()
    }
    return elements
  }

  /// Shares of the width as in the picture, but never less than what the labels need.
  private func columns(_ panels: [NativeChart.Panel], in rest: Rect, nameWidth: Double) -> [ClosedRange<Double>] {
    let widths = panels.enumerated().map { i, panel -> Double in
      // The first frame may hold the names of the rows.
      let start =
        i == 0 && panels.count > 1 ? max(panel.frame.minX, min(nameWidth, panel.frame.maxX / 2)) : panel.frame.minX
      return max(1, panel.frame.maxX - start)
    }
    let room = rest.width - Self.panelGap * Double(panels.count - 1)
    let total = widths.reduce(0, +)
    let smallest = 0.5 / Double(panels.count)
    var shares = widths.map { max(smallest, $0 / total) }
    let sum = shares.reduce(0, +)
    shares = shares.map { $0 / sum }
    var x = rest.minX
    return shares.map { share in
      defer { x += share * room + Self.panelGap }
      return x...(x + share * room)
    }
  }

  private func head(_ panel: NativeChart.Panel, at origin: Point, width: Double) -> Deck.Element {
    var runs = [Deck.Run(panel.title, size: SlideStyle.panelSize, isBold: true)]
    if !panel.unit.isEmpty {
      let space = panel.title.isEmpty ? "" : "\u{2002}"
      runs.append(Deck.Run(space + panel.unit, size: SlideStyle.panelSize, color: Palette.muted))
    }
    return .text(
      Deck.TextBox(
        "Panel head", frame: Rect(x: origin.x, y: origin.y, width: max(10, width), height: Self.headLine),
        paragraphs: [Deck.Paragraph(runs, lineHeight: Self.headLine)], wraps: false))
  }

  private func chartName(_ panel: NativeChart.Panel) -> String {
    let words = [panel.title, panel.unit].filter { !$0.isEmpty }
    return words.isEmpty ? name : words.joined(separator: ", ")
  }

  /// The first chart carries what is said of the picture; the others their own figures.
  private func altText(_ panel: NativeChart.Panel, isFirst: Bool) -> String {
    if isFirst, !picture.altText.isEmpty { return picture.altText }
    let rows = panel.categories.enumerated().map { i, category in
      let labels = panel.series.compactMap { i < $0.points.count ? $0.points[i].label : nil }.filter { !$0.isEmpty }
      return oneLine(category) + ": " + oneLine(labels.joined(separator: ", "))
    }
    return chartName(panel) + ". " + rows.joined(separator: "; ") + "."
  }

  private func oneLine(_ text: String) -> String { text.split(separator: "\n").joined(separator: ", ") }
}

// Names and legend.
extension NativeChartLayout {
  private func nameRuns(_ name: String) -> [Deck.Run] {
    name.split(separator: "\n").enumerated().map { i, line in
      i == 0
        ? Deck.Run(String(line), size: SlideStyle.rowSize, isBold: true)
        : Deck.Run(String(line), size: SlideStyle.smallSize, color: Palette.muted)
    }
  }

  private func nameWidth(_ names: [String], in area: Rect) -> Double {
    let widest = names.flatMap(nameRuns).map { fit.width([$0], size: SlideStyle.rowSize) }.max() ?? 0
    return min(widest.rounded(.up) + 1, area.width * 0.36)
  }

  private func rowNames(_ names: [String], _ rows: BarRows, width: Double, x: Double) -> [Deck.Element] {
    names.enumerated().map { i, name in
      let runs = nameRuns(name)
      let room = width - Self.nameGap
      let lineHeights = runs.map { run -> Double in
        let line = (run.size ?? 0) > SlideStyle.smallSize ? 20.0 : SlideStyle.smallLine
        return line * Double(fit.lineCount([run], size: SlideStyle.rowSize, width: room))
      }
      let height = lineHeights.reduce(0, +)
      let paragraphs = zip(runs, lineHeights).map { run, _ in
        Deck.Paragraph([run], lineHeight: (run.size ?? 0) > SlideStyle.smallSize ? 20 : SlideStyle.smallLine)
      }
      let frame = Rect(x: x, y: rows.nameCenter(i) - height / 2, width: width - 8, height: height)
      return .text(Deck.TextBox("Row name", frame: frame, paragraphs: paragraphs, anchor: .middle))
    }
  }

  /// Several series that are not the two readings of one figure need their names.
  private func legendNames(_ panels: [NativeChart.Panel], _ seriesCount: Int) -> [String] {
    guard seriesCount > 1, !panels.contains(where: \.isDisputedPair), let series = panels.first?.series else {
      return []
    }
    return series.map(\.name).contains { !$0.isEmpty } ? series.map(\.name) : []
  }

  private func legend(_ names: [String], _ panels: [NativeChart.Panel], at origin: Point) -> [Deck.Element] {
    var x = origin.x
    return names.enumerated().flatMap { i, name -> [Deck.Element] in
      let point = panels.first?.series[i].points.first
      let swatch = Deck.Shape(
        "Legend swatch", .rectangle, frame: Rect(x: x, y: origin.y + 4, width: 18, height: 12), fill: point?.paint,
        stroke: point?.stroke)
      let width = fit.width(name, size: SlideStyle.smallSize).rounded(.up) + 2
      let word = Deck.TextBox(
        "Legend", frame: Rect(x: x + 24, y: origin.y, width: width, height: 20),
        paragraphs: [Deck.Paragraph([Deck.Run(name, size: SlideStyle.smallSize)], lineHeight: 20)], wraps: false)
      x += 24 + width + 22
      return [.shape(swatch), .text(word)]
    }
  }
}

extension NativeChart.Panel {
  /// The second series holds other readings: all that it states is in the colour of doubts.
  var isDisputedPair: Bool {
    guard series.count == 2 else { return false }
    let stated = series[1].points.filter { $0.value != nil }
    return !stated.isEmpty && stated.allSatisfy { $0.paint == .solid(Palette.doubt) }
  }
}
