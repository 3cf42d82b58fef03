import Diagnostics
import Scene
import Tables
import Typesetting
import Vega

/// Draws one axis beside a view of a given size.
struct AxisBuilder {
  package struct Drawn {
    /// Behind the marks.
    package var grid: Node?
    package var main: Node?
    /// Above the marks instead of behind them.
    var isAbove: Bool
    /// Of the main part, in the view's coordinates.
    package var bounds: Rect
    /// Names of categories that found no room.
    var leftOut = 0
  }

  package let axis: AxisSpec
  package let scale: Scale
  package let width: Double
  package let height: Double
  /// False for a facet cell whose labels stand in the header.
  var drawsMain = true
  var drawsGrid = true
  /// How far above its place the title stands, to clear the heads of panels; nil leaves it out.
  var titleLift: Double? = 0

  private var context: ChartScope { axis.context }
  private var isX: Bool { axis.isX }
  private var sign: Double { axis.orient == "top" || axis.orient == "left" ? -1 : 1 }

  package func draw() -> Drawn {
    let size = isX ? width : height
    let ticks = AxisTicks(axis: axis, scale: scale, size: size).ticks()
    let positions = tickPositions(ticks)
    let translate = axis.number("translate", 0.5)
    let offset = axis.number("offset", 0)
    let position = axis.number("position", 0)
    let origin: Point =
      switch axis.orient {
      case "top": Point(position, -offset)
      case "left": Point(-offset, position)
      case "right": Point(width + offset, position)
      default: Point(position, height + offset)
      }
    let placed = Point(origin.x + translate, origin.y + translate)
    var drawn = Drawn(isAbove: (axis.value("zindex")?.jsNumber ?? defaultZ) > 0, bounds: .empty)
    if drawsGrid, hasGrid {
      // The grid belongs to the view: only the axis itself moves across it.
      let own = isX ? Point(0, origin.y) : Point(origin.x, 0)
      drawn.grid = grid(ticks, positions, at: Point(own.x + translate, own.y + translate), origin: own)
    }
    if drawsMain {
      let (node, bounds, leftOut) = main(ticks, positions, at: placed)
      drawn.main = node
      drawn.leftOut = leftOut
      drawn.bounds = bounds.offset(by: origin)
    }
    return drawn
  }

  private var defaultZ: Double {
    axis.unit.mark.type.traits.liesUnderAxes && (axis.first.type?.isDiscrete ?? false) ? 1 : 0
  }

  private var hasGrid: Bool {
    if let g = axis.given("grid") { return context.resolve(g).isTruthy }
    if axis.isSecond { return false }
    if let g = axis.config("grid") { return context.resolve(g).isTruthy }
    let d = axis.first
    return !scale.type.hasDiscreteDomain && d.isField && !d.isBinning && !d.isBinned
  }

  /// Ticks and grid lines, on whole pixels.
  private func tickPositions(_ ticks: [AxisTicks.Tick]) -> [Double] {
    let round = axis.bool("tickRound", true)
    let band = tickBand
    var out = ticks.map { t -> Double in
      let p = t.position + (scale.type == .band ? scale.bandwidth * band.position : 0) + band.offset
      return round ? (p + 0.5).rounded(.down) : p
    }
    if band.extra, let first = ticks.first {
      let begin = first.position + band.offset
      out.append(round ? (begin + 0.5).rounded(.down) : begin)
    }
    return out
  }

  private var tickBand: (position: Double, offset: Double, extra: Bool) {
    let isBand = scale.type == .band
    // The half pixel centres ticks in bands.
    let offset = axis.given("tickOffset") != nil ? axis.number("tickOffset", 0) : isBand ? -0.5 : 0
    let extra = axis.bool("tickExtra", false)
    if axis.string("tickBand") == "extent" {
      // Ticks at the edges of bands, with one more at the beginning.
      return (1, 0, true)
    }
    if axis.tree("tickBand") != nil { return (0.5, offset, extra) }
    // Bars that stand on the edge of a band have their tick there.
    if axis.given("bandPosition") == nil, axis.unit.isRangedOffset(axis.channel) { return (isX ? 0 : 1, offset, extra) }
    return (axis.number("bandPosition", 0.5), offset, extra)
  }

  // MARK: grid

  private func grid(_ ticks: [AxisTicks.Tick], _ positions: [Double], at p: Point, origin: Point) -> Node {
    var lines: [Node] = []
    let other = axis.unit.scales[isX ? .y : .x]
    // As far as the other scale goes, where the spec gives that a range of its own.
    let hasRange = ["range", "rangeMin", "rangeMax"].contains { other?.properties[$0] != nil }
    let (start, end) = hasRange ? other?.scale?.rangeExtent ?? (0, 0) : (0, isX ? height : width)
    for (i, at) in positions.enumerated() {
      let datum = i < ticks.count ? tickDatum(ticks[i], i, ticks.count) : .object([])
      guard let stroke = self.stroke("grid", datum, "#ddd", 1) else { continue }
      // The far end of the view, wherever the axis stands.
      let from = isX ? Point(at, start - origin.y) : Point(start - origin.x, at)
      let to = isX ? Point(at, end - origin.y) : Point(end - origin.x, at)
      lines.append(.path(PathNode(Path(line: from, to: to), stroke: stroke.stroke, opacity: stroke.opacity)))
    }
    return wrap([.group(Group(lines, semantics: Semantics(.axisGrid, mark: .rule)))], at: p, label: nil)
  }

  private func tickDatum(_ t: AxisTicks.Tick, _ i: Int, _ n: Int) -> Value {
    .object([
      .init("value", t.value), .init("label", .string(t.label.joined(separator: " "))),
      .init("index", .number(Double(i) / Double(max(1, n - 1)))),
    ])
  }

  private func stroke(_ part: String, _ datum: Value, _ color: String, _ width: Double) -> (
    stroke: Stroke, opacity: Double
  )? {
    let c = axis.perTick(part + "Color", datum)
    if let c, c.isNull { return nil }
    let paint = c?.string.flatMap { Color(css: $0) } ?? Color(css: color) ?? .black
    let w = axis.perTick(part + "Width", datum)?.jsNumber ?? width
    let opacity = axis.perTick(part + "Opacity", datum)?.jsNumber ?? 1
    var dash: [Double] = []
    if case .array(let d) = axis.perTick(part + "Dash", datum) { dash = d.map(\.jsNumber) }
    guard w > 0, opacity > 0, paint.alpha > 0 else { return nil }
    let cap = axis.string(part + "Cap").flatMap(Stroke.Cap.init) ?? .butt
    let offset = axis.perTick(part + "DashOffset", datum)?.jsNumber ?? 0
    return (Stroke(.solid(paint), width: w, dash: dash, dashOffset: offset, cap: cap), opacity)
  }

  // MARK: ticks, labels, domain, title

  private func main(_ ticks: [AxisTicks.Tick], _ positions: [Double], at p: Point) -> (Node, Rect, leftOut: Int) {
    var parts: [Node] = []
    var inner = Rect.empty
    var leftOut = 0
    let hasTicks = axis.bool("ticks", true)
    let tickSize = hasTicks ? axis.number("tickSize", 5) : 0
    if hasTicks {
      let lines = positions.enumerated().compactMap { i, at -> Node? in
        let datum = i < ticks.count ? tickDatum(ticks[i], i, ticks.count) : .object([])
        guard let s = stroke("tick", datum, "#888", 1) else { return nil }
        let length = sign * (axis.perTick("tickSize", datum)?.jsNumber ?? tickSize)
        let end = isX ? Point(at, length) : Point(length, at)
        return .path(
          PathNode(Path(line: isX ? Point(at, 0) : Point(0, at), to: end), stroke: s.stroke, opacity: s.opacity))
      }
      parts.append(.group(Group(lines, semantics: Semantics(.axisTick, mark: .rule))))
      inner = inner.union(
        isX
          ? Rect(minX: 0, minY: min(0, sign * tickSize), maxX: 0, maxY: max(0, sign * tickSize))
          : Rect(minX: min(0, sign * tickSize), minY: 0, maxX: max(0, sign * tickSize), maxY: 0))
    }
    if axis.bool("labels", true) {
      let labels = AxisLabels(axis: axis, scale: scale, ticks: ticks, tickSize: tickSize, sign: sign).draw()
      parts.append(.group(Group(labels.nodes, semantics: Semantics(.axisLabel, mark: .text))))
      inner = inner.union(labels.bounds)
      leftOut = labels.leftOut
    }
    let (lo, hi) = scale.rangeExtent
    if axis.bool("domain", true), let s = stroke("domain", .object([]), "#888", 1) {
      let a = isX ? Point(lo, 0) : Point(0, lo)
      let b = isX ? Point(hi, 0) : Point(0, hi)
      parts.append(
        .group(
          Group(
            [.path(PathNode(Path(line: a, to: b), stroke: s.stroke, opacity: s.opacity))],
            semantics: Semantics(.axisDomain, mark: .rule))))
    }
    // The room of ticks and labels, within the least and the greatest extent.
    let reach =
      isX ? (axis.orient == "top" ? -inner.minY : inner.maxY) : (axis.orient == "left" ? -inner.minX : inner.maxX)
    let extent = max(axis.number("minExtent", 0), min(axis.number("maxExtent", 200), inner.isEmpty ? 0 : reach))
    var bounds = inner
    let length = abs(hi - lo)
    let span: Rect =
      switch axis.orient {
      case "top": Rect(minX: 0, minY: -extent, maxX: length, maxY: 0)
      case "left": Rect(minX: -extent, minY: 0, maxX: 0, maxY: length)
      case "right": Rect(minX: 0, minY: 0, maxX: extent, maxY: length)
      default: Rect(minX: 0, minY: 0, maxX: length, maxY: extent)
      }
    bounds = bounds.union(span)
    if let titleLift, let lines = axis.title, !lines.isEmpty, !(ticks.isEmpty && scale.type.hasDiscreteDomain) {
      let title = AxisTitle(axis: axis, lines: lines, range: (lo, hi), extent: extent, sign: sign, lift: titleLift)
        .draw()
      parts.append(.group(Group(title, semantics: Semantics(.axisTitle, mark: .text))))
      bounds = bounds.union(SceneBounds.of(title))
    }
    let label = (isX ? "X-axis" : "Y-axis") + (axis.title.map { " titled '\($0.joined(separator: " "))'" } ?? "")
    return (wrap(parts, at: p, label: label), bounds, leftOut)
  }

  private func wrap(_ parts: [Node], at p: Point, label: String?) -> Node {
    .group(
      Group(
        [.group(Group(parts, transform: .translation(p.x, p.y), semantics: Semantics(.item)))],
        semantics: Semantics(.axis, mark: .group, label: label ?? (isX ? "X-axis" : "Y-axis"))))
  }
}
