import Languages
import Numbers
import Tables

/// The rows of a table for charts: facts by their positions, each in one of its readings.
struct FactTableRows: Sendable {
  let base: FactBase
  let language: Language
  /// Nil where the rows are the facts, in their stated reading.
  private let entries: [Entry]?

  private struct Entry: Sendable {
    var position: UInt32
    /// Of the fact's readings; 0 for a fact without any.
    var reading: UInt32
  }

  init(stated base: FactBase, language: Language) {
    (self.base, self.language, entries) = (base, language, nil)
  }

  init(readings base: FactBase, language: Language) {
    (self.base, self.language) = (base, language)
    var all: [Entry] = []
    all.reserveCapacity(base.facts.count)
    for (first, part) in base.facts.sections {
      for i in 0..<part.count {
        let position = UInt32(first + i)
        var count = 1
        switch part {
        case .records(let facts): count = facts[i].readings.count
        // A row without alternatives has one reading at most.
        case .sheet(let sheet): if sheet.hasAlternatives(i) { count = sheet.fact(i).readings.count }
        }
        for reading in 0..<max(1, count) { all.append(Entry(position: position, reading: UInt32(reading))) }
      }
    }
    entries = all
  }

  var count: Int { entries?.count ?? base.facts.count }

  /// A column, a few thousand cells at a time on all cores; of a million facts no more are held than are looked at.
  func column(_ name: String, _ cell: @escaping FactRow.Cell) -> Column {
    let length = 4096
    let count = self.count
    let pieces = Workers.map((count + length - 1) / length, jobs: Workers.cores) {
      var known = KnownCells(name, cell, self)
      return { i in
        var out = ColumnBuilder()
        for row in (i * length)..<min(count, (i + 1) * length) { out.append(known.value(row)) }
        return out
      }
    }
    var out = ColumnBuilder()
    for piece in pieces { out.append(piece) }
    return out.column
  }

  /// The decimals of a column of amounts, as they are stated; nil for other columns.
  func exact(_ name: String) -> ExactCells? {
    guard let amount = FactRow.amounts[name] else { return nil }
    let isStated = name == "stated_value"
    let sections = base.facts.sections.map { ($0, $1) }
    let value: @Sendable (Int) -> ExactDecimal? = { row in
      let (position, reading) = self.place(row)
      // What a sheet holds by column needs no fact to be made.
      if reading == 0, name == "value" || isStated, let part = sections.last(where: { $0.0 <= position }),
        case .sheet(let sheet) = part.1, let quick = sheet.statedValue(position - part.0)
      {
        let value = quick.value.exact
        return isStated ? value : value?.withoutPlaceholders.scaled(by: quick.unitMult)
      }
      return amount(self.row(position, reading))
    }
    // Quotients are records of the project's own, which stand in no sheet.
    return ExactCells(
      value,
      isRounded: { row in
        let (position, reading) = self.place(row)
        guard let part = sections.last(where: { $0.0 <= position }), case .records(let facts) = part.1 else {
          return false
        }
        let readings = facts[position - part.0].readings
        guard readings.indices.contains(reading), let exact = readings[reading].exact else { return false }
        return readings[reading].amount.flatMap { Fraction($0) } != exact
      })
  }

  /// The place of a row among the facts, and which of their readings it has.
  func place(_ row: Int) -> (position: Int, reading: Int) {
    guard let entries else { return (row, 0) }
    return (Int(entries[row].position), Int(entries[row].reading))
  }

  func row(_ position: Int, _ reading: Int) -> FactRow {
    let fact = base.facts[position]
    let readings = fact.readings
    let own = entries == nil ? fact.reading(.stated) : readings.indices.contains(reading) ? readings[reading] : nil
    return FactRow(base: base, fact: fact, reading: own, language: language)
  }
}

/// The cells of one column. Where a column depends on a single field of a sheet that is coded, a cell is made once for
/// each of its texts, and where it depends on fields that the sheet does not have, once.
private struct KnownCells {
  private let name: String
  private let cell: FactRow.Cell
  private let rows: FactTableRows
  private let parts: [Part]
  private var part = 0

  private struct Part {
    var range: Range<Int>
    var sheet: FactSheet?
    var source = Source.fact
    /// By code + 1.
    var cells: [Value?] = []
  }

  private enum Source {
    /// Nothing else will do.
    case fact
    case code(FactColumns.Key)
    case constant
    /// The number in full, or as stated.
    case value(isFull: Bool)
  }

  private var cache: [[Value?]]

  init(_ name: String, _ cell: @escaping FactRow.Cell, _ rows: FactTableRows) {
    (self.name, self.cell, self.rows) = (name, cell, rows)
    parts = rows.base.facts.sections.map { first, part in
      guard case .sheet(let sheet) = part else { return Part(range: first..<(first + part.count), sheet: nil) }
      return Part(range: first..<(first + part.count), sheet: sheet, source: Self.source(name, sheet))
    }
    cache = parts.map { part in
      guard let sheet = part.sheet, case .code(let key) = part.source else { return [nil] }
      return [Value?](repeating: nil, count: sheet.columns.texts[key.rawValue].count + 1)
    }
  }

  private static func source(_ name: String, _ sheet: FactSheet) -> Source {
    if name == "value" || name == "stated_value" { return .value(isFull: name == "value") }
    guard let all = FactRow.fields[name] else { return .fact }
    let present = all.filter { sheet.table.index[$0] != nil }
    if present.isEmpty { return .constant }
    guard present.count == 1, let key = FactColumns.Key.allCases.first(where: { $0.field == present[0] }) else {
      return .fact
    }
    return .code(key)
  }

  mutating func value(_ row: Int) -> Value {
    let (position, reading) = rows.place(row)
    while part > 0, position < parts[part].range.lowerBound { part -= 1 }
    while part < parts.count - 1, position >= parts[part].range.upperBound { part += 1 }
    guard reading == 0, let sheet = parts[part].sheet else { return cell(rows.row(position, reading)) }
    let own = sheet.row(at: position - parts[part].range.lowerBound)
    let columns = sheet.columns
    switch parts[part].source {
    case .fact: return cell(rows.row(position, reading))
    case .constant: return known(0, position)
    case .code(let key): return known(Int(columns.code(key, own)) + 1, position)
    case .value(let isFull):
      let flags = columns.flags[own]
      if flags.contains(.isLong) { return cell(rows.row(position, reading)) }
      guard flags.contains(.hasValue) else { return .null }
      let number = QuickDecimal(columns.coefficients[own], Int(columns.exponents[own]))
      return number.scaled(isFull ? Int(columns.unitMults[own]) : 0).exact.map { .number($0.double) } ?? .null
    }
  }

  private mutating func known(_ index: Int, _ position: Int) -> Value {
    if let value = cache[part][index] { return value }
    let value = cell(rows.row(position, 0))
    cache[part][index] = value
    return value
  }
}

extension FactRow {
  /// The fields of a row of a sheet that a column is made of, for a row in its stated reading; columns of many fields
  /// are left out.
  static let fields: [String: [String]] = [
    "parent": ["parent"], "umbrella": ["umbrella"], "ancestors": ["parent"], "measure": ["measure"], "kind": ["kind"],
    "scope": ["scope"], "instrument": ["instrument"], "status": ["status"], "missing_reason": ["missing_reason"],
    "derived": [], "derivation": [], "stated_count": [], "input_count": [], "unit": ["unit"], "per": ["per"],
    "currency": ["currency"], "reading": [], "certainty": [], "certainty_label": [], "disputed": ["alternatives"],
    "evidence": ["alternatives"], "evidence_source": ["alternatives"], "inputs_text": [],
    "other_value": ["alternatives"], "other_number": ["alternatives"], "measure_label": ["measure", "label"],
    "kind_label": ["kind"], "scope_label": ["scope"], "instrument_label": ["instrument"], "per_label": ["per"],
    "status_label": ["status"], "missing_label": ["missing_reason"], "label": ["label"], "statement": ["statement"],
    "note": ["note"], "where": ["where", "stated"], "partnership": ["partnership"], "partnership_id": ["partnership"],
    "partnership_detail": ["partnership"], "partnership_scope": ["partnership"], "event": ["event"],
    "event_id": ["event"], "event_place": ["event"], "event_date": ["event"], "ongoing": ["ongoing"],
    "document": ["document"], "file": ["document"], "document_name": ["document"], "document_date": ["document"],
    "document_date_label": ["document"], "source_number": ["document"], "source": ["document"], "doubts": ["doubts"],
  ]
}
