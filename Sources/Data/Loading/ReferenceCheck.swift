import Diagnostics
import Tables

/// What only the whole can show: references that lead nowhere, parents that are no umbrellas, dates after their
/// document.
enum ReferenceCheck {
  /// Ids for hints. Facts are many: the list of theirs is made only where one is missing.
  struct Candidates: Sendable {
    let documents: [String]
    let partnerships: [String]
    let events: [String]
    let doubts: [String]

    init(_ base: FactBase) {
      documents = base.documents.map(\.id)
      partnerships = base.partnerships.map(\.id)
      events = base.events.map(\.id)
      doubts = base.doubts.map(\.id)
    }
  }

  private static func dangling(
    _ field: String, _ id: String, _ place: Place, _ candidates: [String], _ section: String,
    _ findings: FindingCollector
  ) {
    findings.add(
      Diagnostic(
        .error, Messages.dangling(field, id), at: place,
        hint: Suggestion.hint(for: id, in: candidates) ?? Messages.definedHint(section)))
  }

  /// Looks at all records, and at those rows of sheets that the screen did not find in order.
  static func check(_ base: FactBase, readers: [String: FieldReader], findings: FindingCollector) {
    let candidates = Candidates(base)
    var hints = Suggestion.Budget()
    for e in base.events {
      if let p = e.partnership, base.partnership(p) == nil {
        dangling("partnership", p, e.place, candidates.partnerships, "partnerships", findings)
      }
    }
    for (_, part) in base.facts.sections {
      switch part {
      case .records(let facts):
        for f in facts { check(f, base, readers[f.id], candidates, &hints, findings) }
      case .sheet(let sheet):
        for d in check(sheet, base, candidates) { findings.add(d) }
      }
    }
  }

  /// On all cores: there may be many, where many dates are late.
  private static func check(_ sheet: FactSheet, _ base: FactBase, _ candidates: Candidates) -> [Diagnostic] {
    let positions = sheet.positions([.isDoubtful, .isLate])
    let length = 512
    return Workers.map((positions.count + length - 1) / length, jobs: Workers.cores) {
      { i in
        let findings = FindingCollector()
        // The same rows get hints, whichever thread comes first.
        var hints = Suggestion.Budget(i == 0 ? 20 : 0)
        for position in positions[(i * length)..<min(positions.count, (i + 1) * length)] {
          let reader = sheet.table.reader(sheet.row(at: position), findings: findings)
          check(sheet.fact(position), base, reader, candidates, &hints, findings)
        }
        return findings.items
      }
    }.flatMap { $0 }
  }

  static func check(
    _ f: Fact, _ base: FactBase, _ reader: FieldReader?, _ candidates: Candidates,
    _ hints: inout Suggestion.Budget, _ findings: FindingCollector
  ) {
    func at(_ key: String) -> Place { reader?.place(of: key) ?? f.place }
    if let d = f.document, base.document(d) == nil {
      dangling("document", d, at("document"), candidates.documents, "documents", findings)
    }
    if let p = f.partnership, base.partnership(p) == nil {
      dangling("partnership", p, at("partnership"), candidates.partnerships, "partnerships", findings)
    }
    if let e = f.event, base.event(e) == nil {
      dangling("event", e, at("event"), candidates.events, "events", findings)
    }
    for d in f.doubts where base.doubt(d) == nil {
      dangling("doubts", d, at("doubts"), candidates.doubts, "doubts", findings)
    }
    if let p = f.parent { parent(p, of: f, at("parent"), base, &hints, findings) }
    dates(f, base, findings, at("date"))
  }

  private static func parent(
    _ id: String, of f: Fact, _ place: Place, _ base: FactBase, _ hints: inout Suggestion.Budget,
    _ findings: FindingCollector
  ) {
    guard let parent = base.fact(id) else {
      findings.add(
        Diagnostic(
          .error, Messages.dangling("parent", id), at: place,
          hint: hints.hint(for: id, in: base.facts.map(\.id)) ?? Messages.definedHint("facts")))
      return
    }
    if !parent.umbrella {
      findings.add(Diagnostic(.error, Messages.notUmbrella(id), at: place, hint: Messages.umbrellaHint(id)))
    }
    var seen = Set([f.id])
    var next: Fact? = parent
    while let p = next {
      if !seen.insert(p.id).inserted {
        if p.id == f.id { findings.add(Diagnostic(.error, Messages.parentCycle(f.id), at: place)) }
        return
      }
      next = base.fact(p.parent)
    }
  }

  /// What is said to have happened cannot be later than the text that says so.
  private static func dates(
    _ f: Fact, _ base: FactBase, _ findings: FindingCollector, _ place: @autoclosure () -> Place
  ) {
    guard let date = base.date(of: f), let status = f.status, status != .planned,
      let published = base.document(f.document)?.datePublished, published.precedes(date) == true
    else { return }
    findings.add(
      Diagnostic(
        .warning, Messages.heldAfterPublication(date.description, published.description),
        at: place(), hint: Messages.heldAfterHint))
  }
}
