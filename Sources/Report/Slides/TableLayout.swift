import Gates
import Scene

/// Widths, heights and places of a table's cells.
struct TableLayout {
  private static let gutter = 18.0
  /// After figures set right, whose neighbour is set left.
  private static let wideGutter = 34.0
  /// Between a figure that stands in line and the words after it.
  private static let afterFigure = 9.0
  private static let lineHeight = 18.0
  private static let narrowest = 40.0

  let table: SlideContent.Table
  let fit: TextFit
  let widths: [Double]
  /// For decimal columns: where the decimal points stand, from the column's left edge.
  private let points: [Double]

  init(_ table: SlideContent.Table, fit: TextFit) {
    self.table = table
    self.fit = fit
    let measured = table.columns.indices.map { TableLayout.measure(column: $0, of: table, fit: fit) }
    points = measured.map(\.point)
    widths = TableLayout.spread(measured.map(\.width), over: SlideStyle.width)
  }

  /// What is left over goes to all columns alike; what is missing is taken from the widest.
  static func spread(_ natural: [Double], over total: Double) -> [Double] {
    var widths = natural
    let sum = widths.reduce(0, +)
    guard !widths.isEmpty else { return [] }
    if sum <= total {
      // The last column keeps its width, so that the table ends where its text does.
      let share = widths.count > 1 ? (total - sum) / Double(widths.count - 1) : total - sum
      for i in widths.indices where widths.count == 1 || i < widths.count - 1 { widths[i] += share }
      return widths
    }
    var excess = sum - total
    while excess > 0.01 {
      let widest = widths.max() ?? 0
      let those = widths.indices.filter { widths[$0] >= widest - 0.01 }
      let next = widths.filter { $0 < widest - 0.01 }.max() ?? narrowest
      let step = min(widest - next, excess / Double(those.count))
      guard step > 0 else { return widths.map { $0 * total / (widths.reduce(0, +)) } }
      for i in those { widths[i] -= step }
      excess -= step * Double(those.count)
    }
    return widths
  }

  private static func measure(
    column c: Int, of table: SlideContent.Table, fit: TextFit
  ) -> (width: Double, point: Double) {
    let column = table.columns[c]
    let size = SlideStyle.tableSize
    var width = fit.width(column.title, size: SlideStyle.tableHeadSize)
    var (whole, fraction, words) = (0.0, 0.0, 0.0)
    for row in table.rows where !row.isGroup && c < row.cells.count {
      let cell = row.cells[c]
      let text = fit.width(cell.runs, size: size) + (cell.swatch == nil ? 0 : SlideSwatch.advance)
      guard column.kind == .decimal, let figure = cell.figure else {
        let run = cell.figure.map { [$0] } ?? []
        width = max(width, fit.width(run + cell.runs, size: size) + (cell.swatch == nil ? 0 : SlideSwatch.advance))
        continue
      }
      let parts = split(figure, at: table.decimalSign)
      whole = max(whole, fit.houseWidth([parts.whole], size: size))
      fraction = max(fraction, fit.width([parts.fraction], size: size))
      if !cell.runs.isEmpty {
        // Words follow the figure's own end, not the longest one's.
        words = max(words, fit.width([parts.fraction], size: size) + afterFigure + text)
      }
    }
    width = max(width, whole + max(fraction, words))
    return (width.rounded(.up) + 1 + gutter(after: c, of: table), whole.rounded(.up))
  }

  private static func gutter(after column: Int, of table: SlideContent.Table) -> Double {
    if column >= table.columns.count - 1 { return 0 }
    return table.columns[column].kind == .number && table.columns[column + 1].kind != .number ? wideGutter : gutter
  }

  private static func split(_ figure: Deck.Run, at sign: Character) -> (whole: Deck.Run, fraction: Deck.Run) {
    var (whole, fraction) = (figure, figure)
    let at = figure.text.lastIndex(of: sign) ?? figure.text.endIndex
    whole.text = String(figure.text[..<at])
    fraction.text = String(figure.text[at...])
    return (whole, fraction)
  }

  // Rows and pages.

  private func height(_ row: SlideContent.Table.Row) -> Double {
    let lines =
      row.cells.enumerated().map { c, cell -> Int in
        guard c < widths.count else { return 1 }
        let swatch = cell.swatch == nil ? 0 : SlideSwatch.advance
        let room = row.isGroup ? SlideStyle.width : widths[c] - TableLayout.gutter(after: c, of: table) - swatch
        if table.columns[c].kind == .decimal, cell.figure != nil { return 1 }
        return fit.lineCount(cell.runs, size: SlideStyle.tableSize, width: room + 0.5)
      }.max() ?? 1
    return max(SlideStyle.rowHeight, Double(lines) * Self.lineHeight + 10)
  }

  /// At most eight rows, evenly spread, and no group's name without a row under it.
  func pages(room: Double) -> [[SlideContent.Table.Row]] {
    let needed = Int(
      bounded: (table.rows.map(height).reduce(0, +) / max(room, 1)).rounded(.up), in: 1...max(1, table.rows.count))
    let byCount = (table.rows.count + SlideStyle.rowsPerSlide - 1) / SlideStyle.rowsPerSlide
    let slides = max(1, needed, byCount)
    let target = max(1, (table.rows.count + slides - 1) / slides)
    var pages: [[SlideContent.Table.Row]] = [[]]
    var used = 0.0
    for row in table.rows {
      let height = height(row)
      let last = pages[pages.count - 1]
      if !last.isEmpty, last.count >= target || used + height > room {
        var moved = [row]
        if let end = last.last, end.isGroup, last.count > 1 {
          pages[pages.count - 1].removeLast()
          moved.insert(end, at: 0)
        }
        pages.append(moved)
        used = moved.map(self.height).reduce(0, +)
      } else {
        pages[pages.count - 1].append(row)
        used += height
      }
    }
    return pages
  }

  /// The table, and its swatches as small shapes: they can be recoloured, and a hatch is a hatch.
  func elements(_ rows: [SlideContent.Table.Row], top: Double, name: String, altText: String) -> [Deck.Element] {
    var deckRows = [
      Deck.Table.Row(
        height: SlideStyle.tableHeadHeight, cells: table.columns.map(head),
        rule: Deck.Table.Rule(SlideStyle.ink, width: 1))
    ]
    var swatches: [Deck.Element] = []
    var y = top + SlideStyle.tableHeadHeight
    for (i, row) in rows.enumerated() {
      let height = height(row)
      let isLast = i == rows.count - 1
      let rule: Deck.Table.Rule =
        isLast
        ? .init(SlideStyle.ink, width: 1) : .init(row.isGroup ? SlideStyle.rule : SlideStyle.grid, width: 0.8)
      let cells = table.columns.indices.map { c in
        c < row.cells.count ? paragraph(row.cells[c], column: c) : Deck.Paragraph([])
      }
      deckRows.append(Deck.Table.Row(height: height, cells: cells, rule: rule, isMerged: row.isGroup))
      var x = SlideStyle.margin
      for (c, width) in widths.enumerated() {
        if c < row.cells.count, let swatch = row.cells[c].swatch {
          let size = SlideSwatch.size
          let frame = Rect(x: x, y: y + (height - size.height) / 2, width: size.width, height: size.height)
          swatches += swatch.shapes(in: frame).map(Deck.Element.shape)
        }
        x += width
      }
      y += height
    }
    let deckTable = Deck.Table(
      name, altText: altText, origin: Point(SlideStyle.margin, top), columnWidths: widths,
      gutters: widths.indices.map { TableLayout.gutter(after: $0, of: table) },
      rows: deckRows)
    return [.table(deckTable)] + swatches
  }

  private func head(_ column: SlideContent.Table.Column) -> Deck.Paragraph {
    let run = Deck.Run(column.title, size: SlideStyle.tableHeadSize, isBold: false, color: SlideStyle.muted)
    let isRight = column.kind == .number || column.kind == .trailing
    return Deck.Paragraph([run], alignment: isRight ? .right : .left)
  }

  private func paragraph(_ cell: SlideContent.Table.Cell, column c: Int) -> Deck.Paragraph {
    let kind = table.columns[c].kind
    func styled(_ run: Deck.Run) -> Deck.Run {
      var run = run
      run.size = run.size ?? SlideStyle.tableSize
      run.isBold = run.isBold ?? false
      run.color = run.color ?? SlideStyle.ink
      return run
    }
    let runs = cell.runs.map(styled)
    if kind == .decimal, let figure = cell.figure.map(styled) {
      // A margin brings the decimal points in line: decimal tabs are unknown to some programs and follow the decimal
      // sign of the reader's machine in others. It is measured in the deck's own font.
      let whole = TableLayout.split(figure, at: table.decimalSign).whole
      let margin = max(0, points[c] - fit.houseWidth([whole], size: SlideStyle.tableSize))
      var gap: [Deck.Run] = []
      if !runs.isEmpty {
        var space = runs[0]
        space.text = "\u{2002}"
        gap = [space]
      }
      return Deck.Paragraph([figure] + gap + runs, alignment: .left, leftMargin: margin)
    }
    let all = (cell.figure.map { [styled($0)] } ?? []) + runs
    let isRight = kind == .number || kind == .trailing
    return Deck.Paragraph(
      all, alignment: isRight ? .right : .left, leftMargin: cell.swatch == nil ? 0 : SlideSwatch.advance)
  }
}
