import Scene
import Tables

/// Draws the marks of one unit: a group as Vega makes one, with `role-mark` and the kind of mark.
package struct UnitDrawer {
  package let unit: UnitModel
  package let width: Double
  package let height: Double
  package var context: ChartScope { unit.context }

  package var position: PositionEncoder { PositionEncoder(unit: unit, width: width, height: height) }
  package var rows: [Int] { unit.drawnRows ?? Array(0..<unit.table.rowCount) }

  package func draw() -> [Node] {
    let nodes = unit.mark.type.traits.draw(self)
    guard clips else { return nodes }
    return [.group(Group(nodes, clip: Path(rect: Rect(x: 0, y: 0, width: width, height: height))))]
  }

  private var clips: Bool {
    if let c = unit.mark["clip"] { return context.resolve(c).isTruthy }
    // What a projection of a given scale shows may go beyond the view.
    if let geo = unit.geo, !geo.isFitted { return true }
    return unit.scales[.x]?["domain"]?["param"] != nil || unit.scales[.y]?["domain"]?["param"] != nil
      || unit.isBoundToScales
  }

  /// A group of marks as Vega names it.
  package func group(_ children: [Node]) -> Node {
    .group(Group(children, semantics: Semantics(.mark, mark: unit.mark.type.traits.kind, name: "marks")))
  }

  /// Ids of the facts behind a row, if the data are facts.
  package func facts(_ row: Int) -> [String] {
    guard let c = unit.table["id"], unit.table.has("stated_value"), case .string(let id) = c[row] else { return [] }
    return [id]
  }
}
