import Scene

/// Vega's symbols around the origin.
package enum SymbolShape {
  package static let names = [
    "circle", "square", "cross", "diamond", "triangle", "triangle-up", "triangle-down", "triangle-left",
    "triangle-right", "arrow", "wedge", "stroke",
  ]

  /// - Parameters:
  ///   - name: one of `names`, or SVG path data drawn for a square from -1 to 1. What is neither becomes a circle.
  ///   - size: area of the square around the symbol, in px².
  package static func path(_ name: String, size: Double) -> Path {
    guard size > 0, size.isFinite else { return Path() }
    let r = size.squareRoot() / 2
    let h = 3.0.squareRoot() / 2 * r
    // Height above the centre of a triangle set on its centre of gravity.
    let up = h - r / 3.0.squareRoot()
    func polygon(_ points: (Double, Double)...) -> Path { Path(polygon: points.map { Point($0.0, $0.1) }) }
    switch name {
    case "circle": return Path(circle: .zero, radius: r)
    case "square": return Path(rect: Rect(x: -r, y: -r, width: 2 * r, height: 2 * r))
    case "cross":
      let s = r / 2.5
      return polygon(
        (-r, -s), (-r, s), (-s, s), (-s, r), (s, r), (s, s), (r, s), (r, -s), (s, -s), (s, -r), (-s, -r), (-s, -s))
    case "diamond": return polygon((-r, 0), (0, -r), (r, 0), (0, r))
    case "triangle": return polygon((0, -h - up), (-r, h - up), (r, h - up))
    case "triangle-up": return polygon((0, -h), (-r, h), (r, h))
    case "triangle-down": return polygon((0, h), (-r, -h), (r, -h))
    case "triangle-right": return polygon((h, 0), (-h, -r), (-h, r))
    case "triangle-left": return polygon((-h, 0), (h, -r), (h, r))
    case "arrow":
      let (s, t, v) = (r / 7, r / 2.5, r / 8)
      return polygon((-s, r), (s, r), (s, -v), (t, -v), (0, -r), (-t, -v), (-s, -v))
    case "wedge": return polygon((0, -h - up), (-r / 4, h - up), (r / 4, h - up))
    case "stroke": return Path(line: Point(-r, 0), to: Point(r, 0))
    default:
      return SVGPath.parse(name)?.transformed(.scale(r, r)) ?? Path(circle: .zero, radius: r)
    }
  }
}
