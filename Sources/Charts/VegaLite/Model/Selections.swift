import Diagnostics
import Numbers
import Tables
import Vega

/// Selections in their first state.
extension ChartContext {
  /// Params of the whole spec: variables become values, selections keep what they begin with.
  func collectParams(_ tree: Tree) {
    for (name, c) in [("width", "x"), ("height", "y")] where params.values[name] == nil {
      // What a step makes wide is known too late.
      let isContinuous = ["quantitative", "temporal"].contains(tree["encoding"]?[c]?["type"]?.string)
      let standard = config["view", "continuous" + name.prefix(1).uppercased() + name.dropFirst()]?.double ?? 300
      if let n = tree[name]?.double ?? (isContinuous ? standard : nil) { params.values[name] = .number(n) }
    }
    for p in tree["params"]?.array ?? [] {
      guard let name = p["name"]?.string else { continue }
      if let select = p["select"] {
        let kind = select.string ?? select["type"]?.string ?? "point"
        params.selections[name] = ParamStore.Selection(
          name: name, isInterval: kind == "interval", value: p["value"],
          fields: select["fields"]?.array?.compactMap(\.string) ?? [],
          encodings: select["encodings"]?.array?.compactMap(\.string) ?? [],
          bindsLegend: p["bind"]?.string == "legend" || p["bind"]?["legend"] != nil)
        if p["bind"]?.string == "scales" { boundToScales.insert(name) }
        selectionObjects[name] = params.selections[name].map(selectionObject) ?? .object([])
      } else if let v = p["value"] {
        params.values[name] = resolve(v)
      } else if p["expr"] == nil {
        params.values[name] = .null
      }
    }
    for p in tree["params"]?.array ?? [] {
      guard let name = p["name"]?.string, let e = p["expr"]?.string, p["select"] == nil else { continue }
      expressionContext = freshContext()
      params.values[name] = evaluate(e)
    }
    for key in ["spec"] { if let t = tree[key] { collectParams(t) } }
    for key in ["layer", "hconcat", "vconcat", "concat"] { for t in tree[key]?.array ?? [] { collectParams(t) } }
    expressionContext = freshContext()
  }

  private func freshContext() -> ExpressionContext {
    var c = expressionContext
    c.params = params.values
    c.objects = selectionObjects
    return c
  }

  func isBoundToScales(_ unit: UnitModel) -> Bool {
    var v: ViewModel? = unit.view
    while let w = v {
      if w.spec.params.contains(where: { $0["bind"]?.string == "scales" }) { return true }
      v = w.parent
    }
    return false
  }

  /// Rows that a selection takes in. With nothing selected that is all of them, or none if `empty` is false.
  func selectionMask(_ name: String, empty: Bool, _ table: Table) -> [Bool] {
    guard let s = params.selections[name] else {
      // A variable: its truth.
      let truth = params.values[name]?.isTruthy ?? empty
      return [Bool](repeating: truth, count: table.rowCount)
    }
    guard let value = s.value, !value.isNull else { return [Bool](repeating: empty, count: table.rowCount) }
    if s.isInterval {
      guard let o = value.object else { return [Bool](repeating: empty, count: table.rowCount) }
      var mask = [Bool](repeating: true, count: table.rowCount)
      for e in o.entries {
        guard let column = table[field(e.key, of: s)], let ends = e.value.array else { continue }
        if !ends.isEmpty, ends.allSatisfy({ isName($0) }) {
          // Of names an interval has a list.
          let names = Set(ends.map { resolve($0).key })
          for i in mask.indices where !names.contains(column[i].key) { mask[i] = false }
          continue
        }
        guard ends.count == 2 else { continue }
        let q = column.quantities
        let a = self.value(ends[0], type: .temporal, timeUnit: nil)
        let b = self.value(ends[1], type: .temporal, timeUnit: nil)
        let (lo, hi) = (min(a.jsNumber, b.jsNumber), max(a.jsNumber, b.jsNumber))
        for i in mask.indices where !(q[i] >= lo && q[i] <= hi) { mask[i] = false }
      }
      return mask
    }
    let tuples = value.array ?? [value]
    var mask = [Bool](repeating: false, count: table.rowCount)
    for t in tuples {
      guard let o = t.object else {
        guard let f = s.fields.first ?? s.encodings.first.map({ field($0, of: s) }), let c = table[f] else { continue }
        let v = resolve(t)
        for i in mask.indices where c[i].key == v.key { mask[i] = true }
        continue
      }
      var all = [Bool](repeating: true, count: table.rowCount)
      for e in o.entries {
        guard let c = table[field(e.key, of: s)] else { continue }
        let v = self.value(e.value, type: nil, timeUnit: nil)
        for i in all.indices where c[i].key != v.key { all[i] = false }
      }
      for i in mask.indices where all[i] { mask[i] = true }
    }
    return mask
  }

  /// A selection as expressions see it: for each field what is selected, of points a list. Without a value it is empty.
  private func selectionObject(_ s: ParamStore.Selection) -> Value {
    guard let value = s.value, !value.isNull else { return .object([]) }
    var names: [String] = []
    var members: [String: [Value]] = [:]
    func add(_ name: String, _ items: [Value]) {
      if members[name] == nil { names.append(name) }
      for v in items where s.isInterval || !(members[name] ?? []).contains(where: { $0.key == v.key }) {
        members[name, default: []].append(v)
      }
    }
    for t in s.isInterval ? [value] : value.array ?? [value] {
      if let o = t.object {
        for e in o.entries {
          let items = s.isInterval ? e.value.array ?? [e.value] : [e.value]
          add(field(e.key, of: s), items.map { self.value($0, type: nil, timeUnit: nil) })
        }
      } else if let name = s.fields.first ?? s.encodings.first.map({ field($0, of: s) }) {
        add(name, [self.value(t, type: nil, timeUnit: nil)])
      }
    }
    return .object(names.map { .init($0, .array(members[$0] ?? [])) })
  }

  /// The field behind a member of a selection's value, which may be named by its channel.
  private func field(_ key: String, of s: ParamStore.Selection) -> String {
    s.fields.contains(key) ? key : selectionFields[s.name]?[key] ?? key
  }

  /// A text that is no date.
  private func isName(_ t: Tree) -> Bool {
    guard let s = t.string else { return false }
    return DateParsing.milliseconds(s, zone: zone) == nil
  }

  /// Learns which fields stand behind the channels of selections: those of the units they are made in.
  func collectSelectionFields(_ view: ViewSpec) {
    collectSelectionFields(view, inherited: [])
    for (name, s) in params.selections { selectionObjects[name] = selectionObject(s) }
    expressionContext = freshContext()
  }

  private func collectSelectionFields(_ view: ViewSpec, inherited: [Tree]) {
    let all = inherited + view.params.filter { $0["select"] != nil }
    switch view.body {
    case .unit(let unit):
      for p in all {
        guard let name = p["name"]?.string else { continue }
        if let views = p["views"]?.array, !views.contains(where: { $0.string == view.name }) { continue }
        for (c, d) in unit.encoding {
          guard let field = ScaleAssignment.scaledDef(d)?.field, selectionFields[name]?[c.rawValue] == nil else {
            continue
          }
          selectionFields[name, default: [:]][c.rawValue] = field
        }
      }
    case .layer(let views), .concat(let views, _):
      for v in views { collectSelectionFields(v, inherited: all) }
    case .facet(_, let child): collectSelectionFields(child, inherited: all)
    }
  }

  /// Which entries of a legend stand for what is selected through it; nil: no such selection, or nothing selected.
  func legendSelection(_ field: String?, _ channels: [Channel]) -> ((Value) -> Bool)? {
    guard let field else { return nil }
    for s in params.selections.values.sorted(by: { $0.name < $1.name }) where s.bindsLegend {
      guard s.fields.contains(field) || channels.contains(where: { s.encodings.contains($0.rawValue) }),
        let value = s.value, !value.isNull
      else { continue }
      let keys = (value.array ?? [value]).compactMap { t -> String? in
        guard let o = t.object else { return resolve(t).key }
        return o.entries.first { self.field($0.key, of: s) == field }.map { resolve($0.value).key }
      }
      return { keys.contains($0.key) }
    }
    return nil
  }

  /// The extent that a selection gives to a scale's domain; nil while nothing is selected.
  func selectionDomain(_ name: String, channel: Channel, field: String?) -> [Value]? {
    guard let s = params.selections[name], let o = s.value?.object,
      let ends = (o[channel.rawValue] ?? field.flatMap { o[$0] })?.array, ends.count == 2
    else { return nil }
    return ends.map { value($0, type: nil, timeUnit: nil) }
  }
}
