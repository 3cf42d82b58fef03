import Scene

/// The small mark before a status word in a table; its raw value is the status as facts have it.
public enum SlideSwatch: String, Hashable, Sendable, CaseIterable {
  case pledged, planned, signed
  case paidIn = "paid_in"
  case underConstruction = "under_construction"
  case operating, cancelled
  case held, discussed, stated
  case notStated = "not_stated"
  case disputed
  case otherReading = "other_reading"

  /// Size in a table of 15 pt.
  static let size = Size(20, 11)
  /// From the swatch's left edge to the word.
  static let advance = 28.0

  /// Widths of lines are the chart's times 1.2.
  func shapes(in frame: Rect) -> [Deck.Shape] {
    let name = "Swatch"
    func box(_ fill: Paint?, _ stroke: Stroke? = nil) -> Deck.Shape {
      // A line is drawn on both sides of the edge: it is moved in, so that all swatches are of one size.
      Deck.Shape(
        name, .rectangle, frame: frame.expanded(by: -(stroke?.width ?? 0) / 2), fill: fill, stroke: stroke)
    }
    func hatch(_ color: Color, width: Double, pitch: Double) -> Paint {
      .hatch(Hatch(color: color, pitch: pitch, width: width))
    }
    switch self {
    case .pledged: return [box(.solid(.white), Stroke(SlideStyle.blue, width: 1.8))]
    case .planned:
      return [box(hatch(SlideStyle.blue, width: 1.2, pitch: 4.8), Stroke(SlideStyle.blue, width: 1.2))]
    case .signed: return [box(.solid(SlideStyle.blue))]
    case .paidIn: return [box(.solid(SlideStyle.paidIn))]
    case .underConstruction:
      return [box(hatch(SlideStyle.teal, width: 1.7, pitch: 3.4), Stroke(SlideStyle.teal, width: 1.2))]
    case .operating: return [box(.solid(SlideStyle.teal))]
    case .disputed: return [box(.solid(SlideStyle.disputed))]
    case .otherReading: return [box(.solid(SlideStyle.doubt))]
    case .notStated:
      return [box(.solid(.white), Stroke(SlideStyle.other, width: 1.2, dash: [1.6, 2.2]))]
    case .cancelled:
      let line = Stroke(SlideStyle.other, width: 1.2)
      return [
        box(.solid(.white), line), Deck.Shape(name, .risingLine, frame: frame.expanded(by: -0.6), stroke: line),
      ]
    case .held, .discussed, .stated:
      let side = frame.height
      let ring = Rect(x: frame.midX - side / 2, y: frame.midY - side / 2, width: side, height: side).expanded(by: -0.7)
      return [
        Deck.Shape(
          name, .ellipse, frame: ring, fill: .solid(.white), stroke: Stroke(SlideStyle.ink, width: 1.3))
      ]
    }
  }
}
