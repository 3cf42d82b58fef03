import Diagnostics
import Scene
import Tables
import Typesetting
import Vega

/// Labels of an axis: formatted, turned, and thinned out where they would overlap (Vega's `parity` and `greedy`).
struct AxisLabels {
  package let axis: AxisSpec
  package let scale: Scale
  package let ticks: [AxisTicks.Tick]
  package let tickSize: Double
  let sign: Double

  private var context: ChartScope { axis.context }
  private var isX: Bool { axis.isX }

  package func draw() -> (nodes: [Node], bounds: Rect, leftOut: Int) {
    var items = makeItems()
    let method = overlap
    if let method { LabelOverlap.thin(&items, method: method, separation: axis.number("labelSeparation", 0)) }
    let leftOut = leftOutNames(items)
    bound(&items)
    var bounds = Rect.empty
    var nodes: [Node] = []
    for item in items where item.isVisible {
      nodes += item.nodes
      bounds = bounds.union(item.bounds)
    }
    return (nodes, bounds, leftOut)
  }

  private func makeItems() -> [LabelOverlap.Item] {
    let angle = labelAngle
    let anchor = align(angle)
    let base = baseline(angle)
    let padding = axis.number("labelPadding", 2)
    let cross = sign * (tickSize + padding)
    let edge: Double? = axis.unit.isRangedOffset(axis.channel) ? (isX ? 0 : 1) : nil
    let shift =
      (scale.type == .band
        ? scale.bandwidth * (edge ?? 0.5) - (axis.given("tickOffset") == nil ? 0.5 : -axis.number("tickOffset", 0))
        : axis.number("tickOffset", 0))
      + axis.number("labelOffset", 0)
    let factory = TextFactory(context: context)
    let families = factory.families(axis.string("labelFont") ?? context.config.style("font", "guide-label")?.string)
    let limit = axis.number("labelLimit", 180)
    let lineHeight = axis.value("labelLineHeight")?.jsNumber
    let tabular = context.traits.tabularFigures
    return ticks.enumerated().map { i, t in
      let datum = Value.object([
        .init("value", t.value), .init("label", .string(t.label.joined(separator: " "))),
        .init("index", .number(Double(i) / Double(max(1, ticks.count - 1)))),
      ])
      let size =
        axis.perTick("labelFontSize", datum)?.jsNumber ?? context.config.style("fontSize", "guide-label")?.double ?? 10
      let weight = TextFactory.weight(
        axis.perTick("labelFontWeight", datum)
          ?? context.config.style("fontWeight", "guide-label").map { context.resolve($0) })
      let chosen = axis.perTick("labelColor", datum)
      if let chosen, chosen.isNull { return LabelOverlap.Item(nodes: [], bounds: .empty, isVisible: false) }
      let color =
        (chosen?.string ?? context.config.style("fill", "guide-label")?.string).flatMap { Color(css: $0) } ?? .black
      let opacity = axis.perTick("labelOpacity", datum)?.jsNumber ?? 1
      let slant: Font.Slant = axis.perTick("labelFontStyle", datum)?.string == "italic" ? .italic : .normal
      let font = Font(families, size: size, weight: weight, slant: slant, tabularFigures: tabular)
      let flushed = flush(t.position)
      let isFlushed = isX ? anchor == nil : base == nil
      let out =
        flushed.anchor == .start || flushed.baseline == "top"
        ? -1.0 : flushed.anchor == .end || flushed.baseline == "bottom" ? 1 : 0
      let along = t.position + shift + (isFlushed ? out : 0) * axis.number("labelFlushOffset", 0)
      let p = isX ? Point(along, cross) : Point(cross, along)
      let lines = wrapped(
        t.label.map { [TextRun($0, font: font, color: color, language: context.language)] }, angle: angle, limit: limit)
      let nodes = factory.block(
        lines, at: p, anchor: anchor ?? flushed.anchor ?? .middle, baseline: base ?? flushed.baseline ?? "middle",
        angle: angle,
        lineHeight: lineHeight, limit: limit, opacity: opacity)
      return LabelOverlap.Item(nodes: nodes, bounds: SceneBounds.of(nodes), isVisible: !t.label.allSatisfy(\.isEmpty))
    }
  }

  /// Names of categories, broken into lines as wide as their band, or as the axis lets them be.
  private func wrapped(_ lines: [[TextRun]], angle: Double, limit: Double) -> [[TextRun]] {
    guard context.traits.breaksNames, angle == 0, scale.type.hasDiscreteDomain, lines.count == 1, let only = lines.first
    else { return lines }
    let band = scale.step > 0 ? scale.step - axis.number("labelSeparation", 0) : limit
    let room = isX ? min(limit, max(band, 24)) : limit
    guard context.measurer.measure(only).width > room else { return lines }
    // No word and no number is broken within: where the widest has no room, labels are thinned out instead.
    let breaker = LineBreaker(measurer: context.measurer)
    var width = room
    var broken = breaker.lines(of: only, width: width, fit: .balanced)
    while broken.brokeWord, width < limit {
      width = min(limit, width * 1.2)
      broken = breaker.lines(of: only, width: width, fit: .balanced)
    }
    return broken.brokeWord ? lines : broken.lines.map(\.runs)
  }

  /// A category whose name is missing is not left out in silence.
  private func leftOutNames(_ items: [LabelOverlap.Item]) -> Int {
    guard scale.type.hasDiscreteDomain, axis.first.timeUnit == nil else { return 0 }
    return items.filter { !$0.isVisible && !$0.nodes.isEmpty }.count
  }

  private var labelAngle: Double {
    func normal(_ a: Double) -> Double {
      (a.truncatingRemainder(dividingBy: 360) + 360).truncatingRemainder(dividingBy: 360)
    }
    if let a = axis.value("labelAngle")?.jsNumber, !a.isNaN { return normal(a) }
    let d = axis.first
    if isX, d.type?.isDiscrete ?? false, d.timeUnit == nil { return 270 }
    return 0
  }

  private var hasAngle: Bool {
    if axis.tree("labelAngle") != nil { return true }
    return labelAngle != 0
  }

  private func align(_ angle: Double) -> TextAnchor? {
    func anchor(_ s: String?) -> TextAnchor? {
      s == "left" ? .start : s == "right" ? .end : s == "center" ? .middle : nil
    }
    if let a = anchor(axis.string("labelAlign")) { return a }
    guard hasAngle else { return isX ? (flushes ? nil : .middle) : (axis.orient == "right" ? .start : .end) }
    let start = isX ? 0.0 : 90.0
    let main = isX ? "bottom" : "left"
    if (angle + start).truncatingRemainder(dividingBy: 180) == 0 { return isX ? (flushes ? nil : .middle) : .middle }
    return ((start < angle && angle < 180 + start) == (axis.orient == main)) ? .start : .end
  }

  private func baseline(_ angle: Double) -> String? {
    if let b = axis.string("labelBaseline") { return b }
    guard hasAngle else { return isX ? (axis.orient == "top" ? "bottom" : "top") : (flushes ? nil : "middle") }
    if isX {
      if (45 < angle && angle < 135) || (225 < angle && angle < 315) { return "middle" }
      return (angle <= 45 || 315 <= angle) == (axis.orient == "top") ? "bottom" : "top"
    }
    if angle <= 45 || 315 <= angle || (135 <= angle && angle <= 225) {
      // Vega-Lite leaves the baseline of an angle that is an expression to Vega.
      return axis.tree("labelAngle")?["expr"] != nil ? "alphabetic" : "middle"
    }
    return (45 <= angle && angle <= 135) == (axis.orient == "left") ? "top" : "bottom"
  }

  private var flushes: Bool {
    if let f = axis.value("labelFlush") { return f == .number(0) || f.isTruthy }
    let t = axis.first.type
    return isX && (t == .quantitative || t == .temporal)
  }

  /// Labels at the very ends of the axis stay within it.
  private func flush(_ position: Double) -> (anchor: TextAnchor?, baseline: String?) {
    guard flushes else { return (nil, nil) }
    let (a, b) = scale.rangeExtent
    let (lo, hi) = (min(a, b), max(a, b))
    let f = axis.value("labelFlush")
    // True counts as one pixel.
    let threshold = f?.jsNumber ?? 1
    let atLo = abs(position - lo) <= max(0.01, threshold) && abs(position - lo) < abs(position - hi)
    let atHi = !atLo && abs(position - hi) <= max(0.01, threshold)
    if isX { return (atLo ? .start : atHi ? .end : .middle, nil) }
    return (nil, atLo ? "top" : atHi ? "bottom" : "middle")
  }

  private var overlap: LabelOverlap.Method? {
    if let o = axis.value("labelOverlap") {
      if case .bool(let b) = o { return b ? .parity : nil }
      return o.string.flatMap(LabelOverlap.Method.init)
    }
    let d = axis.first
    if (d.timeUnit != nil && d.sort?.object == nil && d.sort?.array == nil) || !(d.type?.isDiscrete ?? true) {
      return scale.type == .log || scale.type == .symlog ? .greedy : .parity
    }
    return nil
  }

  private func bound(_ items: inout [LabelOverlap.Item]) {
    guard let b = axis.value("labelBound"), b.isTruthy else { return }
    let tolerance = b == .bool(true) ? 1 : b.jsNumber
    let (a, c) = scale.rangeExtent
    for i in items.indices {
      let (lo, hi) = isX ? (items[i].bounds.minX, items[i].bounds.maxX) : (items[i].bounds.minY, items[i].bounds.maxY)
      if lo < min(a, c) - tolerance || hi > max(a, c) + tolerance { items[i].isVisible = false }
    }
  }
}

/// Vega's removal of labels that overlap: it keeps at least the first and the last.
enum LabelOverlap {
  enum Method: String { case parity, greedy }

  package struct Item {
    package var nodes: [Node]
    package var bounds: Rect
    var isVisible: Bool

    package init(nodes: [Node], bounds: Rect, isVisible: Bool) {
      self.nodes = nodes
      self.bounds = bounds
      self.isVisible = isVisible
    }
  }

  static func thin(_ items: inout [Item], method: Method, separation: Double) {
    var kept = items.indices.filter { items[$0].bounds.width > 1 && items[$0].bounds.height > 1 }
    guard let last = kept.last else { return }
    let all = kept
    func overlaps(_ a: Int, _ b: Int) -> Bool {
      let (p, q) = (items[a].bounds, items[b].bounds)
      return separation > max(q.minX - p.maxX, p.minX - q.maxX, q.minY - p.maxY, p.minY - q.maxY)
    }
    func anyOverlap() -> Bool { zip(kept, kept.dropFirst()).contains { overlaps($0, $1) } }
    guard kept.count >= 3, anyOverlap() else { return }
    repeat {
      switch method {
      case .parity: kept = kept.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      case .greedy:
        var out: [Int] = []
        for k in kept where out.last.map({ !overlaps($0, k) }) ?? true { out.append(k) }
        kept = out
      }
    } while kept.count >= 3 && anyOverlap()
    if kept.count < 3, !kept.contains(last) {
      if kept.count > 1 { kept.removeLast() }
      kept.append(last)
    }
    for k in all where !kept.contains(k) { items[k].isVisible = false }
  }
}
