import Diagnostics
import Gates
import Numbers
import Tables

/// Gathers what loading finds, so that one run tells all.
final class FindingCollector {
  private(set) var items: [Diagnostic] = []

  func add(_ d: Diagnostic) { items.append(d) }
}

/// Reads the fields of one record: a mapping of a YAML or JSON file, or a row of a table. Each getter answers nil for a
/// field that is absent or wrong; what is wrong has then been reported with the place of its value.
struct FieldReader {
  private enum Source {
    case object(TreeObject, Mark)
    /// Empty cells are absent fields.
    case row(FieldRow)
  }

  private let source: Source
  let file: String
  let findings: FindingCollector

  init(_ object: TreeObject, mark: Mark, file: String, findings: FindingCollector) {
    source = .object(object, mark)
    self.file = file
    self.findings = findings
  }

  init(_ row: CSVRow, of table: FieldTable, findings: FindingCollector) {
    source = .row(FieldRow(table, row))
    file = table.file
    self.findings = findings
  }

  var mark: Mark {
    switch source {
    case .object(_, let mark): mark
    case .row(let row): Self.mark(row.cells.place(0))
    }
  }

  var object: TreeObject {
    switch source {
    case .object(let o, _): return o
    case .row(let row):
      return TreeObject(
        row.table.columns.compactMap { column, name in
          guard let text = row.cells.text(column), !text.isEmpty else { return nil }
          let mark = Self.mark(row.cells.place(column))
          return .init(key: name, keyMark: mark, value: Tree(.string(text), mark: mark))
        })
    }
  }

  private static func mark(_ p: Place) -> Mark { Mark(line: p.line ?? 1, column: p.column ?? 1) }

  var place: Place { Place(file: file, mark: mark) }

  func place(of key: String) -> Place {
    switch source {
    case .object(let o, _): return o.entry(key).map { Place(file: file, mark: $0.value.mark) } ?? place
    case .row(let row):
      guard let column = row.column(key) else { return place }
      return Place(file: file, mark: Self.mark(row.cells.place(column)))
    }
  }

  func report(_ message: String, at key: String? = nil, hint: String? = nil, _ severity: Diagnostic.Severity = .error) {
    findings.add(Diagnostic(severity, message, at: key.map(place(of:)) ?? place, hint: hint))
  }

  /// Reports every field that is not among the names; those of `silently` are passed over and never suggested.
  func allowOnly(_ names: [String], silently: [String] = []) {
    // The columns of a table were looked at once for all its rows.
    guard case .object(let object, _) = source else { return }
    for e in object.entries where !names.contains(e.key) && !silently.contains(e.key) {
      findings.add(
        Diagnostic(
          .error, Messages.unknownField(e.key), at: Place(file: file, mark: e.keyMark),
          hint: Suggestion.hint(for: e.key, in: names) ?? Messages.fieldsAre(names)))
    }
  }

  /// The field's tree; nil when absent or null.
  func tree(_ key: String) -> Tree? {
    switch source {
    case .object(let object, _):
      // Not `flatMap { $0.isNull ? nil : $0 }`: a tree is itself expressible by nil.
      guard let t = object[key], !t.isNull else { return nil }
      return t
    case .row(let row):
      // The place of a cell takes a look at its whole row: `place(of:)` finds it for those who ask.
      return row.text(key).map { Tree(.string($0)) }
    }
  }

  func has(_ key: String) -> Bool {
    if case .row(let row) = source { return row.column(key) != nil }
    return tree(key) != nil
  }

  /// A list or mapping; in the cell of a table it is written as JSON. Nil, with a finding, where that cannot be read.
  func structured(_ key: String) -> Tree? {
    guard let t = tree(key) else { return nil }
    guard let s = t.string, s.hasPrefix("[") || s.hasPrefix("{") else { return t }
    do { return try parsed(s, key) } catch {
      let d = error as? Diagnostic
      report("\"\(key)\": \(d?.message ?? "\(error)")", at: key, hint: d?.hint)
      return nil
    }
  }

  /// JSON in the cell of a table.
  private func parsed(_ text: String, _ key: String) throws -> Tree {
    try JSONTree.parse(text).marked(Self.mark(place(of: key)))
  }

  func wrong(_ key: String, _ expected: String, _ found: Tree, hint: String? = nil) {
    report(Messages.wrongType(key, expected: expected, found: Self.describe(found)), at: key, hint: hint)
  }

  static func describe(_ t: Tree) -> String {
    switch t.kind {
    case .string(let s): "\"\(s.count > 40 ? String(s.prefix(39)) + "…" : s)\""
    case .number(let n): n.text
    default: t.kindName
    }
  }

  // MARK: Scalars

  /// A text; a bare number is taken as it is written (a title of "2024").
  func text(_ key: String) -> String? {
    guard let t = tree(key) else { return nil }
    if let s = t.string { return s }
    if let n = t.literal { return n.text }
    wrong(key, "a text", t)
    return nil
  }

  /// Where a link may lead; what may not is refused here, so that no writer meets it.
  func address(_ key: String) -> WebAddress? {
    guard let s = text(key), !s.isEmpty else { return nil }
    do { return try WebAddress(s) } catch {
      report(Messages.badAddress(key, s, error.description), at: key, hint: Messages.addressHint)
      return nil
    }
  }

  func required(_ key: String, of record: String) -> String? {
    if !has(key) { report(Messages.missingField(key, of: record)) }
    return text(key).flatMap { $0.isEmpty ? nil : $0 }
  }

  func id(_ key: String = "id", of record: String) -> String? {
    guard let s = required(key, of: record) else { return nil }
    let fits = s.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789-._".unicodeScalars.contains($0) }
    if !fits {
      report(Messages.badID(s), at: key, hint: Messages.idHint)
      return nil
    }
    return s
  }

  func decimal(_ key: String) -> ExactDecimal? {
    guard let t = tree(key) else { return nil }
    if let d = (t.literal?.text ?? t.string).flatMap({ ExactDecimal($0) }) { return d }
    let worded = t.string.map { $0.contains(where: \.isLetter) && $0.contains(where: \.isNumber) } ?? false
    wrong(key, "a decimal", t, hint: worded ? Messages.qualifiedHint : Messages.decimalHint)
    return nil
  }

  func integer(_ key: String) -> Int? {
    guard let t = tree(key) else { return nil }
    if let n = (t.literal?.text ?? t.string).flatMap({ Int($0) }) { return n }
    wrong(key, "a whole number", t)
    return nil
  }

  func bool(_ key: String) -> Bool? {
    guard let t = tree(key) else { return nil }
    if let b = t.bool { return b }
    if let s = t.string, s == "true" || s == "false" { return s == "true" }
    wrong(key, "true or false", t)
    return nil
  }

  func date(_ key: String) -> PartialDate? {
    guard let t = tree(key) else { return nil }
    guard let s = t.string ?? t.literal?.text else {
      wrong(key, "a date", t, hint: Messages.dateHint)
      return nil
    }
    if let d = PartialDate(s) { return d }
    let shaped = s.utf8.count >= 4 && s.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-") }
    report(
      shaped ? Messages.impossibleDate(key, s) : Messages.badDate(key, Self.describe(t)), at: key,
      hint: Messages.dateHint)
    return nil
  }

  func choice<T: RawRepresentable & CaseIterable>(_ key: String, _ type: T.Type = T.self) -> T?
  where T.RawValue == String {
    guard let s = text(key) else { return nil }
    if let v = T(rawValue: s) { return v }
    let all = T.allCases.map(\.rawValue)
    report(
      Messages.unknownChoice(key, s), at: key, hint: Suggestion.hint(for: s, in: all) ?? Messages.choicesAre(all))
    return nil
  }

  // MARK: Texts by language, lists

  /// A text, or a mapping of language to text.
  func localized(_ key: String) -> LocalizedText? {
    guard var t = tree(key) else { return nil }
    // Texts in several languages in the cell of a CSV.
    if let s = t.string, s.hasPrefix("{\""), file.hasSuffix(".csv"), let parsed = try? parsed(s, key) {
      t = parsed
    }
    if let s = t.string ?? t.literal?.text { return LocalizedText(s) }
    guard let o = t.object else {
      wrong(key, "a text, or texts by language", t)
      return nil
    }
    var entries: [LocalizedText.Entry] = []
    for e in o.entries {
      guard let s = e.value.string ?? e.value.literal?.text else {
        findings.add(
          Diagnostic(
            .error, Messages.wrongType("\(key).\(e.key)", expected: "a text", found: Self.describe(e.value)),
            at: Place(file: file, mark: e.value.mark)))
        continue
      }
      entries.append(.init(language: e.key, text: s))
    }
    return LocalizedText(entries: entries)
  }

  /// The records of a list. A text (the cell of a CSV) is read as JSON.
  func records(_ key: String) -> [FieldReader] {
    guard let t = structured(key) else { return [] }
    guard let items = t.array else {
      wrong(key, "a list", t)
      return []
    }
    return items.compactMap { item in
      guard let o = item.object else {
        findings.add(
          Diagnostic(
            .error, Messages.expectedRecord(key, Self.describe(item)), at: Place(file: file, mark: item.mark)))
        return nil
      }
      return FieldReader(o, mark: item.mark, file: file, findings: findings)
    }
  }

  /// A list of texts, one text, or (in a CSV cell) texts parted by spaces or semicolons.
  func texts(_ key: String) -> [String] {
    guard let t = tree(key) else { return [] }
    if let s = t.string { return s.split { $0 == " " || $0 == ";" }.map(String.init) }
    guard let items = t.array else {
      wrong(key, "a list of texts", t)
      return []
    }
    return items.compactMap { item in
      if item.string == nil { wrong(key, "a list of texts", item) }
      return item.string
    }
  }
}

/// A row of a table of fields. A class, so that a look at a field does not count references to what all threads share.
private final class FieldRow {
  let table: FieldTable
  let cells: CSVRow

  init(_ table: FieldTable, _ cells: CSVRow) { (self.table, self.cells) = (table, cells) }

  /// Nil where the field is absent.
  func column(_ key: String) -> Int? {
    guard let column = table.index[key], !cells.isEmpty(column) else { return nil }
    return column
  }

  func text(_ key: String) -> String? { column(key).flatMap { cells.text($0) } }
}
