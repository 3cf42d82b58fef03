import Diagnostics

/// What only the whole can show: references that lead nowhere, parents that are no umbrellas, dates after their
/// document.
enum ReferenceCheck {
  static func check(_ base: FactBase, readers: [String: FieldReader], findings: FindingCollector) {
    let documents = base.documents.map(\.id)
    let partnerships = base.partnerships.map(\.id)
    let events = base.events.map(\.id)
    let doubts = base.doubts.map(\.id)
    // Facts are many: the list of their ids is made only where one is missing.
    func dangling(_ field: String, _ id: String, _ place: Place, _ candidates: [String], _ section: String) {
      findings.add(
        Diagnostic(
          .error, Messages.dangling(field, id), at: place,
          hint: Suggestion.hint(for: id, in: candidates) ?? Messages.definedHint(section)))
    }
    for e in base.events {
      if let p = e.partnership, base.partnership(p) == nil {
        dangling("partnership", p, e.place, partnerships, "partnerships")
      }
    }
    for f in base.facts {
      func at(_ key: String) -> Place { readers[f.id]?.place(of: key) ?? f.place }
      if let d = f.document, base.document(d) == nil {
        dangling("document", d, at("document"), documents, "documents")
      }
      if let p = f.partnership, base.partnership(p) == nil {
        dangling("partnership", p, at("partnership"), partnerships, "partnerships")
      }
      if let e = f.event, base.event(e) == nil {
        dangling("event", e, at("event"), events, "events")
      }
      for d in f.doubts where base.doubt(d) == nil {
        dangling("doubts", d, at("doubts"), doubts, "doubts")
      }
      if let p = f.parent { parent(p, of: f, at("parent"), base, findings) }
      dates(f, at("date"), base, findings)
    }
  }

  private static func parent(
    _ id: String, of f: Fact, _ place: Place, _ base: FactBase, _ findings: FindingCollector
  ) {
    guard let parent = base.fact(id) else {
      findings.add(
        Diagnostic(
          .error, Messages.dangling("parent", id), at: place,
          hint: Suggestion.hint(for: id, in: base.facts.map(\.id)) ?? Messages.definedHint("facts")))
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
  private static func dates(_ f: Fact, _ place: Place, _ base: FactBase, _ findings: FindingCollector) {
    guard let date = base.date(of: f), let status = f.status, status != .planned,
      let published = base.document(f.document)?.datePublished, published.precedes(date) == true
    else { return }
    findings.add(
      Diagnostic(
        .warning, Messages.heldAfterPublication(date.description, published.description),
        at: place, hint: Messages.heldAfterHint))
  }
}
