import Diagnostics

/// A regular expression of ECMAScript 5.1, run by a small machine whose steps are counted: a pattern that would
/// backtrack for ever ends with an error instead. Texts are UTF-16, as JavaScript's.
package struct RegularExpression: Sendable {
  package let pattern: String
  let flags: String
  let isGlobal: Bool
  let groupCount: Int
  let program: [Instruction]

  package enum Instruction: Sendable {
    case unit(UInt16)
    case any
    case set(CharacterSet)
    case start(multiline: Bool)
    case end(multiline: Bool)
    case wordBoundary(Bool)
    case save(Int)
    case backreference(Int)
    /// Tries the first, keeps the second for later.
    case split(Int, Int)
    case jump(Int)
    /// Forgets the captures of a group's last round.
    case clear(Range<Int>)
    /// A loop's body that matched nothing must not run again.
    case markPosition(Int)
    case leaveIfEmpty(Int)
    /// The body follows; `end` is where the program goes on.
    case look(negative: Bool, end: Int)
    case match
  }

  package struct CharacterSet: Sendable {
    package var ranges: [ClosedRange<UInt16>]
    var negated = false

    package func contains(_ u: UInt16) -> Bool {
      for r in ranges where r.contains(u) { return !negated }
      return negated
    }
  }

  init(_ pattern: String, flags: String = "") throws(Diagnostic) {
    for f in flags where !"gimuys".contains(f) {
      throw Diagnostic(.error, "\"\(f)\" is no flag of a regular expression", hint: "the flags are g, i, m, s and u")
    }
    var compiler = RegularExpressionCompiler(
      pattern: Array(pattern.utf16), ignoreCase: flags.contains("i"), multiline: flags.contains("m"),
      dotAll: flags.contains("s"))
    program = try compiler.compile()
    groupCount = compiler.groups
    ignoreCase = compiler.ignoreCase
    self.pattern = pattern
    self.flags = flags
    isGlobal = flags.contains("g")
  }

  let ignoreCase: Bool

  /// What `i` compares by.
  static func folded(_ u: UInt16) -> UInt16 {
    if u < 0x80 { return u >= 0x41 && u <= 0x5A ? u + 0x20 : u }
    guard let s = UnicodeScalar(u) else { return u }
    let lower = s.properties.lowercaseMapping.utf16
    return lower.count == 1 ? lower.first ?? u : u
  }

  static func isWord(_ u: UInt16) -> Bool {
    (u >= 0x30 && u <= 0x39) || (u >= 0x41 && u <= 0x5A) || u == 0x5F || (u >= 0x61 && u <= 0x7A)
  }

  static func isLineEnd(_ u: UInt16) -> Bool { u == 0x0A || u == 0x0D || u == 0x2028 || u == 0x2029 }

  /// The first match at or after `start`: for each group, its range in UTF-16 units, or nil.
  func firstMatch(in text: [UInt16], from start: Int = 0) throws -> [Range<Int>?]? {
    var machine = RegularExpressionMachine(self, text: text)
    var i = start
    while i <= text.count {
      if let slots = try machine.run(at: i) {
        return (0...groupCount).map { g in
          slots[2 * g] >= 0 && slots[2 * g + 1] >= slots[2 * g] ? slots[2 * g]..<slots[2 * g + 1] : nil
        }
      }
      i += 1
    }
    return nil
  }

  func matches(_ text: String) throws -> Bool { try firstMatch(in: Array(text.utf16)) != nil }

  /// All matches if the flag `g` is set, else the first.
  func matches(in text: [UInt16]) throws -> [[Range<Int>?]] {
    var out: [[Range<Int>?]] = []
    var i = 0
    while i <= text.count, let m = try firstMatch(in: text, from: i), let whole = m[0] {
      out.append(m)
      if !isGlobal { break }
      i = whole.isEmpty ? whole.upperBound + 1 : whole.upperBound
    }
    return out
  }

  /// `text.replace(regexp, replacement)` with `$1`, `$&`, `` $` ``, `$'` and `$$`.
  package func replace(in text: String, with replacement: String) throws -> String {
    let units = Array(text.utf16)
    let template = Array(replacement.utf16)
    var out: [UInt16] = []
    var done = 0
    for m in try matches(in: units) {
      guard let whole = m[0] else { continue }
      out += units[done..<whole.lowerBound]
      Self.expand(template, match: m, whole: whole, text: units, into: &out)
      done = whole.upperBound
      if out.count > ExpressionLimits.items { throw ExpressionFailure.tooLong("replace") }
    }
    out += units[done...]
    return String(decoding: out, as: UTF16.self)
  }

  package static func expand(
    _ template: [UInt16], match: [Range<Int>?], whole: Range<Int>, text: [UInt16], into out: inout [UInt16]
  ) {
    var i = 0
    while i < template.count {
      guard template[i] == 0x24, i + 1 < template.count else {
        out.append(template[i])
        i += 1
        continue
      }
      let c = template[i + 1]
      i += 2
      switch c {
      case 0x24: out.append(0x24)
      case 0x26: out += text[whole]
      case 0x60: out += text[..<whole.lowerBound]
      case 0x27: out += text[whole.upperBound...]
      case 0x30...0x39:
        var group = Int(c - 0x30)
        if i < template.count, (0x30...0x39).contains(template[i]), group * 10 + Int(template[i] - 0x30) < match.count {
          group = group * 10 + Int(template[i] - 0x30)
          i += 1
        }
        if group > 0, group < match.count {
          if let r = match[group] { out += text[r] }
        } else {
          out += [0x24, c]
        }
      default: out += [0x24, c]
      }
    }
  }
}
