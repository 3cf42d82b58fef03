import Diagnostics
import Scene
import Tables

/// The rectangle of an interval selection that begins with a value.
struct BrushMark {
  package let d: UnitDrawer
  private var unit: UnitModel { d.unit }

  init(_ d: UnitDrawer) { self.d = d }

  /// A shade behind the marks and an outline before them.
  package func draw() -> (behind: [Node], front: [Node]) {
    var behind: [Node] = []
    var front: [Node] = []
    guard !isInFacet else { return ([], []) }
    for p in params {
      guard let select = p["select"], (select.string ?? select["type"]?.string) == "interval",
        p["bind"]?.string != "scales", let value = p["value"]?.object, let box = box(value, select)
      else { continue }
      func paint(_ key: String, _ fallback: String) -> PaintSpec? {
        PaintSpec.parse(select["mark"]?[key].map { d.context.resolve($0) } ?? .string(fallback))
      }
      let opacity = select["mark"]?["fillOpacity"]?.double ?? 0.125
      if let fill = paint("fill", "#333") {
        behind.append(group(PathNode(Path(rect: box), fill: fill.paint(box), opacity: opacity)))
      }
      if let stroke = paint("stroke", "white") {
        let width = select["mark"]?["strokeWidth"]?.double ?? 1
        front.append(group(PathNode(Path(rect: box), stroke: Stroke(stroke.paint(box), width: width))))
      }
    }
    return (behind, front)
  }

  /// A first value belongs to no cell of a facet, so none shows it.
  private var isInFacet: Bool {
    var v = unit.view
    while let w = v {
      if case .facet = w.kind { return true }
      v = w.parent
    }
    return false
  }

  /// Those of the unit, or, for the first unit of a layer, the layer's; of a composition those that name the view.
  private var params: [Tree] {
    var out = unit.spec.params
    var v = unit.view
    while let child = v, let p = child.parent {
      if case .layer = p.kind {
        if p.units.first === unit { out += p.spec.params }
      } else {
        out += p.spec.params.filter { t in
          t["views"]?.array?.contains { $0.string == child.spec.name && $0.string != nil } ?? false
        }
      }
      v = p
    }
    return out
  }

  private func box(_ value: TreeObject, _ select: Tree) -> Rect? {
    let encodings = select["encodings"]?.array?.compactMap(\.string) ?? ["x", "y"]
    func ends(_ c: Channel) -> (Double, Double)? {
      let key = unit.encoding[c]?.field
      guard encodings.contains(c.rawValue), let scale = unit.scales[c]?.scale,
        let t = (value[c.rawValue] ?? key.flatMap { value[$0] })?.array, t.count == 2
      else { return nil }
      let type: EncodingType? = scale.type.isTime ? .temporal : unit.encoding[c]?.type
      let places = t.map { scale.number(d.context.value($0, type: type, timeUnit: nil)) }
      return places.allSatisfy(\.isFinite) ? (min(places[0], places[1]), max(places[0], places[1])) : nil
    }
    let (x, y) = (ends(.x), ends(.y))
    guard x != nil || y != nil else { return nil }
    return Rect(
      minX: x?.0 ?? 0, minY: y?.0 ?? 0, maxX: x?.1 ?? d.width, maxY: y?.1 ?? d.height)
  }

  private func group(_ node: PathNode) -> Node {
    let marks = Group([.path(node)], semantics: Semantics(.mark, mark: .rect, name: "brush"))
    return .group(Group([.group(marks)], clip: Path(rect: Rect(x: 0, y: 0, width: d.width, height: d.height))))
  }
}
