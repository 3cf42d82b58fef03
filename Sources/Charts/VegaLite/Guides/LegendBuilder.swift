import Diagnostics
import Gates
import Scene
import Tables
import Vega

/// Draws a legend at the origin: title, then a column (or row) of symbols with labels, or a gradient with its labels.
package struct LegendBuilder {
  package struct Drawn {
    /// The legend's own group, to be moved to its place.
    var content: [Node]
    package var size: Size
    package var orient: String
    package var offset: Double?
    /// Given place of `orient: none`.
    var fixed: Point?
  }

  package let legend: LegendSpec
  /// Of the view beside which it stands; gradients are as long as it, within limits.
  let viewSize: Size

  package var context: ChartScope { legend.context }

  package func draw() -> Drawn {
    let padding = legend.number("padding", 0)
    var content: [Node] = []
    var entries: [Node]
    let box: Rect
    if legend.kind != .symbol {
      (entries, box) = LegendGradient(legend: legend, viewSize: viewSize).draw()
    } else {
      (entries, box) = LegendSymbols(legend: legend).draw()
    }
    var bounds = Rect.empty
    var place = Point(padding, padding)
    if let lines = legend.title {
      let title = LegendTitle(legend: legend, lines: lines).draw(beside: box)
      place = Point(padding + title.entries.x, padding + title.entries.y)
      content.append(
        .group(
          Group(
            [.group(Group(title.nodes, semantics: Semantics(.legendTitle, mark: .text)))],
            transform: .translation(padding, padding))))
      bounds = bounds.union(SceneBounds.of(title.nodes).offset(by: Point(padding, padding)))
    }
    entries = [.group(Group(entries, transform: .translation(place.x, place.y)))]
    bounds = bounds.union(box.offset(by: place))
    content = entries + content
    let size = Size((max(bounds.maxX, 0) + padding).rounded(.up), (max(bounds.maxY, 0) + padding).rounded(.up))
    if let ground = ground(size) { content.insert(ground, at: 0) }
    let fixed =
      legend.orient == "none"
      ? Point(legend.number("legendX", 0), legend.number("legendY", 0)) : nil
    let offset =
      legend.given("offset").map { context.resolve($0).jsNumber } ?? context.config["legend", "offset"]?.double
    return Drawn(content: content, size: size, orient: legend.orient, offset: offset, fixed: fixed)
  }

  /// The box behind a legend that has a paint or an outline.
  private func ground(_ size: Size) -> Node? {
    func color(_ key: String) -> Color? {
      legend.string(key).flatMap { Color(css: $0) }.flatMap { $0.alpha == 0 ? nil : $0 }
    }
    var dash: [Double] = []
    if case .array(let d) = legend.value("strokeDash") { dash = d.map(\.jsNumber) }
    let stroke = color("strokeColor").map { Stroke($0, width: legend.number("strokeWidth", 1), dash: dash) }
    let fill = color("fillColor")
    guard fill != nil || stroke != nil else { return nil }
    let half = stroke == nil ? 0 : 0.5
    let r = max(0, legend.number("cornerRadius", 0))
    let path = Path(
      roundedRect: Rect(x: half, y: half, width: size.width, height: size.height), radii: (r, r, r, r))
    return .path(PathNode(path, fill: fill.map { .solid($0) }, stroke: stroke, semantics: Semantics(.background)))
  }
}

/// What labels of legends have in common.
struct LegendText {
  package let legend: LegendSpec

  package func font() -> (Font, Color) {
    let c = legend.context
    let factory = TextFactory(context: c)
    let size = legend.value("labelFontSize")?.jsNumber ?? c.config.style("fontSize", "guide-label")?.double ?? 10
    let weight = TextFactory.weight(
      legend.value("labelFontWeight") ?? c.config.style("fontWeight", "guide-label").map { c.resolve($0) })
    let color =
      (legend.string("labelColor") ?? c.config.style("fill", "guide-label")?.string).flatMap { Color(css: $0) }
      ?? .black
    return (
      Font(
        factory.families(legend.string("labelFont") ?? c.config.style("font", "guide-label")?.string), size: size,
        weight: weight, slant: legend.string("labelFontStyle") == "italic" ? .italic : .normal), color
    )
  }

  package var anchor: TextAnchor {
    switch legend.string("labelAlign") {
    case "center": .middle
    case "right": .end
    default: .start
    }
  }

  /// Entries with their labels.
  /// - Parameter length: of a gradient, which has room for about two labels each 100 units.
  package func entries(length: Double? = nil) -> [LegendEntry] {
    let c = legend.context
    guard let scale = legend.scale else { return [] }
    let d = legend.first
    var given: [Value]?
    if case .array(let items) = legend.value("values") { given = items }
    let kind = legend.kind
    var count = TickCount.count(kind == .gradient ? max(2, 2 * ((length ?? 200) / 100).rounded(.down)) : 5)
    if let n = legend.value("tickCount")?.jsNumber, !n.isNaN { count = .count(n) }
    let formatType = legend.string("formatType")
    let format = legend.tree("format")?.string
    let labels = LabelFormat(context: c)
    let isTime = labels.isTime(d, formatType)
    let specifier = isTime ? nil : format ?? (d.type == .quantitative ? c.config["numberFormat"]?.string : nil)
    var entries = scale.legendEntries(
      kind, count: count, minStep: legend.value("tickMinStep")?.jsNumber, values: given,
      limit: Int(bounded: legend.number("symbolLimit", 30), in: -1_000_000...1_000_000), specifier: specifier,
      formatType: formatType.flatMap(FormatType.init), locale: c.labelLocale)
    if formatType == nil, format == nil, c.config["customFormatTypes"]?.bool == true, d.type == .quantitative,
      let custom = c.config["numberFormatType"]?.string
    {
      let f = labels.values(d, format: c.config["numberFormat"], formatType: custom)
      for i in entries.indices { entries[i].label = ChannelText.plain(f(entries[i].value)) }
    } else if let formatType, FormatType(rawValue: formatType) == nil {
      let f = labels.values(d, format: legend.tree("format"), formatType: formatType)
      for i in entries.indices { entries[i].label = ChannelText.plain(f(entries[i].value)) }
    } else if isTime, let patterns = legend.tree("format")?.object {
      let f = labels.multi(patterns, utc: formatType == "utc")
      for i in entries.indices { entries[i].label = entries[i].value.isInvalid ? "null" : f(entries[i].value.jsNumber) }
    } else if isTime {
      let f = labels.time(d, c.config["timeFormat"]?.string ?? "%b %d, %Y", given: format, formatType)
      for i in entries.indices { entries[i].label = entries[i].value.isInvalid ? "null" : f(entries[i].value.jsNumber) }
    }
    if let expression = legend.tree("labelExpr")?.string {
      for i in entries.indices {
        let e = entries[i]
        entries[i].label = ChannelText.plain(
          c.evaluate(
            expression,
            datum: .object([
              .init("value", e.value), .init("label", .string(e.label)), .init("index", .number(Double(i))),
            ])))
      }
    }
    return entries
  }
}
