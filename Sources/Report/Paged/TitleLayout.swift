import Pictures
import Scene

/// Kicker, title and deck at the head of the first page.
extension BlockLayout {
  mutating func title(_ front: FrontMatter) -> Slab {
    let (x, width) = (PageGrid.left, PageGrid.width)
    let kickerStyle = style(.kicker)
    var kicker = setter.spans(front.kicker, kickerStyle.with(weight: 600))
    if !front.topic.isEmpty {
      kicker += setter.spans((kicker.isEmpty ? "" : "\u{2003}") + front.topic, kickerStyle.with(color: Palette.muted))
    }
    let titleLines = lines.set(setter.spans(front.title, style(.title)), width: width, fit: .balanced)
    let deckStyle = style(.deck)
    let deck = lines.set(setter.spans(front.subtitle, deckStyle), width: width)
    let by = [front.author, front.date].filter { !$0.isEmpty }.joined(separator: " · ")
    let byline = lines.set(setter.spans(by, style(.small).with(color: Palette.muted)), width: width)

    var placed: [(SetLine, Double, Tag)] = []
    var y = 0.0
    if !kicker.isEmpty {
      placed.append((lines.line(kicker), 0, tag(.paragraph)))
      y = 46
    }
    let titleTag = tag(.heading1)
    let titleTop = y
    for (i, line) in titleLines.enumerated() { placed.append((line, titleTop + 35 * Double(i), titleTag)) }
    y = titleTop + 35 * Double(max(0, titleLines.count - 1))
    let deckTag = tag(.paragraph)
    for (i, line) in deck.enumerated() {
      y += i == 0 ? 27 : deckStyle.leading
      placed.append((line, y, deckTag))
    }
    let byTag = tag(.paragraph)
    for (i, line) in byline.enumerated() {
      y += i > 0 ? 12 : deck.isEmpty ? 27 : 18
      placed.append((line, y, byTag))
    }
    return Slab(
      before: 0, head: kicker.isEmpty ? 12 : 0, height: y, isWide: true, anchors: [("title", 0)],
      draw: { top in placed.map { Piece(tags: [$0.2], nodes: $0.0.nodes(x, top + $0.1)) } })
  }

  func footer(_ front: FrontMatter, page: Int, of count: Int) -> Node {
    var style = self.style(.footer)
    let text = lines.line(setter.spans(front.footer, style))
    style.tabular = true
    let number = lines.line(setter.spans("\(page)\u{A0}/\u{A0}\(count)", style))
    let y = PageGrid.footerBaseline
    return .group(
      Group(
        text.nodes(PageGrid.left, y) + number.nodes(right: PageGrid.right, y), semantics: Semantics(.footer)))
  }
}
