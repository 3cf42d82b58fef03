import Diagnostics

/// The records of one file, not yet decoded.
struct FactSections {
  var documents: [FieldReader] = []
  var partnerships: [FieldReader] = []
  var events: [FieldReader] = []
  var doubts: [FieldReader] = []
  var facts: [FieldReader] = []
  /// Facts that stand in tables, after those above.
  var tables: [FieldTable] = []
  var vocabulary: FieldReader?

  /// By the name of the file: `.csv` holds facts only; JSON and YAML hold the sections of `Fields.sections`. Throws a
  /// `Diagnostic` where the text is not of its kind at all.
  static func read(
    _ bytes: [UInt8], file: String, findings: FindingCollector
  ) throws -> FactSections {
    if file.lowercased().hasSuffix(".csv") {
      return FactSections(tables: [try FieldTable(bytes, file: file, findings: findings)])
    }
    let tree = try TreeFile.parse(bytes, file: file)
    if tree.isNull { return FactSections() }
    // A bare list holds facts, as the JSON that `briefing facts` writes.
    if tree.array != nil {
      return FactSections(facts: records(.init(key: "facts", keyMark: tree.mark, value: tree), file, findings))
    }
    guard let top = tree.object else {
      throw Diagnostic(
        .error, Messages.notAMapping(FieldReader.describe(tree)), at: Place(file: file, mark: tree.mark),
        hint: Messages.notAMappingHint)
    }
    var out = FactSections()
    var defaults = TreeObject()
    for e in top.entries {
      let place = Place(file: file, mark: e.value.mark)
      switch e.key {
      case "vocabulary", "defaults":
        guard let o = e.value.object else {
          if !e.value.isNull {
            findings.add(
              Diagnostic(
                .error, Messages.wrongType(e.key, expected: "a mapping", found: FieldReader.describe(e.value)),
                at: place))
          }
          continue
        }
        if e.key == "defaults" {
          FieldReader(o, mark: e.value.mark, file: file, findings: findings).allowOnly(Fields.fact)
          defaults = o
        } else {
          out.vocabulary = FieldReader(o, mark: e.value.mark, file: file, findings: findings)
        }
      case "documents": out.documents = records(e, file, findings)
      case "partnerships": out.partnerships = records(e, file, findings)
      case "events": out.events = records(e, file, findings)
      case "doubts": out.doubts = records(e, file, findings)
      case "facts": out.facts = records(e, file, findings)
      default:
        findings.add(
          Diagnostic(
            .error, Messages.unknownSection(e.key), at: Place(file: file, mark: e.keyMark),
            hint: Suggestion.hint(for: e.key, in: Fields.sections) ?? Messages.choicesAre(Fields.sections)))
      }
    }
    if !defaults.isEmpty { out.facts = out.facts.map { $0.filled(from: defaults) } }
    return out
  }

  private static func records(_ e: TreeObject.Entry, _ file: String, _ findings: FindingCollector) -> [FieldReader] {
    if e.value.isNull { return [] }
    guard let items = e.value.array else {
      findings.add(
        Diagnostic(
          .error, Messages.expectedList(e.key, FieldReader.describe(e.value)),
          at: Place(file: file, mark: e.value.mark), hint: "begin each item with \"- \""))
      return []
    }
    return items.compactMap { item in
      if let o = item.object { return FieldReader(o, mark: item.mark, file: file, findings: findings) }
      findings.add(
        Diagnostic(
          .error, Messages.expectedRecord(e.key, FieldReader.describe(item)), at: Place(file: file, mark: item.mark)))
      return nil
    }
  }
}

extension FieldReader {
  /// With the fields that this record does not have itself; one that is there and empty stays empty.
  func filled(from defaults: TreeObject) -> FieldReader {
    var o = object
    for e in defaults.entries where o.entry(e.key) == nil { o.set(e.key, e.value) }
    return FieldReader(o, mark: mark, file: file, findings: findings)
  }
}
