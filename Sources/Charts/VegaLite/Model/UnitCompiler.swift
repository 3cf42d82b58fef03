import Diagnostics
import Numbers
import Tables
import Vega

/// Settles a unit: types, orientation, stacking, and the columns that its encodings derive from the data
/// (bin and time unit, then aggregate, impute, stack: Vega-Lite's order).
struct UnitCompiler {
  package let context: ChartScope
  /// Bins that are chosen already, by the name of their column.
  var inheritedBins: [String: UnitModel.BinExtent] = [:]

  func compile(_ spec: ViewSpec, _ unit: UnitSpec, data: Table) throws -> UnitModel {
    var encoding = unit.encoding
    for (c, d) in encoding { encoding[c] = typed(d, c) }
    settleSecondary(&encoding)
    var unit = unit
    unit.details = unit.details.map { typed($0, .detail) }
    unit.orders = unit.orders.map { typed($0, .order) }
    let specified = (unit.mark["orient"] ?? context.config.mark("orient", unit.mark))?.string.flatMap(Orient.init)
    let orient = MarkDefaults.orient(unit.mark.type, encoding, specified: specified)
    Self.alignOffsets(unit, &encoding)
    let stack = Stacking.find(unit.mark.type, orient: orient, unit: unit, encoding: encoding)

    var table = data
    var bins: [Channel: UnitModel.BinExtent] = [:]
    var derived = Set<String>()
    for (channel, d) in fieldDefs(unit, encoding) {
      if let extent = try derive(d, channel: channel, into: &table, &derived) { bins[channel] = extent }
    }
    let raw = table
    if let aggregated = aggregate(unit, encoding, table) { table = try aggregated() }
    try impute(encoding, unit, &table)
    if let stack { try applyStack(stack, encoding, unit, orient, &table) }

    let model = UnitModel(
      spec: spec, unit: unit, orient: orient, encoding: encoding, stack: stack, table: table, rawTable: raw,
      context: context)
    model.bins = bins
    for c in [Channel.x, .y] { try shiftBand(c, of: model) }
    return model
  }

  func typed(_ d: ChannelDef, _ c: Channel) -> ChannelDef {
    var d = d
    if d.isFieldOrDatum { d.type = MarkDefaults.type(d, channel: c) }
    d.bin = d.bin.map { MarkDefaults.bin($0, channel: c) }
    d.conditions = d.conditions.map { cond in
      ChannelDef.Condition(test: cond.test, param: cond.param, empty: cond.empty, def: Box(typed(cond.def.value, c)))
    }
    return d
  }

  /// A secondary channel has the type of its main one; data that are already binned keep their field.
  private func settleSecondary(_ e: inout [Channel: ChannelDef]) {
    for (c, d) in e where c.main != c && (d.type == nil || d.isField) {
      var settled = d
      settled.type = e[c.main]?.type ?? d.type
      e[c] = settled
    }
  }

  /// All definitions with a field, conditions included, in a fixed order.
  private func fieldDefs(_ unit: UnitSpec, _ e: [Channel: ChannelDef]) -> [(Channel, ChannelDef)] {
    var out: [(Channel, ChannelDef)] = []
    for c in Channel.allCases {
      let list =
        c == .detail
        ? unit.details : c == .order ? unit.orders : c == .tooltip ? unit.tooltips : e[c].map { [$0] } ?? []
      for d in list {
        if d.isField { out.append((c, d)) }
        for cond in d.conditions where cond.def.value.isField { out.append((c, cond.def.value)) }
      }
    }
    return out
  }

  // MARK: bin and time unit

  private func derive(
    _ d: ChannelDef, channel: Channel, into table: inout Table, _ derived: inout Set<String>
  ) throws -> UnitModel.BinExtent? {
    guard let field = d.field else { return nil }
    EncodingTransforms.flatten(field, &table)
    let transforms = EncodingTransforms(context: context)
    if let unit = d.timeUnit {
      if unit.isBinned {
        if !table.has(field + "_end") { transforms.timeUnit(d, unit, field: field, as: field, &table) }
      } else if let name = d.column, d.aggregate == nil, derived.insert("\(name)|\(field)").inserted {
        transforms.timeUnit(d, unit, field: field, as: name, &table)
      }
      return nil
    }
    if case .on(let definition) = d.bin, let name = d.column {
      if let known = inheritedBins[name], table.has(name) { return known }
      return try transforms.bin(d, definition, field: field, as: name, &table)
    }
    return nil
  }

  /// Bars whose time unit is not in the middle of its band reach back into the interval before: columns of their own
  /// hold both ends.
  private func shiftBand(_ c: Channel, of model: UnitModel) throws {
    guard let (start, end) = model.shiftedBand(c), let d = model.encoding[c], let t = d.timeUnit, let name = d.column,
      let unit = TimeUnit(parse: t.name), let column = model.table[name], let ends = model.table[d.bandEnd]?.quantities,
      let position = model.bandPosition(d, second: nil)
    else { return }
    let part = position + 0.5
    let starts = column.quantities
    let before = starts.map { $0.isFinite ? unit.next($0, step: -t.parameters.step, zone: context.zone) : $0 }
    model.table.set(start, Column(dates: zip(before, starts).map { (1 - part) * $0 + part * $1 }))
    model.table.set(end, Column(dates: zip(starts, ends).map { (1 - part) * $0 + part * $1 }))
  }

  // MARK: aggregate

  private func aggregate(
    _ unit: UnitSpec, _ e: [Channel: ChannelDef], _ table: Table
  ) -> (() throws -> Table)? {
    let defs = fieldDefs(unit, e)
    guard defs.contains(where: { $0.1.aggregate != nil }) else { return nil }
    var groupby: [String] = []
    var ops: [AggregateMeasure] = []
    func group(_ name: String) {
      if !groupby.contains(name), table.has(name) { groupby.append(name) }
    }
    for (_, d) in defs {
      guard let name = d.column else { continue }
      if let a = d.aggregate {
        guard !ops.contains(where: { $0.name == name }) else { continue }
        switch a {
        case .op(let op):
          guard let known = AggregateOp(rawValue: op) else {
            context.issues.unsupported("aggregate \(op)", at: d.mark, path: d.path)
            continue
          }
          ops.append(AggregateMeasure(known, d.field, as: name))
        case .exponential(let factor):
          ops.append(AggregateMeasure(.exponential, d.field, as: name, parameter: factor))
        case .argmin(let by): ops.append(AggregateMeasure(.argmin, by, as: name))
        case .argmax(let by): ops.append(AggregateMeasure(.argmax, by, as: name))
        }
        continue
      }
      group(name)
      if d.isBinning {
        group(name + "_end")
        group(name + "_range")
      }
      if d.timeUnit != nil { group((d.timeUnit?.isBinned == true ? d.field ?? "" : name) + "_end") }
    }
    // Fields that only a sort names must survive the aggregation of the domain: they are read from the raw table.
    return {
      var out = Aggregation.run(table, groupby: groupby, ops: ops)
      // Two channels may ask for the same; the row found is turned into its field once.
      var taken = Set<String>()
      for (_, d) in defs {
        guard let name = d.column, let field = d.field, let column = out[name] else { continue }
        switch d.aggregate {
        case .argmin, .argmax:
          guard taken.insert(name).inserted else { continue }
          out.set(name, Column(values: (0..<out.rowCount).map { column[$0][field] }))
        default: break
        }
      }
      return out
    }
  }

  // MARK: impute and stack

  private func impute(_ e: [Channel: ChannelDef], _ unit: UnitSpec, _ table: inout Table) throws {
    guard
      let (channel, def) = [Channel.x, .y].lazy.compactMap({ c in e[c].map { (c, $0) } }).first(where: {
        $0.1.impute?.options != nil && $0.1.isField
      }), let options = def.impute?.options, let key = e[channel == .x ? .y : .x]?.column, let field = def.column
    else { return }
    let groupby = seriesColumns(unit, e)
    table = try EncodingTransforms(context: context).impute(field, key: key, groupby: groupby, options, table)
  }

  private func seriesColumns(_ unit: UnitSpec, _ e: [Channel: ChannelDef]) -> [String] {
    var out: [String] = []
    for c in Channel.nonPosition where c != .order && c != .text {
      for d in c == .detail ? unit.details : e[c].map({ [$0] }) ?? [] {
        if d.aggregate == nil, let n = d.column, !out.contains(n) { out.append(n) }
      }
    }
    return out
  }

  /// The colour whose domain the spec gives in order; grouped and stacked bars follow it.
  private static func orderedColor(_ unit: UnitSpec, _ e: [Channel: ChannelDef]) -> (column: String, domain: Tree)? {
    guard unit.orders.isEmpty, let d = e[.fill] ?? e[.color], d.isField, d.type == .nominal, let name = d.column,
      let domain = d.scale?["domain"], domain.array != nil
    else { return nil }
    return (name, domain)
  }

  private static func alignOffsets(_ unit: UnitSpec, _ e: inout [Channel: ChannelDef]) {
    guard let ordered = orderedColor(unit, e) else { return }
    let c: Channel = e[.xOffset] != nil ? .xOffset : .yOffset
    if var d = e[c], d.isField, d.sort == nil {
      d.sort = ordered.domain
      e[c] = d
    }
  }

  private func applyStack(
    _ s: Stacking, _ e: [Channel: ChannelDef], _ unit: UnitSpec, _ orient: Orient?, _ table: inout Table
  ) throws {
    guard let def = e[s.channel], let field = def.column else { return }
    // Paths need a point of every series at every place, so what is missing counts as zero.
    if s.imputes, let key = e[s.dimension]?.column, !s.by.isEmpty {
      table = try EncodingTransforms(context: context).impute(
        field, key: key, groupby: s.by.map(\.column), .init(), alongside: [e[s.dimension]?.endColumn].compactMap { $0 },
        table)
    }
    // Upwards, series are stacked in descending order of their names, so that the first is on top, as its legend
    // entry is.
    let orders = unit.orders.filter { $0.isField }
    var sort: [SortField] = []
    if !orders.isEmpty {
      sort = orders.compactMap { d in d.column.map { SortField($0, descending: d.sort?.string == "descending") } }
    } else if e[.xOffset] == nil, e[.yOffset] == nil, let ordered = Self.orderedColor(unit, e),
      let column = table[ordered.column]
    {
      let keys = (ordered.domain.array ?? []).map { context.resolve($0).key }
      let name = "_\(ordered.column)_sort_index"
      table.set(
        name, Column(numbers: (0..<table.rowCount).map { row in Double(keys.firstIndex(of: column[row].key) ?? -1) }))
      sort = [SortField(name, descending: orient != .horizontal)]
    } else {
      let asked = unit.orders.lazy.compactMap { $0.sort?.string }.first
      let descending = asked.map { $0 == "descending" } ?? (s.channel == .y)
      sort = s.by.filter { $0.channel != .order }.map { SortField($0.column, descending: descending) }
    }
    table = EncodingTransforms(context: context).stack(field, groupby: s.groupby, sort: sort, offset: s.offset, table)
  }
}
