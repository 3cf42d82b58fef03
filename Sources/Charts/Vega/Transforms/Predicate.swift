import Diagnostics
import Numbers
import Tables

/// A test of rows, as in `filter` and in conditions.
package indirect enum Predicate: Sendable {
  case expression(Expression, path: String)
  case field(FieldPredicate)
  /// A selection or a parameter by name. With nothing selected it holds if `empty` is true.
  case parameter(String, empty: Bool)
  case and([Predicate])
  case or([Predicate])
  case not(Predicate)

  /// Nil, with diagnostics at `path`, when the tree is no predicate.
  package static func decode(_ tree: Tree, path: String, diagnostics: inout Diagnostics) -> Predicate? {
    func fail(_ message: String, hint: String? = nil) -> Predicate? {
      diagnostics.add(Diagnostic(.error, message, at: Place(mark: tree.mark, path: path), hint: hint))
      return nil
    }
    func list(_ key: String, _ value: Tree) -> [Predicate]? {
      guard let items = value.array else {
        _ = fail("\"\(key)\" takes a list of predicates, not \(value.kindName)")
        return nil
      }
      let read = items.enumerated().map { decode($1, path: "\(path).\(key)[\($0)]", diagnostics: &diagnostics) }
      let found = read.compactMap { $0 }
      return found.count == read.count ? found : nil
    }
    if let text = tree.string {
      do { return .expression(try Expression.parse(text), path: path) } catch {
        return fail(error.message, hint: error.hint)
      }
    }
    if let b = tree.bool { return b ? .and([]) : .or([]) }
    guard let object = tree.object else {
      return fail("a predicate is an expression or a mapping, not \(tree.kindName)")
    }
    if let and = object["and"] { return list("and", and).map { .and($0) } }
    if let or = object["or"] { return list("or", or).map { .or($0) } }
    if let not = object["not"] { return decode(not, path: path + ".not", diagnostics: &diagnostics).map { .not($0) } }
    if let param = object["param"] ?? object["selection"] {
      guard let name = param.string else { return fail("\"param\" takes the name of a parameter") }
      return .parameter(name, empty: object["empty"]?.bool ?? true)
    }
    if object["field"] != nil {
      return FieldPredicate.decode(tree, object, path: path, diagnostics: &diagnostics).map { .field($0) }
    }
    return fail("not a predicate", hint: "it needs \"field\", \"param\", \"and\", \"or\" or \"not\"")
  }

  /// The types that comparisons imply for fields, which are read as such before the test (Vega-Lite's rule).
  var impliedTypes: [(field: String, type: FieldType)] {
    switch self {
    case .field(let p): p.impliedType.map { [(p.field, $0)] } ?? []
    case .and(let all), .or(let all): all.flatMap(\.impliedTypes)
    case .not(let p): p.impliedTypes
    case .expression, .parameter: []
    }
  }

  /// A test of the rows of one table.
  package func bound(to table: Table, in context: ExpressionContext) throws -> (Int) throws -> Bool {
    switch self {
    case .expression(let e, let path):
      do {
        let b = try e.bound(to: table, in: context)
        return { row in
          do { return try b.isTrue(at: row) } catch let d as Diagnostic { throw d.at(Place(path: path)) }
        }
      } catch { throw error.at(Place(path: path)) }
    case .field(let p): return p.bound(to: table, in: context)
    case .parameter(let name, let empty):
      if let v = context.params[name] {
        let isTrue = v.isTruthy
        return { _ in isTrue }
      }
      guard let contains = context.hooks.selection?(name) else { return { _ in empty } }
      return { contains(table.object($0)) }
    case .and(let all):
      let tests = try all.map { try $0.bound(to: table, in: context) }
      return { row in try tests.allSatisfy { try $0(row) } }
    case .or(let all):
      let tests = try all.map { try $0.bound(to: table, in: context) }
      return { row in try tests.contains { try $0(row) } }
    case .not(let p):
      let test = try p.bound(to: table, in: context)
      return { row in try !test(row) }
    }
  }
}
