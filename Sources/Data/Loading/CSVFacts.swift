import Diagnostics

/// Facts from a CSV (RFC 4180) whose head names the fields. Empty cells are absent fields.
enum CSVFacts {
  static func rows(_ bytes: [UInt8], file: String, findings: FindingCollector) -> [FieldReader] {
    var scanner = CSVScanner(bytes)
    guard let head = scanner.row(), head.contains(where: { !$0.text.isEmpty }) else { return [] }
    let names = head.map(\.text)
    for cell in head where !Fields.fact.contains(cell.text) && !Fields.derivedColumns.contains(cell.text) {
      findings.add(
        Diagnostic(
          .error, Messages.unknownColumn(cell.text), at: Place(file: file, mark: cell.mark),
          hint: Suggestion.hint(for: cell.text, in: Fields.fact) ?? Messages.fieldsAre(Fields.fact)))
    }
    var out: [FieldReader] = []
    while let cells = scanner.row() {
      if cells.count == 1, cells[0].text.isEmpty { continue }
      let mark = cells.first?.mark ?? .start
      if cells.count != names.count {
        findings.add(
          Diagnostic(
            .error, Messages.raggedRow(cells.count, names.count), at: Place(file: file, mark: mark),
            hint: Messages.raggedHint))
        continue
      }
      var object = TreeObject()
      for (name, cell) in zip(names, cells) where !cell.text.isEmpty && Fields.fact.contains(name) {
        object.set(name, Tree(.string(cell.text), mark: cell.mark))
      }
      out.append(FieldReader(object, mark: mark, file: file, findings: findings))
    }
    return out
  }
}

/// Cells with their places. A quote that never closes takes the rest of the file; the count of cells then tells.
private struct CSVScanner {
  struct Cell {
    var text: String
    var mark: Mark
  }

  let bytes: [UInt8]
  var i = 0
  var line = 1
  var column = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { i = 3 }
  }

  mutating func row() -> [Cell]? {
    guard i < bytes.count else { return nil }
    var cells: [Cell] = []
    while true {
      let mark = Mark(line: line, column: column)
      cells.append(Cell(text: cell(), mark: mark))
      guard i < bytes.count else { return cells }
      let b = bytes[i]
      step()
      if b == UInt8(ascii: ",") { continue }
      if b == 0x0D, i < bytes.count, bytes[i] == 0x0A { step() }
      return cells
    }
  }

  private mutating func step() {
    if bytes[i] == 0x0A {
      line += 1
      column = 1
    } else if bytes[i] & 0xC0 != 0x80 {
      column += 1
    }
    i += 1
  }

  private mutating func cell() -> String {
    var out: [UInt8] = []
    var quoted = i < bytes.count && bytes[i] == UInt8(ascii: "\"")
    if quoted { step() }
    while i < bytes.count {
      let b = bytes[i]
      if quoted, b == UInt8(ascii: "\"") {
        step()
        if i < bytes.count, bytes[i] == b { out.append(b) } else { quoted = false; continue }
      } else if !quoted, b == UInt8(ascii: ",") || b == 0x0A || b == 0x0D {
        break
      } else {
        out.append(b)
      }
      step()
    }
    return String(decoding: out, as: UTF8.self)
  }
}
