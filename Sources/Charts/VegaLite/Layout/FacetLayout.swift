import Diagnostics
import Scene
import Tables

/// A grid of cells with headers, and the axes that the cells share at its edges.
package struct FacetLayout {
  package let views: ViewLayout
  package let view: ViewModel
  package let facet: FacetModel
  private var context: ChartScope { views.context }

  package func layout() -> LaidOut {
    var extracted: Set<Channel> = []
    for c in [Channel.x, .y] where ScaleAssignment.isShared(c, in: view, guide: "axis") { extracted.insert(c) }
    let isWrapped = facet.spec.facet != nil && !facet.wrapped.isEmpty
    let parts = facet.cells.map { cell in
      cell.view.map { wrapped(views.layout($0, extractsAxes: extracted, drawsTitle: !isWrapped), cell) }
    }
    let empty =
      facet.cells.lazy.compactMap(\.view).first.map { Rect(x: 0, y: 0, width: $0.width, height: $0.height) } ?? .empty
    var grid = GridLayout(columns: facet.columnCount)
    func align(_ key: String) -> GridLayout.Align {
      (view.spec.align?.string ?? view.spec.align?[key]?.string).flatMap(GridLayout.Align.init) ?? .all
    }
    (grid.alignColumns, grid.alignRows) = (align("column"), align("row"))
    let spacing = context.config["facet", "spacing"]
    func gap(_ key: String) -> Double {
      view.spec.spacing?.double ?? view.spec.spacing?[key]?.double ?? spacing?.double ?? spacing?[key]?.double ?? 20
    }
    (grid.columnPadding, grid.rowPadding) = (gap("column"), gap("row"))
    grid.centerColumns = view.spec.center?.bool ?? view.spec.center?["column"]?.bool ?? false
    grid.centerRows = view.spec.center?.bool ?? view.spec.center?["row"]?.bool ?? false
    let boxes = parts.map { $0?.bounds ?? empty }
    let points = grid.place(boxes)
    var out = LaidOut(background: views.emptyBackground, nodes: [], bounds: .empty, size: Size(0, 0))
    var items: [Node] = []
    for (i, part) in parts.enumerated() {
      guard let part else { continue }
      items.append(part.item(at: points[i]))
      out.bounds = out.bounds.union(part.bounds.offset(by: points[i]))
      out.leave(out: part)
    }
    if out.bounds.isEmpty { out.bounds = Rect(x: 0, y: 0, width: 0, height: 0) }
    var headers = FacetHeaders(layout: self, boxes: boxes, points: points, inner: out.bounds, extracted: extracted)
    headers.draw()
    for (count, axis) in headers.leftOut { out.leave(out: count, of: axis) }
    out.nodes = headers.nodes + [.group(Group(items, semantics: Semantics(.scope, mark: .group, name: "cell")))]
    out.bounds = out.bounds.union(headers.bounds)
    out.size = Size(out.bounds.maxX, out.bounds.maxY)
    out.beside = out.bounds
    views.addLegends(view, &out, x: out.bounds, y: out.bounds)
    views.addTitle(view, &out)
    return out
  }

  /// A wrapped facet has its value as the title of the cell.
  private func wrapped(_ part: LaidOut, _ cell: FacetModel.Cell) -> LaidOut {
    guard let d = facet.spec.facet, !facet.wrapped.isEmpty else { return part }
    let index = cell.row * facet.columnCount + cell.column
    guard index < facet.wrapped.count else { return part }
    let header = HeaderText(context: context, def: d, channel: .facet, binStep: facet.spec.binSteps[.facet])
    // Vega-Lite shows these labels even where the header is null.
    guard
      let title = header.label(
        facet.wrapped[index], width: part.size.width, height: part.size.height, bounds: part.bounds)
    else { return part }
    var p = part
    p.nodes.append(title.node)
    p.bounds = p.bounds.union(title.bounds)
    return p
  }
}
