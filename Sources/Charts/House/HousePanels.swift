import Diagnostics
import Pictures
import Scene
import Tables
import VegaLite

/// What one view of the house's own is drawn as.
struct HousePanel {
  /// A view in terms of Vega-Lite alone.
  var tree: Tree
  /// The table that its data name.
  var table: (name: String, rows: Table)?
  var native: NativeChart.Panel?
}

/// Panels with shared rows: one row is one partnership, one panel one measure.
struct HousePanels {
  let context: ChartScope
  let style: HouseStyle
  let width: Double
  let horizontal: Bool

  func expand(_ own: HouseViews) -> [HousePanel] {
    let (views, tables) = (own.views, own.tables)
    if own.isTimeline {
      return zip(views, tables).map { view, table in
        HousePanel(
          tree: HouseTimeline(context: context, style: style, view: view, table: table, width: width).expand())
      }
    }
    let rows = HouseRows(context: context, style: style, views: views, tables: tables)
    let layout = rows.layout(fitting: context.options.height ?? style.height, panels: views.count)
    let gap = 24 * style.scale
    let names = rows.nameWidth
    let room = width - names - (names > 0 ? 18 * style.scale : 0)
    let gaps = horizontal ? gap * Double(views.count - 1) : 0
    let weights = views.map { max(1, $0.tree["width"]?.double ?? 1) }
    let total = weights.reduce(0, +)
    return views.enumerated().map { i, v in
      let share = horizontal ? (room - gaps) * weights[i] / total : room
      return HouseBars(
        context: context, style: style, view: v, table: tables[i], rows: rows, layout: layout, width: share,
        lead: i == 0 || !horizontal ? names + (names > 0 ? 18 * style.scale : 0) : gap,
        showsNames: i == 0 || !horizontal, scale: own.scales[i]
      ).expand()
    }
  }
}
