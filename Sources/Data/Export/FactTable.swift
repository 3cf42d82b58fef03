import Numbers
import Tables

/// The fact base as tables for charts, with everything in words in the project's language.
///
/// - `facts`: one row per observation, in the stated reading.
/// - `readings`: one row per reading of each observation; `reading` is `stated` or `other`.
///
/// | columns | |
/// |---|---|
/// | `id parent umbrella kind scope instrument status qualifier unit per currency unit_mult missing_reason stated where language statement note label` | as in the fact file |
/// | `ancestors` | its umbrella and the umbrellas of that one, parted by spaces |
/// | `value value_lower value_upper lower_inclusive upper_inclusive` | of the full amount (20663000000) |
/// | `stated_value` | as stated (20.663, at `unit_mult` 9) |
/// | `measure measure_label kind_label scope_label instrument_label status_label missing_label` | terms and their labels |
/// | `unit_label` | yuan, companies, enterprise representatives |
/// | `number figure` | written out: `≈ 200`, `≈ 200 enterprise representatives` |
/// | `inputs_text` | what a figure of our own was computed from: `121 bn yuan ÷ 25 projects` |
/// | `qualifier_glyph` | ≈ > ≥ < ≤ |
/// | `reading disputed certainty evidence other_value other_number` | readings |
/// | `partnership partnership_id partnership_detail partnership_scope` | name, id, second line, scope note |
/// | `event event_id event_date event_place` | |
/// | `date` | first moment of the day, month or year meant (UTC) |
/// | `date_until` | end of the day, month or year meant, exclusive |
/// | `date_end` | end of the state: `date_end`, for ongoing ones the document's date, else `date_until` |
/// | `date_precision date_text date_label ongoing` | year, month, day; ISO; in words |
/// | `document file document_name document_date document_date_label source_number source` | `source` is the mark `[2]` |
/// | `doubts` | ids, parted by spaces |
/// | `derived derivation stated_count input_count` | figures of the project's own |
public enum FactTable {
  /// The names of the columns.
  public static let columns = Set(FactRow.columns.map { $0.0 })

  public static func facts(_ base: FactBase, language: String) -> Table {
    build(base, language) { [$0.reading(.stated)] }
  }

  public static func readings(_ base: FactBase, language: String) -> Table {
    build(base, language) { f in
      let readings = f.readings
      return readings.isEmpty ? [nil] : readings
    }
  }

  /// Milliseconds since 1970 (UTC) of a day number.
  static func time(_ day: Int) -> Value { .date(Double(day) * 86_400_000) }

  /// A fact at a time, on all cores: of a million facts only the columns are held.
  private static func build(
    _ base: FactBase, _ language: String, rows: @escaping @Sendable (Fact) -> [FactReading?]
  ) -> Table {
    let facts = base.facts
    let length = 4096
    let pieces = Workers.map((facts.count + length - 1) / length, jobs: Workers.cores) {
      { i in
        var columns = FactRow.columns.map { _ in ColumnBuilder() }
        for position in (i * length)..<min(facts.count, (i + 1) * length) {
          let fact = facts[position]
          for reading in rows(fact) {
            let row = FactRow(base: base, fact: fact, reading: reading, language: language)
            for (c, column) in FactRow.columns.enumerated() { columns[c].append(column.1(row)) }
          }
        }
        return columns
      }
    }
    var out = Table(rowCount: pieces.reduce(0) { $0 + ($1.first?.count ?? 0) })
    for (c, column) in FactRow.columns.enumerated() {
      var whole = ColumnBuilder()
      for piece in pieces { whole.append(piece[c]) }
      out.set(column.0, whole.column)
    }
    return out
  }
}
