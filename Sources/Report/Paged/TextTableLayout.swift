import Scene

/// A table of the text. Columns share the width by what they hold; a column of figures stands at its right edge.
extension BlockLayout {
  mutating func table(_ table: TextTable, in region: Region, gap: Double) -> [FlowItem] {
    let count = max(table.head.count, table.rows.map(\.count).max() ?? 0, 1)
    let bodyStyle = style(.table)
    let headStyle = style(.tableHead)
    func cell(_ row: [[Inline]], _ i: Int) -> [Inline] { i < row.count ? row[i] : [] }
    let space = 14.0
    let room = region.width - space * Double(count - 1)
    let natural = (0..<count).map { i -> Double in
      let body = table.rows.map { lines.width(setter.spans(cell($0, i), bodyStyle)) }.max() ?? 0
      return max(20, body, lines.width(setter.spans(cell(table.head, i), headStyle)))
    }
    let widths = Self.share(room, natural)
    var edges: [Double] = []
    var x = region.x
    for w in widths {
      edges.append(x)
      x += w + space
    }

    let element = tag(.table, continues: true)
    func row(_ content: [[Inline]], _ style: TextStyle, _ role: Role) -> TableRow {
      TableRow(
        role: role,
        cells: (0..<count).map { i in
          let isRight = i < table.alignments.count && table.alignments[i] == .right
          let set = lines.set(setter.spans(cell(content, i), style), width: widths[i])
          return .init(lines: set, x: isRight ? edges[i] + widths[i] : edges[i], isRight: isRight)
        })
    }
    var head = slab(row(table.head, headStyle, .tableHeader), of: element, before: gap)
    Self.add(rule: head.height + 5.5, to: &head, x: region.x, width: region.width)
    head.height += 5.5
    var repeated = head
    repeated.keepsWithNext = false
    head.keepsWithNext = true
    var slabs = [head]
    for (i, content) in table.rows.enumerated() {
      var s = slab(row(content, bodyStyle, .tableCell), of: element, before: i == 0 ? 13 : Self.rowHeight)
      s.repeated = [repeated]
      s.keepsWithNext = i == 0 && table.rows.count > 1 || i == table.rows.count - 2
      slabs.append(s)
    }
    if let last = slabs.indices.last, last > 0 {
      Self.add(rule: slabs[last].height + 6.3, to: &slabs[last], x: region.x, width: region.width)
      slabs[last].height += 6.3
    }
    return slabs.map { .slab($0) }
  }

  /// Widths that fill the room: each column what it needs if there is enough, else the wide ones give way.
  static func share(_ room: Double, _ natural: [Double]) -> [Double] {
    let total = natural.reduce(0, +)
    if total <= room {
      let spare = (room - total) / Double(max(1, natural.count))
      return natural.map { $0 + spare }
    }
    var open = Array(natural.indices)
    var widths = natural
    var left = room
    while true {
      let fair = left / Double(max(1, open.count))
      let small = open.filter { natural[$0] <= fair }
      if small.isEmpty || small.count == open.count {
        for i in open { widths[i] = fair }
        return widths
      }
      left -= small.reduce(0) { $0 + natural[$1] }
      open.removeAll { small.contains($0) }
    }
  }
}
