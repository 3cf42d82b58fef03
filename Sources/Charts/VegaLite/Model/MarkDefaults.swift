import Diagnostics
import Vega

package enum Orient: String, Sendable { case horizontal, vertical }

/// What a mark and its encoding decide together: field types, orientation, stacking.
enum MarkDefaults {
  /// Vega-Lite's `defaultType`.
  package static func type(_ d: ChannelDef, channel: Channel) -> EncodingType {
    if let t = d.type { return t }
    if let datum = d.datum, !d.isField {
      if datum.double != nil { return .quantitative }
      if datum.object != nil { return .temporal }
      return .nominal
    }
    switch channel {
    case .latitude, .longitude: return .quantitative
    case .row, .column, .facet, .shape, .strokeDash: return .nominal
    case .order: return .ordinal
    default: break
    }
    if d.sort?.array != nil { return .ordinal }
    if d.timeUnit != nil { return .temporal }
    if d.bin != nil { return .quantitative }
    if case .op = d.aggregate { return .quantitative }
    if case .exponential = d.aggregate { return .quantitative }
    switch d.scale?["type"]?.string {
    case "linear", "log", "pow", "sqrt", "symlog", "identity", "sequential", "quantile", "quantize", "threshold",
      "bin-ordinal":
      return .quantitative
    case "time", "utc": return .temporal
    default: return .nominal
    }
  }

  /// How many bins at most, where the spec says nothing: facets, colours and sizes take fewer than axes.
  static func bin(_ bin: ChannelDef.Bin, channel: Channel) -> ChannelDef.Bin {
    guard case .on(let definition) = bin else { return bin }
    switch channel {
    case .row, .column, .facet, .size, .color, .fill, .stroke, .strokeWidth, .opacity, .fillOpacity, .strokeOpacity,
      .shape:
      return .on(definition.closed(maxbins: 6))
    case .strokeDash: return .on(definition.closed(maxbins: 4))
    default: return .on(definition.closed(maxbins: 10))
    }
  }

  package static func orient(_ mark: MarkType, _ e: [Channel: ChannelDef], specified: Orient?) -> Orient? {
    switch mark.traits.orientation {
    case .none: nil
    case .fixed(let o): o
    case .found(let rules): orient(rules, e, specified: specified)
    }
  }

  private static func orient(_ rules: OrientRules, _ e: [Channel: ChannelDef], specified: Orient?) -> Orient? {
    let (x, y) = (e[.x], e[.y])
    let (x2, y2) = (e[.x2] != nil, e[.y2] != nil)
    let xBinned = x?.isBinned ?? false
    let yBinned = y?.isBinned ?? false
    if rules.bins {
      if y == nil, e[.yOffset]?.isUnbinnedMeasure == true { return specified ?? .vertical }
      if x == nil, e[.xOffset]?.isUnbinnedMeasure == true { return specified ?? .horizontal }
      if let x, x.isField, xBinned || (y?.isField == true && y?.aggregate != nil && x.aggregate == nil) {
        return .vertical
      }
      if let y, y.isField, yBinned || (x?.isField == true && x?.aggregate != nil && y.aggregate == nil) {
        return .horizontal
      }
      if x2 || y2 {
        if let specified { return specified }
        if !x2 {
          if x?.isUnbinnedMeasure == true, yBinned { return .horizontal }
          return .vertical
        }
        if !y2 {
          if y?.isUnbinnedMeasure == true, xBinned { return .vertical }
          return .horizontal
        }
      }
    }
    if rules.noneBetweenFourEnds, x2, !xBinned, y2, !yBinned { return nil }
    if rules.ends {
      if y == nil, e[.yOffset]?.isUnbinnedMeasure == true { return specified ?? .vertical }
      if x == nil, e[.xOffset]?.isUnbinnedMeasure == true { return specified ?? .horizontal }
      if y2 { return yBinned ? .horizontal : .vertical }
      if x2 { return xBinned ? .vertical : .horizontal }
    }
    if rules.onlyPosition {
      if x != nil, y == nil { return .vertical }
      if y != nil, x == nil { return .horizontal }
    }
    return byMeasure(x, y, across: rules.across, specified)
  }

  private static func byMeasure(_ x: ChannelDef?, _ y: ChannelDef?, across: Bool, _ specified: Orient?) -> Orient? {
    if let specified { return specified }
    let xm = x?.isUnbinnedMeasure ?? false
    let ym = y?.isUnbinnedMeasure ?? false
    if xm && !ym { return across ? .vertical : .horizontal }
    if !xm && ym { return across ? .horizontal : .vertical }
    if xm && ym { return .vertical }
    let xt = x?.isField == true && x?.type == .temporal
    let yt = y?.isField == true && y?.type == .temporal
    if xt && !yt { return .vertical }
    if !xt && yt { return .horizontal }
    return nil
  }
}

/// How marks of one unit are stacked.
package struct Stacking: Sendable {
  /// `x`, `y`, `theta` or `radius`.
  package var channel: Channel
  package var dimension: Channel
  var groupby: [String]
  /// Channels that part the stack, with their columns.
  package var by: [(channel: Channel, column: String)]
  package var offset: StackTransform.Offset
  var imputes: Bool

  static func find(_ mark: MarkType, orient: Orient?, unit: UnitSpec, encoding e: [Channel: ChannelDef]) -> Stacking? {
    if mark.traits.stacking == .never { return nil }
    guard
      let channel = potential(e, .x, .y, mark: mark, orient: orient)
        ?? potential(e, .theta, .radius, mark: mark, orient: orient), let def = e[channel]
    else { return nil }
    let dimension: Channel = [.x: .y, .y: .x, .theta: .radius, .radius: .theta][channel] ?? .y
    if def.stack == nil, channel == .x, e[.y] == nil, e[.yOffset]?.isUnbinnedMeasure == true { return nil }
    if def.stack == nil, channel == .y, e[.x] == nil, e[.xOffset]?.isUnbinnedMeasure == true { return nil }
    var groupby: [String] = []
    if let c = e[dimension]?.column, c != def.column { groupby.append(c) }
    if let o = dimension.offset, let c = e[o]?.column, c != def.column { groupby.append(c) }
    var by: [(Channel, String)] = []
    for c in Channel.nonPosition {
      let defs = c == .detail ? unit.details : c == .order ? unit.orders : e[c].map { [$0] } ?? []
      for d in defs {
        let field = d.isField ? d : d.conditions.first { $0.def.value.isField }?.def.value
        guard let field, field.aggregate == nil, let name = field.column, !groupby.contains(name) else { continue }
        by.append((c, name))
      }
    }
    var offset: StackTransform.Offset?
    if let s = def.stack {
      offset = s.offset
    } else if mark.traits.stacking == .always {
      offset = .zero
    }
    guard let offset else { return nil }
    let aggregated = e.values.contains { $0.aggregate != nil }
    if aggregated && by.isEmpty { return nil }
    if let second = channel.secondary, e[second]?.isFieldOrDatum == true { return nil }
    return Stacking(
      channel: channel, dimension: dimension, groupby: groupby, by: by, offset: offset,
      imputes: def.impute?.isOff ?? false ? false : mark.isPath)
  }

  /// Vega-Lite's `potentialStackedChannel`.
  private static func potential(
    _ e: [Channel: ChannelDef], _ a: Channel, _ b: Channel, mark: MarkType, orient: Orient?
  ) -> Channel? {
    func measure(_ d: ChannelDef?) -> Bool {
      d.map { $0.isField && $0.type == .quantitative && $0.bin == nil } ?? false
    }
    func isOn(_ d: ChannelDef?) -> Bool { d?.stack?.offset != nil }
    let (x, y) = (e[a], e[b])
    let cartesianBar = a == .x && mark.traits.growsFromZero
    let both = x?.isField == true && y?.isField == true
    if measure(x), measure(y) {
      if isOn(x) { return a }
      if isOn(y) { return b }
      let (xa, ya) = (x?.aggregate != nil, y?.aggregate != nil)
      if xa != ya { return xa ? a : b }
      if cartesianBar { return orient == .vertical ? b : orient == .horizontal ? a : nil }
      return nil
    }
    if measure(x) { return !both && cartesianBar && orient == .vertical ? nil : a }
    if measure(y) { return !both && cartesianBar && orient == .horizontal ? nil : b }
    return nil
  }
}
