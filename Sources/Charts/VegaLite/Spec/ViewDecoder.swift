import Diagnostics
import Gates

/// From the normalised tree to typed views.
struct ViewDecoder {
  package let issues: SpecIssues
  /// Whether properties of the house are known.
  /// `knockout: true` lets the background stand around a text; no property of Vega-Lite.
  package var allowsKnockout = true

  /// Members of the top level that are read elsewhere, or that say nothing about the picture.
  static let topLevel = [
    "$schema", "config", "usermeta", "background", "padding", "autosize", "datasets", "description",
  ]

  func decode(_ tree: Tree, path: String = "", isTop: Bool = false) -> ViewSpec? {
    var r = ObjectReader(tree, path: path, kind: path.isEmpty ? "spec" : path, issues: issues)
    if isTop { r.ignore(Self.topLevel) }
    r.ignore("description", "$schema", "datasets")
    var spec = ViewSpec(path: path, body: .layer([]))
    spec.name = r.string("name")
    spec.title = r.take("title")
    spec.data = r.take("data")
    spec.transforms = r.take("transform")
    spec.width = size(r.take("width"), path: r.child("width"))
    spec.height = size(r.take("height"), path: r.child("height"))
    spec.view = r.take("view")
    spec.resolve = r.take("resolve")
    spec.params = r.take("params")?.array ?? []
    spec.projection = r.take("projection")
    spec.spacing = r.take("spacing")
    spec.align = r.take("align")
    spec.center = r.take("center")
    spec.bounds = r.string("bounds")
    // None means as many as there are.
    let columns = r.double("columns").flatMap { $0 >= 1 ? Int(bounded: $0, in: 1...1_000_000) : nil }
    if let layers = r.take("layer") {
      spec.body = .layer(children(layers, path: r.child("layer")))
    } else if let views = r.take("hconcat") {
      spec.body = .concat(children(views, path: r.child("hconcat")), columns: nil)
    } else if let views = r.take("vconcat") {
      spec.body = .concat(children(views, path: r.child("vconcat")), columns: 1)
    } else if let views = r.take("concat") {
      spec.body = .concat(children(views, path: r.child("concat")), columns: columns)
    } else if let facet = r.take("facet") {
      guard let inner = r.take("spec"), let child = decode(inner, path: r.child("spec")) else {
        issues.error("a facet needs a spec", at: tree.mark, path: path)
        return nil
      }
      spec.body = .facet(facetSpec(facet, columns: columns, path: r.child("facet")), child)
    } else if let mark = r.take("mark") {
      guard let unit = unit(mark: mark, encoding: r.take("encoding"), path: path, r.mark) else { return nil }
      spec.body = .unit(unit)
    } else {
      r.finish()
      issues.error(
        "a view needs mark, layer, hconcat, vconcat, concat, facet or repeat", at: tree.mark, path: path,
        hint: "mark: bar")
      return nil
    }
    r.finish()
    return spec
  }

  private func children(_ tree: Tree, path: String) -> [ViewSpec] {
    guard let list = tree.array else {
      issues.error("\(path) must be a list of views", at: tree.mark, path: path)
      return []
    }
    return list.enumerated().compactMap { decode($1, path: "\(path)[\($0)]") }
  }

  private func size(_ tree: Tree?, path: String) -> ViewSpec.SizeSpec? {
    guard let tree, !tree.isNull else { return nil }
    if let d = tree.double { return .fixed(max(0, d)) }
    if tree.string == "container" { return .container }
    if let step = tree["step"]?.double { return .step(step, forOffset: tree["for"]?.string != "position") }
    if !issues.refusesUnknown, let size = tree.string.flatMap(Double.init), size.isFinite {
      issues.warning(
        "\(path) is a text and read as a number", at: tree.mark, path: path, hint: "\(path): \(tree.string ?? "")")
      return .fixed(max(0, size))
    }
    issues.unsupported("\(path) as \(tree.kindName)", at: tree.mark, path: path, hint: "a number or {step: 20}")
    return nil
  }

  private func facetSpec(_ tree: Tree, columns: Int?, path: String) -> FacetSpec {
    func channel(_ key: String, _ c: Channel) -> ChannelDef? {
      tree[key].map { ChannelDef.decode($0, channel: c, path: path + "." + key, issues: issues) }
    }
    if tree["field"] != nil || tree["timeUnit"] != nil || tree["bin"] != nil {
      let d = ChannelDef.decode(tree, channel: .facet, path: path, issues: issues)
      return FacetSpec(facet: d, columns: columns ?? d.columns.map { Int(bounded: $0, in: 1...1_000_000) })
    }
    return FacetSpec(row: channel("row", .row), column: channel("column", .column), columns: columns)
  }

  private func unit(mark: Tree, encoding: Tree?, path: String, _ place: Mark) -> UnitSpec? {
    let prefix = path.isEmpty ? "" : path + "."
    guard let def = MarkDef.decode(mark, path: prefix + "mark", issues: issues) else { return nil }
    if !allowsKnockout, let e = def.properties.entry("knockout") {
      issues.unsupported(Unsupported.knockout.name, at: e.keyMark, path: prefix + "mark")
    }
    var unit = UnitSpec(mark: def, encoding: [:], details: [], orders: [], tooltips: [])
    for e in encoding?.object?.entries ?? [] where !e.value.isNull {
      let p = "\(prefix)encoding.\(e.key)"
      guard let c = Channel(rawValue: e.key) else {
        issues.unknown(
          "encoding.\(e.key)", at: e.keyMark, path: prefix + "encoding",
          hint: Suggestion.hint(for: e.key, in: Channel.allCases.map(\.rawValue)))
        continue
      }
      let list = e.value.array ?? [e.value]
      let defs = list.enumerated().map {
        ChannelDef.decode($1, channel: c, path: e.value.array == nil ? p : "\(p)[\($0)]", issues: issues)
      }
      // `y: {axis: …}` of a layer that encodes no y.
      if c.isPosition, defs.allSatisfy({ !$0.isFieldOrDatum && $0.value == nil && $0.conditions.isEmpty }) { continue }
      switch c {
      case .detail: unit.details = defs
      case .order: unit.orders = defs
      case .tooltip: unit.tooltips = defs
      case .time: issues.unsupported(Unsupported.time.name, at: e.keyMark, path: p)
      default:
        if defs.count == 1 {
          unit.encoding[c] = defs[0]
        } else {
          issues.error("\(c.rawValue) takes one definition, not a list", at: e.value.mark, path: p)
        }
      }
    }
    for (c, _) in unit.encoding.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where !c.isSupported(by: def.type, main: unit.encoding[c.main]) {
      unit.encoding[c] = nil
      // A single view's own encoding; layers hand down what one of them has no use for.
      if path.isEmpty {
        issues.warning("encoding.\(c.rawValue) says nothing to a mark of type \(def.type.rawValue)", path: "encoding")
      }
    }
    return unit
  }
}
