import Gates

/// The picture between layout and backends: six kinds of node, everything resolved, nothing left to look up or measure.
public indirect enum Node: Hashable, Sendable {
  case group(Group)
  case path(PathNode)
  case symbols(SymbolsNode)
  case text(TextNode)
  case image(ImageNode)
  case link(LinkNode)
}

public struct Group: Hashable, Sendable {
  public var transform: Transform
  public var clip: Path?
  public var opacity: Double
  public var semantics: Semantics
  public var children: [Node]

  public init(
    _ children: [Node] = [], transform: Transform = .identity, clip: Path? = nil, opacity: Double = 1,
    semantics: Semantics = .none
  ) {
    self.children = children
    self.transform = transform
    self.clip = clip
    self.opacity = opacity
    self.semantics = semantics
  }
}

public struct PathNode: Hashable, Sendable {
  public var path: Path
  public var fill: Paint?
  public var stroke: Stroke?
  /// Of the whole node, fill and stroke together.
  public var opacity: Double
  public var semantics: Semantics

  public init(
    _ path: Path, fill: Paint? = nil, stroke: Stroke? = nil, opacity: Double = 1, semantics: Semantics = .none
  ) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
    self.opacity = opacity
    self.semantics = semantics
  }

  public init(_ path: Path, fill: Color) { self.init(path, fill: .solid(fill)) }
}

/// Many marks of one shape: 100,000 points are one node.
public struct SymbolsNode: Hashable, Sendable {
  public struct Style: Hashable, Sendable {
    public var fill: Paint?
    public var stroke: Stroke?
    public var opacity: Double
    public init(fill: Paint? = nil, stroke: Stroke? = nil, opacity: Double = 1) {
      self.fill = fill
      self.stroke = stroke
      self.opacity = opacity
    }
  }

  /// The shape around (0, 0) at scale 1.
  public var shape: Path
  public var positions: [Point]
  /// The factor on `shape` for each position, or one for all. Strokes are not scaled.
  public var scales: [Double]
  /// Index into `styles` for each position, or one for all.
  public var styleIndices: [Int32]
  public var styles: [Style]
  public var semantics: Semantics

  public init(
    shape: Path, positions: [Point], scales: [Double] = [1], styleIndices: [Int32] = [0], styles: [Style],
    semantics: Semantics = .none
  ) {
    self.shape = shape
    self.positions = positions
    self.scales = scales
    self.styleIndices = styleIndices
    self.styles = styles
    self.semantics = semantics
  }

  public func scale(at i: Int) -> Double { scales.count == 1 ? scales[0] : i < scales.count ? scales[i] : 1 }

  public func style(at i: Int) -> Style {
    let k = Int(styleIndices.count == 1 ? styleIndices[0] : i < styleIndices.count ? styleIndices[i] : 0)
    return k < styles.count ? styles[k] : Style()
  }
}

public enum TextAnchor: String, Hashable, Sendable {
  case start, middle, end
  /// The part of the width that lies left of the anchor point.
  public var fraction: Double { self == .start ? 0 : self == .middle ? 0.5 : 1 }
}

/// One line of text. `origin` is the anchor point on the alphabetic baseline.
public struct TextNode: Hashable, Sendable {
  public var runs: [TextRun]
  public var origin: Point
  public var anchor: TextAnchor
  /// Degrees, clockwise, about `origin`.
  public var angle: Double
  public var metrics: TextMetrics
  public var opacity: Double
  public var semantics: Semantics
  /// The whole text, where a limit left room for a part of it only.
  public var cutFrom: String?

  public init(
    _ runs: [TextRun], at origin: Point, anchor: TextAnchor = .start, angle: Double = 0, metrics: TextMetrics,
    opacity: Double = 1, semantics: Semantics = .none
  ) {
    self.runs = runs
    self.origin = origin
    self.anchor = anchor
    self.angle = angle
    self.metrics = metrics
    self.opacity = opacity
    self.semantics = semantics
  }

  public var plainText: String { runs.map(\.text).joined() }

  /// The box of the line before rotation.
  public var unrotatedBounds: Rect {
    Rect(
      x: origin.x - metrics.width * anchor.fraction, y: origin.y - metrics.ascent, width: metrics.width,
      height: metrics.height)
  }

  public var bounds: Rect {
    if angle == 0 { return unrotatedBounds }
    let t = Transform.translation(origin.x, origin.y).appending(.rotation(degrees: angle))
    return t.apply(unrotatedBounds.offset(by: Point(-origin.x, -origin.y)))
  }
}

public struct ImageNode: Hashable, Sendable {
  public enum Format: String, Hashable, Sendable { case png, jpeg, svg }
  /// The encoded file.
  public var bytes: [UInt8]
  public var format: Format
  public var frame: Rect
  public var opacity: Double
  public var semantics: Semantics

  public init(bytes: [UInt8], format: Format, frame: Rect, opacity: Double = 1, semantics: Semantics = .none) {
    self.bytes = bytes
    self.format = format
    self.frame = frame
    self.opacity = opacity
    self.semantics = semantics
  }
}

public struct LinkNode: Hashable, Sendable {
  public enum Target: Hashable, Sendable {
    case url(WebAddress)
    /// The name of a `Page.destinations` entry.
    case destination(String)
  }
  public var target: Target
  /// What is shown; its box is the area to click on.
  public var children: [Node]
  public var area: Rect
  public var semantics: Semantics

  public init(_ target: Target, area: Rect, children: [Node], semantics: Semantics = .none) {
    self.target = target
    self.area = area
    self.children = children
    self.semantics = semantics
  }
}
