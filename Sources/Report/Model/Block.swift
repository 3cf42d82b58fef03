import Pictures

/// What a briefing is made of, in the order of its text and free of any format.
public indirect enum Block: Sendable {
  case heading(Heading)
  case paragraph(Prose)
  case list(BulletList)
  case table(TextTable)
  case figure(ChartFigure)
  case factTable(FactRows)
  case keyFigures(KeyFigures)
  case sources([SourceEntry])
  case doubts([DoubtEntry])
  /// Stands beside the block before it.
  case sideNote(SideNote)
  /// Stand side by side.
  case columns([[Block]])
  /// How figures are drawn.
  case statusKey(StatusKey)
  case quote([Block])
  /// Lines as they are; no formatting inside.
  case preformatted(String)
  case pageBreak
}

public struct Heading: Hashable, Sendable {
  /// 1 to 3.
  public var level: Int
  public var content: [Inline]
  /// Unique in the document.
  public var id: String

  public init(level: Int, content: [Inline], id: String) {
    self.level = level
    self.content = content
    self.id = id
  }
}

/// A paragraph.
public struct Prose: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case body
    /// The opening of the briefing, before its first heading.
    case lead
  }
  public var kind: Kind
  public var content: [Inline]

  public init(_ content: [Inline], kind: Kind = .body) {
    self.content = content
    self.kind = kind
  }
}

public struct BulletList: Sendable {
  /// Number of the first item; nil is a list of bullets.
  public var start: Int?
  public var items: [[Block]]

  public init(start: Int? = nil, items: [[Block]]) {
    self.start = start
    self.items = items
  }
}

/// A table of the text, as Markdown has it.
public struct TextTable: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case left, right, center }
  public var alignments: [Alignment]
  public var head: [[Inline]]
  public var rows: [[[Inline]]]

  public init(alignments: [Alignment], head: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.head = head
    self.rows = rows
  }
}

/// Evidence or a doubt, next to what it is about.
public struct SideNote: Hashable, Sendable {
  /// The letter of a footnote; nil for a note without a mark.
  public var mark: String?
  public var paragraphs: [[Inline]]

  public init(mark: String? = nil, paragraphs: [[Inline]]) {
    self.mark = mark
    self.paragraphs = paragraphs
  }
}
