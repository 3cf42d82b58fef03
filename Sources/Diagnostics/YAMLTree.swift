import Yams

/// YAML 1.2 core schema (`no` is a text, `010` is ten), through libyaml. Aliases are followed; doubled keys are
/// errors; nesting is bounded before the parser sees the text, because it recurses.
public enum YAMLTree {
  public static func parse(_ text: String, file: String? = nil) throws -> Tree {
    if let mark = YAMLDepth.tooDeep(text) {
      throw Diagnostic(.error, "nested more than \(Limits.nesting) deep", at: Place(file: file, mark: mark))
    }
    let node: Node?
    do {
      // `basic`, because the default resolver matches every key against regular expressions, for tags not used here.
      node = try Yams.compose(yaml: text, .basic)
    } catch let error as YamlError {
      throw diagnostic(error, file: file)
    }
    guard let node else { return Tree(.null) }
    var builder = Builder(file: file)
    return try builder.tree(node, depth: 0)
  }

  private static func diagnostic(_ error: YamlError, file: String?) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Diagnostic(
        .error, "not YAML: \(problem)", at: Place(file: file, line: mark.line, column: mark.column),
        hint: hint(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
      return Diagnostic(
        .error, "the key \(names) stands twice in one mapping",
        at: Place(file: file, line: context.mark.line, column: context.mark.column))
    default:
      return Diagnostic(.error, "not YAML: \(error)", at: Place(file: file, line: 1, column: 1))
    }
  }

  private static func hint(_ problem: String) -> String {
    if problem.contains("tab") { return "indent with spaces, not tabs" }
    if problem.contains("mapping values are not allowed") { return "put a text with \": \" in it between quotes" }
    if problem.contains("expected <block end>") { return "look at the indentation of this line and the one before" }
    return "check quotes and indentation near this line"
  }
}

private struct Builder {
  let file: String?
  var nodes = 0

  func fail(_ message: String, _ mark: Mark, hint: String? = nil) -> Diagnostic {
    Diagnostic(.error, message, at: Place(file: file, mark: mark), hint: hint)
  }

  mutating func tree(_ node: Node, depth: Int) throws -> Tree {
    nodes += 1
    let mark = node.mark.map { Diagnostics_Mark(line: $0.line, column: $0.column) } ?? .start
    if nodes > Limits.nodes { throw fail("more than \(Limits.nodes) values in one document", mark) }
    if depth > Limits.nesting { throw fail("nested more than \(Limits.nesting) deep", mark) }
    switch node {
    case .scalar(let s): return Tree(scalar(s), mark: mark)
    case .sequence(let s):
      var items: [Tree] = []
      items.reserveCapacity(s.count)
      for n in s { items.append(try tree(n, depth: depth + 1)) }
      return Tree(.array(items), mark: mark)
    case .mapping(let m):
      var entries: [TreeObject.Entry] = []
      var seen = Set<String>()
      for (k, v) in m {
        let keyMark = k.mark.map { Diagnostics_Mark(line: $0.line, column: $0.column) } ?? mark
        guard case .scalar(let s) = k else { throw fail("a key must be a text", keyMark) }
        if !seen.insert(s.string).inserted {
          throw fail("the key \"\(s.string)\" stands twice in one mapping", keyMark)
        }
        entries.append(.init(key: s.string, keyMark: keyMark, value: try tree(v, depth: depth + 1)))
      }
      return Tree(.object(TreeObject(entries)), mark: mark)
    case .alias: throw fail("an alias to something that is not there", mark)
    }
  }

  /// YAML 1.2.2, section 10.3.2 (core schema); quoted scalars are always texts.
  func scalar(_ s: Node.Scalar) -> Tree.Kind {
    let text = s.string
    guard s.style == .plain || s.style == .any else { return .string(text) }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default:
      if let n = YAMLNumber.literal(text) { return .number(n) }
      return .string(text)
    }
  }
}

enum YAMLNumber {
  /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, 0o and 0x integers.
  static func literal(_ text: String) -> NumberLiteral? {
    let b = Array(text.utf8)
    guard let first = b.first, (first >= 0x30 && first <= 0x39) || "+-.".utf8.contains(first) else { return nil }
    if b.count > 2, b[0] == 0x30, b[1] == UInt8(ascii: "x") || b[1] == UInt8(ascii: "o") {
      return Int(text.dropFirst(2), radix: b[1] == UInt8(ascii: "x") ? 16 : 8).map { NumberLiteral(Double($0)) }
    }
    var i = 0
    func digits() -> Int {
      let s = i
      while i < b.count, b[i] >= 0x30, b[i] <= 0x39 { i += 1 }
      return i - s
    }
    if b[0] == UInt8(ascii: "+") || b[0] == UInt8(ascii: "-") { i = 1 }
    let whole = digits()
    var fraction = 0
    if i < b.count, b[i] == UInt8(ascii: ".") {
      i += 1
      fraction = digits()
    }
    if whole + fraction == 0 { return nil }
    if i < b.count, b[i] | 0x20 == UInt8(ascii: "e") {
      i += 1
      if i < b.count, b[i] == UInt8(ascii: "+") || b[i] == UInt8(ascii: "-") { i += 1 }
      if digits() == 0 { return nil }
    }
    guard i == b.count, let d = Double(text), d.isFinite else { return nil }
    return NumberLiteral(text: text.hasPrefix("+") ? String(text.dropFirst()) : text, double: d)
  }
}
