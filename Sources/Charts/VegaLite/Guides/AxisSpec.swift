import Diagnostics
import Tables

/// One axis: whose scale it shows and what is asked of it, with the configuration's precedence of Vega-Lite.
package struct AxisSpec {
  package let channel: Channel
  package let scaleModel: ScaleModel
  /// The definitions whose axis this is, in the order of the layers.
  package let users: [(unit: UnitModel, def: ChannelDef)]
  /// That of the first unit: expressions see its scales and its size.
  package var context: ChartScope { unit.context }
  /// Part of what the configuration says of the axis.
  package var orient: String { didSet { found = Found() } }
  private var found = Found()
  /// The second of two axes on one channel has no grid unless it asks for one.
  var isSecond = false

  init(channel: Channel, scale: ScaleModel, users: [(unit: UnitModel, def: ChannelDef)]) {
    self.channel = channel
    scaleModel = scale
    self.users = users
    let context = users[0].unit.context
    let given = users.lazy.compactMap { $0.def.axis?["orient"] }.first
    orient =
      given.map { context.resolve($0).string ?? "" }
      ?? context.config[channel == .x ? "axisX" : "axisY", "orient"]?.string ?? context.config["axis", "orient"]?.string
      ?? (channel == .x ? "bottom" : "left")
  }

  var hasExplicitOrient: Bool { users.contains { $0.def.axis?["orient"] != nil } }

  /// No axis: one of its users says null (or false), and none asks for it.
  package var isDisabled: Bool {
    let explicit = users.compactMap { $0.def.axis }
    if let first = explicit.first { return first.isNull || first.bool == false || first["disable"]?.bool == true }
    return config("disable")?.bool ?? false
  }

  package var first: ChannelDef { users[0].def }
  package var unit: UnitModel { users[0].unit }
  var isX: Bool { channel == .x }

  /// Properties that were looked up already: each label and each line asks for the same ones.
  private final class Found {
    var given: [String: Tree?] = [:]
    var config: [String: Tree?] = [:]
  }

  /// As the spec gives it.
  package func given(_ key: String) -> Tree? {
    if let known = found.given[key] { return known }
    let t = lookUp(key)
    found.given[key] = .some(t)
    return t
  }

  private func lookUp(_ key: String) -> Tree? {
    for u in users { if let t = u.def.axis?[key] { return t } }
    for u in users {
      for s in styles(u.def.axis) { if let t = context.config.style(key, s) { return t } }
    }
    return nil
  }

  private func styles(_ axis: Tree?) -> [String] {
    axis?["style"]?.array?.compactMap(\.string) ?? axis?["style"]?.string.map { [$0] } ?? []
  }

  /// From `config.axisXBand` down to `config.axis`.
  package func config(_ key: String) -> Tree? {
    if let known = found.config[key] { return known }
    let t = lookUpConfig(key)
    found.config[key] = .some(t)
    return t
  }

  private func lookUpConfig(_ key: String) -> Tree? {
    let c = context.config
    let x = isX ? "X" : "Y"
    var kinds: [String] = []
    switch scaleModel.type {
    case .band: kinds = ["Discrete", "Band"]
    case .point: kinds = ["Discrete", "Point"]
    case .time, .utc: kinds = ["Temporal"]
    default: kinds = scaleModel.type.hasDiscreteDomain ? ["Discrete"] : ["Quantitative"]
    }
    for k in kinds.reversed() { if let t = c["axis" + x + k, key] { return t } }
    for k in kinds.reversed() { if let t = c["axis" + k, key] { return t } }
    for k in ["axis" + x, "axis" + orient.prefix(1).uppercased() + orient.dropFirst(), "axis"] {
      if let t = c[k, key] { return t }
    }
    for k in ["axis" + x, "axis"] {
      for s in styles(c[k]) { if let t = c.style(key, s) { return t } }
    }
    return nil
  }

  package func tree(_ key: String) -> Tree? { given(key) ?? config(key) }

  package func value(_ key: String) -> Value? { tree(key).flatMap { $0.isNull ? nil : context.resolve($0) } }

  package func number(_ key: String, _ fallback: Double) -> Double {
    let n = value(key)?.jsNumber ?? fallback
    return n.isNaN ? fallback : n
  }

  package func bool(_ key: String, _ fallback: Bool) -> Bool { value(key)?.isTruthy ?? fallback }

  package func string(_ key: String) -> String? { value(key)?.string }

  /// A value that may depend on the tick: `{condition: {test, value}, value}`.
  func perTick(_ key: String, _ datum: Value) -> Value? {
    guard let t = tree(key), !t.isNull else { return nil }
    guard let o = t.object, o["condition"] != nil else { return value(t, datum) }
    for cond in o["condition"]?.array ?? [o["condition"]].compactMap({ $0 }) {
      if let test = cond["test"], context.test(test, datum: datum) {
        return cond["value"].map { $0.isNull ? .null : value($0, datum) }
          ?? cond["expr"].map { _ in value(cond, datum) }
      }
    }
    return o["value"].map { value($0, datum) } ?? o["expr"].map { _ in value(t, datum) }
  }

  /// An expression is evaluated for the tick, with `datum.value` and `datum.label`.
  private func value(_ t: Tree, _ datum: Value) -> Value {
    t["expr"]?.string.map { context.evaluate($0, datum: datum) } ?? context.resolve(t)
  }

  /// Lines of the title; nil: none. Several layers' titles stand side by side.
  package var title: [String]? {
    var explicit: [[String]] = []
    var implied: [String] = []
    var hasExplicit = false
    for u in users {
      let second = channel.secondary.flatMap { u.unit.encoding[$0] }
      if let t = u.def.axis?["title"] ?? u.def.title ?? second?.title {
        if t.isNull { return nil }
        hasExplicit = true
        if let lines = FieldTitle.lines(t), !explicit.contains(lines) { explicit.append(lines) }
        continue
      }
      for d in [u.def, second].compactMap({ $0 }) {
        if let s = FieldTitle.standard(d, config: context.config), !implied.contains(s) { implied.append(s) }
      }
    }
    if hasExplicit {
      if explicit.isEmpty { return nil }
      return explicit.count == 1 ? explicit[0] : [explicit.map { $0.joined(separator: " ") }.joined(separator: ", ")]
    }
    for k in ["axis" + (isX ? "X" : "Y"), "axis"] where context.config[k]?.object?["title"]?.isNull == true {
      return nil
    }
    return implied.isEmpty ? nil : [implied.joined(separator: ", ")]
  }

  /// Known properties; others are refused.
  package static let known: Set<String> = [
    "aria", "bandPosition", "description", "disable", "domain", "domainCap", "domainColor", "domainDash",
    "domainDashOffset", "domainOpacity",
    "domainWidth", "encoding", "format", "formatType", "grid", "gridCap", "gridColor", "gridDash", "gridDashOffset",
    "gridOpacity", "gridWidth",
    "labelAlign", "labelAngle", "labelBaseline", "labelBound", "labelColor", "labelExpr", "labelFlush",
    "labelFlushOffset", "labelFont",
    "labelFontSize", "labelFontStyle", "labelFontWeight", "labelLimit", "labelLineHeight", "labelOffset",
    "labelOpacity",
    "labelOverlap", "labelPadding", "labels", "labelSeparation", "maxExtent", "minExtent", "offset", "orient",
    "position",
    "style", "tickBand", "tickCap", "tickColor", "tickCount", "tickDash", "tickDashOffset", "tickExtra", "tickMinStep",
    "tickOffset", "tickOpacity", "tickRound", "ticks", "tickSize", "tickWidth", "title", "titleAlign", "titleAnchor",
    "titleAngle", "titleBaseline", "titleColor", "titleFont", "titleFontSize", "titleFontStyle", "titleFontWeight",
    "titleLimit", "titleLineHeight", "titleOpacity", "titlePadding", "titleX", "titleY", "translate", "values",
    "zindex",
  ]
}
