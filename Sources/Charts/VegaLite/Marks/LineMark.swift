import Vega

/// Lines, one for each series; filled only where the spec says so.
enum LineMark {
  package static let traits = MarkTraits(.line) { drawer in
    let unit = drawer.unit
    let fills = unit.mark["fill"] != nil || unit.encoding[.fill] != nil || unit.mark["filled"]?.bool == true
    return PathDrawer(drawer, fills: fills) { s, curve in curve.line(s.points) }.draw()
  }.with {
    $0.family = .path
    $0.channels = [.size, .strokeDash]
    $0.secondEnd = .onlyBinned
    $0.size = .strokeWidth
    $0.isFilled = false
    $0.followsDimension = true
    // A line's two units are Vega's, which its legends do not know of.
    $0.strokeWidth = 2
    $0.legendSymbol = "stroke"
    $0.kindInWords = .line
  }
}
