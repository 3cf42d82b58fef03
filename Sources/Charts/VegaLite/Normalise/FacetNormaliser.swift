import Diagnostics

/// `encoding.row`, `.column` and `.facet` become a facet around the view.
enum FacetNormaliser {
  struct Extracted {
    package var rest: TreeObject
    package var row: Tree?
    package var column: Tree?
    package var facet: Tree?
  }

  static func extract(_ encoding: TreeObject) -> Extracted? {
    guard encoding["row"] != nil || encoding["column"] != nil || encoding["facet"] != nil else { return nil }
    var e = Extracted(rest: encoding, row: encoding["row"], column: encoding["column"], facet: encoding["facet"])
    for k in ["row", "column", "facet"] { e.rest.remove(k) }
    return e
  }

  /// What stays with the facet; the rest goes into the child.
  private static let outer = [
    "data", "transform", "title", "name", "resolve", "params", "description", "config",
    "usermeta", "$schema", "background", "padding", "autosize", "datasets",
  ]

  static func wrap(
    _ object: TreeObject, encoding: TreeObject, facet: Extracted, mark: Mark, child normalise: (Tree) -> Tree
  ) -> Tree {
    var outerObject = TreeObject()
    var inner = TreeObject()
    for e in object.entries where e.key != "encoding" {
      if outer.contains(e.key) {
        // Parameters and resolves of a selection stay where their marks are.
        outerObject.set(e.key, e.value)
      } else {
        inner.set(e.key, e.value)
      }
    }
    inner.set("encoding", Tree(.object(encoding), mark: mark))
    if let f = facet.facet {
      var def = f.object ?? TreeObject()
      for k in ["columns", "spacing", "align", "center", "bounds"] {
        if let v = def[k] {
          outerObject.set(k, v)
          def.remove(k)
        }
      }
      outerObject.set("facet", Tree(.object(def), mark: f.mark))
    } else {
      var defs = TreeObject()
      for (key, value) in [("row", facet.row), ("column", facet.column)] {
        guard let value, var def = value.object else { continue }
        for k in ["spacing", "align", "center"] {
          guard let v = def[k] else { continue }
          var both = outerObject[k]?.object ?? TreeObject()
          both.set(key, v)
          outerObject.set(k, Tree(.object(both), mark: v.mark))
          def.remove(k)
        }
        defs.set(key, Tree(.object(def), mark: value.mark))
      }
      outerObject.set("facet", Tree(.object(defs), mark: mark))
    }
    outerObject.set("spec", normalise(Tree(.object(inner), mark: mark)))
    return Tree(.object(outerObject), mark: mark)
  }
}
