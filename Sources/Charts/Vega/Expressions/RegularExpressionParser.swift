import Diagnostics

/// Pattern text to tree (ECMA-262, 15.10.1, without look-behind, named groups and Unicode classes).
struct RegularExpressionParser {
  package let pattern: [UInt16]
  let dotAll: Bool
  package private(set) var groups = 0

  package typealias CharacterSet = RegularExpression.CharacterSet

  package indirect enum Node {
    case empty
    case unit(UInt16)
    case set(CharacterSet)
    case any
    case start, end
    case boundary(Bool)
    case group(Node, Int?)
    case backreference(Int)
    case look(Node, negative: Bool)
    case sequence([Node])
    case either([Node])
    case loop(Node, min: Int, max: Int?, greedy: Bool, groups: Range<Int>)
  }

  private var i = 0
  private var depth = 0
  private var totalGroups = 0

  init(pattern: [UInt16], dotAll: Bool) {
    self.pattern = pattern
    self.dotAll = dotAll
  }

  package mutating func parse() throws(Diagnostic) -> Node {
    totalGroups = countGroups()
    let node = try alternatives()
    if i < pattern.count { throw failure("a \")\" too many") }
    return node
  }

  func failure(_ message: String) -> Diagnostic {
    Diagnostic(
      .error, "\(message) in the regular expression /\(String(decoding: pattern.prefix(100), as: UTF16.self))/")
  }

  private func countGroups() -> Int {
    var n = 0
    var inClass = false
    var k = 0
    while k < pattern.count {
      switch pattern[k] {
      case 0x5C: k += 1
      case 0x5B: inClass = true
      case 0x5D: inClass = false
      case 0x28 where !inClass: if k + 1 >= pattern.count || pattern[k + 1] != 0x3F { n += 1 }
      default: break
      }
      k += 1
    }
    return n
  }

  private func at(_ c: Character, ahead: Int = 0) -> Bool {
    i + ahead < pattern.count && pattern[i + ahead] == c.utf16.first
  }

  private mutating func take(_ c: Character) -> Bool {
    guard at(c) else { return false }
    i += 1
    return true
  }

  private mutating func alternatives() throws(Diagnostic) -> Node {
    depth += 1
    defer { depth -= 1 }
    if depth > 100 { throw failure("groups nested more than 100 deep") }
    var options = [try sequence()]
    while take("|") { options.append(try sequence()) }
    return options.count == 1 ? options[0] : .either(options)
  }

  private mutating func sequence() throws(Diagnostic) -> Node {
    var items: [Node] = []
    while i < pattern.count, !at("|"), !at(")") {
      let before = groups
      let atom = try atom()
      items.append(try quantified(atom, groups: before + 1..<groups + 1))
    }
    return items.count == 1 ? items[0] : items.isEmpty ? .empty : .sequence(items)
  }

  private mutating func quantified(_ node: Node, groups: Range<Int>) throws(Diagnostic) -> Node {
    let low: Int
    let high: Int?
    if take("*") {
      (low, high) = (0, nil)
    } else if take("+") {
      (low, high) = (1, nil)
    } else if take("?") {
      (low, high) = (0, 1)
    } else if at("{"), let counts = braces() {
      (low, high) = counts
    } else {
      return node
    }
    switch node {
    case .start, .end, .boundary: throw failure("nothing to repeat")
    default: break
    }
    if let high, high < low { throw failure("a repeat whose numbers are out of order") }
    let greedy = !take("?")
    if at("*") || at("+") || at("?") { throw failure("nothing to repeat") }
    return .loop(node, min: low, max: high, greedy: greedy, groups: groups)
  }

  /// `{2}`, `{2,}`, `{2,3}`; anything else is a plain brace.
  private mutating func braces() -> (Int, Int?)? {
    var k = i + 1
    func number() -> Int? {
      let s = k
      var n = 0
      while k < pattern.count, (0x30...0x39).contains(pattern[k]) {
        n = min(n * 10 + Int(pattern[k] - 0x30), 100_000)
        k += 1
      }
      return k > s ? n : nil
    }
    guard let low = number() else { return nil }
    var high: Int? = low
    if k < pattern.count, pattern[k] == 0x2C {
      k += 1
      high = number()
    }
    guard k < pattern.count, pattern[k] == 0x7D else { return nil }
    i = k + 1
    return (low, high)
  }

  private mutating func atom() throws(Diagnostic) -> Node {
    let u = pattern[i]
    i += 1
    switch u {
    case 0x2E: return dotAll ? .any : .set(CharacterSet(ranges: Self.lineEnds, negated: true))
    case 0x5E: return .start
    case 0x24: return .end
    case 0x28: return try group()
    case 0x5B: return .set(try characterClass())
    case 0x5C: return try escape()
    case 0x2A, 0x2B, 0x3F: throw failure("nothing to repeat")
    default: return .unit(u)
    }
  }

  private mutating func group() throws(Diagnostic) -> Node {
    var node: Node
    if at("?") {
      i += 1
      if take(":") {
        node = .group(try alternatives(), nil)
      } else if take("=") {
        node = .look(try alternatives(), negative: false)
      } else if take("!") {
        node = .look(try alternatives(), negative: true)
      } else {
        throw failure("a kind of group that is not known (named groups and look-behind are not)")
      }
    } else {
      groups += 1
      let n = groups
      node = .group(try alternatives(), n)
    }
    guard take(")") else { throw failure("a group that is not closed") }
    return node
  }

  private mutating func escape() throws(Diagnostic) -> Node {
    guard i < pattern.count else { throw failure("a backslash at the end") }
    let u = pattern[i]
    if u == 0x62 || u == 0x42 {
      i += 1
      return .boundary(u == 0x62)
    }
    if (0x31...0x39).contains(u) {
      var n = 0
      var k = i
      while k < pattern.count, (0x30...0x39).contains(pattern[k]), n < 1000 {
        n = n * 10 + Int(pattern[k] - 0x30)
        k += 1
      }
      if n <= totalGroups {
        i = k
        return .backreference(n)
      }
    }
    if let set = classEscape() { return .set(set) }
    return .unit(unitEscape())
  }

  private mutating func classEscape() -> CharacterSet? {
    guard i < pattern.count, let name = UnicodeScalar(pattern[i]) else { return nil }
    let set: CharacterSet
    switch name {
    case "d": set = CharacterSet(ranges: [0x30...0x39])
    case "D": set = CharacterSet(ranges: [0x30...0x39], negated: true)
    case "w": set = CharacterSet(ranges: Self.word)
    case "W": set = CharacterSet(ranges: Self.word, negated: true)
    case "s": set = CharacterSet(ranges: Self.space)
    case "S": set = CharacterSet(ranges: Self.space, negated: true)
    default: return nil
    }
    i += 1
    return set
  }

  private mutating func unitEscape() -> UInt16 {
    let u = pattern[i]
    i += 1
    switch UnicodeScalar(u) {
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "f": return 0x0C
    case "v": return 0x0B
    case "0": return 0
    case "x": return hex(2) ?? u
    case "u": return hex(4) ?? u
    case "c": return control() ?? u
    default: return u
    }
  }

  /// `\cJ`: the control character of a letter.
  private mutating func control() -> UInt16? {
    guard i < pattern.count, (0x41...0x5A).contains(pattern[i] & ~0x20) else { return nil }
    i += 1
    return pattern[i - 1] % 32
  }

  private mutating func hex(_ count: Int) -> UInt16? {
    guard i + count <= pattern.count else { return nil }
    let text = String(decoding: pattern[i..<i + count], as: UTF16.self)
    guard text.utf8.count == count, let n = UInt16(text, radix: 16) else { return nil }
    i += count
    return n
  }

  private mutating func characterClass() throws(Diagnostic) -> CharacterSet {
    var set = CharacterSet(ranges: [])
    set.negated = take("^")
    while true {
      guard i < pattern.count else { throw failure("a \"[\" that is not closed") }
      if take("]") { return set }
      guard let low = classUnit(into: &set) else { continue }
      guard at("-"), !at("]", ahead: 1), i + 1 < pattern.count else {
        set.ranges.append(low...low)
        continue
      }
      i += 1
      guard let high = classUnit(into: &set) else {
        set.ranges += [low...low, 0x2D...0x2D]
        continue
      }
      guard low <= high else { throw failure("a range that is out of order") }
      set.ranges.append(low...high)
    }
  }

  /// One unit of a class, or nil when a whole set was added.
  private mutating func classUnit(into set: inout CharacterSet) -> UInt16? {
    let u = pattern[i]
    i += 1
    guard u == 0x5C, i < pattern.count else { return u }
    if let inner = classEscape() {
      set.ranges += inner.negated ? Self.complement(inner.ranges) : inner.ranges
      return nil
    }
    if pattern[i] == 0x62 {
      i += 1
      return 0x08
    }
    return unitEscape()
  }

  private static func complement(_ ranges: [ClosedRange<UInt16>]) -> [ClosedRange<UInt16>] {
    var out: [ClosedRange<UInt16>] = []
    var next: UInt32 = 0
    for r in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if UInt32(r.lowerBound) > next { out.append(UInt16(next)...r.lowerBound - 1) }
      next = max(next, UInt32(r.upperBound) + 1)
    }
    if next <= 0xFFFF { out.append(UInt16(next)...0xFFFF) }
    return out
  }

  private static let lineEnds: [ClosedRange<UInt16>] = [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]
  private static let word: [ClosedRange<UInt16>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
  private static let space: [ClosedRange<UInt16>] = [
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ]
}
