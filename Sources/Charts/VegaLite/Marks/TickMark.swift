import Vega

/// Ticks: thin boxes across their measure.
enum TickMark {
  package static let traits = MarkTraits(.rect) { BoxDrawer($0).draw(thin: true) }.with {
    $0.family = .box
    $0.channels = [.size, .strokeDash]
    $0.secondEnd = .onlyBinned
    $0.orientation = .found(OrientRules(across: true))
    $0.size = .band
    $0.isTranslucent = true
    $0.takesBand = true
    $0.bandPadding = "tickBandPaddingInner"
  }
}
