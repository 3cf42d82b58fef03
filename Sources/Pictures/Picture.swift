import Diagnostics
import Scene
import Tables

/// A drawn chart with everything that the place where it is set may need apart: on paper the title is the page's
/// ("Figure 1 …"), on a slide it is the placeholder's, and a native chart needs the rows.
public struct Picture: Sendable {
  /// Title lines as the spec has them; a page or slide breaks them anew.
  public var title: [String] = []
  public var subtitle: [String] = []
  public var notes: [Note] = []
  /// Where the figures come from; the last line of a picture.
  public var source: String?
  /// The whole picture for the target it was laid out for: with title, notes and source if the target is `.chart`,
  /// the plot alone on `.a4` and `.slide`.
  public var scene: Scene
  /// What a reader who does not see it is told: values first, shape after.
  public var altText = ""
  /// Ids of the facts shown, in the order in which they appear.
  public var factIDs: [String] = []
  /// The same figures as native charts, where their kind has one.
  public var native: NativeChart?
  /// Warnings about the picture (a missing glyph, a label left out).
  public var diagnostics: [Diagnostic] = []

  public init(scene: Scene) { self.scene = scene }

  /// A line or two under a picture.
  public struct Note: Sendable, Hashable {
    /// Begins with the doubt's diamond.
    public var isDoubt: Bool
    /// Set in semibold before the text, e.g. `Disputed.`
    public var lead: String?
    public var text: String
    public init(isDoubt: Bool = false, lead: String? = nil, text: String) {
      self.isDoubt = isDoubt
      self.lead = lead
      self.text = text
    }
  }
}

/// What the picture is laid out for. A chart is laid out anew for each; it is never scaled down into one.
public enum Target: String, Sendable, CaseIterable {
  case chart, a4, slide
}

/// Bar charts as an office program knows them: panels side by side, each with categories and series.
public struct NativeChart: Sendable, Hashable {
  public var panels: [Panel]
  public init(panels: [Panel]) { self.panels = panels }

  public struct Panel: Sendable, Hashable {
    /// Head of the panel, e.g. `Investment`, and its unit, e.g. `bn yuan`.
    public var title: String
    public var unit: String
    /// Bars lie (rows named at the left) or stand.
    public var horizontal: Bool
    /// From top to bottom (or left to right).
    public var categories: [String]
    public var series: [Series]
    /// Upper end and step of the value axis, which begins at zero.
    public var axisMaximum: Double?
    public var axisStep: Double?
    /// d3 number format of axis and labels, in the unit shown.
    public var valueFormat: String
    /// Where the panel stands in the picture's scene, with its axis labels.
    public var frame: Rect

    public init(
      title: String = "", unit: String = "", horizontal: Bool = true, categories: [String], series: [Series],
      axisMaximum: Double? = nil, axisStep: Double? = nil, valueFormat: String = "", frame: Rect
    ) {
      self.title = title
      self.unit = unit
      self.horizontal = horizontal
      self.categories = categories
      self.series = series
      self.axisMaximum = axisMaximum
      self.axisStep = axisStep
      self.valueFormat = valueFormat
      self.frame = frame
    }
  }

  public struct Series: Sendable, Hashable {
    public var name: String
    public var points: [Point]
    public init(name: String, points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  public struct Point: Sendable, Hashable {
    /// In the unit shown (20.663 under a head "bn yuan"); nil where nothing is stated.
    public var value: Double?
    /// As a reader sees it, e.g. `20.663`, `121 as stated ◆`.
    public var label: String
    public var paint: Paint
    /// Outline, for statuses drawn as one.
    public var stroke: Stroke?
    public init(value: Double?, label: String, paint: Paint, stroke: Stroke? = nil) {
      self.value = value
      self.label = label
      self.paint = paint
      self.stroke = stroke
    }
  }
}

extension Target {
  /// Factor from a chart's px on strokes, dots and hatches.
  public var scale: Double {
    switch self {
    case .chart: 1
    case .slide: 1.2
    case .a4: 0.8
    }
  }
}
