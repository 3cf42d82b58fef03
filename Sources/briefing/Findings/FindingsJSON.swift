import Diagnostics
import Markup

/// Findings as a list of objects, for editors. What a finding does not have is left out.
enum FindingsJSON {
  static func text(_ items: [Diagnostic]) -> String {
    if items.isEmpty { return "[]\n" }
    return "[\n" + items.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ d: Diagnostic) -> String {
    JSONText.object([
      "severity": JSONText.string(d.severity.rawValue), "message": JSONText.string(d.message),
      "file": d.place.file.map(JSONText.string), "line": d.place.line.map { String($0) },
      "column": d.place.column.map { String($0) }, "path": d.place.path.map(JSONText.string),
      "hint": d.hint.map(JSONText.string), "rule": d.rule.map(JSONText.string),
    ])
  }
}
