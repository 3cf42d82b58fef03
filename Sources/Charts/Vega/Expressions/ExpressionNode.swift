import Tables

/// An expression as written. Positions are byte offsets into the text.
package indirect enum ExpressionNode: Sendable {
  case literal(Value)
  case regularExpression(RegularExpression)
  case identifier(String, at: Int)
  case array([ExpressionNode])
  case object([Member])
  /// `object.name`, and `object["name"]` where the name is written out.
  case member(ExpressionNode, String)
  case index(ExpressionNode, ExpressionNode)
  case call(String, [ExpressionNode], at: Int)
  case unary(UnaryOperator, ExpressionNode)
  case binary(BinaryOperator, ExpressionNode, ExpressionNode)
  case conditional(ExpressionNode, ExpressionNode, ExpressionNode)

  package struct Member: Sendable {
    package var key: String
    package var value: ExpressionNode
  }

  package enum UnaryOperator: String, Sendable {
    case plus = "+"
    case minus = "-"
    case not = "!"
    case complement = "~"
  }

  package enum BinaryOperator: String, Sendable {
    case or = "||"
    case and = "&&"
    case bitOr = "|"
    case bitXor = "^"
    case bitAnd = "&"
    case equal = "=="
    case notEqual = "!="
    case same = "==="
    case notSame = "!=="
    case less = "<"
    case greater = ">"
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case contained = "in"
    case shiftLeft = "<<"
    case shiftRight = ">>"
    case shiftRightUnsigned = ">>>"
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case remainder = "%"

    /// ECMA-262, 5.1: a higher number binds tighter.
    var precedence: Int {
      switch self {
      case .or: 1
      case .and: 2
      case .bitOr: 3
      case .bitXor: 4
      case .bitAnd: 5
      case .equal, .notEqual, .same, .notSame: 6
      case .less, .greater, .lessOrEqual, .greaterOrEqual, .contained: 7
      case .shiftLeft, .shiftRight, .shiftRightUnsigned: 8
      case .add, .subtract: 9
      case .multiply, .divide, .remainder: 10
      }
    }
  }
}

extension ExpressionNode {
  /// Every node of the tree, the outer ones first.
  func visit(_ body: (ExpressionNode) -> Void) {
    body(self)
    switch self {
    case .literal, .regularExpression, .identifier: break
    case .array(let items): for n in items { n.visit(body) }
    case .object(let members): for m in members { m.value.visit(body) }
    case .member(let n, _), .unary(_, let n): n.visit(body)
    case .index(let a, let b), .binary(_, let a, let b):
      a.visit(body)
      b.visit(body)
    case .call(_, let arguments, _): for n in arguments { n.visit(body) }
    case .conditional(let a, let b, let c):
      a.visit(body)
      b.visit(body)
      c.visit(body)
    }
  }
}
