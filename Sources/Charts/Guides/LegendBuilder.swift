import Diagnostics
import Scene
import Tables

/// Draws a legend at the origin: title, then a column (or row) of symbols with labels, or a gradient with its labels.
struct LegendBuilder {
  struct Drawn {
    /// The legend's own group, to be moved to its place.
    var content: [Node]
    var size: Size
    var orient: String
    var offset: Double?
    /// Given place of `orient: none`.
    var fixed: Point?
  }

  let legend: LegendSpec
  /// Of the view beside which it stands; gradients are as long as it, within limits.
  let viewSize: Size

  var context: ChartContext { legend.context }

  func draw() -> Drawn {
    let padding = legend.number("padding", 0)
    var content: [Node] = []
    var entries: [Node]
    let box: Rect
    if legend.isGradient || legend.isDiscreteGradient {
      (entries, box) = LegendGradient(legend: legend, viewSize: viewSize).draw()
    } else {
      (entries, box) = LegendSymbols(legend: legend).draw()
    }
    var y = padding
    var x = padding
    var bounds = Rect.empty
    if let lines = legend.title {
      let title = self.title(lines)
      let b = SceneBounds.of(title)
      if legend.string("titleOrient") == "left" {
        x += b.width.rounded(.up) + legend.number("titlePadding", 5)
      } else {
        y += b.height + legend.number("titlePadding", 5)
      }
      let t = Group(
        [.group(Group(title, semantics: Semantics(.legendTitle, mark: .text)))], transform: .translation(padding, padding))
      bounds = bounds.union(b.offset(by: Point(padding, padding)))
      content.append(.group(t))
    }
    entries = [.group(Group(entries, transform: .translation(x, y)))]
    bounds = bounds.union(box.offset(by: Point(x, y)))
    content = entries + content
    let size = Size((max(bounds.maxX, 0) + padding).rounded(.up), (max(bounds.maxY, 0) + padding).rounded(.up))
    let fixed = legend.orient == "none"
      ? Point(legend.number("legendX", 0), legend.number("legendY", 0)) : nil
    let offset = legend.given("offset").map { context.resolve($0).jsNumber } ?? context.config["legend", "offset"]?.double
    return Drawn(content: content, size: size, orient: legend.orient, offset: offset, fixed: fixed)
  }

  private func title(_ lines: [String]) -> [Node] {
    let factory = TextFactory(context: context)
    let size = legend.value("titleFontSize")?.jsNumber ?? context.config.style("fontSize", "guide-title")?.double ?? 11
    let weight = TextFactory.weight(legend.value("titleFontWeight") ?? context.config.style("fontWeight", "guide-title").map { context.resolve($0) })
    let color = (legend.string("titleColor") ?? context.config.style("fill", "guide-title")?.string).flatMap { Color(css: $0) } ?? .black
    let font = Font(
      factory.families(legend.string("titleFont") ?? context.config.style("font", "guide-title")?.string), size: size,
      weight: weight)
    return factory.block(
      lines.map { [TextRun($0, font: font, color: color, language: context.language)] }, at: .zero, anchor: .start,
      baseline: "top", limit: legend.number("titleLimit", 180))
  }
}

/// What labels of legends have in common.
struct LegendText {
  let legend: LegendSpec

  func font() -> (Font, Color) {
    let c = legend.context
    let factory = TextFactory(context: c)
    let size = legend.value("labelFontSize")?.jsNumber ?? c.config.style("fontSize", "guide-label")?.double ?? 10
    let weight = TextFactory.weight(legend.value("labelFontWeight") ?? c.config.style("fontWeight", "guide-label").map { c.resolve($0) })
    let color = (legend.string("labelColor") ?? c.config.style("fill", "guide-label")?.string).flatMap { Color(css: $0) } ?? .black
    return (Font(factory.families(legend.string("labelFont") ?? c.config.style("font", "guide-label")?.string), size: size, weight: weight), color)
  }

  /// Entries with their labels.
  func entries() -> [(value: Value, label: String)] {
    let c = legend.context
    guard let scale = legend.scale else { return [] }
    let d = legend.first
    var values: [Value]
    let given = legend.value("values")
    if let given, case .array(let items) = given {
      values = items
    } else {
      var count = TickCount.count(5, minStep: legend.value("tickMinStep")?.jsNumber)
      if let n = legend.value("tickCount")?.jsNumber, !n.isNaN { count = .count(n, minStep: nil) }
      values = scale.legendValues(count: count)
    }
    let formatType = legend.string("formatType")
    var format = legend.tree("format")?.string
    let labels = LabelFormat(context: c)
    let text: (Value) -> String
    if let formatType, formatType != "number", formatType != "time", formatType != "utc" {
      let f = labels.values(d, format: legend.tree("format"), formatType: formatType)
      text = { ChannelText.plain(f($0)) }
    } else if labels.isTime(d, formatType) {
      let f = labels.time(d, c.config["timeFormat"]?.string ?? "%b %d, %Y", given: format, formatType)
      text = { $0.isInvalid ? "null" : f($0.jsNumber) }
    } else {
      if format == nil, d.type == .quantitative { format = c.config["numberFormat"]?.string }
      text = scale.legendFormat(specifier: format, locale: c.numberLocale)
    }
    let expression = legend.tree("labelExpr")?.string
    let limit = Int(legend.number("symbolLimit", 30))
    var out: [(Value, String)] = []
    for (i, v) in values.enumerated() {
      if limit > 0, values.count > limit, i >= limit - 1 {
        out.append((.null, "…\(values.count - limit + 1) entries"))
        break
      }
      var s = text(v)
      if let expression {
        s = ChannelText.plain(
          c.evaluate(expression, datum: .object([.init("value", v), .init("label", .string(s)), .init("index", .number(Double(i)))])))
      }
      out.append((v, s))
    }
    return out
  }
}
