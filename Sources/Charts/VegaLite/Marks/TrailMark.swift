import Vega

/// Trails: lines whose width varies by row.
enum TrailMark {
  package static let traits = MarkTraits(.trail) { drawer in
    let unit = drawer.unit
    let widths = NonPosition(unit).numbers(.size, default: unit.property("size", or: 2))
    return PathDrawer(drawer, partedBy: []) { s, _ in
      TrailShape.path(points: s.points, widths: s.rows.map { widths[$0] })
    }.draw()
  }.with {
    $0.family = .path
    $0.channels = [.size]
    $0.secondEnd = .onlyBinned
    $0.orientation = .fixed(.vertical)
    $0.stacking = .never
    $0.size = .strokeWidth
    $0.fillsLegend = false
    $0.followsDimension = true
    $0.legendSymbol = "stroke"
    $0.kindInWords = .line
  }
}
