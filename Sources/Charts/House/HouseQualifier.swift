import Diagnostics
import Tables

/// How a figure's qualifier ends its bar: what goes on has a point, what ends has a cap, a range is solid to its lower
/// and tinted to its upper bound.
enum HouseQualifier: Sendable {
  case plain, point, cap
  /// Where the solid part ends, in the unit shown.
  case range(lower: Double)

  /// - Parameter factor: by which full amounts are divided.
  init(_ table: Table, _ row: Int, factor: Double) {
    switch table.value("qualifier", row).string {
    case "over", "at_least": self = .point
    case "under", "up_to": self = .cap
    case "between":
      let lower = table.value("value_lower", row).quantity
      self = lower.isNaN ? .plain : .range(lower: lower / factor)
    default: self = .plain
    }
  }

  /// Room that the end takes beyond the value, in scene units.
  func room(height: Double, scale: Double) -> Double {
    switch self {
    case .point: Self.pointShare * height
    case .cap: (Self.capGap + Self.capWidth) * scale
    case .plain, .range: 0
    }
  }

  /// Of a bar's height.
  static let pointShare = 0.35
  /// In px of a chart.
  static let capGap = 5.0
  static let capWidth = 2.0
  /// By which a cap is longer than its bar is high.
  static let capExtra = 5.0
}

/// The ends of bars as ordinary layers. Positions along the scale are known by now, so they are written as such.
struct HouseBarEnds {
  let style: HouseStyle
  let lead: Double
  /// Scene units for one of the unit shown.
  let unit: Double

  func layers(_ entries: [HouseBars.Entry]) -> [Tree] {
    var points: [Tree] = []
    var caps: [Tree] = []
    var tints: [Tree] = []
    for e in entries {
      guard let value = e.value else { continue }
      let end = lead + value * unit
      switch e.end {
      case .plain: continue
      case .point: points.append(point(e, end))
      case .cap:
        let half = HouseQualifier.capExtra / 2 * style.scale
        caps.append([
          "x": n(end + (HouseQualifier.capGap + HouseQualifier.capWidth / 2) * style.scale), "y": n(e.top - half),
          "y2": n(e.top + e.height + half),
        ])
      case .range(let lower):
        tints.append([
          "id": text(e.id), "stated_value": n(value), "x": n(lead + lower * unit), "x2": n(end), "y": n(e.top),
          "y2": n(e.top + e.height), "fill": text(e.paint.stroke ?? e.paint.fill),
        ])
      }
    }
    return bodies(points) + cap(caps) + tint(tints)
  }

  /// The bar as one outline, so that a frame or a hatch runs into its point.
  private func point(_ e: HouseBars.Entry, _ end: Double) -> Tree {
    let half = e.height / 2
    let tip = HouseQualifier.pointShare * e.height
    let length = end - lead
    let path =
      "M0,\(JSText.string(-half))L\(JSText.string(length)),\(JSText.string(-half))"
      + "L\(JSText.string(length + tip)),0L\(JSText.string(length)),\(JSText.string(half))L0,\(JSText.string(half))Z"
    return [
      "id": text(e.id), "stated_value": n(e.value ?? 0), "x": n(lead), "y": n(e.top + half), "shape": text(path),
      "fill": text(e.paint.fill), "stroke": e.paint.stroke.map(text) ?? nil, "width": n(e.paint.strokeWidth),
    ]
  }

  private func bodies(_ values: [Tree]) -> [Tree] {
    guard !values.isEmpty else { return [] }
    return [
      [
        "data": ["values": Tree(.array(values))],
        // Paths are drawn as they are at a size of 4.
        "mark": ["type": "point", "size": 4, "filled": true, "opacity": 1],
        "encoding": [
          "x": place("x"), "y": place("y"), "shape": paint("shape"), "fill": paint("fill"), "stroke": paint("stroke"),
          "strokeWidth": ["field": "width", "type": "quantitative", "scale": nil],
        ],
      ]
    ]
  }

  private func cap(_ values: [Tree]) -> [Tree] {
    guard !values.isEmpty else { return [] }
    return [
      [
        "data": ["values": Tree(.array(values))],
        "mark": [
          "type": "rule", "color": text(HouseColor.ink), "strokeWidth": n(HouseQualifier.capWidth * style.scale),
        ],
        "encoding": ["x": place("x"), "y": place("y"), "y2": ["field": "y2"]],
      ]
    ]
  }

  private func tint(_ values: [Tree]) -> [Tree] {
    guard !values.isEmpty else { return [] }
    return [
      [
        "data": ["values": Tree(.array(values))],
        "mark": ["type": "rect", "opacity": 0.4],
        "encoding": [
          "x": place("x"), "x2": ["field": "x2"], "y": place("y"), "y2": ["field": "y2"], "fill": paint("fill"),
        ],
      ]
    ]
  }

  private func n(_ v: Double) -> Tree { Tree(floatLiteral: v) }
  private func text(_ s: String) -> Tree { Tree(.string(s)) }
  private func place(_ f: String) -> Tree { ["field": text(f), "type": "quantitative", "scale": nil, "axis": nil] }
  private func paint(_ f: String) -> Tree { ["field": text(f), "type": "nominal", "scale": nil] }
}
