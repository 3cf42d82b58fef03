/// Filled circles.
enum CircleMark {
  package static let traits = PointMark.symbols("circle")
}
