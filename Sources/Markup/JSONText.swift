/// JSON as this project writes it.
package enum JSONText {
  /// A text in quotes. What cannot be seen, or has no place in YAML, where JSON may stand too, is written as its number.
  package static func string(_ s: String) -> String {
    var out = "\""
    for c in s.unicodeScalars {
      switch c {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        let hex = String(c.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: out.unicodeScalars.append(c)
      }
    }
    return out + "\""
  }

  /// An object on one line from members that are JSON already; those that are nil are left out.
  package static func object(_ members: KeyValuePairs<String, String?>, spaced: Bool = true) -> String {
    let (colon, comma) = spaced ? (": ", ", ") : (":", ",")
    return "{" + members.compactMap { key, value in value.map { string(key) + colon + $0 } }.joined(separator: comma)
      + "}"
  }
}
