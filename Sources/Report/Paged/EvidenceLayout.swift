import Gates
import Scene

/// The lists of sources and of doubts: mark at the left, name or question, then the rest.
extension BlockLayout {
  private static let hang = 22.0
  private static let betweenEntries = 21.0

  mutating func sources(_ entries: [SourceEntry], in region: Region, gap: Double) -> [FlowItem] {
    let name = style(.small).with(weight: 600)
    let detail = style(.small).with(color: House.muted)
    return evidence(
      entries.map { entry in
        var text = setter.spans(entry.detail, detail)
        if let url = entry.url {
          if !text.isEmpty { text += setter.spans(" ", detail) }
          text += setter.spans(Self.short(url), detail.with(color: House.blue), link: .url(url))
        }
        return EvidenceEntry(
          anchor: .source(entry.number), mark: setter.spans("[\(entry.number)]", name.with(color: House.muted)),
          head: setter.spans(entry.name, name), text: text, state: [])
      }, in: region, gap: gap)
  }

  mutating func doubts(_ entries: [DoubtEntry], in region: Region, gap: Double) -> [FlowItem] {
    let strong = style(.small).with(weight: 600)
    return evidence(
      entries.map { entry in
        EvidenceEntry(
          anchor: .doubt(entry.number), mark: setter.spans("D\(entry.number)", strong.with(color: House.doubt)),
          head: setter.spans(entry.question, strong), text: setter.spans(entry.evidence, style(.small)),
          state: setter.spans(entry.state, strong.with(color: entry.isSettled ? House.muted : House.doubt)))
      }, in: region, gap: gap)
  }

  private struct EvidenceEntry {
    var anchor: Anchor
    var mark: [Span]
    var head: [Span]
    var text: [Span]
    var state: [Span]
  }

  private mutating func evidence(_ entries: [EvidenceEntry], in region: Region, gap: Double) -> [FlowItem] {
    let list = tag(.list, continues: true)
    let leading = style(.small).leading
    // On the full width the lines would be too long to read.
    let width = (region.isNarrow ? region.width : PageGrid.columns(8)) - Self.hang
    var slabs: [Slab] = []
    for (i, entry) in entries.enumerated() {
      let item = tag(.listItem, continues: true)
      let body = tag(.listBody, continues: true)
      let label = tag(.listLabel)
      var set = lines.set(entry.head, width: width)
      set += lines.set(entry.text, width: width)
      if !entry.state.isEmpty { set += lines.set(entry.state, width: width) }
      let mark = lines.line(entry.mark)
      let x = region.x
      var own = self.slabs(
        set, x: x + Self.hang, leading: leading, gap: i == 0 ? gap : Self.betweenEntries, tags: [list, item, body])
      guard !own.isEmpty else { continue }
      let draw = own[0].draw
      own[0].draw = { y in [Piece(tags: [list, item, label], nodes: mark.nodes(x, y))] + draw(y) }
      own[0].anchors = [(entry.anchor.name, 0)]
      if set.count <= 6 { for k in own.indices.dropLast() { own[k].keepsWithNext = true } }
      slabs += own
    }
    return slabs.map { .slab($0) }
  }

  /// An address as it is printed: without scheme and `www.`, cut where it grows long.
  private static func short(_ url: WebAddress) -> String {
    var s = Substring(url.text)
    for prefix in ["https://", "http://", "www."] where s.hasPrefix(prefix) { s = s.dropFirst(prefix.count) }
    if s.hasSuffix("/") { s = s.dropLast() }
    if s.count <= 40 { return String(s) }
    let host = s.prefix { $0 != "/" }
    return host.count < s.count ? host + "/…" : String(s)
  }
}
