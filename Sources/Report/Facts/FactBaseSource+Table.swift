import Facts
import Numbers

/// Facts as rows of a table.
extension FactBaseSource {
  func values(of field: FactTableQuery.Field) -> [String] {
    switch field {
    case .partnership: base.partnerships.map(\.id)
    case .document: base.documents.map(\.id)
    case .status: Status.allCases.map(\.rawValue)
    case .measure: base.measures
    }
  }

  func table(_ query: FactTableQuery) -> [FactRows.Group] {
    func isWanted(_ f: Fact) -> Bool {
      query.only.allSatisfy { field, wanted in wanted.contains(value(of: field, f) ?? "") }
    }
    let facts =
      query.ids.map { $0.compactMap { base.fact($0) }.filter(isWanted) }
      ?? base.facts.filter { isTabled($0) && isWanted($0) }
    var keys = query.order
    for fact in facts {
      let key = value(of: query.group, fact) ?? ""
      if !keys.contains(key) { keys.append(key) }
    }
    return keys.compactMap { key in
      let rows = facts.filter { value(of: query.group, $0) ?? "" == key }.flatMap(rows)
      return rows.isEmpty
        ? nil : FactRows.Group(name: name(key, query.group), scope: scope(key, query.group), rows: rows)
    }
  }

  /// Without a choice of the user's: what a document gives a figure for, or should, and dated acts.
  private func isTabled(_ f: Fact) -> Bool {
    if f.isDerived { return false }
    return f.missingReason != nil || !f.readings.isEmpty
      || f.measure == "act" && f.status?.binds == true && base.date(of: f) != nil
  }

  private func value(of field: FactTableQuery.Field, _ f: Fact) -> String? {
    switch field {
    case .partnership: f.partnership
    case .document: f.document
    case .status: f.status?.rawValue
    case .measure: f.measure
    }
  }

  private func name(_ key: String, _ field: FactTableQuery.Field) -> String {
    switch field {
    case .partnership: base.partnership(key)?.name.text(language) ?? key
    case .document: base.document(key)?.producer.text(language) ?? key
    case .status: Status(rawValue: key)?.label(language) ?? key
    case .measure: base.vocabulary.label(.measures, key, language: language)
    }
  }

  private func scope(_ key: String, _ field: FactTableQuery.Field) -> String {
    field == .partnership ? base.partnership(key)?.scopeNote?.text(language) ?? "" : ""
  }

  private func rows(_ fact: Fact) -> [FactRows.Row] {
    let label = (fact.label?.text(language) ?? base.vocabulary.label(.measures, fact.measure, language: language))
      .capitalFirst
    let source = base.documents(behind: fact).first.map { FactRows.Row.Source.document($0.number) }
    var row = FactRows.Row(
      factID: fact.id, measure: label, value: .act(words.pages.actWithoutFigure), date: date(fact), source: source)
    if let status = fact.status {
      row.status = fact.isDisputed ? .disputed : StatusMark(rawValue: status.rawValue)
      row.statusWord = status.label(language)
    }
    if let reason = fact.missingReason {
      row.value = .missing(reason.label(language))
      row.status = nil
      row.statusWord = ""
      row.date = ""
      return [row]
    }
    guard let parts = parts(fact, .stated) else { return [row] }
    row.value = .figure(qualifier: parts.glyph ?? "", digits: parts.number, decimalSign: decimalSign)
    row.unit = unit(fact, parts)
    // There is no glyph for "nearly", so its word stands with the unit.
    if fact.qualifier == .nearly { row.unit += words.sentence.comma + words.sentence.quoted(parts.word) }
    guard fact.isDisputed else { return [row] }
    row.isDisputed = true
    row.measure = label + words.sentence.comma + words.figures.asStated
    return [row] + fact.readings.filter { $0.kind == .other }.map { other(fact, label, $0, row) }
  }

  /// The measure names what is counted, so the unit is only of what sort it is: `persons`, `companies`.
  private func unit(_ fact: Fact, _ parts: FormattedFigure) -> String {
    guard fact.currency == nil, let term = base.vocabulary.term(.units, fact.unit), term.isCount else {
      return parts.unit
    }
    return term.label.text(language)
  }

  private func other(_ fact: Fact, _ label: String, _ reading: FactReading, _ stated: FactRows.Row) -> FactRows.Row {
    var row = stated
    row.isDisputed = false
    row.isOtherReading = true
    row.measure = label + words.sentence.comma + words.figures.otherReading
    row.status = .otherReading
    row.statusWord = (reading.alternative?.certainty.label(language)) ?? words.certainties.probable
    if let parts = parts(fact, reading) {
      row.value = .figure(qualifier: parts.glyph ?? "", digits: parts.number, decimalSign: decimalSign)
      row.unit = unit(fact, parts)
    }
    if let doubt = doubt(of: fact.id) { row.source = .doubt(doubt) }
    return row
  }

  /// The fact's own date, else that of its event, else that of its document, marked as such.
  private func date(_ fact: Fact) -> String {
    if let own = base.date(of: fact) {
      let text = own.string(language: language, style: .short, noBreak: true)
      return fact.ongoing ? glued(words.figures.since, text) : text
    }
    guard let published = base.document(fact.document)?.datePublished else { return "" }
    return glued(words.figures.publishedShort, published.string(language: language, style: .short, noBreak: true))
  }
}
