import Scene

/// A deck of slides as shapes with a place and text with a style, free of any file format. Lengths are points; a slide
/// measures 960 × 540 of them. `PPTXEncoder` writes it.
public struct Deck: Sendable {
  public static let size = Size(960, 540)

  /// Title, author, subject, language and time of the file; without a time it is dated 1970-01-01.
  public var metadata: Metadata
  public var slides: [Slide]

  public init(metadata: Metadata, slides: [Slide] = []) {
    self.metadata = metadata
    self.slides = slides
  }

  public struct Slide: Sendable {
    public var layout: Layout
    /// In reading order; the title comes first.
    public var elements: [Element]
    /// What the speaker has before them; a paragraph each.
    public var speakerNotes: [String]

    public init(layout: Layout, elements: [Element] = [], speakerNotes: [String] = []) {
      self.layout = layout
      self.elements = elements
      self.speakerNotes = speakerNotes
    }
  }

  /// The layouts of the master. The raw value is the name that a user sees in the program's menu.
  public enum Layout: String, Sendable, CaseIterable {
    case title = "Title"
    case chart = "Chart"
    case table = "Table"
    case text = "Text"
    case sources = "Sources"
  }

  /// A place that the layout provides; what fills it inherits position and style.
  public enum Placeholder: String, Sendable, CaseIterable {
    case title, subtitle, body, note, source, number
  }

  public enum Element: Sendable {
    case text(TextBox)
    case shape(Shape)
    case picture(Picture)
    case chart(BarChart)
    case table(Table)
  }

  public struct TextBox: Sendable {
    public enum Anchor: String, Sendable { case top, middle, bottom }
    /// What a user sees in the selection pane.
    public var name: String
    public var placeholder: Placeholder?
    /// Nil inherits the placeholder's.
    public var frame: Rect?
    public var paragraphs: [Paragraph]
    /// Nil inherits the placeholder's; a free box stands on its top.
    public var anchor: Anchor?
    /// Lines break at the box's width. A label that must not break is set without.
    public var wraps: Bool

    public init(
      _ name: String, placeholder: Placeholder? = nil, frame: Rect? = nil, paragraphs: [Paragraph],
      anchor: Anchor? = nil, wraps: Bool = true
    ) {
      self.name = name
      self.placeholder = placeholder
      self.frame = frame
      self.paragraphs = paragraphs
      self.anchor = anchor
      self.wraps = wraps
    }
  }

  /// A swatch or a guide: a shape without text.
  public struct Shape: Sendable {
    public enum Kind: Sendable {
      case rectangle, ellipse
      /// From the top left to the bottom right of the frame.
      case line
      /// From the bottom left to the top right.
      case risingLine
    }
    public var name: String
    public var kind: Kind
    public var frame: Rect
    public var fill: Paint?
    public var stroke: Stroke?
    /// What it says to a reader who does not see it; nil marks it as decoration, whose meaning stands in words nearby.
    public var altText: String?

    public init(
      _ name: String, _ kind: Kind, frame: Rect, fill: Paint? = nil, stroke: Stroke? = nil, altText: String? = nil
    ) {
      self.name = name
      self.kind = kind
      self.frame = frame
      self.fill = fill
      self.stroke = stroke
      self.altText = altText
    }
  }

  /// PNG for every reader, and SVG, which those that can prefer.
  public struct Picture: Sendable {
    public var name: String
    public var altText: String
    public var frame: Rect
    public var png: [UInt8]
    public var svg: [UInt8]?

    public init(_ name: String, altText: String, frame: Rect, png: [UInt8], svg: [UInt8]? = nil) {
      self.name = name
      self.altText = altText
      self.frame = frame
      self.png = png
      self.svg = svg
    }
  }
}
