import Diagnostics
import Numbers

/// The fact base as a Data Package (version 2, Table Schema): tables of facts, documents, partnerships, events, doubts
/// and words of the project's own, which this module reads back from a project's `facts/`.
///
/// Texts in several languages are JSON objects in their cells; so are lists of records.
public enum DataPackage {
  public static let descriptor = "datapackage.json"

  /// The files of the package, by name. Figures that the project derives itself are left out.
  public static func files(_ base: FactBase, name: String) -> [(name: String, text: String)] {
    let tables = [
      facts(base), documents(base), partnerships(base), events(base), doubts(base), vocabulary(base),
    ].filter { $0.name == "facts" || !$0.rows.isEmpty }
    let csvs = tables.map { ($0.name + ".csv", $0.csv) }
    let names = Set(tables.map(\.name))
    let resources = zip(tables, csvs).map { $0.resource(path: $1.0, text: $1.1, among: names) }
    let package: Tree = PackageTable.object([
      ("$schema", "https://datapackage.org/profiles/2.0/datapackage.json"),
      ("name", Tree(.string(slug(name)))),
      ("resources", Tree(.array(resources))),
    ])
    return [(descriptor, package.json() + "\n")] + csvs
  }

  private static func slug(_ name: String) -> String {
    let s = name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) ? $0 : "-" }
    return s.isEmpty ? "facts" : String(s)
  }

  private static func facts(_ base: FactBase) -> PackageTable {
    let types = Dictionary(FieldTables.fact.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    let fields = FactExport.columns.map { types[$0] ?? Field($0, .text, "The document's file name") }
    let rows = base.facts.filter { !$0.isDerived }.map { FactExport.cells($0, base, nil) }
    return PackageTable(
      name: "facts", fields: fields, rows: rows,
      references: [("document", "documents"), ("partnership", "partnerships"), ("event", "events"), ("parent", "")])
  }

  private static func documents(_ base: FactBase) -> PackageTable {
    PackageTable(
      name: "documents", fields: FieldTables.document,
      rows: base.documents.map { d in
        [
          .text(d.id), .number(d.number), .text(d.file), .whole(d.producer), .whole(d.publisher), .whole(d.form),
          .text(d.title), .text(d.titleMissing?.rawValue), .text(d.datePublished?.description), .whole(d.dateNote),
          .text(d.language), .text(d.url?.text), .whole(d.translation), .bool(d.complete),
          .text(d.accessed?.description),
          .text(d.sha256), .whole(d.summary), .whole(d.note),
        ]
      })
  }

  private static func partnerships(_ base: FactBase) -> PackageTable {
    PackageTable(
      name: "partnerships", fields: FieldTables.partnership,
      rows: base.partnerships.map { p in
        let parties = p.parties.map { q -> String in
          FactExport.members([
            ("name", .whole(q.name)), ("kind", .text(q.kind)), ("country", .text(q.country)),
            ("role", .text(q.role?.rawValue)),
          ])
        }
        let list = parties.isEmpty ? nil : FactExport.Cell(json: "[" + parties.joined(separator: ", ") + "]")
        return [.text(p.id), .whole(p.name), .whole(p.detail), .whole(p.scopeNote), list, .whole(p.note)]
      })
  }

  private static func events(_ base: FactBase) -> PackageTable {
    PackageTable(
      name: "events", fields: FieldTables.event,
      rows: base.events.map { e in
        [
          .text(e.id), .whole(e.name), .text(e.partnership), .text(e.date?.description), .whole(e.dateNote),
          .whole(e.location), .text(e.country), .whole(e.note),
        ]
      }, references: [("partnership", "partnerships")])
  }

  private static func doubts(_ base: FactBase) -> PackageTable {
    PackageTable(
      name: "doubts", fields: FieldTables.doubt,
      rows: base.doubts.map { d in
        [.text(d.id), .whole(d.question), .whole(d.text), .text(d.state.rawValue), .whole(d.verdict)]
      })
  }

  static let termFields =
    [Field("group", .choice(Vocabulary.Group.allCases.map(\.rawValue)), "What the word is for", required: true)]
    + [Field("id", .id, "The word", required: true)] + FieldTables.term

  /// Only what the project has of its own.
  private static func vocabulary(_ base: FactBase) -> PackageTable {
    let own = Vocabulary.Group.allCases.flatMap { group in
      base.vocabulary.ids(group).filter { id in
        guard let standard = Vocabulary.standard.term(group, id) else { return true }
        return base.vocabulary.term(group, id).map { $0.label != standard.label || $0.one != standard.one } ?? false
      }.map { (group, $0) }
    }
    return PackageTable(
      name: "vocabulary", fields: termFields,
      rows: own.map { group, id in
        let t = base.vocabulary.term(group, id)
        return [.text(group.rawValue), .text(id), .whole(t?.label), .whole(t?.one), .bool(t?.isCount)]
      }, key: ["group", "id"])
  }
}

/// One table of a package and its schema.
struct PackageTable {
  var name: String
  var fields: [Field]
  var rows: [[FactExport.Cell?]]
  /// Fields that name the id of a row of another table, "" for this one.
  var references: [(field: String, table: String)] = []
  var key = ["id"]

  var csv: String {
    ([fields.map(\.name)] + rows.map { $0.map { $0?.text ?? "" } })
      .map { $0.map(FactExport.quoted).joined(separator: ",") + "\n" }.joined()
  }

  func resource(path: String, text: String, among tables: Set<String>) -> Tree {
    var schema: [(String, Tree)] = [
      ("fields", Tree(.array(fields.map(Self.field)))), ("primaryKey", Tree(.array(key.map { Tree(.string($0)) }))),
      ("missingValues", [""]),
    ]
    let keys = references.filter { $0.table.isEmpty || tables.contains($0.table) }.map { r in
      Self.object([
        ("fields", Tree(.array([Tree(.string(r.field))]))),
        ("reference", Self.object([("resource", Tree(.string(r.table))), ("fields", ["id"])])),
      ])
    }
    if !keys.isEmpty { schema.append(("foreignKeys", Tree(.array(keys)))) }
    return Self.object([
      ("name", Tree(.string(name))), ("type", "table"), ("path", Tree(.string(path))), ("format", "csv"),
      ("mediatype", "text/csv"), ("encoding", "utf-8"),
      ("bytes", Tree(.number(NumberLiteral(Double(text.utf8.count))))),
      ("hash", Tree(.string("sha256:" + SHA256.hex(Array(text.utf8))))), ("schema", Self.object(schema)),
    ])
  }

  private static func field(_ f: Field) -> Tree {
    var type: Tree = "string"
    var constraints: [(String, Tree)] = []
    if f.isRequired { constraints.append(("required", true)) }
    switch f.type {
    case .decimal: type = "number"
    case .integer: type = "integer"
    case .bool: type = "boolean"
    // A month is no day: Table Schema has no type for "2021, 2021-04 or 2021-04-09".
    case .date: constraints.append(("pattern", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"))
    case .choice(let all): constraints.append(("enum", Tree(.array(all.map { Tree(.string($0)) }))))
    case .currency: constraints.append(("pattern", "[A-Z]{3}"))
    case .records: type = "array"
    case .id, .text, .localized, .open, .country, .address, .sha256, .texts, .stated, .terms, .accepts: break
    }
    var members: [(String, Tree)] = [
      ("name", Tree(.string(f.name))), ("type", type), ("description", Tree(.string(f.about))),
    ]
    if !constraints.isEmpty { members.append(("constraints", object(constraints))) }
    return object(members)
  }

  static func object(_ members: [(String, Tree)]) -> Tree {
    Tree(.object(TreeObject(members.map { .init(key: $0.0, keyMark: .start, value: $0.1) })))
  }
}
