import Diagnostics
import Scene
import Tables
import VegaLite

/// Panels with shared rows: one row is one partnership, one panel one measure.
struct HousePanels {
  let chart: HouseChart
  private var context: ChartContext { chart.context }
  let style: HouseStyle
  let width: Double
  let horizontal: Bool

  func expand(_ views: [HouseView]) throws -> [Tree] {
    chart.hasOwnLayout = true
    if views.contains(where: { $0.kind == .timeline }) {
      return try views.map { try HouseTimeline(context: context, style: style, view: $0, width: width).expand() }
    }
    let tables = try views.map { try $0.table(context) }
    for (v, t) in zip(views, tables) where t.rowCount == 0 {
      context.issues.error(
        "no rows are left to draw in \"\(v.name)\"", at: v.tree.mark, path: v.name, hint: "look at data and filters")
    }
    for (v, t) in zip(views, tables) {
      for d in chart.factScales.check(bars: t, field: Self.field(v), of: v) { context.issues.add(d) }
    }
    let scales = zip(views, tables).map { v, t in
      PanelScale(context: context, view: v, table: t, field: Self.field(v))
    }
    try context.issues.throwIfErrors()
    let rows = HouseRows(context: context, style: style, views: views, tables: tables)
    let layout = rows.layout(fitting: context.options.height ?? style.height, panels: views.count)
    let gap = 24 * style.scale
    let names = rows.nameWidth
    let room = width - names - (names > 0 ? 18 * style.scale : 0)
    let gaps = horizontal ? gap * Double(views.count - 1) : 0
    let weights = views.map { max(1, $0.tree["width"]?.double ?? 1) }
    let total = weights.reduce(0, +)
    return try views.enumerated().map { i, v in
      let share = horizontal ? (room - gaps) * weights[i] / total : room
      let bars = HouseBars(
        chart: chart, style: style, view: v, table: tables[i], rows: rows, layout: layout, width: share,
        lead: i == 0 || !horizontal ? names + (names > 0 ? 18 * style.scale : 0) : gap,
        showsNames: i == 0 || !horizontal, scale: scales[i])
      return try bars.expand()
    }
  }

  private static func field(_ view: HouseView) -> String { view.tree["encoding"]?["x"]?["field"]?.string ?? "value" }
}
