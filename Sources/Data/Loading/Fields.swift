/// The names of all fields, by record: what loading accepts, hints suggest and the schema lists.
public enum Fields {
  public static let sections = ["documents", "partnerships", "events", "doubts", "vocabulary", "defaults", "facts"]

  public static let document = [
    "id", "number", "file", "producer", "publisher", "form", "title", "title_missing", "date_published", "date_note",
    "language", "url", "translation", "complete", "accessed", "sha256", "summary", "note",
  ]
  public static let partnership = ["id", "name", "detail", "scope_note", "parties", "note"]
  public static let party = ["name", "kind", "country", "role"]
  public static let event = ["id", "name", "partnership", "date", "date_note", "place", "country", "note"]
  public static let doubt = ["id", "question", "text", "state", "verdict"]
  public static let alternative = [
    "value", "unit_mult", "qualifier", "certainty", "stated", "language", "evidence", "source", "date", "url", "note",
  ]
  public static let term = ["label", "one", "count"]

  public static let fact = [
    "id", "parent", "umbrella", "document", "partnership", "event", "measure", "kind", "scope", "instrument", "value",
    "unit_mult", "unit", "per", "currency", "value_lower", "value_upper", "lower_inclusive", "upper_inclusive",
    "qualifier", "status", "date", "date_end", "ongoing", "value_date", "stated", "language", "where",
    "missing_reason", "alternatives", "shown_because", "label", "statement", "note", "doubts",
  ]

  /// Columns that the CSV has for its readers and that loading takes from elsewhere.
  public static let derivedColumns = ["file"]
}
