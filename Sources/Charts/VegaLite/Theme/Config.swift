import Diagnostics

/// Vega-Lite's `config`: a theme's, with the spec's own laid over it.
package struct Config: Sendable {
  package private(set) var tree: TreeObject

  package init(_ tree: TreeObject) { self.tree = tree }

  package subscript(_ path: String...) -> Tree? { value(path) }

  package func value(_ path: [String]) -> Tree? {
    var t: Tree?
    var o: TreeObject? = tree
    for p in path {
      t = o?[p]
      o = t?.object
    }
    if let t, t.isNull { return nil }
    return t
  }

  /// `config.font` is the font of all texts that name none of their own (Vega-Lite's `fontConfig`).
  func spreadingFont(of over: Tree?) -> Config {
    guard let font = over?["font"], font.string != nil else { return self }
    let style: Tree = ["font": font]
    return merging([
      "text": style, "title": ["font": font, "subtitleFont": font],
      "style": [
        "guide-label": style, "guide-title": style, "group-title": style, "group-subtitle": style, "text": style,
      ],
    ])
  }

  /// `view.width` and `view.height` of earlier versions, which Vega-Lite still lets go before their successors.
  static func withViewSizes(_ config: Tree?) -> Tree? {
    guard var o = config?.object, var view = o["view"]?.object else { return config }
    for (old, name) in [("width", "Width"), ("height", "Height")] {
      guard let size = view[old], !size.isNull else { continue }
      view.set("discrete" + name, size)
      if size["step"] == nil { view.set("continuous" + name, size) }
    }
    o.set("view", Tree(.object(view), mark: config?["view"]?.mark ?? .start))
    return Tree(.object(o), mark: config?.mark ?? .start)
  }

  /// The spec's members win; mappings are merged all the way down, lists are replaced.
  package func merging(_ over: Tree?) -> Config {
    guard let over = over?.object else { return self }
    return Config(Self.merge(tree, over))
  }

  static func merge(_ base: TreeObject, _ over: TreeObject) -> TreeObject {
    var out = base
    for e in over.entries {
      if let b = out[e.key]?.object, let o = e.value.object {
        out.set(e.key, Tree(.object(merge(b, o)), mark: e.value.mark))
      } else {
        out.set(e.key, e.value)
      }
    }
    return out
  }

  /// A property of a mark: its own styles, then `config.<mark>`, then `config.mark` (Vega-Lite's getMarkConfig with the
  /// styles laid over the mark's configuration).
  package func mark(_ property: String, _ mark: MarkDef, ignoreGeneral: Bool = false) -> Tree? {
    for s in mark.style.reversed() {
      if let v = value(["style", s, property]) { return v }
    }
    if let v = value([mark.type.rawValue, property]) { return v }
    return ignoreGeneral ? nil : value(["mark", property])
  }

  package func style(_ property: String, _ names: String...) -> Tree? {
    for n in names { if let v = value(["style", n, property]) { return v } }
    return nil
  }
}
