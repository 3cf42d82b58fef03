import Diagnostics
import Numbers

/// The records around the facts, each from its fields. Nil where the id or another field that must be there is not.
enum RecordDecoding {
  static func document(_ r: FieldReader, number: Int) -> SourceDocument? {
    r.allowOnly(Fields.document)
    let id = r.id(of: "a document")
    if !r.has("producer") { r.report(Messages.missingField("producer", of: "a document")) }
    let language = r.required("language", of: "a document")
    guard let id, let producer = r.localized("producer"), let language else { return nil }
    if let hash = r.text("sha256"), hash.utf8.count != 64 || !hash.allSatisfy(\.isHexDigit) {
      r.report(
        Messages.wrongType("sha256", expected: "a SHA-256", found: "\"\(hash)\""), at: "sha256", hint: Messages.hashHint
      )
    }
    return SourceDocument(
      id: id, number: r.integer("number") ?? number, file: r.text("file"), producer: producer,
      publisher: r.localized("publisher"), form: r.localized("form"), title: r.text("title"),
      titleMissing: r.choice("title_missing"), datePublished: r.date("date_published"),
      dateNote: r.localized("date_note"), language: language, url: r.address("url"),
      translation: r.localized("translation"), complete: r.bool("complete") ?? true, accessed: r.date("accessed"),
      sha256: r.text("sha256")?.lowercased(), summary: r.localized("summary"), note: r.localized("note"), place: r.place
    )
  }

  static func partnership(_ r: FieldReader) -> Partnership? {
    r.allowOnly(Fields.partnership)
    let id = r.id(of: "a partnership")
    if !r.has("name") { r.report(Messages.missingField("name", of: "a partnership")) }
    let parties = r.records("parties").compactMap(party)
    guard let id, let name = r.localized("name") else { return nil }
    return Partnership(
      id: id, name: name, detail: r.localized("detail"), scopeNote: r.localized("scope_note"), parties: parties,
      note: r.localized("note"), place: r.place)
  }

  private static func party(_ r: FieldReader) -> Party? {
    r.allowOnly(Fields.party)
    if !r.has("name") { r.report(Messages.missingField("name", of: "a party")) }
    let country = r.text("country")
    if let c = country, c.utf8.count != 2 || !c.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) {
      r.report(
        Messages.wrongType("country", expected: "a country's code", found: "\"\(c)\""), at: "country",
        hint: Messages.countryHint)
    }
    guard let name = r.localized("name") else { return nil }
    return Party(name: name, kind: r.text("kind"), country: country, role: r.choice("role"), place: r.place)
  }

  static func event(_ r: FieldReader) -> EventRecord? {
    r.allowOnly(Fields.event)
    let id = r.id(of: "an event")
    if !r.has("name") { r.report(Messages.missingField("name", of: "an event")) }
    let date = r.date("date")
    guard let id, let name = r.localized("name") else { return nil }
    return EventRecord(
      id: id, name: name, partnership: r.text("partnership"), date: date, dateNote: r.localized("date_note"),
      location: r.localized("place"), country: r.text("country"), note: r.localized("note"), place: r.place)
  }

  static func doubt(_ r: FieldReader) -> Doubt? {
    r.allowOnly(Fields.doubt)
    let id = r.id(of: "a doubt")
    for key in ["question", "text", "state"] where !r.has(key) {
      r.report(Messages.missingField(key, of: "a doubt"))
    }
    guard let id, let question = r.localized("question"), let text = r.localized("text"),
      let state: Doubt.State = r.choice("state")
    else { return nil }
    return Doubt(
      id: id, question: question, text: text, state: state, verdict: r.localized("verdict"), place: r.place)
  }

  /// `vocabulary: {units: {barge: {label: barges, one: barge, count: true}}}`; a bare text is the label.
  static func vocabulary(_ r: FieldReader, into vocabulary: inout Vocabulary) {
    r.allowOnly(Vocabulary.Group.allCases.map(\.rawValue))
    for group in Vocabulary.Group.allCases {
      guard let tree = r.tree(group.rawValue) else { continue }
      guard let terms = tree.object else {
        r.wrong(group.rawValue, "a mapping of terms to labels", tree)
        continue
      }
      let reader = FieldReader(terms, mark: tree.mark, file: r.file, findings: r.findings)
      for e in terms.entries {
        if let o = e.value.object, o["label"] != nil || o["one"] != nil || o["count"] != nil {
          let t = FieldReader(o, mark: e.value.mark, file: r.file, findings: r.findings)
          t.allowOnly(Fields.term)
          if !t.has("label") { t.report(Messages.missingField("label", of: "a term")) }
          guard let label = t.localized("label") else { continue }
          vocabulary.set(
            group, e.key, .init(label, one: t.localized("one"), isCount: t.bool("count") ?? (group == .kinds)))
        } else if let label = reader.localized(e.key) {
          vocabulary.set(group, e.key, .init(label, isCount: group == .kinds))
        }
      }
    }
  }
}
