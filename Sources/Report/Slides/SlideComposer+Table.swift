import Diagnostics
import Scene

extension SlideComposer {
  /// As many slides as the rows need; the head stands on each.
  func table(_ table: SlideContent.Table, _ warnings: inout [Diagnostic]) -> [Deck.Slide] {
    let (foot, footTop) = foot(notes: table.notes, source: table.source)
    let layout = TableLayout(table, fit: fit)
    // Measured with the longest suffix that a page may get, so that the table begins at one height on all of them.
    var probe: [Diagnostic] = []
    let titleLines = title(table.title, suffix: table.rows.count > SlideStyle.rowsPerSlide ? " (9/9)" : "", &probe)
      .lines
    let top = subtitle(table.subtitle, under: titleLines).bottom + 15
    let pages = layout.pages(room: footTop - 12 - top - SlideStyle.tableHeadHeight)
    return pages.enumerated().map { i, rows in
      let suffix = pages.count > 1 ? " (\(i + 1)/\(pages.count))" : ""
      let (title, lines) = title(table.title, suffix: suffix, &warnings)
      var elements = [title]
      if let subtitle = subtitle(table.subtitle, under: lines).element { elements.append(subtitle) }
      elements += layout.elements(rows, top: top, name: "Table", altText: altText(table, rows))
      elements += foot
      return Deck.Slide(layout: .table, elements: elements, speakerNotes: i == 0 ? table.speakerNotes : [])
    }
  }

  private func altText(_ table: SlideContent.Table, _ rows: [SlideContent.Table.Row]) -> String {
    if let text = table.altText, !text.isEmpty { return text }
    let heads = table.columns.map(\.title).filter { !$0.isEmpty }.joined(separator: ", ")
    let names = rows.compactMap { row in row.cells.first.map { $0.plainText } }.filter { !$0.isEmpty }
    return table.title.joined(separator: " ") + ". " + heads + ": " + names.joined(separator: "; ") + "."
  }
}

extension SlideContent.Table.Cell {
  var plainText: String { ((figure.map { [$0] } ?? []) + runs).map(\.text).joined() }
}
