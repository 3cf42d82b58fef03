import Diagnostics
import Numbers

/// One fact from its fields. What a single record can show to be wrong is reported here; what takes the others (ids,
/// references) in `ReferenceCheck`.
enum FactDecoding {
  /// `terms` remembers the terms that were already warned about, so that each is named once.
  static func fact(_ r: FieldReader, vocabulary: Vocabulary, warned: inout Set<String>) -> Fact? {
    guard let f = fact(r) else { return nil }
    terms(f, r, vocabulary, &warned)
    completeness(f, r)
    return f
  }

  /// The fact alone: for rows that were judged before.
  static func fact(_ r: FieldReader) -> Fact? {
    r.allowOnly(Fields.fact, silently: Fields.derivedColumns)
    let id = r.id(of: "a fact")
    let measure = r.required("measure", of: id.map { "\"\($0)\"" } ?? "a fact")
    guard let id, let measure else { return nil }
    var f = Fact(id: id, measure: measure)
    f.place = r.place
    f.parent = r.text("parent")
    f.umbrella = r.bool("umbrella") ?? false
    f.document = r.text("document")
    if f.document == nil { r.report(Messages.missingField("document", of: "\"\(id)\"")) }
    f.partnership = r.text("partnership")
    f.event = r.text("event")
    f.kind = r.text("kind")
    f.scope = r.text("scope")
    f.instrument = r.text("instrument")
    f.status = r.choice("status")
    f.missingReason = r.choice("missing_reason")
    f.label = r.localized("label")
    f.statement = r.localized("statement")
    f.note = r.localized("note")
    f.doubts = r.texts("doubts")
    f.shownBecause = r.localized("shown_because")
    f.accepts = Acceptance.read(r)
    dates(&f, r)
    figure(&f, r)
    stated(&f, r)
    f.alternatives = r.records("alternatives").compactMap { alternative($0, unitMult: f.unitMult) }
    return f
  }

  private static func dates(_ f: inout Fact, _ r: FieldReader) {
    f.date = r.date("date")
    f.dateEnd = r.date("date_end")
    f.valueDate = r.date("value_date")
    f.ongoing = r.bool("ongoing") ?? false
    if f.ongoing, !r.has("date") { r.report(Messages.ongoingNeedsDate, at: "ongoing") }
    if let from = f.date, let to = f.dateEnd, to.precedes(from) == true { r.report(Messages.dateOrder, at: "date_end") }
  }

  private static func figure(_ f: inout Fact, _ r: FieldReader) {
    f.value = r.decimal("value")
    f.unitMult = r.integer("unit_mult") ?? 0
    if abs(f.unitMult) > 18 {
      r.report(Messages.unitMultRange(f.unitMult), at: "unit_mult", hint: Messages.unitMultHint)
      f.unitMult = 0
    }
    f.unit = r.text("unit")
    f.per = r.text("per")
    f.currency = r.text("currency")
    f.qualifier = r.choice("qualifier")
    let lower = r.decimal("value_lower")
    let upper = r.decimal("value_upper")
    if f.qualifier == .between {
      guard let lower, let upper, !r.has("value") else {
        r.report(Messages.betweenNeedsBounds, at: "qualifier")
        return
      }
      if upper < lower { r.report(Messages.boundsOrder, at: "value_lower") }
      f.bounds = Bounds(
        lower: lower, upper: upper, lowerInclusive: r.bool("lower_inclusive") ?? true,
        upperInclusive: r.bool("upper_inclusive") ?? true)
    } else if let value = f.value {
      let q = f.qualifier ?? .exact
      f.qualifier = q
      // The CSV repeats the bounds that follow from the qualifier; they must be those.
      let expected = q.bounds(value)
      if (r.has("value_lower") && lower != expected.lower) || (r.has("value_upper") && upper != expected.upper)
        || (r.bool("lower_inclusive") ?? expected.lowerInclusive) != expected.lowerInclusive
        || (r.bool("upper_inclusive") ?? expected.upperInclusive) != expected.upperInclusive
      {
        let key = ["value_lower", "value_upper", "lower_inclusive", "upper_inclusive"].first(where: r.has)
        r.report(Messages.boundsNeedBetween(q.rawValue), at: key, hint: Messages.boundsHint)
      }
    } else if f.qualifier != nil, !r.has("value") {
      r.report(Messages.qualifierWithoutValue, at: "qualifier")
    }
  }

  private static func stated(_ f: inout Fact, _ r: FieldReader) {
    guard let t = r.tree("stated") else { return }
    if let o = t.object {
      let s = FieldReader(o, mark: t.mark, file: r.file, findings: r.findings)
      s.allowOnly(["words", "language", "where"])
      guard let words = s.text("words"), !words.isEmpty else {
        s.report(Messages.statedNeedsWords)
        return
      }
      f.stated = Stated(words: words, language: s.text("language") ?? "", location: s.text("where") ?? r.text("where"))
    } else if let words = r.text("stated"), !words.isEmpty {
      f.stated = Stated(words: words, language: r.text("language") ?? "", location: r.text("where"))
    }
  }

  private static func alternative(_ r: FieldReader, unitMult: Int) -> Alternative? {
    r.allowOnly(Fields.alternative)
    for key in ["value", "evidence"] where !r.has(key) {
      r.report(Messages.missingField(key, of: "another reading"))
    }
    guard let value = r.decimal("value"), let evidence = r.localized("evidence") else { return nil }
    return Alternative(
      value: value, unitMult: r.integer("unit_mult") ?? unitMult, qualifier: r.choice("qualifier") ?? .exact,
      certainty: r.choice("certainty") ?? .possible, words: r.text("stated"), language: r.text("language"),
      evidence: evidence, source: r.localized("source"), date: r.date("date"), url: r.address("url"),
      note: r.localized("note"), place: r.place)
  }

  private static func terms(_ f: Fact, _ r: FieldReader, _ v: Vocabulary, _ warned: inout Set<String>) {
    let open: [(Vocabulary.Group, String, String?)] = [
      (.measures, "measure", f.measure), (.kinds, "kind", f.kind), (.scopes, "scope", f.scope),
      (.instruments, "instrument", f.instrument),
    ]
    for (group, key, value) in open {
      guard let value, v.term(group, value) == nil, warned.insert("\(key)=\(value)").inserted else { continue }
      // An unknown kind or scope is nobody's slip unless it looks like one: those lists are the project's own.
      let near = Suggestion.hint(for: value, in: v.ids(group))
      if near != nil || group == .measures || group == .instruments {
        r.report(
          Messages.undeclared(key, value), at: key,
          hint: near.map { "\($0.dropLast()), or \(Messages.declareTerm(group.rawValue))?" }
            ?? Messages.declareTerm(group.rawValue), .warning)
      }
    }
    if let c = f.currency, !Currencies.codes.contains(c) {
      let hint =
        Currencies.code(forName: c).map(Messages.useCurrency) ?? Suggestion.hint(for: c, in: Currencies.codes.sorted())
      r.report(Messages.unknownCurrency(c), at: "currency", hint: hint ?? Messages.needsCurrencyHint)
    }
    for (key, value) in [("unit", f.unit), ("per", f.per)] {
      guard let u = value, v.term(.units, u) == nil, u != f.currency else { continue }
      if let code = Currencies.code(forName: u) ?? (Currencies.codes.contains(u) ? u : nil) {
        if f.currency != nil { continue }
        r.report(Messages.moneyUnit(u), at: key, hint: Messages.useCurrency(code))
      } else {
        let near = Suggestion.hint(for: u, in: v.ids(.units)) ?? Messages.choicesAre(v.ids(.units))
        r.report(Messages.unknownUnit(u), at: key, hint: near + ", " + Messages.declareUnit)
      }
    }
  }

  private static func completeness(_ f: Fact, _ r: FieldReader) {
    let hasFigure = r.has("value") || f.bounds != nil
    if hasFigure {
      if f.unit == nil, f.currency == nil {
        if Vocabulary.moneyMeasures.contains(f.measure) {
          r.report(Messages.needsCurrency(f.id, f.measure), at: "value", hint: Messages.needsCurrencyHint)
        } else {
          r.report(Messages.needsUnit(f.id), at: "value", hint: Messages.needsUnitHint)
        }
      } else if f.currency == nil, Vocabulary.moneyMeasures.contains(f.measure),
        !(f.unit.map { Currencies.code(forName: $0) != nil || Currencies.codes.contains($0) } ?? false)
      {
        r.report(Messages.needsCurrency(f.id, f.measure), at: "unit", hint: Messages.needsCurrencyHint)
      }
      if r.has("missing_reason") { r.report(Messages.valueAndMissing(f.id), at: "missing_reason") }
    } else if !r.has("missing_reason"), f.qualifier != .between {
      let act = f.instrument != nil && r.has("status")
      if !act, f.statement == nil {
        r.report(Messages.needsSomething(f.id), hint: Messages.needsSomethingHint)
        return
      }
    }
    if !r.has("status"), !r.has("missing_reason") {
      r.report(
        Messages.needsStatus(f.id), hint: Messages.choicesAre(Status.allCases.map(\.rawValue)))
    }
  }
}
