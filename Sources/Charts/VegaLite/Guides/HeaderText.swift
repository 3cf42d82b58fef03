import Diagnostics
import Scene
import Tables

/// Label and title of a facet channel, with `header` and `config.header…`.
struct HeaderText {
  package let context: ChartScope
  package let def: ChannelDef
  package let channel: Channel
  /// Of bins: their width.
  var binStep: Double?

  package static let known: Set<String> = [
    "format", "formatType", "labelAlign", "labelAnchor", "labelAngle", "labelBaseline", "labelColor", "labelExpr",
    "labelFont",
    "labelFontSize", "labelFontStyle", "labelFontWeight", "labelLimit", "labelLineHeight", "labelOrient",
    "labelPadding",
    "labels", "orient", "title", "titleAlign", "titleAnchor", "titleAngle", "titleBaseline", "titleColor", "titleFont",
    "titleFontSize", "titleFontStyle", "titleFontWeight", "titleLimit", "titleLineHeight", "titleOrient",
    "titlePadding",
  ]

  package func tree(_ key: String) -> Tree? {
    let specific = channel == .row ? "headerRow" : channel == .column ? "headerColumn" : "headerFacet"
    if let t = def.header?[key] { return t }
    if key == "labelOrient" || key == "titleOrient", let t = def.header?["orient"] { return t }
    return context.config[specific, key] ?? context.config["header", key]
  }

  package func value(_ key: String) -> Value? { tree(key).flatMap { $0.isNull ? nil : context.resolve($0) } }
  package func string(_ key: String) -> String? { value(key)?.string }

  var showsLabels: Bool {
    if def.header?.isNull ?? false { return false }
    return value("labels")?.isTruthy ?? true
  }

  package var title: [String]? {
    if def.header?.isNull ?? false { return nil }
    if let t = def.header?["title"] ?? def.title { return FieldTitle.lines(t) }
    let specific = channel == .row ? "headerRow" : channel == .column ? "headerColumn" : "headerFacet"
    for k in [specific, "header"] { if context.config[k]?.object?["title"]?.isNull == true { return nil } }
    return FieldTitle.standard(def, config: context.config).map { [$0] }
  }

  private func font(_ part: String, _ style: String, _ size: Double, _ weight: Int) -> (Font, Color) {
    let c = context.config
    let factory = TextFactory(context: context)
    let s = value(part + "FontSize")?.jsNumber ?? c.style("fontSize", style)?.double ?? size
    let w =
      (value(part + "FontWeight") ?? c.style("fontWeight", style).map { context.resolve($0) }).map {
        TextFactory.weight($0)
      } ?? weight
    let color = (string(part + "Color") ?? c.style("fill", style)?.string).flatMap { Color(css: $0) } ?? .black
    let slant: Font.Slant = string(part + "FontStyle") == "italic" ? .italic : .normal
    return (
      Font(factory.families(string(part + "Font") ?? c.style("font", style)?.string), size: s, weight: w, slant: slant),
      color
    )
  }

  /// The label beside (row) or above (column) a cell of this size, outside `bounds`.
  package func label(_ v: Value, width: Double, height: Double, bounds: Rect) -> (node: Node, bounds: Rect)? {
    var text: String
    if def.isBinning || def.type != .quantitative || tree("format") != nil {
      text = ChannelText.plain(
        LabelFormat(context: context).values(
          def, format: tree("format"), formatType: string("formatType"), isHeader: true)(v))
    } else {
      text = ChannelText.plain(LabelFormat(context: context).values(def, format: nil, formatType: nil)(v))
    }
    if let binStep, !v.isInvalid {
      let f = LabelFormat(context: context).values(
        ChannelDef.quantity, format: tree("format"), formatType: string("formatType"))
      text = ChannelText.plain(f(v)) + " – " + ChannelText.plain(f(.number(v.jsNumber + binStep)))
    }
    if let e = tree("labelExpr")?.string {
      text = ChannelText.plain(context.evaluate(e, datum: .object([.init("label", .string(text)), .init("value", v)])))
    }
    let isRow = channel == .row
    let orient = string("labelOrient") ?? (isRow ? "left" : "top")
    let (font, color) = self.font("label", "guide-label", 10, 400)
    let padding = value("labelPadding")?.jsNumber ?? 10
    let sideways = orient == "left" || orient == "right"
    let angle = value("labelAngle")?.jsNumber ?? (isRow && sideways ? (orient == "left" ? -90 : 90) : 0)
    let anchorName = string("labelAnchor") ?? "middle"
    let align = string("labelAlign")
    var anchor: TextAnchor =
      align == "left"
      ? .start
      : align == "right"
        ? .end
        : align == "center"
          ? .middle
          : anchorName == "start" ? .start : anchorName == "end" ? .end : .middle
    var baseline = string("labelBaseline")
    let a = (angle.truncatingRemainder(dividingBy: 360) + 360).truncatingRemainder(dividingBy: 360)
    if tree("labelAngle") != nil, isRow, sideways {
      // A turned label reads from its view: its end at the cell, its middle on the cell's.
      if align == nil, anchorName == "middle", (a + 90).truncatingRemainder(dividingBy: 180) != 0 {
        anchor = orient == "left" ? .end : .start
      }
      baseline = baseline ?? (a <= 45 || a >= 315 ? "middle" : nil)
    }
    let lines = [[TextRun(text, font: font, color: color, language: context.language)]]
    let factory = TextFactory(context: context)
    func make(_ p: Point) -> [Node] {
      factory.block(
        lines, at: p, anchor: anchor, baseline: baseline ?? (sideways ? "top" : "top"), angle: angle,
        limit: value("labelLimit")?.jsNumber, semantics: Semantics())
    }
    let size = SceneBounds.of(make(.zero))
    let alongX = anchorName == "start" ? 0 : anchorName == "end" ? width : width / 2
    let alongY = anchorName == "start" ? height : anchorName == "end" ? 0 : height / 2
    let p: Point =
      switch orient {
      case "left": Point(bounds.minX - padding - size.maxX, alongY)
      case "right": Point(bounds.maxX + padding - size.minX, alongY)
      case "bottom": Point(alongX, bounds.maxY + padding - size.minY)
      default: Point(alongX, bounds.minY - padding - size.maxY)
      }
    let nodes = make(p)
    let group = Group(
      [
        .group(
          Group([.group(Group(nodes, semantics: Semantics(.titleText, mark: .text)))], semantics: Semantics(.item)))
      ],
      semantics: Semantics(.title, mark: .group))
    return (.group(group), SceneBounds.of(nodes))
  }

  func titleNodes(_ lines: [String], orient: String) -> (node: Node, bounds: Rect) {
    let (font, color) = self.font("title", "guide-title", 11, 700)
    let sideways = orient == "left" || orient == "right"
    let angle = value("titleAngle")?.jsNumber ?? (sideways ? (orient == "left" ? -90 : 90) : 0)
    let anchorName = string("titleAnchor")
    let align = string("titleAlign")
    let anchor: TextAnchor =
      align == "left"
      ? .start
      : align == "right"
        ? .end
        : anchorName == "start" ? .start : anchorName == "end" ? .end : .middle
    let padding = value("titlePadding")?.jsNumber ?? 10
    let factory = TextFactory(context: context)
    let p: Point =
      sideways ? Point(orient == "left" ? -padding : padding, 0) : Point(0, orient == "bottom" ? padding : -padding)
    let nodes = factory.block(
      lines.map { [TextRun($0, font: font, color: color, language: context.language)] }, at: p, anchor: anchor,
      baseline: string("titleBaseline") ?? (orient == "bottom" ? "top" : "bottom"), angle: angle,
      lineHeight: value("titleLineHeight")?.jsNumber, limit: value("titleLimit")?.jsNumber)
    return (.group(Group(nodes, semantics: Semantics(.titleText, mark: .text))), SceneBounds.of(nodes))
  }
}
