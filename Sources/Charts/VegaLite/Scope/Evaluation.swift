import Diagnostics
import Numbers
import Tables
import Vega

/// Expressions, values as a spec gives them, and tests.
extension ChartScope {
  func expression(_ text: String) -> Expression? {
    do { return try settings.expressions.expression(text) } catch {
      issues.add(
        Diagnostic(.error, error.message, at: Place(file: issues.file, path: error.place.path), hint: error.hint))
      return nil
    }
  }

  func evaluate(_ text: String, datum: Value = .null) -> Value {
    guard let e = expression(text) else { return .null }
    do { return try e.value(of: datum, in: expressionContext) } catch {
      report(error, path: "")
      return .null
    }
  }

  package func report(_ error: any Error, path: String) {
    if var d = error as? Diagnostic {
      d.place.file = d.place.file ?? issues.file
      if (d.place.path ?? "").isEmpty { d.place.path = path }
      issues.add(d)
    } else if let all = error as? Diagnostics {
      for d in all.items { issues.add(d) }
    } else {
      issues.error("\(error)", at: nil, path: path)
    }
  }

  /// A value as a spec gives it; `{expr: …}` is evaluated with the parameters in their first state.
  func resolve(_ t: Tree) -> Value {
    switch t.kind {
    case .null: return .null
    case .bool(let b): return .bool(b)
    case .number(let n): return .number(n.double)
    case .string(let s): return .string(s)
    case .array(let a): return .array(a.map(resolve))
    case .object(let o):
      if let e = o["expr"]?.string { return evaluate(e) }
      return .object(o.entries.map { .init($0.key, resolve($0.value)) })
    }
  }

  /// A value of a field: texts and DateTime objects become dates where the field is temporal.
  package func value(_ t: Tree, type: EncodingType?, timeUnit: ChannelDef.TimeUnitRef?) -> Value {
    DateTimes(zone: zone, issues: issues).value(
      resolve(t), isTemporal: type == .temporal, unit: timeUnit, at: t.mark)
  }

  package func test(_ t: Tree, datum: Value) -> Bool {
    if let s = t.string { return evaluate(s, datum: datum).isTruthy }
    let table = Table(objects: [{ if case .object(let f) = datum { f } else { [] } }()])
    return mask(test: t, table).first ?? false
  }

  func mask(_ c: ChannelDef.Condition, _ table: Table) -> [Bool] {
    if let p = c.param { return parameters.mask(p, empty: c.empty, table) }
    guard let t = c.test else { return [Bool](repeating: false, count: table.rowCount) }
    return mask(test: t, table, path: c.def.value.path)
  }

  /// The rows for which a predicate (expression, field test, parameter) holds.
  func mask(test t: Tree, _ table: Table, path: String = "") -> [Bool] {
    do {
      var found = Diagnostics()
      guard let p = Predicate.decode(t, path: path, diagnostics: &found) else { throw found }
      let test = try p.bound(to: table, in: expressionContext)
      return try (0..<table.rowCount).map(test)
    } catch {
      report(error, path: path)
      return [Bool](repeating: false, count: table.rowCount)
    }
  }
}
