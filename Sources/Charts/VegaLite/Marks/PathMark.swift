import Diagnostics
import Scene
import Tables
import Vega

/// Lines, areas and trails: one path for each series.
struct PathMark {
  package let d: UnitDrawer
  private var unit: UnitModel { d.unit }

  init(_ d: UnitDrawer) { self.d = d }

  package func draw() -> [Node] {
    let style = MarkStyle(unit)
    let series = seriesColumns()
    let places = self.places()
    func nodes(_ rows: [Int]) -> [Node] { places.flatMap { path(rows, style, $0) }.map { [$0] } ?? [] }
    guard !series.isEmpty else { return [d.group(nodes(d.rows))] }
    let items = partition(series).map { rows -> Node in
      .group(Group([d.group(nodes(rows))], semantics: Semantics(.item)))
    }
    return [.group(Group(items, semantics: Semantics(.scope, mark: .group, name: "pathgroup")))]
  }

  // MARK: series

  private func seriesColumns() -> [String] {
    var out: [String] = []
    let type = unit.mark.type
    for c in Channel.nonPosition {
      if c == .text || c == .angle || c == .href || c == .url || c == .description || c == .shape { continue }
      if c == .order, type != .area { continue }
      if c == .size, type == .trail { continue }
      let defs = c == .detail ? unit.details : c == .order ? unit.orders : unit.encoding[c].map { [$0] } ?? []
      for def in defs {
        let f = def.isField ? def : def.conditions.first { $0.def.value.isField }?.def.value
        if let f, f.aggregate == nil, let n = f.column, unit.table.has(n), !out.contains(n) { out.append(n) }
      }
    }
    return out
  }

  private func partition(_ columns: [String]) -> [[Int]] {
    let codes = columns.compactMap { unit.table[$0]?.categories().codes }
    var index: [[Int]: Int] = [:]
    var groups: [[Int]] = []
    for i in d.rows {
      let key = codes.map { $0[i] }
      if let g = index[key] {
        groups[g].append(i)
      } else {
        index[key] = groups.count
        groups.append([i])
      }
    }
    return groups
  }

  /// Along the dimension, unless the spec gives an order or none.
  private func sorted(_ rows: [Int], _ xs: [Double], _ ys: [Double]) -> [Int] {
    if unit.stack == nil, unit.orders.contains(where: { $0.isField }) {
      let keys = unit.orders.compactMap { d in
        d.column.flatMap { unit.table[$0] }.map { ($0, d.sort?.string == "descending" ? -1 : 1) }
      }
      return rows.enumerated().sorted { a, b in
        for (column, sign) in keys {
          let c = Value.ascending(column[a.element], column[b.element]) * sign
          if c != 0 { return c < 0 }
        }
        return a.offset < b.offset
      }.map(\.element)
    }
    if unit.orders.contains(where: { $0.value.map { $0.isNull || $0.bool == false } ?? false }) { return rows }
    if let o = unit.mark["order"], o.isNull || o.bool == false { return rows }
    let dimension: Channel = unit.orient == .horizontal ? .y : .x
    guard unit.encoding[dimension]?.isField == true else { return rows }
    let v = dimension == .x ? xs : ys
    return rows.enumerated().sorted { a, b in
      let (p, q) = (v[a.element], v[b.element])
      if p.isNaN || q.isNaN { return p.isNaN != q.isNaN ? p.isNaN : a.offset < b.offset }
      return p == q ? a.offset < b.offset : p < q
    }.map(\.element)
  }

  // MARK: paths

  /// Of all rows, whichever series they are of.
  private struct Places {
    var xs, ys: [Double]
    /// The other edge of an area.
    var x2, y2: [Double]?
    /// Of a trail.
    var sizes: RowValues<Double>?
  }

  private func places() -> Places? {
    let p = d.position
    let isArea = unit.mark.type == .area
    let horizontal = unit.orient == .horizontal
    guard let xs = p.point(.x, default: isArea ? .zeroOrMin : .mid),
      let ys = p.point(.y, default: isArea ? .zeroOrMin : .mid)
    else { return nil }
    var out = Places(xs: xs, ys: ys)
    if isArea {
      let (offsetX, offsetY) = (unit.isRangedOffset(.x), unit.isRangedOffset(.y))
      let byOffset = offsetX || offsetY
      if byOffset ? offsetX : horizontal { out.x2 = p.second(.x, default: .zeroOrMin) }
      if byOffset ? offsetY : !horizontal { out.y2 = p.second(.y, default: .zeroOrMin) }
    } else if unit.mark.type == .trail {
      out.sizes = NonPosition(unit).numbers(.size, default: unit.property("size", or: 2))
    }
    return out
  }

  private func path(_ rows: [Int], _ style: MarkStyle, _ places: Places) -> Node? {
    let (xs, ys, x2, y2) = (places.xs, places.ys, places.x2, places.y2)
    let type = unit.mark.type
    let horizontal = unit.orient == .horizontal
    let order = sorted(rows, xs, ys)
    guard let first = order.first else { return nil }
    let invalid = unit.invalidMode
    let interpolate = unit.property("interpolate")?.string ?? "linear"
    let tension = unit.property("tension")?.jsNumber
    var segments: [[Int]] = [[]]
    for i in order {
      let ok =
        xs[i].isFinite && ys[i].isFinite && (x2?[i].isFinite ?? true) && (y2?[i].isFinite ?? true)
        && (invalid == .show || !isInvalid(i))
      if ok { segments[segments.count - 1].append(i) } else if invalid != .filter { segments.append([]) }
    }
    var path = Path()
    for s in segments where !s.isEmpty {
      let points = s.map { Point(xs[$0], ys[$0]) }
      switch type {
      case .area:
        let other = s.map { Point(x2?[$0] ?? xs[$0], y2?[$0] ?? ys[$0]) }
        path.elements +=
          Curve.area(
            top: points, bottom: other, interpolate: interpolate, tension: tension,
            orient: horizontal ? "horizontal" : "vertical"
          ).elements
      case .trail:
        path.elements += TrailShape.path(points: points, widths: s.map { places.sizes?[$0] ?? 2 }).elements
      default:
        path.elements +=
          Curve.line(
            points, interpolate: interpolate, tension: tension, orient: horizontal ? "horizontal" : "vertical"
          ).elements
      }
    }
    guard !path.elements.isEmpty else { return nil }
    let box = path.bounds
    let strokeWidth = type == .area && style.stroke[first] == nil ? 0 : style.strokeWidth[first]
    return .path(
      PathNode(
        path,
        fill: type == .line
          ? (unit.mark["fill"] != nil || unit.encoding[.fill] != nil || unit.mark["filled"]?.bool == true
            ? style.fillPaint(first, box) : nil)
          : style.fillPaint(first, box),
        stroke: style.stroke(first, box, width: strokeWidth), opacity: style.alpha(first)))
  }

  /// A null in a channel with a continuous scale breaks the path.
  private func isInvalid(_ i: Int) -> Bool {
    for c in [Channel.x, .y] {
      guard let def = unit.encoding[c], def.isField, let n = def.column, let column = unit.table[n],
        !(unit.scales[c]?.type.hasDiscreteDomain ?? true)
      else { continue }
      if column[i].isInvalid { return true }
    }
    return false
  }
}
