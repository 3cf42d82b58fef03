/// Reads a tree from text by the name of its file: `.json` is JSON, all else YAML (of which JSON is a part, but its
/// errors are clearer when the JSON parser speaks).
public enum TreeFile {
  public static func parse(_ bytes: [UInt8], file: String) throws -> Tree {
    if file.lowercased().hasSuffix(".json") { return try JSONTree.parse(bytes, file: file) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostic(
        .error, "not valid UTF-8", at: Place(file: file, line: 1, column: 1), hint: "save the file as UTF-8")
    }
    return try YAMLTree.parse(text, file: file)
  }
}
