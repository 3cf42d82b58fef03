import Pictures
import Scene

extension Deck {
  /// A bar chart that an office program draws itself and whose figures can be edited.
  public struct BarChart: Sendable {
    public struct Point: Hashable, Sendable {
      /// Nil where nothing is stated: the cell stays empty and no bar is drawn.
      public var value: Double?
      public var label: Label
      /// How far the label stands from where the program would put it, in points.
      public var labelShift = Size(0, 0)
      public var fill: Paint?
      public var outline: Stroke?

      public init(value: Double?, label: Label = .none, fill: Paint?, outline: Stroke? = nil) {
        self.value = value
        self.label = label
        self.fill = fill
        self.outline = outline
      }
    }

    public enum Label: Hashable, Sendable {
      case none
      /// The number itself: it follows when the number is edited.
      case value
      /// Words, in one line: programs centre the lines of a label, whatever it says.
      case text([Run])
    }

    public struct Series: Hashable, Sendable {
      public var name: String
      public var points: [Point]
      public init(name: String, points: [Point]) {
        self.name = name
        self.points = points
      }
    }

    public var name: String
    public var altText: String
    public var frame: Rect
    /// The area between the axes, in points of the slide: given, so that charts side by side share their rows.
    public var plot: Rect
    /// Fills the layout's place for a chart; the first chart of a slide does.
    public var fillsPlaceholder = false
    public var isHorizontal: Bool
    public var categories: [String]
    /// False where the names of the rows stand beside it.
    public var showsCategories: Bool
    public var series: [Series]
    /// Lower end of the value axis: zero, unless a bar goes below.
    public var minimum = 0.0
    public var maximum: Double
    public var step: Double
    /// A number format of Excel, of axis and labels.
    public var numberFormat: String
    /// Room between categories in per cent of a bar, 0 to 500.
    public var gapWidth: Int
    /// By how much of a bar the series of a category overlap, in per cent; negative is a gap.
    public var overlap: Int
    public var style = ChartStyle()

    public init(
      _ name: String, altText: String, frame: Rect, plot: Rect, isHorizontal: Bool = true, categories: [String],
      showsCategories: Bool = true, series: [Series], maximum: Double, step: Double, numberFormat: String = "General",
      gapWidth: Int = 52, overlap: Int = 0
    ) {
      self.name = name
      self.altText = altText
      self.frame = frame
      self.plot = plot
      self.isHorizontal = isHorizontal
      self.categories = categories
      self.showsCategories = showsCategories
      self.series = series
      self.maximum = maximum
      self.step = step
      self.numberFormat = numberFormat
      self.gapWidth = gapWidth
      self.overlap = overlap
    }
  }

  /// Sizes in points and colours of a chart's own text and lines.
  public struct ChartStyle: Hashable, Sendable {
    public var axisSize = SlideStyle.axisSize
    public var axisColor = Palette.muted
    public var categorySize = SlideStyle.rowSize
    public var categoryColor = Palette.ink
    public var valueSize = SlideStyle.valueSize
    public var valueColor = Palette.ink
    /// Labels stand on white, so that grid lines do not run through them. Not where bars are so thin that the white
    /// would reach into the next one.
    public var labelsKnockOut = true
    public var gridColor = Palette.grid
    public var gridWidth = 0.75
    public var zeroLineColor = Palette.ink
    public var zeroLineWidth = 1.0
    public init() {}
  }
}
