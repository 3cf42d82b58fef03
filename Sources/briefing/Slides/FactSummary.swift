import Charts
import Facts
import Report
import Scene

/// A row for each partnership, with a count and a sum side by side, the status and the date.
///
/// It says of every partnership what it says of one, so there is none unless at least two of them state each measure,
/// and each figure has the measure's unit.
struct FactSummary {
  private struct Measure {
    var id: String
    var rows: [FactRows.Row?]
    var others: [FactRows.Row?]
  }

  private let rows: FactRows
  private let facts: FactBase
  private let language: String
  private let groups: [FactRows.Group]
  private let count: Measure
  private let sum: Measure

  init?(_ rows: FactRows, facts: FactBase, language: String) {
    self.rows = rows
    self.facts = facts
    self.language = language
    let groups = rows.groups.filter { $0.rows.contains { facts.fact($0.factID)?.partnership != nil } }
    guard groups.count > 1, groups.count == rows.groups.count else { return nil }
    self.groups = groups
    func best(_ isWanted: (Fact) -> Bool) -> Measure? {
      var ids: [String] = []
      for row in groups.flatMap(\.rows) {
        if let f = facts.fact(row.factID), isWanted(f), !ids.contains(f.measure) { ids.append(f.measure) }
      }
      let found = ids.map { Self.measure($0, groups, facts) }.filter { Self.isSound($0, facts) }
      return found.max { Self.stated($0) < Self.stated($1) }
    }
    guard let sum = best(\.isMoney), let count = best({ !$0.isMoney && $0.unit == "project" }) ?? best({ !$0.isMoney && $0.unit != nil })
    else { return nil }
    (self.sum, self.count) = (sum, count)
  }

  private static func measure(_ id: String, _ groups: [FactRows.Group], _ facts: FactBase) -> Measure {
    func row(_ group: FactRows.Group, other: Bool) -> FactRows.Row? {
      group.rows.first { $0.isOtherReading == other && facts.fact($0.factID)?.measure == id }
    }
    return Measure(id: id, rows: groups.map { row($0, other: false) }, others: groups.map { row($0, other: true) })
  }

  private static func stated(_ measure: Measure) -> Int {
    measure.rows.count { if case .figure? = $0?.value { true } else { false } }
  }

  /// One unit, one kind, one figure a partnership.
  private static func isSound(_ measure: Measure, _ facts: FactBase) -> Bool {
    let figures = measure.rows.compactMap { row in
      if case .figure? = row?.value { row } else { nil }
    }
    let units = Set(figures.map(\.unit))
    let kinds = Set(figures.map { facts.fact($0.factID)?.kind ?? "" })
    return figures.count > 1 && units.count == 1 && kinds.count == 1
  }
}

// MARK: The table

extension FactSummary {
  func table(_ title: String) -> SlideContent.Table {
    let unit = sum.rows.compactMap { row in
      if case .figure? = row?.value { row?.unit } else { nil }
    }.first
    let sumHead = [label(sum), unit ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
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
      .init([Deck.Run(groups[i].name, isBold: true)]), number(count.rows[i]), amount(sum.rows[i], sum.others[i]),
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

  private func number(_ row: FactRows.Row?) -> SlideContent.Table.Cell {
    guard let row else { return notStated }
    switch row.value {
    case .figure(let qualifier, let digits, _):
      return .init((qualifier.isEmpty ? "" : qualifier + "\u{A0}") + digits)
    case .missing(let words), .act(let words): return .init([Deck.Run(words, color: SlideStyle.muted)])
    }
  }

  private func amount(_ row: FactRows.Row?, _ other: FactRows.Row?) -> SlideContent.Table.Cell {
    guard let row else { return notStated }
    var cell = FactSlide.value(row, isBold: true)
    if row.isDisputed {
      var text = "\u{A0}◆"
      if case .figure(let qualifier, let digits, _)? = other?.value {
        text += " \(or)\u{A0}" + (qualifier.isEmpty ? "" : qualifier + "\u{A0}") + digits
      }
      cell.runs.append(Deck.Run(text, color: SlideStyle.doubt))
    }
    return cell
  }

  private var notStated: SlideContent.Table.Cell {
    .init([Deck.Run(MissingReason.notStated.label(language), color: SlideStyle.muted)])
  }

  private var or: String {
    switch language.prefix(2) {
    case "de": "oder"
    case "fr": "ou"
    case "vi": "hoặc"
    case "zh": "或"
    default: "or"
    }
  }

  /// What the other reading is, and what its evidence amounts to.
  private var notes: [Picture.Note] {
    var notes: [Picture.Note] = []
    for other in sum.others.compactMap({ $0 }) {
      guard let fact = facts.fact(other.factID), let reading = fact.reading(.other), let a = reading.alternative,
        case .figure(_, let digits, _) = other.value
      else { continue }
      let certainty = a.certainty.label(language)
      notes.append(Picture.Note(isDoubt: true, lead: "\(digits):", text: "\(other.measure), \(certainty)"))
    }
    return notes
  }
}
