import Diagnostics
import Numbers
import Tables

/// What a screen knows of the distinct texts of one column.
struct ScreenColumn<Attributes> {
  /// Texts of up to seven bytes, which most are, as one number each.
  private var short = ShortTexts()
  private var pool = TextPool()
  /// Codes of the pool's texts.
  private var long: [Int32] = []
  private(set) var known: [Attributes] = []
  private let judge: (String) -> Attributes
  /// Of texts that `newTexts` has not told yet.
  private var untold: [String] = []

  init(_ judge: @escaping (String) -> Attributes) { self.judge = judge }

  /// -1 for the empty text.
  mutating func code(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if bytes.isEmpty { return -1 }
    if bytes.count < 8 {
      let code = short.code(bytes, new: known.count)
      return code < known.count ? code : learn(bytes)
    }
    let inPool = Int(pool.code(bytes))
    if inPool < long.count { return Int(long[inPool]) }
    long.append(Int32(known.count))
    return learn(bytes)
  }

  private mutating func learn(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    known.append(judge(text))
    untold.append(text)
    return known.count - 1
  }

  mutating func newTexts() -> [String] {
    defer { untold = [] }
    return untold
  }
}

/// Codes of texts of one to seven bytes.
struct ShortTexts {
  /// The bytes, and in the eighth how many; 0 where free.
  private var keys = [UInt64](repeating: 0, count: 64)
  private var codes = [Int32](repeating: 0, count: 64)
  private var count = 0

  /// The code of the text; `new` where it is seen for the first time.
  mutating func code(_ bytes: UnsafeBufferPointer<UInt8>, new: Int) -> Int {
    var key = UInt64(bytes.count)
    for b in bytes { key = key << 8 | UInt64(b) }
    // The count moves up with the bytes; together they are never 0.
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(codes[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = key
    codes[slot] = Int32(new)
    count += 1
    if count * 2 > keys.count { grow() }
    return new
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
  }

  private mutating func grow() {
    let old = zip(keys, codes).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    codes = [Int32](repeating: 0, count: keys.count)
    for (key, code) in old {
      var slot = slot(of: key)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      (keys[slot], codes[slot]) = (key, code)
    }
  }
}

/// Where the fields stand, -1 for those that the table does not have.
struct ScreenFields {
  let id, document, partnership, event, measure, kind, scope, instrument: Int
  let value, unitMult, unit, currency, lower, upper, lowerInclusive, upperInclusive, qualifier: Int
  let status, date, stated, language, missingReason, alternatives, note, label: Int
  /// Fields that the quick look does not judge, where a row has them.
  let rare: [Int]
  /// Fields that other facts and records have a say in.
  let shared: [Int]

  init(_ table: FieldTable) {
    func at(_ name: String) -> Int { table.index[name] ?? -1 }
    (id, document, partnership, event) = (at("id"), at("document"), at("partnership"), at("event"))
    (measure, kind, scope, instrument) = (at("measure"), at("kind"), at("scope"), at("instrument"))
    (value, unitMult, unit, currency) = (at("value"), at("unit_mult"), at("unit"), at("currency"))
    (lower, upper) = (at("value_lower"), at("value_upper"))
    (lowerInclusive, upperInclusive) = (at("lower_inclusive"), at("upper_inclusive"))
    (qualifier, status, date) = (at("qualifier"), at("status"), at("date"))
    (stated, language, missingReason) = (at("stated"), at("language"), at("missing_reason"))
    (alternatives, note, label) = (at("alternatives"), at("note"), at("label"))
    let quick: Set = [
      "id", "document", "partnership", "event", "measure", "kind", "scope", "instrument", "value", "unit_mult", "unit",
      "currency", "value_lower", "value_upper", "lower_inclusive", "upper_inclusive", "qualifier", "status", "date",
      "stated", "language", "missing_reason", "note", "label", "where", "parent", "doubts",
    ]
    rare = table.columns.filter { !quick.contains($0.name) }.map(\.index)
    shared = [at("parent"), at("doubts")].filter { $0 >= 0 }
  }
}

/// What is known of the texts of the columns.
enum ScreenFacts {
  struct Document {
    var exists: Bool
    /// The day after those on which it may have been published.
    var publishedEnd: Int
    /// Of `PhraseClasses`.
    var language: Int
  }
  struct Event {
    var exists: Bool
    var firstDay: Int?
  }
  /// A word of the vocabulary, or one that is unknown.
  struct Term {
    /// To be reported where it stands first.
    var isReported: Bool
    var isMoney = false
  }
  struct Unit {
    var isKnown: Bool
    var isOrdinal: Bool
    /// Of `PhraseClasses`.
    var code: Int32
  }
  struct Currency {
    var isKnown: Bool
    var code: Int32
  }
  struct Status {
    var isKnown: Bool
    var isPlanned: Bool
  }
  struct Qualifier {
    var value: Facts.Qualifier?
    /// Of the bounds that it gives.
    var shape: UInt8
  }
}
