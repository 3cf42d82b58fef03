import Diagnostics
import Gates
import Scene
import Tables
import Vega

/// The colours of a scale: a scheme by name, a list, or the configuration's for this kind of data.
struct ColorRange {
  package let context: ChartScope

  package func range(_ s: ScaleModel, _ unit: UnitModel, _ def: ChannelDef) -> ScaleRange {
    if let scheme = s["scheme"] { return self.scheme(scheme, s) }
    if s.type == .ordinal { return named(def.type == .nominal ? "category" : "ordinal", s) }
    if s["domainMid"] != nil { return named("diverging", s) }
    return named(unit.mark.type.traits.ramp, s)
  }

  /// One of `config.range`: a list of colours as it is, or a scheme.
  package func named(_ kind: String, _ s: ScaleModel) -> ScaleRange {
    guard let t = context.config["range", kind] else { return scheme(Tree(stringLiteral: kind), s) }
    if let list = t.array { return range(colors: colors(list), s) }
    guard let name = t["scheme"], var o = t.object else { return scheme(t, s) }
    o.set("name", name)
    return scheme(Tree(.object(o), mark: t.mark), s)
  }

  private func colors(_ list: [Tree]) -> [Color] { list.compactMap { $0.string.flatMap(Color.init(css:)) } }

  private func scheme(_ t: Tree, _ s: ScaleModel) -> ScaleRange {
    let ends = t["extent"]?.array?.compactMap(\.double) ?? []
    let extent = ends.count == 2 ? (ends[0], ends[1]) : nil
    let count = t["count"].map { context.resolve($0).jsNumber }.flatMap {
      $0 > 0 && $0 < 10_000 ? Int(checked: $0) : nil
    }
    let domainCount = s.binCount.map { $0 + 1 } ?? s.domain.count
    if let list = t.array ?? t["name"]?.array {
      let ramp = ColorRamp(
        colors(list), space: Self.space(s, s.users.first?.def), gamma: s["interpolate"]?["gamma"]?.double ?? 1)
      return ColorSchemes.range(ramp, for: s.type, domainCount: domainCount, extent: extent, count: count)
    }
    let name = t.string ?? t["name"]?.string ?? ""
    guard let found = ColorSchemes.colors(named: name) else {
      context.issues.error(
        "unknown colour scheme \"\(name)\"", at: t.mark, path: s.users.first?.def.path ?? "",
        hint: Suggestion.hint(for: name, in: ColorSchemes.names))
      return .colors([.black])
    }
    return ColorSchemes.range(found, for: s.type, domainCount: domainCount, extent: extent, count: count)
  }

  /// A list of colours stays a list: steps and categories take them in turn, and between them a continuous scale
  /// mixes.
  package func range(colors: [Color], _ s: ScaleModel) -> ScaleRange { .colors(colors.isEmpty ? [.black] : colors) }

  /// Colours of quantities are mixed in HCL, those of names not at all.
  static func space(_ s: ScaleModel, _ def: ChannelDef?) -> ColorSpace {
    let name = s["interpolate"]?.string ?? s["interpolate"]?["type"]?.string
    return name.flatMap(ColorSpace.init) ?? (s.channel.isColor && def?.type != .nominal ? .hcl : .rgb)
  }
}
