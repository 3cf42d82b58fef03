import CYAML

/// Says what libyaml found wrong, where, and what would mend it.
struct YAMLProblem {
  let file: String?
  let firstLine: Int

  func mark(_ m: yaml_mark_t) -> Mark { Mark(line: m.line + firstLine, column: m.column + 1) }

  func diagnostic(_ message: String, _ mark: Mark, hint: String? = nil) -> Diagnostic {
    Diagnostic(.error, message, at: Place(file: file, mark: mark), hint: hint)
  }

  func outOfMemory() -> Diagnostic { diagnostic("not enough memory for this YAML", Mark(line: firstLine, column: 1)) }

  func diagnostic(_ parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic {
    switch parser.error {
    case YAML_MEMORY_ERROR: return outOfMemory()
    case YAML_READER_ERROR:
      var place = SourceText.mark(of: parser.problem_offset, in: bytes)
      place.line += firstLine - 1
      return unreadable(parser.problem_value, place)
    default:
      let problem = parser.problem.map { String(cString: $0) } ?? "not to be understood"
      let context = parser.context.map { String(cString: $0) } ?? ""
      let place = mark(parser.problem_mark)
      if problem.contains("tab character") || Self.scalar(at: place, firstLine, bytes) == "\t" {
        return diagnostic("not YAML: a tab", place, hint: "indent with spaces")
      }
      // What was not ended is noticed at the end of the file; the mistake stands where it begins.
      let begins = ["scanning a simple key", "scanning a quoted scalar"].contains { context.contains($0) }
      return diagnostic(
        "not YAML: \(problem)", begins ? mark(parser.context_mark) : place,
        hint: hint(problem, context, mark(parser.context_mark), Self.scalar(at: place, firstLine, bytes)))
    }
  }

  private func unreadable(_ value: Int32, _ place: Mark) -> Diagnostic {
    let digits = String(max(0, value), radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return diagnostic("not YAML: a control character (\(name))", place, hint: "take it out")
  }

  private func hint(_ problem: String, _ context: String, _ begin: Mark, _ found: Unicode.Scalar?) -> String {
    if problem.contains("cannot start any token"), let found { return "put a text that begins with \(found) in quotes" }
    if problem.contains("mapping values are not allowed") { return "put a text with \": \" in it between quotes" }
    if problem.contains("unknown escape") { return "write a backslash twice, or use single quotes" }
    if context.contains("simple key") { return "is this a key without its colon?" }
    if context.contains("quoted scalar"), problem.contains("end of stream") { return "the closing quote is missing" }
    if context.contains("flow sequence") {
      return "look for the \"]\" of the list that opens at \(begin.line):\(begin.column)"
    }
    if context.contains("flow mapping") {
      return "look for the \"}\" of the mapping that opens at \(begin.line):\(begin.column)"
    }
    if context.contains("block mapping") || context.contains("block collection") {
      return "look at the indentation of this line and the one before"
    }
    return "check quotes and indentation near this line"
  }

  /// The character at a place that libyaml named; its lines end with NEL, LS and PS as well.
  private static func scalar(at mark: Mark, _ firstLine: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    var line = firstLine
    var column = 1
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if line == mark.line, column == mark.column { return scalar }
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        line += 1
        column = 1
      default: column += 1
      }
      previous = scalar
    }
    return nil
  }
}
