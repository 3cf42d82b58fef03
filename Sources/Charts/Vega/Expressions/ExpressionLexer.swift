import Diagnostics
import Tables

/// Tokens of ECMAScript 5.1 as far as Vega's expressions use them. A slash begins a regular expression where a value
/// is expected, so the parser says what it expects.
struct ExpressionLexer {
  package enum Token: Equatable {
    case number(Double)
    case string(String)
    case name(String)
    case punctuator(String)
    case regularExpression(pattern: String, flags: String)
    case end
  }

  package let bytes: [UInt8]
  package private(set) var position = 0
  /// Where the token read last begins.
  package private(set) var start = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  func failure(_ message: String, at offset: Int? = nil, hint: String? = nil) -> Diagnostic {
    let offset = min(offset ?? start, bytes.count)
    let column = bytes[..<offset].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    let shown = String(decoding: bytes.prefix(200), as: UTF8.self) + (bytes.count > 200 ? "…" : "")
    return Diagnostic(.error, "\(message), at character \(column) of the expression \"\(shown)\"", hint: hint)
  }

  private func peek(_ ahead: Int = 0) -> UInt8 {
    position + ahead < bytes.count ? bytes[position + ahead] : 0
  }

  private func isNameByte(_ b: UInt8) -> Bool {
    (b | 0x20 >= 0x61 && b | 0x20 <= 0x7A) || (b >= 0x30 && b <= 0x39) || b == 0x5F || b == 0x24 || b >= 0x80
  }

  private func isDigit(_ b: UInt8) -> Bool { b >= 0x30 && b <= 0x39 }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D: position += 1
      case 0xC2 where peek(1) == 0xA0: position += 2
      default: return
      }
    }
  }

  package mutating func next(expectingValue: Bool) throws(Diagnostic) -> Token {
    skipSpace()
    start = position
    guard position < bytes.count else { return .end }
    let b = bytes[position]
    if isDigit(b) || (b == UInt8(ascii: ".") && isDigit(peek(1))) { return try number() }
    if b == UInt8(ascii: "\"") || b == UInt8(ascii: "'") { return try string(quote: b) }
    if isNameByte(b) {
      while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
      return .name(String(decoding: bytes[start..<position], as: UTF8.self))
    }
    if b == UInt8(ascii: "/"), expectingValue { return try regularExpression() }
    for length in stride(from: 4, through: 1, by: -1) where position + length <= bytes.count {
      let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
      if Self.punctuators.contains(text) {
        position += length
        return .punctuator(text)
      }
    }
    let rest = String(decoding: bytes[position...], as: UTF8.self)
    throw failure("\"\(rest.prefix(1))\" has no meaning here")
  }

  private static let punctuators: Set<String> = [
    ">>>=", "===", "!==", ">>>", "<<=", ">>=", "==", "!=", "<=", ">=", "&&", "||", "<<", ">>", "++", "--", "+=", "-=",
    "*=", "/=", "%=", "&=", "|=", "^=", "=>", "{", "}", "(", ")", "[", "]", ".", ";", ",", "<", ">", "+", "-", "*",
    "/", "%", "&", "|", "^", "!", "~", "?", ":", "=",
  ]

  private mutating func number() throws(Diagnostic) -> Token {
    if bytes[position] == 0x30, peek(1) | 0x20 == UInt8(ascii: "x") {
      position += 2
      let digits = position
      while isNameByte(peek()) { position += 1 }
      let text = String(decoding: bytes[digits..<position], as: UTF8.self)
      guard let n = UInt64(text, radix: 16) else { throw failure("not a hexadecimal number") }
      return .number(Double(n))
    }
    while isDigit(peek()) { position += 1 }
    if peek() == UInt8(ascii: ".") {
      position += 1
      while isDigit(peek()) { position += 1 }
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      guard isDigit(peek(1 + sign)) else { throw failure("a number without digits in its exponent") }
      position += 1 + sign
      while isDigit(peek()) { position += 1 }
    }
    guard !isNameByte(peek()) else { throw failure("a name cannot follow a number directly", at: position) }
    let n = JSText.number(String(decoding: bytes[start..<position], as: UTF8.self))
    guard !n.isNaN else { throw failure("not a number") }
    return .number(n)
  }

  private mutating func string(quote: UInt8) throws(Diagnostic) -> Token {
    var out: [UInt8] = []
    position += 1
    while position < bytes.count {
      let b = bytes[position]
      position += 1
      if b == quote { return .string(String(decoding: out, as: UTF8.self)) }
      if b == 0x0A || b == 0x0D { break }
      if b == UInt8(ascii: "\\") { try escape(into: &out) } else { out.append(b) }
    }
    throw failure("the text that begins here is not closed")
  }

  private mutating func escape(into out: inout [UInt8]) throws(Diagnostic) {
    let b = peek()
    position += 1
    switch b {
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "v"): out.append(0x0B)
    case UInt8(ascii: "0") where !isDigit(peek()): out.append(0)
    case UInt8(ascii: "x"): out.append(contentsOf: String(UnicodeScalar(UInt8(try hex(2)))).utf8)
    case UInt8(ascii: "u"):
      var code = try hex(4)
      if code & 0xFC00 == 0xD800, peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") {
        position += 2
        let low = try hex(4)
        code = low & 0xFC00 == 0xDC00 ? 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
      }
      out.append(contentsOf: String(UnicodeScalar(code) ?? "\u{FFFD}").utf8)
    case 0x0D: if peek() == 0x0A { position += 1 }
    case 0x0A: break
    default: out.append(b)
    }
  }

  private mutating func hex(_ count: Int) throws(Diagnostic) -> UInt32 {
    let end = min(position + count, bytes.count)
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    guard text.utf8.count == count, let n = UInt32(text, radix: 16) else {
      throw failure("an escape takes \(count) hexadecimal digits", at: position)
    }
    position = end
    return n
  }

  private mutating func regularExpression() throws(Diagnostic) -> Token {
    position += 1
    let first = position
    var inClass = false
    while position < bytes.count {
      let b = bytes[position]
      if b == UInt8(ascii: "\\") {
        position += 1
      } else if b == UInt8(ascii: "[") {
        inClass = true
      } else if b == UInt8(ascii: "]") {
        inClass = false
      } else if b == UInt8(ascii: "/"), !inClass {
        let pattern = String(decoding: bytes[first..<position], as: UTF8.self)
        position += 1
        let flags = position
        while isNameByte(peek()) { position += 1 }
        return .regularExpression(pattern: pattern, flags: String(decoding: bytes[flags..<position], as: UTF8.self))
      }
      position += 1
    }
    throw failure("the regular expression that begins here is not closed")
  }
}
