/// Runs a program with an own stack of choices, so long texts do not grow the call stack.
struct RegularExpressionMachine {
  private let program: [RegularExpression.Instruction]
  private let ignoreCase: Bool
  private let text: [UInt16]
  private let slotCount: Int
  private var steps = 0

  private enum Choice {
    case resume(pc: Int, position: Int)
    case restore(slot: Int, value: Int)
  }

  init(_ expression: RegularExpression, text: [UInt16]) {
    program = expression.program
    ignoreCase = expression.ignoreCase
    self.text = text
    // Two for each group, then one for each loop.
    let loops = program.reduce(0) { if case .markPosition(let n) = $1 { max($0, n + 1) } else { $0 } }
    slotCount = max(2 * (expression.groupCount + 1), loops)
  }

  package mutating func run(at position: Int) throws -> [Int]? {
    var slots = [Int](repeating: -1, count: slotCount)
    slots[0] = position
    guard let end = try run(from: 0, at: position, &slots) else { return nil }
    slots[1] = end
    return slots
  }

  private func boundary(_ i: Int) -> Bool {
    let before = i > 0 && RegularExpression.isWord(text[i - 1])
    let after = i < text.count && RegularExpression.isWord(text[i])
    return before != after
  }

  private func same(_ a: UInt16, _ b: UInt16) -> Bool {
    a == b || (ignoreCase && RegularExpression.folded(a) == RegularExpression.folded(b))
  }

  private func accepts(_ set: RegularExpression.CharacterSet, _ u: UInt16) -> Bool {
    if !ignoreCase { return set.contains(u) }
    let plain = RegularExpression.CharacterSet(ranges: set.ranges)
    let lower = RegularExpression.folded(u)
    let upper = UnicodeScalar(u).map { $0.properties.uppercaseMapping.utf16 }
    let inside =
      plain.contains(u) || plain.contains(lower)
      || (upper?.count == 1 && plain.contains(upper?.first ?? u))
    return inside != set.negated
  }

  private mutating func run(from first: Int, at start: Int, _ slots: inout [Int]) throws -> Int? {
    var choices: [Choice] = []
    var pc = first
    var i = start

    func set(_ slot: Int, _ value: Int) {
      choices.append(.restore(slot: slot, value: slots[slot]))
      slots[slot] = value
    }

    while true {
      steps += 1
      if steps > ExpressionLimits.regularExpressionSteps { throw ExpressionFailure.regularExpressionSteps }
      var ok = true
      switch program[pc] {
      case .match: return i
      case .unit(let u):
        ok = i < text.count && same(text[i], u)
        i += 1
        pc += 1
      case .any:
        ok = i < text.count
        i += 1
        pc += 1
      case .set(let set):
        ok = i < text.count && accepts(set, text[i])
        i += 1
        pc += 1
      case .start(let multiline):
        ok = i == 0 || (multiline && RegularExpression.isLineEnd(text[i - 1]))
        pc += 1
      case .end(let multiline):
        ok = i == text.count || (multiline && RegularExpression.isLineEnd(text[i]))
        pc += 1
      case .wordBoundary(let wanted):
        ok = boundary(i) == wanted
        pc += 1
      case .save(let slot):
        set(slot, i)
        pc += 1
      case .clear(let range):
        for s in range { set(s, -1) }
        pc += 1
      case .markPosition(let slot):
        set(slot, i)
        pc += 1
      case .leaveIfEmpty(let slot):
        ok = slots[slot] != i
        pc += 1
      case .backreference(let group):
        let (a, b) = (slots[2 * group], slots[2 * group + 1])
        if a >= 0, b >= a {
          ok = i + (b - a) <= text.count && (0..<b - a).allSatisfy { same(text[a + $0], text[i + $0]) }
          i += b - a
        }
        pc += 1
      case .split(let now, let later):
        choices.append(.resume(pc: later, position: i))
        pc = now
      case .jump(let to): pc = to
      case .look(let negative, let end):
        var inner = slots
        let found = try run(from: pc + 1, at: i, &inner) != nil
        ok = found != negative
        if ok, !negative { for s in slots.indices where slots[s] != inner[s] { set(s, inner[s]) } }
        pc = end
      }
      if ok { continue }
      var resumed = false
      while let choice = choices.popLast() {
        switch choice {
        case .restore(let slot, let value): slots[slot] = value
        case .resume(let p, let position):
          pc = p
          i = position
          resumed = true
        }
        if resumed { break }
      }
      if !resumed { return nil }
    }
  }
}
