import Tables

/// Meridians and parallels as one GeoJSON MultiLineString. All values in degrees; defaults are d3-geo's.
struct Graticule: Sendable {
  /// West, south, east, north.
  var extentMajor = (-180.0, -90 + 1e-6, 180.0, 90 - 1e-6)
  var extentMinor = (-180.0, -80 - 1e-6, 180.0, 80 + 1e-6)
  /// Between meridians, and between parallels. Major lines are those that reach the poles.
  var stepMajor = (90.0, 360.0)
  var stepMinor = (10.0, 10.0)
  /// Between points of a parallel.
  var precision = 2.5

  init() {}

  func geometry() -> Value {
    let (major, minor) = (ordered(extentMajor), ordered(extentMinor))
    var lines: [[(Double, Double)]] = []
    for x in multiples(major.0, major.2, stepMajor.0) { lines.append(meridian(x, major)) }
    for y in multiples(major.1, major.3, stepMajor.1) { lines.append(parallel(y, major)) }
    for x in multiples(minor.0, minor.2, stepMinor.0) where !isMultiple(x, of: stepMajor.0) {
      lines.append(meridian(x, minor))
    }
    for y in multiples(minor.1, minor.3, stepMinor.1) where !isMultiple(y, of: stepMajor.1) {
      lines.append(parallel(y, minor))
    }
    return .object([
      .init("type", .string("MultiLineString")),
      .init("coordinates", .array(lines.map { .array($0.map { .array([.number($0.0), .number($0.1)]) }) })),
    ])
  }

  private typealias Extent = (Double, Double, Double, Double)

  private func ordered(_ e: Extent) -> Extent { (min(e.0, e.2), min(e.1, e.3), max(e.0, e.2), max(e.1, e.3)) }

  /// Straight on the sphere: quarters suffice.
  private func meridian(_ x: Double, _ e: Extent) -> [(Double, Double)] { points(e.1, e.3, 90).map { (x, $0) } }

  private func parallel(_ y: Double, _ e: Extent) -> [(Double, Double)] { points(e.0, e.2, precision).map { ($0, y) } }

  private func points(_ from: Double, _ to: Double, _ step: Double) -> [Double] {
    sequence(from, to - 1e-6, step) + [to]
  }

  private func multiples(_ from: Double, _ to: Double, _ step: Double) -> [Double] {
    step > 0 ? sequence((from / step).rounded(.up) * step, to, step) : []
  }

  /// Excluding `to`; nothing for steps too fine to draw.
  private func sequence(_ from: Double, _ to: Double, _ step: Double) -> [Double] {
    let count = ((to - from) / step).rounded(.up)
    guard step > 0, count > 0, count <= 100_000 else { return [] }
    return (0..<Int(count)).map { from + Double($0) * step }
  }

  private func isMultiple(_ x: Double, of step: Double) -> Bool {
    abs(x.truncatingRemainder(dividingBy: step)) <= 1e-6
  }
}
