import Scene

/// How a status is drawn, in charts, tables, keys and slides alike: more ink, nearer to the ground. Blue is promised,
/// green is built.
///
/// Lengths are those of a chart of 800 × 450 px; `of(_:on:)` gives those of another target.
public struct StatusPaint: Hashable, Sendable {
  public enum Fill: Hashable, Sendable {
    case solid(Color)
    /// Lines on white, 45° to the right and up.
    case hatch(Hatch)
  }

  public enum Shape: Hashable, Sendable {
    case field
    /// A bar below another one, of the same figure.
    case thinField
    /// A field with a line from its lower left to its upper right corner.
    case struckField
    /// What binds nobody: no bar, a ring.
    case ring
  }

  public var shape: Shape
  public var fill: Fill
  public var outline: Stroke?
  /// Of a thin field's height to that of the field.
  public static let thinShare = 0.56

  public init(shape: Shape, fill: Fill, outline: Stroke? = nil) {
    (self.shape, self.fill, self.outline) = (shape, fill, outline)
  }

  /// Nil for marks that are signs, ≈ and >.
  private static func of(_ mark: StatusMark) -> StatusPaint? {
    func paint(_ fill: Fill, _ color: Color? = nil, _ width: Double = 1, _ shape: Shape = .field) -> StatusPaint {
      StatusPaint(shape: shape, fill: fill, outline: color.map { Stroke($0, width: width) })
    }
    return switch mark {
    case .pledged: paint(.solid(.white), Palette.blue, 1.5)
    case .planned: paint(.hatch(Hatch(color: Palette.blue, pitch: 4, width: 1)), Palette.blue)
    case .signed: paint(.solid(Palette.blue))
    case .paidIn: paint(.solid(Palette.paidIn))
    case .underConstruction: paint(.hatch(Hatch(color: Palette.teal, pitch: 2.8, width: 1.4)), Palette.teal)
    case .operating: paint(.solid(Palette.teal))
    case .cancelled: paint(.solid(.white), Palette.other, 1, .struckField)
    case .held, .discussed, .stated: paint(.solid(.white), Palette.ink, 1.1, .ring)
    case .notStated:
      StatusPaint(
        shape: .field, fill: .solid(.white), outline: Stroke(Palette.other, width: 0.75, dash: [1.2, 1.8]))
    case .disputed: paint(.solid(Palette.disputed))
    case .otherReading: StatusPaint(shape: .thinField, fill: .solid(Palette.doubt))
    case .about, .over: nil
    }
  }

  /// In the units of the target.
  public static func of(_ mark: StatusMark, on target: Target) -> StatusPaint? {
    of(mark)?.scaled(by: target.scale)
  }

  private func scaled(by k: Double) -> StatusPaint {
    var s = self
    if case .hatch(var hatch) = fill {
      hatch.pitch *= k
      hatch.width *= k
      s.fill = .hatch(hatch)
    }
    if let o = outline { s.outline = Stroke(o.paint, width: o.width * k, dash: o.dash.map { $0 * k }) }
    return s
  }

  /// What the area is filled with.
  public var paint: Paint {
    switch fill {
    case .solid(let color): .solid(color)
    case .hatch(let hatch): .hatch(hatch)
    }
  }
}
