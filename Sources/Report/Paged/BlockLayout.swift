import Diagnostics
import Languages
import Pictures
import Scene
import Typesetting

/// Turns blocks into slabs. One of these lays out one document.
struct BlockLayout {
  /// Where text stands: all columns of the page, or one of two.
  struct Region {
    var x: Double
    var width: Double
    /// Text is small here, and side notes have no place.
    var isNarrow: Bool

    static let page = Region(x: PageGrid.left, width: PageGrid.width, isNarrow: false)
    /// Eight of twelve columns, about 66 characters.
    var proseWidth: Double { isNarrow ? width : min(width, PageGrid.columns(8)) }
  }

  let language: Language
  let words: Words
  let setter: InlineSetter
  let lines: LineSetter
  let pictures: [Int: Picture]
  private var lastID = 0

  init(
    language: Language, names: [String], pictures: [Int: Picture], pages: [String: String], destinations: Set<String>,
    measurer: any TextMeasurer
  ) {
    self.language = language
    words = language.words
    setter = InlineSetter(language: language, pages: pages, destinations: destinations)
    lines = LineSetter(measurer: measurer, language: language, names: names)
    self.pictures = pictures
  }

  mutating func tag(_ role: Role, label: String? = nil, continues: Bool = false) -> Tag {
    lastID += 1
    return Tag(role: role, id: lastID, label: label, continues: continues)
  }

  func style(_ s: TextStyle) -> TextStyle { s.lines(for: language) }

  mutating func items(_ blocks: [Block], in region: Region, after: Spacing.Kind = .start) -> [FlowItem] {
    var items: [FlowItem] = []
    var previous = after
    for (i, block) in blocks.enumerated() {
      let kind = Spacing.Kind(block)
      let gap = Spacing.gap(previous, kind, isNarrow: region.isNarrow)
      let next = i + 1 < blocks.count ? blocks[i + 1] : nil
      switch block {
      case .heading(let h): items.append(.slab(heading(h, next: next, in: region, gap: gap)))
      case .paragraph(let p): items += prose(p, in: region, gap: gap, besideNote: next?.isSideNote ?? false)
      case .list(let list): items += self.list(list, in: region, gap: gap)
      case .quote(let inner):
        let indented = Region(x: region.x + 14, width: region.width - 14, isNarrow: region.isNarrow)
        items += self.items(inner, in: indented, after: previous)
      case .preformatted(let text): items += preformatted(text, in: region, gap: gap)
      case .table(let table): items += self.table(table, in: region, gap: gap)
      case .factTable(let table): items += factTable(table, in: region, gap: gap)
      case .figure(let f): if let picture = pictures[f.number] { items += figure(f, picture, in: region, gap: gap) }
      case .keyFigures(let k): items += keyFigures(k, in: region, gap: gap)
      case .statusKey(let key): items.append(.slab(statusKey(key, in: region, gap: gap)))
      case .sources(let entries): items += sources(entries, in: region, gap: gap)
      case .doubts(let entries): items += doubts(entries, in: region, gap: gap)
      case .sideNote(let note): attach(note, to: &items, in: region)
      case .columns(let columns): items.append(self.columns(columns, in: region, after: previous))
      case .pageBreak: items.append(.pageBreak)
      }
      if kind != .none { previous = kind }
    }
    return items
  }

  private mutating func columns(_ columns: [[Block]], in region: Region, after: Spacing.Kind) -> FlowItem {
    let n = max(1, columns.count)
    let width = (region.width - PageGrid.gutter * Double(n - 1)) / Double(n)
    return .columns(
      before: 0,
      columns.enumerated().map { i, blocks in
        let part = Region(x: region.x + (width + PageGrid.gutter) * Double(i), width: width, isNarrow: true)
        return items(blocks, in: part, after: after)
      })
  }

  /// The same blocks within an item of a list, closer together.
  mutating func itemContent(_ blocks: [Block], in region: Region) -> [FlowItem] {
    let leading = style(region.isNarrow ? .small : .body).leading
    return blocks.enumerated().flatMap { i, block -> [FlowItem] in
      var part = items([block], in: region, after: .text)
      guard i > 0, case .slab(var slab)? = part.first else { return part }
      if case .list = block { slab.before = leading + Self.betweenItems } else { slab.before = leading + 7 }
      part[0] = .slab(slab)
      return part
    }
  }

  static let betweenItems = 3.0

  /// Slabs of text lines. The first two lines stay together, and the last two.
  func slabs(
    _ set: [SetLine], x: Double, leading: Double, gap: Double, tags: [Tag], keep: Bool = false
  ) -> [Slab] {
    set.enumerated().map { i, line in
      Slab(
        before: i == 0 ? gap : leading,
        keepsWithNext: i < set.count - 1 && (keep || i == 0 || i == set.count - 2),
        draw: { [Piece(tags: tags, nodes: line.nodes(x, $0))] })
    }
  }

  static func rule(_ x: Double, _ y: Double, width: Double, _ color: Color = House.ink, thickness: Double = 0.75)
    -> Piece
  {
    let path = Path(line: Point(x, y), to: Point(x + width, y))
    return Piece(tags: [], nodes: [.path(PathNode(path, stroke: Stroke(color, width: thickness)))])
  }
}

extension Block {
  var isSideNote: Bool { if case .sideNote = self { true } else { false } }
}
