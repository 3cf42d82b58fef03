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
      || unit.isBoundToScales || context.traits.keepsToDomain && leavesDomain()
  }

  /// Whether values lie outside of a domain that the spec sets, which is said; texts may stand there all the same.
  private func leavesDomain() -> Bool {
    guard unit.mark.type != .text, unit.mark.type != .image else { return false }
    var leaves = false
    for c in [Channel.x, .y] {
      // What stands nowhere in the spec is a look's own, and knows its domain.
      guard let model = unit.scales[c], let scale = model.scale, scale.type.isContinuous, let d = unit.encoding[c],
        d.mark != .start,
        model.hasExplicitDomain || model["domainMin"] != nil || model["domainMax"] != nil, let name = d.column
      else { continue }
      let ends = scale.domain.map(\.jsNumber)
      guard let low = ends.min(), let high = ends.max() else { continue }
      let column = unit.table[unit.stack?.channel == c ? name + "_end" : name]
      let slack = (high - low) * 1e-9
      let outside = (column?.quantities ?? []).filter { $0 < low - slack || $0 > high + slack }.count
      guard outside > 0 else { continue }
      leaves = true
      let message =
        "\(outside) values of \(d.field ?? name) lie outside of the domain of \(c.rawValue), and are cut off"
      if !context.issues.items.contains(where: { $0.message == message }) {
        context.issues.warning(message, at: d.mark, path: d.path + ".scale", hint: "widen the domain, or leave it out")
      }
    }
    return leaves
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
