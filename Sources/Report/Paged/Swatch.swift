import Scene

/// A status as a small field: more ink, nearer to the ground. The widths of lines are those of charts on A4.
enum Swatch {
  static let tableSize = Size(12, 6.5)
  static let keySize = Size(20, 8)

  /// Nodes of the swatch in the rectangle; none for marks that are signs.
  static func nodes(_ mark: StatusMark, in r: Rect) -> [Node] {
    switch mark {
    case .signed: [solid(r, House.blue)]
    case .paidIn: [solid(r, House.paidIn)]
    case .operating: [solid(r, House.teal)]
    case .disputed: [solid(r, House.disputed)]
    case .otherReading:
      [solid(Rect(x: r.x, y: r.y + r.height * 0.22, width: r.width, height: r.height * 0.56), House.doubt)]
    case .pledged: [frame(r, Stroke(House.blue, width: 1.2), fill: .white)]
    case .planned: hatched(r, House.blue, pitch: 3.2, width: 0.8)
    case .underConstruction: hatched(r, House.teal, pitch: 2.24, width: 1.12)
    case .cancelled:
      [
        frame(r, Stroke(House.other, width: 0.8)),
        .path(
          PathNode(
            Path(line: Point(r.minX + 0.4, r.maxY - 0.4), to: Point(r.maxX - 0.4, r.minY + 0.4)),
            stroke: Stroke(House.other, width: 0.8))),
      ]
    case .notStated: [frame(r, Stroke(House.other, width: 0.9, dash: [1.2, 1.8]))]
    case .held, .discussed, .stated:
      [
        .path(
          PathNode(
            Path(circle: Point(r.midX, r.midY), radius: 2.4), fill: .solid(.white),
            stroke: Stroke(House.ink, width: 0.9)))
      ]
    case .about, .over: []
    }
  }

  /// What stands in place of a swatch.
  static func sign(_ mark: StatusMark) -> String? {
    switch mark {
    case .about: "≈"
    case .over: ">"
    default: nil
    }
  }

  private static func solid(_ r: Rect, _ color: Color) -> Node { .path(PathNode(Path(rect: r), fill: color)) }

  private static func frame(_ r: Rect, _ stroke: Stroke, fill: Color? = nil) -> Node {
    .path(PathNode(Path(rect: r.expanded(by: -stroke.width / 2)), fill: fill.map { .solid($0) }, stroke: stroke))
  }

  private static func hatched(_ r: Rect, _ color: Color, pitch: Double, width: Double) -> [Node] {
    let hatch = Hatch(color: color, pitch: pitch, width: width)
    return [.path(PathNode(Path(rect: r), fill: .hatch(hatch))), frame(r, Stroke(color, width: 0.8))]
  }
}
