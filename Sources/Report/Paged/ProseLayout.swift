import Pictures
import Scene

/// Headings, paragraphs, lists and side notes.
extension BlockLayout {
  mutating func heading(_ h: Heading, next: Block?, in region: Region, gap: Double) -> Slab {
    let role: Role = h.level <= 1 ? .heading1 : h.level == 2 ? .heading2 : .heading3
    let tags = [tag(role)]
    let style = self.style(h.level >= 3 ? .heading3 : .heading2)
    var spans = setter.spans(h.content, style)
    let opens = region.isNarrow && h.level >= 3
    var isDoubt = false
    if case .doubts? = next { isDoubt = opens }
    if isDoubt { spans = setter.spans([.diamond(doubt: nil), .text("\u{2002}")], style) + spans }
    let set = lines.set(spans, width: region.width, fit: .balanced)
    let anchor = Anchor.heading(h.id).name
    let (x, width) = (region.x, region.width)
    // In columns a heading opens with a rule, in the colour of doubts over doubts.
    let top = opens ? 17.0 : 0
    return Slab(
      before: gap, head: opens ? -7 : h.level >= 3 ? 0 : 8,
      height: top + style.leading * Double(max(0, set.count - 1)), keepsWithNext: true, isWide: true,
      anchors: [(anchor, 0)],
      draw: { y in
        var pieces = opens ? [Self.rule(x, y, width: width, isDoubt ? Palette.doubt : Palette.ink)] : []
        for (i, line) in set.enumerated() {
          pieces.append(Piece(tags: tags, nodes: line.nodes(x, y + top + style.leading * Double(i))))
        }
        return pieces
      })
  }

  mutating func prose(_ p: Prose, in region: Region, gap: Double, besideNote: Bool) -> [FlowItem] {
    let isLead = p.kind == .lead && !region.isNarrow
    let style = self.style(isLead ? .lead : region.isNarrow ? .small : .body)
    let width = isLead && !besideNote ? min(region.width, PageGrid.columns(11)) : region.proseWidth
    let set = lines.set(setter.spans(p.content, style), width: width)
    let tags = [tag(.paragraph, continues: true)]
    return slabs(set, x: region.x, leading: style.leading, gap: gap, tags: tags).map { .slab($0) }
  }

  mutating func list(_ list: BulletList, in region: Region, gap: Double) -> [FlowItem] {
    let outer = tag(.list, continues: true)
    let style = self.style(region.isNarrow ? .small : .body)
    let indent = list.start == nil ? 14.0 : 18
    var items: [FlowItem] = []
    for (i, blocks) in list.items.enumerated() {
      let item = tag(.listItem, continues: true)
      let body = tag(.listBody, continues: true)
      let inner = Region(
        x: region.x + indent, width: region.proseWidth - indent, isNarrow: region.isNarrow)
      var content = itemContent(blocks, in: inner)
      let mark = lines.line(setter.spans(list.start.map { "\($0 + i)." } ?? "•", style.with(color: Palette.muted)))
      let label = tag(.listLabel)
      for k in content.indices {
        guard case .slab(var slab) = content[k] else { continue }
        if k == 0 { slab.before = i == 0 ? gap : style.leading + Self.betweenItems }
        let draw = slab.draw
        let x = region.x
        slab.draw = { y in
          // A paragraph within an item is the item's body.
          let pieces = draw(y).map { piece -> Piece in
            if piece.tags.isEmpty { return piece }
            let tags = piece.tags.first?.role == .paragraph ? [outer, item, body] : [outer, item, body] + piece.tags
            return Piece(tags: tags, nodes: piece.nodes)
          }
          return k == 0 ? [Piece(tags: [outer, item, label], nodes: mark.nodes(x, y))] + pieces : pieces
        }
        content[k] = .slab(slab)
      }
      items += content
    }
    return items
  }

  mutating func preformatted(_ text: String, in region: Region, gap: Double) -> [FlowItem] {
    let style = self.style(.small)
    let tags = [tag(.paragraph, continues: true)]
    var set: [SetLine] = []
    var source = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if source.last?.isEmpty == true { source.removeLast() }
    for line in source {
      // Leading spaces stay.
      let fixed = line.prefix { $0 == " " }.map { _ in "\u{A0}" }.joined() + line.drop { $0 == " " }
      set += lines.set(setter.spans(fixed.isEmpty ? "\u{A0}" : fixed, style), width: region.proseWidth)
    }
    return slabs(set, x: region.x, leading: style.leading, gap: gap, tags: tags).map { .slab($0) }
  }

  /// Beside the block before it, the first baselines in line; where there is no side, after it.
  mutating func attach(_ note: SideNote, to items: inout [FlowItem], in region: Region) {
    let style = self.style(.sideNote)
    let tags = [tag(.aside), tag(.paragraph)]
    let width = region.isNarrow ? region.width : PageGrid.sideWidth
    let x = region.isNarrow ? region.x : PageGrid.sideLeft
    var set: [(line: SetLine, y: Double)] = []
    var y = 0.0
    for (i, paragraph) in note.paragraphs.enumerated() {
      var spans = setter.spans(paragraph, style)
      if i == 0, let mark = note.mark { spans = setter.spans("[\(mark)]\u{A0}", style) + spans }
      for (k, line) in lines.set(spans, width: width).enumerated() {
        if !set.isEmpty { y += k == 0 ? style.leading * 1.5 : style.leading }
        set.append((line, y))
      }
    }
    let draw: (Double) -> [Piece] = { top in
      set.map { Piece(tags: tags, nodes: $0.line.nodes(x, top + $0.y)) }
    }
    if !region.isNarrow, let first = Self.startOfLastText(items), case .slab(var slab) = items[first] {
      slab.sideNotes.append(SideBlock(height: y, draw: draw))
      items[first] = .slab(slab)
    } else {
      items.append(.slab(Slab(before: 18, height: y, draw: draw)))
    }
  }

  /// The first slab of the last paragraph or list, which ends the items.
  private static func startOfLastText(_ items: [FlowItem]) -> Int? {
    func tags(_ i: Int) -> Tag? {
      guard case .slab(let slab) = items[i], !slab.isWide else { return nil }
      return slab.draw(0).first { !$0.tags.isEmpty }?.tags.first
    }
    guard let end = items.indices.last, let tag = tags(end), tag.role == .paragraph || tag.role == .list else {
      return nil
    }
    var first = end
    while first > 0, tags(first - 1) == tag { first -= 1 }
    return first
  }
}
