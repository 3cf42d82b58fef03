import Diagnostics
import Gates
import Tables

/// A trend fitted to two fields, as points of its line or as its coefficients.
struct RegressionTransform: DataTransform {
  package var x: String
  package var y: String
  package var groupby: [String]
  package var method: Regression.Method
  package var order: Int
  package var extent: (Double, Double)?
  /// Coefficients instead of points.
  var wantsParameters: Bool
  package var names: [String]

  init?(_ r: inout TransformReader) {
    y = r.field("regression")
    x = r.field("on")
    groupby = r.strings("groupby") ?? []
    method = r.choice("method") ?? .linear
    order = Int(bounded: r.number("order", in: 0...20) ?? 3, in: 0...20)
    extent = r.extent("extent")
    wantsParameters = r.bool("params") ?? false
    names = r.names("as", [Aggregation.outputName(x), Aggregation.outputName(y)])
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    let (xs, ys) = (table.values(at: x).quantities, table.values(at: y).quantities)
    let freedom = method == .poly ? order : method == .quad ? 2 : 1
    func fit(_ rows: [Int]) -> Regression? {
      guard rows.count > freedom else { return nil }
      return Regression(method, rows.map { xs[$0] }, rows.map { ys[$0] }, order: order)
    }
    if wantsParameters { return parameters(table, fit) }
    let given = method == .log && extent.map { $0.0 <= 0 } ?? false ? nil : extent
    return table.curves(groupby: groupby, as: names) { rows in
      guard let model = fit(rows), let (low, high) = given ?? Extent.of(rows.map { xs[$0] }) else { return [] }
      if method == .linear { return [(low, model.predict(low)), (high, model.predict(high))] }
      return CurveSampler.points(from: low, to: high, model.predict)
    }
  }

  private func parameters(_ table: Table, _ fit: ([Int]) -> Regression?) -> Table {
    let groups = table.grouping(by: groupby)
    let models = groups.rows.map(fit)
    let found = models.indices.filter { models[$0] != nil }
    let fitted = found.compactMap { models[$0] }
    let columns = groupby.map { table.values(at: $0) }
    var out = Table(rowCount: fitted.count)
    if !groupby.isEmpty {
      out.set("keys", Column(values: found.map { g in .array(columns.map { $0[groups.firstRows[g]] }) }))
    }
    out.set("coef", Column(values: fitted.map { .array($0.coefficients.map { .number($0) }) }))
    out.set("rSquared", Column(numbers: fitted.map(\.rSquared)))
    return out
  }
}

/// A smooth trend through two fields, fitted anew around each point.
struct LoessTransform: DataTransform {
  package var x: String
  package var y: String
  package var groupby: [String]
  /// The part of the points that each fit takes.
  package var bandwidth: Double
  package var names: [String]

  init?(_ r: inout TransformReader) {
    y = r.field("loess")
    x = r.field("on")
    groupby = r.strings("groupby") ?? []
    let b = r.number("bandwidth", in: 0...1) ?? 0.3
    bandwidth = b == 0 ? 0.3 : b
    names = r.names("as", [Aggregation.outputName(x), Aggregation.outputName(y)])
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    let (xs, ys) = (table.values(at: x).quantities, table.values(at: y).quantities)
    return table.curves(groupby: groupby, as: names) { rows in
      Loess.smooth(rows.map { xs[$0] }, rows.map { ys[$0] }, bandwidth: bandwidth)
    }
  }
}
