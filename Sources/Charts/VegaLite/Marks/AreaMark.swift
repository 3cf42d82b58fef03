import Vega

/// Areas between a line and a baseline or a second line, one for each series.
enum AreaMark {
  package static let traits = MarkTraits(.area) { drawer in
    PathDrawer(drawer, partedBy: [.size, .order], hasBaseline: true) { s, curve in
      curve.area(s.points, s.others)
    }.draw()
  }.with {
    $0.family = .path
    $0.secondEnd = .always
    $0.orientation = .found(OrientRules(ends: true))
    $0.stacking = .always
    $0.growsFromZero = true
    $0.followsDimension = true
    $0.kindInWords = .area
  }
}
