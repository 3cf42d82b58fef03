import Diagnostics
import Numbers
import Tables

/// A field compared with values of the spec.
package struct FieldPredicate: Sendable {
  package enum Test: Sendable {
    case equal(Operand)
    case lt(Operand)
    case lte(Operand)
    case gt(Operand)
    case gte(Operand)
    /// Both ends belong to it; nil is open.
    case range(Operand?, Operand?)
    case oneOf([Operand])
    /// Neither null nor NaN nor infinite, or one of these.
    case valid(Bool)
  }

  package enum Operand: Sendable {
    case value(Value)
    case date(DateTimeSpec)
    case expression(Expression)
  }

  package var field: String
  package var timeUnit: TimeUnitParameters?
  package var test: Test

  static let tests = ["equal", "lt", "lte", "gt", "gte", "range", "oneOf", "in", "valid"]

  package static func decode(
    _ tree: Tree, _ object: TreeObject, path: String, diagnostics: inout Diagnostics
  ) -> FieldPredicate? {
    var r = TransformReader(tree, object, path: path)
    let field = r.field("field")
    var found = Diagnostics()
    let unit = r.tree("timeUnit").flatMap {
      TimeUnitParameters.decode($0, path: path + ".timeUnit", diagnostics: &found)
    }
    let given = tests.filter { object[$0] != nil }
    for key in given { _ = r.tree(key) }
    guard let key = given.first, let value = object[key] else {
      r.fail(
        "the predicate compares \"\(field)\" with nothing",
        hint: "it needs one of " + tests.filter { $0 != "in" }.joined(separator: ", "))
      diagnostics.items += r.diagnostics.items
      return nil
    }
    if given.count > 1 {
      r.fail("the predicate has both \"\(given[0])\" and \"\(given[1])\"", hint: "join two with \"and\"")
    }
    let single = unit?.unit.flatMap { $0.parts.count == 1 ? $0.parts.first : nil }
    func operand(_ t: Tree, _ at: String) -> Operand? {
      if let text = (t["expr"] ?? t["signal"])?.string {
        do { return .expression(try Expression.parse(text)) } catch {
          found.add(error.at(Place(mark: t.mark, path: at)))
          return nil
        }
      }
      if DateTimeSpec.looksLikeOne(t) { return DateTimeSpec.decode(t, path: at, diagnostics: &found).map { .date($0) } }
      if let single, t.double != nil || t.string != nil,
        let date = DateTimeSpec.part(single, t, isUTC: unit?.isUTC ?? false, path: at, diagnostics: &found)
      {
        return .date(date)
      }
      return .value(Value(t))
    }
    func items() -> [Operand?] {
      (value.array ?? []).enumerated().map { operand($1, "\(path).\(key)[\($0)]") }
    }
    var test: Test?
    switch key {
    case "equal": test = operand(value, path + ".equal").map { .equal($0) }
    case "lt": test = operand(value, path + ".lt").map { .lt($0) }
    case "lte": test = operand(value, path + ".lte").map { .lte($0) }
    case "gt": test = operand(value, path + ".gt").map { .gt($0) }
    case "gte": test = operand(value, path + ".gte").map { .gte($0) }
    case "valid": test = .valid(value.bool ?? true)
    case "range":
      guard let ends = value.array, ends.count == 2 else {
        r.fail("\"range\" takes two values", at: "range")
        break
      }
      let read = items()
      test = .range(ends[0].isNull ? nil : read[0], ends[1].isNull ? nil : read[1])
    default:
      if value.array == nil { r.fail("\"\(key)\" takes a list, not \(value.kindName)", at: key) }
      test = .oneOf(items().compactMap { $0 })
    }
    r.finish()
    diagnostics.items += r.diagnostics.items + found.items
    guard let test, !r.diagnostics.hasErrors, !found.hasErrors else { return nil }
    return FieldPredicate(field: field, timeUnit: unit, test: test)
  }

  var impliedType: FieldType? {
    if timeUnit != nil { return .date }
    let first: Operand? =
      switch test {
      case .equal(let v), .lt(let v), .lte(let v), .gt(let v), .gte(let v): v
      case .range(let low, _): low
      case .oneOf(let all): all.first
      case .valid: nil
      }
    switch first {
    case .date: return .date
    case .value(.number(let n)) where n != 0: return .number
    case .value(.string(let s)) where !s.isEmpty: return .string
    default: return nil
    }
  }

  package func bound(to table: Table, in context: ExpressionContext) -> (Int) throws -> Bool {
    var column = table.values(at: field)
    if let timeUnit, !timeUnit.isBinned { column = timeUnit.columns(column, zone: context.clock.zone).start }
    func resolve(_ o: Operand) -> Term {
      switch o {
      case .value(let v): .value(v)
      case .date(let d): .date(d.milliseconds(zone: context.clock.zone))
      case .expression(let e): (try? e.value(in: context)).map { .value($0) } ?? .undefined
      }
    }
    let clock = context.clock
    func cell(_ row: Int) -> Term { .value(column[row]) }
    switch test {
    case .equal(let o):
      let v = resolve(o)
      return { cell($0).isIdentical(to: v) }
    case .lt(let o):
      let v = resolve(o)
      return { cell($0).isLess(than: v, clock) ?? false }
    case .gt(let o):
      let v = resolve(o)
      return { v.isLess(than: cell($0), clock) ?? false }
    case .lte(let o):
      let v = resolve(o)
      return { (v.isLess(than: cell($0), clock)).map { !$0 } ?? false }
    case .gte(let o):
      let v = resolve(o)
      return { (cell($0).isLess(than: v, clock)).map { !$0 } ?? false }
    case .range(let low, let high):
      var (low, high) = (low.map(resolve), high.map(resolve))
      if let a = low, let b = high, b.isLess(than: a, clock) ?? false { (low, high) = (b, a) }
      return { row in
        let v = cell(row)
        if let low, v.isLess(than: low, clock) ?? true { return false }
        if let high, high.isLess(than: v, clock) ?? true { return false }
        return true
      }
    case .oneOf(let all):
      let values = all.map(resolve)
      let set = Set(values.compactMap { v -> Value? in if case .value(let v) = v { Self.comparable(v) } else { nil } })
      return { set.contains(Self.comparable(column[$0])) }
    case .valid(let wanted):
      let numbers = column.quantities
      return { row in
        let n = column.isNull(row) ? .nan : numbers[row]
        return (n.isFinite) == wanted
      }
    }
  }

  /// Dates and numbers compare by value.
  private static func comparable(_ v: Value) -> Value {
    if case .date(let ms) = v { return .number(ms) }
    return v
  }
}
