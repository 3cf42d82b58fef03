import Diagnostics
import Vega

/// Gives each unit its scales: one for all that share it, by the spec's `resolve` and Vega-Lite's defaults.
struct ScaleAssignment {
  private var owners: [ObjectIdentifier: [Channel: ScaleModel]] = [:]
  /// In the order in which they were met.
  package private(set) var scales: [ScaleModel] = []

  mutating func assign(_ root: ViewModel) {
    for channel in Channel.allCases where channel.hasScale { _ = Self.separate(channel, root) }
    for unit in root.units {
      guard let view = unit.view else { continue }
      for channel in Channel.allCases where channel.hasScale {
        guard let def = Self.scaledDef(unit.encoding[channel]), !(def.scale?.isNull ?? false) else { continue }
        if unit.encoding[.longitude] != nil || unit.encoding[.latitude] != nil, channel == .x || channel == .y {
          continue
        }
        let owner = Self.owner(of: channel, from: view)
        let id = ObjectIdentifier(owner)
        let scale: ScaleModel
        if let known = owners[id]?[channel] {
          scale = known
        } else {
          scale = ScaleModel(channel: channel)
          owners[id, default: [:]][channel] = scale
          scales.append(scale)
        }
        scale.users.append((unit, def))
        unit.scales[channel] = scale
      }
    }
    for s in scales { settle(s) }
  }

  /// The definition that has the scale: the channel's own, or its condition's field. Shapes from the data have none.
  static func scaledDef(_ d: ChannelDef?) -> ChannelDef? {
    guard let d, d.type != .geojson else { return nil }
    if d.isFieldOrDatum { return d }
    return d.conditions.first { $0.def.value.isFieldOrDatum }?.def.value
  }

  static func owner(of channel: Channel, from view: ViewModel) -> ViewModel {
    var v = view
    while let p = v.parent, isShared(channel, in: p, guide: nil) { v = p }
    return v
  }

  /// Vega-Lite's `defaultScaleResolve`, and what the spec says over it.
  static func isShared(_ channel: Channel, in view: ViewModel, guide: String?) -> Bool {
    if let guide {
      if !isShared(channel, in: view, guide: nil) { return false }
      return view.spec.resolve?[guide]?[channel.rawValue]?.string != "independent"
    }
    if view.unshared.contains(channel) { return false }
    if let s = view.spec.resolve?["scale"]?[channel.rawValue]?.string { return s == "shared" }
    switch view.kind {
    case .unit: return false
    case .layer: return true
    case .facet: return channel != .theta
    case .concat: return !(channel.isPosition || channel.isPolar || channel.isOffset)
    }
  }

  // MARK: kinds

  /// Numbers, dates, names: what may share a scale (Vega-Lite's `scaleCompatible`).
  private enum Kind { case numeric, time, ordinal, position, binOrdinal, discretizing }

  private static func kind(_ t: ScaleType) -> Kind {
    switch t {
    case .time, .utc: .time
    case .band, .point: .position
    case .ordinal: .ordinal
    case .binOrdinal: .binOrdinal
    case .quantile, .quantize, .threshold: .discretizing
    default: .numeric
    }
  }

  /// From the inside out; gives the kind that a view's children agree on.
  private static func separate(_ c: Channel, _ view: ViewModel) -> Kind? {
    if case .unit(let unit) = view.kind {
      guard let d = scaledDef(unit.encoding[c]), !(d.scale?.isNull ?? false) else { return nil }
      return kind(d.scale?["type"]?.string.flatMap(ScaleType.init) ?? type(d, c, unit))
    }
    var agreed: Kind?
    for child in view.children {
      guard let k = separate(c, child) else { continue }
      guard let a = agreed else {
        agreed = k
        continue
      }
      let mixed: Set<Kind> = [a, k]
      if a != k, mixed != [.position, .time] {
        if case .facet = view.kind { continue }
        view.unshared.insert(c)
        return nil
      }
      if k == .time { agreed = k }
    }
    return agreed
  }

  // MARK: type and properties

  private func settle(_ s: ScaleModel) {
    var explicit: ScaleType?
    var implied: ScaleType?
    for (unit, def) in s.users {
      if let t = def.scale?["type"]?.string, let type = ScaleType(rawValue: t) { explicit = explicit ?? type }
      let type = Self.type(def, s.channel, unit)
      implied = implied.map { Self.stronger($0, type) } ?? type
      for e in def.scale?.object?.entries ?? [] where s.properties[e.key] == nil { s.properties.set(e.key, e.value) }
    }
    s.type = explicit ?? implied ?? .linear
  }

  /// Where layers differ, the band wins over the point: text over bars stands in the middle of the bar.
  private static func stronger(_ a: ScaleType, _ b: ScaleType) -> ScaleType {
    if a == b { return a }
    func rank(_ t: ScaleType) -> Int {
      switch t {
      case .time, .utc: 3
      case .band: 2
      case .point: 1
      case .ordinal, .binOrdinal: 1
      default: 2
      }
    }
    return rank(b) > rank(a) ? b : a
  }

  package static func type(_ d: ChannelDef, _ c: Channel, _ unit: UnitModel) -> ScaleType {
    let mark = unit.mark.type
    switch d.type ?? .nominal {
    case .nominal, .ordinal:
      if c.isColor || c.isDiscreteRange { return .ordinal }
      if c.isPosition || c.isOffset {
        if mark.traits.takesBand { return .band }
        if let o = c.offset, let def = unit.encoding[o], def.isFieldOrDatum { return .band }
      } else if mark.traits.isPolar, c.isPolar {
        return .band
      }
      let size = c == .x ? "width" : c == .y ? "height" : nil
      if let size, unit.mark[size]?["band"] != nil { return .band }
      if d.axis?["tickBand"] != nil { return .band }
      return .point
    case .temporal:
      if c.isColor { return .time }
      if c.isDiscreteRange { return .ordinal }
      if d.timeUnit?.isUTC == true { return .utc }
      return .time
    case .quantitative:
      if c.isColor { return d.isBinning ? .binOrdinal : .linear }
      if c.isDiscreteRange { return .ordinal }
      return .linear
    case .geojson: return .linear
    }
  }
}
