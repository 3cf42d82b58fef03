import Languages
import Numbers

extension FactExport {
  /// For a terminal: one line per observation, columns in line, a gap written out as its reason.
  public static func table(
    _ base: FactBase, language: Language, derived: Bool = true, where filter: FactFilter = FactFilter()
  ) -> String {
    var rows = [["id", "partnership", "measure", "figure", "status", "date", "source"]]
    for f in base.facts where (derived || !f.isDerived) && filter.holds({ base.field($0, of: f) }) {
      var figure = base.formatted(f, language: language)?.plain ?? f.statement?.text(language) ?? ""
      if let other = base.formatted(f, language: language, reading: .other) { figure += " or \(other.plain)" }
      rows.append([
        f.id, base.partnership(f.partnership)?.name.text(language) ?? "", base.label(of: f, language: language),
        figure, f.status?.label(language) ?? "",
        base.date(of: f)?.string(language: language, style: .short) ?? "",
        base.documents(behind: f).map { "[\($0.number)]" }.joined(separator: " "),
      ])
    }
    return TextColumns.lines(rows)
  }
}

/// Cells in line, for a terminal.
enum TextColumns {
  static func lines(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { c in rows.map { width($0[c]) }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (c, cell) in row.enumerated() {
        line += cell
        if c + 1 < row.count { line += String(repeating: " ", count: widths[c] - width(cell) + 2) }
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// Columns of a terminal: Han and other wide characters take two (the wide blocks of UAX 11), marks none.
  private static func width(_ s: String) -> Int {
    s.unicodeScalars.reduce(0) { n, c in
      if c.properties.generalCategory == .nonspacingMark || c.properties.generalCategory == .format { return n }
      let wide =
        (0x1100...0x115F).contains(c.value) || (0x2E80...0xA4CF).contains(c.value)
        || (0xAC00...0xD7A3).contains(c.value) || (0xF900...0xFAFF).contains(c.value)
        || (0xFE30...0xFE6F).contains(c.value) || (0xFF00...0xFF60).contains(c.value)
        || (0x20000...0x3FFFD).contains(c.value)
      return n + (wide ? 2 : 1)
    }
  }
}
