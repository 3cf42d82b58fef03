import Gates

/// A stretch of running text, free of any format: paper and slide decide how it looks.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  /// `**…**`: the house's second weight.
  case strong([Inline])
  /// `*…*`: a second voice, set quieter. The house has no italics, because Chinese has none.
  case quiet([Inline])
  case code(String)
  case lineBreak
  case link([Inline], to: LinkTarget)
  /// A figure of the fact base, with its qualifier and unit as the language writes them.
  case figure(FigureInText)
  /// `[2]`: leads to the entry in the list of sources.
  case sourceMark(Int)
  /// The diamond; with a number it leads to that doubt.
  case diamond(doubt: Int?)
  /// `D1`: leads to the entry in the list of doubts.
  case doubtMark(Int)
  /// `[a]`: the mark of a footnote, which stands beside the text as a side note.
  case noteMark(String)
  /// The number of the page on which an anchor stands; known only when pages are made.
  case pageNumber(of: Anchor)
}

/// Where a link leads.
public enum LinkTarget: Hashable, Sendable {
  case url(WebAddress)
  case anchor(Anchor)
}

/// A place in the document that links, bookmarks and page references lead to.
public enum Anchor: Hashable, Sendable {
  case source(Int)
  case doubt(Int)
  case figure(Int)
  case heading(String)

  /// Unique in a document, ASCII where headings are.
  public var name: String {
    switch self {
    case .source(let n): "source-\(n)"
    case .doubt(let n): "doubt-\(n)"
    case .figure(let n): "figure-\(n)"
    case .heading(let id): "section-\(id)"
    }
  }
}

/// A figure set with `{{fact-id}}`.
public struct FigureInText: Hashable, Sendable {
  public var factID: String
  /// As a reader of the language writes it: `nearly 200 persons`, `20.663 bn yuan`; no line breaks inside.
  public var text: String
  /// Another reading contradicts it: the diamond follows the figure.
  public var isDisputed: Bool
  /// Number of its doubt, if it has an entry in the list of doubts.
  public var doubt: Int?
  /// Numbers of the sources whose marks follow; empty for the variants without a mark.
  public var sources: [Int]

  public init(factID: String, text: String, isDisputed: Bool = false, doubt: Int? = nil, sources: [Int] = []) {
    self.factID = factID
    self.text = text
    self.isDisputed = isDisputed
    self.doubt = doubt
    self.sources = sources
  }
}

extension [Inline] {
  /// The words alone, as bookmarks, alternative texts and slide titles need them.
  public var plainText: String {
    map { inline -> String in
      switch inline {
      case .text(let s), .code(let s): s
      case .strong(let c), .quiet(let c), .link(let c, _): c.plainText
      case .lineBreak: " "
      case .figure(let f): f.text
      case .doubtMark(let n): "D\(n)"
      case .sourceMark, .diamond, .noteMark, .pageNumber: ""
      }
    }.joined()
  }

  /// Ids of the facts that are set in this text, in order.
  public var factIDs: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .figure(let f): [f.factID]
      case .strong(let c), .quiet(let c), .link(let c, _): c.factIDs
      default: []
      }
    }
  }
}
