import Markup

extension Tree {
  /// As JSON: two spaces a level, lists of scalars on one line, keys in their order. Without a line feed at the end.
  public func json(indent: String = "") -> String {
    let deeper = indent + "  "
    switch kind {
    case .null: return "null"
    case .bool(let b): return b ? "true" : "false"
    case .number(let n): return n.text
    case .string(let s): return JSONText.string(s)
    case .array(let items):
      if items.allSatisfy({ $0.array == nil && $0.object == nil }) {
        return "[" + items.map { $0.json() }.joined(separator: ", ") + "]"
      }
      return "[\n" + items.map { deeper + $0.json(indent: deeper) }.joined(separator: ",\n") + "\n" + indent + "]"
    case .object(let o):
      if o.isEmpty { return "{}" }
      let members = o.entries.map { deeper + JSONText.string($0.key) + ": " + $0.value.json(indent: deeper) }
      return "{\n" + members.joined(separator: ",\n") + "\n" + indent + "}"
    }
  }
}
