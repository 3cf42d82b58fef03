import Scene

/// Places boxes in a grid as Vega does: columns and rows as wide as their widest member, by bounds that may reach
/// beyond a view's own origin.
struct GridLayout {
  enum Align: String { case none, each, all }

  package var columns: Int
  var alignColumns = Align.each
  var alignRows = Align.each
  package var columnPadding = 20.0
  package var rowPadding = 20.0
  var centerColumns = false
  var centerRows = false

  /// Where each box's own origin goes.
  package func place(_ boxes: [Rect]) -> [Point] {
    let n = boxes.count
    guard n > 0 else { return [] }
    let nc = max(1, min(columns, n))
    let nr = (n + nc - 1) / nc
    func before(_ v: Double) -> Double { v < 0 ? (-v).rounded(.up) : 0 }
    var columnExtent = [Double](repeating: 0, count: nc)
    var rowExtent = [Double](repeating: 0, count: nr)
    var dx = [Double](repeating: 0, count: n)
    var dy = [Double](repeating: 0, count: n)
    for (i, b) in boxes.enumerated() {
      columnExtent[i % nc] = max(columnExtent[i % nc], b.maxX.rounded(.up))
      rowExtent[i / nc] = max(rowExtent[i / nc], b.maxY.rounded(.up))
      dx[i] = i % nc == 0 ? 0 : columnPadding + before(b.minX)
      dy[i] = i < nc ? 0 : rowPadding + before(b.minY)
    }
    let widest = columnExtent.max() ?? 0
    let highest = rowExtent.max() ?? 0
    switch alignColumns {
    case .each:
      for c in 1..<max(1, nc) where c < nc {
        let m = stride(from: c, to: n, by: nc).map { dx[$0] }.max() ?? 0
        for i in stride(from: c, to: n, by: nc) { dx[i] = m + columnExtent[c - 1] }
      }
    case .all:
      let m = (0..<n).filter { $0 % nc != 0 }.map { dx[$0] }.max() ?? 0
      for i in 0..<n where i % nc != 0 { dx[i] = m + widest }
    case .none:
      for i in 0..<n where i % nc != 0 { dx[i] += columnExtent[i % nc - 1] }
    }
    switch alignRows {
    case .each:
      for r in 1..<max(1, nr) where r < nr {
        let members = (r * nc)..<min(n, (r + 1) * nc)
        let m = members.map { dy[$0] }.max() ?? 0
        for i in members { dy[i] = m + rowExtent[r - 1] }
      }
    case .all:
      let m = (0..<n).filter { $0 >= nc }.map { dy[$0] }.max() ?? 0
      for i in 0..<n where i >= nc { dy[i] = m + highest }
    case .none:
      for i in 0..<n where i >= nc { dy[i] += rowExtent[i / nc - 1] }
    }
    var points = [Point](repeating: .zero, count: n)
    var x = 0.0
    for i in 0..<n {
      x = i % nc == 0 ? dx[i] : x + dx[i]
      points[i].x = x
    }
    for c in 0..<nc {
      var y = 0.0
      for i in stride(from: c, to: n, by: nc) {
        y += dy[i]
        points[i].y = y
      }
    }
    if centerColumns, alignColumns != .none, nr > 1 {
      for i in 0..<n {
        let room = (alignColumns == .all ? widest : columnExtent[i % nc]) - boxes[i].maxX
        if room > 0 { points[i].x += room / 2 }
      }
    }
    if centerRows, alignRows != .none, nc != 1 {
      for i in 0..<n {
        let room = (alignRows == .all ? highest : rowExtent[i / nc]) - boxes[i].maxY
        if room > 0 { points[i].y += room / 2 }
      }
    }
    return points
  }
}
