import Gates
import Tables

enum TextFunctions {
  package static let table: [String: ExpressionFunction] = [
    "upper": .init(1...1) { .string($0.string(0).uppercased()) },
    "lower": .init(1...1) { .string($0.string(0).lowercased()) },
    "trim": .init(1...1) { .string(trimmed($0.string(0))) },
    "substring": .init(1...3) { a in
      let units = Array(a.string(0).utf16)
      let start = max(0, min(units.count, a.int(1)))
      let end = max(0, min(units.count, a.int(2, default: units.count)))
      return .string(String(decoding: units[min(start, end)..<max(start, end)], as: UTF16.self))
    },
    "split": .init(1...3) { a in
      let limit = a.has(2) ? max(0, a.int(2)) : Int.max
      if !a.has(1) { return .value(.array([.string(a.string(0))])) }
      if case .regularExpression(let r) = a[1] { return .value(.array(try split(a.string(0), by: r, limit))) }
      return .value(.array(split(a.string(0), by: a.string(1), limit)))
    },
    "pad": .init(2...4) { a in
      let (s, width) = (a.string(0), a.number(1))
      let character = a.has(2) && !a.string(2).isEmpty ? a.string(2) : " "
      let missing = width - Double(s.utf16.count)
      guard missing > 0 else { return .string(s) }
      guard missing * Double(character.utf16.count) <= Double(ExpressionLimits.items) else {
        throw ExpressionFailure.tooLong("pad")
      }
      let n = Int(bounded: missing, in: 0...ExpressionLimits.items)
      switch a.has(3) ? a.string(3) : "right" {
      case "left": return .string(String(repeating: character, count: n) + s)
      case "center":
        return .string(
          String(repeating: character, count: n / 2) + s + String(repeating: character, count: n - n / 2))
      default: return .string(s + String(repeating: character, count: n))
      }
    },
    "truncate": .init(2...4) { a in
      let units = Array(a.string(0).utf16)
      let ellipsis = a[3].isNullish ? "…" : a.string(3)
      if Double(units.count) <= a.number(1) { return .string(a.string(0)) }
      let room = max(0, min(units.count, a.int(1) - ellipsis.utf16.count))
      func text(_ r: Range<Int>) -> String { String(decoding: units[r], as: UTF16.self) }
      switch a.has(2) ? a.string(2) : "right" {
      case "left": return .string(ellipsis + text(units.count - room..<units.count))
      case "center": return .string(text(0..<(room + 1) / 2) + ellipsis + text(units.count - room / 2..<units.count))
      default: return .string(text(0..<room) + ellipsis)
      }
    },
    "replace": .init(3...3) { a in
      if case .regularExpression(let r) = a[1] { return .string(try r.replace(in: a.string(0), with: a.string(2))) }
      let (text, pattern) = (Array(a.string(0).utf16), Array(a.string(1).utf16))
      guard let i = firstIndex(of: pattern, in: text, from: 0) else { return .string(a.string(0)) }
      var out = Array(text[..<i])
      let whole = i..<i + pattern.count
      RegularExpression.expand(Array(a.string(2).utf16), match: [whole], whole: whole, text: text, into: &out)
      return .string(String(decoding: out + text[whole.upperBound...], as: UTF16.self))
    },
    "regexp": .init(1...2) { a in
      .regularExpression(try RegularExpression(pattern(a[0], a), flags: a.has(1) ? a.string(1) : ""))
    },
    "test": .init(1...2) { a in
      if case .regularExpression(let r) = a[0] { return .bool(try r.matches(a.string(1))) }
      return .bool(try RegularExpression(a.string(0)).matches(a.string(1)))
    },
    "parseFloat": .init(1...1) { .number(leadingNumber($0.string(0))) },
    "parseInt": .init(1...2) { .number(leadingInteger($0.string(0), radix: $0.int(1))) },
    "encodeURIComponent": .init(1...1) { .string(percentEncoded($0.string(0))) },
  ]

  private static func pattern(_ t: Term, _ a: ExpressionArguments) -> String {
    if case .regularExpression(let r) = t { return r.pattern }
    return t.string(a.clock)
  }

  static func trimmed(_ s: String) -> String {
    let blank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    var scalars = s.unicodeScalars[...]
    while let c = scalars.first, blank(c) { scalars.removeFirst() }
    while let c = scalars.last, blank(c) { scalars.removeLast() }
    return String(scalars)
  }

  package static func firstIndex(of part: [UInt16], in text: [UInt16], from start: Int) -> Int? {
    guard part.count <= text.count else { return nil }
    var i = max(0, start)
    while i + part.count <= text.count {
      if text[i..<i + part.count].elementsEqual(part) { return i }
      i += 1
    }
    return nil
  }

  private static func split(_ text: String, by separator: String, _ limit: Int) -> [Value] {
    let (units, part) = (Array(text.utf16), Array(separator.utf16))
    if part.isEmpty { return units.prefix(limit).map { .string(String(decoding: [$0], as: UTF16.self)) } }
    var out: [Value] = []
    var start = 0
    while out.count < limit {
      let next = firstIndex(of: part, in: units, from: start)
      out.append(.string(String(decoding: units[start..<(next ?? units.count)], as: UTF16.self)))
      guard let next else { break }
      start = next + part.count
    }
    return out
  }

  private static func split(_ text: String, by r: RegularExpression, _ limit: Int) throws -> [Value] {
    let units = Array(text.utf16)
    var out: [Value] = []
    var start = 0
    var from = 0
    func piece(_ range: Range<Int>) -> Value { .string(String(decoding: units[range], as: UTF16.self)) }
    while from < units.count, let m = try r.firstMatch(in: units, from: from), let whole = m[0],
      whole.lowerBound < units.count
    {
      // An empty match right at the beginning of a piece does not end it.
      if whole.upperBound == start {
        from = start + 1
        continue
      }
      out.append(piece(start..<whole.lowerBound))
      for g in m.dropFirst() { out.append(g.map(piece) ?? .null) }
      start = whole.upperBound
      from = start
    }
    out.append(piece(start..<units.count))
    return Array(out.prefix(limit))
  }

  /// The longest beginning that is a decimal number.
  static func leadingNumber(_ s: String) -> Double {
    let b = Array(trimmed(s).utf8)
    var i = 0
    if i < b.count, b[i] == 0x2B || b[i] == 0x2D { i += 1 }
    if String(decoding: b[i...].prefix(8), as: UTF8.self) == "Infinity" { return b[0] == 0x2D ? -.infinity : .infinity }
    func digits() -> Int {
      let s = i
      while i < b.count, b[i] >= 0x30, b[i] <= 0x39 { i += 1 }
      return i - s
    }
    var n = digits()
    if i < b.count, b[i] == 0x2E {
      i += 1
      n += digits()
    }
    if n == 0 { return .nan }
    let mantissa = i
    if i < b.count, b[i] | 0x20 == 0x65 {
      i += 1
      if i < b.count, b[i] == 0x2B || b[i] == 0x2D { i += 1 }
      if digits() == 0 { i = mantissa }
    }
    return JSText.number(String(decoding: b[..<i], as: UTF8.self))
  }

  static func leadingInteger(_ s: String, radix given: Int) -> Double {
    var text = Substring(trimmed(s))
    var sign = 1.0
    if let c = text.first, c == "-" || c == "+" {
      sign = c == "-" ? -1 : 1
      text.removeFirst()
    }
    var radix = given
    if radix == 0 || radix == 16, text.lowercased().hasPrefix("0x") {
      radix = 16
      text = text.dropFirst(2)
    }
    if radix == 0 { radix = 10 }
    guard (2...36).contains(radix) else { return .nan }
    var n = 0.0
    var any = false
    for c in text {
      guard c.isASCII, let d = Int(String(c), radix: radix) else { break }
      n = n * Double(radix) + Double(d)
      any = true
    }
    return any ? sign * n : .nan
  }

  private static func percentEncoded(_ s: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()".utf8)
    let hex = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for b in s.utf8 {
      if plain.contains(b) { out.append(b) } else { out += [0x25, hex[Int(b >> 4)], hex[Int(b & 15)]] }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
