import Diagnostics
import Scene
import Tables
import Vega

/// One legend: a scale, or several that show the same field.
package struct LegendSpec {
  /// Scales by channel; several channels of one field and domain share a legend.
  package var scales: [(channel: Channel, model: ScaleModel)]
  /// The units whose legend it is: all that use the scales, unless the spec asks for independent legends.
  package var users: [UnitModel]
  /// That of the first unit: expressions see its scales and its size.
  package var context: ChartScope { unit.context }

  package init(scales: [(channel: Channel, model: ScaleModel)], users: [UnitModel]) {
    self.scales = scales
    self.users = users
  }

  package var model: ScaleModel { scales[0].model }
  package var first: ChannelDef { (uses(model).first ?? model.users[0]).def }
  package var unit: UnitModel { (uses(model).first ?? model.users[0]).unit }

  /// The first unit that has something to say of how symbols look beside their scale.
  var styleUnit: UnitModel {
    let units = uses(model).map(\.unit)
    return units.first { u in
      let keys = [
        u.isFilled ? "stroke" : "fill", "strokeWidth", "strokeDash", "opacity", "fillOpacity", "strokeOpacity",
      ]
      return keys.contains { u.property($0) != nil } || u.encoding[.opacity] != nil
        || u.mark.type.traits.isTranslucent && !u.encoding.values.contains { $0.aggregate != nil }
    } ?? unit
  }

  func uses(_ m: ScaleModel) -> [(unit: UnitModel, def: ChannelDef)] {
    m.users.filter { u in users.contains { $0 === u.unit } }
  }
  package var scale: Scale? { model.scale }

  /// In Vega-Lite's order, in which the first to say something is heard.
  private var ordered: [(channel: Channel, model: ScaleModel)] {
    let order: [Channel] = [.color, .size, .shape, .fill, .stroke, .strokeDash, .strokeWidth, .opacity]
    func rank(_ c: Channel) -> Int { order.firstIndex(of: c) ?? order.count }
    return scales.enumerated().sorted {
      (rank($0.element.channel), $0.offset) < (rank($1.element.channel), $1.offset)
    }.map(\.element)
  }

  /// True unless a user says null.
  package var isDisabled: Bool {
    let explicit = ordered.flatMap { uses($0.model).compactMap { $0.def.legend } }
    if let f = explicit.first { return f.isNull || f.bool == false || f["disable"]?.bool == true }
    return context.config["legend", "disable"]?.bool ?? false
  }

  package func given(_ key: String) -> Tree? {
    for s in ordered { for u in uses(s.model) { if let t = u.def.legend?[key] { return t } } }
    return nil
  }

  package func tree(_ key: String) -> Tree? { given(key) ?? context.config["legend", key] }
  package func value(_ key: String) -> Value? { tree(key).flatMap { $0.isNull ? nil : context.resolve($0) } }

  package func number(_ key: String, _ fallback: Double) -> Double {
    let n = value(key)?.jsNumber ?? fallback
    return n.isNaN ? fallback : n
  }

  package func string(_ key: String) -> String? { value(key)?.string }

  package var orient: String { string("orient") ?? "right" }

  /// Colours alone run in a bar (continuous scales) or stand in one as steps; whatever else they are joined with
  /// makes a legend of symbols.
  package var kind: LegendKind {
    guard let scale, scales.allSatisfy({ $0.channel.isColor }) else { return .symbol }
    let wanted = string("type")
    // Filled and stroked marks together have symbols that show both.
    if scales.count == 1, model.channel == .color, wanted != "gradient" {
      let filled = uses(model).map { $0.unit.isFilled }
      if filled.contains(true), filled.contains(false) { return .symbol }
    }
    if scale.type.isDiscretizing { return wanted == "gradient" || scales.count == 1 ? .discrete : .symbol }
    if wanted == "symbol" || scales.count > 1 || !scale.type.isContinuous { return .symbol }
    if wanted == nil, let u = first.timeUnit?.name, ["quarter", "month", "day"].contains(u) { return .symbol }
    return .gradient
  }

  var isVertical: Bool {
    if let d = string("direction") ?? string(kind == .symbol ? "symbolDirection" : "gradientDirection") {
      return d == "vertical"
    }
    if orient == "top" || orient == "bottom" { return false }
    if orient.contains("-"), kind == .gradient { return false }
    return true
  }

  package var title: [String]? {
    var explicit: [[String]] = []
    var implied: [String] = []
    var hasExplicit = false
    for s in ordered {
      for u in uses(s.model) {
        if let t = u.def.legend?["title"] ?? u.def.title {
          if t.isNull { return nil }
          hasExplicit = true
          if let l = FieldTitle.lines(t), !explicit.contains(l) { explicit.append(l) }
        } else if let t = FieldTitle.standard(u.def, config: context.config), !implied.contains(t) {
          implied.append(t)
        }
      }
    }
    if hasExplicit {
      return explicit.isEmpty
        ? nil : explicit.count == 1 ? explicit[0] : [explicit.map { $0.joined(separator: " ") }.joined(separator: ", ")]
    }
    if context.config["legend"]?.object?["title"]?.isNull == true { return nil }
    return implied.isEmpty ? nil : [implied.joined(separator: ", ")]
  }

  package static let known: Set<String> = [
    "aria", "clipHeight", "columnPadding", "columns", "cornerRadius", "description", "direction", "disable", "encoding",
    "fillColor", "format", "formatType", "gradientLength", "gradientOpacity", "gradientStrokeColor",
    "gradientStrokeWidth",
    "gradientThickness", "gridAlign", "labelAlign", "labelBaseline", "labelColor", "labelExpr", "labelFont",
    "labelFontSize",
    "labelFontStyle", "labelFontWeight", "labelLimit", "labelOffset", "labelOpacity", "labelOverlap", "labelPadding",
    "labelSeparation", "legendX", "legendY", "offset", "orient", "padding", "rowPadding", "strokeColor", "symbolDash",
    "symbolDashOffset", "symbolFillColor", "symbolLimit", "symbolOffset", "symbolOpacity", "symbolSize",
    "symbolStrokeColor", "symbolStrokeWidth", "symbolType", "tickCount", "tickMinStep", "title", "titleAlign",
    "titleAnchor", "titleBaseline", "titleColor", "titleFont", "titleFontSize", "titleFontStyle", "titleFontWeight",
    "titleLimit", "titleLineHeight", "titleOpacity", "titleOrient", "titlePadding", "type", "values", "zindex",
  ]
}
