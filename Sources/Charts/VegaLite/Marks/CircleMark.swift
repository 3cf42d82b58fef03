/// Filled circles.
enum CircleMark {
  static let traits = PointMark.symbols("circle")
}
