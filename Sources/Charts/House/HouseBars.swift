import Diagnostics
import Languages
import Numbers
import Pictures
import Scene
import Tables
import VegaLite

/// One panel of bars over facts: status paints, direct labels, the disputed pair with its guide, what is not stated.
///
/// `bars` takes: `unit` (words after the head, e.g. `bn yuan`), `scale` (power of ten in which values are shown, see
/// `PanelScale`), `rival` (`false` for no ratios), `status` (true: the status stands behind the value), `second` (a field or pattern
/// for a muted second line of the label).
struct HouseBars {
  let context: ChartScope
  let style: HouseStyle
  let view: HouseView
  let table: Table
  let rows: HouseRows
  let layout: HouseRows.Layout
  let width: Double
  /// Room on the left, for row names or between panels.
  let lead: Double
  let showsNames: Bool
  let scale: PanelScale

  private var words: Words { context.language.words }
  private var settings: Tree? { view.settings }
  private var field: String { view.amount }

  func expand() -> HousePanel {
    var entries = self.entries()
    let top = entries.compactMap(\.value).max() ?? 0
    // A label that would leave the picture makes the scale shorter, not the label smaller.
    var range = width
    let rooms = entries.map { $0.end.room(height: $0.height, scale: style.scale) }
    for (e, beyond) in zip(entries, rooms) where top > 0 {
      let gap = style.labelGap + beyond
      let at = e.labelValue / top
      let label = e.label.width(context)
      if at > 0 {
        range = min(range, (width - gap - label - 2) / at)
      } else if gap + label > width {
        range = min(range, width)
      }
    }
    range = max(width * 0.15, range)
    // Labels stand beyond the point or cap.
    for i in entries.indices where rooms[i] > 0 { entries[i].labelValue += rooms[i] / range * top }
    let step = Self.step(top)
    let ticks = step > 0 ? stride(from: 0, through: top * 1.000001, by: step).map { $0 } : [0]
    let x: Tree = [
      "field": "house_value", "type": "quantitative", "title": nil,
      "scale": [
        "range": [n(lead), n(lead + range)], "domain": [0, n(top == 0 ? 1 : top)], "nice": false, "zero": false,
      ],
      "axis": [
        "values": Tree(.array(ticks.map { n($0) })), "orient": "bottom", "title": nil, "grid": true,
        "labelPadding": n(6 * style.scale),
        "translate": 0, "tickRound": false, "formatType": "amount", "format": "0",
      ],
    ]
    var layers: [Tree] = []
    let name = "house:\(view.name)"
    let data: Tree = ["name": Tree(.string(name))]
    layers.append(bars(x))
    layers += HouseBarEnds(style: style, lead: lead, unit: top > 0 ? range / top : 0).layers(entries)
    layers += guides(entries, x: x)
    layers += texts(x)
    layers += missing(range: range)
    if showsNames { layers += names() }
    if let head = self.head() { layers.append(head) }
    let tree: Tree = [
      "name": Tree(.string(view.name)), "width": n(lead + width), "height": n(layout.height), "data": data,
      "layer": Tree(.array(layers)),
    ]
    return HousePanel(
      tree: tree, table: (name, build(entries)), native: native(entries, top: top, step: step, range: range))
  }

  private func n(_ v: Double) -> Tree { Tree(floatLiteral: v) }

  // MARK: rows of the panel

  struct Entry {
    var id: String
    var row: Int
    var isOther: Bool
    /// In the unit shown; nil where nothing is stated.
    var value: Double?
    var paint: SpecPaint
    var top: Double
    var height: Double
    var label: HouseLabel
    /// Where the label stands along the scale: the end of the bar, or of the rival's beyond it.
    var labelValue: Double
    var isDisputed: Bool
    var name: String
    var number: String
    /// Its row in the table.
    var source: Int
    var end = HouseQualifier.plain

    /// Where the plain bar ends; nil for one that ends in a point, which is drawn as one outline.
    var barEnd: Double? {
      switch end {
      case .range(let lower): lower
      case .point: nil
      case .plain, .cap: value
      }
    }
  }

  private func entries() -> [Entry] {
    var out: [Entry] = []
    let factor = scale.factor
    guard let keys = table[rows.rowField] else { return [] }
    let values = table[field]?.quantities ?? []
    for i in 0..<table.rowCount {
      guard let r = rows.rows.firstIndex(where: { $0.key == keys[i].key }), i < values.count else { continue }
      let other = table.value("reading", i).string == "other"
      let disputed = table.value("disputed", i).isTruthy
      let upper = table.value("value_upper", i).quantity
      // A range has no value of its own: it reaches to its upper bound.
      let stated = values[i].isNaN && table.value("qualifier", i).string == "between" ? upper : values[i]
      let value = stated.isNaN ? nil : stated / factor
      var paint = SpecPaint(table.value("status", i).string, on: style.target)
      if disputed { paint = SpecPaint(other ? StatusMark.otherReading : .disputed, on: style.target) }
      let top = layout.tops[r] + (other ? layout.bar + layout.altGap : 0)
      out.append(
        Entry(
          id: table.value("id", i).string ?? "", row: r, isOther: other, value: value, paint: paint, top: top,
          height: other ? layout.altBar : layout.bar, label: HouseLabel(lines: []), labelValue: value ?? 0,
          isDisputed: disputed, name: rows.rows[r].name, number: number(i),
          source: i, end: HouseQualifier(table, i, factor: factor)))
    }
    for k in out.indices {
      let rival = self.rival(of: out[k], in: out)
      out[k].label = label(out[k], rival: rival, row: out[k].source)
      if out[k].isOther, let r = rival?.value, let v = out[k].value, r > v { out[k].labelValue = r }
    }
    return out
  }

  /// As a reader writes it, from the fact's own digits.
  private func number(_ i: Int) -> String {
    scale.label(table, i, field: field) ?? context.language.missing(table.value("missing_reason", i).string)
  }

  /// The row against which a disputed figure decides the order: the one between its two readings, or the largest other.
  private func rival(of e: Entry, in all: [Entry]) -> Entry? {
    if settings?["rival"]?.bool == false || !e.isDisputed { return nil }
    let candidates = all.filter { $0.row != e.row && !$0.isOther && $0.value != nil }
    if let name = settings?["rival"]?.string { return candidates.first { $0.name == name || $0.id == name } }
    let readings = all.filter { $0.row == e.row }.compactMap(\.value)
    guard let lo = readings.min(), let hi = readings.max() else { return nil }
    return candidates.first { ($0.value ?? 0) > lo && ($0.value ?? 0) < hi }
      ?? candidates.max { ($0.value ?? 0) < ($1.value ?? 0) }
  }

  private func label(_ e: Entry, rival: Entry?, row: Int) -> HouseLabel {
    guard e.value != nil else {
      return HouseLabel(lines: [[.init(text: e.number, size: style.small, color: HouseColor.muted)]])
    }
    var first: [HouseLabel.Run] = [
      .init(
        text: e.number, size: style.value * (e.isOther ? 0.95 : 1), weight: 600,
        color: e.isOther ? HouseColor.doubt : HouseColor.ink)
    ]
    var ratio: String?
    if let rival, let a = e.value, let b = rival.value, b != 0 {
      let f = NumberFormat(parse: ".3r", locale: context.numberLocale)?.string(from: a / b) ?? ""
      let short = rival.name.components(separator: " – ").first ?? rival.name
      ratio = words.figures.times(f, short)
    }
    if e.isOther {
      first.append(.init(text: "\u{2002}\(words.figures.otherReading)", size: style.small, color: HouseColor.doubt))
      if let ratio { first.append(.init(text: "   " + ratio, size: style.small, color: HouseColor.muted)) }
      return HouseLabel(lines: [first])
    }
    if e.isDisputed {
      first.append(.init(text: "\u{2002}\(words.figures.asStated) ", size: style.small))
      first.append(.init(text: "◆", size: style.small * 1.1, color: HouseColor.doubt))
    } else if settings?["status"]?.bool == true, let s = table.value("status_label", row).string {
      first.append(.init(text: "\u{2002}\(s)", size: style.small))
    }
    var lines = [first]
    if let ratio { lines.append([.init(text: ratio, size: style.small, color: HouseColor.muted)]) }
    if let pattern = settings?["second"]?.string, let s = HouseText.fill(pattern, table, row) {
      lines.append([.init(text: s, size: style.small, color: HouseColor.muted)])
    }
    return HouseLabel(lines: lines)
  }

  /// At most four labels, the last at or below the largest value; steps of 1, 2, 4 and 5.
  static func step(_ top: Double) -> Double {
    guard top > 0, top.isFinite else { return 0 }
    var scale = 1.0
    while scale * 10 <= top { scale *= 10 }
    while scale > top { scale /= 10 }
    for f in [0.1, 0.2, 0.4, 0.5, 1, 2, 4, 5, 10] where (top / (f * scale)).rounded(.down) + 1 <= 4 { return f * scale }
    return scale * 10
  }

  // MARK: layers

  private func build(_ entries: [Entry]) -> Table {
    Table(
      objects: entries.map { e in
        [
          .init("id", .string(e.id)), .init("stated_value", .number(e.value ?? .nan)),
          .init("house_value", e.barEnd.map { .number($0) } ?? .null),
          .init("house_zero", .number(0)), .init("house_label_at", .number(e.labelValue)),
          .init("house_missing", .bool(e.value == nil)), .init("house_pointed", .bool(e.barEnd == nil)),
          .init("house_other", .bool(e.isOther)),
          .init("house_top", .number(e.top)), .init("house_bottom", .number(e.top + e.height)),
          .init("house_middle", .number(e.top + e.height / 2)),
          .init("house_fill", .string(e.paint.fill)),
          .init("house_stroke", e.paint.stroke.map { .string($0) } ?? .null),
          .init("house_stroke_width", .number(e.paint.strokeWidth)), .init("house_label", e.label.value),
        ]
      })
  }

  private func y(_ field: String) -> Tree {
    ["field": Tree(.string(field)), "type": "quantitative", "scale": nil, "axis": nil]
  }

  private func bars(_ x: Tree) -> Tree {
    [
      "transform": [["filter": "!datum.house_missing && !datum.house_pointed"]],
      "mark": ["type": "rect"],
      "encoding": [
        "x": x, "x2": ["field": "house_zero"], "y": y("house_top"), "y2": ["field": "house_bottom"],
        "fill": ["field": "house_fill", "type": "nominal", "scale": nil],
        "stroke": ["field": "house_stroke", "type": "nominal", "scale": nil],
        "strokeWidth": ["field": "house_stroke_width", "type": "quantitative", "scale": nil],
      ],
    ]
  }

  /// The dashed line from the rival's end up through both readings: where they fall on either side of it, it is the
  /// finding.
  private func guides(_ entries: [Entry], x: Tree) -> [Tree] {
    var out: [Tree] = []
    for e in entries where e.isDisputed && !e.isOther {
      guard let rival = rival(of: e, in: entries), let r = rival.value,
        let other = entries.first(where: { $0.row == e.row && $0.isOther })?.value, let v = e.value,
        min(other, v) < r, r < max(other, v)
      else { continue }
      let down = rival.row > e.row
      let from = down ? e.top + e.height : rival.top + rival.height
      let to = down ? rival.top : e.top
      out.append([
        "data": ["values": [["at": n(r)]]],
        "mark": [
          "type": "rule", "style": "guide", "strokeDash": [n(1.7 * style.scale), n(1.7 * style.scale)],
          "strokeWidth": n(0.75 * style.scale),
          "color": Tree(.string(HouseColor.ink)),
        ],
        "encoding": [
          "x": ["field": "at", "type": "quantitative"], "y": ["value": n(from)], "y2": ["value": n(to)],
        ],
      ])
    }
    return out
  }

  private func texts(_ x: Tree) -> [Tree] {
    [
      [
        "transform": [["filter": "!datum.house_missing"]],
        "mark": [
          "type": "text", "align": "left", "baseline": "middle", "dx": n(style.labelGap),
          "lineHeight": n(style.small * 1.45),
          "fontSize": n(style.value), "knockout": true, "color": Tree(.string(HouseColor.ink)),
        ],
        "encoding": [
          "x": ["field": "house_label_at", "type": "quantitative", "axis": x["axis"] ?? nil, "title": nil],
          "y": y("house_middle"), "text": ["field": "house_label", "type": "nominal"],
        ],
      ]
    ]
  }

  /// "Not stated" on the zero line, then a dotted line to the end of the panel: never zero, never left out.
  private func missing(range: Double) -> [Tree] {
    [
      [
        "transform": [["filter": "datum.house_missing"]],
        "mark": [
          "type": "rule", "color": Tree(.string(HouseColor.other)), "strokeWidth": n(style.scale),
          "strokeDash": [n(1.3 * style.scale), n(2.6 * style.scale)],
        ],
        "encoding": ["x": ["value": n(lead)], "x2": ["value": n(lead + width)], "y": y("house_middle")],
      ],
      [
        "transform": [["filter": "datum.house_missing"]],
        "mark": [
          "type": "text", "align": "left", "baseline": "middle", "dx": n(style.labelGap), "fontSize": n(style.small),
          "knockout": true, "color": Tree(.string(HouseColor.muted)),
        ],
        "encoding": [
          "x": ["value": n(lead)], "y": y("house_middle"), "text": ["field": "house_label", "type": "nominal"],
        ],
      ],
    ]
  }

  private func names() -> [Tree] {
    let labels = rows.rows.enumerated().map { i, r -> Tree in
      let label = HouseLabel(
        lines: [[.init(text: r.name, size: style.name, weight: 600)]]
          + (r.detail.map { [[.init(text: $0, size: style.small, color: HouseColor.muted)]] } ?? []))
      return ["y": n(layout.tops[i] + layout.bar / 2), "label": Tree(data: label.value)]
    }
    return [
      [
        "data": ["values": Tree(.array(labels))],
        "mark": [
          "type": "text", "align": "left", "baseline": "middle", "lineHeight": n(style.small * 1.5),
          "fontSize": n(style.name),
          "color": Tree(.string(HouseColor.ink)),
        ],
        "encoding": ["x": ["value": 0], "y": y("y"), "text": ["field": "label", "type": "nominal"]],
      ]
    ]
  }

  private func head() -> Tree? {
    let title =
      view.root.isEmpty
      ? nil
      : (view.tree["title"]?["text"] ?? view.tree["title"]).flatMap { FieldTitle.lines($0)?.joined(separator: " ") }
    var runs = title.map { [HouseLabel.Run(text: $0, size: style.head, weight: 600)] } ?? []
    if let unit = scale.unit {
      runs.append(.init(text: (runs.isEmpty ? "" : "  ") + unit, size: style.head, color: HouseColor.muted))
    }
    if runs.isEmpty { return nil }
    return [
      "data": ["values": [["label": Tree(data: HouseLabel(lines: [runs]).value)]]],
      "mark": [
        "type": "text", "align": "left", "baseline": "alphabetic", "fontSize": n(style.head),
        "color": Tree(.string(HouseColor.ink)),
      ],
      "encoding": [
        "x": ["value": n(lead)], "y": ["value": n(-13 * style.scale)], "text": ["field": "label", "type": "nominal"],
      ],
    ]
  }

  // MARK: the same for an office program

  private func native(_ entries: [Entry], top: Double, step: Double, range: Double) -> NativeChart.Panel {
    func paint(_ e: Entry) -> (Paint, Stroke?) {
      let p = PaintSpec.parse(.string(e.paint.fill))?.paint(.empty) ?? .solid(.white)
      return (p, e.paint.stroke.flatMap { Color(css: $0) }.map { Stroke($0, width: e.paint.strokeWidth) })
    }
    func series(_ other: Bool) -> NativeChart.Series {
      NativeChart.Series(
        name: other ? words.figures.otherReading : view.tree["title"]?.string ?? "",
        points: rows.rows.indices.map { r in
          guard let e = entries.first(where: { $0.row == r && $0.isOther == other }) else {
            return .init(value: nil, label: "", paint: .solid(.white))
          }
          let (fill, stroke) = paint(e)
          return .init(
            value: e.value, label: e.label.plainText.replacing("   ", with: "  ").replacing("\u{2002}", with: " "),
            paint: fill, stroke: stroke)
        })
    }
    var all = [series(false)]
    if entries.contains(where: \.isOther) { all.append(series(true)) }
    return NativeChart.Panel(
      title: view.root.isEmpty ? "" : view.tree["title"]?.string ?? "",
      unit: scale.unit ?? "",
      categories: rows.rows.map { $0.detail == nil ? $0.name : $0.name + "\n" + ($0.detail ?? "") }, series: all,
      axisMaximum: top, axisStep: step > 0 ? step : nil, valueFormat: "",
      frame: Rect(x: lead, y: 0, width: width, height: layout.height))
  }
}
