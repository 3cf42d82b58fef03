import Diagnostics

/// What findings have in common that differ in names and numbers alone: of a thousand, the first few tell all.
struct FindingKind: Hashable, Comparable {
  /// How many of a kind are written out.
  static let shown = 50

  /// Severity and message, with an ellipsis for each text in quotation marks and each number.
  let words: String

  init(_ d: Diagnostic) {
    var out = d.severity.rawValue + ": "
    var isQuoted = false
    var isNumber = false
    for c in d.message {
      if c == "\"" {
        if isQuoted { out += "\"…\"" }
        isQuoted.toggle()
      } else if !isQuoted {
        if c.isNumber {
          if !isNumber { out += "…" }
        } else {
          out.append(c)
        }
        isNumber = c.isNumber
      }
    }
    words = out
  }

  static func < (a: FindingKind, b: FindingKind) -> Bool { a.words < b.words }
}
