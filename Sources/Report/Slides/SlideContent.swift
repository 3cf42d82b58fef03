import Pictures

/// What a slide is to show, before anything has a place. One of them may take several slides.
public enum SlideContent: Sendable {
  case chart(Chart)
  case table(Table)
  case text(Text)
  case sources(Sources)

  /// The opening slide.
  public struct Cover: Sendable {
    /// Over the title: what kind of text it is, and quieter what it is about.
    public var kicker: String
    public var topic: String
    public var title: String
    public var subtitle: String
    /// Up to four, side by side.
    public var figures: [Figure]
    /// The last line: who and when.
    public var footer: String
    public var speakerNotes: [String]

    /// A key figure: the number large, then what is counted, then whose it is and what contradicts it.
    public struct Figure: Hashable, Sendable {
      public var number: String
      public var isDisputed: Bool
      /// In ink, under the number.
      public var label: String
      /// Quieter; a line each.
      public var details: [Deck.Run]
      public init(number: String, isDisputed: Bool = false, label: String, details: [Deck.Run] = []) {
        self.number = number
        self.isDisputed = isDisputed
        self.label = label
        self.details = details
      }
    }

    public init(
      title: String, subtitle: String = "", kicker: String = "", topic: String = "", figures: [Figure] = [],
      footer: String = "", speakerNotes: [String] = []
    ) {
      self.figures = figures
      self.kicker = kicker
      self.topic = topic
      self.title = title
      self.subtitle = subtitle
      self.footer = footer
      self.speakerNotes = speakerNotes
    }
  }

  /// A picture laid out for `.slide`: native charts where it has them, else drawn.
  public struct Chart: Sendable {
    public var picture: Picture
    /// For messages and the selection pane.
    public var name: String
    public var speakerNotes: [String]

    public init(_ picture: Picture, name: String = "Chart", speakerNotes: [String] = []) {
      self.picture = picture
      self.name = name
      self.speakerNotes = speakerNotes
    }
  }

  public struct Table: Sendable {
    public struct Column: Hashable, Sendable {
      public enum Kind: String, Hashable, Sendable {
        /// Set left.
        case text
        /// Set right, words for gaps too.
        case number
        /// Figures stand with their decimal points in line, words for gaps at the left.
        case decimal
        /// Set right, as the last column.
        case trailing
      }
      public var title: String
      public var kind: Kind
      public init(_ title: String, _ kind: Kind = .text) {
        self.title = title
        self.kind = kind
      }
    }

    public struct Cell: Hashable, Sendable {
      public var swatch: StatusMark?
      /// In a decimal column: the digits that stand in line, with the qualifier's glyph before them.
      public var figure: Deck.Run?
      /// The text, after the figure if there is one.
      public var runs: [Deck.Run]

      public init(_ runs: [Deck.Run] = [], figure: Deck.Run? = nil, swatch: StatusMark? = nil) {
        self.runs = runs
        self.figure = figure
        self.swatch = swatch
      }

      public init(_ text: String) { self.init([Deck.Run(text)]) }
    }

    public struct Row: Hashable, Sendable {
      public var cells: [Cell]
      /// The name of a group: its first cell takes the whole width, and it stays with the row after it.
      public var isGroup: Bool
      public init(_ cells: [Cell], isGroup: Bool = false) {
        self.cells = cells
        self.isGroup = isGroup
      }
    }

    /// Its lines, if broken by sense; one if not.
    public var title: [String]
    public var subtitle: String
    public var columns: [Column]
    public var rows: [Row]
    /// By which figures of decimal columns stand in line; `,` in German. Default `.`.
    public var decimalSign: Character = "."
    public var notes: [Picture.Note]
    public var source: String
    /// Nil is made from heads and first column.
    public var altText: String?
    public var speakerNotes: [String]

    public init(
      title: [String], subtitle: String = "", columns: [Column], rows: [Row], notes: [Picture.Note] = [],
      source: String = "", altText: String? = nil, speakerNotes: [String] = []
    ) {
      self.title = title
      self.subtitle = subtitle
      self.columns = columns
      self.rows = rows
      self.notes = notes
      self.source = source
      self.altText = altText
      self.speakerNotes = speakerNotes
    }
  }

  /// Paragraphs and bullets.
  public struct Text: Sendable {
    public struct Paragraph: Hashable, Sendable {
      public var runs: [Deck.Run]
      public var isBullet: Bool
      public init(_ runs: [Deck.Run], isBullet: Bool = false) {
        self.runs = runs
        self.isBullet = isBullet
      }
    }
    public var title: [String]
    public var paragraphs: [Paragraph]
    public var source: String
    public var speakerNotes: [String]

    public init(title: [String], paragraphs: [Paragraph], source: String = "", speakerNotes: [String] = []) {
      self.title = title
      self.paragraphs = paragraphs
      self.source = source
      self.speakerNotes = speakerNotes
    }
  }

  /// A list with marks: documents `[1]`, doubts `D1`.
  public struct Sources: Sendable {
    public struct Item: Hashable, Sendable {
      /// `[1]`; a doubt's is coloured by its run.
      public var mark: Deck.Run
      /// Who, what, when; a run may link to the document.
      public var runs: [Deck.Run]
      public init(mark: Deck.Run, runs: [Deck.Run]) {
        self.mark = mark
        self.runs = runs
      }
    }
    public var title: [String]
    public var items: [Item]
    public var source: String
    public var speakerNotes: [String]

    public init(title: [String], items: [Item], source: String = "", speakerNotes: [String] = []) {
      self.title = title
      self.items = items
      self.source = source
      self.speakerNotes = speakerNotes
    }
  }
}
