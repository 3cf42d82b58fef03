import Diagnostics
import Scene
import Tables
import VegaLite

/// The rows that panels share: their order, their names, their heights.
struct HouseRows {
  struct Row {
    var key: String
    var name: String
    var detail: String?
    /// True if a panel draws another reading under the stated one.
    var hasOther = false
  }

  /// Positions in a panel, from its top.
  struct Layout {
    var bar: Double
    var altBar: Double
    var altGap: Double
    /// Top of each row's bar.
    var tops: [Double]
    var height: Double
  }

  let context: ChartScope
  let style: HouseStyle
  private(set) var rows: [Row] = []
  let rowField: String

  init(context: ChartScope, style: HouseStyle, views: [HouseView], tables: [Table]) {
    self.context = context
    self.style = style
    let first = views.first
    rowField = first?.tree["encoding"]?["y"]?["field"]?.string ?? "partnership"
    let detail = first?.settings?["detail"]?.string
    var order: [String: Double] = [:]
    for (k, t) in tables.enumerated() {
      guard let names = t[rowField] else { continue }
      let values = t["value"]?.quantities ?? []
      for i in 0..<t.rowCount {
        let key = names[i].key
        let isOther = t.value("reading", i).string == "other"
        if let r = rows.firstIndex(where: { $0.key == key }) {
          if isOther { rows[r].hasOther = true }
          if rows[r].detail == nil { rows[r].detail = detail.flatMap { HouseText.fill($0, t, i) } }
        } else {
          rows.append(
            Row(
              key: key, name: ChannelText.plain(names[i]), detail: detail.flatMap { HouseText.fill($0, t, i) },
              hasOther: isOther))
        }
        // The first panel orders the rows: the largest stated value on top.
        guard k == 0, !isOther, i < values.count else { continue }
        let value = values[i].isNaN ? t.value("value_upper", i).quantity : values[i]
        if !value.isNaN { order[key] = max(order[key] ?? -.infinity, value) }
      }
    }
    if !(first?.tree["encoding"]?["y"]?["sort"]?.isNull ?? false) {
      rows = rows.enumerated().sorted { a, b in
        let (x, y) = (order[a.element.key] ?? -.infinity, order[b.element.key] ?? -.infinity)
        return x == y ? a.offset < b.offset : x > y
      }.map(\.element)
    }
  }

  var nameFont: Font { Font(families, size: style.name, weight: 600) }
  var detailFont: Font { Font(families, size: style.small) }
  private var families: [String] { TextFactory(context: context).families(context.config["font"]?.string) }

  var nameWidth: Double {
    rows.map { r in
      max(
        context.measurer.width(r.name, font: nameFont),
        r.detail.map { context.measurer.width($0, font: detailFont) } ?? 0)
    }.max()?.rounded(.up) ?? 0
  }

  /// - Parameter height: of the whole picture; rows move together if they do not fit.
  func layout(fitting height: Double?, panels: Int) -> Layout {
    var k = 1.0
    if let height {
      // What title, head, axis, notes and source leave: about half of the picture.
      let room = height * 0.5
      let natural = naturalHeight
      if natural > room { k = max(0.2, room / natural) }
    }
    let bar = style.bar * k
    let altBar = style.altBar * k
    let altGap = style.altGap * k
    var tops: [Double] = []
    var y = 6 * style.scale * k
    for (i, r) in rows.enumerated() {
      tops.append(y)
      let pitch = rows.contains { $0.hasOther } ? style.rowPitch * k : bar + 0.5 * bar + 6 * style.scale * k
      if i < rows.count - 1 { y += pitch } else { y += bar + (r.hasOther ? altGap + altBar : 0) }
    }
    return Layout(bar: bar, altBar: altBar, altGap: altGap, tops: tops, height: y + 21 * style.scale * k)
  }

  private var naturalHeight: Double {
    let paired = rows.contains { $0.hasOther }
    let pitch = paired ? style.rowPitch : style.bar * 1.5 + 6
    return 27 * style.scale + pitch * Double(max(0, rows.count - 1)) + style.bar
      + (rows.last?.hasOther ?? false ? style.altGap + style.altBar : 0)
  }
}
