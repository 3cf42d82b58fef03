import Vega

/// Rects: cells of a heat map, ranges.
enum RectMark {
  package static let traits = MarkTraits(.rect) { BoxDrawer($0).draw() }.with {
    $0.family = .box
    $0.secondEnd = .always
    $0.orientation = .none
    $0.stacking = .never
    $0.takesBand = true
    $0.alignsBox = true
    $0.liesUnderAxes = true
    $0.ramp = "heatmap"
    $0.legendSymbol = "square"
    $0.kindInWords = .heat
  }
}
