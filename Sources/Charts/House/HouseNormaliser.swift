import Diagnostics
import Scene
import Tables
import VegaLite

/// What the house adds to Vega-Lite, turned into ordinary layers: scales, layout and backends know nothing of doubts.
///
/// A view of the spec is taken by name from `usermeta.briefing.views.NAME`, or is the only view:
///
/// - `bars: {…}`: rows of bars over facts with direct labels, status paints, the disputed pair, what is not stated;
/// - `timeline: {…}`: dated acts, as precisely as they are stated.
///
/// Everything else of the spec stays as it is.
struct HouseNormaliser {
  let chart: HouseChart
  private var context: ChartContext { chart.context }

  func expand(_ tree: Tree) -> Tree {
    guard var object = tree.object else { return tree }
    let meta = tree["usermeta"]?["briefing"]
    check(meta)
    let style = HouseStyle.style(for: context.options.target)
    let width = style.innerWidth(context.options.width)
    for key in ["hconcat", "vconcat", "concat"] {
      guard let list = object[key]?.array else { continue }
      let views = list.enumerated().map { i, v in HouseView(tree: v, root: object, meta: meta, index: i) }
      guard views.contains(where: { $0.kind != nil }) else { return tree }
      let panels = HousePanels(chart: chart, style: style, width: width, horizontal: key == "hconcat")
      var out: [Tree] = []
      var rest = object
      do { out = try panels.expand(views) } catch {
        context.report(error, path: key)
        return tree
      }
      rest.remove("data")
      rest.remove("transform")
      rest.remove(key)
      if key == "hconcat" { rest.set("spacing", Tree(floatLiteral: 0)) }
      rest.set("bounds", key == "hconcat" ? "flush" : "full")
      rest.set(key, Tree(.array(out), mark: object[key]?.mark ?? tree.mark))
      return Tree(.object(rest), mark: tree.mark)
    }
    let view = HouseView(tree: tree, root: TreeObject(), meta: meta, index: 0)
    guard view.kind != nil else { return tree }
    do {
      let expanded = try HousePanels(chart: chart, style: style, width: width, horizontal: true).expand([view])
      guard let inner = expanded.first?.object else { return tree }
      for k in ["mark", "encoding", "data", "transform", "width", "height", "params"] { object.remove(k) }
      for e in inner.entries { object.set(e.key, e.value) }
      return Tree(.object(object), mark: tree.mark)
    } catch {
      context.report(error, path: "")
      return tree
    }
  }

  /// Members of `usermeta.briefing` that the house knows; others are refused like any other unknown property.
  private func check(_ meta: Tree?) {
    let known = ["views", "notes", "source", "alt", "timezone", "overrule"]
    let inView = ["bars", "timeline"]
    for e in meta?.object?.entries ?? [] where !known.contains(e.key) {
      context.issues.unsupported(
        "usermeta.briefing.\(e.key)", at: e.keyMark, path: "usermeta.briefing",
        hint: Suggestion.hint(for: e.key, in: known))
    }
    for v in meta?["views"]?.object?.entries ?? [] {
      for e in v.value.object?.entries ?? [] where !inView.contains(e.key) {
        context.issues.unsupported(
          "usermeta.briefing.views.\(v.key).\(e.key)", at: e.keyMark, path: "usermeta.briefing.views",
          hint: Suggestion.hint(for: e.key, in: inView))
      }
    }
  }
}

/// One view of the spec with what the house is told about it.
struct HouseView {
  enum Kind { case bars, timeline }

  let tree: Tree
  /// The spec around it, whose data and transforms it inherits.
  let root: TreeObject
  let options: Tree?
  let name: String

  init(tree: Tree, root: TreeObject, meta: Tree?, index: Int) {
    self.tree = tree
    self.root = root
    let named = tree["name"]?.string
    name = named ?? "view\(index + 1)"
    let views = meta?["views"]?.object
    options =
      named.flatMap { views?[$0] } ?? (views?.entries.count == 1 && root.isEmpty ? views?.entries.first?.value : nil)
  }

  var kind: Kind? {
    guard tree["mark"] != nil else { return nil }
    if options?["timeline"] != nil { return .timeline }
    if options?["bars"] != nil { return .bars }
    return nil
  }

  var settings: Tree? { options?["bars"] ?? options?["timeline"] }

  /// Its rows: data and transforms of the spec around it, then its own.
  func table(_ context: ChartContext) throws -> Table {
    let data = tree["data"] ?? root["data"]
    var table = try data.map { try context.load($0, fields: ImpliedTypes(), path: "data") } ?? Table()
    if let t = root["transform"] { table = try context.transform(t, table, path: "") }
    if let t = tree["transform"] { table = try context.transform(t, table, path: name) }
    return table
  }
}
