import Scene

extension Deck {
  /// A native table. All rules are the lower edges of cells; there are none upright.
  public struct Table: Sendable {
    public struct Rule: Hashable, Sendable {
      public var color: Color
      public var width: Double
      public init(_ color: Color, width: Double) {
        self.color = color
        self.width = width
      }
    }

    public struct Row: Hashable, Sendable {
      public var height: Double
      /// One for each column.
      public var cells: [Paragraph]
      public var rule: Rule?
      /// The first cell takes all columns.
      public var isMerged: Bool
      public init(height: Double, cells: [Paragraph], rule: Rule? = nil, isMerged: Bool = false) {
        self.height = height
        self.cells = cells
        self.rule = rule
        self.isMerged = isMerged
      }
    }

    public var name: String
    public var altText: String
    public var origin: Point
    public var columnWidths: [Double]
    /// The room at the right of a cell's text, for each column.
    public var gutters: [Double]
    /// The first is the head.
    public var rows: [Row]
    /// The head's text stands this far above its rule.
    public var headPadding: Double

    public init(
      _ name: String, altText: String, origin: Point, columnWidths: [Double], gutters: [Double], rows: [Row],
      headPadding: Double = 6
    ) {
      self.name = name
      self.altText = altText
      self.origin = origin
      self.columnWidths = columnWidths
      self.gutters = gutters
      self.rows = rows
      self.headPadding = headPadding
    }

    public var frame: Rect {
      Rect(
        x: origin.x, y: origin.y, width: columnWidths.reduce(0, +), height: rows.map(\.height).reduce(0, +))
    }
  }
}
