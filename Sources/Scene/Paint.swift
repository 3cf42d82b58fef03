/// How a path is filled or stroked. Everything a backend needs stands here; it looks nothing up.
public enum Paint: Hashable, Sendable {
  case solid(Color)
  case gradient(Gradient)
  /// Parallel lines cut to the shape. `HatchLines` makes the lines, in one place for all backends.
  case hatch(Hatch)
}

public struct Gradient: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case linear(from: Point, to: Point)
    case radial(innerCenter: Point, innerRadius: Double, outerCenter: Point, outerRadius: Double)
  }
  public struct Stop: Hashable, Sendable {
    public var offset: Double
    public var color: Color
    public init(offset: Double, color: Color) {
      self.offset = offset
      self.color = color
    }
  }

  /// In the coordinates of the shape it paints (not as parts of its box).
  public var kind: Kind
  public var stops: [Stop]

  public init(kind: Kind, stops: [Stop]) {
    self.kind = kind
    self.stops = stops
  }
}

/// Lines of `width` at `pitch` (distance of their centres, across the lines), at `angle` degrees, over `background`.
public struct Hatch: Hashable, Sendable {
  public var color: Color
  public var background: Color?
  public var angle: Double
  public var pitch: Double
  public var width: Double

  public init(color: Color, background: Color? = .white, angle: Double = 45, pitch: Double, width: Double) {
    self.color = color
    self.background = background
    self.angle = angle
    self.pitch = pitch
    self.width = width
  }
}

public struct Stroke: Hashable, Sendable {
  public enum Cap: String, Hashable, Sendable { case butt, round, square }
  public enum Join: String, Hashable, Sendable { case miter, round, bevel }

  public var paint: Paint
  public var width: Double
  /// On and off lengths; empty is a solid line. All lengths are ≥ 0 and their sum > 0 (`Stroke.init` sees to it,
  /// because cairo stops drawing for good on any other).
  public private(set) var dash: [Double]
  public var dashOffset: Double
  public var cap: Cap
  public var join: Join
  public var miterLimit: Double

  public init(
    _ paint: Paint, width: Double = 1, dash: [Double] = [], dashOffset: Double = 0, cap: Cap = .butt,
    join: Join = .miter, miterLimit: Double = 10
  ) {
    self.paint = paint
    self.width = width
    let usable = dash.allSatisfy { $0 >= 0 && $0.isFinite } && dash.reduce(0, +) > 0
    self.dash = usable ? dash : []
    self.dashOffset = dashOffset
    self.cap = cap
    self.join = join
    self.miterLimit = miterLimit
  }

  public init(_ color: Color, width: Double = 1, dash: [Double] = []) {
    self.init(.solid(color), width: width, dash: dash)
  }
}
