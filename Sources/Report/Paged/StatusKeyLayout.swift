import Pictures
import Scene

/// How figures are drawn: swatches and their words, four in a row, under a rule.
extension BlockLayout {
  mutating func statusKey(_ key: StatusKey, in region: Region, gap: Double) -> Slab {
    let word = style(.smallLabel)
    let inRow = region.isNarrow ? 2 : 4
    let width = (region.width - PageGrid.gutter * Double(inRow - 1)) / Double(inRow)
    let title = lines.set(setter.spans(key.title, style(.small).with(weight: 600)), width: region.width)
    let titleTag = [tag(.paragraph)]
    let list = tag(.list)
    let size = Swatch.keySize
    var entries: [(tags: [Tag], nodes: (Double) -> [Node])] = []
    for (i, entry) in key.entries.enumerated() {
      let x = region.x + (width + PageGrid.gutter) * Double(i % inRow)
      let dy = 30.9 + 15 * Double(i / inRow)
      let line = lines.line(setter.spans(entry.word, word))
      let sign = Swatch.sign(entry.mark).map { s -> SetLine in
        var bold = word.with(weight: 600)
        bold.size = 9
        return lines.line(setter.spans(s, bold))
      }
      entries.append(
        (
          [list, tag(.listItem), tag(.listBody)],
          { y in
            let field = Rect(x: x, y: y + dy - size.height + 1.1, width: size.width, height: size.height)
            return Swatch.nodes(entry.mark, in: field) + (sign?.nodes(x, y + dy) ?? []) + line.nodes(x + 26, y + dy)
          }
        ))
    }
    let rows = Double((key.entries.count + inRow - 1) / inRow)
    var height = 15.9 + 15 * rows
    let note = lines.set(setter.spans(key.note, word.with(color: Palette.muted)), width: region.width)
    let noteTop = height + 19
    let noteTag = [tag(.paragraph)]
    if !note.isEmpty { height = noteTop + word.leading * Double(note.count - 1) }
    let (x, ruleWidth) = (region.x, region.width)
    return Slab(
      before: gap, head: -7, height: height, isWide: true,
      draw: { y in
        var pieces = [Self.rule(x, y, width: ruleWidth, Palette.rule, thickness: 0.5)]
        for line in title { pieces.append(Piece(tags: titleTag, nodes: line.nodes(x, y + 15))) }
        for entry in entries { pieces.append(Piece(tags: entry.tags, nodes: entry.nodes(y))) }
        for (i, line) in note.enumerated() {
          pieces.append(Piece(tags: noteTag, nodes: line.nodes(x, y + noteTop + word.leading * Double(i))))
        }
        return pieces
      })
  }
}
