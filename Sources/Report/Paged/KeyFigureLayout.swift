import Pictures
import Scene

/// Up to four figures side by side, each under a rule of its own.
extension BlockLayout {
  mutating func keyFigures(_ k: KeyFigures, in region: Region, gap: Double) -> [FlowItem] {
    var items: [FlowItem] = []
    let inRow = region.isNarrow ? 2 : 4
    var gap = gap
    if !k.title.isEmpty {
      let set = lines.set(setter.spans(k.title, style(.small).with(weight: 600)), width: region.width)
      let tags = [tag(.paragraph)]
      var title = slabs(set, x: region.x, leading: 12, gap: gap, tags: tags, keep: true)
      for i in title.indices {
        title[i].keepsWithNext = true
        title[i].isWide = true
      }
      items += title.map { .slab($0) }
      gap = 10
    }
    var i = 0
    while i < k.figures.count {
      let row = Array(k.figures[i..<min(i + inRow, k.figures.count)])
      items.append(.slab(keyFigureRow(row, k.size, inRow: inRow, in: region, gap: gap)))
      gap = 28
      i += inRow
    }
    return items
  }

  private mutating func keyFigureRow(
    _ figures: [KeyFigure], _ size: KeyFigures.Size, inRow: Int, in region: Region, gap: Double
  ) -> Slab {
    let isLarge = size == .large
    let label = style(isLarge ? .small : .smallLabel)
    let quiet = label.with(color: Palette.muted)
    let width = (region.width - PageGrid.gutter * Double(inRow - 1)) / Double(inRow)
    let numberY = isLarge ? 32.0 : 23
    let labelY = numberY + (isLarge ? 17.0 : 16)
    var height = 0.0
    var columns: [(x: Double, tags: [Tag], nodes: (Double) -> [Node])] = []
    for (i, figure) in figures.enumerated() {
      let x = region.x + (width + PageGrid.gutter) * Double(i)
      var numberStyle = style(isLarge ? .keyFigure : .smallKeyFigure)
      let room = width - (figure.isDisputed ? numberStyle.size * 0.7 : 0)
      let natural = lines.width(setter.spans(figure.number, numberStyle))
      if natural > room { numberStyle.size *= room / natural }
      let number = lines.line(setter.spans(figure.number, numberStyle))
      // The diamond is half as high as the digits and stands at their middle.
      var diamond: SetLine?
      if figure.isDisputed {
        var half = numberStyle.with(color: Palette.doubt, weight: 400)
        half.size *= 0.62
        diamond = lines.line(setter.spans("◆", half))
      }
      var set = lines.set(setter.spans(figure.label, label), width: width)
      set += lines.set(setter.spans(figure.whose, quiet), width: width)
      if !figure.otherReading.isEmpty {
        set += lines.set(setter.spans(figure.otherReading, label.with(color: Palette.doubt)), width: width)
      }
      set += lines.set(setter.spans(figure.note, quiet), width: width)
      height = max(height, labelY + label.leading * Double(max(0, set.count - 1)))
      let dx = number.width + numberStyle.size * 0.16
      let lift = numberStyle.size * 0.11
      columns.append(
        (
          x, [tag(.paragraph)],
          { y in
            var nodes = number.nodes(x, y + numberY)
            if let diamond { nodes += diamond.nodes(x + dx, y + numberY - lift) }
            for (k, line) in set.enumerated() { nodes += line.nodes(x, y + labelY + label.leading * Double(k)) }
            return nodes
          }
        ))
    }
    return Slab(
      before: gap, head: -7, height: height, isWide: true,
      draw: { y in
        columns.flatMap { column in
          [
            isLarge
              ? Self.rule(column.x, y, width: width)
              : Self.rule(column.x, y, width: width, Palette.rule, thickness: 0.5),
            Piece(tags: column.tags, nodes: column.nodes(y)),
          ]
        }
      })
  }
}
