import Diagnostics
import Scene
import Tables

/// The colours of a scale: a scheme by name, a list, or the configuration's for this kind of data.
struct ColorRange {
  let context: ChartContext

  func range(_ s: ScaleModel, _ unit: UnitModel, _ def: ChannelDef) -> ScaleRange {
    if let scheme = s["scheme"] { return self.scheme(scheme, s) }
    let kind: String
    if s.type == .ordinal {
      kind = def.type == .nominal ? "category" : "ordinal"
    } else if s["domainMid"] != nil {
      kind = "diverging"
    } else {
      kind = unit.mark.type == .rect || unit.mark.type == .geoshape ? "heatmap" : "ramp"
    }
    return named(kind, s)
  }

  func named(_ kind: String, _ s: ScaleModel) -> ScaleRange {
    guard let t = context.config["range", kind] else { return scheme(Tree(stringLiteral: kind), s) }
    if let list = t.array { return range(colors: list.compactMap { $0.string.flatMap(Color.init(css:)) }, s, kind: kind) }
    return scheme(t["scheme"].map { sch in
      guard var o = t.object else { return sch }
      o.set("name", sch)
      return Tree(.object(o), mark: t.mark)
    } ?? t, s)
  }

  private func scheme(_ t: Tree, _ s: ScaleModel) -> ScaleRange {
    let name = t.string ?? t["name"]?.string ?? ""
    var extent = (t["extent"]?.array?.compactMap(\.double)) ?? [0, 1]
    if extent.count != 2 { extent = [0, 1] }
    if let list = t.array { return range(colors: list.compactMap { $0.string.flatMap(Color.init(css:)) }, s) }
    guard let found = ColorSchemes.colors(named: name) else {
      context.issues.error(
        "unknown colour scheme \"\(name)\"", at: t.mark, path: s.users.first?.def.path ?? "",
        hint: Suggestion.hint(for: name, in: ColorSchemes.names))
      return .colors([.black])
    }
    if found.kind == .categorical && !(s.type.isContinuous) { return .colors(found.colors) }
    let ramp = found.kind == .categorical ? ColorRamp(found.colors) : ColorSchemes.ramp(named: name) ?? ColorRamp(found.colors)
    let cut = ramp.part((extent[0], extent[1]))
    if s.type.isContinuous { return .interpolator(cut) }
    let count = t["count"]?.double.map { Int($0) } ?? steps(s)
    return .colors(cut.quantized(count))
  }

  /// How many colours a discrete or discretizing scale needs.
  private func steps(_ s: ScaleModel) -> Int {
    switch s.type {
    case .ordinal: return max(1, s.domain.count)
    case .binOrdinal:
      guard let b = s.bins, b.step > 0 else { return 5 }
      return max(1, Int(((b.stop - b.start) / b.step).rounded()))
    case .quantile: return Int(context.config["scale", "quantileCount"]?.double ?? 4)
    case .quantize: return Int(context.config["scale", "quantizeCount"]?.double ?? 4)
    case .threshold: return s.domain.count + 1
    default: return 5
    }
  }

  /// A list of colours: as they are for categories, with colours between for a continuous scale.
  func range(colors: [Color], _ s: ScaleModel, kind: String = "category") -> ScaleRange {
    guard s.type.isContinuous || kind == "ordinal" || (s.type.isDiscretizing || s.type == .binOrdinal) && kind != "category" else {
      if s.type.isContinuous { return .interpolator(ColorRamp(colors)) }
      return .colors(colors.isEmpty ? [.black] : colors)
    }
    if s.type.isContinuous {
      if s.domain.count == colors.count, colors.count > 2 { return .colors(colors) }
      return .interpolator(ColorRamp(colors, space: Self.space(s, s.users.first?.def)))
    }
    return .colors(ColorRamp(colors).quantized(steps(s)))
  }

  /// Colours of quantities are mixed in HCL, those of names not at all.
  static func space(_ s: ScaleModel, _ def: ChannelDef?) -> ColorSpace {
    let name = s["interpolate"]?.string ?? s["interpolate"]?["type"]?.string
    return name.flatMap(ColorSpace.init) ?? (s.channel.isColor && def?.type != .nominal ? .hcl : .rgb)
  }
}
