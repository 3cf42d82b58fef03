import Diagnostics
import Tables
import Vega

/// The extent of bars, rects, ticks, images and arcs along one channel (Vega-Lite's `rectPosition`).
struct RectEncoder {
  package let position: PositionEncoder
  private var unit: UnitModel { position.unit }

  init(_ position: PositionEncoder) { self.position = position }

  /// Both ends for each row; the first is where the mark begins (for stacked bars the far end).
  func extent(_ c: Channel) -> (a: [Double], b: [Double]) {
    let d = unit.encoding[c]
    let d2 = c.secondary.flatMap { unit.encoding[$0] }
    let scale = unit.scales[c]?.scale
    let discrete = scale?.type.hasDiscreteDomain ?? false
    let traits = unit.mark.type.traits
    let sizeKey = c == .x ? "width" : c == .y ? "height" : nil
    let hasSize =
      unit.encoding[.size] != nil || unit.property("size") != nil
      || (sizeKey.map { unit.mark[$0] != nil && unit.mark[$0]?["band"] == nil } ?? false)
    let band =
      traits.padsContinuousScale && (c == .x ? unit.orient == .vertical : c == .y ? unit.orient == .horizontal : false)
      || traits.liesAcross && (c == .y ? unit.orient == .vertical : c == .x ? unit.orient == .horizontal : false)
    if let d, d.isField, d.isBinning || d.isBinned || (d.timeUnit != nil && d2 == nil), !hasSize,
      c.offset.flatMap({ unit.encoding[$0] }) == nil, !discrete
    {
      return bin(c, d, d2)
    }
    if d?.isFieldOrDatum ?? false, unit.isRangedOffset(c) { return range(c) }
    if (d?.isFieldOrDatum ?? false) && discrete || band, d2 == nil { return sized(c, d, scale) }
    return range(c)
  }

  // MARK: from end to end

  private func range(_ c: Channel) -> (a: [Double], b: [Double]) {
    let sizeKey = c == .x ? "width" : c == .y ? "height" : nil
    if let key = sizeKey, unit.encoding[c.secondary ?? c] == nil, unit.mark[c.secondary?.rawValue ?? ""] == nil,
      let size = unit.property(key)?.jsNumber, !size.isNaN, unit.stack?.channel != c
    {
      // With a size and no second end the position is the middle, unless the mark aligns otherwise; without a position
      // of its own the mark stands at the end of the view.
      let p = position.point(c, default: .zeroOrMax) ?? position.repeated(0)
      let before = size * position.aligned(c)
      return (p.map { $0 - before }, p.map { $0 - before + size })
    }
    let a = position.point(c, default: .zeroOrMax) ?? position.repeated(0)
    let b = position.second(c, default: .zeroOrMin) ?? a
    return (a, b)
  }

  // MARK: bins and time units

  private func bin(_ c: Channel, _ d: ChannelDef, _ d2: ChannelDef?) -> (a: [Double], b: [Double]) {
    let name = d.column ?? ""
    let spacing = c.isPosition ? (unit.property("binSpacing")?.jsNumber ?? 0) : 0
    let minBand = unit.context.config.mark("minBandSize", unit.mark)?.double ?? 0
    let bandSize = bandFraction(d)
    var start: [Double]
    var end: [Double]
    if d.isBinned {
      start = position.scaled(name, c)
      if let e = d2?.column, d2?.isField == true {
        end = position.scaled(e, c)
      } else if case .binned(let step?) = d.bin, let column = unit.table[name], let scale = unit.scales[c]?.scale {
        end = column.quantities.map { scale.number(.number($0 + step)) }
      } else {
        end = start
      }
    } else {
      let (first, last) = unit.shiftedBand(c) ?? (name, d.bandEnd)
      let lo = (1 - bandSize) / 2
      start = position.interpolate(first, last, lo, c)
      end = position.interpolate(first, last, 1 - lo, c)
      // What is in no bin has no box, whatever becomes of other invalid values.
      if let column = unit.table[first] {
        for i in start.indices where column[i].isInvalid { (start[i], end[i]) = (.nan, .nan) }
      }
    }
    let offset = position.offset(c, band: 0).values
    let own = unit.mark[(c.secondary?.rawValue ?? "") + "Offset"].map { unit.context.resolve($0).jsNumber }
    start = position.add(start, own.map { position.repeated($0) } ?? offset)
    end = position.add(end, offset)
    guard c.isPosition else { return (end, start) }
    let reverse = unit.scales[c]?.scale?.reverse ?? false
    for i in start.indices {
      let size = abs(end[i] - start[i])
      // The half pixel is the axis's: bars stand between its ticks.
      var gap = size < minBand ? -(minBand - size) / 2 : spacing / 2
      if reverse { gap = -gap }
      if c == .x {
        start[i] += 0.5 + gap
        end[i] += 0.5 - gap
      } else {
        start[i] += 0.5 - gap
        end[i] += 0.5 + gap
      }
    }
    return (end, start)
  }

  private func bandFraction(_ d: ChannelDef) -> Double {
    if let b = unit.mark["width"]?["band"]?.double ?? unit.mark["height"]?["band"]?.double { return b }
    if d.timeUnit != nil { return unit.context.config.mark("timeUnitBandSize", unit.mark)?.double ?? 1 }
    return 1
  }

  // MARK: a place and a size

  private func sized(_ c: Channel, _ d: ChannelDef?, _ scale: Scale?) -> (a: [Double], b: [Double]) {
    let offsetScale = c.offset.flatMap { unit.scales[$0]?.scale }
    let useSize =
      unit.mark.type.traits.liesAcross || (unit.orient == .horizontal && c == .y)
      || (unit.orient == .vertical && c == .x)
    var sizes: [Double]?
    if useSize, let e = unit.encoding[.size] {
      let given = NonPosition(unit).numbers(
        .size, default: unit.mark["size"].map { unit.context.resolve($0).jsNumber } ?? .nan, def: e)
      sizes = (0..<unit.table.rowCount).map { given[$0] }
    } else if useSize, let s = unit.mark["size"]?.double {
      sizes = position.repeated(s)
    }
    let explicitSize = sizes != nil
    let (size, relative) = bandSize(c, d, scale ?? offsetScale, useSize: useSize)
    let final = sizes ?? position.repeated(resolve(size, relative, c, offsetScale ?? scale, hasField: d != nil))
    let top = (scale ?? offsetScale)?.type == .band && relative != nil && !explicitSize
    let offset = position.offset(c, band: top ? 0 : 0.5)
    let fraction: Double = top ? (1 - (relative ?? 1)) / 2 : offset.isEncoding ? 0 : 0.5
    var at: [Double]
    if let d {
      var b = fraction
      if !top, !offset.isEncoding, d.timeUnit != nil, let t = unit.bandPosition(d, second: nil) { b = t }
      at = position.midPoint(c, d, second: nil, band: b) ?? position.repeated(0)
      if top, relative != nil, relative != 1, offsetScale != nil {
        at = position.midPoint(c, d, second: nil, band: 0) ?? at
      }
    } else {
      at = position.defaultPosition(c, .mid) ?? position.repeated(0)
      if offsetScale != nil { at = position.repeated(c == .x ? position.width / 2 : position.height / 2) }
    }
    at = position.add(at, offset.values)
    if let aligned = position.alignment(c), let d, aligned != 0.5, offsetScale == nil {
      // Such a mark hangs on the start of its band, not on the middle.
      let edge = relative.map { explicitSize ? 0 : (1 - $0) / 2 } ?? 0
      let start = position.midPoint(c, d, second: nil, band: edge) ?? at
      at = position.add(start, position.offset(c, band: 0).values)
      return (zip(at, final).map { $0 - aligned * $1 }, zip(at, final).map { $0 + (1 - aligned) * $1 })
    }
    if top { return (at, zip(at, final).map { $0 + $1 }) }
    return (zip(at, final).map { $0 - $1 / 2 }, zip(at, final).map { $0 + $1 / 2 })
  }

  /// A size in pixels or as a part of the band (Vega-Lite's `getBandSize`).
  private func bandSize(_ c: Channel, _ d: ChannelDef?, _ scale: Scale?, useSize: Bool) -> (
    pixels: Double?, band: Double?
  ) {
    let key = c == .x ? "width" : c == .y ? "height" : nil
    var own = key.flatMap { unit.mark[$0] }
    if own == nil, useSize { own = unit.mark["size"] }
    if own == nil { own = key.flatMap { unit.context.config.mark($0, unit.mark) } }
    if own == nil, useSize { own = unit.context.config.mark("size", unit.mark, ignoreGeneral: true) }
    if let own {
      if let b = own["band"]?.double { return (nil, b) }
      let v = unit.context.resolve(own).jsNumber
      if !v.isNaN { return (v, nil) }
    }
    if let d, d.isField {
      if d.timeUnit != nil { return (nil, unit.context.config.mark("timeUnitBandSize", unit.mark)?.double ?? 1) }
      if d.isBinning, !(scale?.type.hasDiscreteDomain ?? false) { return (nil, 1) }
    }
    let config = unit.context.config
    let type = unit.mark.type.rawValue
    if let scale {
      if scale.type.hasDiscreteDomain {
        guard let t = config[type, "discreteBandSize"] else { return (nil, 1) }
        if let band = t["band"]?.double { return (nil, band) }
        return (t.double, nil)
      }
      return (config[type, "continuousBandSize"]?.double, nil)
    }
    return (config[type, "discreteBandSize"]?.double, nil)
  }

  private func resolve(_ pixels: Double?, _ band: Double?, _ c: Channel, _ scale: Scale?, hasField: Bool) -> Double {
    if let band {
      if let scale {
        if scale.type == .band {
          let minimum = unit.context.config[unit.mark.type.rawValue, "minBandSize"]?.double ?? 0
          return max(minimum, band * scale.bandwidth)
        }
      } else {
        return band * (c == .x ? position.width : position.height)
      }
    } else if let pixels {
      return pixels
    }
    let config = unit.context.config
    if let scale, scale.type == .point, scale.step > 0, unit.view?.stepSized(c) ?? false { return scale.step - 2 }
    if !hasField {
      let key = unit.mark.type.traits.bandPadding
      let padding = config["scale", "bandPaddingInner"]?.double ?? config["scale", key]?.double ?? 0
      return (1 - padding) * (c == .x ? position.width : position.height)
    }
    return (config["view", "step"]?.double ?? 20) - 2
  }
}

extension ViewModel {
  /// True if the size comes from a step for each category.
  func stepSized(_ c: Channel) -> Bool {
    let size = c == .x ? spec.width : spec.height
    if case .step = size { return true }
    return size == nil && (c == .x ? fittedWidth : fittedHeight) == nil
  }

  /// True where a discrete scale takes its length from a step.
  func isStepped(_ c: Channel) -> Bool {
    stepSized(c) && units.contains { $0.scales[c]?.type.hasDiscreteDomain ?? false }
      && units.first?.context.config["view", c == .x ? "discreteWidth" : "discreteHeight"]?.double == nil
  }
}
