import Diagnostics
import Tables
import Vega

/// An order of categories, as one unit asks for it.
enum DomainOrder: Equatable {
  /// By the categories themselves.
  case natural, descending
  /// Keys in order; what is missing comes last.
  case list([String])
  /// By a field of the data, aggregated.
  case field(String?, op: String, descending: Bool, isMade: Bool)

  /// Sorted by the least value, which is what Vega-Lite takes where nothing else is said.
  var isByLeast: Bool {
    switch self {
    case .natural: false
    case .descending, .list: true
    case .field(_, let op, _, _): op == "min"
    }
  }

  /// Whether the order of a whole can be told from its parts.
  var worksAcrossData: Bool {
    if case .field(_, let op, _, _) = self { return ["count", "min", "max"].contains(op) }
    return true
  }
}

/// A unit's part in a discrete domain. The cells of a facet are parts of one table, so they count as one.
struct DomainUse {
  let unit: UnitModel
  let def: ChannelDef
  /// nil: the categories stay as they come.
  let order: DomainOrder?
  /// Which data set the categories are from; a list adds a column of its own to it.
  struct DataSet: Hashable {
    var source: ObjectIdentifier
    var list: [String]?
  }
  let data: DataSet
  private let cells: [UnitModel]

  static func of(_ s: ScaleModel, _ context: ChartScope) -> [DomainUse] {
    var paths: [String] = []
    for u in s.users where u.def.isField && !paths.contains(u.unit.path) { paths.append(u.unit.path) }
    return paths.compactMap { path in
      let users = s.users.filter { $0.unit.path == path && $0.def.isField }
      return users.first.map { DomainUse($0.unit, $0.def, s.channel, users.map(\.unit), context) }
    }
  }

  private init(_ unit: UnitModel, _ def: ChannelDef, _ c: Channel, _ cells: [UnitModel], _ context: ChartScope) {
    (self.unit, self.def, self.cells) = (unit, def, cells)
    order = Self.order(def, c, unit, context)
    let list: [String]? = if case .list(let keys) = order { keys } else { nil }
    data = DataSet(source: order == nil || order == .natural ? unit.source : unit.rawSource, list: list)
  }

  /// Something is asked for, be it only to leave the rows as they are. A list without items says nothing.
  var isStated: Bool { def.sort.map { !($0.array?.isEmpty ?? false) } ?? false }

  var sortField: String? { if case .field(let f, _, _, _) = order { f } else { nil } }

  /// What the order is computed from: the data before they are aggregated, unless the field is made by that.
  var sortTable: Table {
    let isMade = if case .field(_, _, _, true) = order { true } else { false }
    let tables = cells.map { isMade ? $0.table : $0.rawTable }
    return tables.count > 1 ? Table.concatenated(tables) : tables[0]
  }

  /// Vega-Lite's `domainSort`.
  static func order(_ def: ChannelDef, _ own: Channel, _ unit: UnitModel, _ context: ChartScope) -> DomainOrder? {
    guard let sort = def.sort else { return .natural }
    if sort.isNull { return nil }
    if let list = sort.array {
      return .list(list.map { context.value($0, type: def.type, timeUnit: def.timeUnit).key })
    }
    if let text = sort.string {
      if text == "ascending" { return .natural }
      if text == "descending" { return .descending }
      let descending = text.hasPrefix("-")
      return by(descending ? String(text.dropFirst()) : text, descending, own, unit)
    }
    guard let o = sort.object else { return .natural }
    let descending = o["order"]?.string == "descending"
    if let name = o["encoding"]?.string { return by(name, descending, own, unit) }
    if o["order"]?.isNull == true { return nil }
    let field = o["field"]?.string
    let op = o["op"]?.string ?? (unit.isStackedMeasure(field) ? "sum" : "min")
    return .field(field, op: op, descending: descending, isMade: false)
  }

  /// A name that is no channel asks for nothing: the categories stay as they come.
  private static func by(_ name: String, _ descending: Bool, _ own: Channel, _ unit: UnitModel) -> DomainOrder? {
    guard let c = Channel(rawValue: name) else { return nil }
    guard c != own, let d = unit.encoding[c] else {
      return descending ? .descending : .natural
    }
    switch d.aggregate {
    case .argmin, .argmax, .exponential: return .field(d.column, op: "min", descending: descending, isMade: true)
    case .op(let op): return .field(d.field, op: op, descending: descending, isMade: false)
    case nil:
      let op = unit.stack?.channel == c ? "sum" : "min"
      return .field(d.column, op: op, descending: descending, isMade: false)
    }
  }
}

extension UnitModel {
  /// Sorted by what is stacked, a category counts with its whole stack.
  fileprivate func isStackedMeasure(_ field: String?) -> Bool {
    guard let stack, let field else { return false }
    return !stack.groupby.contains(field) && !stack.by.contains { $0.column == field }
  }

  /// Where the rows come from before encodings aggregate them.
  fileprivate var rawSource: ObjectIdentifier {
    var v = view
    while let w = v {
      if w.spec.data != nil || w.spec.transforms != nil || w.parent == nil { return ObjectIdentifier(w) }
      v = w.parent
    }
    return ObjectIdentifier(self)
  }
}
