import Diagnostics
import Gates
import Scene
import Tables
import Vega

/// Ranges, padding, zero and nice: from a domain to a scale that draws. Needs the sizes of the views.
struct RangeBuilder {
  package let context: ChartScope

  /// With `width` and `height` as those of the view whose scale it is.
  package static func build(_ s: ScaleModel, in context: ChartScope) {
    guard let (unit, def) = s.users.first else { return }
    let sized = unit.view.map { context.sized($0.width, $0.height) } ?? context
    RangeBuilder(context: sized).build(s, unit, def)
  }

  private func build(_ s: ScaleModel, _ unit: UnitModel, _ def: ChannelDef) {
    var p = ScaleParameters()
    p.base = s["base"]?.double ?? 10
    p.exponent = s["exponent"]?.double ?? (s.type == .sqrt ? 0.5 : 1)
    p.constant = s["constant"]?.double ?? 1
    p.clamp = s["clamp"]?.bool ?? false
    p.round = s["round"]?.bool ?? false
    p.align = s["align"]?.double ?? 0.5
    (p.paddingInner, p.paddingOuter) = bandPadding(s, unit)
    if let b = s.bins, b.step > 0, (b.stop - b.start) / b.step < 10_000 {
      p.bins = (0...Int(bounded: ((b.stop - b.start) / b.step).rounded(), in: 0...10_000)).map {
        b.start + Double($0) * b.step
      }
    }
    if let b = s["bins"]?.array?.compactMap(\.double) { p.bins = b }
    p.interpolate = ColorRange.space(s, def)
    p.interpolateGamma = s["interpolate"]?["gamma"]?.double ?? 1
    let range = self.range(s, unit, def, p)
    let domain = s.type.isContinuous || s.type == .quantize ? continuousDomain(s, unit, def, range) : s.domain
    var values = domain
    if s.type == .binOrdinal, let b = p.bins, !s.hasExplicitDomain { values = b.map { .number($0) } }
    if let b = s.bins, s.type.isContinuous, s.hasExplicitDomain || s["domainMin"] != nil || s["domainMax"] != nil {
      p.bins = DomainMath.bins(start: b.start, stop: b.stop, step: b.step, domain: values.map(\.jsNumber))
    }
    if let b = s["bins"]?.object, let step = b["step"]?.double {
      p.bins = DomainMath.bins(
        start: b["start"]?.double, stop: b["stop"]?.double, step: step, domain: values.map(\.jsNumber))
    } else if case .binned(let step?) = def.bin, s.type.isContinuous, step > 0 {
      p.bins = DomainMath.bins(step: step, domain: values.map(\.jsNumber))
    }
    s.scale = Scale.build(type: s.type, domain: values, range: range, reverse: reverse(s), parameters: p)
  }

  // MARK: domain

  private func continuousDomain(_ s: ScaleModel, _ unit: UnitModel, _ def: ChannelDef, _ range: ScaleRange) -> [Value] {
    let time = s.type.isTime
    var d = s.domain.map(\.jsNumber)
    if d.isEmpty { d = time ? [0, 0] : [0, 1] }
    if s.users.contains(where: { $0.def.isField }) || s["zero"] != nil || !s.hasExplicitDomain {
      if zero(s, unit, def), !time, s.type != .log, d.count >= 2 {
        let n = d.count - 1
        if d[0] <= d[n] {
          d[0] = min(0, d[0])
          d[n] = max(0, d[n])
        } else {
          d[0] = max(0, d[0])
          d[n] = min(0, d[n])
        }
      }
    }
    if let t = s["domainMin"] { d[0] = context.value(t, type: def.type, timeUnit: def.timeUnit).jsNumber }
    if let t = s["domainMax"] { d[d.count - 1] = context.value(t, type: def.type, timeUnit: def.timeUnit).jsNumber }
    if let raw = s["domainRaw"], case .array(let v) = context.resolve(raw), v.count > 1 {
      return v.map { time ? .date($0.jsNumber) : .number($0.jsNumber) }
    }
    if let mid = s["domainMid"].map({ context.resolve($0).jsNumber }), d.count == 2, mid != d[0], mid != d[1] {
      d = [d[0], mid, d[1]]
    }
    if let pad = padding(s, unit, def), pad > 0, case .numbers(let r) = range, r.count >= 2 {
      d = DomainMath.pad(
        domain: d, range: r, pixels: pad, type: s.type, exponent: s["exponent"]?.double ?? 1,
        constant: s["constant"]?.double ?? 1)
    }
    if let nice = s["nice"] {
      if nice.bool != false {
        var count = TickCount.count(nice.double ?? 10)
        if let unit = nice.string ?? nice["interval"]?.string {
          count =
            TickCount.interval(named: unit, step: Int(bounded: nice["step"]?.double ?? 1, in: 1...10_000)) ?? count
        }
        d = DomainMath.nice(domain: d, type: s.type, count: count, base: s["base"]?.double ?? 10, zone: context.zone)
      }
    } else if s.channel.isPosition, !time,
      s.users.contains(where: { u in
        let given = u.def.scale
        return !u.def.isBinning && !u.def.isBinned && given?["domain"]?.array == nil && given?["domainMin"] == nil
          && given?["domainMax"] == nil
      })
    {
      d = DomainMath.nice(domain: d, type: s.type, base: s["base"]?.double ?? 10, zone: context.zone)
    }
    return d.map { time ? .date($0) : .number($0) }
  }

  private func reverse(_ s: ScaleModel) -> Bool {
    if let r = s["reverse"] { return context.resolve(r).isTruthy }
    // Any layer may ask for it.
    let descending = s.type.isContinuous && s.users.contains { $0.def.sort?.string == "descending" }
    if s.channel == .x, let x = context.config["scale", "xReverse"]?.bool { return descending ? !x : x }
    return descending
  }

  /// Vega-Lite's `zero`: bars and areas from zero, sizes from zero, other quantities by configuration.
  private func zero(_ s: ScaleModel, _ unit: UnitModel, _ def: ChannelDef) -> Bool {
    if let z = s["zero"]?.bool { return z }
    // Of several layers the first decides.
    return zeroOf(unit, def, s)
  }

  private func zeroOf(_ unit: UnitModel, _ def: ChannelDef, _ s: ScaleModel) -> Bool {
    if s.hasExplicitDomain {
      guard let a = s.domain.first?.jsNumber, let b = s.domain.last?.jsNumber else { return false }
      return a <= 0 && b >= 0
    }
    if s.channel == .size, def.type == .quantitative, !s.type.isDiscretizing { return true }
    if s.channel.isOffset { return unit.isRangedOffset(s.channel == .xOffset ? .x : .y) }
    guard s.channel.isPosition || s.channel.isPolar, def.bin == nil else { return false }
    let mark = unit.mark.type.traits
    if mark.followsDimension {
      if unit.orient == .horizontal, s.channel == .y { return false }
      if unit.orient == .vertical, s.channel == .x { return false }
    }
    if mark.growsFromZero, s.channel.secondary.flatMap({ unit.encoding[$0] }) == nil { return true }
    return context.config["scale", "zero"]?.bool ?? true
  }

  private func padding(_ s: ScaleModel, _ unit: UnitModel, _ def: ChannelDef) -> Double? {
    if let p = s["padding"]?.double { return p }
    guard s.channel.isPosition else { return nil }
    if let p = context.config["scale", "continuousPadding"]?.double { return p }
    for (unit, def) in s.users
    where unit.mark.type.traits.padsContinuousScale && !(def.isField && (def.bin != nil || def.timeUnit != nil)) {
      if (unit.orient == .vertical && s.channel == .x) || (unit.orient == .horizontal && s.channel == .y) {
        return context.config["bar", "continuousBandSize"]?.double
      }
    }
    return nil
  }

  // MARK: bands

  func bandPadding(_ s: ScaleModel, _ unit: UnitModel) -> (inner: Double, outer: Double) {
    let config = context.config
    if s.type == .point {
      let outer =
        s["padding"]?.double
        ?? (s.channel.isPosition ? config["scale", "pointPadding"]?.double ?? 0.5 : s.channel.isOffset ? 0.5 : 0)
      return (1, outer)
    }
    if let p = s["padding"]?.double { return (s["paddingInner"]?.double ?? p, s["paddingOuter"]?.double ?? p) }
    var inner = 0.0
    var outer = 0.0
    if s.channel.isPosition {
      let nested =
        s.users.first.map { u in s.channel.offset.flatMap { u.unit.encoding[$0] }?.isFieldOrDatum ?? false } ?? false
      if nested {
        inner = config["scale", "bandWithNestedOffsetPaddingInner"]?.double ?? 0.2
        outer = config["scale", "bandWithNestedOffsetPaddingOuter"]?.double ?? 0.2
      } else {
        // Of several layers the first decides.
        let first = s.users.first
        let key = (first?.unit ?? unit).mark.type.traits.bandPadding
        inner = config["scale", "bandPaddingInner"]?.double ?? config["scale", key]?.double ?? 0
        outer = config["scale", "bandPaddingOuter"]?.double ?? (s["paddingInner"]?.double ?? inner) / 2
      }
    } else if s.channel.isOffset {
      inner = config["scale", "offsetBandPaddingInner"]?.double ?? 0
      outer = config["scale", "offsetBandPaddingOuter"]?.double ?? 0
    }
    return (s["paddingInner"]?.double ?? inner, s["paddingOuter"]?.double ?? outer)
  }

  // MARK: ranges

  private func range(_ s: ScaleModel, _ unit: UnitModel, _ def: ChannelDef, _ p: ScaleParameters) -> ScaleRange {
    if let given = s["range"], let r = explicitRange(given, s, unit) { return r }
    if s["scheme"] != nil || s.channel.isColor { return ColorRange(context: context).range(s, unit, def) }
    var r = defaultRange(s, unit, p)
    if case .numbers(var n) = r, n.count == 2 {
      if let lo = s["rangeMin"].map({ context.resolve($0).jsNumber }) { n[0] = lo }
      if let hi = s["rangeMax"].map({ context.resolve($0).jsNumber }) { n[1] = hi }
      r = .numbers(n)
    }
    return r
  }

  private func explicitRange(_ t: Tree, _ s: ScaleModel, _ unit: UnitModel) -> ScaleRange? {
    if let name = t.string {
      switch name {
      case "width": return .numbers([0, unit.view?.width ?? 0])
      case "height": return .numbers([unit.view?.height ?? 0, 0])
      default: return s.channel.isColor ? ColorRange(context: context).named(name, s) : nil
      }
    }
    if let field = t["field"]?.string {
      // Range values that stand beside the domain's in the data.
      let values = s.domain.map { v -> Value in
        for (u, d) in s.users {
          guard let n = d.column, let c = u.rawTable[n], let r = u.rawTable[field] else { continue }
          if let row = (0..<u.rawTable.rowCount).first(where: { c[$0].key == v.key }) { return r[row] }
        }
        return .null
      }
      return fromValues(values, s)
    }
    let resolved = context.resolve(t)
    if case .array(let items) = resolved {
      return fromValues(
        items.map { v in
          v.string == "width"
            ? .number(unit.view?.width ?? 0) : v.string == "height" ? .number(unit.view?.height ?? 0) : v
        }, s)
    }
    if t["step"] != nil { return nil }
    return nil
  }

  private func fromValues(_ items: [Value], _ s: ScaleModel) -> ScaleRange {
    if s.channel.isColor {
      return ColorRange(context: context).range(colors: items.compactMap { $0.string.flatMap(Color.init(css:)) }, s)
    }
    let numbers = items.map(\.jsNumber)
    if !s.channel.isDiscreteRange, numbers.allSatisfy({ !$0.isNaN }) { return .numbers(numbers) }
    return .values(items)
  }

  private func defaultRange(_ s: ScaleModel, _ unit: UnitModel, _ p: ScaleParameters) -> ScaleRange {
    let c = context.config
    let (w, h) = (unit.view?.width ?? 0, unit.view?.height ?? 0)
    switch s.channel {
    case .x: return .numbers([0, w])
    case .y: return .numbers(s.type.hasDiscreteDomain ? [0, h] : [h, 0])
    case .xOffset, .yOffset: return .numbers(offsetRange(s, unit))
    case .size: return sizeRange(s, unit)
    case .theta: return .numbers([0, 2 * .pi])
    case .angle: return .numbers([0, 360])
    case .radius: return .numbers([0, min(w, h) / 2])
    case .strokeWidth:
      return .numbers([c["scale", "minStrokeWidth"]?.double ?? 1, c["scale", "maxStrokeWidth"]?.double ?? 4])
    case .opacity, .fillOpacity, .strokeOpacity:
      return spread(c["scale", "minOpacity"]?.double ?? 0.3, c["scale", "maxOpacity"]?.double ?? 0.8, s)
    case .shape: return .values((c["range", "symbol"]?.array ?? []).compactMap { $0.string.map(Value.string) })
    case .strokeDash:
      return .values([[1, 0], [4, 2], [2, 1], [1, 1], [1, 2, 4, 2]].map { .array($0.map { .number($0) }) })
    default: return .numbers([0, 1])
    }
  }

  private func offsetRange(_ s: ScaleModel, _ unit: UnitModel) -> [Double] {
    let main: Channel = s.channel == .xOffset ? .x : .y
    let size = (main == .x ? unit.view?.width : unit.view?.height) ?? 0
    guard let position = unit.scales[main]?.scale else {
      return s.type.isContinuous && main == .y ? [size / 2, -size / 2] : [-size / 2, size / 2]
    }
    if position.type == .band {
      let b = position.bandwidth
      return main == .y && s.type.isContinuous ? [b, 0] : [0, b]
    }
    if let def = unit.encoding[main], def.timeUnit != nil, let n = def.column, let e = def.endColumn,
      let a = unit.table[n]?.quantities.first, let b = unit.table[e]?.quantities.first
    {
      // Upwards on y, as time runs.
      let duration = position.number(.date(b)) - position.number(.date(a))
      let pad = (context.config["scale", "bandWithNestedOffsetPaddingInner"]?.double ?? 0.2) / 2
      let shift = (unit.bandPosition(def, second: nil) ?? 0.5) - 0.5
      return [(pad + shift) * duration, (1 - pad + shift) * duration]
    }
    return [0, 0]
  }

  private func sizeRange(_ s: ScaleModel, _ unit: UnitModel) -> ScaleRange {
    let c = context.config
    func cfg(_ k: String, _ d: Double) -> Double { c["scale", k]?.double ?? d }
    switch unit.mark.type.traits.size {
    case .band:
      return spread(cfg("minBandSize", 2), c["scale", "maxBandSize"]?.double ?? (minStep(unit) - 1), s)
    case .strokeWidth: return spread(cfg("minStrokeWidth", 1), cfg("maxStrokeWidth", 4), s)
    case .fontSize: return spread(cfg("minFontSize", 8), cfg("maxFontSize", 40), s)
    case .area:
      let step = 0.95 * minStep(unit)
      return spread(cfg("minSize", 4), c["scale", "maxSize"]?.double ?? step * step, s)
    }
  }

  private func minStep(_ unit: UnitModel) -> Double {
    let step = context.config["view", "step"]?.double ?? 20
    func one(_ c: Channel, _ size: ViewSpec.SizeSpec?) -> Double {
      if let b = unit.bins[c], let scale = unit.scales[c]?.scale, !scale.type.hasDiscreteDomain {
        return abs(scale.number(.number(b.start + b.step)) - scale.number(.number(b.start)))
      }
      if case .step(let v, _) = size { return v }
      return step
    }
    return min(one(.x, unit.spec.width), one(.y, unit.spec.height))
  }

  /// Two ends for a continuous scale, evenly spaced steps for a discretizing or discrete one.
  private func spread(_ lo: Double, _ hi: Double, _ s: ScaleModel) -> ScaleRange {
    let count: Int
    switch s.type {
    case .quantile: count = Int(bounded: context.config["scale", "quantileCount"]?.double ?? 4, in: 0...10_000)
    case .quantize: count = Int(bounded: context.config["scale", "quantizeCount"]?.double ?? 4, in: 0...10_000)
    case .threshold: count = s.domain.count + 1
    default: return .numbers([lo, hi])
    }
    guard count > 1 else { return .numbers([lo]) }
    return .numbers((0..<count).map { lo + (hi - lo) * Double($0) / Double(count - 1) })
  }
}
