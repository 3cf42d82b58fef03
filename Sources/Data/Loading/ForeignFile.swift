import Diagnostics

/// Files that hold data, but not in a form that is read: told by name, before their bytes are taken for text.
public enum ForeignFile {
  private static let kinds: [(endings: [String], what: String, hint: String)] = [
    (
      ["xlsx", "xls", "xlsm", "xlsb"], "an Excel file is not read",
      "save it as CSV (UTF-8) and describe its columns in mappings/"
    ),
    (
      ["ods", "numbers"], "a spreadsheet is not read", "save it as CSV (UTF-8) and describe its columns in mappings/"
    ),
    (
      ["tsv", "tab"], "a table parted by tabs is not read from here", "describe it in mappings/ with delimiter: \"\\t\""
    ),
    (["parquet", "sqlite", "db", "mdb"], "a database file is not read", "export it as CSV (UTF-8)"),
    (
      ["docx", "doc", "odt", "rtf", "pdf", "pptx"], "a document is not read",
      "facts are written down in YAML, CSV or JSON"
    ),
  ]

  /// What is to be said of a file that stands where facts are read from; nil for a name that says nothing.
  static func refusal(_ path: String) -> Diagnostic? {
    let name = path.lowercased()
    guard let kind = kinds.first(where: { $0.endings.contains { name.hasSuffix("." + $0) } }) else { return nil }
    return Diagnostic(.error, kind.what, at: Place(file: path), hint: kind.hint)
  }
}
