import Diagnostics
import Tables
import Vega

/// Positions of a unit's marks in its view, one number a row, after Vega-Lite's rules for points, ranges and rects.
package struct PositionEncoder {
  package let unit: UnitModel
  package let width: Double
  package let height: Double

  package enum Default { case mid, zeroOrMin, zeroOrMax, none }

  private var table: Table { unit.table }
  private var count: Int { unit.table.rowCount }

  // MARK: points

  /// The channel's position for each row; nil if there is none and no default.
  package func point(_ c: Channel, default fallback: Default, center band: Double? = nil) -> [Double]? {
    let offset = self.offset(c, band: 0.5)
    guard let base = pointBase(c, fallback, band: offset.isEncoding ? 0 : band) else { return nil }
    return add(base, offset.values)
  }

  private func pointBase(_ c: Channel, _ fallback: Default, band: Double?) -> [Double]? {
    if unit.encoding[c] == nil, c.isPosition, let places = unit.projected(second: false) {
      return places.map { c == .x ? $0.x : $0.y }
    }
    guard let d = unit.encoding[c] else { return defaultPosition(c, fallback) }
    if d.isField, let stack = unit.stack, stack.channel == c, let name = d.column {
      var b = d.bandPosition
      if b == nil, !unit.mark.type.traits.isPolar, c.isPolar { b = 0.5 }
      if let b { return interpolate(name + "_start", name + "_end", b, c) }
      return scaled(name + "_end", c)
    }
    return midPoint(c, d, second: c.secondary.flatMap { unit.encoding[$0] }, band: band) ?? defaultPosition(c, fallback)
  }

  /// Vega-Lite's `midPoint`: the middle of a band, bin or time unit, or the plain position.
  func midPoint(_ c: Channel, _ d: ChannelDef, second: ChannelDef?, band given: Double?) -> [Double]? {
    if let value = d.value, !d.isFieldOrDatum { return constant(value, c) }
    if let datum = d.datum, !d.isField {
      let v = unit.context.value(datum, type: d.type, timeUnit: d.timeUnit)
      guard let scale = unit.scales[c.main]?.scale else { return repeated(v.quantity) }
      return repeated(scale.number(v) + (scale.type == .band ? scale.bandwidth * (given ?? d.bandPosition ?? 0.5) : 0))
    }
    guard d.isField, let name = d.column else { return conditional(c, d) }
    let scale = unit.scales[c.main]?.scale
    let discrete = scale?.type.hasDiscreteDomain ?? false
    let band = given ?? unit.bandPosition(d, second: second)
    if d.isBinning || ((band ?? 0) != 0 && d.timeUnit != nil && d.type == .temporal) {
      if let band, band != 0, !discrete, c.main == c || d.isBinning {
        let start = d.timeUnit?.isBinned == true ? d.field ?? name : name
        return interpolate(start, endName(d), band, c)
      }
      return scaled(
        discrete && table.has(name + "_range") ? name + "_range" : name, c,
        band: bandOffset(scale, given ?? d.bandPosition))
    }
    if d.isBinned, c.main == c, let second, second.isField, let end = second.column {
      return interpolate(name, end, band ?? 0.5, c)
    }
    return scaled(name, c, band: bandOffset(scale, band ?? d.bandPosition))
  }

  private func endName(_ d: ChannelDef) -> String {
    if d.timeUnit?.isBinned == true { return (d.field ?? "") + "_end" }
    return d.endColumn ?? d.column ?? ""
  }

  private func bandOffset(_ s: Scale?, _ band: Double?) -> Double {
    guard let s, s.type == .band else { return 0 }
    return s.bandwidth * (band ?? 0.5)
  }

  private func conditional(_ c: Channel, _ d: ChannelDef) -> [Double]? { nil }

  // MARK: second ends

  /// `x2`, `y2`, …: the far end of a range; with stacks the start of the segment.
  package func second(_ main: Channel, default fallback: Default) -> [Double]? {
    guard let c2 = main.secondary else { return nil }
    if unit.encoding[main] == nil, main.isPosition, let places = unit.projected(second: true) {
      return places.map { main == .x ? $0.x : $0.y }
    }
    let own = unit.encoding[c2]
    let key = c2.rawValue + "Offset"
    let offset =
      own != nil || unit.mark[c2.rawValue] != nil || unit.mark[key] != nil
        || main == .radius
      ? markOffset(key) : self.offset(main, band: 0.5).values
    if let d = unit.encoding[main], d.isFieldOrDatum, let stack = unit.stack, stack.channel == main, let name = d.column
    {
      return add(scaled(name + "_start", main), offset)
    }
    if let own,
      let v = midPoint(
        c2, own, second: nil, band: unit.scales[main]?.type == .band ? own.bandPosition : own.bandPosition ?? 0)
    {
      return add(v, offset)
    }
    if let rows = unit.propertyRows(c2.rawValue) { return add(each(rows), offset) }
    if let t = unit.property(c2.rawValue) { return add(constantValue(t, c2), offset) }
    if let d = unit.encoding[main], d.isFieldOrDatum, unit.isRangedOffset(main), let o = main.offset,
      let base = midPoint(main, d, second: nil, band: 0), let zero = unit.scales[o]?.scale?.number(.number(0))
    {
      return base.map { $0 + zero }
    }
    return defaultPosition(main, fallback, ignoreMark: true).map { add($0, offset) }
  }

  // MARK: defaults

  func defaultPosition(_ c: Channel, _ fallback: Default, ignoreMark: Bool = false) -> [Double]? {
    if !ignoreMark, let rows = unit.propertyRows(c.rawValue) { return each(rows) }
    if !ignoreMark, let t = unit.property(c.rawValue) { return constantValue(t, c) }
    let scale = unit.scales[c]?.scale
    switch fallback {
    case .none: return nil
    case .mid:
      switch c {
      case .x: return repeated(width / 2)
      case .y: return repeated(height / 2)
      default: return repeated(0)
      }
    case .zeroOrMin:
      if let z = zero(scale, max: false) { return repeated(z) }
      return repeated(c == .y ? height : 0)
    case .zeroOrMax:
      if let z = zero(scale, max: true) { return repeated(z) }
      switch c {
      case .x: return repeated(width)
      case .y: return repeated(0)
      case .theta: return repeated(2 * .pi)
      default: return repeated(min(width, height) / 2)
      }
    }
  }

  /// Zero on the scale if its domain has it, else the end of the domain.
  private func zero(_ s: Scale?, max isMax: Bool) -> Double? {
    guard let s, s.type.isContinuous, s.domain.count >= 2 else { return nil }
    if s.type != .log, s.type != .time, s.type != .utc {
      let a = s.domain[0].jsNumber
      let b = s.domain[s.domain.count - 1].jsNumber
      if min(a, b) <= 0, max(a, b) >= 0 { return s.number(.number(0)) }
    }
    return s.number(isMax ? s.domain[s.domain.count - 1] : s.domain[0])
  }

  // MARK: offsets

  /// What `xOffset` and its kind add: by encoding (a place within the band) or by the mark.
  package func offset(_ c: Channel, band: Double) -> (isEncoding: Bool, values: [Double]?) {
    if let o = c.offset, let d = unit.encoding[o] {
      if d.isFieldOrDatum { return (true, midPoint(o, d, second: nil, band: band)) }
      if let v = d.value { return (true, repeated(unit.context.resolve(v).jsNumber)) }
    }
    return (false, markOffset(c.rawValue + "Offset"))
  }

  private func markOffset(_ key: String) -> [Double]? {
    if let rows = unit.propertyRows(key) { return each(rows).map { $0.isNaN ? 0 : $0 } }
    guard let v = unit.mark[key].map({ unit.context.resolve($0).jsNumber }), v != 0, !v.isNaN else { return nil }
    return repeated(v)
  }

  /// Which part of a mark with a size stands before its place: none (`left`, `top`), half, or all of it.
  func aligned(_ c: Channel) -> Double {
    alignment(c) ?? 0.5
  }

  /// The same, as far as the mark says it.
  func alignment(_ c: Channel) -> Double? {
    guard c.isPosition else { return nil }
    let key = c == .x ? "align" : "baseline"
    let given =
      unit.mark.type.traits.alignsBox ? unit.property(key) : unit.mark[key].map { unit.context.resolve($0) }
    switch given?.string {
    case "left", "top": return 0
    case "right", "bottom": return 1
    case "center", "middle": return 0.5
    default: return nil
    }
  }

  // MARK: helpers

  private func each(_ rows: RowValues<Value>) -> [Double] { (0..<count).map { rows[$0].jsNumber } }

  func repeated(_ v: Double) -> [Double] { [Double](repeating: v, count: count) }

  package func add(_ a: [Double], _ b: [Double]?) -> [Double] {
    guard let b else { return a }
    return zip(a, b).map { $0 + ($1.isNaN ? 0 : $1) }
  }

  private func constant(_ t: Tree, _ c: Channel) -> [Double] { constantValue(unit.context.resolve(t), c) }

  private func constantValue(_ v: Value, _ c: Channel) -> [Double] {
    if v.string == "width" { return repeated(width) }
    if v.string == "height" { return repeated(height) }
    return repeated(v.jsNumber)
  }

  func scaled(_ name: String, _ c: Channel, band: Double = 0) -> [Double] {
    guard let column = table[name] else { return repeated(.nan) }
    guard let scale = unit.scales[c.main]?.scale ?? (c.isOffset ? unit.scales[c]?.scale : nil) else {
      return column.quantities
    }
    var v = scale.numbers(column)
    if !scale.type.hasDiscreteDomain, unit.showsInvalid(c.main),
      let z = UnitModel.zeroOrMin(scale).map({ scale.number($0) })
    {
      for i in v.indices where !v[i].isFinite && column[i].isInvalid { v[i] = z }
    }
    if let pixels = unit.invalidSubstitute(c.main), !pixels.isNull {
      for i in v.indices where column[i].isInvalid { v[i] = constantValue(pixels, c.main)[i] }
    }
    // A category that the domain does not have stands at the origin, as Vega draws it, or nowhere.
    if scale.type.hasDiscreteDomain, !unit.context.traits.leavesOutWhatHasNoPlace {
      return v.map { $0.isFinite ? $0 + band : 0 }
    }
    return band == 0 ? v : v.map { $0 + band }
  }

  func interpolate(_ start: String, _ end: String, _ t: Double, _ c: Channel) -> [Double] {
    guard let a = table[start] else { return repeated(.nan) }
    guard t != 0, let b = table[end] else { return scaled(start, c) }
    if t == 1 { return scaled(end, c) }
    let (p, q) = (a.quantities, b.quantities)
    let mixed = zip(p, q).map { (1 - t) * $0 + t * $1 }
    guard let scale = unit.scales[c.main]?.scale else { return mixed }
    return mixed.map { scale.number(scale.type.isTime ? .date($0) : .number($0)) }
  }
}
