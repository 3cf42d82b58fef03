import Diagnostics
import Tables

/// Selections in their first state.
extension ChartContext {
  /// Params of the whole spec: variables become values, selections keep what they begin with.
  func collectParams(_ tree: Tree) {
    for p in tree["params"]?.array ?? [] {
      guard let name = p["name"]?.string else { continue }
      if let select = p["select"] {
        let kind = select.string ?? select["type"]?.string ?? "point"
        params.selections[name] = ParamStore.Selection(
          name: name, isInterval: kind == "interval", value: p["value"],
          fields: select["fields"]?.array?.compactMap(\.string) ?? [],
          encodings: select["encodings"]?.array?.compactMap(\.string) ?? [])
        if p["bind"]?.string == "scales" { boundToScales.insert(name) }
        // In expressions a selection without a value is an empty object.
        selectionObjects[name] = p["value"].map { resolve($0) } ?? .object([])
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
        let field = selectionFields[name]?[e.key] ?? e.key
        guard let column = table[field], let ends = e.value.array, ends.count == 2 else { continue }
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
        guard let f = s.fields.first ?? s.encodings.first.flatMap({ selectionFields[name]?[$0] }), let c = table[f]
        else { continue }
        let v = resolve(t)
        for i in mask.indices where c[i].key == v.key { mask[i] = true }
        continue
      }
      var all = [Bool](repeating: true, count: table.rowCount)
      for e in o.entries {
        let field = selectionFields[name]?[e.key] ?? e.key
        guard let c = table[field] else { continue }
        let v = self.value(e.value, type: nil, timeUnit: nil)
        for i in all.indices where c[i].key != v.key { all[i] = false }
      }
      for i in mask.indices where all[i] { mask[i] = true }
    }
    return mask
  }

  /// The extent that a selection gives to a scale's domain; nil while nothing is selected.
  func selectionDomain(_ name: String, channel: Channel, field: String?) -> [Value]? {
    guard let s = params.selections[name], let o = s.value?.object,
      let ends = (o[channel.rawValue] ?? field.flatMap { o[$0] })?.array, ends.count == 2
    else { return nil }
    return ends.map { value($0, type: nil, timeUnit: nil) }
  }
}
