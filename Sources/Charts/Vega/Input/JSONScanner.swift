import Diagnostics
import Tables

/// A quick JSON reader that gives up (nil) on anything that is not plainly right.
struct JSONScanner {
  package let bytes: UnsafeBufferPointer<UInt8>
  package var i = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { i = 3 }
  }

  var isAtEnd: Bool { i >= bytes.count }

  mutating func skipSpace() {
    while i < bytes.count, bytes[i] <= 0x20,
      bytes[i] == 0x20 || bytes[i] == 0x0A || bytes[i] == 0x0D || bytes[i] == 0x09
    {
      i += 1
    }
  }

  package mutating func take(_ b: UInt8) -> Bool {
    skipSpace()
    guard i < bytes.count, bytes[i] == b else { return false }
    i += 1
    return true
  }

  func peek() -> UInt8 { i < bytes.count ? bytes[i] : 0 }

  package mutating func word(_ w: StaticString) -> Bool {
    let n = w.utf8CodeUnitCount
    guard i + n <= bytes.count else { return false }
    for k in 0..<n where bytes[i + k] != w.utf8Start[k] { return false }
    i += n
    return true
  }

  package mutating func number() -> Double? {
    let start = i
    if peek() == 0x2D { i += 1 }
    let digits = i
    while i < bytes.count, bytes[i] >= 0x30, bytes[i] <= 0x39 { i += 1 }
    guard i > digits, bytes[digits] != 0x30 || i == digits + 1 else { return nil }
    if peek() == 0x2E {
      i += 1
      let places = i
      while i < bytes.count, bytes[i] >= 0x30, bytes[i] <= 0x39 { i += 1 }
      guard i > places else { return nil }
    }
    if peek() | 0x20 == 0x65 {
      i += 1
      if peek() == 0x2B || peek() == 0x2D { i += 1 }
      let exponent = i
      while i < bytes.count, bytes[i] >= 0x30, bytes[i] <= 0x39 { i += 1 }
      guard i > exponent else { return nil }
    }
    let n = NumberText.read(UnsafeBufferPointer(rebasing: bytes[start..<i]))
    return n.isFinite ? n : nil
  }

  /// The bytes between the quotes, and whether escapes stand among them.
  mutating func rawString() -> (Range<Int>, escaped: Bool)? {
    guard peek() == 0x22 else { return nil }
    i += 1
    let start = i
    var escaped = false
    while i < bytes.count {
      let b = bytes[i]
      if b == 0x22 {
        i += 1
        return (start..<i - 1, escaped)
      }
      if b < 0x20 { return nil }
      if b == 0x5C {
        escaped = true
        i += 1
      }
      i += 1
    }
    return nil
  }

  package mutating func string() -> String? {
    guard let (range, escaped) = rawString() else { return nil }
    if !escaped { return String(validating: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }
    return unescaped(range)
  }

  func unescaped(_ range: Range<Int>) -> String? {
    // The quotes belong to what the careful parser reads.
    let quoted = Array(bytes[range.lowerBound - 1..<range.upperBound + 1])
    return (try? JSONTree.parse(quoted))?.string
  }

  package mutating func value(depth: Int) -> Value? {
    if depth > Limits.nesting { return nil }
    skipSpace()
    switch peek() {
    case UInt8(ascii: "{"):
      i += 1
      var fields: [Value.Field] = []
      if take(UInt8(ascii: "}")) { return .object([]) }
      repeat {
        skipSpace()
        guard let key = string(), take(UInt8(ascii: ":")), let v = value(depth: depth + 1) else { return nil }
        fields.append(.init(key, v))
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { return nil }
      // Doubled keys are a mistake that the careful parser names.
      if fields.count <= 8 {
        for a in fields.indices { for b in 0..<a where fields[a].key == fields[b].key { return nil } }
      } else if Set(fields.map(\.key)).count < fields.count {
        return nil
      }
      return .object(fields)
    case UInt8(ascii: "["):
      i += 1
      var items: [Value] = []
      if take(UInt8(ascii: "]")) { return .array([]) }
      repeat {
        guard let v = value(depth: depth + 1) else { return nil }
        items.append(v)
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: "]")) ? .array(items) : nil
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return word("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return word("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return word("null") ? .null : nil
    default: return number().map { .number($0) }
    }
  }
}
