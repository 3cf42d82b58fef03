import Tables

extension ExpressionCompiler {
  func binary(
    _ op: ExpressionNode.BinaryOperator, _ leftNode: ExpressionNode, _ rightNode: ExpressionNode,
    _ left: CompiledExpression, _ right: CompiledExpression
  ) -> CompiledExpression {
    if let fast = comparison(op, leftNode, rightNode, left, right) { return fast }
    let clock = context.clock
    switch op {
    case .and:
      if case .condition(let a) = left, case .condition(let b) = right { return .condition { a($0) && b($0) } }
      let (a, b) = (left.term, right.term)
      return .term { frame in
        let x = try a(frame)
        return x.isTruthy ? try b(frame) : x
      }
    case .or:
      if case .condition(let a) = left, case .condition(let b) = right { return .condition { a($0) || b($0) } }
      let (a, b) = (left.term, right.term)
      return .term { frame in
        let x = try a(frame)
        return x.isTruthy ? x : try b(frame)
      }
    case .add:
      if case .number(let a) = left, case .number(let b) = right { return .number { a($0) + b($0) } }
      let (a, b) = (left.term, right.term)
      return .term { try a($0).adding(b($0), clock) }
    case .subtract: return arithmetic(left, right, -)
    case .multiply: return arithmetic(left, right, *)
    case .divide: return arithmetic(left, right, /)
    case .remainder: return arithmetic(left, right, Term.remainder)
    case .bitAnd: return bits(left, right, &)
    case .bitOr: return bits(left, right, |)
    case .bitXor: return bits(left, right, ^)
    case .shiftLeft: return bits(left, right) { $0 << ($1 & 31) }
    case .shiftRight: return bits(left, right) { $0 >> ($1 & 31) }
    case .shiftRightUnsigned:
      let (a, b) = (left.term, right.term)
      return .term { frame in
        let (x, n) = (UInt32(bitPattern: try a(frame).int32), try b(frame).int32 & 31)
        return .number(Double(x >> UInt32(n)))
      }
    case .same, .notSame:
      let (a, b, wanted) = (left.term, right.term, op == .same)
      return .term { .bool(try a($0).isIdentical(to: b($0)) == wanted) }
    case .equal, .notEqual:
      let (a, b, wanted) = (left.term, right.term, op == .equal)
      return .term { .bool(try a($0).isEqual(to: b($0), clock) == wanted) }
    case .less, .greater:
      let (a, b) = op == .less ? (left.term, right.term) : (right.term, left.term)
      return .term { .bool(try a($0).isLess(than: b($0), clock) ?? false) }
    case .lessOrEqual, .greaterOrEqual:
      // a <= b is "not b < a", except that what cannot be compared is false both ways.
      let (a, b) = op == .lessOrEqual ? (left.term, right.term) : (right.term, left.term)
      return .term { .bool((try b($0).isLess(than: a($0), clock)).map { !$0 } ?? false) }
    case .contained:
      let (a, b) = (left.term, right.term)
      return .term { frame in
        let key = try a(frame).string(clock)
        if case .undefined = try b(frame).member(key) { return .bool(false) }
        return .bool(true)
      }
    }
  }

  private func arithmetic(
    _ left: CompiledExpression, _ right: CompiledExpression, _ op: @escaping (Double, Double) -> Double
  ) -> CompiledExpression {
    if case .number(let a) = left, case .number(let b) = right { return .number { op(a($0), b($0)) } }
    let (a, b) = (left.term, right.term)
    return .term { .number(op(try a($0).number, try b($0).number)) }
  }

  private func bits(
    _ left: CompiledExpression, _ right: CompiledExpression, _ op: @escaping (Int32, Int32) -> Int32
  ) -> CompiledExpression {
    let (a, b) = (left.term, right.term)
    return .term { .number(Double(op(try a($0).int32, try b($0).int32))) }
  }

  /// Comparisons that need no terms: number with number, and a text or null with a column of texts.
  private func comparison(
    _ op: ExpressionNode.BinaryOperator, _ leftNode: ExpressionNode, _ rightNode: ExpressionNode,
    _ left: CompiledExpression, _ right: CompiledExpression
  ) -> CompiledExpression? {
    if case .number(let a) = left, case .number(let b) = right {
      switch op {
      case .less: return .condition { a($0) < b($0) }
      case .greater: return .condition { a($0) > b($0) }
      case .lessOrEqual: return .condition { a($0) <= b($0) }
      case .greaterOrEqual: return .condition { a($0) >= b($0) }
      case .equal, .same: return .condition { a($0) == b($0) }
      case .notEqual, .notSame: return .condition { a($0) != b($0) }
      default: return nil
      }
    }
    let wanted = op == .same || op == .equal
    guard wanted || op == .notSame || op == .notEqual else { return nil }
    switch (leftNode, rightNode) {
    case (.member(.identifier("datum", _), let name), .literal(let v)),
      (.literal(let v), .member(.identifier("datum", _), let name)):
      return equality(name, v, wanted)
    default: return nil
    }
  }

  private func equality(_ name: String, _ literal: Value, _ wanted: Bool) -> CompiledExpression? {
    guard let column = table?[name] else { return nil }
    if literal.isNull {
      if case .values = column.storage { return nil }
      guard let validity = column.validity else { return .condition { _ in !wanted } }
      return .condition { (!validity[$0.row]) == wanted }
    }
    guard case .string(let text) = literal, case .strings(let codes, let dictionary) = column.storage else {
      return nil
    }
    let code = dictionary.firstIndex(of: text).map(Int32.init) ?? -1
    guard let validity = column.validity else { return .condition { (codes[$0.row] == code) == wanted } }
    return .condition { (validity[$0.row] && codes[$0.row] == code) == wanted }
  }
}
