import Vega

/// Bars: boxes that grow from zero along their measure.
enum BarMark {
  package static let traits = MarkTraits(.rect) { BoxDrawer($0).draw() }.with {
    $0.family = .box
    $0.channels = [.size, .strokeDash]
    $0.secondEnd = .always
    $0.orientation = .found(OrientRules(bins: true, noneBetweenFourEnds: true, ends: true))
    $0.stacking = .always
    $0.size = .band
    $0.growsFromZero = true
    $0.followsDimension = true
    $0.takesBand = true
    $0.bandPadding = "barBandPaddingInner"
    $0.padsContinuousScale = true
    $0.roundsStack = true
    $0.legendSymbol = "square"
    $0.kindInWords = .bar
  }
}
