import Diagnostics

/// `selection` of Vega-Lite 4, which Altair 4 wrote everywhere, in terms of `params` (Vega-Lite's
/// `SelectionCompatibilityNormalizer`): `single` and `multi` become points, `init` becomes `value`, and whatever is
/// conditioned on a selection is conditioned on a parameter.
struct SelectionCompatibility {
  /// Selections of which nothing is meant while they are empty.
  private var excluding = Set<String>()

  static func normalise(_ tree: Tree) -> Tree {
    var c = SelectionCompatibility()
    guard c.collect(tree) else { return tree }
    return c.rewritten(tree)
  }

  /// Whether a selection stands anywhere outside of the data; notes those that are empty as nothing.
  private mutating func collect(_ t: Tree) -> Bool {
    var found = false
    for item in t.array ?? [] where collect(item) { found = true }
    for e in t.object?.entries ?? [] where !Self.isData(e.key) {
      if e.key == "selection" { found = true }
      if let definitions = Self.definitions(e) {
        for d in definitions.entries where d.value["empty"]?.string == "none" { excluding.insert(d.key) }
      } else if collect(e.value) {
        found = true
      }
    }
    return found
  }

  private static func isData(_ key: String) -> Bool { ["values", "datasets", "usermeta"].contains(key) }

  /// The selections that a view defines, told from a reference by their types.
  private static func definitions(_ e: TreeObject.Entry) -> TreeObject? {
    guard e.key == "selection", let o = e.value.object, o.entries.allSatisfy({ $0.value["type"]?.string != nil }) else {
      return nil
    }
    return o
  }

  private func rewritten(_ t: Tree) -> Tree {
    if let items = t.array { return Tree(.array(items.map(rewritten)), mark: t.mark) }
    guard let o = t.object else { return t }
    var out = TreeObject()
    for e in o.entries {
      if Self.isData(e.key) {
        out.set(e.key, e.value)
      } else if let definitions = Self.definitions(e) {
        let params = (o["params"]?.array ?? []) + definitions.entries.map(param)
        out.set("params", Tree(.array(params), mark: e.value.mark))
      } else if e.key == "selection" {
        refer(e.value, &out)
      } else if out[e.key] == nil {
        let made = rewritten(e.value)
        out.set(e.key, Self.takesPredicate(e.key) ? Self.bare(made) : made)
      }
    }
    return Tree(.object(out), mark: t.mark)
  }

  private static func takesPredicate(_ key: String) -> Bool { ["filter", "test", "not", "and", "or"].contains(key) }

  /// Where a predicate is wanted, the test alone.
  private static func bare(_ t: Tree) -> Tree {
    if let items = t.array { return Tree(.array(items.map(bare)), mark: t.mark) }
    return t["test"] ?? t
  }

  private func param(_ e: TreeObject.Entry) -> Tree {
    var select = e.value.object ?? TreeObject()
    var out = TreeObject([.init(key: "name", keyMark: e.keyMark, value: Tree(.string(e.key), mark: e.keyMark))])
    if let v = select["init"] { out.set("value", v) }
    if let v = select["bind"] { out.set("bind", v) }
    for key in ["init", "bind", "empty"] { select.remove(key) }
    switch select["type"]?.string {
    case "single":
      select.set("type", "point")
      select.set("toggle", false)
    case "multi": select.set("type", "point")
    default: break
    }
    out.set("select", Tree(.object(select), mark: e.value.mark))
    return Tree(.object(out), mark: e.value.mark)
  }

  /// A reference to one selection names a parameter; one to several is a test.
  private func refer(_ t: Tree, _ out: inout TreeObject) {
    guard let name = t.string else {
      out.set("test", predicate(t))
      return
    }
    out.set("param", Tree(.string(name), mark: t.mark))
    if excluding.contains(name) { out.set("empty", false) }
  }

  private func predicate(_ t: Tree) -> Tree {
    if t.string != nil {
      var o = TreeObject()
      refer(t, &o)
      return Tree(.object(o), mark: t.mark)
    }
    guard let o = t.object else { return t }
    return Tree(
      .object(
        TreeObject(
          o.entries.map { e in
            let inner = e.value.array.map { Tree(.array($0.map(predicate)), mark: e.value.mark) } ?? predicate(e.value)
            return .init(key: e.key, keyMark: e.keyMark, value: inner)
          })), mark: t.mark)
  }
}
