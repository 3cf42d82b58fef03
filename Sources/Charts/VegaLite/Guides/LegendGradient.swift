import Diagnostics
import Scene
import Tables
import Vega

/// A colour ramp with labels along it.
struct LegendGradient {
  package let legend: LegendSpec
  let viewSize: Size
  private var context: ChartScope { legend.context }

  package func draw() -> ([Node], Rect) {
    guard let scale = legend.scale else { return ([], .empty) }
    let vertical = legend.isVertical
    let thickness = legend.number("gradientThickness", 16)
    let length = self.length(vertical)
    let box =
      vertical ? Rect(x: 0, y: 0, width: thickness, height: length) : Rect(x: 0, y: 0, width: length, height: thickness)
    let stops = (0...20).map { i -> Gradient.Stop in
      let t = Double(i) / 20
      return Gradient.Stop(offset: t, color: scale.rampColor(at: t) ?? .black)
    }
    let gradient = Gradient(
      kind: vertical
        ? .linear(from: Point(0, length), to: Point(0, 0)) : .linear(from: Point(0, 0), to: Point(length, 0)),
      stops: stops)
    let strokeWidth = legend.number("gradientStrokeWidth", 0)
    let stroke =
      strokeWidth > 0
      ? (legend.string("gradientStrokeColor").flatMap { Color(css: $0) }).map { Stroke($0, width: strokeWidth) } : nil
    let text = LegendText(legend: legend)
    let entries = text.entries(length: length)
    let bar =
      legend.kind == .discrete
      ? steps(entries, scale, vertical, length, thickness, stroke)
      : Node.group(
        Group(
          [.path(PathNode(Path(rect: box), fill: .gradient(gradient), stroke: stroke, opacity: opacity))],
          semantics: Semantics(.legendGradient, mark: .rect)))
    let (font, color) = text.font()
    let factory = TextFactory(context: context)
    let offset =
      legend.given("labelOffset").map { context.resolve($0).jsNumber } ?? legend.number("gradientLabelOffset", 2)
    var items: [LabelOverlap.Item] = []
    for e in entries {
      let f = e.fraction
      guard f.isFinite else { continue }
      let run = [[TextRun(e.label, font: font, color: color, language: context.language)]]
      let limit = legend.given("labelLimit").map { context.resolve($0).jsNumber }
      let nodes =
        vertical
        ? factory.block(
          run, at: Point(thickness + offset, (1 - f) * length), anchor: .start,
          baseline: f <= 0 ? "bottom" : f >= 1 ? "top" : "middle", limit: limit)
        : factory.block(
          run, at: Point(f * length, thickness + offset), anchor: f <= 0 ? .start : f >= 1 ? .end : .middle,
          baseline: "top",
          limit: limit)
      items.append(.init(nodes: nodes, bounds: SceneBounds.of(nodes), isVisible: !e.label.isEmpty))
    }
    let wanted = legend.value("labelOverlap")
    if wanted != .bool(false) {
      let standard: LabelOverlap.Method =
        [.quantile, .threshold, .log, .symlog].contains(scale.type) ? .greedy : .parity
      let method = wanted == .bool(true) ? .parity : wanted?.string.flatMap(LabelOverlap.Method.init) ?? standard
      LabelOverlap.thin(&items, method: method, separation: legend.number("labelSeparation", 0))
    }
    let labels = Node.group(
      Group(items.filter(\.isVisible).flatMap(\.nodes), semantics: Semantics(.legendLabel, mark: .text)))
    return ([bar, labels], box.union(SceneBounds.of(labels)))
  }

  /// A bar for each step.
  private func steps(
    _ entries: [LegendEntry], _ scale: Scale, _ vertical: Bool, _ length: Double, _ thickness: Double, _ stroke: Stroke?
  ) -> Node {
    let bands = entries.compactMap { e -> Node? in
      guard let color = scale.color(e.value), e.fraction.isFinite, e.fractionEnd.isFinite else { return nil }
      let (a, b) = (e.fraction * length, e.fractionEnd * length)
      let box =
        vertical
        ? Rect(x: 0, y: length - b, width: thickness, height: b - a) : Rect(x: a, y: 0, width: b - a, height: thickness)
      return .path(PathNode(Path(rect: box), fill: .solid(color), stroke: stroke))
    }
    return .group(Group(bands, semantics: Semantics(.legendBand, mark: .rect)))
  }

  private func length(_ vertical: Bool) -> Double {
    if let l = legend.value("gradientLength")?.jsNumber, !l.isNaN { return l }
    if legend.kind == .discrete { return 200 }
    if vertical {
      return max(
        legend.number("gradientVerticalMinLength", 64),
        min(legend.number("gradientVerticalMaxLength", 200), viewSize.height))
    }
    if legend.orient == "top" || legend.orient == "bottom" {
      return max(
        legend.number("gradientHorizontalMinLength", 100),
        min(legend.number("gradientHorizontalMaxLength", 200), viewSize.width))
    }
    return legend.number("gradientHorizontalMinLength", 100)
  }

  private var opacity: Double {
    if let o = legend.value("gradientOpacity")?.jsNumber { return o }
    let u = legend.unit
    if let o = u.property("opacity")?.jsNumber { return o }
    let aggregated = u.encoding.values.contains { $0.aggregate != nil }
    return u.mark.type.traits.isTranslucent && !aggregated ? 0.7 : 1
  }
}
