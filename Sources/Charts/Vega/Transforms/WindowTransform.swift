import Diagnostics
import Gates
import Tables

/// Values from the rows around each row, in an order.
package struct WindowTransform: DataTransform {
  /// What a window can say beside an aggregate of its frame.
  package enum Op: String, Sendable, CaseIterable {
    case rowNumber = "row_number"
    case rank
    case denseRank = "dense_rank"
    case percentRank = "percent_rank"
    case cumeDist = "cume_dist"
    case ntile, lag, lead
    case firstValue = "first_value"
    case lastValue = "last_value"
    case nthValue = "nth_value"
    case prevValue = "prev_value"
    case nextValue = "next_value"
  }

  package struct Output: Sendable, Hashable {
    package var op: Op
    package var field: String?
    package var param: Double?
    package var name: String
  }

  package var outputs: [Output] = []
  /// Aggregates of the frame.
  package var measures: [AggregateMeasure] = []
  package var groupby: [String]
  package var sort: [SortField]
  /// Rows before and after; nil is all.
  package var frame: (Int?, Int?)
  /// False: rows that sort alike are in the frame together.
  var ignorePeers: Bool

  init(measures: [AggregateMeasure], groupby: [String], frame: (Int?, Int?)) {
    self.measures = measures
    self.groupby = groupby
    sort = []
    self.frame = frame
    ignorePeers = false
  }

  init?(_ r: inout TransformReader) {
    groupby = r.strings("groupby") ?? []
    sort = r.sort("sort")
    frame = r.frame("frame") ?? (nil, 0)
    ignorePeers = r.bool("ignorePeers") ?? false
    var outputs: [Output] = []
    var measures: [AggregateMeasure] = []
    _ = r.objects("window") { r -> Bool? in
      let field = r.string("field")
      let param = r.number("param", in: -1e9...1e9)
      guard let name = r.string("op") else {
        r.fail("\"op\" is missing")
        return nil
      }
      let output = r.string("as") ?? field.map { "\(name)_\($0)" } ?? name
      if let op = Op(rawValue: name) {
        if op.needsField, field == nil { r.fail("\"\(name)\" needs a \"field\"") }
        if op == .ntile || op == .nthValue, !((param ?? 0) >= 1) {
          r.fail("\"\(name)\" needs a \"param\" of 1 or more")
        }
        outputs.append(Output(op: op, field: field, param: param, name: output))
      } else if let op = AggregateOp(rawValue: name) {
        if field == nil, op != .count { r.fail("\"\(name)\" needs a \"field\"") }
        measures.append(AggregateMeasure(op, field, as: output, parameter: param))
      } else {
        let names = Op.allCases.map(\.rawValue) + AggregateOp.allCases.map(\.rawValue)
        r.fail("\"\(name)\" is no window operation", at: "op", hint: Suggestion.hint(for: name, in: names))
      }
      return nil
    }
    self.outputs = outputs
    self.measures = measures
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    if outputs.isEmpty, frame.0 == nil, frame.1 == nil {
      return Aggregation.join(table, groupby: groupby, ops: measures, seed: context.seed)
    }
    let order = table.order(by: sort)
    let groups = table.grouping(by: groupby).rows.map { WindowGroup(rows: order.sorted($0), order: order) }
    var out = table
    for o in outputs {
      let column = o.field.map { table.values(at: $0) }
      var values = [Value](repeating: .null, count: table.rowCount)
      for g in groups { g.fill(o, column, frames(g), &values) }
      out.set(o.name, Column(values: values))
    }
    for m in measures {
      let column = m.field.map { table.values(at: $0) } ?? Column(repeating: .number(1), count: table.rowCount)
      var values = [Value](repeating: .null, count: table.rowCount)
      for g in groups { FrameAggregate(m, column, table, context.seed).fill(g.rows, frames(g), &values) }
      out.set(m.name, Column(values: values))
    }
    return out
  }

  private func frames(_ g: WindowGroup) -> [Range<Int>] { g.frames(frame, withPeers: !ignorePeers && !sort.isEmpty) }
}

extension WindowTransform.Op {
  var needsField: Bool {
    switch self {
    case .lag, .lead, .firstValue, .lastValue, .nthValue, .prevValue, .nextValue: true
    default: false
    }
  }
}

extension TransformReader {
  package mutating func frame(_ key: String) -> (Int?, Int?)? {
    guard let f = numbers(key) else { return nil }
    guard f.count == 2, f.allSatisfy({ abs($0 ?? 0) <= 1e12 }) else {
      fail("\"\(key)\" takes two numbers of rows", at: key)
      return nil
    }
    return (f[0].flatMap { Int(checked: $0) }, f[1].flatMap { Int(checked: $0) })
  }
}
