import Diagnostics
import Tables

/// The quantiles of a field.
struct QuantileTransform: DataTransform {
  package var field: String
  package var groupby: [String]
  /// Probabilities; nil for the middle of each step.
  var probabilities: [Double]?
  package var step: Double
  package var names: [String]

  init?(_ r: inout TransformReader) {
    field = r.field("quantile")
    groupby = r.strings("groupby") ?? []
    probabilities = r.numbers("probs")?.compactMap { $0 }
    step = r.number("step", in: 1e-5...1) ?? 0.01
    names = r.names("as", ["prob", "value"])
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    // The upper end leaves room for rounding, as in Vega.
    let p = probabilities ?? stride(from: step / 2, to: 1 - 1e-14, by: step).map { $0 }
    let numbers = table.values(at: field).quantities
    return table.curves(groupby: groupby, as: names) { rows in
      let sorted = rows.map { numbers[$0] }.filter { !$0.isNaN }.sorted()
      return p.map { ($0, Quantiles.sorted(sorted, $0)) }
    }
  }
}

extension TransformReader {
  /// Names for outputs, the missing ones by default.
  package mutating func names(_ key: String, _ defaults: [String]) -> [String] {
    let given = strings(key) ?? []
    return defaults.enumerated().map { $0 < given.count ? given[$0] : $1 }
  }
}

extension Table {
  /// For each group, points in two columns beside the group's values.
  func curves(
    groupby: [String], as names: [String], _ points: ([Int]) throws -> [(Double, Double)]
  ) rethrows -> Table {
    let groups = grouping(by: groupby)
    var xs: [Double] = []
    var ys: [Double] = []
    var rows: [Int] = []
    for (g, members) in groups.rows.enumerated() {
      for (x, y) in try points(members) {
        xs.append(x)
        ys.append(y)
        rows.append(groups.firstRows[g])
      }
    }
    var out = Table(rowCount: rows.count)
    for f in groupby { out.set(Aggregation.outputName(f), values(at: f).gather(rows)) }
    out.set(names[0], Column(numbers: xs, validity: xs.map { !$0.isNaN }))
    out.set(names[1], Column(numbers: ys, validity: ys.map { !$0.isNaN }))
    return out
  }
}
