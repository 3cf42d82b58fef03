import Diagnostics

/// Marks that are made of others: boxplots, error bars, error bands. Each becomes a layer of plain marks over
/// transforms, as Vega-Lite makes it.
struct CompositeMarks {
  package let issues: SpecIssues
  package let config: Config

  /// nil: the view's mark is no composite one.
  package func expand(_ object: TreeObject, mark: Mark, path: String) -> Tree? {
    guard let markTree = object["mark"], let type = markTree.string ?? markTree["type"]?.string,
      let kind = CompositeMark.all.first(where: { $0.name == type })
    else { return nil }
    let encoding = object["encoding"]?.object ?? TreeObject()
    let prefix = path.isEmpty ? "" : path
    let properties = markTree.object ?? TreeObject()
    for e in properties.entries where !kind.known.contains(e.key) {
      issues.unknown(
        "mark.\(e.key)", at: e.keyMark, path: prefix + "mark",
        hint: Suggestion.hint(for: e.key, in: kind.known.sorted()))
    }
    guard let vertical = isVertical(encoding, properties, kind) else {
      issues.error(
        "a \(type) needs a quantity on x or y", at: markTree.mark, path: prefix + "encoding",
        hint: "y: {field: …, type: quantitative}")
      return Tree(.object(TreeObject([.init(key: "layer", keyMark: mark, value: [])])), mark: mark)
    }
    let parts = CompositeParts(
      kind: kind, mark: properties, axis: vertical ? "y" : "x", encoding: encoding, config: config, place: mark)
    var outer = TreeObject()
    for e in object.entries where !["mark", "encoding", "projection", "params", "transform"].contains(e.key) {
      outer.set(e.key, e.value)
    }
    let own = object["transform"]?.array ?? []
    let made =
      kind.layers(parts, own, issues, prefix)
    if !made.transforms.isEmpty { outer.set("transform", Tree(.array(made.transforms), mark: mark)) }
    outer.set("layer", Tree(.array(made.layers), mark: mark))
    return Tree(.object(outer), mark: mark)
  }

  /// Along which channel the distribution lies (Vega-Lite's `compositeMarkOrient`).
  private func isVertical(_ e: TreeObject, _ mark: TreeObject, _ kind: CompositeMark) -> Bool? {
    func isContinuous(_ t: Tree?) -> Bool {
      guard let t, t["field"] != nil || t["datum"] != nil || t["aggregate"] != nil else { return false }
      if let type = t["type"]?.string {
        return (type == "quantitative" || type == "temporal") && !(t["bin"]?.bool ?? (t["bin"] != nil))
      }
      return t["aggregate"] != nil || t["timeUnit"] != nil
        || t["scale"]?["type"]?.string.map { $0 == "linear" || $0 == "log" } ?? false
    }
    for (channel, vertical) in [("y", true), ("x", false)] where kind.takesEnds {
      if e[channel + "2"] != nil || e[channel + "Error"] != nil { return vertical }
    }
    if let o = mark["orient"]?.string { return o == "vertical" }
    let (x, y) = (isContinuous(e["x"]), isContinuous(e["y"]))
    guard x && y else { return x ? false : y ? true : nil }
    let (ax, ay) = (e["x"]?["aggregate"]?.string == kind.name, e["y"]?["aggregate"]?.string == kind.name)
    if ax != ay { return ay }
    func isTime(_ t: Tree?) -> Bool { t?["type"]?.string == "temporal" || t?["timeUnit"] != nil }
    return !(isTime(e["y"]) && !isTime(e["x"]))
  }
}
