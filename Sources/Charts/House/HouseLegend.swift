import Diagnostics
import Pictures
import Scene
import VegaLite

/// A line of swatches with their words: a status has its paint and its word.
struct HouseLegend {
  let context: ChartScope
  let style: HouseStyle

  private static let order = [
    "under_construction", "operating", "signed", "paid_in", "planned", "pledged", "cancelled", "held", "discussed",
    "stated",
  ]

  func layers(_ statuses: [String?], labels: [String: String], y: Double) -> [Tree] {
    let used = Self.order.filter { s in statuses.contains { $0 == s } }
    guard used.count > 1 else { return [] }
    func n(_ v: Double) -> Tree { Tree(floatLiteral: v) }
    let (w, h) = (15 * style.scale, 9 * style.scale)
    var x = 0.0
    var boxes: [Tree] = []
    var dots: [Tree] = []
    var words: [Tree] = []
    for s in used {
      let p = SpecPaint(s, on: style.target)
      let isRing = p.isRing
      let item: Tree = [
        "x": n(isRing ? x + h / 2 : x), "x2": n(x + w), "y": n(isRing ? y : y - h / 2), "y2": n(y + h / 2),
        "fill": Tree(.string(p.fill)), "stroke": p.stroke.map { Tree(.string($0)) } ?? nil, "width": n(p.strokeWidth),
      ]
      if isRing { dots.append(item) } else { boxes.append(item) }
      let start = x + (isRing ? h : w) + 6 * style.scale
      let label = HouseLabel(lines: [[.init(text: labels[s] ?? s, size: style.small)]])
      words.append(["x": n(start), "y": n(y), "label": Tree(data: label.value)])
      x = start + label.width(context) + 18 * style.scale
    }
    func field(_ f: String) -> Tree { ["field": Tree(.string(f)), "type": "quantitative", "scale": nil, "axis": nil] }
    func paint(_ f: String) -> Tree { ["field": Tree(.string(f)), "type": "nominal", "scale": nil] }
    var out: [Tree] = [
      [
        "data": ["values": Tree(.array(words))],
        "mark": [
          "type": "text", "align": "left", "baseline": "middle", "fontSize": n(style.small),
          "color": Tree(.string(HouseColor.ink)),
        ],
        "encoding": ["x": field("x"), "y": field("y"), "text": ["field": "label", "type": "nominal"]],
      ]
    ]
    let strokes: [(String, Tree)] = [
      ("fill", paint("fill")), ("stroke", paint("stroke")), ("strokeWidth", field("width")),
    ]
    func encoding(_ own: [(String, Tree)]) -> Tree {
      Tree(.object(TreeObject((own + strokes).map { .init(key: $0.0, keyMark: .start, value: $0.1) })))
    }
    if !boxes.isEmpty {
      out.append([
        "data": ["values": Tree(.array(boxes))], "mark": "rect",
        "encoding": encoding([("x", field("x")), ("x2", ["field": "x2"]), ("y", field("y")), ("y2", ["field": "y2"])]),
      ])
    }
    if !dots.isEmpty {
      out.append([
        "data": ["values": Tree(.array(dots))],
        "mark": ["type": "circle", "opacity": 1, "size": n(0.785 * h * h)],
        "encoding": encoding([("x", field("x")), ("y", field("y"))]),
      ])
    }
    return out
  }
}
