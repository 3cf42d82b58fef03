/// Reads a tree from text by the name of its file: `.json` is JSON, all else YAML (of which JSON is a part, but its
/// errors are clearer when the JSON parser speaks).
public enum TreeFile {
  public static func parse(_ bytes: [UInt8], file: String) throws -> Tree {
    if file.lowercased().hasSuffix(".json") { return try JSONTree.parse(bytes, file: file) }
    return try YAMLTree.parse(try SourceText.decode(bytes, file: file), file: file)
  }
}
