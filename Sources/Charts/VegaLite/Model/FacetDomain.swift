import Diagnostics
import Tables

/// The header values of a facet in their order.
enum FacetDomain {
  /// - Parameter fields: what is left to sort by, if the child aggregates; nil: everything.
  package static func values(_ d: ChannelDef, _ table: Table, _ context: ChartScope, fields: Set<String>? = nil)
    -> [Value]
  {
    guard let name = d.column, let column = table[name] else { return [] }
    let values = column.categories().firstRows.map { column[$0] }
    if let order = d.sort?.array {
      let keys = order.map { context.value($0, type: d.type, timeUnit: d.timeUnit) }
      func rank(_ v: Value) -> Int { keys.firstIndex { $0.key == v.key } ?? keys.count }
      return values.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }
    if let by = d.sort?.object, let field = by["field"]?.string {
      if let fields, !fields.contains(field) { return values }
      let op = by["op"]?.string ?? "min"
      let sign = by["order"]?.string == "descending" ? -1 : 1
      let keyed = DomainSort.aggregate(of: column, table[field], op: op, d, context)
      return keyed.enumerated().sorted { a, b in
        let c = Value.ascending(a.element.key, b.element.key) * sign
        return c == 0 ? a.offset < b.offset : c < 0
      }.map(\.element.value)
    }
    if let s = d.sort, s.isNull { return values }
    let sign = d.sort?.string == "descending" ? -1 : 1
    return values.enumerated().sorted { a, b in
      let c = Value.ascending(a.element, b.element) * sign
      return c == 0 ? a.offset < b.offset : c < 0
    }.map(\.element)
  }
}
