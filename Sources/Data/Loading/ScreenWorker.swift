import Diagnostics
import Numbers
import Tables

/// One thread's part of a `FactScreen`.
struct ScreenWorker {
  private let screen: FactScreen
  private let fields: ScreenFields
  private let phrases: PhraseClasses
  private var warned = Set<String>()

  private var documents: ScreenColumn<ScreenFacts.Document>
  private var partnerships: ScreenColumn<Bool>
  private var events: ScreenColumn<ScreenFacts.Event>
  private var measures: ScreenColumn<ScreenFacts.Term>
  private var kinds: ScreenColumn<ScreenFacts.Term>
  private var scopes: ScreenColumn<ScreenFacts.Term>
  private var instruments: ScreenColumn<ScreenFacts.Term>
  private var units: ScreenColumn<ScreenFacts.Unit>
  private var currencies: ScreenColumn<ScreenFacts.Currency>
  private var statuses: ScreenColumn<ScreenFacts.Status>
  private var qualifiers: ScreenColumn<ScreenFacts.Qualifier>
  private var reasons: ScreenColumn<Bool>
  private var unitMults: ScreenColumn<Int?>
  private var dates: ScreenColumn<Int?>
  private var languages: ScreenColumn<Int>
  private var wanted: [ScreenColumn<Bool>]
  /// Terms that were seen, of those that are reported where they stand first: by column and code.
  private var seen = Set<Int>()

  /// What the quick look says of a row.
  private enum Verdict { case fine, late, unsure, doubtful }

  init(_ screen: FactScreen) {
    self.screen = screen
    fields = ScreenFields(screen.table)
    let phrases = PhraseClasses(screen.learned)
    self.phrases = phrases
    let base = screen.base
    let vocabulary = base.vocabulary
    documents = ScreenColumn { id in
      let d = base.document(id)
      return .init(
        exists: d != nil, publishedEnd: d?.datePublished?.endDay ?? .max,
        language: phrases.language(d?.language ?? ""))
    }
    partnerships = ScreenColumn { base.partnership($0) != nil }
    events = ScreenColumn { id in
      let e = base.event(id)
      return .init(exists: e != nil, firstDay: e?.date?.firstDay)
    }
    func terms(_ group: Vocabulary.Group, _ isAlwaysReported: Bool) -> ScreenColumn<ScreenFacts.Term> {
      ScreenColumn { text in
        let isKnown = vocabulary.term(group, text) != nil
        return .init(
          isReported: !isKnown
            && (isAlwaysReported || Suggestion.nearest(to: text, in: vocabulary.ids(group)) != nil),
          isMoney: group == .measures && Vocabulary.moneyMeasures.contains(text))
      }
    }
    (measures, kinds) = (terms(.measures, true), terms(.kinds, false))
    (scopes, instruments) = (terms(.scopes, false), terms(.instruments, true))
    units = ScreenColumn {
      .init(isKnown: vocabulary.term(.units, $0) != nil, isOrdinal: $0 == "ordinal", code: phrases.unit($0))
    }
    currencies = ScreenColumn { .init(isKnown: Currencies.codes.contains($0), code: phrases.currency($0)) }
    statuses = ScreenColumn {
      let status = Status(rawValue: $0)
      return .init(isKnown: status != nil, isPlanned: status == .planned)
    }
    qualifiers = ScreenColumn {
      let q = Qualifier(rawValue: $0)
      return .init(value: q, shape: q.map { PhraseClasses.shape($0.bounds(0)) } ?? 0)
    }
    reasons = ScreenColumn { MissingReason(rawValue: $0) != nil }
    unitMults = ScreenColumn { Int($0).flatMap { abs($0) <= 18 ? $0 : nil } }
    dates = ScreenColumn { PartialDate($0)?.firstDay }
    languages = ScreenColumn { phrases.language($0) }
    wanted = (screen.choice?.conditions ?? []).map { c in ScreenColumn { c.condition.holds($0) } }
  }

  mutating func run(_ rows: Range<Int>, _ identity: ObjectIdentifier) -> FactScreen.Piece {
    var piece = FactScreen.Piece(worker: identity, rows: rows.count)
    screen.table.rows.withCursor { cursor in
      for row in rows {
        cursor.move(to: row)
        if screen.table.ragged.contains(row) || !isWanted(&cursor) {
          piece.append(ScreenRow(), [.isLeftOut], 0)
        } else {
          judge(row, &cursor, &piece)
        }
      }
    }
    piece.set(documents.newTexts(), .document)
    piece.set(partnerships.newTexts(), .partnership)
    piece.set(events.newTexts(), .event)
    piece.set(measures.newTexts(), .measure)
    piece.set(kinds.newTexts(), .kind)
    piece.set(scopes.newTexts(), .scope)
    piece.set(units.newTexts(), .unit)
    piece.set(currencies.newTexts(), .currency)
    piece.set(statuses.newTexts(), .status)
    return piece
  }

  private mutating func isWanted(_ cursor: inout CSVCursor) -> Bool {
    guard let choice = screen.choice else { return true }
    for i in wanted.indices {
      let c = choice.conditions[i]
      let cell = c.column < 0 ? ScreenCell.none : cursor.cell(c.column) ?? ScreenCell.none
      let code = wanted[i].code(cell)
      if !(code < 0 ? c.condition.holds(nil) : wanted[i].known[code]) {
        return choice.isOfFamily(&cursor)
      }
    }
    return true
  }

  private mutating func judge(_ index: Int, _ cursor: inout CSVCursor, _ piece: inout FactScreen.Piece) {
    var row = ScreenRow()
    let id = ScreenCell.at(fields.id, &cursor)
    var verdict = look(&row, id, &cursor)
    var flags: FactColumns.Flags = []
    if verdict == .unsure {
      let decoded = decode(index)
      verdict = decoded.isFine ? .fine : .doubtful
      if decoded.mayConflict { flags.insert(.mayConflict) }
    }
    if row.value != nil { flags.insert(.hasValue) } else if row.hasValue { flags.insert(.isLong) }
    if verdict == .late { flags.insert(.isLate) }
    if !ScreenCell.at(fields.alternatives, &cursor).isEmpty { flags.insert(.hasAlternatives) }
    if verdict == .doubtful {
      flags.insert(.isDoubtful)
      if flags.contains(.hasAlternatives) { flags.insert(.mayConflict) }
    }
    piece.append(row, flags, id.isEmpty ? 0 : RowIndex.hash(id))
  }

  /// The long way: as any other record, and then what other records have to say.
  private mutating func decode(_ row: Int) -> (isFine: Bool, mayConflict: Bool) {
    let findings = FindingCollector()
    let base = screen.base
    guard let reader = screen.table.reader(row, findings: findings),
      let decoded = FactDecoding.fact(reader, vocabulary: base.vocabulary, warned: &warned)
    else { return (false, false) }
    let f = FactSheet.completed(decoded, screen.languages)
    var hints = Suggestion.Budget(0)
    ReferenceCheck.check(f, base, reader, screen.candidates, &hints, findings)
    guard findings.items.isEmpty else { return (false, false) }
    return (StatedCheck.check(f, with: phrases).isEmpty, !ScaleConflict.readings(of: f).isEmpty)
  }
}

// MARK: The quick look

extension ScreenWorker {
  /// In the order of `FactDecoding`, `ReferenceCheck` and `StatedCheck`, whose rules these are.
  private mutating func look(
    _ row: inout ScreenRow, _ id: UnsafeBufferPointer<UInt8>, _ cursor: inout CSVCursor
  ) -> Verdict {
    func cell(_ column: Int) -> UnsafeBufferPointer<UInt8> { ScreenCell.at(column, &cursor) }
    row.document = documents.code(cell(fields.document))
    row.partnership = partnerships.code(cell(fields.partnership))
    row.event = events.code(cell(fields.event))
    row.measure = measures.code(cell(fields.measure))
    row.kind = kinds.code(cell(fields.kind))
    row.scope = scopes.code(cell(fields.scope))
    row.unit = units.code(cell(fields.unit))
    row.currency = currencies.code(cell(fields.currency))
    row.status = statuses.code(cell(fields.status))
    let value = cell(fields.value)
    row.hasValue = !value.isEmpty
    row.value = QuickDecimal(value)
    let mult = unitMults.code(cell(fields.unitMult))
    if mult >= 0 {
      guard let n = unitMults.known[mult] else { return .doubtful }
      row.unitMult = n
    }
    if id.isEmpty || row.measure < 0 || row.document < 0 { return .doubtful }
    for c in fields.shared where !cell(c).isEmpty { return .doubtful }

    let instrument = instruments.code(cell(fields.instrument))
    let reason = reasons.code(cell(fields.missingReason))
    let qualifier = qualifiers.code(cell(fields.qualifier))
    let date = dates.code(cell(fields.date))
    if row.status >= 0, !statuses.known[row.status].isKnown { return .doubtful }
    if reason >= 0, !reasons.known[reason] { return .doubtful }
    if qualifier >= 0, qualifiers.known[qualifier].value == nil { return .doubtful }
    if row.currency >= 0, !currencies.known[row.currency].isKnown { return .doubtful }
    if row.status < 0, reason < 0 { return .doubtful }
    let reference = reference(row, date)
    if reference == .doubtful { return .doubtful }

    for c in fields.rare where !cell(c).isEmpty { return .unsure }
    if !ScreenCell.isPlainID(id) { return .unsure }
    if ScreenCell.beginsObject(cell(fields.note)) || ScreenCell.beginsObject(cell(fields.label)) { return .unsure }
    if row.unit >= 0, !units.known[row.unit].isKnown { return .unsure }

    let figure = ScreenFigure(
      value: value, number: row.value, lower: cell(fields.lower), upper: cell(fields.upper),
      lowerInclusive: cell(fields.lowerInclusive), upperInclusive: cell(fields.upperInclusive),
      qualifier: qualifier < 0 ? nil : qualifiers.known[qualifier])
    guard let judged = figure.judge() else { return .unsure }
    switch judged {
    case .none:
      // An act, or a gap that says why.
      if reason < 0, instrument < 0 || row.status < 0 { return .unsure }
    case .figure:
      if reason >= 0 || row.unit < 0 && row.currency < 0 { return .doubtful }
      if row.currency < 0, measures.known[row.measure].isMoney { return .unsure }
    }
    if case .figure(let number, let lower, let upper, let shape) = judged,
      row.unit < 0 || !units.known[row.unit].isOrdinal
    {
      let words = cell(fields.stated)
      if !words.isEmpty {
        let own = languages.code(cell(fields.language))
        let language = own >= 0 ? languages.known[own] : documents.known[row.document].language
        let n = row.unitMult
        let stored = PhraseClasses.Stored(
          value: number?.scaled(n), lower: lower?.scaled(n), upper: upper?.scaled(n), shape: shape,
          unit: row.unit < 0 ? -1 : units.known[row.unit].code,
          currency: row.currency < 0 ? -1 : currencies.known[row.currency].code)
        if !phrases.agree(words, language, stored) { return .unsure }
      }
    }
    return areTermsFine(row, instrument) ? reference : .doubtful
  }

  private func reference(_ row: ScreenRow, _ date: Int) -> Verdict {
    let document = documents.known[row.document]
    guard document.exists, row.partnership < 0 || partnerships.known[row.partnership] else { return .doubtful }
    var day: Int?
    if date >= 0 {
      guard let own = dates.known[date] else { return .doubtful }
      day = own
    }
    if row.event >= 0 {
      let event = events.known[row.event]
      guard event.exists else { return .doubtful }
      day = day ?? event.firstDay
    }
    // Said to have happened after the document that says so.
    guard let day, row.status >= 0, !statuses.known[row.status].isPlanned else { return .fine }
    return document.publishedEnd > day ? .fine : .late
  }

  /// A term that is not declared is reported where it stands first.
  private mutating func areTermsFine(_ row: ScreenRow, _ instrument: Int) -> Bool {
    func isFine(_ kind: Int, _ code: Int, _ isReported: Bool) -> Bool {
      !isReported || !seen.insert(code << 2 | kind).inserted
    }
    var fine = isFine(0, row.measure, measures.known[row.measure].isReported)
    if row.kind >= 0, !isFine(1, row.kind, kinds.known[row.kind].isReported) { fine = false }
    if row.scope >= 0, !isFine(2, row.scope, scopes.known[row.scope].isReported) { fine = false }
    if instrument >= 0, !isFine(3, instrument, instruments.known[instrument].isReported) { fine = false }
    return fine
  }
}
