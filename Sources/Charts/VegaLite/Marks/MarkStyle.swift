import Diagnostics
import Scene
import Tables

/// The paints and strokes of a unit's marks, one for each row.
package struct MarkStyle {
  package let unit: UnitModel
  package let fill: RowValues<PaintSpec?>
  package let stroke: RowValues<PaintSpec?>
  package let opacity: RowValues<Double>
  package let fillOpacity: RowValues<Double>
  let strokeOpacity: RowValues<Double>
  package let strokeWidth: RowValues<Double>
  let dashes: RowValues<[Double]>
  package let cap: Stroke.Cap
  package let join: Stroke.Join
  let miterLimit: Double
  let dashOffset: Double
  package let filled: Bool

  init(_ unit: UnitModel) {
    self.unit = unit
    let n = NonPosition(unit)
    let type = unit.mark.type
    let filled = unit.isFilled
    self.filled = filled
    func paint(_ v: Value?) -> PaintSpec? { v.flatMap(PaintSpec.parse) }
    // A mark's own fill or stroke comes before its color; a style's likewise.
    let color = MarkStyle.property(unit, filled ? "fill" : "stroke", "color")
    let fill = filled ? paint(color) : paint(unit.property("fill"))
    let stroke = filled ? paint(unit.property("stroke")) : paint(color)
    let e = unit.encoding
    var fills =
      e[.fill] != nil
      ? n.paints(.fill, default: fill)
      : filled && e[.color] != nil && unit.mark["fill"] == nil ? n.paints(.color, default: fill) : nil
    var strokes =
      e[.stroke] != nil
      ? n.paints(.stroke, default: stroke)
      : !filled && e[.color] != nil && unit.mark["stroke"] == nil ? n.paints(.color, default: stroke) : nil
    // With both color and an explicit fill or stroke, the explicit one stays.
    func rows(_ key: String) -> RowValues<PaintSpec?>? { unit.propertyRows(key)?.map(PaintSpec.parse) }
    if fills == nil { fills = rows("fill") ?? (filled ? rows("color") : nil) }
    if strokes == nil { strokes = rows("stroke") ?? (filled ? nil : rows("color")) }
    self.fill = fills ?? RowValues(all: fill)
    self.stroke = strokes ?? RowValues(all: stroke)
    let aggregated = e.values.contains { $0.aggregate != nil }
    let reduced = type.traits.isTranslucent && !aggregated
    let defaultOpacity =
      unit.property("opacity")?.jsNumber ?? (unit.property("fillOpacity") == nil && reduced ? 0.7 : 1)
    opacity =
      e[.opacity] == nil
      ? unit.propertyNumbers("opacity", or: defaultOpacity) : n.numbers(.opacity, default: defaultOpacity)
    fillOpacity = n.numbers(.fillOpacity, default: unit.property("fillOpacity", or: 1))
    strokeOpacity = n.numbers(.strokeOpacity, default: unit.property("strokeOpacity", or: 1))
    let sizeIsWidth = type.traits.sizeIsStrokeWidth
    let own =
      unit.mark["strokeWidth"].map { unit.context.resolve($0).jsNumber }
      ?? (sizeIsWidth ? unit.mark["size"].map { unit.context.resolve($0).jsNumber } : nil)
    let config =
      unit.context.config.mark("strokeWidth", unit.mark)?.double
      ?? (sizeIsWidth ? unit.context.config.mark("size", unit.mark, ignoreGeneral: true)?.double : nil)
    let width =
      own ?? config
      ?? type.traits.strokeWidth ?? unit.context.config.style("strokeWidth", type.rawValue)?.double ?? 1
    if e[.strokeWidth] != nil {
      strokeWidth = n.numbers(.strokeWidth, default: width)
    } else if sizeIsWidth, e[.size] != nil {
      strokeWidth = n.numbers(.size, default: width)
    } else {
      strokeWidth =
        (unit.propertyRows("strokeWidth")
        ?? (sizeIsWidth && unit.mark["strokeWidth"] == nil ? unit.propertyRows("size") : nil))?
        .map { $0.jsNumber.isNaN ? width : $0.jsNumber } ?? RowValues(all: width)
    }
    let dash = unit.property("strokeDash") ?? .null
    dashes = n.outputs(.strokeDash, default: dash).map { v in
      if case .array(let items) = v { items.map(\.jsNumber) } else { [] }
    }
    cap = unit.property("strokeCap")?.string.flatMap(Stroke.Cap.init) ?? .butt
    join = unit.property("strokeJoin")?.string.flatMap(Stroke.Join.init) ?? .miter
    miterLimit = unit.property("strokeMiterLimit", or: 4)
    dashOffset = unit.property("strokeDashOffset", or: 0)
  }

  /// The property a mark has under either name, the mark's own before the style's before the configuration's.
  static func property(_ unit: UnitModel, _ vega: String, _ lite: String) -> Value? {
    if let t = unit.mark[vega] { return t.isNull ? nil : unit.context.resolve(t) }
    if let t = unit.mark[lite] { return t.isNull ? nil : unit.context.resolve(t) }
    let c = unit.context.config
    for s in unit.mark.style.reversed() {
      if let t = c.style(vega, s) ?? c.style(lite, s) { return unit.context.resolve(t) }
    }
    if let t = c.style(vega, unit.mark.type.rawValue) ?? c.style(lite, unit.mark.type.rawValue) {
      return unit.context.resolve(t)
    }
    let type = unit.mark.type.rawValue
    if let t = c[type, vega] ?? c[type, lite] ?? c["mark", vega] ?? c["mark", lite] { return unit.context.resolve(t) }
    return nil
  }

  func fillPaint(_ i: Int, _ box: Rect) -> Paint? {
    guard let p = fill[i] else { return nil }
    return faded(p.paint(box), fillOpacity[i])
  }

  package func stroke(_ i: Int, _ box: Rect, width: Double? = nil) -> Stroke? {
    guard let p = stroke[i] else { return nil }
    let w = width ?? strokeWidth[i]
    guard w > 0 else { return nil }
    return Stroke(
      faded(p.paint(box), strokeOpacity[i]), width: w, dash: dashes[i], dashOffset: dashOffset, cap: cap, join: join,
      miterLimit: miterLimit)
  }

  private func faded(_ p: Paint, _ alpha: Double) -> Paint {
    guard alpha < 1 else { return p }
    switch p {
    case .solid(let c): return .solid(c.withAlpha(c.alpha * max(0, alpha)))
    case .gradient(var g):
      g.stops = g.stops.map { .init(offset: $0.offset, color: $0.color.withAlpha($0.color.alpha * alpha)) }
      return .gradient(g)
    case .hatch: return p
    }
  }

  /// What tells the looks of rows apart, whatever their boxes: rows of one key look alike.
  package struct Key: Hashable {
    package var fill, stroke, dash: Int32
    package var opacity, fillOpacity, strokeOpacity, strokeWidth: Double
  }

  package func key(_ i: Int) -> Key {
    Key(
      fill: fill.code(i), stroke: stroke.code(i), dash: dashes.code(i), opacity: alpha(i), fillOpacity: fillOpacity[i],
      strokeOpacity: strokeOpacity[i], strokeWidth: strokeWidth[i])
  }

  /// All rows look alike.
  var isUniform: Bool {
    fill.common != nil && stroke.common != nil && dashes.common != nil && opacity.common != nil
      && fillOpacity.common != nil && strokeOpacity.common != nil && strokeWidth.common != nil
  }

  /// NaN and null opacities draw nothing.
  func alpha(_ i: Int) -> Double { opacity[i].isNaN ? 1 : max(0, min(1, opacity[i])) }
}
