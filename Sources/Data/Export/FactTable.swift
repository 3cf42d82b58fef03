import Languages
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

  public static func facts(_ base: FactBase, language: Language) -> Table {
    table(FactTableRows(stated: base, language: language))
  }

  public static func readings(_ base: FactBase, language: Language) -> Table {
    table(FactTableRows(readings: base, language: language))
  }

  /// A column is made when a chart reads it.
  private static func table(_ rows: FactTableRows) -> Table {
    var out = Table(rowCount: rows.count)
    for (name, cell) in FactRow.columns {
      out.set(name) {
        var column = rows.column(name, cell)
        column.exact = rows.exact(name)
        return column
      }
    }
    return out
  }

  /// Milliseconds since 1970 (UTC) of a day number.
  static func time(_ day: Int) -> Value { .date(Double(day) * 86_400_000) }
}
