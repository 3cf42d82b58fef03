import Diagnostics
import Tables

/// Rows for keys that a group lacks, and values where they are null.
public struct ImputeTransform: DataTransform {
  public enum Method: String, Sendable, CaseIterable { case value, mean, median, max, min }

  public var field: String
  public var key: String
  /// Keys that every group must have, beside those in the data.
  public var keyvals: [Value]
  public var groupby: [String]
  public var method: Method
  public var value: Value
  /// The rows whose mean, median, … is taken.
  public var frame: (Int?, Int?)

  static let keyLimit = 1_000_000.0

  public init(
    field: String, key: String, keyvals: [Value] = [], groupby: [String] = [], method: Method = .value,
    value: Value = .null, frame: (Int?, Int?) = (nil, nil)
  ) {
    self.field = field
    self.key = key
    self.keyvals = keyvals
    self.groupby = groupby
    self.method = method
    self.value = value
    self.frame = frame
  }

  init?(_ r: inout TransformReader) {
    self.init(field: r.field("impute"), key: r.field("key"))
    keyvals = r.tree("keyvals").map { Self.keyvals($0, &r) } ?? []
    groupby = r.strings("groupby") ?? []
    method = r.choice("method") ?? .value
    value = r.tree("value").map { Value($0) } ?? .null
    // What Vega imputes when nothing is said.
    if method == .value, r.object["value"] == nil { value = .number(0) }
    frame = r.frame("frame") ?? (nil, nil)
  }

  /// A list, or `{start, stop, step}`.
  static func keyvals(_ tree: Tree, _ r: inout TransformReader) -> [Value] {
    if let items = tree.array { return items.map { Value($0) } }
    let (start, stop, step) = (tree["start"]?.double ?? 0, tree["stop"]?.double, tree["step"]?.double ?? 1)
    guard let stop, step != 0, (stop - start) / step <= keyLimit else {
      r.fail("\"keyvals\" takes a list, or \"start\", \"stop\" and \"step\"", at: "keyvals")
      return []
    }
    return stride(from: start, to: stop, by: step).map { .number($0) }
  }

  public func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    let filled = try complete(table)
    guard method != .value else { return filled }
    let op: AggregateOp =
      switch method {
      case .value, .mean: .mean
      case .median: .median
      case .max: .max
      case .min: .min
      }
    let name = "imputed_\(field)_value"
    let window = WindowTransform(measures: [AggregateMeasure(op, field, as: name)], groupby: groupby, frame: frame)
    let new = try window.apply(to: filled, in: &context).values(at: FieldPath(name: name))
    let old = filled.values(at: field)
    var out = filled
    var column = Column(values: (0..<out.rowCount).map { old.isNull($0) ? new[$0] : old[$0] })
    column.exact = old.exact
    out.set(Aggregation.outputName(field), column)
    return out
  }

  /// The table with rows for the missing keys at its end.
  func complete(_ table: Table) throws -> Table {
    let keys = table.values(at: key)
    var numberOfKey: [String: Int] = [:]
    var domain: [Value] = []
    for v in keyvals where numberOfKey.updateValue(domain.count, forKey: v.key) == nil { domain.append(v) }
    let codes = keys.values.map { v -> Int in
      if let n = numberOfKey[v.key] { return n }
      numberOfKey[v.key] = domain.count
      domain.append(v)
      return domain.count - 1
    }
    let groups = table.grouping(by: groupby)
    guard Double(groups.count) * Double(domain.count) <= 100 * Self.keyLimit else {
      throw Diagnostic(.error, "an impute of \(domain.count) keys in \(groups.count) groups")
    }
    var has = [Bool](repeating: false, count: groups.count * domain.count)
    for row in codes.indices { has[Int(groups.codes[row]) * domain.count + codes[row]] = true }
    let absent = has.indices.filter { !has[$0] }
    if absent.isEmpty { return table }
    var added = Table(rowCount: absent.count)
    for f in groupby {
      let rows = absent.map { groups.firstRows[$0 / domain.count] }
      added.set(Aggregation.outputName(f), table.values(at: f).gather(rows))
    }
    added.set(Aggregation.outputName(key), Column(values: absent.map { domain[$0 % domain.count] }))
    added.set(Aggregation.outputName(field), Column(repeating: method == .value ? value : .null, count: absent.count))
    return Table.concatenated([table, added])
  }
}
