import Diagnostics

/// The JSON Schema of the fact format, for editors: made of the field tables, so that it cannot say anything else.
///
/// Draft 7, which the YAML language server knows best. What takes the whole project (ids, references, figures against
/// their words) is left to `briefing check`.
public enum FactSchema {
  /// With a line feed at its end.
  public static var text: String { schema.json() + "\n" }

  private static let schema: Tree = object([
    ("$schema", "http://json-schema.org/draft-07/schema#"),
    ("title", "Facts of a briefing"),
    ("description", "One file of a project's facts/; docs/facts.md explains the format"),
    ("type", "object"),
    ("additionalProperties", false),
    (
      "properties",
      object([
        ("documents", list(of: "document", "Where facts come from")),
        ("partnerships", list(of: "partnership", "Who works with whom")),
        ("events", list(of: "event", "What took place on a day, in a place")),
        ("doubts", list(of: "doubt", "Questions that a careful reader has")),
        ("vocabulary", record(FieldTables.vocabulary, about: "Terms of the project's own, with their labels")),
        ("defaults", record(FieldTables.fact, about: "Fields that the facts of this file share", required: false)),
        ("facts", list(of: "fact", "One figure, or one act without a figure, as one document states it")),
      ])
    ),
    (
      "definitions",
      object([
        ("document", record(FieldTables.document)), ("partnership", record(FieldTables.partnership)),
        ("event", record(FieldTables.event)), ("doubt", record(FieldTables.doubt)),
        ("fact", record(FieldTables.fact)),
        ("localized", .init(.object(localized))),
        ("decimal", object([("type", ["number", "string"]), ("pattern", text(decimalPattern))])),
        ("date", object([("type", ["string", "integer"]), ("pattern", text(datePattern))])),
        ("currency", object([("enum", texts(Currencies.codes.sorted()))])),
      ])
    ),
  ])

  /// No space and no ASCII sign but - . _; the letters of all scripts have no class that every dialect knows.
  private static let idPattern = "^[^\\s!-,/:-@\\[-\\^`{-~]+$"
  private static let decimalPattern = "^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?$"
  private static let datePattern = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"

  private static let localized = TreeObject([
    member(
      "anyOf",
      [
        object([("type", ["string", "number"])]),
        object([("type", "object"), ("additionalProperties", object([("type", ["string", "number"])]))]),
      ])
  ])

  private static func type(_ type: FieldType) -> [(String, Tree)] {
    switch type {
    case .id: [("type", ["string", "number"]), ("pattern", text(idPattern))]
    case .text: [("type", ["string", "number"])]
    case .localized: [("$ref", "#/definitions/localized")]
    case .decimal: [("$ref", "#/definitions/decimal")]
    case .integer: [("type", "integer")]
    case .bool: [("type", "boolean")]
    case .date: [("$ref", "#/definitions/date")]
    case .choice(let all): [("enum", texts(all))]
    case .open(let known) where known.isEmpty: [("type", "string")]
    case .open(let known): [("anyOf", [object([("enum", texts(known))]), object([("type", "string")])])]
    case .currency: [("$ref", "#/definitions/currency")]
    case .address: [("type", "string"), ("pattern", "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:).")]
    case .country: [("type", "string"), ("pattern", "^[A-Z]{2}$")]
    case .sha256: [("type", "string"), ("pattern", "^[0-9A-Fa-f]{64}$")]
    case .texts:
      [
        (
          "anyOf",
          [object([("type", "string")]), object([("type", "array"), ("items", object([("type", "string")]))])]
        )
      ]
    case .stated:
      [
        (
          "anyOf",
          [
            object([("type", ["string", "number"])]),
            object([
              ("type", "object"), ("required", ["words"]), ("additionalProperties", false),
              (
                "properties",
                object([
                  ("words", object([("type", "string")])), ("language", object([("type", "string")])),
                  ("where", object([("type", "string")])),
                ])
              ),
            ]),
          ]
        )
      ]
    case .records(let fields): [("type", "array"), ("items", record(fields))]
    case .accepts:
      [
        ("type", ["object", "array"]),
        ("additionalProperties", object([("type", "string")])),
        ("items", object([("type", "object"), ("additionalProperties", object([("type", "string")]))])),
      ]
    case .terms:
      [
        ("type", "object"),
        (
          "additionalProperties",
          object([("anyOf", [object([("$ref", "#/definitions/localized")]), record(FieldTables.term)])])
        ),
      ]
    }
  }

  /// An empty field is an absent one, so that null is allowed everywhere but in what must be there.
  private static func field(_ f: Field, required: Bool) -> Tree {
    let inner = type(f.type)
    let about: [(String, Tree)] = [("description", text(f.about))]
    if f.isRequired && required {
      // Draft 7 reads nothing beside a $ref.
      return inner.contains { $0.0 == "$ref" } ? object(about + [("allOf", [object(inner)])]) : object(about + inner)
    }
    return object(about + [("anyOf", [object(inner), object([("type", "null")])])])
  }

  private static func record(_ fields: [Field], about: String? = nil, required: Bool = true) -> Tree {
    var members: [(String, Tree)] = []
    if let about { members.append(("description", text(about))) }
    members += [("type", "object"), ("additionalProperties", false)]
    let needed = fields.filter { $0.isRequired && required }.map(\.name)
    if !needed.isEmpty { members.append(("required", texts(needed))) }
    members.append(("properties", object(fields.map { ($0.name, field($0, required: required)) })))
    return object(members)
  }

  private static func list(of definition: String, _ about: String) -> Tree {
    object([
      ("description", text(about)), ("type", ["array", "null"]),
      ("items", object([("$ref", text("#/definitions/" + definition))])),
    ])
  }

  private static func text(_ s: String) -> Tree { Tree(.string(s)) }
  private static func texts(_ all: [String]) -> Tree { Tree(.array(all.map(text))) }
  private static func member(_ key: String, _ value: Tree) -> TreeObject.Entry {
    .init(key: key, keyMark: .start, value: value)
  }
  private static func object(_ members: [(String, Tree)]) -> Tree {
    Tree(.object(TreeObject(members.map { member($0.0, $0.1) })))
  }
}
