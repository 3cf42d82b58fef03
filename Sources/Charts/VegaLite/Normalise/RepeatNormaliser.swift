import Diagnostics

/// `repeat` is a concat (or a layer) of copies of its spec, each with the repeated field put in.
struct RepeatNormaliser {
  package let issues: SpecIssues

  package func expand(_ object: TreeObject, mark: Mark, path: String) -> Tree {
    var rest = object
    rest.remove("repeat")
    rest.remove("spec")
    guard let repeated = object["repeat"], let spec = object["spec"] else {
      issues.error("a repeat needs \"repeat\" and \"spec\"", at: mark, path: path)
      return Tree(.null)
    }
    func fields(_ t: Tree?) -> [Tree]? { t?.array }
    if let list = fields(repeated) {
      rest.set("concat", Tree(.array(list.map { substitute(spec, ["repeat": $0]) }), mark: mark))
      return Tree(.object(rest), mark: mark)
    }
    if let layers = fields(repeated["layer"]) {
      let inner = Tree(.array(layers.map { substitute(spec, ["layer": $0]) }), mark: mark)
      let body = Tree(.object(TreeObject([.init(key: "layer", keyMark: mark, value: inner)])), mark: mark)
      if repeated["row"] == nil && repeated["column"] == nil {
        rest.set("layer", inner)
        return Tree(.object(rest), mark: mark)
      }
      return grid(rest, repeated, body, mark)
    }
    return grid(rest, repeated, spec, mark)
  }

  private func grid(_ rest: TreeObject, _ repeated: Tree, _ spec: Tree, _ mark: Mark) -> Tree {
    var rest = rest
    let rows = repeated["row"]?.array
    let columns = repeated["column"]?.array
    var views: [Tree] = []
    for r in rows.map({ $0.map(Optional.some) }) ?? [nil] {
      for c in columns.map({ $0.map(Optional.some) }) ?? [nil] {
        var map: [String: Tree] = [:]
        if let r { map["row"] = r }
        if let c { map["column"] = c }
        views.append(substitute(spec, map))
      }
    }
    if rest["columns"] == nil { rest.set("columns", Tree(integerLiteral: columns?.count ?? 1)) }
    if rest["align"] == nil { rest.set("align", "all") }
    rest.set("concat", Tree(.array(views), mark: mark))
    return Tree(.object(rest), mark: mark)
  }

  /// Replaces `{"repeat": "column"}` wherever it stands for a field.
  private func substitute(_ tree: Tree, _ map: [String: Tree]) -> Tree {
    switch tree.kind {
    case .array(let items): return Tree(.array(items.map { substitute($0, map) }), mark: tree.mark)
    case .object(let o):
      if o.entries.count == 1, let name = o["repeat"]?.string, let value = map[name] { return value }
      return Tree(
        .object(
          TreeObject(o.entries.map { .init(key: $0.key, keyMark: $0.keyMark, value: substitute($0.value, map)) })),
        mark: tree.mark)
    default: return tree
    }
  }
}
