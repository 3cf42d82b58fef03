import Diagnostics

/// Macros of Vega-Lite, expanded on the tree before it is typed: repeat, row/column/facet channels, line and point
/// overlays, encodings that a layer hands down. What comes out has units, layers, concats and facets only.
struct Normaliser {
  package let issues: SpecIssues
  package let config: Config
  var overlaysKeepColor = false

  func normalise(_ tree: Tree) -> Tree {
    view(tree, encoding: TreeObject(), projection: nil, path: "")
  }

  private func view(_ tree: Tree, encoding inherited: TreeObject, projection: Tree?, path: String) -> Tree {
    guard var object = tree.object else { return tree }
    if object["repeat"] != nil {
      return view(
        RepeatNormaliser(issues: issues).expand(object, mark: tree.mark, path: path), encoding: inherited,
        projection: projection, path: path)
    }
    for key in ["hconcat", "vconcat", "concat"] {
      guard let list = object[key]?.array else { continue }
      object.set(
        key,
        Tree(
          .array(
            list.enumerated().map { view($1, encoding: TreeObject(), projection: nil, path: "\(path)\(key)[\($0)].") }),
          mark: object[key]?.mark ?? tree.mark))
      return Tree(.object(object), mark: tree.mark)
    }
    if object["facet"] != nil, let spec = object["spec"] {
      object.set("spec", view(spec, encoding: TreeObject(), projection: nil, path: path + "spec."))
      return Tree(.object(object), mark: tree.mark)
    }
    let encoding = merged(inherited, object["encoding"]?.object ?? TreeObject())
    let ownProjection = Self.laid(object["projection"], over: projection)
    if let facet = FacetNormaliser.extract(encoding) {
      return FacetNormaliser.wrap(object, encoding: facet.rest, facet: facet, mark: tree.mark) {
        view($0, encoding: TreeObject(), projection: projection, path: path + "spec.")
      }
    }
    if let layers = object["layer"]?.array {
      object.remove("encoding")
      object.remove("projection")
      object.set(
        "layer",
        Tree(
          .array(
            layers.enumerated().map {
              view($1, encoding: encoding, projection: ownProjection, path: "\(path)layer[\($0)].")
            }),
          mark: object["layer"]?.mark ?? tree.mark))
      return Tree(.object(object), mark: tree.mark)
    }
    if object["mark"] != nil {
      object.set("encoding", Tree(.object(encoding), mark: object["encoding"]?.mark ?? tree.mark))
      if let ownProjection { object.set("projection", ownProjection) }
      if Self.isRangedLine(object["mark"], encoding), let mark = object["mark"] {
        var rule = mark.object ?? TreeObject()
        rule.set("type", "rule")
        object.set("mark", Tree(.object(rule), mark: mark.mark))
      }
      let composite = CompositeMarks(issues: issues, config: config).expand(object, mark: tree.mark, path: path)
      if let composite { return view(composite, encoding: TreeObject(), projection: ownProjection, path: path) }
      return PathOverlay(config: config, keepsColor: overlaysKeepColor).expand(object, mark: tree.mark)
    }
    return tree
  }

  /// A line with two ends is a rule, unless they are those of a bin.
  private static func isRangedLine(_ mark: Tree?, _ encoding: TreeObject) -> Bool {
    guard (mark?["type"] ?? mark)?.string == "line" else { return false }
    return [("x", "x2"), ("y", "y2")].contains { main, second in
      guard encoding[second] != nil, let d = encoding[main] else { return false }
      if d["field"] != nil || d["aggregate"] != nil {
        return d["bin"]?.string != "binned" && d["bin"]?["binned"]?.bool != true
      }
      return d["datum"] != nil
    }
  }

  /// A child's channel takes the place of its parent's; null takes a channel away. Only a field or datum inherits the
  /// rest of the parent's definition, and a condition on a field the rest of its condition (Vega-Lite's
  /// `mergeEncoding`): a value of the child's own would else lose against the field of the parent.
  private func merged(_ parent: TreeObject, _ child: TreeObject) -> TreeObject {
    if parent.isEmpty { return child }
    var out = TreeObject()
    for e in parent.entries {
      guard let own = child.entry(e.key) else {
        out.set(e.key, e.value)
        continue
      }
      if own.value.isNull { continue }
      guard let base = e.value.object, var over = own.value.object else {
        out.set(e.key, own.value)
        continue
      }
      if Self.isFieldOrDatum(over) {
        over = Self.laid(over, over: base)
      } else if let condition = over["condition"]?.object, Self.isFieldOrDatum(condition),
        let inherited = base["condition"]?.object
      {
        over.set("condition", Tree(.object(Self.laid(condition, over: inherited)), mark: own.value.mark))
      }
      out.set(e.key, Tree(.object(over), mark: own.value.mark))
    }
    for e in child.entries where parent[e.key] == nil && !e.value.isNull { out.set(e.key, e.value) }
    return out
  }

  private static func isFieldOrDatum(_ o: TreeObject) -> Bool {
    o["field"] != nil || o["aggregate"]?.string == "count" || o["datum"] != nil
  }

  private static func laid(_ over: TreeObject, over base: TreeObject) -> TreeObject {
    var out = base
    for m in over.entries { out.set(m.key, m.value) }
    return out
  }

  /// A child's projection says what its parent's does not.
  private static func laid(_ over: Tree?, over base: Tree?) -> Tree? {
    guard let over else { return base }
    guard let own = over.object, let inherited = base?.object else { return over }
    return Tree(.object(laid(own, over: inherited)), mark: over.mark)
  }
}
