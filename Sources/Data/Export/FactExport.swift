import Languages
import Markup
import Numbers
import Tables

/// The observations as other tools read them.
public enum FactExport {
  /// The columns that readers of the CSV rely on, in their order, then what a fact has besides. The texts of `label`,
  /// `statement` and `note` are those of the language asked for.
  public static let columns = [
    "id", "document", "file", "partnership", "event", "measure", "kind", "scope", "instrument", "value", "unit_mult",
    "unit", "currency", "value_lower", "value_upper", "lower_inclusive", "upper_inclusive", "qualifier", "status",
    "date", "stated", "language", "missing_reason", "alternatives", "note", "parent", "umbrella", "per", "date_end",
    "ongoing", "value_date", "where", "shown_because", "label", "statement", "doubts",
    "accepts",
  ]

  /// RFC 4180 with line feeds. `value` is as stated: times 10^`unit_mult` it is the full amount. Figures that the
  /// project derives itself are left out unless asked for.
  public static func csv(
    _ base: FactBase, language: Language, derived: Bool = false, where filter: FactFilter = FactFilter()
  ) -> String {
    var out = ""
    csv(base, language: language, derived: derived, where: filter) { out += $0 }
    return out
  }

  /// The same, piece by piece.
  public static func csv(
    _ base: FactBase, language: Language, derived: Bool = false, where filter: FactFilter = FactFilter(),
    to write: (String) throws -> Void
  ) rethrows {
    try write(columns.joined(separator: ",") + "\n")
    try rows(base, derived, filter, to: write) { f in
      var line = ""
      for (i, cell) in cells(f, base, language).enumerated() {
        if i > 0 { line += "," }
        if let cell { line += quoted(cell.text) }
      }
      return line + "\n"
    }
  }

  /// A list of objects with the same fields; what is absent is left out. Decimals are JSON numbers with their digits.
  public static func json(
    _ base: FactBase, language: Language, derived: Bool = false, where filter: FactFilter = FactFilter()
  ) -> String {
    var out = ""
    rows(base, derived, filter) {
      out += $0
    } text: { f in
      let members = zip(columns, cells(f, base, language)).compactMap { name, cell in
        cell.map { "\(JSONText.string(name)): \($0.json)" }
      }
      return "  {" + members.joined(separator: ", ") + "},\n"
    }
    return "[\n" + out.dropLast(2) + "\n]\n"
  }

  /// The texts of the facts that are wanted, in their order; made on all cores, a few thousand at a time.
  private static func rows(
    _ base: FactBase, _ derived: Bool, _ filter: FactFilter, to write: (String) throws -> Void,
    text: @escaping @Sendable (Fact) -> String
  ) rethrows {
    let length = 2048
    let facts = base.facts
    let window = length * Workers.cores * 4
    for from in stride(from: 0, to: facts.count, by: window) {
      let to = min(facts.count, from + window)
      let pieces = Workers.map((to - from + length - 1) / length, jobs: Workers.cores) {
        { i in
          var out = ""
          for position in (from + i * length)..<min(to, from + (i + 1) * length) {
            let f = facts[position]
            if (derived || !f.isDerived) && filter.holds({ base.field($0, of: f) }) { out += text(f) }
          }
          return out
        }
      }
      for piece in pieces { try write(piece) }
    }
  }

  /// A cell that knows whether JSON wants it in quotes.
  struct Cell {
    var text: String
    /// A number, a list: JSON as it stands.
    private var isJSON: Bool

    private init(_ text: String, isJSON: Bool) { (self.text, self.isJSON) = (text, isJSON) }

    init(json: String) { self.init(json, isJSON: true) }

    var json: String { isJSON ? text : JSONText.string(text) }

    /// All languages of a text, as a JSON object where there are several.
    static func whole(_ t: LocalizedText?) -> Cell? {
      guard let t else { return nil }
      if let only = t.entries.first, t.entries.count == 1, only.language.isEmpty { return .text(only.text) }
      return Cell(json: FactExport.members(t.entries.map { ($0.language, .text($0.text)) }))
    }

    static func localized(_ t: LocalizedText?, _ language: Language?) -> Cell? {
      language.map { .text(t?.text($0)) } ?? whole(t)
    }

    static func text(_ s: String?) -> Cell? { s.map { Cell($0, isJSON: false) } }
    static func number(_ d: ExactDecimal?) -> Cell? { d.map { Cell(json: $0.description) } }
    static func number(_ n: Int?) -> Cell? { n.map { Cell(json: String($0)) } }
    static func bool(_ b: Bool?) -> Cell? { b.map { Cell(json: $0 ? "true" : "false") } }
  }

  /// In the order of `columns`. Without a language, texts keep all of theirs.
  static func cells(_ f: Fact, _ base: FactBase, _ language: Language?) -> [Cell?] {
    let r = f.reading(.stated)
    let document = base.document(f.document)
    return [
      .text(f.id), .text(f.document), .text(document?.file), .text(f.partnership), .text(f.event), .text(f.measure),
      .text(f.kind), .text(f.scope), .text(f.instrument), .number(r?.value), .number(r?.unitMult), .text(f.unit),
      .text(f.currency), .number(r?.bounds.lower), .number(r?.bounds.upper),
      .bool(r?.bounds.lower.map { _ in r?.bounds.lowerInclusive ?? false }),
      .bool(r?.bounds.upper.map { _ in r?.bounds.upperInclusive ?? false }), .text(r?.qualifier.rawValue),
      .text(f.status?.rawValue), .text(base.date(of: f)?.description), .text(f.stated?.words),
      .text(f.stated?.language ?? document?.language), .text(f.missingReason?.rawValue), alternatives(f, language),
      .localized(f.note, language), .text(f.parent), f.umbrella ? .bool(true) : nil, .text(f.per),
      .text(f.dateEnd?.description), f.ongoing ? .bool(true) : nil, .text(f.valueDate?.description),
      .text(f.stated?.location), .localized(f.shownBecause, language), .localized(f.label, language),
      .localized(f.statement, language), f.doubts.isEmpty ? nil : .text(f.doubts.joined(separator: " ")),
      f.accepts.isEmpty ? nil : Cell(json: members(f.accepts.map { ($0.rule, .text($0.reason)) })),
    ]
  }

  /// JSON in a cell, with the fields of the fact file, so that the CSV can be read back.
  private static func alternatives(_ f: Fact, _ language: Language?) -> Cell? {
    if f.alternatives.isEmpty { return nil }
    let items = f.alternatives.map { a in
      let fields: [(String, Cell?)] = [
        ("value", .number(a.value)), ("unit_mult", .number(a.unitMult)), ("qualifier", .text(a.qualifier.rawValue)),
        ("certainty", .text(a.certainty.rawValue)), ("stated", .text(a.words)), ("language", .text(a.language)),
        ("evidence", .localized(a.evidence, language)), ("source", .localized(a.source, language)),
        ("date", .text(a.date?.description)), ("url", .text(a.url?.text)), ("note", .localized(a.note, language)),
      ]
      return members(fields)
    }
    let json = "[" + items.joined(separator: ", ") + "]"
    return Cell(json: json)
  }

  /// A JSON object; what is absent is left out.
  static func members(_ fields: [(String, Cell?)]) -> String {
    let all = fields.compactMap { name, cell in cell.map { "\(JSONText.string(name)): \($0.json)" } }
    return "{" + all.joined(separator: ", ") + "}"
  }

  static func quoted(_ s: String) -> String {
    let needs = s.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
    if !needs, s.utf8.first != 0x20, s.utf8.last != 0x20 { return s }
    var out = "\""
    for c in s.unicodeScalars {
      if c == "\"" { out.unicodeScalars.append(c) }
      out.unicodeScalars.append(c)
    }
    return out + "\""
  }
}
