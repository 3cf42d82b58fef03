import Diagnostics
import Tables

/// A unit with its types settled and its data ready to be drawn.
package final class UnitModel {
  package let path: String
  package let name: String?
  package let spec: ViewSpec
  package let mark: MarkDef
  package let orient: Orient?
  package let encoding: [Channel: ChannelDef]
  package let details: [ChannelDef]
  let orders: [ChannelDef]
  package let stack: Stacking?
  /// One row a mark (or a point of a path).
  package var table: Table
  /// Before encodings aggregate it: what sorts by another field are computed from.
  package var rawTable: Table
  /// The scales of the unit's channels, shared with other units where the spec says so.
  package var scales: [Channel: ScaleModel] = [:]
  /// Start, stop and step of each binned channel.
  var bins: [Channel: BinExtent] = [:]
  /// With the scales and the size of the unit, once they are laid out.
  package var context: ChartScope
  package weak var view: ViewModel?
  var geo: GeoModel?

  struct BinExtent {
    package var start: Double
    package var stop: Double
    package var step: Double
  }

  init(
    spec: ViewSpec, unit: UnitSpec, orient: Orient?, encoding: [Channel: ChannelDef], stack: Stacking?, table: Table,
    rawTable: Table, context: ChartScope
  ) {
    path = spec.path
    name = spec.name
    self.spec = spec
    mark = unit.mark
    self.orient = orient
    self.encoding = encoding
    details = unit.details
    orders = unit.orders
    self.stack = stack
    self.table = table
    self.rawTable = rawTable
    self.context = context
  }

  /// The same unit for another layout; its scales are assigned apart.
  init(_ other: UnitModel, context: ChartScope) {
    path = other.path
    name = other.name
    spec = other.spec
    mark = other.mark
    orient = other.orient
    encoding = other.encoding
    details = other.details
    orders = other.orders
    stack = other.stack
    table = other.table
    rawTable = other.rawTable
    bins = other.bins
    self.context = context
  }

  /// What tells units with other data apart: where the data come from, and whether they are aggregated.
  package var source: ObjectIdentifier {
    if encoding.values.contains(where: { $0.aggregate != nil }) { return ObjectIdentifier(self) }
    var v = view
    while let w = v {
      if w.spec.data != nil || w.spec.transforms != nil || w.parent == nil { return ObjectIdentifier(w) }
      v = w.parent
    }
    return ObjectIdentifier(self)
  }

  /// A mark property: as given, by style, or from the configuration.
  func property(_ key: String) -> Value? {
    if let t = mark[key] { return t.isNull ? nil : context.resolve(t) }
    return context.config.mark(key, mark).map { context.resolve($0) }
  }

  /// A mark property that an expression gives for each row; nil where it is the same for all.
  func propertyRows(_ key: String) -> RowValues<Value>? {
    guard let text = (mark[key] ?? context.config.mark(key, mark))?["expr"]?.string, text.contains("datum"),
      let e = context.expression(text)
    else { return nil }
    do {
      let bound = try e.bound(to: table, in: context.expressionContext)
      return RowValues(each: try (0..<table.rowCount).map { try bound.value(at: $0) })
    } catch {
      context.report(error, path: path)
      return nil
    }
  }

  /// The property for each row, if it is given at all.
  func propertyValues(_ key: String) -> RowValues<Value>? {
    propertyRows(key) ?? property(key).map { RowValues(all: $0) }
  }

  /// The property for each row.
  func propertyNumbers(_ key: String, or other: Double) -> RowValues<Double> {
    propertyRows(key)?.map { $0.jsNumber.isNaN ? other : $0.jsNumber } ?? RowValues(all: property(key, or: other))
  }

  func property(_ key: String, or other: Double) -> Double {
    guard let v = property(key) else { return other }
    let n = v.jsNumber
    return n.isNaN ? other : n
  }

  /// Where in its band a mark stands (Vega-Lite's `getBandPosition`); nil: no band.
  func bandPosition(_ d: ChannelDef, second: ChannelDef?) -> Double? {
    if let b = d.bandPosition { return b }
    guard d.isField else { return nil }
    if d.timeUnit != nil, second == nil { return context.config.mark("timeUnitBandPosition", mark)?.double }
    if d.isBinning { return 0.5 }
    return nil
  }

  /// The columns of a band that is not centred on its time unit; nil: it is, or the mark has no extent.
  func shiftedBand(_ c: Channel) -> (start: String, end: String)? {
    guard c.isPosition, mark.type.traits.family == .box, let d = encoding[c], d.timeUnit != nil, let name = d.column,
      c.secondary.flatMap({ encoding[$0] }) == nil, let p = bandPosition(d, second: nil), p != 0.5
    else { return nil }
    return (name + "_shifted_start", name + "_shifted_end")
  }

  /// Bars and areas that a quantitative offset draws from the edge of a band (Vega-Lite's `isRangedOffset`).
  func isRangedOffset(_ c: Channel) -> Bool {
    guard mark.type.traits.growsFromZero, let o = c.offset, encoding[o]?.isUnbinnedMeasure == true,
      c.secondary.flatMap({ encoding[$0] }) == nil
    else { return false }
    guard let d = encoding[c] else { return true }
    return d.isFieldOrDatum && (scales[c]?.type.hasDiscreteDomain ?? false)
  }

  /// True if the channel's domain takes in the end of its bin or time unit.
  func hasBandEnd(_ d: ChannelDef, second: ChannelDef?) -> Bool {
    guard d.isBinning || (d.timeUnit != nil && d.type == .temporal) else { return false }
    return bandPosition(d, second: second) != nil
  }
}
