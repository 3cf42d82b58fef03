import Diagnostics
import Scene
import Tables

/// The paint of a legend's symbols before its own scales colour them (Vega-Lite's `symbols` encoding).
struct LegendSymbolStyle {
  package var fill: PaintSpec?
  package var stroke: PaintSpec?
  package var opacity: Double
  /// Symbols are filled by a colour scale, stroked by one, or, where layers differ, both.
  var colorFills: Bool
  var colorStrokes: Bool

  init(_ legend: LegendSpec) {
    let unit = legend.styleUnit
    let filled = Self.isFilled(unit)
    let color = MarkStyle.property(unit, filled ? "fill" : "stroke", "color").flatMap(PaintSpec.parse)
    fill = filled ? color : unit.property("fill").flatMap(PaintSpec.parse)
    stroke = filled ? unit.property("stroke").flatMap(PaintSpec.parse) : color
    let colorUsers = legend.scales.first { $0.channel == .color }.map { legend.uses($0.model).map(\.unit) } ?? []
    colorFills = colorUsers.contains { Self.isFilled($0) }
    colorStrokes = colorUsers.contains { !Self.isFilled($0) }
    // Symbols that stand for a colour bar as well have nothing of the marks.
    let isJoinedBar =
      legend.scales.count > 1 && legend.scales.contains { $0.channel.isColor && ($0.model.type.isContinuous) }
    opacity = legend.value("symbolOpacity")?.jsNumber ?? (isJoinedBar ? 1 : Self.opacity(unit))
    if let p = Self.paint(.fill, filled, legend) {
      fill = p.paint
      // What replaces a scaled colour is as see-through once more.
      if p.isBase, case .solid(let c) = p.paint { fill = .solid(c.withAlpha(c.alpha * opacity)) }
    }
    if let p = Self.paint(.stroke, !filled, legend) { stroke = p.paint }
  }

  private static func isFilled(_ unit: UnitModel) -> Bool { unit.isFilled && unit.mark.type.traits.fillsLegend }

  /// What an encoding of colour leaves to symbols that show something else; nil: the mark's own.
  private static func paint(_ c: Channel, _ isColor: Bool, _ legend: LegendSpec) -> (paint: PaintSpec?, isBase: Bool)? {
    let context = legend.context
    guard let d = legend.styleUnit.encoding[c] ?? (isColor ? legend.styleUnit.encoding[.color] : nil) else {
      return nil
    }
    if legend.scales.contains(where: { $0.channel == c || (isColor && $0.channel == .color) }) { return (nil, false) }
    if d.isFieldOrDatum {
      let key = c == .fill ? "symbolBaseFillColor" : "symbolBaseStrokeColor"
      let plain = c == .fill ? "symbolFillColor" : "symbolStrokeColor"
      if let own = legend.string(plain).flatMap({ Color(css: $0) }) { return (.solid(own), false) }
      let given = context.config["legend", key]?.string
      let name = given == nil || given == "transparent" ? (c == .fill ? "black" : "#888") : given
      return (name.flatMap { Color(css: $0) }.map { .solid($0) }, true)
    }
    let values = [d.value] + d.conditions.map { $0.def.value.value }
    // A condition on a selection shows as selected.
    let chosen = d.conditions.first { $0.param != nil }?.def.value.value ?? values.compactMap { $0 }.first
    guard let chosen else { return nil }
    return (PaintSpec.parse(context.resolve(chosen)), false)
  }

  private static func opacity(_ unit: UnitModel) -> Double {
    if let d = unit.encoding[.opacity], !d.isFieldOrDatum {
      let values = ([d.value] + d.conditions.map { $0.def.value.value }).compactMap {
        $0.map { unit.context.resolve($0).jsNumber }
      }
      if let m = values.max() { return m }
    }
    if let o = unit.property("opacity")?.jsNumber { return o }
    let aggregated = unit.encoding.values.contains { $0.aggregate != nil }
    return unit.mark.type.traits.isTranslucent && !aggregated ? 0.7 : 1
  }
}

extension UnitModel {
  /// Whether colours fill the mark or draw its outline.
  var isFilled: Bool {
    if let f = property("filled") { return f.isTruthy }
    return mark.type.traits.isFilled && !isGraticule
  }

  /// Made of a graticule's lines, which are never filled.
  private var isGraticule: Bool {
    guard !mark.type.traits.hasPosition else { return false }
    var v = view
    while let w = v {
      if let data = w.spec.data { return data["graticule"] != nil }
      v = w.parent
    }
    return false
  }
}
