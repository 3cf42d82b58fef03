import Diagnostics

/// Macros of Vega-Lite, expanded on the tree before it is typed: repeat, row/column/facet channels, line and point
/// overlays, encodings that a layer hands down. What comes out has units, layers, concats and facets only.
struct Normaliser {
  package let issues: SpecIssues
  package let config: Config

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
    let ownProjection = object["projection"] ?? projection
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
      return PathOverlay(config: config).expand(object, mark: tree.mark)
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

  /// A child's channel lays itself over its parent's; null takes a channel away.
  private func merged(_ parent: TreeObject, _ child: TreeObject) -> TreeObject {
    if parent.isEmpty { return child }
    var out = TreeObject()
    for e in parent.entries {
      guard let own = child.entry(e.key) else {
        out.set(e.key, e.value)
        continue
      }
      if own.value.isNull { continue }
      guard var base = e.value.object, let over = own.value.object else {
        out.set(e.key, own.value)
        continue
      }
      for m in over.entries { base.set(m.key, m.value) }
      out.set(e.key, Tree(.object(base), mark: own.value.mark))
    }
    for e in child.entries where parent[e.key] == nil && !e.value.isNull { out.set(e.key, e.value) }
    return out
  }
}
