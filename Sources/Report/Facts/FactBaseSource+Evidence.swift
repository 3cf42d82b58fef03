import Facts
import Languages
import Numbers
import Scene

/// Documents, doubts, and what a file says of the facts that it shows.
extension FactBaseSource {
  var doubts: [DoubtText] {
    base.doubts.enumerated().map { i, d in
      DoubtText(
        id: d.id, number: number(of: d.id, at: i), question: d.question.text(language), evidence: d.text.text(language),
        state: (d.verdict?.text(language) ?? d.state.label(language)).withStop(language),
        isSettled: d.state == .settled,
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
      parts.append(form.isEmpty ? publisher : words.figures.through(form, publisher))
    } else if !form.isEmpty {
      parts.append(form)
    }
    if let note = d.dateNote?.text(language) {
      parts.append(note)
    } else if let date = d.datePublished {
      parts.append(date.string(language: language, noBreak: true))
    }
    parts.append(Language(tag: d.language).map(words.languages.name) ?? d.language)
    if let t = d.translation?.text(language) { parts.append(words.figures.translated(t)) }
    let first = parts.filter { !$0.isEmpty }.joined(separator: words.sentence.comma).capitalFirst.withStop(language)
    let summary = d.summary?.text(language).withStop(language) ?? ""
    return summary.isEmpty ? first : first + words.sentence.space + summary
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
    if let p = parts(fact, .other) { value.append("\(words.figures.otherReading) \(sentence(p))") }
    let documents = base.documents(behind: fact)
    let source = documents.map { d in [d.file ?? d.id, d.title ?? d.producer.text(language)].joined(separator: " · ") }
    return FactReference(
      id: id, value: value.joined(separator: ", "), source: source.joined(separator: "; "),
      stated: fact.stated?.words ?? "")
  }
}
