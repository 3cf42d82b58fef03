import Tables

/// A list of objects as columns. Objects mostly have the same keys in the same order, so the column that came next
/// last time is tried first.
struct JSONColumns {
  private var names: [String] = []
  private var keys: [[UInt8]] = []
  private var columns: [ColumnBuilder] = []
  private var byName: [String: Int] = [:]

  /// Nil when the text is anything else than a list of objects.
  package static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Table? {
    var scanner = JSONScanner(bytes)
    var reader = JSONColumns()
    var row = 0
    guard scanner.take(UInt8(ascii: "[")) else { return nil }
    if !scanner.take(UInt8(ascii: "]")) {
      repeat {
        guard scanner.take(UInt8(ascii: "{")), reader.object(&scanner, row: row) else { return nil }
        row += 1
      } while scanner.take(UInt8(ascii: ","))
      guard scanner.take(UInt8(ascii: "]")) else { return nil }
    }
    scanner.skipSpace()
    guard scanner.isAtEnd else { return nil }
    var table = Table(rowCount: row)
    for (k, name) in reader.names.enumerated() { table.set(name, reader.columns[k].finished(count: row)) }
    return table
  }

  private mutating func object(_ s: inout JSONScanner, row: Int) -> Bool {
    if s.take(UInt8(ascii: "}")) { return true }
    var guess = 0
    repeat {
      s.skipSpace()
      guard let (range, escaped) = s.rawString(), let k = column(s, range, escaped, guess), s.take(UInt8(ascii: ":"))
      else {
        return false
      }
      guess = k + 1
      if columns[k].count > row { return false }
      columns[k].fill(to: row)
      guard append(&s, k) else { return false }
    } while s.take(UInt8(ascii: ","))
    return s.take(UInt8(ascii: "}"))
  }

  private mutating func column(_ s: JSONScanner, _ range: Range<Int>, _ escaped: Bool, _ guess: Int) -> Int? {
    if !escaped, guess < keys.count, keys[guess].elementsEqual(s.bytes[range]) { return guess }
    let name =
      escaped ? s.unescaped(range) : String(validating: UnsafeBufferPointer(rebasing: s.bytes[range]), as: UTF8.self)
    guard let name else { return nil }
    if let k = byName[name] { return k }
    byName[name] = names.count
    names.append(name)
    keys.append(Array(name.utf8))
    columns.append(ColumnBuilder())
    return names.count - 1
  }

  private mutating func append(_ s: inout JSONScanner, _ k: Int) -> Bool {
    s.skipSpace()
    switch s.peek() {
    case UInt8(ascii: "\""):
      guard let (range, escaped) = s.rawString() else { return false }
      if escaped {
        guard let text = s.unescaped(range) else { return false }
        columns[k].append(.string(text))
      } else {
        columns[k].append(text: UnsafeBufferPointer(rebasing: s.bytes[range]))
      }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard let n = s.number() else { return false }
      columns[k].append(number: n)
    default:
      guard let v = s.value(depth: 2) else { return false }
      columns[k].append(v)
    }
    return true
  }
}

/// A column that grows, in the narrowest storage that holds what came so far.
struct ColumnBuilder {
  private enum Kind { case empty, numbers, texts, bools, values }

  private var kind = Kind.empty
  package private(set) var count = 0
  private var numbers: [Double] = []
  private var codes: [Int32] = []
  private var pool = TextPool()
  private var bools: [Bool] = []
  private var values: [Value] = []
  private var validity: [Bool]?

  package mutating func append(number n: Double) {
    if kind == .empty { become(.numbers) }
    guard kind == .numbers else { return append(.number(n)) }
    numbers.append(n)
    mark(true)
  }

  package mutating func append(text: UnsafeBufferPointer<UInt8>) {
    if kind == .empty { become(.texts) }
    guard kind == .texts else { return append(.string(String(decoding: text, as: UTF8.self))) }
    codes.append(pool.code(text))
    mark(true)
  }

  package mutating func append(_ v: Value) {
    if kind == .empty, !v.isNull {
      switch v {
      case .number: become(.numbers)
      case .string: become(.texts)
      case .bool: become(.bools)
      default: become(.values)
      }
    }
    switch (kind, v) {
    case (.empty, _): mark(false)
    case (.numbers, .null), (.texts, .null), (.bools, .null):
      pad()
      mark(false)
    case (.numbers, .number(let n)):
      numbers.append(n)
      mark(true)
    case (.texts, .string(let s)):
      codes.append(pool.code(s))
      mark(true)
    case (.bools, .bool(let b)):
      bools.append(b)
      mark(true)
    case (.values, _):
      values.append(v)
      count += 1
    default:
      values = column().values
      kind = .values
      values.append(v)
      count += 1
    }
  }

  /// Nulls up to a row.
  package mutating func fill(to row: Int) { while count < row { append(.null) } }

  private mutating func pad() {
    switch kind {
    case .numbers: numbers.append(.nan)
    case .texts: codes.append(pool.code(""))
    case .bools: bools.append(false)
    case .values: values.append(.null)
    case .empty: break
    }
  }

  private mutating func mark(_ ok: Bool) {
    if !ok, validity == nil { validity = [Bool](repeating: true, count: count) }
    validity?.append(ok)
    count += 1
  }

  private mutating func become(_ new: Kind) {
    kind = new
    for _ in 0..<count { pad() }
  }

  private func column() -> Column {
    switch kind {
    case .empty: Column(repeating: .null, count: count)
    case .numbers: Column(numbers: numbers, validity: validity)
    case .texts: Column(codes: codes, dictionary: pool.dictionary, validity: validity)
    case .bools: Column(bools: bools, validity: validity)
    case .values: Column(values: values)
    }
  }

  mutating func finished(count n: Int) -> Column {
    fill(to: n)
    return column()
  }
}
