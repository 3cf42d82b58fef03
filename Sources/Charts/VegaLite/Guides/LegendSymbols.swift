import Diagnostics
import Gates
import Scene
import Tables
import Vega

/// Entries of a symbol legend, in columns.
struct LegendSymbols {
  package let legend: LegendSpec
  private var context: ChartScope { legend.context }

  package func draw() -> ([Node], Rect) {
    let text = LegendText(legend: legend)
    let entries = text.entries()
    guard !entries.isEmpty else { return ([], Rect(x: 0, y: 0, width: 0, height: 0)) }
    let (font, color) = text.font()
    let factory = TextFactory(context: context)
    let vertical = legend.isVertical
    let columns = Int(bounded: legend.value("columns")?.jsNumber ?? (vertical ? 1 : 0), in: 0...1_000_000)
    let sizes = entries.map { symbolSize($0.value) }
    let maxSize = sizes.max() ?? 100
    let strokeWidth = legend.number("symbolStrokeWidth", 1.5)
    let channels = legend.scales.map(\.channel)
    let isSelected = context.parameters.legendSelection(legend.first.field, channels)
    let faint = context.config["legend", "unselectedOpacity"]?.double ?? 0.35
    func extent(_ s: Double) -> Double { (s.squareRoot() + strokeWidth).rounded(.up) }
    // Symbols of several sizes are centred on one axis; in one row each takes its own room.
    let common = extent(maxSize)
    let limit = legend.number("labelLimit", 160)
    let labelOffset = legend.number("labelOffset", 4)
    let shift = legend.number("symbolOffset", 0)
    struct Cell {
      var nodes: [Node]
      var bounds: Rect
    }
    var cells: [Cell] = []
    for (i, e) in entries.enumerated() {
      let own = extent(sizes[i])
      let room = columns > 0 ? common : own
      let centre = Point(room / 2 + shift, own / 2)
      let isFaint = !(isSelected?(e.value) ?? true)
      let symbol = self.symbol(
        e.value, size: sizes[i], at: centre, opacity: isFaint && !channels.contains(.opacity) ? faint : nil)
      let label = factory.block(
        [
          [
            TextRun(
              e.label, font: font, color: isFaint ? color.withAlpha(color.alpha * faint) : color,
              language: context.language)
          ]
        ],
        at: Point(room + labelOffset + shift, own / 2), anchor: text.anchor,
        baseline: legend.string("labelBaseline") ?? "middle", limit: limit, opacity: legend.number("labelOpacity", 1))
      let nodes: [Node] = [
        .group(Group(symbol, semantics: Semantics(.legendSymbol, mark: .symbol))),
        .group(Group(label, semantics: Semantics(.legendLabel, mark: .text))),
      ]
      cells.append(
        Cell(
          nodes: nodes,
          bounds: SceneBounds.of(label).union(Rect(x: 0, y: 0, width: room, height: own)).union(SceneBounds.of(symbol)))
      )
    }
    let boxes = cells.map { ($0.nodes, $0.bounds) }
    if columns == 0, let room = context.traits.legendWidth, legend.orient == "top" || legend.orient == "bottom" {
      return arrange(boxes, columns: fittingColumns(cells.map(\.bounds.maxX), in: room), vertical: vertical)
    }
    return arrange(boxes, columns: columns > 0 ? columns : cells.count, vertical: vertical)
  }

  /// As many entries side by side as there is room for; at least one.
  private func fittingColumns(_ widths: [Double], in room: Double) -> Int {
    let padding = legend.number("columnPadding", 10)
    for columns in stride(from: widths.count, to: 1, by: -1) {
      var widest = [Double](repeating: 0, count: columns)
      for (i, w) in widths.enumerated() { widest[i % columns] = max(widest[i % columns], w.rounded(.up)) }
      if widest.reduce(0, +) + Double(columns - 1) * padding <= room { return columns }
    }
    return 1
  }

  private func arrange(_ cells: [([Node], Rect)], columns: Int, vertical: Bool) -> ([Node], Rect) {
    let rows = (cells.count + columns - 1) / columns
    func place(_ i: Int) -> (row: Int, column: Int) {
      // A vertical legend with columns fills them one after the other.
      vertical ? (i % rows, i / rows) : (i / columns, i % columns)
    }
    var widths = [Double](repeating: 0, count: columns)
    var heights = [Double](repeating: 0, count: rows)
    for (i, c) in cells.enumerated() {
      let p = place(i)
      widths[p.column] = max(widths[p.column], c.1.maxX.rounded(.up))
      heights[p.row] = max(heights[p.row], c.1.maxY.rounded(.up))
    }
    let columnPadding = legend.number("columnPadding", 10)
    let rowPadding = legend.number("rowPadding", 2)
    var nodes: [Node] = []
    var box = Rect.empty
    // Row by row, as they are read.
    for i in cells.indices.sorted(by: { place($0) < place($1) }) {
      let (c, p) = (cells[i], place(i))
      let x = widths.prefix(p.column).reduce(0, +) + Double(p.column) * columnPadding
      var y = heights.prefix(p.row).reduce(0, +) + Double(p.row) * rowPadding
      y += max(0, (heights[p.row] - c.1.maxY) / 2)
      nodes.append(.group(Group(c.0, transform: .translation(x, y))))
      box = box.union(c.1.offset(by: Point(x, y)))
    }
    return (
      [
        .group(
          Group(
            nodes.map { .group(Group([$0], semantics: Semantics(.item))) },
            semantics: Semantics(.scope, mark: .group, name: "legend-entries")))
      ], box
    )
  }

  // MARK: symbols

  private func symbolSize(_ v: Value) -> Double {
    // Whatever the size is of, the symbol is as large as the scale says; a trail's is a width.
    if let s = legend.scales.first(where: { $0.channel == .size }), let scale = s.model.scale,
      s.model.users.first?.unit.mark.type.traits.sizeIsTrailWidth != true
    {
      let n = scale.number(v)
      if n.isFinite { return max(0, n) }
    }
    return legend.value("symbolSize")?.jsNumber ?? 100
  }

  /// - Parameter given: the opacity instead of the marks'.
  private func symbol(_ v: Value, size: Double, at p: Point, opacity given: Double? = nil) -> [Node] {
    let unit = legend.unit
    let mark = unit.mark.type
    var shape = legend.given("symbolType").map { context.resolve($0).string ?? "circle" } ?? defaultShape(unit)
    let style = LegendSymbolStyle(legend)
    var (fill, stroke, opacity) = (style.fill, style.stroke, style.opacity)
    var width = legend.number("symbolStrokeWidth", 1.5)
    // Legends know the configuration's widths, not the mark's own.
    if let w = legend.context.config.mark("strokeWidth", unit.mark)?.double { width = w }
    var dash: [Double] = []
    if case .array(let d) = legend.value("symbolDash") { dash = d.map(\.jsNumber) }
    if let d = unit.mark["strokeDash"]?.array { dash = d.compactMap(\.double) }
    for (channel, model) in legend.scales {
      guard let scale = model.scale else { continue }
      switch channel {
      case .color:
        let p = scale.color(v).map { PaintSpec.solid($0) }
        if style.colorFills { fill = p }
        if style.colorStrokes { stroke = p }
      case .fill: fill = scale.color(v).map { .solid($0) }
      case .stroke: stroke = scale.color(v).map { .solid($0) }
      case .opacity, .fillOpacity, .strokeOpacity:
        let o = scale.number(v)
        if o.isFinite { opacity = o }
      case .strokeWidth: width = scale.number(v)
      case .size where mark.traits.sizeIsTrailWidth: width = scale.number(v)
      case .shape: shape = scale.output(v).string ?? shape
      case .strokeDash: if case .array(let d) = scale.output(v) { dash = d.map(\.jsNumber) }
      default: break
      }
    }
    opacity = given ?? opacity
    if v.isNull, legend.scale?.type.hasDiscreteDomain != true { return [] }
    let path = SymbolShape.path(shape, size: size).transformed(.translation(p.x, p.y))
    let box = path.bounds
    let isStroke = shape == "stroke"
    let dashOffset = legend.number("symbolDashOffset", 0)
    let s = stroke.map { Stroke($0.paint(box), width: width, dash: dash, dashOffset: dashOffset) }
    return [.path(PathNode(path, fill: isStroke ? nil : fill?.paint(box), stroke: s, opacity: opacity))]
  }

  private func defaultShape(_ unit: UnitModel) -> String {
    if !legend.scales.contains(where: { $0.channel == .shape }) {
      if let d = unit.encoding[.shape], let v = d.value { return context.resolve(v).string ?? "circle" }
      if let s = unit.mark["shape"] { return context.resolve(s).string ?? "circle" }
    }
    func own(_ m: MarkType) -> String { m.traits.legendSymbol }
    // Where layers differ, a circle is the more telling.
    let all = legend.uses(legend.model).map { own($0.unit.mark.type) }
    return all.dropFirst().contains("circle") ? "circle" : own(unit.mark.type)
  }
}
