import Pictures
import Scene

/// The small mark before a status word in a table.
enum SlideSwatch {
  /// Size in a table of 15 pt.
  static let size = Size(20, 11)
  /// From the swatch's left edge to the word.
  static let advance = 28.0

  /// None for marks that are signs.
  static func shapes(_ mark: StatusMark, in frame: Rect) -> [Deck.Shape] {
    guard let paint = StatusPaint.of(mark, on: .slide) else { return [] }
    // A line is drawn on both sides of the edge: it is moved in, so that all swatches are of one size.
    let inset = (paint.outline?.width ?? 0) / 2
    func shape(_ kind: Deck.Shape.Kind, _ r: Rect) -> Deck.Shape {
      Deck.Shape("Swatch", kind, frame: r.expanded(by: -inset), fill: paint.paint, stroke: paint.outline)
    }
    switch paint.shape {
    case .field: return [shape(.rectangle, frame)]
    case .thinField:
      let height = frame.height * StatusPaint.thinShare
      let y = frame.y + (frame.height - height) / 2
      return [shape(.rectangle, Rect(x: frame.x, y: y, width: frame.width, height: height))]
    case .struckField:
      let line = Deck.Shape("Swatch", .risingLine, frame: frame.expanded(by: -inset), stroke: paint.outline)
      return [shape(.rectangle, frame), line]
    case .ring:
      let side = frame.height
      return [shape(.ellipse, Rect(x: frame.midX - side / 2, y: frame.midY - side / 2, width: side, height: side))]
    }
  }
}
