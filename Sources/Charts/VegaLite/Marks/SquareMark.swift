/// Filled squares.
enum SquareMark {
  package static let traits = PointMark.symbols("square").with {
    $0.channels.insert(.angle)
    $0.legendSymbol = "square"
  }
}
