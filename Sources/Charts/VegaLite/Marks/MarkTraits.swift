import Scene
import Vega

/// What the rest of the engine asks of a mark. Each mark states its own in its file, beside how it is drawn; nobody asks
/// for a mark by its name.
package struct MarkTraits: Sendable {
  /// Marks that are laid out alike.
  package enum Family: Sendable {
    /// Between two ends on each channel.
    case box
    /// One path for each series.
    case path
    /// A shape at a place.
    case symbol
    case other
  }

  /// Kinds of pictures; of a picture with several marks the first names it.
  package enum WordKind: String, CaseIterable, Sendable { case map, bar, line, area, pie, heat }

  /// What `size` says.
  package enum Size: Sendable {
    /// Square pixels of a shape.
    case area
    /// Pixels across a band.
    case band
    case strokeWidth, fontSize
  }

  /// Whether a second position (`x2`) means something.
  enum SecondEnd: Sendable { case always, never, onlyBinned }

  package enum Stacking: Sendable {
    case never
    /// Where the encoding says so.
    case asked
    case always
  }

  /// How Vega-Lite finds out along which channel a mark goes (its `orient`).
  enum Orientation: Sendable {
    case none
    case fixed(Orient)
    case found(OrientRules)
  }

  /// Vega's mark, as it stands in an SVG's class.
  package var kind: MarkKind
  package var family = Family.other
  /// Channels that only some marks take, of `MarkTraits.special`.
  var channels: Set<Channel> = []
  /// Takes x, y and their offsets, or longitude and latitude.
  var hasPosition = true
  var secondEnd = SecondEnd.never
  var orientation = Orientation.found(OrientRules())
  var stacking = Stacking.asked
  package var size = Size.area
  /// Colours fill it; otherwise they draw its outline.
  var isFilled = true
  /// Its legend's symbols are filled as well, if it is.
  var fillsLegend = true
  /// Seven tenths opaque where rows are not aggregated, since such marks lie over each other.
  var isTranslucent = false
  /// Grows from a baseline, which its measure's scale therefore shows.
  package var growsFromZero = false
  /// Goes along a dimension, whose scale need not show zero.
  package var followsDimension = false
  /// Categories give it a band and not a point.
  var takesBand = false
  /// A band of the unit circle.
  package var isPolar = false
  /// `config.scale` property with the padding between bands.
  var bandPadding = "rectBandPaddingInner"
  /// Stands in a band of its own on a continuous scale (`config.MARK.continuousBandSize`).
  var padsContinuousScale = false
  /// `align` and `baseline` say where in its box its place is.
  var alignsBox = false
  /// Covers grid and axes of its categories, which are therefore drawn over it.
  package var liesUnderAxes = false
  /// Its whole stack has the rounded corners.
  var roundsStack = false
  /// `strokeWidth` where nothing is said; nil: the style's, or 1.
  package var strokeWidth: Double? = 1
  /// Which of `config.range` colours its quantities.
  package var ramp = "ramp"
  /// The symbol of its legends.
  var legendSymbol = "circle"
  /// What a picture of it is called where it is told in words; nil where that hangs on its encoding.
  package var kindInWords: WordKind?
  /// A label or a line at the data, not what shows them.
  package var isGuide = false
  /// Draws the unit's rows.
  package var draw: @Sendable (UnitDrawer) -> [Node]

  var sizeIsStrokeWidth: Bool { size == .strokeWidth && !isFilled }
  /// A width along one mark, which a legend's symbol shows as its own width.
  var sizeIsTrailWidth: Bool { size == .strokeWidth && isFilled }
  var liesAcross: Bool { if case .found(let rules) = orientation { rules.across } else { false } }

  init(_ kind: MarkKind, draw: @escaping @Sendable (UnitDrawer) -> [Node]) {
    self.kind = kind
    self.draw = draw
  }

  /// A mark with some traits of its own.
  package func with(_ change: (inout MarkTraits) -> Void) -> MarkTraits {
    var t = self
    change(&t)
    return t
  }

  /// Channels that say something to some marks only.
  static let special: Set<Channel> = [
    .size, .strokeDash, .shape, .text, .angle, .url, .theta, .radius, .theta2, .radius2,
  ]
}

/// What decides the orientation of a mark beside its measures.
struct OrientRules: Sendable {
  /// Binned data and aggregates.
  var bins = false
  /// Ends on both channels: none at all.
  var noneBetweenFourEnds = false
  /// A second end, or an offset that is a measure.
  package var ends = false
  /// The only channel that is there.
  var onlyPosition = false
  /// A tick stands across its measure.
  var across = false
}

extension MarkType {
  /// The table of marks.
  package var traits: MarkTraits {
    switch self {
    case .arc: ArcMark.traits
    case .area: AreaMark.traits
    case .bar: BarMark.traits
    case .circle: CircleMark.traits
    case .geoshape: GeoshapeMark.traits
    case .image: ImageMark.traits
    case .line: LineMark.traits
    case .point: PointMark.traits
    case .rect: RectMark.traits
    case .rule: RuleMark.traits
    case .square: SquareMark.traits
    case .text: TextMark.traits
    case .tick: TickMark.traits
    case .trail: TrailMark.traits
    }
  }
}
