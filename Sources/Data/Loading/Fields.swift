/// The names of all fields, by record: what loading accepts and hints suggest.
public enum Fields {
  public static let sections = ["documents", "partnerships", "events", "doubts", "vocabulary", "defaults", "facts"]

  public static let document = FieldTables.document.map(\.name)
  public static let partnership = FieldTables.partnership.map(\.name)
  public static let party = FieldTables.party.map(\.name)
  public static let event = FieldTables.event.map(\.name)
  public static let doubt = FieldTables.doubt.map(\.name)
  public static let alternative = FieldTables.alternative.map(\.name)
  public static let term = FieldTables.term.map(\.name)
  public static let fact = FieldTables.fact.map(\.name)

  /// Columns that the CSV has for its readers and that loading takes from elsewhere.
  public static let derivedColumns = ["file"]
}
