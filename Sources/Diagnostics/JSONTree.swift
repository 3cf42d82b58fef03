/// RFC 8259, bounded in depth, with the line and column of every value. Doubled keys and bad UTF-8 are errors.
public enum JSONTree {
  public static func parse(_ bytes: [UInt8], file: String? = nil) throws -> Tree {
    try bytes.withUnsafeBufferPointer { buffer in
      var parser = Parser(bytes: buffer, file: file)
      return try parser.document()
    }
  }

  public static func parse(_ text: String, file: String? = nil) throws -> Tree {
    try parse(Array(text.utf8), file: file)
  }
}

private struct Parser {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: String?
  var i = 0
  var line = 1
  var lineStart = 0

  init(bytes: UnsafeBufferPointer<UInt8>, file: String?) {
    self.bytes = bytes
    self.file = file
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { i = 3 }
    lineStart = i
  }

  /// An offset on this line whose column is known, so that a file of one long line is not counted again and again.
  private var known = (offset: 0, column: 1)

  var mark: Mark {
    var (k, column) = known.offset >= lineStart ? known : (lineStart, 1)
    while k < min(i, bytes.count) {
      if bytes[k] & 0xC0 != 0x80 { column += 1 }
      k += 1
    }
    return Mark(line: line, column: column)
  }

  func fail(_ message: String, hint: String? = nil, at m: Mark? = nil) -> Diagnostic {
    Diagnostic(.error, message, at: Place(file: file, mark: m ?? mark), hint: hint)
  }

  mutating func skipSpace() {
    while i < bytes.count {
      switch bytes[i] {
      case 0x0A:
        i += 1
        line += 1
        lineStart = i
      case 0x20, 0x09, 0x0D: i += 1
      default: return
      }
    }
  }

  mutating func document() throws -> Tree {
    let tree = try value(depth: 0)
    skipSpace()
    if i < bytes.count { throw fail("text after the end of the JSON value", hint: "one file holds one value") }
    return tree
  }

  mutating func value(depth: Int) throws -> Tree {
    if depth > Limits.nesting { throw fail("nested more than \(Limits.nesting) deep") }
    skipSpace()
    guard i < bytes.count else { throw fail("the file ends where a value is expected") }
    let m = mark
    known = (i, m.column)
    switch bytes[i] {
    case UInt8(ascii: "{"): return Tree(.object(try object(depth: depth)), mark: m)
    case UInt8(ascii: "["): return Tree(.array(try array(depth: depth)), mark: m)
    case UInt8(ascii: "\""): return Tree(.string(try string()), mark: m)
    case UInt8(ascii: "t"):
      try word("true")
      return Tree(.bool(true), mark: m)
    case UInt8(ascii: "f"):
      try word("false")
      return Tree(.bool(false), mark: m)
    case UInt8(ascii: "n"):
      try word("null")
      return Tree(.null, mark: m)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return Tree(.number(try number()), mark: m)
    default: throw fail("not JSON: a value cannot start with \(printable(bytes[i]))", hint: hint(for: bytes[i]))
    }
  }

  func printable(_ b: UInt8) -> String {
    b >= 0x20 && b < 0x7F ? "\"\(Character(UnicodeScalar(b)))\"" : "byte \(b)"
  }

  func hint(for b: UInt8) -> String? {
    switch b {
    case UInt8(ascii: "'"): "texts stand in double quotes"
    case UInt8(ascii: "/"): "JSON has no comments"
    case UInt8(ascii: "}"), UInt8(ascii: "]"): "is there a comma too many before it?"
    default: nil
    }
  }

  mutating func word(_ w: StaticString) throws {
    let n = w.utf8CodeUnitCount
    guard i + n <= bytes.count, (0..<n).allSatisfy({ bytes[i + $0] == w.utf8Start[$0] }) else {
      throw fail("not JSON: expected true, false, null, a number, a text, a list or an object")
    }
    i += n
  }

  mutating func object(depth: Int) throws -> TreeObject {
    i += 1
    var entries: [TreeObject.Entry] = []
    var seen = Set<String>()
    skipSpace()
    if i < bytes.count, bytes[i] == UInt8(ascii: "}") {
      i += 1
      return TreeObject()
    }
    while true {
      skipSpace()
      guard i < bytes.count, bytes[i] == UInt8(ascii: "\"") else {
        throw fail("expected a key in double quotes", hint: i < bytes.count ? hint(for: bytes[i]) : nil)
      }
      let keyMark = mark
      let key = try string()
      if !seen.insert(key).inserted { throw fail("the key \"\(key)\" stands twice in one object", at: keyMark) }
      skipSpace()
      guard i < bytes.count, bytes[i] == UInt8(ascii: ":") else {
        throw fail("expected \":\" after the key \"\(key)\"")
      }
      i += 1
      entries.append(.init(key: key, keyMark: keyMark, value: try value(depth: depth + 1)))
      skipSpace()
      guard i < bytes.count else { throw fail("the file ends inside an object", hint: "a \"}\" is missing") }
      i += 1
      if bytes[i - 1] == UInt8(ascii: "}") { return TreeObject(entries) }
      if bytes[i - 1] != UInt8(ascii: ",") {
        i -= 1
        throw fail("expected \",\" or \"}\" after a value")
      }
    }
  }

  mutating func array(depth: Int) throws -> [Tree] {
    i += 1
    var items: [Tree] = []
    skipSpace()
    if i < bytes.count, bytes[i] == UInt8(ascii: "]") {
      i += 1
      return items
    }
    while true {
      items.append(try value(depth: depth + 1))
      skipSpace()
      guard i < bytes.count else { throw fail("the file ends inside a list", hint: "a \"]\" is missing") }
      i += 1
      if bytes[i - 1] == UInt8(ascii: "]") { return items }
      if bytes[i - 1] != UInt8(ascii: ",") {
        i -= 1
        throw fail("expected \",\" or \"]\" after a value")
      }
    }
  }

  mutating func number() throws -> NumberLiteral {
    let start = i
    func digits(_ p: inout Parser) -> Int {
      let s = p.i
      while p.i < p.bytes.count, p.bytes[p.i] >= 0x30, p.bytes[p.i] <= 0x39 { p.i += 1 }
      return p.i - s
    }
    if bytes[i] == UInt8(ascii: "-") { i += 1 }
    let zero = i < bytes.count && bytes[i] == 0x30
    let whole = digits(&self)
    if whole == 0 || (zero && whole > 1) { throw fail("not a JSON number", hint: "no leading zeros, no leading point") }
    if i < bytes.count, bytes[i] == UInt8(ascii: ".") {
      i += 1
      if digits(&self) == 0 { throw fail("a number ends with its decimal point") }
    }
    if i < bytes.count, bytes[i] | 0x20 == UInt8(ascii: "e") {
      i += 1
      if i < bytes.count, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
      if digits(&self) == 0 { throw fail("a number ends with its exponent") }
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<i]), as: UTF8.self)
    guard let d = Double(text), d.isFinite else { throw fail("the number \(text) is too large") }
    return NumberLiteral(text: text, double: d)
  }

  mutating func string() throws -> String {
    let opening = mark
    i += 1
    var out: [UInt8] = []
    var start = i
    while i < bytes.count {
      let b = bytes[i]
      if b == UInt8(ascii: "\"") {
        out.append(contentsOf: bytes[start..<i])
        i += 1
        guard let s = String(validating: out, as: UTF8.self) else { throw fail("not valid UTF-8", at: opening) }
        return s
      }
      if b < 0x20 { throw fail("a line break or control character inside a text", hint: "write it as \\n") }
      if b == UInt8(ascii: "\\") {
        out.append(contentsOf: bytes[start..<i])
        try escape(into: &out)
        start = i
      } else {
        i += 1
      }
    }
    throw fail("the text that opens here is not closed", at: opening)
  }

  mutating func escape(into out: inout [UInt8]) throws {
    guard i + 1 < bytes.count else { throw fail("the file ends inside a text") }
    let c = bytes[i + 1]
    i += 2
    switch c {
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(c)
    case UInt8(ascii: "u"):
      var code = try hex4()
      if code >= 0xD800, code < 0xDC00, i + 1 < bytes.count, bytes[i] == UInt8(ascii: "\\"),
        bytes[i + 1] == UInt8(ascii: "u")
      {
        let back = i
        i += 2
        let low = try hex4()
        if low >= 0xDC00, low < 0xE000 {
          code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        } else {
          i = back
        }
      }
      out.append(contentsOf: String(UnicodeScalar(code) ?? "\u{FFFD}").utf8)
    default: throw fail("unknown escape \\\(printable(c))", hint: "a backslash is written \\\\")
    }
  }

  mutating func hex4() throws -> UInt32 {
    guard i + 4 <= bytes.count else { throw fail("the file ends inside a text") }
    var v: UInt32 = 0
    for k in 0..<4 {
      guard let d = Character(UnicodeScalar(bytes[i + k])).hexDigitValue else {
        throw fail("\\u takes four hex digits")
      }
      v = v << 4 | UInt32(d)
    }
    i += 4
    return v
  }
}
