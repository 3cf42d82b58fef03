import Diagnostics

/// Pattern to program. Counted repeats are written out, within a bound on the program's length.
struct RegularExpressionCompiler {
  let ignoreCase: Bool
  let multiline: Bool
  package private(set) var groups = 0

  static let programLimit = 20_000
  private var parser: RegularExpressionParser
  private var program: [RegularExpression.Instruction] = []
  private var emitted = 0
  private var loops = 0

  init(pattern: [UInt16], ignoreCase: Bool, multiline: Bool, dotAll: Bool) {
    parser = RegularExpressionParser(pattern: pattern, dotAll: dotAll)
    self.ignoreCase = ignoreCase
    self.multiline = multiline
  }

  package mutating func compile() throws(Diagnostic) -> [RegularExpression.Instruction] {
    let node = try parser.parse()
    groups = parser.groups
    loops = 2 * (groups + 1)
    try emit(node)
    program.append(.match)
    return program
  }

  private mutating func emit(_ node: RegularExpressionParser.Node) throws(Diagnostic) {
    emitted += 1
    if max(program.count, emitted) > Self.programLimit { throw parser.failure("repeats that multiply to too much") }
    switch node {
    case .empty: break
    case .unit(let u): program.append(.unit(u))
    case .set(let s): program.append(.set(s))
    case .any: program.append(.any)
    case .start: program.append(.start(multiline: multiline))
    case .end: program.append(.end(multiline: multiline))
    case .boundary(let b): program.append(.wordBoundary(b))
    case .backreference(let n): program.append(.backreference(n))
    case .group(let inner, let index):
      if let index { program.append(.save(2 * index)) }
      try emit(inner)
      if let index { program.append(.save(2 * index + 1)) }
    case .sequence(let items): for n in items { try emit(n) }
    case .either(let options):
      var exits: [Int] = []
      for (k, option) in options.enumerated() {
        let isLast = k == options.count - 1
        let split = program.count
        if !isLast { program.append(.match) }
        try emit(option)
        if !isLast {
          exits.append(program.count)
          program.append(.match)
          program[split] = .split(split + 1, program.count)
        }
      }
      for e in exits { program[e] = .jump(program.count) }
    case .look(let inner, let negative):
      let head = program.count
      program.append(.match)
      try emit(inner)
      program.append(.match)
      program[head] = .look(negative: negative, end: program.count)
    case .loop(let inner, let low, let high, let greedy, let groups):
      for _ in 0..<low { try emit(inner) }
      if let high {
        var splits: [Int] = []
        for _ in low..<max(low, high) {
          splits.append(program.count)
          program.append(.match)
          try emit(inner)
        }
        for s in splits { program[s] = greedy ? .split(s + 1, program.count) : .split(program.count, s + 1) }
      } else {
        let slot = loops
        loops += 1
        let head = program.count
        program.append(.match)
        program.append(.markPosition(slot))
        if !groups.isEmpty { program.append(.clear(2 * groups.lowerBound..<2 * groups.upperBound)) }
        try emit(inner)
        program.append(.leaveIfEmpty(slot))
        program.append(.jump(head))
        program[head] = greedy ? .split(head + 1, program.count) : .split(program.count, head + 1)
      }
    }
  }
}
