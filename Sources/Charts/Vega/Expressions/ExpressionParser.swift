import Diagnostics
import Tables

/// Precedence climbing over the tokens. What Vega's language leaves out of ECMAScript (assignment, functions, `new`,
/// `this`) is refused by name.
struct ExpressionParser {
  private var lexer: ExpressionLexer
  private var token = ExpressionLexer.Token.end
  private var nesting = 0

  init(_ text: String) { lexer = ExpressionLexer(text) }

  package mutating func parse() throws(Diagnostic) -> ExpressionNode {
    guard lexer.bytes.count <= ExpressionLimits.length else {
      throw Diagnostic(.error, "an expression of more than \(ExpressionLimits.length) bytes")
    }
    try advance(expectingValue: true)
    if token == .end { throw lexer.failure("the expression is empty") }
    let (node, _) = try conditional()
    if token == .punctuator(";") { try advance(expectingValue: false) }
    guard token == .end else { throw unexpected() }
    return node
  }

  private mutating func advance(expectingValue: Bool) throws(Diagnostic) {
    token = try lexer.next(expectingValue: expectingValue)
  }

  private func unexpected() -> Diagnostic {
    switch token {
    case .end: return lexer.failure("the expression ends too early", hint: "is a \")\" or an operand missing?")
    case .punctuator("="):
      return lexer.failure("unexpected \"=\"", hint: "\"===\" compares; expressions cannot assign")
    case .punctuator(let p): return lexer.failure("unexpected \"\(p)\"")
    case .name(let n): return lexer.failure("unexpected \"\(n)\"", hint: "is an operator or a comma missing before it?")
    case .string(let s): return lexer.failure("unexpected text \"\(s)\"")
    case .number(let n): return lexer.failure("unexpected number \(JSText.string(n))")
    case .regularExpression: return lexer.failure("unexpected regular expression")
    }
  }

  private mutating func expect(_ p: String, then expectingValue: Bool) throws(Diagnostic) {
    guard token == .punctuator(p) else { throw unexpected() }
    try advance(expectingValue: expectingValue)
  }

  private func checked(_ height: Int) throws(Diagnostic) -> Int {
    if height > ExpressionLimits.height {
      throw lexer.failure("a chain of more than \(ExpressionLimits.height) operators")
    }
    return height
  }

  // Each rule returns the node and the height of its tree.

  private mutating func conditional() throws(Diagnostic) -> (ExpressionNode, Int) {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > ExpressionLimits.nesting {
      throw lexer.failure("nested more than \(ExpressionLimits.nesting) deep")
    }
    let (test, h) = try binary(above: 0)
    guard token == .punctuator("?") else { return (test, h) }
    try advance(expectingValue: true)
    let (yes, h1) = try conditional()
    try expect(":", then: true)
    let (no, h2) = try conditional()
    return (.conditional(test, yes, no), try checked(max(h, h1, h2) + 1))
  }

  private var binaryOperator: ExpressionNode.BinaryOperator? {
    switch token {
    case .punctuator(let p): p == "in" ? nil : ExpressionNode.BinaryOperator(rawValue: p)
    case .name("in"): .contained
    default: nil
    }
  }

  private mutating func binary(above precedence: Int) throws(Diagnostic) -> (ExpressionNode, Int) {
    var (left, h) = try unary()
    while let op = binaryOperator, op.precedence > precedence {
      try advance(expectingValue: true)
      let (right, h1) = try binary(above: op.precedence)
      left = .binary(op, left, right)
      h = try checked(max(h, h1) + 1)
    }
    return (left, h)
  }

  private mutating func unary() throws(Diagnostic) -> (ExpressionNode, Int) {
    var operators: [ExpressionNode.UnaryOperator] = []
    while case .punctuator(let p) = token, let op = ExpressionNode.UnaryOperator(rawValue: p) {
      operators.append(op)
      try advance(expectingValue: true)
    }
    var (node, h) = try postfix()
    for op in operators.reversed() {
      node = .unary(op, node)
      h = try checked(h + 1)
    }
    return (node, h)
  }

  private mutating func postfix() throws(Diagnostic) -> (ExpressionNode, Int) {
    var (node, h) = try primary()
    while true {
      switch token {
      case .punctuator("."):
        try advance(expectingValue: false)
        guard case .name(let name) = token else { throw unexpected() }
        try advance(expectingValue: false)
        node = .member(node, name)
      case .punctuator("["):
        try advance(expectingValue: true)
        let (key, h1) = try conditional()
        try expect("]", then: false)
        h = max(h, h1)
        if case .literal(.string(let name)) = key { node = .member(node, name) } else { node = .index(node, key) }
      case .punctuator("("):
        guard case .identifier(let name, let at) = node else {
          throw lexer.failure(
            "only named functions can be called",
            hint: "methods are functions here: \"lower(x)\", not \"x.toLowerCase()\"")
        }
        try advance(expectingValue: true)
        let (arguments, h1) = try list(until: ")")
        h = max(h, h1)
        node = .call(name, arguments, at: at)
      default: return (node, h)
      }
      h = try checked(h + 1)
    }
  }

  private mutating func list(until close: String) throws(Diagnostic) -> ([ExpressionNode], Int) {
    var items: [ExpressionNode] = []
    var height = 0
    while token != .punctuator(close) {
      if !items.isEmpty { try expect(",", then: true) }
      if close == "]", token == .punctuator("]") { break }
      let (node, h) = try conditional()
      items.append(node)
      height = max(height, h)
    }
    try advance(expectingValue: false)
    return (items, height)
  }

  private mutating func primary() throws(Diagnostic) -> (ExpressionNode, Int) {
    let at = lexer.start
    switch token {
    case .number(let n): return (try literal(.number(n)), 1)
    case .string(let s): return (try literal(.string(s)), 1)
    case .regularExpression(let pattern, let flags):
      do {
        let r = try RegularExpression(pattern, flags: flags)
        try advance(expectingValue: false)
        return (.regularExpression(r), 1)
      } catch { throw lexer.failure(error.message, hint: error.hint) }
    case .name(let name):
      if Self.reserved.contains(name) {
        throw lexer.failure("\"\(name)\" is not part of the expression language")
      }
      switch name {
      case "true": return (try literal(.bool(true)), 1)
      case "false": return (try literal(.bool(false)), 1)
      case "null": return (try literal(.null), 1)
      default:
        try advance(expectingValue: false)
        return (.identifier(name, at: at), 1)
      }
    case .punctuator("("):
      try advance(expectingValue: true)
      let inner = try conditional()
      try expect(")", then: false)
      return inner
    case .punctuator("["):
      try advance(expectingValue: true)
      let (items, h) = try list(until: "]")
      return (.array(items), try checked(h + 1))
    case .punctuator("{"): return try object()
    default: throw unexpected()
    }
  }

  private mutating func literal(_ v: Value) throws(Diagnostic) -> ExpressionNode {
    try advance(expectingValue: false)
    return .literal(v)
  }

  private mutating func object() throws(Diagnostic) -> (ExpressionNode, Int) {
    try advance(expectingValue: false)
    var members: [ExpressionNode.Member] = []
    var height = 0
    while token != .punctuator("}") {
      if !members.isEmpty { try expect(",", then: false) }
      if token == .punctuator("}") { break }
      let key: String
      switch token {
      case .name(let n): key = n
      case .string(let s): key = s
      case .number(let n): key = JSText.string(n)
      default: throw unexpected()
      }
      try advance(expectingValue: false)
      try expect(":", then: true)
      let (value, h) = try conditional()
      members.append(.init(key: key, value: value))
      height = max(height, h)
    }
    try advance(expectingValue: false)
    return (.object(members), try checked(height + 1))
  }

  /// `if` is a function here, so it is not among them.
  private static let reserved: Set<String> = [
    "function", "new", "this", "var", "let", "const", "typeof", "instanceof", "void", "delete", "return", "for",
    "while", "do", "switch", "throw", "try", "with", "class", "yield", "in",
  ]
}
