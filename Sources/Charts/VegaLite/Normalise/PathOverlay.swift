import Diagnostics

/// `line` with `point`, `area` with `line` and `point`: the overlay becomes layers of its own.
struct PathOverlay {
  package let config: Config
  /// Whether lines and points over a path have its own colour; otherwise that of the encoding alone.
  var keepsColor = false

  package func expand(_ object: TreeObject, mark place: Mark) -> Tree {
    let whole = Tree(.object(object), mark: place)
    guard let markTree = object["mark"] else { return whole }
    var mark = markTree.object ?? TreeObject([.init(key: "type", keyMark: markTree.mark, value: markTree)])
    guard let type = mark["type"]?.string, type == "line" || type == "area" else { return whole }
    var point = option(mark["point"] ?? config["\(type)", "point"])
    let shaped = object["encoding"]?["shape"] != nil
    if point == nil, shaped, mark["point"] == nil { point = TreeObject() }
    let line = type == "area" ? option(mark["line"] ?? config["area", "line"]) : nil
    mark.remove("point")
    mark.remove("line")
    var base = object
    if point == nil && line == nil {
      base.set("mark", Tree(.object(mark), mark: markTree.mark))
      return Tree(.object(base), mark: place)
    }
    var outer = TreeObject()
    var inner = TreeObject()
    for e in object.entries {
      if ["mark", "encoding", "projection"].contains(e.key) {
        inner.set(e.key, e.value)
      } else {
        outer.set(e.key, e.value)
      }
    }
    // An area under a line or points is see-through, so that they stay visible.
    if type == "area", mark["opacity"] == nil, mark["fillOpacity"] == nil, config["area", "opacity"] == nil {
      mark.set("opacity", 0.7)
    }
    var layers: [Tree] = []
    func add(_ m: TreeObject, _ encoding: TreeObject?) {
      var v = inner
      v.set("mark", Tree(.object(m), mark: markTree.mark))
      if let encoding { v.set("encoding", Tree(.object(encoding), mark: place)) }
      layers.append(Tree(.object(v), mark: place))
    }
    var plain = inner["encoding"]?.object
    plain?.remove("shape")
    add(mark, shaped ? plain : nil)
    let encoding = stacked(inner["encoding"]?.object, type: type)
    // The overlay keeps what shapes the path, and is drawn with its own paint.
    func overlay(_ type: Tree, _ keep: [String], _ own: TreeObject) -> TreeObject {
      var m = TreeObject()
      m.set("type", type)
      for k in keep { if let v = mark[k] { m.set(k, v) } }
      for e in own.entries { m.set(e.key, e.value) }
      return m
    }
    let color = keepsColor ? ["color"] : []
    if let line {
      var m = overlay("line", ["clip", "interpolate", "tension", "tooltip", "orient"] + color, line)
      if m["style"] == nil { m.set("style", "line") }
      add(m, encoding)
    }
    if let point {
      var m = overlay("point", ["clip", "tooltip", "orient"] + color, point)
      if m["opacity"] == nil { m.set("opacity", 1) }
      if m["filled"] == nil { m.set("filled", true) }
      add(m, encoding)
    }
    outer.set("layer", Tree(.array(layers), mark: place))
    return Tree(.object(outer), mark: place)
  }

  /// nil: no overlay. `true` is an overlay with defaults, `"transparent"` one that cannot be seen.
  private func option(_ tree: Tree?) -> TreeObject? {
    guard let tree else { return nil }
    if tree.bool == true { return TreeObject() }
    if tree.string == "transparent" {
      var o = TreeObject()
      o.set("opacity", 0)
      return o
    }
    return tree.object
  }

  /// Over a stacked area the overlay is stacked too.
  private func stacked(_ encoding: TreeObject?, type: String) -> TreeObject? {
    guard var encoding, type == "area" else { return encoding }
    for c in ["y", "x"] {
      guard var def = encoding[c]?.object, def["stack"] == nil else { continue }
      let measure = def["type"]?.string == "quantitative" || def["aggregate"] != nil
      let other = encoding[c == "y" ? "x" : "y"]?.object
      let otherMeasure = other?["type"]?.string == "quantitative" && other?["bin"] == nil
      let series = ["color", "fill", "stroke", "detail", "opacity"].contains {
        encoding[$0]?["field"] != nil || encoding[$0]?.array != nil
      }
      if measure, !otherMeasure || c == "y", series, encoding[c + "2"] == nil {
        def.set("stack", "zero")
        encoding.set(c, Tree(.object(def), mark: encoding[c]?.mark ?? .start))
        break
      }
    }
    return encoding
  }
}
