import Diagnostics
import Tables

/// Rows for keys that a group lacks, and values where they are null.
package struct ImputeTransform: DataTransform {
  package enum Method: String, Sendable, CaseIterable { case value, mean, median, max, min }

  /// What a transform and an encoding say alike.
  package struct Options: Sendable, Equatable {
    /// Keys that every group must have, beside those in the data.
    var keyvals: [Value] = []
    package var method = Method.value
    /// Zero is what Vega imputes when nothing is said.
    package var value = Value.number(0)
    /// The first and the last row whose mean, median, … is taken, counted from the row itself; nil: from the first, to the last.
    var frameStart: Int?
    var frameEnd: Int?

    package init() {}

    init(_ r: inout TransformReader) {
      keyvals = r.tree("keyvals").map { ImputeTransform.keyvals($0, &r) } ?? []
      method = r.choice("method") ?? .value
      if r.object["value"] != nil { value = r.tree("value").map { Value($0) } ?? .null }
      (frameStart, frameEnd) = r.frame("frame") ?? (nil, nil)
    }

    /// The `impute` of an encoding; nil with mistakes, which are added to `diagnostics`.
    package static func decode(_ tree: Tree, path: String, diagnostics: inout Diagnostics) -> Self? {
      guard let object = tree.object else {
        diagnostics.add(
          Diagnostic(
            .error, "\"impute\" takes a mapping, not \(tree.kindName)", at: Place(mark: tree.mark, path: path),
            hint: "impute: {value: 0}"))
        return nil
      }
      var r = TransformReader(tree, object, path: path, what: "impute")
      let options = Self(&r)
      r.finish()
      diagnostics.items += r.diagnostics.items
      return r.diagnostics.hasErrors ? nil : options
    }
  }

  package var field: String
  package var key: String
  package var groupby: [String]
  package var options: Options
  /// Fields that go with the key, as the end of its bin.
  package var alongside: [String]

  static let keyLimit = 1_000_000.0

  package init(
    field: String, key: String, groupby: [String] = [], options: Options = Options(), alongside: [String] = []
  ) {
    self.field = field
    self.key = key
    self.groupby = groupby
    self.options = options
    self.alongside = alongside
  }

  package init?(_ r: inout TransformReader) {
    self.init(field: r.field("impute"), key: r.field("key"))
    groupby = r.strings("groupby") ?? []
    options = Options(&r)
  }

  /// A list, or `{start, stop, step}`.
  static func keyvals(_ tree: Tree, _ r: inout TransformReader) -> [Value] {
    if let items = tree.array { return items.map { Value($0) } }
    let (start, stop, step) = (tree["start"]?.double ?? 0, tree["stop"]?.double, tree["step"]?.double ?? 1)
    guard let stop, step != 0, start.isFinite, stop.isFinite, step.isFinite, (stop - start) / step <= keyLimit else {
      r.fail("\"keyvals\" takes a list, or \"start\", \"stop\" and \"step\"", at: "keyvals")
      return []
    }
    return stride(from: start, to: stop, by: step).map { .number($0) }
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    let filled = try complete(table)
    guard options.method != .value else { return filled }
    let op: AggregateOp =
      switch options.method {
      case .value, .mean: .mean
      case .median: .median
      case .max: .max
      case .min: .min
      }
    let name = "imputed_\(field)_value"
    let window = WindowTransform(
      measures: [AggregateMeasure(op, field, as: name)], groupby: groupby,
      frame: (options.frameStart, options.frameEnd))
    let new = try window.apply(to: filled, in: &context).values(at: FieldPath(name: name))
    let old = filled.values(at: field)
    var out = filled
    var column = Column(values: (0..<out.rowCount).map { old.isNull($0) ? new[$0] : old[$0] })
    column.exact = old.exact
    out.set(table.ownName(field), column)
    return out
  }

  /// The table with rows for the missing keys at its end.
  func complete(_ table: Table) throws -> Table {
    let keys = table.values(at: key)
    var numberOfKey: [String: Int] = [:]
    var domain: [Value] = []
    for v in options.keyvals where numberOfKey[v.key] == nil {
      numberOfKey[v.key] = domain.count
      domain.append(v)
    }
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
      added.set(table.ownName(f), table.values(at: f).gather(rows))
    }
    added.set(table.ownName(key), Column(values: absent.map { domain[$0 % domain.count] }))
    for f in alongside {
      let column = table.values(at: f)
      let known = Dictionary(zip(codes, codes.indices), uniquingKeysWith: { first, _ in first })
      added.set(table.ownName(f), Column(values: absent.map { known[$0 % domain.count].map { column[$0] } ?? .null }))
    }
    let value = options.method == .value ? options.value : .null
    added.set(table.ownName(field), Column(repeating: value, count: absent.count))
    return Table.concatenated([table, added])
  }
}

extension Table {
  /// The name of the column that a field as a spec writes it means, or would get.
  func ownName(_ field: String) -> String { has(field) ? field : Aggregation.outputName(field) }
}
