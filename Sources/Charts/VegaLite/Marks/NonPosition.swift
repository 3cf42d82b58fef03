import Diagnostics
import Scene
import Tables
import Vega

/// Colours, sizes, opacities, shapes: channels with a scale but no place, and their conditions.
struct NonPosition {
  package let unit: UnitModel

  init(_ unit: UnitModel) { self.unit = unit }

  private var count: Int { unit.table.rowCount }

  /// The channel's value for each row: the first condition that holds, else the field, datum, value, or default.
  package func values<T>(
    _ c: Channel, default fallback: T, def given: ChannelDef? = nil, convert: (Value) -> T?,
    scaled: (Scale, Column) -> RowValues<T>, scaledValue: (Scale, Value) -> T?
  ) -> RowValues<T> {
    guard let d = given ?? unit.encoding[c] else {
      // The mark's own property, which an expression may give for each row.
      return unit.propertyRows(c.rawValue)?.map { convert($0) ?? fallback } ?? RowValues(all: fallback)
    }
    var out = plain(c, d, fallback, convert, scaled, scaledValue)
    for cond in d.conditions.reversed() {
      let mask = unit.context.mask(cond, unit.table)
      out.replace(where: mask, with: plain(c, cond.def.value, fallback, convert, scaled, scaledValue))
    }
    return out
  }

  private func plain<T>(
    _ c: Channel, _ d: ChannelDef, _ fallback: T, _ convert: (Value) -> T?, _ scaled: (Scale, Column) -> RowValues<T>,
    _ scaledValue: (Scale, Value) -> T?
  ) -> RowValues<T> {
    if d.isField, let name = d.column {
      let s = unit.scales[c]?.scale
      let useRange =
        d.isBinning && (s?.type.hasDiscreteDomain ?? false) && s?.type != .binOrdinal && unit.table.has(name + "_range")
      guard let column = unit.table[useRange ? name + "_range" : name] else { return RowValues(all: fallback) }
      if let s, d.scale?.isNull != true, d.isBinning, s.type.isContinuous, let a = unit.table[name]?.quantities,
        let b = unit.table[d.bandEnd]?.quantities
      {
        // A bin counts as its middle.
        let t = d.bandPosition ?? 0.5
        return scaled(s, Column(numbers: zip(a, b).map { (1 - t) * $0 + t * $1 }))
      }
      if let s, d.scale?.isNull != true {
        var out = scaled(s, column)
        guard !s.type.hasDiscreteDomain else { return out }
        // Invalid values that are drawn all the same.
        let given = unit.invalidSubstitute(c).flatMap { $0.isNull ? nil : convert($0) }
        let shown = given ?? (unit.showsInvalid(c) ? UnitModel.zeroOrMin(s).flatMap { scaledValue(s, $0) } : nil)
        if let shown {
          let invalid = (0..<count).map { column[$0].isInvalid }
          if invalid.contains(true) { out.replace(where: invalid, with: RowValues(all: shown)) }
        }
        return out
      }
      let (codes, first) = column.categories()
      return RowValues(codes: codes, of: first.map { convert(column[$0]) ?? fallback })
    }
    if let datum = d.datum {
      let v = unit.context.value(datum, type: d.type, timeUnit: d.timeUnit)
      let t = unit.scales[c]?.scale.flatMap { d.scale?.isNull == true ? nil : scaledValue($0, v) } ?? convert(v)
      return RowValues(all: t ?? fallback)
    }
    if let value = d.value {
      return RowValues(all: convert(value.isNull ? .null : unit.context.resolve(value)) ?? fallback)
    }
    return RowValues(all: fallback)
  }

  package func numbers(_ c: Channel, default fallback: Double, def: ChannelDef? = nil) -> RowValues<Double> {
    values(
      c, default: fallback, def: def,
      convert: { $0.isNull ? nil : $0.jsNumber },
      scaled: { RowValues(each: $0.numbers($1)) },
      scaledValue: { $0.number($1) })
  }

  /// nil where nothing is painted.
  func paints(_ c: Channel, default fallback: PaintSpec?) -> RowValues<PaintSpec?> {
    values(
      c, default: fallback,
      convert: { v -> PaintSpec?? in
        if v.isNull { return .some(nil) }
        return PaintSpec.parse(v).map { .some($0) } ?? .some(nil)
      },
      scaled: { s, column in
        let (codes, first) = column.categories()
        return RowValues(codes: codes, of: first.map { row in s.color(column[row]).map { PaintSpec.solid($0) } })
      },
      scaledValue: { s, v in s.color(v).map { .some(.solid($0)) } })
  }

  func outputs(_ c: Channel, default fallback: Value) -> RowValues<Value> {
    values(
      c, default: fallback, convert: { $0 },
      scaled: { s, column in
        let (codes, first) = column.categories()
        return RowValues(codes: codes, of: first.map { s.output(column[$0]) })
      },
      scaledValue: { $0.output($1) })
  }
}

/// A paint as a spec gives it: a colour, a gradient relative to the mark's box, a hatch.
package enum PaintSpec: Hashable {
  case solid(Color)
  case gradient(GradientSpec)
  case hatch(Hatch)

  package struct GradientSpec: Hashable {
    var radial: Bool
    var x1: Double
    var y1: Double
    package var x2: Double
    package var y2: Double
    var r1: Double
    var r2: Double
    var stops: [Gradient.Stop]
  }

  package static func parse(_ v: Value) -> PaintSpec? {
    switch v {
    case .string(let s):
      if s.hasPrefix("hatch(") { return hatch(s) }
      return Color(css: s).flatMap { $0.alpha == 0 ? nil : .solid($0) }
    case .object:
      guard case .string(let kind) = v["gradient"], case .array(let stops) = v["stops"] else { return nil }
      func n(_ k: String, _ d: Double) -> Double { v[k].isNull ? d : v[k].jsNumber }
      let radial = kind == "radial"
      return .gradient(
        GradientSpec(
          radial: radial, x1: n("x1", radial ? 0.5 : 0), y1: n("y1", radial ? 0.5 : 0), x2: n("x2", radial ? 0.5 : 1),
          y2: n("y2", radial ? 0.5 : 0), r1: n("r1", 0), r2: n("r2", 0.5),
          stops: stops.compactMap { s in
            s["color"].string.flatMap(Color.init(css:)).map { Gradient.Stop(offset: s["offset"].jsNumber, color: $0) }
          }))
    default: return nil
    }
  }

  /// `hatch(#1D5A8E 45 4 1)`: colour, angle, pitch, width; the ground is white.
  private static func hatch(_ s: String) -> PaintSpec? {
    let parts = s.dropFirst(6).dropLast().split(separator: " ").map(String.init)
    guard parts.count == 4, let color = Color(css: parts[0]), let angle = Double(parts[1]),
      let pitch = Double(parts[2]),
      let width = Double(parts[3])
    else { return nil }
    return .hatch(Hatch(color: color, angle: angle, pitch: pitch, width: width))
  }

  /// For a mark with this box.
  package func paint(_ box: Rect) -> Paint {
    switch self {
    case .solid(let c): return .solid(c)
    case .hatch(let h): return .hatch(h)
    case .gradient(let g):
      func p(_ x: Double, _ y: Double) -> Point { Point(box.x + x * box.width, box.y + y * box.height) }
      if g.radial {
        let r = max(box.width, box.height)
        return .gradient(
          Gradient(
            kind: .radial(
              innerCenter: p(g.x1, g.y1), innerRadius: g.r1 * r, outerCenter: p(g.x2, g.y2), outerRadius: g.r2 * r),
            stops: g.stops))
      }
      return .gradient(Gradient(kind: .linear(from: p(g.x1, g.y1), to: p(g.x2, g.y2)), stops: g.stops))
    }
  }
}
