import Pictures
import Scene

/// The table of facts: measure, value on its decimal point, unit, status with its swatch, date, source.
extension BlockLayout {
  mutating func factTable(_ table: FactRows, in region: Region, gap: Double) -> [FlowItem] {
    let element = tag(.table, continues: true)
    let columns = FactColumns(table, layout: self, region: region)
    let (x, width) = (region.x, region.width)

    var head = slab(columns.head(table.heads, self), of: element, before: gap)
    Self.add(rule: 5.5, to: &head, x: x, width: width)
    head.height += 5.5
    head.keepsWithNext = true
    var repeated = head
    repeated.keepsWithNext = false

    var slabs = [head]
    for (g, group) in table.groups.enumerated() {
      var name = slab(columns.groupName(group, self), of: element, before: g == 0 ? 16 : 23)
      Self.add(rule: name.height + 5, to: &name, x: x, width: width, color: Palette.rule, thickness: 0.5)
      name.height += 5
      name.keepsWithNext = true
      name.repeated = [repeated]
      slabs.append(name)
      for (r, row) in group.rows.enumerated() {
        var s = slab(columns.row(row, self), of: element, before: r == 0 ? 11.5 : Self.rowHeight)
        s.repeated = [repeated]
        // The name of a group stays with two rows, and its last row is not alone either.
        s.keepsWithNext = r == 0 && group.rows.count > 1 || r == group.rows.count - 2
        slabs.append(s)
      }
    }
    if let last = slabs.indices.last {
      Self.add(rule: slabs[last].height + 6.3, to: &slabs[last], x: x, width: width)
      slabs[last].height += 6.3
    }
    let note = lines.set(setter.spans(table.note, style(.smallLabel).with(color: Palette.muted)), width: width)
    if !note.isEmpty {
      let noteTag = tag(.paragraph)
      if let last = slabs.indices.last { slabs[last].keepsWithNext = true }
      slabs += self.slabs(note, x: x, leading: 11, gap: 19.5, tags: [noteTag], keep: true)
    }
    return slabs.map { .slab($0) }
  }
}

/// Where the columns of a table of facts stand. Unit, status, date and source take what their texts need; what is
/// left is shared.
struct FactColumns {
  private var measureWidth = 0.0
  /// Where the decimal points stand.
  private var point = 0.0
  private var unit = (x: 0.0, width: 0.0)
  private var status = (x: 0.0, width: 0.0)
  private var date = (x: 0.0, width: 0.0)
  private var right = 0.0
  private let left: Double

  private static let leastGap = 8.0
  private static let swatchRoom = Swatch.tableSize.width + 5
  /// Words in place of a figure begin left of the decimal point, as its tens do.
  private static let wordsBeforePoint = 21.0
  private static let leastUnit = 60.0
  private static let leastMeasure = 70.0

  init(_ table: FactRows, layout: BlockLayout, region: BlockLayout.Region) {
    left = region.x
    right = region.x + region.width
    let style = layout.style(.table)
    func natural(_ text: String) -> Double { text.isEmpty ? 0 : layout.lines.width(layout.setter.spans(text, style)) }
    let rows = table.groups.flatMap(\.rows)
    var whole = 0.0
    var fraction = 0.0
    for row in rows {
      switch row.value {
      case .figure(let qualifier, let digits, let sign):
        let parts = Self.split(digits, sign)
        whole = max(whole, natural(Self.glued(qualifier, parts.whole)))
        fraction = max(fraction, natural(parts.fraction))
      case .missing(let words):
        whole = max(whole, Self.wordsBeforePoint + Self.swatchRoom)
        fraction = max(fraction, natural(words) - Self.wordsBeforePoint)
      case .act(let words):
        whole = max(whole, Self.wordsBeforePoint)
        fraction = max(fraction, natural(words) - Self.wordsBeforePoint)
      }
    }
    let statusWidth = (rows.map { natural($0.statusWord) }.max() ?? 0) + Self.swatchRoom
    let dateWidth = rows.map { natural($0.date) }.max() ?? 0
    let sourceWidth = max(
      natural("[00]"), layout.lines.width(layout.setter.spans(table.heads.source, layout.style(.tableHead))))
    let measures = rows.map { natural($0.measure) + ($0.isDisputed ? 14 : 0) }.max() ?? 0
    let units = rows.map { natural($0.unit) }.max() ?? 0
    // Measures and units are broken where the room is short; the rest never is.
    let room = region.width - whole - fraction - statusWidth - dateWidth - sourceWidth - 5 * Self.leastGap
    let unitWidth = min(units, max(Self.leastUnit, room - measures))
    measureWidth = max(Self.leastMeasure, min(measures, room - unitWidth))
    let gap = Self.leastGap + max(0, room - unitWidth - measureWidth) / 5
    point = region.x + measureWidth + gap + whole
    unit = (point + fraction + gap, unitWidth)
    status = (unit.x + unitWidth + gap, statusWidth)
    date = (status.x + statusWidth + gap, dateWidth)
  }

  func head(_ heads: FactRows.Heads, _ layout: BlockLayout) -> TableRow {
    let style = layout.style(.tableHead)
    func cell(_ text: String, _ x: Double, isRight: Bool = false) -> TableRow.Cell {
      .init(lines: [layout.lines.line(layout.setter.spans(text, style))], x: x, isRight: isRight)
    }
    return TableRow(
      role: .tableHeader,
      cells: [
        cell(heads.measure, left), cell(heads.value, point - Self.wordsBeforePoint), cell(heads.unit, unit.x),
        cell(heads.status, status.x), cell(heads.date, date.x), cell(heads.source, right, isRight: true),
      ])
  }

  func groupName(_ group: FactRows.Group, _ layout: BlockLayout) -> TableRow {
    let style = layout.style(.table)
    var spans = layout.setter.spans(group.name, style.with(weight: 600))
    if !group.scope.isEmpty {
      spans += layout.setter.spans("\u{2002}" + group.scope, style.with(color: Palette.muted))
    }
    let first = TableRow.Cell(lines: layout.lines.set(spans, width: right - left), x: left)
    // A table has as many cells in every row, or its structure cannot be read.
    return TableRow(role: .tableHeader, cells: [first] + Array(repeating: TableRow.Cell(), count: 5))
  }

  func row(_ row: FactRows.Row, _ layout: BlockLayout) -> TableRow {
    let style = layout.style(.table).with(color: row.isOtherReading ? Palette.doubt : nil)
    let quiet = style.with(color: Palette.muted)
    func text(_ s: String, _ x: Double, width: Double) -> TableRow.Cell {
      .init(lines: layout.lines.set(layout.setter.spans(s, style), width: width), x: x)
    }
    var measure = layout.setter.spans(row.measure, style)
    if row.isDisputed { measure += layout.setter.spans([.text("\u{A0}"), .diamond(doubt: nil)], style) }
    var statusCell = text(row.statusWord, status.x + Self.swatchRoom, width: status.width)
    if let mark = row.status {
      let x = status.x
      statusCell.decoration = { y in Self.swatch(mark, x: x, y: y) }
    }
    let source: [Inline]
    switch row.source {
    case .document(let n): source = [.sourceMark(n)]
    case .doubt(let n): source = [.doubtMark(n)]
    case nil: source = []
    }
    // The mark has the size of the table here: it is a column of its own.
    var marks = layout.setter.spans(source, style)
    for i in marks.indices where !row.isOtherReading {
      marks[i].run.font.size = style.size
      marks[i].run.color = Palette.ink
    }
    return TableRow(cells: [
      .init(lines: layout.lines.set(measure, width: measureWidth), x: left),
      value(row.value, style, quiet, layout),
      text(row.unit, unit.x, width: max(unit.width, 20)),
      statusCell,
      text(row.date, date.x, width: max(date.width, 20)),
      .init(lines: [layout.lines.line(marks)], x: right, isRight: true),
    ])
  }

  private func value(
    _ value: FactRows.Row.Value, _ style: TextStyle, _ quiet: TextStyle, _ layout: BlockLayout
  ) -> TableRow.Cell {
    switch value {
    case .figure(let qualifier, let digits, let sign):
      let parts = Self.split(digits, sign)
      let whole = layout.lines.width(layout.setter.spans(Self.glued(qualifier, parts.whole), style))
      let line = layout.lines.line(layout.setter.spans(Self.glued(qualifier, digits), style))
      return .init(lines: [line], x: point - whole)
    case .missing(let words):
      let x = point - Self.wordsBeforePoint
      let box = x - Self.swatchRoom
      var cell = TableRow.Cell(lines: [layout.lines.line(layout.setter.spans(words, quiet))], x: x)
      cell.decoration = { y in Self.swatch(.notStated, x: box, y: y) }
      return cell
    case .act(let words):
      return .init(
        lines: [layout.lines.line(layout.setter.spans(words, quiet))], x: point - Self.wordsBeforePoint)
    }
  }

  private static func swatch(_ mark: StatusMark, x: Double, y: Double) -> [Node] {
    let size = Swatch.tableSize
    return Swatch.nodes(mark, in: Rect(x: x, y: y - size.height + 0.4, width: size.width, height: size.height))
  }

  private static func glued(_ qualifier: String, _ digits: String) -> String {
    qualifier.isEmpty ? digits : qualifier + "\u{A0}" + digits
  }

  /// `20.663` → `20` and `.663`.
  private static func split(_ digits: String, _ sign: String) -> (whole: String, fraction: String) {
    guard !sign.isEmpty, let c = sign.first, let i = digits.lastIndex(of: c) else { return (digits, "") }
    return (String(digits[..<i]), String(digits[i...]))
  }
}
