import Diagnostics
import Tables
import Vega

/// The order of a discrete domain: by value, by list, by another field, by another channel.
struct DomainSort {
  package let context: ChartScope

  package func sorted(_ values: [Value], _ s: ScaleModel) -> [Value] {
    let uses = DomainUse.of(s, context)
    guard let first = uses.first else { return values }
    // Vega-Lite leaves a domain as it comes only where no unit has anything else to say.
    guard let order = context.traits.statedOrderHolds ? stated(uses) : merged(uses) else { return values }
    switch order {
    case .natural: return byValue(values, s, descending: false)
    case .descending: return byValue(values, s, descending: true)
    case .list(let keys):
      return stable(values, descending: false) { v in .number(Double(keys.firstIndex(of: v.key) ?? keys.count)) }
    case .field(_, let op, let descending, _):
      let own = uses.filter { $0.order == order }
      let keys = keys(own.isEmpty ? [first] : own, op)
      return stable(values, descending: descending) { keys[$0.key] ?? .null }
    }
  }

  // MARK: units that differ

  /// Vega-Lite's `mergeDomains`: what all agree on, else the natural order; and of domains from several data sets, that
  /// which can be told of the parts.
  private func merged(_ uses: [DomainUse]) -> DomainOrder? {
    let orders = unique(uses.compactMap(\.order))
    guard let only = orders.first else { return nil }
    if Set(uses.map(\.data)).count == 1 {
      if orders.count == 1 { return only }
      let special = orders.filter { !$0.isByLeast }
      return orders.allSatisfy { $0 != .natural } && special.count == 1 ? special[0] : .natural
    }
    let possible = unique(orders.map { $0.worksAcrossData ? $0 : .natural })
    return possible.count == 1 ? possible[0] : .natural
  }

  /// In the house an order that one layer asks for holds for those that say nothing.
  private func stated(_ uses: [DomainUse]) -> DomainOrder? {
    let given = unique(uses.filter(\.isStated).map(\.order))
    if given.count == 1 { return given[0] }
    let hasDataOrder = uses.allSatisfy { $0.def.sort?.array?.isEmpty == true }
    return hasDataOrder ? nil : .natural
  }

  private func unique<T: Equatable>(_ list: [T]) -> [T] {
    list.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  // MARK: orders

  private func byValue(_ values: [Value], _ s: ScaleModel, descending: Bool) -> [Value] {
    // The labels of bins are sorted by where the bins begin.
    var keys: [String: Value] = [:]
    for (unit, def) in s.users where def.isBinning {
      guard let n = def.column, let start = unit.table[n], let range = unit.table[n + "_range"] else { continue }
      for i in 0..<unit.table.rowCount { keys[range[i].key] = start[i] }
    }
    return stable(values, descending: descending) { keys[$0.key] ?? $0 }
  }

  /// What the categories are sorted by, from the rows of all units that share the order.
  private func keys(_ uses: [DomainUse], _ op: String) -> [String: Value] {
    var map: [String: Value] = [:]
    for u in uses {
      let table = u.sortTable
      guard let name = u.def.column, let column = table[table.has(name + "_range") ? name + "_range" : name] else {
        continue
      }
      let source = u.sortField.flatMap { f in table[f] ?? (try? FieldPath(f)).flatMap { table.column(at: $0) } }
      for (value, key) in Self.aggregate(of: column, source, op: op, u.def, context) {
        map[value.key] = map[value.key].map { joined($0, key, op) } ?? key
      }
    }
    return map
  }

  private func joined(_ a: Value, _ b: Value, _ op: String) -> Value {
    if a.isNull || b.isNull { return a.isNull ? b : a }
    switch op {
    case "count", "sum": return .number(a.jsNumber + b.jsNumber)
    case "max": return Value.ascending(a, b) < 0 ? b : a
    default: return Value.ascending(a, b) > 0 ? b : a
    }
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
