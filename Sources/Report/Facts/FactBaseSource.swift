import Diagnostics
import Facts
import Numbers
import Scene

/// Answers the text's questions from a fact base.
struct FactBaseSource: FactSource {
  let base: FactBase
  let language: String
  private let words: ReportWords
  private let format: AmountFormat

  init(_ base: FactBase, language: String) {
    self.base = base
    self.language = language
    words = .of(language)
    format = AmountFormat(language: language)
  }

  var factIDs: [String] { base.facts.map(\.id) }

  // MARK: Figures in text

  func figure(_ id: String, _ variant: FigureVariant) -> FigureInText? {
    guard let fact = base.fact(id) else { return nil }
    let kind: FactReading.Kind = variant == .other || variant == .otherNumber ? .other : .stated
    let parts = self.parts(fact, kind)
    switch variant {
    case .full, .value:
      guard let parts else { return nil }
      return FigureInText(
        factID: id, text: sentence(parts), isDisputed: fact.isDisputed, doubt: doubt(of: id),
        sources: variant == .full ? base.documents(behind: fact).map(\.number) : [])
    case .other: return parts.map { FigureInText(factID: id, text: sentence($0)) }
    case .number, .otherNumber: return parts.map { FigureInText(factID: id, text: glued($0.word, $0.number)) }
    case .date:
      return base.date(of: fact).map {
        FigureInText(factID: id, text: $0.string(language: language, style: .long, noBreak: true))
      }
    case .stated: return fact.stated.map { FigureInText(factID: id, text: words.quoted($0.words)) }
    }
  }

  func quotient(_ a: String, by b: String, _ variant: FigureVariant) throws -> FigureInText {
    let isOther = variant == .other || variant == .otherNumber
    let q = try Quotient(a, by: b, reading: isOther ? .other : .stated, in: base, language: language)
    // Both readings in the scale of the stated one, so that they can be compared at a glance.
    let stated = try Quotient(a, by: b, reading: .stated, in: base, language: language)
    let scale = q.words == nil ? 0 : format.scale(for: stated.value)
    let text =
      variant == .number || variant == .otherNumber
      ? format.number(format.value(q.value, unitMult: 0, scale: scale))
      : format.amount(q.value, words: q.words ?? "", scale: scale)
    let marksDoubt = q.isDisputed && (variant == .full || variant == .value)
    let sources = variant == .full ? q.inputs.flatMap { base.documents(behind: $0).map(\.number) } : []
    return FigureInText(
      factID: a, text: glued(q.isAbout ? Qualifier.about.word(language) : "", text), isDisputed: marksDoubt,
      doubt: q.inputs.first(where: \.isDisputed).flatMap { doubt(of: $0.id) },
      sources: sources.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  /// In running text the qualifier is a word: `nearly 200 enterprise representatives`.
  private func sentence(_ f: FormattedFigure) -> String { glued(f.word, format.joined(f.number, unit: f.unit)) }

  private func glued(_ qualifier: String, _ rest: String) -> String {
    if qualifier.isEmpty { return rest }
    return qualifier + (language.hasPrefix("zh") ? "" : "\u{A0}") + rest
  }

  // MARK: Key figures

  func keyFigure(_ id: String) -> KeyFigure? {
    guard let fact = base.fact(id), let parts = parts(fact, .stated) else { return nil }
    var label = [parts.unit, fact.status.flatMap { $0.binds ? $0.label(language) : nil } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    if fact.isDisputed { label += ", " + words.asStated }
    var whose: [Inline] = []
    if let partnership = base.partnership(fact.partnership) {
      whose = [.text(partnership.name.text(language))]
    }
    for d in base.documents(behind: fact) {
      if !whose.isEmpty { whose.append(.text("\u{A0}")) }
      whose.append(.sourceMark(d.number))
    }
    let other = self.parts(fact, .other).map { "\(words.otherReading) \($0.label)\(format.scaleWord($0.scale).map { "\u{A0}" + $0 } ?? "")" }
    return KeyFigure(
      factID: id, number: parts.label, isDisputed: fact.isDisputed,
      label: label.isEmpty ? [] : [.text(label)], whose: whose, otherReading: other ?? "")
  }

  // MARK: Tables

  func values(of field: FactTableQuery.Field) -> [String] {
    switch field {
    case .partnership: base.partnerships.map(\.id)
    case .document: base.documents.map(\.id)
    case .status: Status.allCases.map(\.rawValue)
    case .measure: base.facts.map(\.measure).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  func table(_ query: FactTableQuery) -> [FactRows.Group] {
    var facts = query.ids.map { $0.compactMap { base.fact($0) } } ?? base.facts.filter(isTabled)
    for (field, wanted) in query.only { facts.removeAll { !wanted.contains(value(of: field, $0) ?? "") } }
    var keys = query.order
    for fact in facts {
      let key = value(of: query.group, fact) ?? ""
      if !keys.contains(key) { keys.append(key) }
    }
    return keys.compactMap { key in
      let rows = facts.filter { value(of: query.group, $0) ?? "" == key }.flatMap(rows)
      return rows.isEmpty ? nil : FactRows.Group(name: name(key, query.group), scope: scope(key, query.group), rows: rows)
    }
  }

  /// Without a choice of the user's: what has a figure, what should have one, and dated acts.
  private func isTabled(_ f: Fact) -> Bool {
    f.missingReason != nil || !f.readings.isEmpty || f.status?.binds == true && f.date != nil && f.instrument != nil
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
    let label = (fact.label?.text(language) ?? base.vocabulary.label(.measures, fact.measure, language: language)).capitalFirst
    let source = base.documents(behind: fact).first.map { FactRows.Row.Source.document($0.number) }
    var row = FactRows.Row(
      factID: fact.id, measure: label, value: .act(words.actWithoutFigure), date: date(fact), source: source)
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
    if fact.qualifier == .nearly { row.unit += ", " + words.quoted(parts.word) }
    guard fact.isDisputed else { return [row] }
    row.isDisputed = true
    row.measure = "\(label), \(words.asStated)"
    return [row] + fact.readings.filter { $0.kind == .other }.map { other(fact, label, $0, row) }
  }

  /// The measure names what is counted, so the unit is only of what sort it is: `persons`, `companies`.
  private func unit(_ fact: Fact, _ parts: FormattedFigure) -> String {
    guard fact.currency == nil, let term = base.vocabulary.term(.units, fact.unit), term.isCount else { return parts.unit }
    return term.label.text(language)
  }

  private func other(_ fact: Fact, _ label: String, _ reading: FactReading, _ stated: FactRows.Row) -> FactRows.Row {
    var row = stated
    row.isDisputed = false
    row.isOtherReading = true
    row.measure = "\(label), \(words.otherReading)"
    row.status = .otherReading
    row.statusWord = (reading.alternative?.certainty.label(language)) ?? words.probable
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
      return fact.ongoing ? glued(words.since, text) : text
    }
    guard let published = base.document(fact.document)?.datePublished else { return "" }
    return glued(words.published, published.string(language: language, style: .short, noBreak: true))
  }

  // MARK: Evidence

  var doubts: [DoubtText] {
    base.doubts.enumerated().map { i, d in
      DoubtText(
        id: d.id, number: number(of: d.id, at: i), question: d.question.text(language), evidence: d.text.text(language),
        state: (d.verdict?.text(language) ?? d.state.label(language)).withStop(language), isSettled: d.state == .settled,
        place: d.place)
    }
  }

  func doubt(of id: String) -> Int? {
    guard let doubt = base.fact(id)?.doubts.first, let i = base.doubts.firstIndex(where: { $0.id == doubt }) else {
      return nil
    }
    return number(of: doubt, at: i)
  }

  /// `D2` is the second, wherever it stands; other ids count as they come.
  private func number(of id: String, at index: Int) -> Int {
    if id.first == "D", let n = Int(id.dropFirst()), n > 0 { return n }
    return index + 1
  }

  var sources: [SourceEntry] {
    base.sources.map { d in
      SourceEntry(
        number: d.number, documentID: d.id, name: d.producer.text(language), detail: [.text(detail(d))], url: d.url)
    }
  }

  /// `Release through GlobeNewswire, 1 October 2024, German. Conference in Nanning.`
  private func detail(_ d: SourceDocument) -> String {
    var parts: [String] = []
    let form = d.form?.text(language).capitalFirst ?? ""
    if let publisher = d.publisher?.text(language) {
      parts.append(form.isEmpty ? publisher : "\(form) \(words.through) \(publisher)")
    } else if !form.isEmpty {
      parts.append(form)
    }
    if let note = d.dateNote?.text(language) {
      parts.append(note)
    } else if let date = d.datePublished {
      parts.append(date.string(language: language, noBreak: true))
    }
    parts.append(words.language(d.language))
    if let t = d.translation?.text(language) { parts.append("\(words.translated) \(t)") }
    let first = parts.filter { !$0.isEmpty }.joined(separator: words.comma).capitalFirst.withStop(language)
    let summary = d.summary?.text(language).withStop(language) ?? ""
    return summary.isEmpty ? first : first + (language.hasPrefix("zh") ? "" : " ") + summary
  }

  /// Short names alone: a long one would tear its lines apart.
  var names: [String] {
    base.partnerships.flatMap { $0.parties.flatMap { $0.name.entries.map(\.text) } }
      .filter { $0.split(separator: " ").count == 2 && $0.count <= 14 }
  }

  func reference(_ id: String) -> FactReference? {
    guard let fact = base.fact(id) else { return nil }
    var value: [String] = []
    if let p = parts(fact, .stated) { value.append(sentence(p)) }
    if let reason = fact.missingReason { value.append(reason.label(language)) }
    if let status = fact.status { value.append(status.label(language)) }
    if let p = parts(fact, .other) { value.append("\(words.otherReading) \(sentence(p))") }
    let documents = base.documents(behind: fact)
    let source = documents.map { d in [d.file ?? d.id, d.title ?? d.producer.text(language)].joined(separator: " · ") }
    return FactReference(
      id: id, value: value.joined(separator: ", "), source: source.joined(separator: "; "), stated: fact.stated?.words ?? "")
  }

  // MARK: Parts

  /// Nil for acts and for figures that are missing.
  private func parts(_ fact: Fact, _ kind: FactReading.Kind) -> FormattedFigure? {
    fact.missingReason == nil ? base.formatted(fact, language: language, reading: kind) : nil
  }

  private func parts(_ fact: Fact, _ reading: FactReading) -> FormattedFigure? {
    base.formatted(reading, of: fact, language: language)
  }

  private var decimalSign: String {
    ExactDecimal("0.5").map { String(format.number($0).dropFirst().dropLast()) } ?? "."
  }
}

extension String {
  var capitalFirst: String { prefix(1).uppercased() + dropFirst() }

  /// Ends with a full stop, unless it ends with a stop of some kind.
  func withStop(_ language: String) -> String {
    guard let last, !".!?。！？".contains(last) else { return self }
    return self + (language.hasPrefix("zh") ? "。" : ".")
  }
}
