import Diagnostics

/// Quartiles as a box with the median across, whiskers to the farthest values within `extent` interquartile ranges
/// (or to the ends, with `min-max`), and what lies beyond as points.
package struct BoxPlot {
  package static let mark = CompositeMark(
    "boxplot", properties: ["box", "median", "outliers", "rule", "ticks", "size"], takesEnds: false,
    ownChannels: ["tooltip"]
  ) { parts, own, _, _ in BoxPlot(parts: parts).layers(own) }

  package let parts: CompositeParts
  private var field: String { parts.field }

  package func layers(_ own: [Tree]) -> (transforms: [Tree], layers: [Tree]) {
    let extent = parts.mark["extent"] ?? parts.config["boxplot", "extent"] ?? 1.5
    let summary = parts.aggregate(
      quartiles + [("median", field, "mid_box_\(field)")] + ends(extent.string == "min-max"))
    if extent.string == "min-max" {
      return (own + parts.rest.transforms + [summary], whiskers + box)
    }
    let inner = Tree(
      .object(
        TreeObject([
          .init(key: "transform", keyMark: parts.place, value: Tree(.array(parts.rest.transforms + [summary]))),
          .init(key: "layer", keyMark: parts.place, value: Tree(.array(box))),
        ])), mark: parts.place)
    return (own, [outside(extent.double ?? 1.5), inner])
  }

  private var quartiles: [(op: String, field: String, name: String)] {
    [("q1", field, "lower_box_\(field)"), ("q3", field, "upper_box_\(field)")]
  }

  private func ends(_ areWhiskers: Bool) -> [(op: String, field: String, name: String)] {
    [
      ("min", field, (areWhiskers ? "lower_whisker_" : "min_") + field),
      ("max", field, (areWhiskers ? "upper_whisker_" : "max_") + field),
    ]
  }

  // MARK: box and median

  private var invalid: Tree? { parts.mark["invalid"] }

  private var box: [Tree] {
    let bar = CompositeParts.mark("bar", [("size", size), ("orient", parts.alongOrient), ("invalid", invalid)])
    let median = CompositeParts.mark(
      "tick",
      [
        ("invalid", invalid), ("color", parts.config["boxplot", "median", "color"]), ("size", size),
        ("orient", parts.acrossOrient),
      ])
    return parts.part("box", mark: bar, from: "lower_box", to: "upper_box")
      + parts.part("median", mark: median, from: "mid_box", without: ["color"], extra: [("color", medianColor)])
  }

  private var size: Tree? { parts.mark["size"] ?? parts.config["boxplot", "size"] }

  /// The median is white, except where the box has no height and could not be seen beneath it.
  private var medianColor: Tree {
    let test = "\(CompositeParts.datum("lower_box_\(field)")) >= \(CompositeParts.datum("upper_box_\(field)"))"
    var condition = TreeObject()
    condition.set("test", Tree(stringLiteral: test))
    if let color = parts.rest.encoding["color"]?.object {
      for e in color.entries { condition.set(e.key, e.value) }
    } else {
      condition.set("value", parts.config["boxplot", "box", "color"] ?? parts.config["mark", "color"] ?? "#4c78a8")
    }
    return ["condition": Tree(.object(condition), mark: parts.place)]
  }

  // MARK: whiskers and outliers

  private var whiskers: [Tree] {
    let rule = CompositeParts.mark("rule", [("invalid", invalid)])
    let tick = CompositeParts.mark(
      "tick", [("color", "black"), ("opacity", 1), ("orient", parts.acrossOrient), ("invalid", invalid)])
    func part(_ name: String, _ mark: TreeObject, _ from: String, _ to: String? = nil) -> [Tree] {
      parts.part(name, mark: mark, from: from, to: to, without: ["color", "size"])
    }
    return part("rule", rule, "lower_whisker", "lower_box") + part("rule", rule, "upper_box", "upper_whisker")
      + part("ticks", tick, "lower_whisker") + part("ticks", tick, "upper_whisker")
  }

  /// Tukey's whiskers and the points beyond them.
  private func outside(_ extent: Double) -> Tree {
    let (low, high) = (CompositeParts.datum("lower_box_\(field)"), CompositeParts.datum("upper_box_\(field)"))
    let value = CompositeParts.datum(field)
    let reach = "\(NumberLiteral(extent).text) * (\(high) - \(low))"
    let (bottom, top) = ("\(low) - \(reach)", "\(high) + \(reach)")
    let joined: Tree = [
      "joinaggregate": Tree(
        .array(
          quartiles.map { m -> Tree in
            ["op": Tree(stringLiteral: m.op), "field": Tree(stringLiteral: m.field), "as": Tree(stringLiteral: m.name)]
          })),
      "groupby": Tree(.array(parts.rest.groupby.map { Tree(stringLiteral: $0) })),
    ]
    let within: Tree = ["filter": Tree(stringLiteral: "(\(bottom) <= \(value)) && (\(value) <= \(top))")]
    let summary = parts.aggregate([
      ("min", field, "lower_whisker_\(field)"), ("max", field, "upper_whisker_\(field)"),
      ("min", "lower_box_\(field)", "lower_box_\(field)"), ("max", "upper_box_\(field)", "upper_box_\(field)"),
    ])
    func layer(_ transforms: [Tree], _ layers: [Tree]) -> Tree {
      ["transform": Tree(.array(transforms), mark: parts.place), "layer": Tree(.array(layers), mark: parts.place)]
    }
    var encoding = TreeObject()
    var main = TreeObject()
    for k in ["field", "type", "title", "scale", "axis"] { if let v = parts.value[k] { main.set(k, v) } }
    if main["title"] == nil { main.set("title", Tree(stringLiteral: field)) }
    encoding.set(parts.axis, Tree(.object(main), mark: parts.place))
    for e in parts.rest.encoding.entries where e.key != "size" { encoding.set(e.key, e.value) }
    let outliers = parts.view(
      "outliers", mark: CompositeParts.mark("point"), encoding: encoding,
      transforms: [["filter": Tree(stringLiteral: "(\(value) < \(bottom)) || (\(value) > \(top))")]])
    return layer(parts.rest.transforms + [joined], outliers + [layer([within, summary], whiskers)])
  }
}
