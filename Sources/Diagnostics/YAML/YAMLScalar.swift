/// YAML 1.2.2, section 10.3.2 (core schema); a scalar in quotes is always a text.
enum YAMLScalar {
  static func kind(_ text: String) -> Tree.Kind {
    switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .bool(true)
    case "false", "False", "FALSE": .bool(false)
    default: YAMLNumber.literal(text).map { .number($0) } ?? .string(text)
    }
  }
}

/// What a tag makes of a value: those of the core schema, and `!`, which says that a text is one.
struct YAMLTag {
  let name: String?

  init(_ name: String?) { self.name = name }

  var allowsSequence: Bool { name == nil || name == "!" || name == "!!seq" }
  var allowsMapping: Bool { name == nil || name == "!" || name == "!!map" }

  /// Nil if the text is not what the tag says, or the tag is none of these.
  func scalar(_ text: String, plain: Bool) -> Tree.Kind? {
    switch name {
    case nil: return plain ? YAMLScalar.kind(text) : .string(text)
    case "!", "!!str": return .string(text)
    default: break
    }
    let kind = YAMLScalar.kind(text)
    switch (name, kind) {
    case ("!!null", .null), ("!!bool", .bool), ("!!float", .number): return kind
    case ("!!int", .number(let number)): return number.double == number.double.rounded() ? kind : nil
    default: return nil
    }
  }
}

enum YAMLNumber {
  /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, 0o and 0x integers.
  static func literal(_ text: String) -> NumberLiteral? {
    let b = Array(text.utf8)
    guard let first = b.first, (first >= 0x30 && first <= 0x39) || "+-.".utf8.contains(first) else { return nil }
    if b.count > 2, b[0] == 0x30, b[1] == UInt8(ascii: "x") || b[1] == UInt8(ascii: "o") {
      return Int(text.dropFirst(2), radix: b[1] == UInt8(ascii: "x") ? 16 : 8).map { NumberLiteral(Double($0)) }
    }
    var i = 0
    func digits() -> Int {
      let s = i
      while i < b.count, b[i] >= 0x30, b[i] <= 0x39 { i += 1 }
      return i - s
    }
    if b[0] == UInt8(ascii: "+") || b[0] == UInt8(ascii: "-") { i = 1 }
    let whole = digits()
    var fraction = 0
    if i < b.count, b[i] == UInt8(ascii: ".") {
      i += 1
      fraction = digits()
    }
    if whole + fraction == 0 { return nil }
    if i < b.count, b[i] | 0x20 == UInt8(ascii: "e") {
      i += 1
      if i < b.count, b[i] == UInt8(ascii: "+") || b[i] == UInt8(ascii: "-") { i += 1 }
      if digits() == 0 { return nil }
    }
    guard i == b.count, let d = Double(text), d.isFinite else { return nil }
    return NumberLiteral(text: text.hasPrefix("+") ? String(text.dropFirst()) : text, double: d)
  }
}
