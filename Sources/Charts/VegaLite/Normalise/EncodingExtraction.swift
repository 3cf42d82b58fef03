import Diagnostics

/// Moves what channels derive (bins, time units, aggregates) out of an encoding into transforms before it, so that
/// several views can share the result (Vega-Lite's `extractTransformsFromEncoding`).
package struct EncodingExtraction {
  package private(set) var encoding = TreeObject()
  private(set) var transforms: [Tree] = []
  private(set) var aggregates: [Tree] = []
  private(set) var groupby: [String] = []

  init(_ old: TreeObject, config: Config) {
    for e in old.entries {
      guard let def = e.value.object, def["field"] != nil || def["aggregate"] != nil else {
        if let list = e.value.array { for t in list { if let f = t["field"]?.string { group(f) } } }
        encoding.set(e.key, e.value)
        continue
      }
      move(e.key, e.value, def, config)
    }
  }

  private mutating func group(_ field: String) { if !groupby.contains(field) { groupby.append(field) } }

  private mutating func move(_ channel: String, _ tree: Tree, _ def: TreeObject, _ config: Config) {
    // Decoded only for its name and title; what is wrong with it is found where it is drawn.
    let typed = ChannelDef.decode(
      tree, channel: Channel(rawValue: channel) ?? .detail, path: "", issues: SpecIssues(file: nil))
    guard typed.aggregate != nil || typed.isBinning || typed.timeUnit.map({ !$0.isBinned }) ?? false,
      let name = typed.column
    else {
      if let f = typed.field { group(f) }
      encoding.set(channel, tree)
      return
    }
    var out = def
    for k in ["aggregate", "bin", "timeUnit"] { out.remove(k) }
    out.set("field", Tree(stringLiteral: name))
    if def["title"] == nil, def["axis"]?["title"] == nil, def["legend"]?["title"] == nil,
      let title = FieldTitle.standard(typed, config: config)
    {
      out.set("title", Tree(stringLiteral: title))
    }
    let field = def["field"]
    if let aggregate = typed.aggregate {
      var measure = TreeObject()
      measure.set("op", Tree(stringLiteral: aggregate.name))
      if let field { measure.set("field", field) }
      measure.set("as", Tree(stringLiteral: name))
      aggregates.append(Tree(.object(measure), mark: tree.mark))
      if def["type"] == nil { out.set("type", "quantitative") }
    } else if let bin = def["bin"], typed.isBinning, let field {
      group(name)
      group(name + "_end")
      transforms.append([
        "bin": bin, "field": field, "as": [Tree(stringLiteral: name), Tree(stringLiteral: name + "_end")],
      ])
      out.set("bin", "binned")
      out.set("type", "quantitative")
      if channel == "x" || channel == "y" { encoding.set(channel + "2", ["field": Tree(stringLiteral: name + "_end")]) }
    } else if let unit = def["timeUnit"], let field {
      group(name)
      transforms.append(["timeUnit": unit, "field": field, "as": Tree(stringLiteral: name)])
      if def["type"] == nil { out.set("type", "temporal") }
      if let t = typed.type, t != .temporal { time(channel, &out) }
    }
    encoding.set(channel, Tree(.object(out), mark: tree.mark))
  }

  /// Dates as categories are still written as dates.
  private func time(_ channel: String, _ def: inout TreeObject) {
    let guide = channel == "x" || channel == "y" ? "axis" : channel == "text" ? nil : "legend"
    guard let guide else {
      def.set("formatType", "time")
      return
    }
    guard def[guide].map({ !$0.isNull }) ?? true else { return }
    var g = def[guide]?.object ?? TreeObject()
    if g["formatType"] == nil { g.set("formatType", "time") }
    def.set(guide, Tree(.object(g)))
  }
}
