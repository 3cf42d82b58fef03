import Scene
import Tables
import Vega

/// Points, circles and squares. Marks of one shape make one node, however many they are.
struct SymbolDrawer {
  package let d: UnitDrawer
  private var unit: UnitModel { d.unit }

  /// The only shape that the mark has.
  private let fixed: String?

  init(_ d: UnitDrawer, shape: String?) {
    self.d = d
    fixed = shape
  }

  /// A size for which shapes are made once; instances are scaled from it.
  private static let reference = 64.0

  package func draw() -> [Node] {
    let style = MarkStyle(unit)
    let n = NonPosition(unit)
    let p = d.position
    guard let (xs, ys) = places(p) else { return [d.group([])] }
    let type = unit.mark.type
    let size = unit.property("size")?.jsNumber ?? d.context.config.style("size", type.rawValue)?.double ?? 30
    let sizes = n.numbers(.size, default: size)
    let shapes: RowValues<Value>? =
      fixed != nil
      ? nil : unit.encoding[.shape] != nil ? n.outputs(.shape, default: .string("circle")) : unit.propertyRows("shape")
    let shape = fixed ?? unit.property("shape")?.string ?? "circle"
    let angle = unit.property("angle")?.jsNumber ?? 0
    let angles: RowValues<Double>? =
      unit.encoding[.angle] != nil || unit.propertyRows("angle") != nil
      ? n.numbers(.angle, default: angle) : angle != 0 ? RowValues(all: angle) : nil
    let rows = d.rows.filter { xs[$0].isFinite && ys[$0].isFinite && sizes[$0] >= 0 && sizes[$0].isFinite }
    let facts = unit.table.has("stated_value")
    if shapes != nil || angles != nil || facts {
      return [
        d.group(rows.map { i in single(i, xs, ys, sizes[i], shapes?[i].string ?? shape, angles?[i] ?? 0, style) })
      ]
    }
    return [d.group(rows.isEmpty ? [] : [.symbols(many(rows, xs, ys, sizes, shape, style))])]
  }

  private func many(
    _ rows: [Int], _ xs: [Double], _ ys: [Double], _ sizes: RowValues<Double>, _ shape: String, _ style: MarkStyle
  ) -> SymbolsNode {
    let factor = sizes.map { ($0 / Self.reference).squareRoot() }
    var node = SymbolsNode(
      shape: SymbolShape.path(shape, size: Self.reference), positions: rows.map { Point(xs[$0], ys[$0]) },
      scales: factor.common.map { [$0] } ?? rows.map { factor[$0] }, styles: [])
    let unitBox = Rect(x: -4, y: -4, width: 8, height: 8)
    func look(_ i: Int) -> SymbolsNode.Style {
      SymbolsNode.Style(fill: style.fillPaint(i, unitBox), stroke: style.stroke(i, unitBox), opacity: style.alpha(i))
    }
    if style.isUniform, let first = rows.first {
      node.styles = [look(first)]
      return node
    }
    var index: [MarkStyle.Key: Int32] = [:]
    node.styleIndices = rows.map { i in
      let key = style.key(i)
      if let k = index[key] { return k }
      let k = Int32(node.styles.count)
      index[key] = k
      node.styles.append(look(i))
      return k
    }
    return node
  }

  private func single(
    _ i: Int, _ xs: [Double], _ ys: [Double], _ size: Double, _ shape: String, _ angle: Double, _ style: MarkStyle
  ) -> Node {
    let base = SymbolShape.path(shape, size: size)
    let t = Transform.translation(xs[i], ys[i]).appending(.rotation(degrees: angle))
    let path = base.transformed(t)
    let box = path.bounds
    return .path(
      PathNode(
        path, fill: style.fillPaint(i, box), stroke: style.stroke(i, box), opacity: style.alpha(i),
        semantics: Semantics(facts: d.facts(i))))
  }

  private func places(_ p: PositionEncoder) -> ([Double], [Double])? {
    guard let x = p.point(.x, default: .mid), let y = p.point(.y, default: .mid) else { return nil }
    return (x, y)
  }
}
