import Diagnostics
import Tables
import Vega

/// Params of the whole spec: variables become values, selections keep what they begin with.
struct ParameterReader {
  package private(set) var scope: ChartScope
  private var parameters: Parameters { didSet { scope = scope.with(parameters) } }

  init(scope: ChartScope) {
    self.scope = scope
    parameters = scope.parameters
  }

  package mutating func read(_ tree: Tree) {
    var found = parameters
    for (name, c) in [("width", "x"), ("height", "y")] where found.values[name] == nil {
      // What a step makes wide is known too late.
      let isContinuous = ["quantitative", "temporal"].contains(tree["encoding"]?[c]?["type"]?.string)
      let standard = scope.config["view", "continuous" + name.prefix(1).uppercased() + name.dropFirst()]?.double ?? 300
      if let n = tree[name]?.double ?? (isContinuous ? standard : nil) { found.values[name] = .number(n) }
    }
    let params = tree["params"]?.array ?? []
    for p in params {
      guard let name = p["name"]?.string else { continue }
      if let select = p["select"] {
        if let value = p["value"] { checkDates(value) }
        let kind = select.string ?? select["type"]?.string ?? "point"
        found.selections[name] = Parameters.Selection(
          name: name, isInterval: kind == "interval", value: p["value"].map { scope.resolve($0) },
          fields: select["fields"]?.array?.compactMap(\.string) ?? [],
          encodings: select["encodings"]?.array?.compactMap(\.string) ?? [],
          bindsLegend: p["bind"]?.string == "legend" || p["bind"]?["legend"] != nil)
      } else if let v = p["value"] {
        found.values[name] = scope.resolve(v)
      } else if p["expr"] == nil {
        found.values[name] = .null
      }
    }
    parameters = found
    for p in params {
      guard let name = p["name"]?.string, let e = p["expr"]?.string, p["select"] == nil else { continue }
      parameters.values[name] = scope.evaluate(e)
    }
    for key in ["spec"] { if let t = tree[key] { read(t) } }
    for key in ["layer", "hconcat", "vconcat", "concat"] { for t in tree[key]?.array ?? [] { read(t) } }
  }

  /// DateTime objects in a selection that are no dates.
  private func checkDates(_ t: Tree) {
    for item in t.array ?? [] { checkDates(item) }
    for e in t.object?.entries ?? [] { checkDates(e.value) }
    if t.object != nil {
      _ = DateTimes(zone: scope.zone, issues: scope.issues).dateTime(scope.resolve(t), at: t.mark)
    }
  }

  /// Learns which fields stand behind the channels of selections: those of the units they are made in.
  mutating func learnFields(_ view: ViewSpec) {
    var found = parameters
    Self.learn(view, inherited: [], &found)
    parameters = found
  }

  private static func learn(_ view: ViewSpec, inherited: [Tree], _ found: inout Parameters) {
    let all = inherited + view.params.filter { $0["select"] != nil }
    switch view.body {
    case .unit(let unit):
      for p in all {
        guard let name = p["name"]?.string else { continue }
        if let views = p["views"]?.array, !views.contains(where: { $0.string == view.name }) { continue }
        for (c, d) in unit.encoding {
          guard let field = ScaleAssignment.scaledDef(d)?.field else { continue }
          if found.selections[name]?.fieldsByChannel[c.rawValue] == nil {
            found.selections[name]?.fieldsByChannel[c.rawValue] = field
          }
        }
      }
    case .layer(let views), .concat(let views, _): for v in views { learn(v, inherited: all, &found) }
    case .facet(_, let child): learn(child, inherited: all, &found)
    }
  }
}

extension UnitModel {
  /// An interval selection pans and zooms the scales; the marks are clipped then.
  var isBoundToScales: Bool {
    var v = view
    while let w = v {
      if w.spec.params.contains(where: { $0["bind"]?.string == "scales" }) { return true }
      v = w.parent
    }
    return false
  }
}
