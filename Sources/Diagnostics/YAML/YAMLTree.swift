/// YAML 1.2 core schema (`no` is a text, `010` is ten), through libyaml. Aliases are followed; doubled keys are errors;
/// depth and number of values are bounded by `Limits`.
public enum YAMLTree {
  /// - Parameter firstLine: the number of the text's first line, where the text is a piece of a file.
  ///
  /// Throws a `Diagnostic` with the place.
  public static func parse(_ text: String, file: String? = nil, firstLine: Int = 1) throws -> Tree {
    var text = text
    return try text.withUTF8 { bytes in
      var composer = YAMLComposer(
        events: try YAMLEvents(bytes, problems: YAMLProblem(file: file, firstLine: firstLine)))
      return try composer.document()
    }
  }
}
