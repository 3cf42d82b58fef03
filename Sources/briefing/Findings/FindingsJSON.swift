import Diagnostics

/// Findings as a list of objects, for editors. What a finding does not have is left out.
enum FindingsJSON {
  static func text(_ items: [Diagnostic]) -> String {
    if items.isEmpty { return "[]\n" }
    return "[\n" + items.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ d: Diagnostic) -> String {
    var members = ["\"severity\": \(string(d.severity.rawValue))", "\"message\": \(string(d.message))"]
    func add(_ name: String, _ value: String?) {
      if let value { members.append("\"\(name)\": \(value)") }
    }
    add("file", d.place.file.map(string))
    add("line", d.place.line.map { String($0) })
    add("column", d.place.column.map { String($0) })
    add("path", d.place.path.map(string))
    add("hint", d.hint.map(string))
    add("rule", d.rule.map(string))
    return "{" + members.joined(separator: ", ") + "}"
  }

  private static func string(_ text: String) -> String {
    var out = "\""
    for s in text.unicodeScalars {
      switch s {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case _ where s.value < 0x20 || s.value == 0x7F:
        let hex = String(s.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: out.unicodeScalars.append(s)
      }
    }
    return out + "\""
  }
}
