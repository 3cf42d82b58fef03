import Diagnostics
import Tables
import Vega

/// The order of a discrete domain: by value, by list, by another field, by another channel.
struct DomainSort {
  package let context: ChartScope

  package func sorted(_ values: [Value], _ s: ScaleModel) -> [Value] {
    guard let (unit, def) = s.users.first(where: { $0.def.sort != nil }) ?? s.users.first else { return values }
    // The cells of a facet are parts of one table.
    let cells = s.users.filter { $0.unit.path == unit.path }
    let raw = cells.count > 1 ? Table.concatenated(cells.map(\.unit.rawTable)) : unit.rawTable
    let made = cells.count > 1 ? Table.concatenated(cells.map(\.unit.table)) : unit.table
    if let sort = def.sort {
      if sort.isNull { return values }
      if let list = sort.array { return byList(values, list, def) }
      if let text = sort.string {
        if text == "ascending" { return byValue(values, s, descending: false) }
        if text == "descending" { return byValue(values, s, descending: true) }
        let descending = text.hasPrefix("-")
        let name = descending ? String(text.dropFirst()) : text
        if let c = Channel(rawValue: name) { return byChannel(values, c, def, unit, s, descending, raw, made) }
      }
      if let o = sort.object {
        let descending = o["order"]?.string == "descending"
        if let name = o["encoding"]?.string, let c = Channel(rawValue: name) {
          return byChannel(values, c, def, unit, s, descending, raw, made)
        }
        if o["order"]?.isNull == true { return values }
        let op = o["op"]?.string ?? (unit.stack != nil && o["field"] != nil ? "sum" : "min")
        return byField(values, o["field"]?.string, op, def, raw, descending)
      }
    }
    return byValue(values, s, descending: false)
  }

  private func byValue(_ values: [Value], _ s: ScaleModel, descending: Bool) -> [Value] {
    // The labels of bins are sorted by where the bins begin.
    var keys: [String: Value] = [:]
    for (unit, def) in s.users where def.isBinning {
      guard let n = def.column, let start = unit.table[n], let range = unit.table[n + "_range"] else { continue }
      for i in 0..<unit.table.rowCount { keys[range[i].key] = start[i] }
    }
    return stable(values, descending: descending) { keys[$0.key] ?? $0 }
  }

  private func byList(_ values: [Value], _ list: [Tree], _ def: ChannelDef) -> [Value] {
    let order = list.map { context.value($0, type: def.type, timeUnit: def.timeUnit).key }
    return values.enumerated().sorted { a, b in
      let i = order.firstIndex(of: a.element.key) ?? order.count
      let j = order.firstIndex(of: b.element.key) ?? order.count
      return i == j ? a.offset < b.offset : i < j
    }.map(\.element)
  }

  private func byChannel(
    _ values: [Value], _ c: Channel, _ def: ChannelDef, _ unit: UnitModel, _ s: ScaleModel, _ descending: Bool,
    _ raw: Table, _ made: Table
  ) -> [Value] {
    guard let d = unit.encoding[c] else { return byValue(values, s, descending: descending) }
    if c == s.channel { return byValue(values, s, descending: descending) }
    switch d.aggregate {
    case .argmin, .argmax:
      return stable(values, descending: descending, key: keys(def, made, d.column, "min"))
    case .op(let op): return stable(values, descending: descending, key: keys(def, raw, d.field, op))
    case .exponential: return stable(values, descending: descending, key: keys(def, made, d.column, "min"))
    case nil:
      let op = unit.stack?.channel == c ? "sum" : "min"
      return stable(values, descending: descending, key: keys(def, raw, d.column, op))
    }
  }

  private func byField(
    _ values: [Value], _ field: String?, _ op: String, _ def: ChannelDef, _ raw: Table, _ descending: Bool
  ) -> [Value] {
    stable(values, descending: descending, key: keys(def, raw, field, op))
  }

  private func keys(_ def: ChannelDef, _ table: Table, _ field: String?, _ op: String) -> (Value) -> Value {
    guard let name = def.column, let column = table[table.has(name + "_range") ? name + "_range" : name] else {
      return { $0 }
    }
    let source = field.flatMap { f in table[f] ?? (try? FieldPath(f)).flatMap { table.column(at: $0) } }
    var map: [String: Value] = [:]
    for (value, key) in Self.aggregate(of: column, source, op: op, def, context) { map[value.key] = key }
    return { map[$0.key] ?? .null }
  }

  private func stable(_ values: [Value], descending: Bool, key: (Value) -> Value) -> [Value] {
    let keyed = values.map { ($0, key($0)) }
    return keyed.enumerated().sorted { a, b in
      let c = Value.ascending(a.element.1, b.element.1)
      if c == 0 { return a.offset < b.offset }
      return descending ? c > 0 : c < 0
    }.map(\.element.0)
  }

  /// The values of a column, each with an aggregate of the rows it stands in, to sort them by. An operation that there
  /// is not is reported.
  package static func aggregate(
    of column: Column, _ source: Column?, op: String, _ def: ChannelDef, _ context: ChartScope
  ) -> [(value: Value, key: Value)] {
    let grouping = Grouping(rowCount: column.count, by: [column])
    let values = grouping.firstRows.map { column[$0] }
    guard let known = AggregateOp(rawValue: op) else {
      let hint = Suggestion.hint(for: op, in: AggregateOp.allCases.map(\.rawValue))
      context.issues.unsupported("sort by the aggregate \(op)", at: def.sort?.mark, path: def.path, hint: hint)
      return values.map { ($0, .null) }
    }
    guard known == .count || source != nil else { return values.map { ($0, .null) } }
    var grouped = GroupedColumn(source ?? column, grouping)
    let keys = grouped.column(AggregateMeasure(known), of: Table(rowCount: column.count), seed: context.options.seed)
    return zip(values, 0..<keys.count).map { ($0, keys[$1]) }
  }
}
