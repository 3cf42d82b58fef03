import Pictures
import Scene

/// Rows of cells that share their first baseline. Both kinds of table are set with it.
struct TableRow {
  struct Cell {
    var lines: [SetLine] = []
    var x = 0.0
    var isRight = false
    /// Drawn before the text, for the baseline of the first line.
    var decoration: (_ y: Double) -> [Node] = { _ in [] }
  }
  var role = Role.tableCell
  var cells: [Cell]

  var lineCount: Int { cells.map(\.lines.count).max() ?? 0 }
}

extension BlockLayout {
  /// From baseline to baseline of rows of one line.
  static let rowHeight = 18.0
  static let rowLeading = 12.0

  /// The row as a slab whose entry is its first baseline and whose exit is its last.
  mutating func slab(_ row: TableRow, of table: Tag, before: Double) -> Slab {
    let tr = tag(.tableRow)
    let tags = row.cells.map { _ in tag(row.role) }
    return Slab(
      before: before, height: Self.rowLeading * Double(max(0, row.lineCount - 1)), isWide: true,
      draw: { y in
        zip(row.cells, tags).map { cell, cellTag in
          var nodes = cell.decoration(y)
          for (i, line) in cell.lines.enumerated() {
            let lineY = y + Self.rowLeading * Double(i)
            nodes += cell.isRight ? line.nodes(right: cell.x, lineY) : line.nodes(cell.x, lineY)
          }
          return Piece(tags: [table, tr, cellTag], nodes: nodes)
        }
      })
  }

  /// A rule above or below a slab, as a distance from its entry.
  static func add(
    rule offset: Double, to slab: inout Slab, x: Double, width: Double, color: Color = Palette.ink,
    thickness: Double = 0.75
  ) {
    let draw = slab.draw
    slab.draw = { y in draw(y) + [rule(x, y + offset, width: width, color, thickness: thickness)] }
  }
}
