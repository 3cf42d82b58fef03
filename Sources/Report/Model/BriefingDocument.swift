import Diagnostics
import Languages
import Scene

/// A briefing as read: front matter and blocks, every figure resolved, nothing drawn yet.
public struct BriefingDocument: Sendable {
  public var front: FrontMatter
  public var blocks: [Block]
  /// All documents of the fact base in the order of their numbers, whether the text lists them or not.
  public var sources: [SourceEntry]
  public var doubts: [DoubtEntry]
  /// The facts that text, tables and key figures show, for the file's metadata; pictures bring their own.
  public var factReferences: [FactReference] = []
  /// Names of several words that stay on one line, e.g. `Cao Bang`.
  public var names: [String] = []

  public init(front: FrontMatter, blocks: [Block], sources: [SourceEntry] = [], doubts: [DoubtEntry] = []) {
    self.front = front
    self.blocks = blocks
    self.sources = sources
    self.doubts = doubts
  }

  /// Blocks in reading order, those within columns and quotes included.
  public var allBlocks: [Block] { Self.flatten(blocks) }

  /// The charts in the order of the text.
  public var figures: [ChartFigure] {
    allBlocks.compactMap { if case .figure(let f) = $0 { f } else { nil } }
  }

  public var factTables: [FactRows] {
    allBlocks.compactMap { if case .factTable(let t) = $0 { t } else { nil } }
  }

  public var keyFigures: [KeyFigures] {
    allBlocks.compactMap { if case .keyFigures(let k) = $0 { k } else { nil } }
  }

  var tabledFactIDs: [String] {
    keyFigures.flatMap { $0.figures.map(\.factID) } + factTables.flatMap { $0.groups.flatMap { $0.rows.map(\.factID) } }
  }

  private static func flatten(_ blocks: [Block]) -> [Block] {
    blocks.flatMap { block -> [Block] in
      switch block {
      case .columns(let columns): columns.flatMap(flatten)
      case .quote(let inner): flatten(inner)
      case .list(let list): [block] + list.items.flatMap(flatten)
      default: [block]
      }
    }
  }
}

/// What stands between the `---` lines at the head of `briefing.md`.
public struct FrontMatter: Hashable, Sendable {
  public var title: String
  /// The line under the title.
  public var subtitle = ""
  /// What kind of text it is, in semibold over the title.
  public var kicker = ""
  /// What it is about, quieter behind the kicker.
  public var topic = ""
  public var author = ""
  public var date = ""
  /// Default English.
  public var language = Language.en
  /// A name of the tz database; dates of charts are read in it. Default `UTC`.
  public var timezone = "UTC"
  /// At the foot of every page and slide. Default: the title.
  public var footer = ""

  /// What is wrong with the language that the text names.
  var languageFault: Diagnostic?

  public init(title: String) { self.title = title }
}
