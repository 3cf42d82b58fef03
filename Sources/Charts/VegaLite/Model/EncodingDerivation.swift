import Diagnostics
import Numbers
import Tables
import Vega

/// Columns that encodings derive: bins, time units, imputed rows, stacks.
package enum Derivation {
  package static func timeUnit(
    _ field: String, _ unit: ChannelDef.TimeUnitRef, as start: String?, end: String, _ context: ChartContext,
    _ table: inout Table, place: ChannelDef
  ) throws {
    guard let column = table[field] else { return }
    guard let u = TimeUnit(parse: unit.name) else {
      context.issues.unsupported("timeUnit \(unit.name)", at: place.mark, path: place.path)
      return
    }
    let step = Int(unit.step ?? 1)
    let dates = dates(column, context)
    var starts = [Double](repeating: .nan, count: dates.count)
    var ends = starts
    // Dates repeat; each is worked out once.
    var known: [Double: (Double, Double)] = [:]
    for (i, d) in dates.enumerated() where d.isFinite {
      if let k = known[d] {
        (starts[i], ends[i]) = k
        continue
      }
      let s = start == nil ? d : u.floor(d, step: step, zone: context.zone)
      let e = u.next(s, step: step, zone: context.zone)
      known[d] = (s, e)
      (starts[i], ends[i]) = (s, e)
    }
    let valid = dates.map(\.isFinite)
    if let start { table.set(start, Column(dates: starts, validity: valid)) }
    table.set(end, Column(dates: ends, validity: valid))
  }

  /// A column as dates: texts are read as JavaScript reads them.
  static func dates(_ column: Column, _ context: ChartContext) -> [Double] {
    switch column.storage {
    case .strings(let codes, let dictionary):
      let read = dictionary.map { DateParsing.milliseconds($0, zone: context.zone) ?? .nan }
      return codes.enumerated().map { column.isNull($0) ? .nan : read[Int($1)] }
    case .values(let v):
      return v.map { x in
        if case .string(let s) = x { return DateParsing.milliseconds(s, zone: context.zone) ?? .nan }
        return x.quantity
      }
    default: return column.quantities
    }
  }

  static func bin(
    _ field: String, _ parameters: TreeObject, as name: String, _ context: ChartContext, _ table: inout Table,
    place: ChannelDef
  ) throws -> UnitModel.BinExtent? {
    guard let column = table[field] else { return nil }
    let q = column.quantities
    var extent: (Double, Double)?
    if let e = parameters["extent"] {
      let v =
        e["param"]?.string.flatMap { context.selectionDomain($0, channel: .x, field: field) }?.map(\.jsNumber)
        ?? { if case .array(let a) = context.resolve(e) { a.map(\.jsNumber) } else { [] } }()
      if v.count == 2 { extent = (v[0], v[1]) }
    }
    if extent == nil {
      let finite = q.filter(\.isFinite)
      extent = (finite.min() ?? 0, finite.max() ?? 0)
    }
    guard let (lo, hi) = extent else { return nil }
    var p = Binning.Parameters()
    p.maxbins = parameters["maxbins"].map { context.resolve($0).jsNumber } ?? 10
    p.step = parameters["step"].map { context.resolve($0).jsNumber }
    p.steps = parameters["steps"]?.array?.compactMap(\.double)
    p.base = parameters["base"]?.double ?? 10
    p.minstep = parameters["minstep"]?.double ?? 0
    p.divide = parameters["divide"]?.array?.compactMap(\.double) ?? [5, 2]
    p.nice = parameters["nice"]?.bool ?? true
    p.anchor = parameters["anchor"]?.double
    let b = Binning.choose(extent: (lo, hi), params: p)
    var starts = [Double](repeating: .nan, count: q.count)
    var ends = starts
    for (i, v) in q.enumerated() where v >= b.start && v <= b.stop {
      // Values on the upper end belong to the last bin; what lies outside belongs to none.
      let clamped = max(b.start, min(v, b.stop - b.step))
      let s = b.start + b.step * ((clamped - b.start) / b.step + 1e-14).rounded(.down)
      (starts[i], ends[i]) = (s, s + b.step)
    }
    let valid = starts.map(\.isFinite)
    table.set(name, Column(numbers: starts, validity: valid))
    table.set(name + "_end", Column(numbers: ends, validity: valid))
    if place.type?.isDiscrete ?? false {
      let f = LabelFormat(context: context).values(
        ChannelDef.quantity, format: place.format ?? place.axis?["format"] ?? place.legend?["format"], formatType: nil)
      table.set(
        name + "_range",
        Column(
          strings: (0..<q.count).map {
            valid[$0]
              ? LabelFormat.text(f(.number(starts[$0]))) + " – " + LabelFormat.text(f(.number(ends[$0]))) : "null"
          }))
    }
    return .init(start: b.start, stop: b.scaleStop, step: b.step)
  }

  // MARK: stacks

  package static func stack(
    _ field: String, groupby: [String], sort: [(field: String, descending: Bool)], offset: String, start: String,
    end: String, _ context: ChartContext, _ table: Table
  ) throws -> Table {
    guard let column = table[field] else { return table }
    let values = column.quantities
    let groups = rowGroups(table, groupby)
    let keys = sort.compactMap { s in table[s.field].map { ($0, s.descending ? -1 : 1) } }
    var starts = [Double](repeating: 0, count: values.count)
    var ends = starts
    let sums = groups.map { $0.reduce(0.0) { $0 + abs(values[$1].isFinite ? values[$1] : 0) } }
    let highest = sums.max() ?? 0
    for (g, rows) in groups.enumerated() {
      let order = rows.enumerated().sorted { a, b in
        for (c, sign) in keys {
          let r = Value.ascending(c[a.element], c[b.element]) * sign
          if r != 0 { return r < 0 }
        }
        return a.offset < b.offset
      }.map(\.element)
      switch offset {
      case "center":
        var at = (highest - sums[g]) / 2
        for i in order {
          starts[i] = at
          at += abs(values[i].isFinite ? values[i] : 0)
          ends[i] = at
        }
      case "normalize":
        let scale = sums[g] == 0 ? 0 : 1 / sums[g]
        var running = 0.0
        var last = 0.0
        for i in order {
          starts[i] = last
          running += abs(values[i].isFinite ? values[i] : 0)
          last = scale * running
          ends[i] = last
        }
      default:
        var positive = 0.0
        var negative = 0.0
        for i in order {
          let v = values[i].isFinite ? values[i] : 0
          if v < 0 {
            starts[i] = negative
            negative += v
            ends[i] = negative
          } else {
            starts[i] = positive
            positive += v
            ends[i] = positive
          }
        }
      }
    }
    var out = table
    out.set(start, Column(numbers: starts))
    out.set(end, Column(numbers: ends))
    return out
  }

  private static func rowGroups(_ table: Table, _ by: [String]) -> [[Int]] {
    let codes = by.compactMap { table[$0]?.categories().codes }
    var index: [[Int]: Int] = [:]
    var groups: [[Int]] = []
    for i in 0..<table.rowCount {
      let k = codes.map { $0[i] }
      if let g = index[k] {
        groups[g].append(i)
      } else {
        index[k] = groups.count
        groups.append([i])
      }
    }
    return groups
  }

  // MARK: impute

  /// Rows for what a series lacks, with a value of zero, so that stacked paths meet at every place.
  static func imputeZero(
    _ field: String, key: String, groupby: [String], _ context: ChartContext, _ table: Table, end: String?
  ) throws -> Table {
    try fill(field, key: key, groupby: groupby, table, extraKeys: [], carry: end.map { [$0] } ?? []) { _ in .number(0) }
  }

  static func impute(
    _ field: String, key: String, groupby: [String], _ spec: TreeObject, _ context: ChartContext, _ table: Table,
    place: ChannelDef
  ) throws -> Table {
    var extra: [Value] = []
    if let k = spec["keyvals"] {
      if let list = k.array {
        extra = list.map { context.resolve($0) }
      } else if let o = k.object {
        let start = o["start"]?.double ?? 0
        let stop = o["stop"]?.double ?? start
        let step = o["step"]?.double ?? 1
        var v = start
        while v < stop, extra.count < 100_000 {
          extra.append(.number(v))
          v += step
        }
      }
    }
    let method = spec["method"]?.string ?? "value"
    let frame = spec["frame"]?.array?.map { $0.double }
    // A method is a window over the series: it fills what is null as well as what is missing.
    let window = frame.flatMap { $0.count == 2 ? $0 : nil } ?? [nil, nil]
    if method != "value" || window.contains(where: { $0 != nil }) {
      return try imputeFrame(field, key: key, groupby: groupby, table, extra, method, window, context, spec)
    }
    let constant = spec["value"].map { context.resolve($0) } ?? .null
    return try fill(field, key: key, groupby: groupby, table, extraKeys: extra) { _ in constant }
  }

  private static func imputeFrame(
    _ field: String, key: String, groupby: [String], _ table: Table, _ extra: [Value], _ method: String,
    _ frame: [Double?],
    _ context: ChartContext, _ spec: TreeObject
  ) throws -> Table {
    var out = try fill(field, key: key, groupby: groupby, table, extraKeys: extra) { _ in .null }
    guard let column = out[field], let keys = out[key] else { return out }
    var values = column.values
    for rows in rowGroups(out, groupby) {
      let sorted = rows.sorted { Value.ascending(keys[$0], keys[$1]) < 0 }
      for (k, i) in sorted.enumerated() where column[i].isInvalid {
        let a = frame[0].map { max(0, k + Int($0)) } ?? 0
        let b = frame[1].map { min(sorted.count - 1, k + Int($0)) } ?? sorted.count - 1
        guard a <= b else { continue }
        let q = sorted[a...b].map { column[$0].quantity }.filter { !$0.isNaN }
        if method == "value" {
          values[i] = spec["value"].map { context.resolve($0) } ?? .null
        } else {
          values[i] =
            DomainSort.aggregate(
              codes: q.map { _ in 0 }, count: 1, column: Column(numbers: q), op: method == "mean" ? "mean" : method)[0]
        }
      }
    }
    out.set(field, Column(values: values))
    return out
  }

  private static func fill(
    _ field: String, key: String, groupby: [String], _ table: Table, extraKeys: [Value], carry: [String] = [],
    value: ([Int]) -> Value
  ) throws -> Table {
    guard let keyColumn = table[key] else { return table }
    let (codes, first) = keyColumn.categories()
    var keys = first.map { keyColumn[$0] }
    var known = Dictionary(keys.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { a, _ in a })
    for v in extraKeys where known[v.key] == nil {
      known[v.key] = keys.count
      keys.append(v)
    }
    var added: [[String: Value]] = []
    for rows in rowGroups(table, groupby) {
      let present = Set(rows.map { codes[$0] })
      guard present.count < keys.count, let sample = rows.first else { continue }
      let v = value(rows)
      for k in keys.indices where !present.contains(k) {
        // The key may be the field itself, as of an area of x over x.
        var row: [String: Value] = [key: keys[k]]
        row[field] = v
        for g in groupby { row[g] = table.value(g, sample) }
        if k < first.count { for c in carry { row[c] = table.value(c, first[k]) } }
        added.append(row)
      }
    }
    guard !added.isEmpty else { return table }
    var out = Table(rowCount: table.rowCount + added.count)
    for n in table.names {
      out.set(n, Column(values: (table[n]?.values ?? []) + added.map { $0[n] ?? .null }))
    }
    return out
  }
}

extension ChannelDef {
  /// A plain quantity, for formats that need a type.
  package static var quantity: ChannelDef {
    var d = ChannelDef()
    d.field = ""
    d.type = .quantitative
    return d
  }
}
