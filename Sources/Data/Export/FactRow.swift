import Languages
import Numbers
import Tables

/// One row of the tables for charts: a fact in one of its readings. A class, because every cell is handed the row.
final class FactRow: Sendable {
  typealias Cell = @Sendable (FactRow) -> Value

  let base: FactBase
  let fact: Fact
  let reading: FactReading?
  let language: Language

  let document: SourceDocument?
  let partnership: Partnership?
  let event: EventRecord?
  let date: PartialDate?

  init(base: FactBase, fact: Fact, reading: FactReading?, language: Language) {
    self.base = base
    self.fact = fact
    self.reading = reading
    self.language = language
    document = base.document(fact.document)
    partnership = base.partnership(fact.partnership)
    event = base.event(fact.event)
    date = base.date(of: fact)
  }

  static let columns: [(String, Cell)] = identity + figure + words + people + time + source

  private static let identity: [(String, Cell)] = [
    ("id", { text($0.fact.id) }),
    ("parent", { text($0.fact.parent) }),
    ("umbrella", { .bool($0.fact.umbrella) }),
    ("ancestors", { row in text(row.base.ancestors(of: row.fact).joined(separator: " ")) }),
    ("measure", { text($0.fact.measure) }),
    ("kind", { text($0.fact.kind) }),
    ("scope", { text($0.fact.scope) }),
    ("instrument", { text($0.fact.instrument) }),
    ("status", { text($0.fact.status?.rawValue) }),
    ("missing_reason", { text($0.fact.missingReason?.rawValue) }),
    ("derived", { .bool($0.fact.isDerived) }),
    ("derivation", { text($0.fact.derivation?.kind.rawValue) }),
    ("stated_count", { number($0.fact.derivation?.statedCount) }),
    ("input_count", { number($0.fact.derivation?.inputCount) }),
  ]

  private static let figure: [(String, Cell)] = [
    ("value", { number($0.reading?.double) }),
    ("stated_value", { number($0.reading?.value?.double) }),
    ("unit_mult", { number($0.reading?.unitMult) }),
    ("unit", { text($0.fact.unit) }),
    ("per", { text($0.fact.per) }),
    ("currency", { text($0.fact.currency) }),
    ("qualifier", { text($0.reading?.qualifier.rawValue) }),
    ("qualifier_glyph", { text($0.reading?.qualifier.glyph) }),
    ("value_lower", { number($0.reading?.fullBounds.lower?.double) }),
    ("value_upper", { number($0.reading?.fullBounds.upper?.double) }),
    (
      "lower_inclusive",
      { row in row.reading?.bounds.lower.map { _ in .bool(row.reading?.bounds.lowerInclusive ?? false) } ?? .null }
    ),
    (
      "upper_inclusive",
      { row in row.reading?.bounds.upper.map { _ in .bool(row.reading?.bounds.upperInclusive ?? false) } ?? .null }
    ),
    ("reading", { text($0.reading?.kind.rawValue ?? FactReading.Kind.stated.rawValue) }),
    ("disputed", { .bool($0.fact.isDisputed) }),
    ("certainty", { text($0.reading?.alternative?.certainty.rawValue) }),
    ("certainty_label", { row in text(row.reading?.alternative?.certainty.label(row.language)) }),
    (
      "evidence",
      { row in text((row.reading?.alternative ?? row.fact.alternatives.first)?.evidence.text(row.language)) }
    ),
    (
      "evidence_source",
      { row in text((row.reading?.alternative ?? row.fact.alternatives.first)?.source?.text(row.language)) }
    ),
    ("inputs_text", { row in text(row.inputsText) }),
    ("other_value", { number($0.fact.reading(.other)?.double) }),
    ("other_number", { row in text(row.base.formatted(row.fact, language: row.language, reading: .other)?.label) }),
    ("number", { row in text(row.formatted?.label) }),
    ("figure", { row in text(row.formatted?.text) }),
  ]

  /// The columns that are amounts, digit for digit. A quotient has the digits that are shown of it.
  static let amounts: [String: @Sendable (FactRow) -> ExactDecimal?] = [
    "value": { $0.reading?.amount },
    "stated_value": { $0.reading?.value },
    "value_lower": { $0.reading?.fullBounds.lower },
    "value_upper": { $0.reading?.fullBounds.upper },
    "other_value": { $0.fact.reading(.other)?.amount },
  ]

  private static let words: [(String, Cell)] = [
    ("measure_label", { row in text(row.base.label(of: row.fact, language: row.language)) }),
    ("kind_label", { $0.term(.kinds, $0.fact.kind) }),
    ("scope_label", { $0.term(.scopes, $0.fact.scope) }),
    ("instrument_label", { $0.term(.instruments, $0.fact.instrument) }),
    ("unit_label", { row in text(row.base.unitWords(of: row.fact, language: row.language)) }),
    ("per_label", { row in text(row.base.perWords(of: row.fact, language: row.language)) }),
    ("status_label", { row in text(row.fact.status?.label(row.language)) }),
    ("missing_label", { row in text(row.fact.missingReason?.label(row.language)) }),
    ("label", { row in text(row.fact.label?.text(row.language)) }),
    ("statement", { row in text(row.fact.statement?.text(row.language)) }),
    ("note", { row in text(row.fact.note?.text(row.language)) }),
    ("stated", { text($0.fact.stated?.words) }),
    ("where", { text($0.fact.stated?.location) }),
    ("language", { text($0.fact.stated?.language ?? $0.document?.language) }),
  ]

  private static let people: [(String, Cell)] = [
    ("partnership", { row in text(row.partnership?.name.text(row.language)) }),
    ("partnership_id", { text($0.fact.partnership) }),
    ("partnership_detail", { row in text(row.partnership?.detail?.text(row.language)) }),
    ("partnership_scope", { row in text(row.partnership?.scopeNote?.text(row.language)) }),
    ("event", { row in text(row.event?.name.text(row.language)) }),
    ("event_id", { text($0.fact.event) }),
    ("event_place", { row in text(row.event?.location?.text(row.language)) }),
  ]

  private static let time: [(String, Cell)] = [
    ("date", { $0.date.map { FactTable.time($0.firstDay) } ?? .null }),
    ("date_until", { $0.date.map { FactTable.time($0.endDay) } ?? .null }),
    ("date_end", { $0.end }),
    ("date_precision", { text($0.date?.precision.rawValue) }),
    ("date_text", { text($0.date?.description) }),
    ("date_label", { row in text(row.date?.string(language: row.language, style: .short)) }),
    ("ongoing", { .bool($0.fact.ongoing) }),
    ("event_date", { $0.event?.date.map { FactTable.time($0.firstDay) } ?? .null }),
  ]

  private static let source: [(String, Cell)] = [
    ("document", { text($0.fact.document) }),
    ("file", { text($0.document?.file) }),
    ("document_name", { row in text(row.document?.producer.text(row.language)) }),
    ("document_date", { $0.document?.datePublished.map { FactTable.time($0.firstDay) } ?? .null }),
    (
      "document_date_label", { row in text(row.document?.datePublished?.string(language: row.language, style: .short)) }
    ),
    ("source_number", { row in number(row.sources.first) }),
    ("source", { row in row.sources.isEmpty ? .null : text(row.sources.map { "[\($0)]" }.joined(separator: ", ")) }),
    ("doubts", { row in row.fact.doubts.isEmpty ? .null : text(row.fact.doubts.joined(separator: " ")) }),
  ]

  private var formatted: FormattedFigure? {
    reading.map { base.formatted($0, of: fact, language: language) } ?? base.formatted(fact, language: language)
  }

  /// What a figure of the project's own was computed from, e.g. `121 bn yuan ÷ 25 projects`.
  private var inputsText: String? {
    guard let d = fact.derivation else { return nil }
    let sign =
      switch d.kind {
      case .average, .ratio, .share: " ÷ "
      case .difference: " − "
      case .total, .conversion: " + "
      }
    if let rate = d.rate, let amount = d.inputs.first.flatMap({ base.formatted($0, language: language)?.text }) {
      let day = rate.date.string(language: language, style: .short)
      return "\(amount) × \(AmountFormat(language: language).number(rate.rate)) (\(rate.source), \(day))"
    }
    return d.inputs.compactMap { id in base.formatted(id, language: language, reading: .stated)?.text }
      .joined(separator: sign)
  }

  private var sources: [Int] { base.documents(behind: fact).map(\.number) }

  private var end: Value {
    guard let date else { return .null }
    if let end = fact.dateEnd { return FactTable.time(end.endDay) }
    if fact.ongoing, let published = document?.datePublished {
      return FactTable.time(max(date.endDay, published.firstDay))
    }
    return FactTable.time(date.endDay)
  }

  private func term(_ group: Vocabulary.Group, _ id: String?) -> Value {
    id.map { .string(base.vocabulary.label(group, $0, language: language)) } ?? .null
  }

  private static func text(_ s: String?) -> Value { s.map { $0.isEmpty ? .null : .string($0) } ?? .null }
  private static func number(_ d: Double?) -> Value { d.map { .number($0) } ?? .null }
  private static func number(_ i: Int?) -> Value { i.map { .number(Double($0)) } ?? .null }
}

extension FactBase {
  /// What the fact is about, in a row of a table: its own label, else that of its measure.
  public func label(of fact: Fact, language: Language) -> String {
    fact.label?.text(language) ?? vocabulary.label(.measures, fact.measure, language: language)
  }
}
