import Diagnostics
import Scene
import Tables
import Vega

/// Draws lines, areas and trails: one path for each series.
struct PathDrawer {
  /// Rows that follow each other without a gap, with their places.
  struct Segment {
    package let rows: [Int]
    package let points: [Point]
    /// On the other edge; the same where there is none.
    package let others: [Point]
  }

  /// How a spec wants points to be joined.
  struct Interpolation {
    package let name: String
    let tension: Double?
    let isHorizontal: Bool

    private var orient: String { isHorizontal ? "horizontal" : "vertical" }

    package func line(_ points: [Point]) -> Path {
      Curve.line(points, interpolate: name, tension: tension, orient: orient)
    }

    package func area(_ top: [Point], _ bottom: [Point]) -> Path {
      Curve.area(top: top, bottom: bottom, interpolate: name, tension: tension, orient: orient)
    }
  }

  package let d: UnitDrawer
  private let hasBaseline: Bool
  private let fills: Bool
  /// Channels that part rows into series, of those for which it depends on the mark.
  private let partedBy: Set<Channel>
  private let shape: (Segment, Interpolation) -> Path
  private var unit: UnitModel { d.unit }

  init(
    _ d: UnitDrawer, partedBy: Set<Channel> = [.size], hasBaseline: Bool = false, fills: Bool = true,
    shape: @escaping (Segment, Interpolation) -> Path
  ) {
    self.d = d
    self.partedBy = partedBy
    self.hasBaseline = hasBaseline
    self.fills = fills
    self.shape = shape
  }

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
    for c in Channel.nonPosition {
      if c == .text || c == .angle || c == .href || c == .url || c == .description || c == .shape { continue }
      if c == .order || c == .size, !partedBy.contains(c) { continue }
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
  }

  private func places() -> Places? {
    let p = d.position
    let horizontal = unit.orient == .horizontal
    guard let xs = p.point(.x, default: hasBaseline ? .zeroOrMin : .mid),
      let ys = p.point(.y, default: hasBaseline ? .zeroOrMin : .mid)
    else { return nil }
    var out = Places(xs: xs, ys: ys)
    if hasBaseline {
      let (offsetX, offsetY) = (unit.isRangedOffset(.x), unit.isRangedOffset(.y))
      let byOffset = offsetX || offsetY
      if byOffset ? offsetX : horizontal { out.x2 = p.second(.x, default: .zeroOrMin) }
      if byOffset ? offsetY : !horizontal { out.y2 = p.second(.y, default: .zeroOrMin) }
    }
    return out
  }

  private func path(_ rows: [Int], _ style: MarkStyle, _ places: Places) -> Node? {
    let (xs, ys, x2, y2) = (places.xs, places.ys, places.x2, places.y2)
    let order = sorted(rows, xs, ys)
    guard let first = order.first else { return nil }
    let invalid = unit.invalidMode
    let curve = Interpolation(
      name: unit.property("interpolate")?.string ?? "linear", tension: unit.property("tension")?.jsNumber,
      isHorizontal: unit.orient == .horizontal)
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
      let others = hasBaseline ? s.map { Point(x2?[$0] ?? xs[$0], y2?[$0] ?? ys[$0]) } : points
      path.elements += shape(Segment(rows: s, points: points, others: others), curve).elements
    }
    guard !path.elements.isEmpty else { return nil }
    let box = path.bounds
    // An area without a paint for its outline has none, whatever its width.
    let width = hasBaseline && style.stroke[first] == nil ? 0 : style.strokeWidth[first]
    return .path(
      PathNode(
        path, fill: fills ? style.fillPaint(first, box) : nil, stroke: style.stroke(first, box, width: width),
        opacity: style.alpha(first)))
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
