import Diagnostics
import Scene

/// Where legends stand beside a view, by their orient.
struct LegendLayout {
  package let context: ChartScope

  package func place(_ legends: [LegendBuilder.Drawn], x xb: Rect, y yb: Rect, size: Size) -> [Point] {
    var points = [Point](repeating: .zero, count: legends.count)
    var byOrient: [String: [Int]] = [:]
    var order: [String] = []
    for (i, l) in legends.enumerated() {
      if let f = l.fixed {
        points[i] = f
        continue
      }
      if byOrient[l.orient] == nil { order.append(l.orient) }
      byOrient[l.orient, default: []].append(i)
    }
    let margin = context.config["legend", "layoutMargin"]?.double ?? 8
    for orient in order {
      let indices = byOrient[orient] ?? []
      let given = indices.compactMap { legends[$0].offset }.max()
      let offset = given ?? context.config["legend", "layoutOffset"]?.double ?? 18
      let vertical = orient == "left" || orient == "right"
      var grid = GridLayout(columns: vertical ? 1 : indices.count)
      (grid.columnPadding, grid.rowPadding) = (margin, margin)
      let boxes = indices.map { Rect(x: 0, y: 0, width: legends[$0].size.width, height: legends[$0].size.height) }
      let local = grid.place(boxes)
      let total = zip(boxes, local).reduce(Rect.empty) { $0.union($1.0.offset(by: $1.1)) }
      let anchor: Point =
        switch orient {
        case "left": Point(xb.minX.rounded(.down) - offset - total.width, 0)
        case "top": Point(0, yb.minY.rounded(.down) - offset - total.height)
        case "bottom": Point(0, yb.maxY.rounded(.up) + offset)
        case "top-left": Point(offset, offset)
        case "top-right": Point(size.width - offset - total.width, offset)
        case "bottom-left": Point(offset, size.height - offset - total.height)
        case "bottom-right": Point(size.width - offset - total.width, size.height - offset - total.height)
        default: Point(xb.maxX.rounded(.up) + offset, 0)
        }
      for (k, i) in indices.enumerated() {
        points[i] = Point(anchor.x.rounded() + local[k].x, anchor.y.rounded() + local[k].y)
      }
    }
    return points
  }
}
