import Diagnostics
import Tables

/// Tree to closures, each name looked up once.
struct ExpressionCompiler {
  package let table: Table?
  package let context: ExpressionContext
  package let text: String

  func failure(_ message: String, hint: String? = nil) -> Diagnostic {
    Diagnostic(.error, "\(message) in the expression \"\(text.prefix(200))\"", hint: hint)
  }

  package func compile(_ node: ExpressionNode) throws(Diagnostic) -> CompiledExpression {
    switch node {
    case .literal(.number(let n)): return .number { _ in n }
    case .literal(let v):
      let term = Term.value(v)
      return .term { _ in term }
    case .regularExpression(let r): return .term { _ in .regularExpression(r) }
    case .identifier(let name, _): return try identifier(name)
    case .array(let items):
      let steps = try terms(items)
      return .term { frame in .value(.array(try steps.map { try $0(frame).value })) }
    case .object(let members): return try object(members)
    case .member(.identifier("datum", _), let name): return field(name)
    case .member(.call(let space, let arguments, _), let channel) where ColorFunctions.spaces.contains(space):
      return .term(try ColorFunctions.channel(channel, of: space, terms(arguments)))
    case .member(let inner, let name):
      let step = try compile(inner).term
      return .term { try step($0).member(name) }
    case .index(.identifier("datum", _), let key):
      let key = try compile(key).term
      let clock = context.clock
      return .term { frame in
        let name = try key(frame).string(clock)
        guard let table = frame.table else { return Term.value(frame.datum).member(name) }
        return table[name].map { .value($0[frame.row]) } ?? .undefined
      }
    case .index(let inner, let key):
      let (inner, key) = (try compile(inner).term, try compile(key).term)
      return .term { try inner($0).member(at: key($0)) }
    case .unary(let op, let inner): return unary(op, try compile(inner))
    case .binary(let op, let left, let right):
      return binary(op, left, right, try compile(left), try compile(right))
    case .conditional(let test, let yes, let no):
      return conditional(try compile(test), try compile(yes), try compile(no))
    case .call(let name, let arguments, _): return try call(name, arguments)
    }
  }

  private func terms(_ nodes: [ExpressionNode]) throws(Diagnostic) -> [TermStep] {
    var out: [TermStep] = []
    for n in nodes { out.append(try compile(n).term) }
    return out
  }

  private func identifier(_ name: String) throws(Diagnostic) -> CompiledExpression {
    if name == "datum" { return .term { .value($0.wholeDatum) } }
    if let v = context.params[name] ?? context.objects[name] {
      if case .number(let n) = v { return .number { _ in n } }
      return .term { _ in .value(v) }
    }
    if name == "undefined" { return .term { _ in .undefined } }
    if let n = ExpressionConstants.values[name] { return .number { _ in n } }
    if name == "event" {
      throw failure("unsupported: \(UnsupportedFeature.event.name), which \(UnsupportedFeature.event.reason)")
    }
    if name == "item" || name == "parent" { return .term { _ in .undefined } }
    if let table, table.has(name) {
      throw failure("unknown name \"\(name)\"", hint: "a field of the data is written \"datum.\(name)\"")
    }
    if ExpressionFunctions.names.contains(name) {
      throw failure("\"\(name)\" is a function", hint: "write \"\(name)(…)\"")
    }
    throw failure(
      "unknown name \"\(name)\"",
      hint: Suggestion.hint(for: name, in: context.params.keys.sorted() + ["datum"])
        ?? "a field of the data is written \"datum.\(name)\"")
  }

  private func object(_ members: [ExpressionNode.Member]) throws(Diagnostic) -> CompiledExpression {
    var steps: [(String, TermStep)] = []
    for m in members { steps.append((m.key, try compile(m.value).term)) }
    return .term { [steps] frame in
      var fields: [Value.Field] = []
      for (key, step) in steps {
        let value = try step(frame).value
        if let i = fields.firstIndex(where: { $0.key == key }) {
          fields[i].value = value
        } else {
          fields.append(.init(key, value))
        }
      }
      return .value(.object(fields))
    }
  }

  /// `datum.name`: a column of the table, found now and not for each row.
  private func field(_ name: String) -> CompiledExpression {
    guard let table else { return .term { Term.value($0.datum).member(name) } }
    guard let column = table[name] else { return .term { _ in .undefined } }
    switch (column.storage, column.validity) {
    case (.numbers(let a), nil): return .number { a[$0.row] }
    case (.bools(let a), nil): return .condition { a[$0.row] }
    case (.dates(let a), nil): return .term { .value(.date(a[$0.row])) }
    default: return .term { .value(column[$0.row]) }
    }
  }

  private func unary(_ op: ExpressionNode.UnaryOperator, _ inner: CompiledExpression) -> CompiledExpression {
    switch (op, inner) {
    case (.not, .condition(let f)): return .condition { !f($0) }
    case (.not, .number(let f)):
      return .condition { frame in
        let n = f(frame)
        return n == 0 || n.isNaN
      }
    case (.not, .term(let f)): return .term { .bool(!(try f($0).isTruthy)) }
    case (.minus, .number(let f)): return .number { -f($0) }
    case (.plus, .number): return inner
    case (.minus, _):
      let f = inner.term
      return .term { .number(-(try f($0).number)) }
    case (.plus, _):
      let f = inner.term
      return .term { .number(try f($0).number) }
    case (.complement, _):
      let f = inner.term
      return .term { .number(Double(~(try f($0).int32))) }
    }
  }

  private func conditional(
    _ test: CompiledExpression, _ yes: CompiledExpression, _ no: CompiledExpression
  ) -> CompiledExpression {
    switch (test, yes, no) {
    case (.condition(let t), .number(let a), .number(let b)): return .number { t($0) ? a($0) : b($0) }
    case (.condition(let t), .condition(let a), .condition(let b)): return .condition { t($0) ? a($0) : b($0) }
    default:
      let (t, a, b) = (test.truth, yes.term, no.term)
      return .term { try t($0) ? a($0) : b($0) }
    }
  }

  /// The instants of `datum.name` where all are dates.
  private func dateColumn(_ node: ExpressionNode) -> [Double]? {
    guard case .member(.identifier("datum", _), let name) = node, let column = table?[name], column.validity == nil,
      case .dates(let instants) = column.storage
    else { return nil }
    return instants
  }

  private func call(_ name: String, _ nodes: [ExpressionNode]) throws(Diagnostic) -> CompiledExpression {
    if name == "if" {
      guard nodes.count == 3 else { throw failure("if() takes 3 arguments, not \(nodes.count)") }
      return conditional(try compile(nodes[0]), try compile(nodes[1]), try compile(nodes[2]))
    }
    if let f = MathFunctions.unary[name], let node = nodes.first {
      if case .number(let x) = try compile(node) { return .number { f(x($0)) } }
    }
    if nodes.count == 1, let dates = dateColumn(nodes[0]), let part = DateFunctions.part(name, zone: context.clock.zone)
    {
      return .number { part(dates[$0.row]) }
    }
    guard let function = ExpressionFunctions.table[name] else {
      if let why = ExpressionFunctions.unsupported[name] { throw failure("unsupported: \(name)(), \(why)") }
      throw failure("unknown function \"\(name)\"", hint: Suggestion.hint(for: name, in: ExpressionFunctions.names))
    }
    guard function.arity.contains(nodes.count) else {
      let (low, high) = (function.arity.lowerBound, function.arity.upperBound)
      let wanted = low == high ? "\(low)" : high == .max ? "at least \(low)" : "\(low) to \(high)"
      throw failure("\(name)() takes \(wanted) argument\(wanted == "1" ? "" : "s"), not \(nodes.count)")
    }
    if let need = function.need, !need.isMet(by: context.hooks) {
      throw failure("\(name)() cannot be used here, because there are no \(need.name) at this place")
    }
    let steps = try terms(nodes)
    let body = function.body
    return .term { frame in
      try body(ExpressionArguments(terms: try steps.map { try $0(frame) }, frame: frame))
    }
  }
}
