import Diagnostics
import Numbers
import Tables

/// The domains of scales, from the data of all units that use them.
struct DomainBuilder {
  package let context: ChartScope

  package func build(_ s: ScaleModel) {
    let isDiscrete = s.type.hasDiscreteDomain && s.type != .binOrdinal
    // Ticks stand at the ends of bins, also where the spec gives the domain.
    if !isDiscrete, s.type == .binOrdinal || (s.users.first?.def.isBinning ?? false) {
      for (unit, _) in s.users { if let b = unit.bins[s.channel] { s.bins = merged(s.bins, b) } }
    }
    if let given = s["domain"], let values = explicit(given, s) {
      s.domain = values
      s.hasExplicitDomain = true
      return
    }
    s.domain = isDiscrete ? discrete(s) : s.type == .log ? logarithmic(s) : continuous(s)
  }

  private func merged(_ a: UnitModel.BinExtent?, _ b: UnitModel.BinExtent) -> UnitModel.BinExtent {
    guard let a else { return b }
    return .init(start: min(a.start, b.start), stop: max(a.stop, b.stop), step: a.step)
  }

  private func explicit(_ t: Tree, _ s: ScaleModel) -> [Value]? {
    let def = s.users.first?.def
    if let list = t.array {
      return list.map { context.value($0, type: s.type.isTime ? .temporal : def?.type, timeUnit: def?.timeUnit) }
    }
    if let union = t["unionWith"]?.array {
      let own = s.type.hasDiscreteDomain ? discrete(s) : continuous(s)
      let more = union.map { context.value($0, type: def?.type, timeUnit: def?.timeUnit) }
      if s.type.hasDiscreteDomain { return more + own.filter { v in !more.contains { $0.key == v.key } } }
      let all = (own + more).map(\.jsNumber).filter { !$0.isNaN }
      guard let lo = all.min(), let hi = all.max() else { return own }
      return s.type.isTime ? [.date(lo), .date(hi)] : [.number(lo), .number(hi)]
    }
    if let name = t["param"]?.string {
      return context.parameters.domain(name, channel: s.channel, field: t["field"]?.string)
    }
    if t["expr"] != nil, case .array(let items) = context.resolve(t) { return items }
    return nil
  }

  // MARK: discrete

  private func discrete(_ s: ScaleModel) -> [Value] {
    var values: [Value] = []
    var seen = Set<String>()
    func add(_ v: Value) { if seen.insert(v.key).inserted { values.append(v) } }
    for (unit, def) in s.users {
      for d in [def, s.channel.secondary.flatMap { unit.encoding[$0] }].compactMap({ $0 }) {
        if let datum = d.datum, !d.isField {
          add(context.value(datum, type: def.type, timeUnit: def.timeUnit))
          continue
        }
        guard let name = discreteColumn(d, unit), let column = unit.table[name] else { continue }
        let (codes, first) = column.categories()
        // A category stays though its value is missing: the house names it, and Vega-Lite sorts the rows as they came.
        let keepsAll = context.traits.namesEveryCategory || !isPlain(DomainUse.order(d, s.channel, unit, context))
        let kept = keepsAll ? nil : unit.domainRows.map { rows in Set(rows.map { codes[$0] }) }
        for (k, row) in first.enumerated() where kept?.contains(k) ?? true { add(column[row]) }
      }
    }
    // Data of the spec stand in its order.
    guard s.users.contains(where: { $0.def.isField }) else { return values }
    return DomainSort(context: context).sorted(values, s)
  }

  private func isPlain(_ order: DomainOrder?) -> Bool { order == nil || order == .natural }

  private func discreteColumn(_ d: ChannelDef, _ unit: UnitModel) -> String? {
    guard let name = d.column else { return nil }
    if d.isBinning, unit.table.has(name + "_range") { return name + "_range" }
    return name
  }

  // MARK: continuous

  /// One zero among the values would leave a logarithmic scale without a domain; a look that keeps to what can be shown
  /// leaves it out, and says so.
  private func logarithmic(_ s: ScaleModel) -> [Value] {
    let all = continuous(s)
    guard context.traits.keepsToDomain, let low = all.first?.jsNumber, let high = all.last?.jsNumber, low <= 0, high > 0
    else { return all }
    for (unit, def) in s.users {
      guard let name = def.column else { continue }
      let column = unit.table[unit.stack?.channel == s.channel ? name + "_end" : name]
      let count = (column?.quantities ?? []).filter { $0 <= 0 }.count
      guard count > 0 else { continue }
      let message =
        "\(count) of the values of \(def.field ?? name) are not positive: a logarithmic scale has no place for them"
      if !context.issues.items.contains(where: { $0.message == message }) {
        context.issues.warning(message, at: def.mark, path: def.path + ".scale", hint: "type: symlog has zero and less")
      }
    }
    return continuous(s, above: 0)
  }

  /// - Parameter above: values that do not exceed it are left out.
  private func continuous(_ s: ScaleModel, above: Double = -.infinity) -> [Value] {
    var lo = Double.infinity
    var hi = -Double.infinity
    var all: [Double] = []
    let wantsAll = s.type == .quantile
    func add(_ values: [Double]) {
      for v in values where v.isFinite && v > above {
        if v < lo { lo = v }
        if v > hi { hi = v }
      }
      if wantsAll { all += values.filter { $0.isFinite } }
    }
    for (unit, def) in s.users {
      for d in [def, unit.encoding[s.channel.secondary ?? s.channel]].compactMap({ $0 }) {
        if let datum = d.datum, !d.isField {
          add([context.value(datum, type: def.type, timeUnit: def.timeUnit).quantity])
        }
      }
      guard def.isField else { continue }
      if let stack = unit.stack, stack.channel == s.channel, let name = def.column {
        if stack.offset == .normalize {
          add([0, 1])
        } else {
          let rows = unit.domainRows
          for n in [name + "_start", name + "_end"] {
            guard let q = unit.table[n]?.quantities else { continue }
            if let rows { add(rows.map { q[$0] }) } else { add(q) }
          }
        }
        continue
      }
      if let b = unit.bins[s.channel], def.isBinning {
        add([b.start, b.stop])
        continue
      }
      if s["domain"]?.string == "unaggregated", let f = def.field, let c = unit.rawTable[f] {
        add(c.quantities)
        continue
      }
      let rows = unit.domainRows
      func column(_ n: String?) {
        guard let n, let c = unit.table[n] else { return }
        let q = c.quantities
        if let rows { add(rows.map { q[$0] }) } else { add(q) }
      }
      if let (start, end) = unit.shiftedBand(s.channel) {
        column(start)
        column(end)
        continue
      }
      column(def.column)
      let second = s.channel.secondary.flatMap { unit.encoding[$0] }
      if def.timeUnit != nil, unit.hasBandEnd(def, second: second) {
        // Floored dates of marks without extent have an end only where a band position needs it.
        let floored = def.timeUnit?.isBinned == true
        let needsEnd = unit.mark.type.traits.family == .box || (unit.bandPosition(def, second: second) ?? 0) != 0
        if !floored || needsEnd { column(def.bandEnd) }
      }
      column(second?.column)
    }
    if wantsAll { return all.map { .number($0) } }
    guard lo <= hi else { return [] }
    return s.type.isTime ? [.date(lo), .date(hi)] : [.number(lo), .number(hi)]
  }
}
