import Diagnostics

/// JSON as the module writes it.
enum JSONText {
  static func string(_ s: String) -> String {
    var out = "\""
    for c in s.unicodeScalars {
      switch c {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where c.value < 0x20:
        let hex = String(c.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: out.unicodeScalars.append(c)
      }
    }
    return out + "\""
  }

  /// Two spaces a level, lists of scalars on one line, keys in their order. Without a line feed at the end.
  static func pretty(_ tree: Tree, indent: String = "") -> String {
    let deeper = indent + "  "
    switch tree.kind {
    case .null: return "null"
    case .bool(let b): return b ? "true" : "false"
    case .number(let n): return n.text
    case .string(let s): return string(s)
    case .array(let items):
      if items.allSatisfy({ $0.array == nil && $0.object == nil }) {
        return "[" + items.map { pretty($0) }.joined(separator: ", ") + "]"
      }
      return "[\n" + items.map { deeper + pretty($0, indent: deeper) }.joined(separator: ",\n") + "\n" + indent + "]"
    case .object(let o):
      if o.isEmpty { return "{}" }
      let members = o.entries.map { deeper + string($0.key) + ": " + pretty($0.value, indent: deeper) }
      return "{\n" + members.joined(separator: ",\n") + "\n" + indent + "}"
    }
  }
}
