import Diagnostics
import Disk
import Tables

/// Facts from a table with columns of its own, by a mapping file: what each column is, in `mappings/NAME.yaml`.
///
///     file: data/projects.csv
///     columns:
///       Project ID: id
///       Status: {field: status, values: {Signed: signed, MoU: pledged}}
///       Amount (m CNY): {field: value, set: {measure: investment, currency: CNY, unit_mult: 6}}
///       Area (mu): {field: value, set: {measure: area, unit: mu}}
///     constants: {document: office}
///
/// Every column of `value` makes a fact of its own of each row. The table itself is not touched, and findings name its
/// lines.
enum MappedFacts {
  static let fields = ["file", "delimiter", "decimal", "group", "dates", "columns", "constants"]
  static let columnFields = ["field", "values", "other", "set"]

  /// `folder` is the project's.
  static func rows(
    _ bytes: [UInt8], file: String, folder: String, findings: FindingCollector
  ) throws -> [FieldReader] {
    let tree = try TreeFile.parse(bytes, file: file)
    guard let o = tree.object else {
      throw Diagnostic(.error, Messages.notAMappingFile, at: Place(file: file, mark: tree.mark))
    }
    let r = FieldReader(o, mark: tree.mark, file: file, findings: findings)
    r.allowOnly(fields)
    guard let name = r.required("file", of: "a mapping"), let mapping = TableMapping(r) else { return [] }
    if name.hasPrefix("/") || name.split(separator: "/").contains("..") {
      r.report(Messages.mappingOutside(name), at: "file")
      return []
    }
    let path = Files.join(folder, name)
    if let d = ForeignFile.refusal(path) {
      // A mapping is how a table with tabs is read.
      if !name.lowercased().hasSuffix(".tsv"), !name.lowercased().hasSuffix(".tab") {
        r.report("\(name): \(d.message)", at: "file", hint: d.hint)
        return []
      }
    }
    let table: [UInt8]
    do { table = try Files.read(path, within: folder, upTo: FileLimits.table) } catch let d as Diagnostic {
      r.report(d.message, at: "file")
      return []
    }
    return try mapping.rows(table, file: path, findings: findings)
  }
}

/// A mapping file, read.
struct TableMapping {
  struct Column {
    var name: String
    var field: String
    /// The table's word to ours; nil where there is no map.
    var values: [String: String]?
    /// For words that the map does not know.
    var other: String?
    /// Fields that a fact of this column has besides.
    var set: TreeObject
    var place: Place
  }

  var name: String
  var delimiter: UInt8
  var decimal: Character
  var group: Character?
  var dayFirst: Bool?
  var columns: [Column]
  var constants: TreeObject

  /// Nil where the mapping is no use; what is wrong has then been reported.
  init?(_ r: FieldReader) {
    name = String((r.file.split(separator: "/").last ?? "table").prefix { $0 != "." })
    let mark = r.text("delimiter") ?? ","
    delimiter = (mark == "tab" || mark == "\\t" ? "\t" : mark).utf8.first ?? UInt8(ascii: ",")
    decimal = r.text("decimal")?.first ?? "."
    group = r.text("group")?.first
    let dates = r.text("dates")
    if let dates, dates != "dmy", dates != "mdy" {
      r.report(Messages.unknownChoice("dates", dates), at: "dates", hint: Messages.choicesAre(["dmy", "mdy"]))
    }
    dayFirst = dates.map { $0 == "dmy" }
    constants = Self.record("constants", r, names: Fields.fact)
    guard let tree = r.tree("columns"), let all = tree.object else {
      r.report(Messages.missingField("columns", of: "a mapping"))
      return nil
    }
    columns = []
    for e in all.entries {
      let place = Place(file: r.file, mark: e.value.mark)
      if let field = e.value.string {
        columns.append(Column(name: e.key, field: field, values: nil, other: nil, set: TreeObject(), place: place))
      } else if let o = e.value.object {
        let c = FieldReader(o, mark: e.value.mark, file: r.file, findings: r.findings)
        c.allowOnly(MappedFacts.columnFields)
        guard let field = c.required("field", of: "a column") else { continue }
        let map = c.tree("values")?.object.map { m in
          Dictionary(
            m.entries.compactMap { e in (e.value.string ?? e.value.literal?.text).map { (e.key, $0) } },
            uniquingKeysWith: { a, _ in a })
        }
        columns.append(
          Column(
            name: e.key, field: field, values: map, other: c.text("other"),
            set: Self.record("set", c, names: Fields.fact), place: place))
      } else {
        r.findings.add(
          Diagnostic(
            .error, Messages.wrongType(e.key, expected: "a field, or a mapping", found: FieldReader.describe(e.value)),
            at: place))
      }
    }
    for c in columns where !Fields.fact.contains(c.field) {
      r.findings.add(
        Diagnostic(
          .error, Messages.unknownField(c.field), at: c.place,
          hint: Suggestion.hint(for: c.field, in: Fields.fact) ?? Messages.fieldsAre(Fields.fact)))
    }
    columns.removeAll { !Fields.fact.contains($0.field) }
  }

  private static func record(_ key: String, _ r: FieldReader, names: [String]) -> TreeObject {
    guard let t = r.tree(key) else { return TreeObject() }
    guard let o = t.object else {
      r.wrong(key, "a mapping of fields to values", t)
      return TreeObject()
    }
    FieldReader(o, mark: t.mark, file: r.file, findings: r.findings).allowOnly(names)
    return o
  }

  func rows(_ bytes: [UInt8], file: String, findings: FindingCollector) throws -> [FieldReader] {
    var reader = CSVReader(file: file)
    reader.delimiter = delimiter
    let table = try reader.read(bytes)
    for var w in table.warnings {
      w.severity = .error
      findings.add(w)
    }
    var shared: [(Int, Column)] = []
    var valued: [(Int, Column)] = []
    for c in columns {
      guard let i = table.names.firstIndex(of: c.name) else {
        findings.add(
          Diagnostic(
            .error, Messages.noSuchColumn(c.name, file), at: c.place,
            hint: Suggestion.hint(for: c.name, in: table.names) ?? Messages.columnsAre(table.names)))
        continue
      }
      if c.field == "value" { valued.append((i, c)) } else { shared.append((i, c)) }
    }
    var warned = Set<String>()
    var out: [FieldReader] = []
    for row in 0..<table.rowCount {
      for v in valued.isEmpty ? [nil] : valued.map(Optional.some) {
        var o = constants
        for (key, value) in v.map({ $0.1.set.entries.map { ($0.key, $0.value) } }) ?? [] { o.set(key, value) }
        for (i, c) in shared + (v.map { [$0] } ?? []) {
          guard let text = table.text(row: row, column: i).map(trimmed), !text.isEmpty else { continue }
          let place = table.place(row: row, column: i)
          guard let s = read(text, c, place, &warned, findings) else { continue }
          o.set(c.field, Tree(.string(s), mark: Mark(line: place.line ?? 1, column: place.column ?? 1)))
        }
        // A row without a figure in this column says nothing in it.
        if let v, valued.count > 1, o[v.1.field] == nil { continue }
        identify(&o, row: row, of: v?.1, several: valued.count > 1)
        let place = table.place(row: row, column: 0)
        out.append(
          FieldReader(o, mark: Mark(line: place.line ?? 1, column: place.column ?? 1), file: file, findings: findings))
      }
    }
    return out
  }

  /// The row's own id, or the mapping's name and the number of the row; with the measure where a row has several.
  private func identify(_ o: inout TreeObject, row: Int, of column: Column?, several: Bool) {
    let own = o["id"]?.string ?? o["id"]?.literal?.text
    var id = String((own ?? "\(name)-\(row + 1)").map { $0.isLetter || $0.isNumber || "-._".contains($0) ? $0 : "-" })
    if several, let column { id += "-" + (column.set["measure"]?.string ?? "value") }
    o.set("id", Tree(.string(id), mark: o["id"]?.mark ?? .start))
  }

  private func read(
    _ text: String, _ c: Column, _ place: Place, _ warned: inout Set<String>, _ findings: FindingCollector
  ) -> String? {
    if let values = c.values {
      if let v = values[text] ?? c.other { return v.isEmpty ? nil : v }
      if warned.insert(c.name + "\u{1F}" + text).inserted {
        findings.add(
          Diagnostic(
            .error, Messages.unmappedValue(text, c.name), at: place,
            hint: Suggestion.hint(for: text, in: values.keys.sorted()) ?? Messages.unmappedHint(c.name)))
      }
      return nil
    }
    switch c.field {
    case "value", "value_lower", "value_upper":
      return String(
        text.compactMap { $0 == group || $0 == "\u{A0}" || $0 == "\u{202F}" ? nil : $0 == decimal ? "." : $0 })
    case "date", "date_end", "value_date": return date(text)
    default: return text
    }
  }

  /// 24.9.2024 or 9/24/2024 as 2024-09-24; anything else stays, and is judged as it is.
  private func date(_ text: String) -> String {
    let parts = text.split { !$0.isNumber }.map(String.init)
    guard let dayFirst, parts.count == 3, parts[2].count == 4 else { return text }
    let (day, month) = dayFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
    func two(_ s: String) -> String { s.count == 1 ? "0" + s : s }
    return "\(parts[2])-\(two(month))-\(two(day))"
  }

  private func trimmed(_ s: String) -> String {
    let end = s.lastIndex { !$0.isWhitespace }
    return end.map { String(s[...$0].drop(while: \.isWhitespace)) } ?? ""
  }
}
