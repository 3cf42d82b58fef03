import Diagnostics
import Numbers
import Tables

/// What a screen knows of the distinct texts of one column.
struct ScreenColumn<Attributes> {
  private var pool = TextPool()
  private(set) var known: [Attributes] = []
  private let judge: (String) -> Attributes
  /// How many were known when `newTexts` was last asked.
  private var told = 0

  init(_ judge: @escaping (String) -> Attributes) { self.judge = judge }

  /// -1 for the empty text.
  mutating func code(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if bytes.isEmpty { return -1 }
    let code = Int(pool.code(bytes))
    if code == known.count { known.append(judge(String(decoding: bytes, as: UTF8.self))) }
    return code
  }

  mutating func newTexts() -> [String] {
    defer { told = known.count }
    return (told..<known.count).map { pool.text(Int32($0)) ?? "" }
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
