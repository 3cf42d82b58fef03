import Diagnostics
import Tables
enum Filtering {
  static func mask(_ t: Tree, _ table: Table, _ c: ChartContext, path: String) throws -> [Bool] {
    guard let s = t.string, let e = c.expression(s) else { return [Bool](repeating: true, count: table.rowCount) }
    let b = try e.bound(to: table, in: c.expressionContext)
    return try (0..<table.rowCount).map { try b.isTrue(at: $0) }
  }
}
struct BinParameters { var maxbins = 20.0; var step: Double?; var steps: [Double]?; var base = 10.0; var minstep = 0.0; var divide = [5.0, 2.0]; var nice = true; var anchor: Double? }
enum Binning {
  static func choose(extent: (Double, Double), parameters p: BinParameters) -> (start: Double, stop: Double, step: Double) {
    (0, 1, 1)
  }
}
extension ChartContext {
  func load(_ data: Tree, dates: Set<String>, path: String) throws -> Table {
    var t: Table
    if let v = data["values"]?.array {
      t = Table(objects: v.map { if case .object(let f) = resolve($0) { f } else { [.init("data", resolve($0))] } })
    } else if let url = data["url"]?.string {
      let bytes = try environment.read(url)
      if url.hasSuffix(".csv") { t = try CSVReader(file: url).read(bytes).table() } else {
        let tree = try JSONTree.parse(bytes, file: url)
        t = Table(objects: (tree.array ?? []).map { if case .object(let f) = resolve($0) { f } else { [] } })
      }
    } else { t = Table() }
    for d in dates { if let c = t[d] { t.set(d, Column(dates: Derivation.dates(c, self))) } }
    return t
  }
  func transform(_ t: Tree, _ table: Table, path: String) throws -> Table { throw Diagnostic(.error, "unsupported: transform") }
}
