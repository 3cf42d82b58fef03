import Facts
import Languages
import Pictures
import Scene

/// A table of facts on a slide: a row for each partnership with two measures side by side where the facts fill such a
/// table, else the rows as they stand on paper.
struct FactSlide {
  private let rows: FactRows
  private let facts: FactBase
  private let language: Language
  private let title: String

  init(_ rows: FactRows, facts: FactBase, language: Language, title: String) {
    self.rows = rows
    self.facts = facts
    self.language = language
    self.title = title
  }

  var content: SlideContent.Table {
    var table = FactSummary(rows, facts: facts, language: language)?.table(title) ?? listed
    table.decimalSign = rows.decimalSign
    return table
  }

  // MARK: As on paper

  private var listed: SlideContent.Table {
    let heads = rows.heads
    return SlideContent.Table(
      title: [title],
      columns: [
        .init(heads.measure), .init(heads.value, .decimal), .init(heads.unit), .init(heads.status), .init(heads.date),
        .init(heads.source, .trailing),
      ],
      rows: rows.groups.flatMap { group in
        [SlideContent.Table.Row([.init([Deck.Run(group.name, isBold: true)])], isGroup: true)]
          + group.rows.map { SlideContent.Table.Row(cells($0)) }
      }, notes: note)
  }

  private func cells(_ row: FactRows.Row) -> [SlideContent.Table.Cell] {
    let color = row.isOtherReading ? SlideStyle.doubt : nil
    let measure = Deck.Run(row.measure + (row.isDisputed ? "\u{A0}◆" : ""), color: color)
    return [
      .init([measure]), Self.value(row, color: color), .init(row.unit),
      .init([Deck.Run(row.statusWord)], swatch: row.status.flatMap { SlideSwatch(rawValue: $0.rawValue) }),
      .init(row.date), .init(Self.mark(row.source)),
    ]
  }

  static func value(_ row: FactRows.Row, color: Color? = nil, isBold: Bool? = nil) -> SlideContent.Table.Cell {
    switch row.value {
    case .figure(let qualifier, let digits, _):
      let text = (qualifier.isEmpty ? "" : qualifier + "\u{A0}") + digits
      return .init(figure: Deck.Run(text, isBold: isBold, color: color))
    case .missing(let words), .act(let words): return .init([Deck.Run(words, color: SlideStyle.muted)])
    }
  }

  private static func mark(_ source: FactRows.Row.Source?) -> String {
    switch source {
    case .document(let n)?: "[\(n)]"
    case .doubt(let n)?: "D\(n)"
    case nil: ""
    }
  }

  private var note: [Picture.Note] {
    rows.note.isEmpty ? [] : [Picture.Note(text: DeckContents.withoutPages(rows.note))]
  }
}

extension FactRows {
  /// By which its figures stand in line.
  var decimalSign: Character {
    for row in groups.flatMap(\.rows) {
      if case .figure(_, _, let sign) = row.value, let c = sign.first { return c }
    }
    return "."
  }
}
