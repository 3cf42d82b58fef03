import Diagnostics
import Languages
import Pictures
import Scene
import Tables
import VegaLite

/// What stands under a picture: its doubts with their evidence, its notes, its sources.
///
/// `usermeta.briefing.notes` is a list of texts or of `{lead, text}`; a doubt's note comes by itself, from the fact's
/// own evidence. `source: auto` (the default over facts) names the documents; a text stands as it is; null leaves it out.
struct HouseEvidence {
  let context: ChartScope
  let root: ViewModel
  let meta: Tree?
  /// In the order in which the facts are drawn.
  let factIDs: [String]
  private let readings: Table

  init(context: ChartScope, root: ViewModel, meta: Tree?) {
    self.context = context
    self.root = root
    self.meta = meta
    readings = context.data.tables["readings"] ?? context.data.tables["facts"] ?? Table()
    var ids: [String] = []
    let known = Set((0..<readings.rowCount).compactMap { [readings] in readings.value("id", $0).string })
    for u in root.units {
      guard let c = u.table["id"] else { continue }
      for i in 0..<u.table.rowCount {
        if case .string(let id) = c[i], known.contains(id), !ids.contains(id) { ids.append(id) }
      }
    }
    factIDs = ids
  }

  private var words: Words { context.language.words }

  private func rows(_ id: String) -> [Int] { (0..<readings.rowCount).filter { readings.value("id", $0).string == id } }

  func notes() -> [Picture.Note] {
    var out: [Picture.Note] = []
    let given = meta?["notes"]?.array ?? []
    for n in given {
      if let s = n.string {
        out.append(.init(text: s))
      } else if let text = n["text"]?.string {
        out.append(.init(isDoubt: n["doubt"]?.bool ?? false, lead: n["lead"]?.string, text: text))
      }
    }
    if !given.contains(where: { $0["doubt"]?.bool == true }) {
      var seen = Set<String>()
      for id in factIDs {
        guard let row = rows(id).first(where: { readings.value("disputed", $0).isTruthy }),
          let evidence = evidence(row), seen.insert(evidence).inserted
        else { continue }
        out.insert(.init(isDoubt: true, lead: sentence(words.figures.disputed), text: evidence), at: 0)
      }
    }
    return out
  }

  /// A quotient's doubt is that of the figure it is made of. A page has that note already where the figure stands.
  private func evidence(_ row: Int) -> String? {
    guard readings.value("derived", row).isTruthy else { return readings.value("evidence", row).string }
    if context.options.target == .a4 { return nil }
    let who = readings.value("partnership_id", row)
    return (0..<readings.rowCount).first {
      readings.value("disputed", $0).isTruthy && !readings.value("derived", $0).isTruthy
        && readings.value("partnership_id", $0) == who
    }.flatMap { readings.value("evidence", $0).string }
  }

  /// "Sources: who, date; who, date. Other reading: who, date."
  func source() -> String? {
    if let s = meta?["source"] {
      if s.isNull { return nil }
      if let text = s.string, text != "auto" { return text }
    }
    guard !factIDs.isEmpty else { return nil }
    var documents: [String] = []
    var others: [String] = []
    let onPage = context.options.target == .a4
    for id in factIDs {
      for row in rows(id) {
        for number in marks(row) {
          guard let (name, date) = document(number) else { continue }
          let text = onPage ? "[\(number)] \(name)" : name + (date.map { words.sentence.comma + $0 } ?? "")
          if !documents.contains(text) { documents.append(text) }
        }
        if let o = readings.value("evidence_source", row).string, !others.contains(o) { others.append(o) }
      }
    }
    guard !documents.isEmpty || !others.isEmpty else { return nil }
    let (marks, figures) = (words.sentence, words.figures)
    let list = documents.joined(separator: onPage ? marks.comma : marks.semicolon)
    var sentences: [String] = []
    if !documents.isEmpty {
      sentences.append((documents.count == 1 ? figures.source : figures.sources) + marks.colon + list)
    }
    if !others.isEmpty {
      sentences.append(figures.otherReading + marks.colon + others.joined(separator: marks.semicolon))
    }
    return sentences.map(sentence).joined(separator: marks.space)
  }

  private func sentence(_ s: String) -> String { s.prefix(1).uppercased() + s.dropFirst() + words.sentence.stop }

  /// The numbers of the documents behind a row, from its mark: `[1], [2]`.
  private func marks(_ row: Int) -> [Int] {
    (readings.value("source", row).string ?? "").split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
  }

  private func document(_ number: Int) -> (String, String?)? {
    (0..<readings.rowCount).first {
      readings.value("source", $0).string == "[\(number)]" && readings.value("document_name", $0).string != nil
    }.flatMap { row in
      readings.value("document_name", row).string.map { ($0, readings.value("document_date_label", row).string) }
    }
  }
}
