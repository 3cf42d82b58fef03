import Diagnostics
import Gates
import Tables

/// A smooth curve of how the values of a field are distributed.
struct DensityTransform: DataTransform {
  package enum Resolve: String, Sendable, CaseIterable { case independent, shared }

  package var field: String
  package var groupby: [String]
  var cumulative: Bool
  /// Densities times the number of values.
  package var counts: Bool
  /// Standard deviation of the kernel; nil or 0 estimates it.
  package var bandwidth: Double?
  package var extent: (Double, Double)?
  var minsteps: Int
  var maxsteps: Int
  package var steps: Int?
  package var resolve: Resolve
  package var names: [String]

  init?(_ r: inout TransformReader) {
    field = r.field("density")
    groupby = r.strings("groupby") ?? []
    cumulative = r.bool("cumulative") ?? false
    counts = r.bool("counts") ?? false
    bandwidth = r.number("bandwidth", in: 0...1e300)
    extent = r.extent("extent")
    func count(_ key: String) -> Int? { r.number(key, in: 1...100_000).flatMap { Int(checked: $0) } }
    minsteps = count("minsteps") ?? 25
    maxsteps = count("maxsteps") ?? 200
    steps = count("steps")
    resolve = r.choice("resolve") ?? .shared
    names = r.names("as", ["value", "density"])
  }

  package func apply(to table: Table, in context: inout TransformContext) throws -> Table {
    let column = table.values(at: field)
    let numbers = column.quantities
    let shared = extent ?? (resolve == .shared ? Extent.of(numbers) : nil)
    let most = steps ?? maxsteps
    let least = resolve == .shared ? most : steps ?? minsteps
    return table.curves(groupby: groupby, as: names) { rows in
      let stated = rows.map { numbers[$0] }.filter { !$0.isNaN }
      // A null counts as a zero, as in Vega; it widens neither the extent nor the kernel.
      let values = rows.map { column.isNull($0) ? 0 : numbers[$0] }.filter { !$0.isNaN }
      let width = KernelDensity(stated, bandwidth: bandwidth)?.bandwidth
      guard let kernel = KernelDensity(values, bandwidth: width), let (low, high) = shared ?? Extent.of(stated) else {
        return []
      }
      let scale = counts ? Double(values.count) : 1
      return CurveSampler.points(from: low, to: high, least: least, most: most) {
        scale * (cumulative ? kernel.cumulative($0) : kernel.density($0))
      }
    }
  }
}
