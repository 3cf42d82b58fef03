import Diagnostics
import Languages
import Numbers
import Pictures
import Scene
import Tables
import VegaLite

/// Dated acts, one row a partnership, each drawn as precisely as it is stated: a day is a dot, a month a pill of its
/// width, a year a band of its width in a 40 % tint; what goes on runs on to the day of its document. A row without a
/// date says so.
///
/// `timeline` takes: `detail` (second line of the row names), `label` (a field or pattern for the words at an act),
/// `second` (a muted second line), `undated` (a pattern for rows without a date).
struct HouseTimeline {
  let context: ChartScope
  let style: HouseStyle
  let view: HouseView
  let table: Table
  let width: Double

  private var settings: Tree? { view.settings }
  private var words: Words { context.language.words }

  struct Act {
    var row: Int
    var id: String
    var status: String?
    var from: Double
    var until: Double
    var end: Double
    var precision: String
    var label: HouseLabel
    var isOngoing: Bool
  }

  func expand() -> Tree {
    let field = view.tree["encoding"]?["y"]?["field"]?.string ?? "partnership"
    var names: [(key: String, label: HouseLabel)] = []
    var acts: [Act] = []
    var undated: [(row: Int, id: String, label: HouseLabel)] = []
    for i in order(table, field) {
      let key = table.value(field, i).key
      let row = names.firstIndex { $0.key == key } ?? names.count
      if row == names.count { names.append((key, nameLabel(table, field, i))) }
      if let act = act(table, i, row) {
        acts.append(act)
      } else {
        undated.append((row, table.value("id", i).string ?? "", undatedLabel(table, i)))
      }
    }
    let nameWidth = (names.map { $0.label.width(context) }.max() ?? 0).rounded(.up)
    let lead = nameWidth + 18 * style.scale
    let pitch = rowPitch(names.count)
    let height = pitch * Double(names.count)
    // A year that holds an act whole, from January to December.
    let first = acts.map(\.from).min() ?? 0
    let last = max(acts.map(\.end).max() ?? 1, acts.map(\.until).max() ?? 1)
    let year = CalendarInterval(.year, zone: .utc)
    let domain = (year.floor(first), year.ceil(last))
    let x = self.x(domain, lead)
    var layers: [Tree] = [lines(names.count, pitch, lead), self.names(names.map(\.label), pitch)]
    layers += shapes(acts, x, pitch, domain, lead)
    layers += labels(acts, x, pitch, domain, lead)
    layers += self.undated(undated, pitch, lead)
    layers += HouseLegend(context: context, style: style).layers(
      acts.map(\.status), labels: statusLabels(table), y: height + 20 * style.scale)
    return [
      "name": Tree(.string(view.name)), "width": n(width), "height": n(height), "data": ["values": [["at": 0]]],
      "layer": Tree(.array(layers)),
    ]
  }

  private func n(_ v: Double) -> Tree { Tree(floatLiteral: v) }

  private func rowPitch(_ count: Int) -> Double {
    let natural = 46 * style.scale * (style.target == .a4 ? 1.15 : 1)
    // A slide leaves some 290 pt between title and notes, of which axis and legend take 60.
    if style.target == .slide, context.options.height == nil { return min(natural, 230 / Double(max(1, count))) }
    guard let h = context.options.height ?? style.height else { return natural }
    return min(natural, h * 0.49 / Double(max(1, count)))
  }

  /// By the first date of a row; rows without one at the end.
  private func order(_ t: Table, _ field: String) -> [Int] {
    var earliest: [String: Double] = [:]
    for i in 0..<t.rowCount {
      let d = t.value("date", i).quantity
      if !d.isNaN { earliest[t.value(field, i).key] = min(earliest[t.value(field, i).key] ?? .infinity, d) }
    }
    return (0..<t.rowCount).sorted { a, b in
      let (x, y) = (earliest[t.value(field, a).key] ?? .infinity, earliest[t.value(field, b).key] ?? .infinity)
      if x != y { return x < y }
      let (p, q) = (t.value("date", a).quantity, t.value("date", b).quantity)
      if p != q, !p.isNaN, !q.isNaN { return p < q }
      return a < b
    }
  }

  private func nameLabel(_ t: Table, _ field: String, _ i: Int) -> HouseLabel {
    var lines: [[HouseLabel.Run]] = [[.init(text: ChannelText.plain(t.value(field, i)), size: style.name, weight: 600)]]
    if let d = settings?["detail"]?.string.flatMap({ HouseText.fill($0, t, i) }) {
      lines.append([.init(text: d, size: style.small, color: HouseColor.muted)])
    }
    return HouseLabel(lines: lines)
  }

  private func act(_ t: Table, _ i: Int, _ row: Int) -> Act? {
    let from = t.value("date", i).quantity
    let until = t.value("date_until", i).quantity
    guard !from.isNaN, !until.isNaN else { return nil }
    let end = t.value("date_end", i).quantity
    var lines: [[HouseLabel.Run]] = []
    let text =
      settings?["label"]?.string.flatMap { HouseText.fill($0, t, i) } ?? t.value("measure_label", i).string ?? ""
    lines.append([.init(text: text, size: style.small, weight: 600)])
    let ongoing = t.value("ongoing", i).isTruthy
    let second =
      ongoing && t.value("date_precision", i).string == "year"
      ? t.value("document_date_label", i).string.map { words.figures.published + words.sentence.space + $0 }
      : HouseText.fill(settings?["second"]?.string ?? "date_label", t, i)
    if let s = second {
      lines.append([.init(text: s, size: style.small, color: HouseColor.muted)])
    }
    return Act(
      row: row, id: t.value("id", i).string ?? "", status: t.value("status", i).string, from: from, until: until,
      end: end.isNaN ? until : end, precision: t.value("date_precision", i).string ?? "day",
      label: HouseLabel(lines: lines),
      isOngoing: t.value("ongoing", i).isTruthy)
  }

  private func undatedLabel(_ t: Table, _ i: Int) -> HouseLabel {
    let text = settings?["undated"]?.string.flatMap { HouseText.fill($0, t, i) } ?? words.figures.dateNotStated
    return HouseLabel(lines: [[.init(text: text, size: style.small, color: HouseColor.muted)]])
  }

  private func statusLabels(_ t: Table) -> [String: String] {
    var out: [String: String] = [:]
    for i in 0..<t.rowCount {
      if let s = t.value("status", i).string, let l = t.value("status_label", i).string { out[s] = l }
    }
    return out
  }

  private func x(_ domain: (Double, Double), _ lead: Double) -> Tree {
    [
      "field": "from", "type": "temporal", "title": nil,
      "scale": ["type": "utc", "domain": [n(domain.0), n(domain.1)], "range": [n(lead), n(width)]],
      "axis": [
        "orient": "top", "grid": true, "domain": false, "ticks": false, "title": nil,
        "tickCount": ["interval": "year", "step": 1],
        "format": "%Y",
        "labelExpr": Tree(.string("utcyear(datum.value) % 2 == 0 && datum.index < 1 ? datum.label : ''")),
        "labelFlush": false,
        "tickRound": false, "translate": 0,
      ],
    ]
  }

  private func y(_ field: String) -> Tree {
    ["field": Tree(.string(field)), "type": "quantitative", "scale": nil, "axis": nil]
  }

  /// A line between rows.
  private func lines(_ count: Int, _ pitch: Double, _ lead: Double) -> Tree {
    let values = (1..<max(2, count)).map { k -> Tree in ["y": n(Double(k) * pitch)] }
    return [
      "data": ["values": Tree(.array(values))],
      "mark": ["type": "rule", "color": Tree(.string(HouseColor.grid)), "strokeWidth": n(style.grid)],
      "encoding": ["y": y("y"), "x": ["value": 0], "x2": ["value": n(width)]],
    ]
  }

  private func names(_ labels: [HouseLabel], _ pitch: Double) -> Tree {
    let values = labels.enumerated().map { i, l -> Tree in
      ["y": n((Double(i) + 0.5) * pitch), "label": Tree(data: l.value)]
    }
    return [
      "data": ["values": Tree(.array(values))],
      "mark": [
        "type": "text", "align": "left", "baseline": "middle", "lineHeight": n(style.small * 1.45),
        "fontSize": n(style.name),
        "color": Tree(.string(HouseColor.ink)),
      ],
      "encoding": ["x": ["value": 0], "y": y("y"), "text": ["field": "label", "type": "nominal"]],
    ]
  }

  // MARK: acts

  private func shapes(_ acts: [Act], _ x: Tree, _ pitch: Double, _ domain: (Double, Double), _ lead: Double) -> [Tree] {
    var out: [Tree] = []
    let bar = 11 * style.scale
    func row(_ a: Act) -> Double { (Double(a.row) + 0.5) * pitch }
    func values(_ list: [Act], _ from: (Act) -> Double, _ to: (Act) -> Double, tint: Bool) -> Tree {
      Tree(
        .array(
          list.map { a in
            let p = SpecPaint(a.status, on: style.target)
            return [
              "id": Tree(.string(a.id)), "stated_value": 0, "from": n(from(a)), "to": n(to(a)),
              "top": n(row(a) - bar / 2),
              "bottom": n(row(a) + bar / 2), "fill": Tree(.string(tint ? solid(p) : p.fill)),
              "stroke": tint ? nil : p.stroke.map { Tree(.string($0)) } ?? nil,
              "width": n(p.strokeWidth), "opacity": tint ? 0.4 : 1,
            ]
          }))
    }
    func layer(_ v: Tree, radius: Double?) -> Tree {
      var mark: Tree = ["type": "rect"]
      if let radius { mark = ["type": "rect", "cornerRadius": n(radius)] }
      return [
        "data": ["values": v], "mark": mark,
        "encoding": [
          "x": x, "x2": ["field": "to"], "y": y("top"), "y2": ["field": "bottom"],
          "fill": ["field": "fill", "type": "nominal", "scale": nil],
          "stroke": ["field": "stroke", "type": "nominal", "scale": nil],
          "strokeWidth": ["field": "width", "type": "quantitative", "scale": nil],
          "opacity": ["field": "opacity", "type": "quantitative", "scale": nil],
        ],
      ]
    }
    let ongoing = acts.filter { $0.isOngoing && $0.end > $0.until }
    if !ongoing.isEmpty { out.append(layer(values(ongoing, { $0.until }, { $0.end }, tint: false), radius: nil)) }
    let spans = acts.filter { $0.precision == "year" || ($0.isOngoing && $0.precision == "month") }
    if !spans.isEmpty { out.append(layer(values(spans, { $0.from }, { $0.until }, tint: true), radius: nil)) }
    let months = acts.filter { $0.precision == "month" && !$0.isOngoing }
    if !months.isEmpty { out.append(layer(values(months, { $0.from }, { $0.until }, tint: false), radius: bar / 2)) }
    let days = acts.filter { $0.precision == "day" }
    if !days.isEmpty { out.append(dots(days, x, row)) }
    return out
  }

  /// A hatch or outline as the plain colour behind it, for tints.
  private func solid(_ p: SpecPaint) -> String { p.stroke ?? p.fill }

  private func dots(_ acts: [Act], _ x: Tree, _ row: (Act) -> Double) -> Tree {
    let radius = 5 * style.scale
    let values = acts.map { a -> Tree in
      let p = SpecPaint(a.status, on: style.target)
      return [
        "id": Tree(.string(a.id)), "stated_value": 0, "from": n(a.from + 43_200_000), "y": n(row(a)),
        "fill": Tree(.string(p.fill)),
        "stroke": p.stroke.map { Tree(.string($0)) } ?? Tree(.string(p.fill)),
        "width": n(max(1.5 * style.scale, p.strokeWidth)),
      ]
    }
    let inner = radius - 0.75 * style.scale
    return [
      "data": ["values": Tree(.array(values))],
      "mark": ["type": "circle", "size": n(Double.pi * inner * inner), "opacity": 1],
      "encoding": [
        "x": x, "y": y("y"), "fill": ["field": "fill", "type": "nominal", "scale": nil],
        "stroke": ["field": "stroke", "type": "nominal", "scale": nil],
        "strokeWidth": ["field": "width", "type": "quantitative", "scale": nil],
      ],
    ]
  }

  // MARK: words

  /// Beside its act, on the side with more room; two acts of a row stand back to back.
  private func labels(_ acts: [Act], _ x: Tree, _ pitch: Double, _ domain: (Double, Double), _ lead: Double) -> [Tree] {
    func px(_ t: Double) -> Double { lead + (t - domain.0) / max(1, domain.1 - domain.0) * (width - lead) }
    var left: [Tree] = []
    var right: [Tree] = []
    let gap = 8 * style.scale
    for a in acts {
      let w = a.label.width(context)
      let y = (Double(a.row) + 0.5) * pitch
      let dot = a.precision == "day" ? 5 * style.scale : 0
      let from = px(a.precision == "day" ? a.from + 43_200_000 : a.from) - dot - gap
      let to = px(a.precision == "day" ? a.from + 43_200_000 : a.isOngoing ? a.end : a.until) + dot + gap
      let others = acts.filter { $0.row == a.row && $0.id != a.id }
      let blockedRight = others.contains { px($0.from) >= px(a.from) && px($0.from) < to + w }
      let blockedLeft = others.contains {
        px($0.isOngoing ? $0.end : $0.until) <= from + gap + dot && px($0.end) > from - w
      }
      let fitsRight = to + w <= width && !blockedRight
      let fitsLeft = from - w >= lead && !blockedLeft
      if a.isOngoing, a.end > a.until, to - from > w + 4 * gap {
        // A long bar has its words above and below.
        let upper = HouseLabel(lines: [a.label.lines[0]])
        right.append(["x": n(px(a.until) + 2), "y": n(y - 14 * style.scale), "label": Tree(data: upper.value)])
        if a.label.lines.count > 1 {
          right.append([
            "x": n(px(a.until) + 2), "y": n(y + 14 * style.scale),
            "label": Tree(data: HouseLabel(lines: [a.label.lines[1]]).value),
          ])
        }
      } else if fitsLeft,
        !fitsRight || a.from > (domain.0 + domain.1) / 2 && !(blockedLeft) && others.allSatisfy({ $0.from >= a.from })
      {
        left.append(["x": n(from), "y": n(y), "label": Tree(data: a.label.value)])
      } else {
        right.append(["x": n(to), "y": n(y), "label": Tree(data: a.label.value)])
      }
    }
    func layer(_ v: [Tree], _ align: String) -> Tree {
      [
        "data": ["values": Tree(.array(v))],
        "mark": [
          "type": "text", "align": Tree(.string(align)), "baseline": "middle", "lineHeight": n(style.small * 1.35),
          "fontSize": n(style.small), "knockout": true, "color": Tree(.string(HouseColor.ink)),
        ],
        "encoding": [
          "x": ["field": "x", "type": "quantitative", "scale": nil, "axis": nil], "y": y("y"),
          "text": ["field": "label", "type": "nominal"],
        ],
      ]
    }
    return (left.isEmpty ? [] : [layer(left, "right")]) + (right.isEmpty ? [] : [layer(right, "left")])
  }

  private func undated(_ rows: [(row: Int, id: String, label: HouseLabel)], _ pitch: Double, _ lead: Double) -> [Tree] {
    guard !rows.isEmpty else { return [] }
    let values = rows.map { r -> Tree in
      [
        "id": Tree(.string(r.id)), "stated_value": 0, "y": n((Double(r.row) + 0.5) * pitch),
        "label": Tree(data: r.label.value),
      ]
    }
    return [
      [
        "data": ["values": Tree(.array(values))],
        "mark": [
          "type": "rule", "color": Tree(.string(HouseColor.other)), "strokeWidth": n(style.scale),
          "strokeDash": [n(1.3 * style.scale), n(2.6 * style.scale)],
        ],
        "encoding": ["x": ["value": n(lead)], "x2": ["value": n(width)], "y": y("y")],
      ],
      [
        "data": ["values": Tree(.array(values))],
        "mark": [
          "type": "text", "align": "left", "baseline": "middle", "fontSize": n(style.small), "knockout": true,
          "color": Tree(.string(HouseColor.muted)),
        ],
        "encoding": ["x": ["value": n(lead)], "y": y("y"), "text": ["field": "label", "type": "nominal"]],
      ],
    ]
  }
}
