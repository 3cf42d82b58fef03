import Facts
import Languages
import Pictures
import Scene

/// A row for each partnership, with a count and a sum side by side, the status and the date.
///
/// It says of every partnership what it says of one. So there is none unless at least two of them state each measure,
/// all in one unit, and the facts say of the others that they do not.
struct FactSummary {
  /// One measure, a cell for each partnership.
  private struct Measure {
    enum Cell {
      case row(FactRows.Row, other: FactRows.Row?)
      /// The facts say so, though the table does not.
      case missing(String)
    }
    var id: String
    var cells: [Cell]

    var figures: [FactRows.Row] {
      cells.compactMap { cell in
        if case .row(let row, _) = cell, case .figure = row.value { row } else { nil }
      }
    }
  }

  private let rows: FactRows
  private let facts: FactBase
  private let language: Language
  private let groups: [FactRows.Group]
  private let count: Measure
  private let sum: Measure

  init?(_ rows: FactRows, facts: FactBase, language: Language) {
    self.rows = rows
    self.facts = facts
    self.language = language
    groups = rows.groups
    guard groups.count > 1 else { return nil }
    var ids: [String] = []
    for fact in groups.flatMap(\.rows).compactMap({ facts.fact($0.factID) }) where !ids.contains(fact.measure) {
      ids.append(fact.measure)
    }
    let measures = ids.compactMap { [groups] in Self.measure($0, groups, facts, language) }
    func best(isMoney: Bool) -> Measure? {
      measures.filter { facts.fact($0.figures.first?.factID)?.isMoney == isMoney }
        .max { $0.figures.count < $1.figures.count }
    }
    guard let sum = best(isMoney: true), let count = best(isMoney: false) else { return nil }
    (self.sum, self.count) = (sum, count)
  }

  /// Nil unless there is a cell for every partnership, and the figures are of one unit and, where they count, of one
  /// kind.
  private static func measure(
    _ id: String, _ groups: [FactRows.Group], _ facts: FactBase, _ language: Language
  ) -> Measure? {
    var cells: [Measure.Cell] = []
    for group in groups {
      let own = group.rows.filter { facts.fact($0.factID)?.measure == id }
      let stated = own.filter { !$0.isOtherReading }
      if stated.count > 1 { return nil }
      if let row = stated.first {
        cells.append(.row(row, other: own.first { $0.isOtherReading }))
        continue
      }
      let partnerships = Set(group.rows.compactMap { facts.fact($0.factID)?.partnership })
      guard partnerships.count == 1, let partnership = partnerships.first,
        let reason = facts.facts.first(where: { $0.partnership == partnership && $0.measure == id })?.missingReason
      else { return nil }
      cells.append(.missing(reason.label(language)))
    }
    let measure = Measure(id: id, cells: cells)
    let shown = measure.figures.compactMap { facts.fact($0.factID) }
    guard shown.count > 1, Set(measure.figures.map(\.unit)).count == 1,
      !shown.contains(where: { $0.unit == "ordinal" }),
      shown[0].isMoney || Set(shown.map(\.kind)).count == 1
    else { return nil }
    return measure
  }
}

// MARK: The table

extension FactSummary {
  func table(_ title: String) -> SlideContent.Table {
    let sumHead = [label(sum), sum.figures.first?.unit ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    var table = SlideContent.Table(
      title: [title],
      columns: [
        .init(""), .init(label(count), .number), .init(sumHead, .decimal), .init(rows.heads.status),
        .init(rows.heads.date),
      ],
      rows: groups.indices.map { SlideContent.Table.Row(cells($0)) })
    table.notes = notes
    return table
  }

  private func label(_ measure: Measure) -> String {
    let text = facts.vocabulary.label(.measures, measure.id, language: language)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func cells(_ i: Int) -> [SlideContent.Table.Cell] {
    let lead = leading(groups[i])
    let swatch = lead?.status.flatMap { SlideSwatch(rawValue: $0.rawValue) }
    return [
      .init([Deck.Run(groups[i].name, isBold: true)]), number(count.cells[i]), amount(sum.cells[i]),
      .init([Deck.Run(lead?.statusWord ?? "")], swatch: swatch), .init(lead?.date ?? ""),
    ]
  }

  /// The row whose status and date speak for the partnership: the sum, else the count, else the first that binds.
  private func leading(_ group: FactRows.Group) -> FactRows.Row? {
    let figures = group.rows.filter { row in
      if case .figure = row.value { !row.isOtherReading && !row.statusWord.isEmpty } else { false }
    }
    return figures.first { facts.fact($0.factID)?.measure == sum.id }
      ?? figures.first { facts.fact($0.factID)?.measure == count.id }
      ?? group.rows.first { facts.fact($0.factID)?.status?.binds == true } ?? group.rows.first
  }

  private func number(_ cell: Measure.Cell) -> SlideContent.Table.Cell {
    guard case .row(let row, _) = cell else { return words(of: cell) }
    switch row.value {
    case .figure(let qualifier, let digits, _): return .init((qualifier.isEmpty ? "" : qualifier + "\u{A0}") + digits)
    case .missing(let words), .act(let words): return .init([Deck.Run(words, color: SlideStyle.muted)])
    }
  }

  private func amount(_ cell: Measure.Cell) -> SlideContent.Table.Cell {
    guard case .row(let row, let other) = cell else { return words(of: cell) }
    var cell = FactSlide.value(row, isBold: true)
    if row.isDisputed {
      var text = "\u{A0}◆"
      if case .figure(let qualifier, let digits, _)? = other?.value {
        text += " \(words.sentence.or)\u{A0}" + (qualifier.isEmpty ? "" : qualifier + "\u{A0}") + digits
      }
      cell.runs.append(Deck.Run(text, color: SlideStyle.doubt))
    }
    return cell
  }

  private func words(of cell: Measure.Cell) -> SlideContent.Table.Cell {
    guard case .missing(let words) = cell else { return .init() }
    return .init([Deck.Run(words, color: SlideStyle.muted)])
  }

  private var words: Words { language.words }

  /// What the other reading is worth, and that sums of several statuses are no column to add up.
  private var notes: [Picture.Note] {
    var notes: [Picture.Note] = []
    for case .row(_, let other?) in sum.cells {
      guard case .figure(_, let digits, _) = other.value else { continue }
      notes.append(
        Picture.Note(
          isDoubt: true, lead: digits, text: words.figures.otherReading + words.sentence.comma + other.statusWord))
    }
    let statuses = Set(sum.figures.compactMap { facts.fact($0.factID)?.status })
    if statuses.count > 1 { notes.append(Picture.Note(text: words.slides.notToBeAdded)) }
    return notes
  }
}
