import Diagnostics
import Tables

/// Values of a filter that no fact has: a misspelt one would give an empty answer, which looks like a true one.
extension FactFilter {
  /// Fields whose values are few, so that one which does not occur is a slip. Of a number or a date any may be asked for.
  private static let listed: Set<String> = [
    "id", "document", "file", "partnership", "event", "measure", "kind", "scope", "instrument", "unit", "per",
    "currency", "qualifier", "status", "language", "missing_reason", "parent",
  ]

  /// Throws with the first value that neither a fact nor a list of the project has. `base` may hold only what the
  /// filter wants.
  public func check(in base: FactBase) throws(Diagnostic) {
    for condition in conditions where Self.listed.contains(condition.field) {
      let missing = condition.values.filter { !$0.isEmpty && !Self.declared(condition.field, base).contains($0) }
      if missing.isEmpty { continue }
      let found = base.values(of: condition.field)
      guard let value = missing.first(where: { !found.contains($0) }) else { continue }
      throw Diagnostic(
        .error, Messages.noFactHas(condition.field, value), hint: hint(condition.field, value, found.sorted(), base))
    }
  }

  /// What may be asked for though no fact may have it.
  private static func declared(_ field: String, _ base: FactBase) -> [String] {
    switch field {
    case "status": Status.allCases.map(\.rawValue)
    case "qualifier": Qualifier.allCases.map(\.rawValue)
    case "document": base.documents.map(\.id)
    case "partnership": base.partnerships.map(\.id)
    case "event": base.events.map(\.id)
    default: []
    }
  }

  private func hint(_ field: String, _ value: String, _ found: [String], _ base: FactBase) -> String? {
    let named: String? =
      switch field {
      case "partnership": base.partnerships.first { $0.name.entries.contains { $0.text == value } }?.id
      case "event": base.events.first { $0.name.entries.contains { $0.text == value } }?.id
      default: nil
      }
    if let named { return Messages.filterByID(field, named) }
    let all = Array(Set(found + Self.declared(field, base))).sorted()
    if let close = Suggestion.hint(for: value, in: all) { return close }
    return all.isEmpty ? nil : Messages.valuesAre(field, Array(all.prefix(12)), more: max(0, all.count - 12))
  }
}

extension FactBase {
  /// The values that facts have in a field, as a filter names it.
  func values(of field: String) -> Set<String> {
    var out = Set<String>()
    for (_, part) in facts.sections {
      switch part {
      case .records(let facts): for f in facts { if let v = self.field(field, of: f) { out.insert(v) } }
      case .sheet(let sheet): out.formUnion(values(of: field, in: sheet))
      }
    }
    return out
  }

  private func values(of field: String, in sheet: FactSheet) -> Set<String> {
    if let key = FactColumns.Key.allCases.first(where: { $0.field == field }) {
      let texts = sheet.columns.texts[key.rawValue]
      return Set((0..<texts.count).compactMap { texts.text(Int32($0)) })
    }
    return (0..<sheet.count).reduce(into: []) { out, i in
      if let v = self.field(field, of: sheet.fact(i)) { out.insert(v) }
    }
  }
}
