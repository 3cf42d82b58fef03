import Diagnostics
import Pictures
import Scene
import Tables
import VegaLite

/// What the house adds to Vega-Lite: views that it measures and draws by itself, as ordinary layers, so that scales,
/// layout and backends know nothing of doubts.
///
/// A view of the spec is taken by name from `usermeta.briefing.views.NAME`, or is the only view:
///
/// - `bars: {…}`: rows of bars over facts with direct labels, status paints, the disputed pair, what is not stated;
/// - `timeline: {…}`: dated acts, as precisely as they are stated.
///
/// Everything else of the spec stays as it is.
struct HouseNormaliser {
  let context: ChartScope
  let factScales: FactScales

  /// nil: the spec has no such views.
  func ownViews(_ tree: Tree) throws -> HouseViews? {
    guard let object = tree.object else { return nil }
    let meta = tree["usermeta"]?["briefing"]
    check(meta)
    for key in ["hconcat", "vconcat", "concat"] {
      guard let list = object[key]?.array else { continue }
      let views = list.enumerated().map { i, v in HouseView(tree: v, root: object, meta: meta, index: i) }
      return try prepared(views, of: tree, key)
    }
    return try prepared([HouseView(tree: tree, root: TreeObject(), meta: meta, index: 0)], of: tree, nil)
  }

  private func prepared(_ views: [HouseView], of tree: Tree, _ key: String?) throws -> HouseViews? {
    guard views.contains(where: { $0.kind != nil }) else { return nil }
    do {
      let tables = try views.map { try $0.table(context) }
      for (v, t) in zip(views, tables) where t.rowCount == 0 {
        context.issues.error(
          "no rows are left to draw in \"\(v.name)\"", at: v.tree.mark, path: v.name, hint: "look at data and filters")
      }
      var own = HouseViews(tree: tree, key: key, views: views, tables: tables)
      if own.isTimeline { return own }
      for (v, t) in zip(views, tables) {
        for d in factScales.check(bars: t, field: v.amount, of: v) { context.issues.add(d) }
      }
      own.scales = zip(views, tables).map { PanelScale(context: context, view: $0, table: $1, field: $0.amount) }
      return own
    } catch {
      context.report(error, path: key ?? "")
      throw Diagnostics(context.issues.items)
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

/// The house's own views with their rows. What they are drawn as is measured in the layout for a target.
struct HouseViews: OwnViews {
  let tree: Tree
  /// `hconcat` and its like; nil: the spec is one view.
  let key: String?
  let views: [HouseView]
  let tables: [Table]
  /// Of bars, one a view.
  var scales: [PanelScale] = []

  var isTimeline: Bool { views.contains { $0.kind == .timeline } }

  func expand(in scope: ChartScope) throws -> OwnLayers {
    let style = HouseStyle.style(for: scope.options.target)
    let panels = HousePanels(
      context: scope, style: style, width: style.innerWidth(scope.options.width),
      horizontal: key == nil || key == "hconcat")
    let drawn = panels.expand(self)
    return OwnLayers(tree: whole(drawn.map(\.tree)), tables: tables(of: drawn), panels: drawn.compactMap(\.native))
  }

  private func tables(of drawn: [HousePanel]) -> [String: Table] {
    Dictionary(drawn.compactMap(\.table), uniquingKeysWith: { _, new in new })
  }

  /// The spec with its views replaced.
  private func whole(_ drawn: [Tree]) -> Tree {
    guard var object = tree.object else { return tree }
    guard let key else {
      guard let inner = drawn.first?.object else { return tree }
      for k in ["mark", "encoding", "data", "transform", "width", "height", "params"] { object.remove(k) }
      for e in inner.entries { object.set(e.key, e.value) }
      return Tree(.object(object), mark: tree.mark)
    }
    object.remove("data")
    object.remove("transform")
    let place = object[key]?.mark ?? tree.mark
    object.remove(key)
    if key == "hconcat" { object.set("spacing", Tree(floatLiteral: 0)) }
    object.set("bounds", key == "hconcat" ? "flush" : "full")
    object.set(key, Tree(.array(drawn), mark: place))
    return Tree(.object(object), mark: tree.mark)
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

  /// The field of a bar's amount.
  var amount: String { tree["encoding"]?["x"]?["field"]?.string ?? "value" }

  var settings: Tree? { options?["bars"] ?? options?["timeline"] }

  /// Its rows: data and transforms of the spec around it, then its own.
  func table(_ context: ChartScope) throws -> Table {
    let data = tree["data"] ?? root["data"]
    var scope = context
    var table = try data.map { try scope.load($0, fields: ImpliedTypes(), path: "data") } ?? Table()
    if let t = root["transform"] { (table, scope) = try scope.transform(t, table, path: "") }
    if let t = tree["transform"] { (table, scope) = try scope.transform(t, table, path: name) }
    return table
  }
}
