import Pictures
import Scene

/// A status as a small field: more ink, nearer to the ground.
enum Swatch {
  static let tableSize = Size(12, 6.5)
  static let keySize = Size(20, 8)

  private static let ringRadius = 2.4

  /// Nodes of the swatch in the rectangle; none for marks that are signs.
  static func nodes(_ mark: StatusMark, in r: Rect) -> [Node] {
    guard let paint = StatusPaint.of(mark, on: .a4) else { return [] }
    switch paint.shape {
    case .field: return field(r, paint)
    case .thinField:
      let height = r.height * StatusPaint.thinShare
      return field(Rect(x: r.x, y: r.y + (r.height - height) / 2, width: r.width, height: height), paint)
    case .struckField:
      let inset = (paint.outline?.width ?? 0) / 2
      let line = Path(line: Point(r.minX + inset, r.maxY - inset), to: Point(r.maxX - inset, r.minY + inset))
      return field(r, paint) + [.path(PathNode(line, stroke: paint.outline))]
    case .ring:
      let ring = Path(circle: Point(r.midX, r.midY), radius: ringRadius)
      return [.path(PathNode(ring, fill: paint.paint, stroke: paint.outline))]
    }
  }

  /// The line is moved in, so that all swatches are of one size.
  private static func field(_ r: Rect, _ paint: StatusPaint) -> [Node] {
    var nodes: [Node] = [.path(PathNode(Path(rect: r), fill: paint.paint))]
    if let outline = paint.outline {
      nodes.append(.path(PathNode(Path(rect: r.expanded(by: -outline.width / 2)), stroke: outline)))
    }
    return nodes
  }

  /// What stands in place of a swatch.
  static func sign(_ mark: StatusMark) -> String? {
    switch mark {
    case .about: "≈"
    case .over: ">"
    default: nil
    }
  }
}
