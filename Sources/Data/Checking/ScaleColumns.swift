import Numbers

/// What the search for conflicts looks at in every fact, as numbers: codes that are equal where texts are equal, -1 for
/// none, and amounts.
struct ScaleColumns: Sendable {
  typealias Key = FactColumns.Key

  private(set) var codes: [[Int32]] = Key.allCases.map { _ in [] }
  private var coefficients: [Int64] = []
  private var exponents: [Int16] = []
  private var hasAmount: [Bool] = []
  /// Amounts that a `QuickDecimal` does not hold, by position.
  private var long: [Int: ExactDecimal] = [:]
  /// Positions of facts with other readings.
  private(set) var disputed: [Int] = []
  private(set) var isDerived: [Bool] = []
  private var texts: [TextCodes] = Key.allCases.map { _ in TextCodes() }

  private struct TextCodes: Sendable {
    var codes: [String: Int32] = [:]

    mutating func code(_ text: String?) -> Int32 {
      // An absent field and an empty one are the same.
      guard let text, !text.isEmpty else { return -1 }
      if let code = codes[text] { return code }
      codes[text] = Int32(codes.count)
      return Int32(codes.count - 1)
    }
  }

  var count: Int { hasAmount.count }

  init(_ base: FactBase) {
    let all = base.facts.count
    for k in codes.indices { codes[k].reserveCapacity(all) }
    coefficients.reserveCapacity(all)
    exponents.reserveCapacity(all)
    for (_, part) in base.facts.sections {
      switch part {
      case .records(let facts): for f in facts { append(f) }
      case .sheet(let sheet): append(sheet)
      }
    }
  }

  private mutating func append(_ f: Fact) {
    let values: [Key: String?] = [
      .document: f.document, .partnership: f.partnership, .event: f.event, .measure: f.measure, .kind: f.kind,
      .scope: f.scope, .unit: f.unit, .currency: f.currency, .status: f.status?.rawValue,
    ]
    for k in Key.allCases { codes[k.rawValue].append(texts[k.rawValue].code(values[k] ?? nil)) }
    isDerived.append(f.isDerived)
    if !f.alternatives.isEmpty { disputed.append(count) }
    append(f.amount)
  }

  private mutating func append(_ amount: ExactDecimal?) {
    let quick = amount.flatMap { QuickDecimal($0) }
    if quick == nil, let amount { long[count] = amount }
    append(quick, amount != nil)
  }

  private mutating func append(_ quick: QuickDecimal?, _ hasOne: Bool) {
    coefficients.append(quick?.coefficient ?? 0)
    exponents.append(Int16(quick?.exponent ?? 0))
    hasAmount.append(hasOne)
  }

  private mutating func append(_ sheet: FactSheet) {
    let c = sheet.columns
    let maps = Key.allCases.map { k in
      (0..<c.texts[k.rawValue].count).map { texts[k.rawValue].code(c.texts[k.rawValue].text(Int32($0))) }
    }
    let rows = (0..<sheet.count).map { sheet.row(at: $0) }
    for k in codes.indices {
      let (own, map) = (c.codes[k], maps[k])
      codes[k] += rows.lazy.map { own[$0] < 0 ? -1 : map[Int(own[$0])] }
    }
    isDerived += repeatElement(false, count: rows.count)
    for (position, row) in rows.enumerated() {
      let flags = c.flags[row]
      if flags.contains(.mayConflict) { disputed.append(count) }
      if flags.contains(.isLong) {
        append(sheet.fact(position).amount)
      } else if flags.contains(.hasValue) {
        append(QuickDecimal(c.coefficients[row], Int(c.exponents[row]) + Int(c.unitMults[row])), true)
      } else {
        append(nil, false)
      }
    }
  }

  func code(_ key: Key, of text: String) -> Int32 { texts[key.rawValue].codes[text] ?? -2 }

  /// The codes of a position, for `CodeTuples`.
  func tuple(_ keys: [Key], _ i: Int) -> SIMD8<Int32> {
    var out = SIMD8<Int32>(repeating: -1)
    for (n, k) in keys.enumerated() { out[n] = codes[k.rawValue][i] }
    return out
  }

  func hasAmount(_ i: Int) -> Bool { hasAmount[i] }

  func amount(_ i: Int) -> ExactDecimal? {
    hasAmount[i] ? long[i] ?? QuickDecimal(coefficients[i], Int(exponents[i])).exact : nil
  }

  /// The power of ten between two amounts; nil for equal ones and for all others.
  func power(_ i: Int, _ j: Int) -> Int? {
    if long.isEmpty {
      let a = QuickDecimal(coefficients[i], Int(exponents[i]))
      return a.powerOver(QuickDecimal(coefficients[j], Int(exponents[j]))).flatMap { $0 == 0 ? nil : abs($0) }
    }
    guard let a = amount(i), let b = amount(j) else { return nil }
    return ScaleConflict.powerOfTen(a, b)
  }

  /// The quotient to some fifteen digits; nil where it must be computed exactly to know whether there is one.
  func quotient(_ i: Int, _ j: Int) -> Double? {
    if long[i] != nil || long[j] != nil { return nil }
    let power = Int(exponents[i]) - Int(exponents[j])
    guard coefficients[i] != 0, coefficients[j] != 0, abs(power) <= 18 else { return nil }
    let q = Double(coefficients[i]) / Double(coefficients[j])
    let scale = Double(QuickDecimal.powers[abs(power)])
    return power < 0 ? q / scale : q * scale
  }
}

/// Numbers tuples of codes in the order in which they come.
struct CodeTuples {
  private(set) var keys: [SIMD8<Int32>] = []
  private var slots = [Int32](repeating: -1, count: 64)

  var count: Int { keys.count }

  func find(_ key: SIMD8<Int32>) -> Int? {
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] >= 0 {
      if keys[Int(slots[slot])] == key { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  mutating func number(_ key: SIMD8<Int32>) -> Int {
    if let known = find(key) { return known }
    keys.append(key)
    if keys.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for i in keys.indices { place(i) }
    } else {
      place(keys.count - 1)
    }
    return keys.count - 1
  }

  private mutating func place(_ i: Int) {
    var slot = Self.hash(keys[i]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(i)
  }

  private static func hash(_ key: SIMD8<Int32>) -> Int {
    let halves = unsafeBitCast(key, to: SIMD4<UInt64>.self)
    var h: UInt64 = 0
    for i in 0..<4 {
      h = (h ^ halves[i]) &* 0x9E37_79B9_7F4A_7C15
      h ^= h >> 29
    }
    return Int(truncatingIfNeeded: h & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
