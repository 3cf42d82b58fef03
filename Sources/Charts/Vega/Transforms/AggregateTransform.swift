import Diagnostics
import Tables

/// One row for each group.
struct AggregateTransform: DataTransform {
  package var measures: [AggregateMeasure]
  package var groupby: [String]

  init?(_ r: inout TransformReader) {
    measures = r.measures("aggregate")
    groupby = r.strings("groupby") ?? []
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    let grouping = table.grouping(by: groupby)
    var out = Aggregation.run(table, groupby: groupby, ops: measures, seed: context.seed)
    for name in context.ask(table, grouping, measures) where !out.has(name) {
      if let column = table[name] { out.set(name, column.gather(grouping.firstRows)) }
    }
    return out
  }
}

/// The values of each row's group beside the row.
struct JoinAggregateTransform: DataTransform {
  package var measures: [AggregateMeasure]
  package var groupby: [String]

  init?(_ r: inout TransformReader) {
    measures = r.measures("joinaggregate")
    groupby = r.strings("groupby") ?? []
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    if context.aggregating != nil { _ = context.ask(table, table.grouping(by: groupby), measures) }
    return Aggregation.join(table, groupby: groupby, ops: measures, seed: context.seed)
  }
}

extension TransformReader {
  package mutating func measures(_ key: String) -> [AggregateMeasure] {
    objects(key) { r in
      let field = r.string("field")
      let name = r.string("as")
      guard let op: AggregateOp = r.choice("op") else {
        if !r.has("op") { r.fail("\"op\" is missing") }
        return nil
      }
      if field == nil, op != .count { r.fail("\"\(op.rawValue)\" needs a \"field\"") }
      return AggregateMeasure(op, field == "*" ? nil : field, as: name, parameter: r.number("param"))
    }
  }
}
