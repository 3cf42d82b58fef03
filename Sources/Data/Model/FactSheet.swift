import Numbers
import Tables

/// The facts of one CSV, held as its bytes and as columns: what comparing needs of every fact is there as codes and
/// decimals, all else is read from the row again.
///
/// Every row that is included was found to be in order, or what is wrong with it was reported.
final class FactSheet: Sendable {
  let table: FieldTable
  let columns: FactColumns
  /// The rows that are facts; nil where all are.
  private let included: [UInt32]?
  let ids: RowIndex
  /// Of the documents, for phrases that do not name their own.
  private let languages: [String: String]

  init(
    table: FieldTable, columns: FactColumns, included: [UInt32]?, ids: RowIndex, languages: [String: String]
  ) {
    (self.table, self.columns, self.included, self.ids) = (table, columns, included, ids)
    self.languages = languages
  }

  var count: Int { included?.count ?? table.rows.count }

  /// The row of the file that a fact is.
  func row(at position: Int) -> Int { included.map { Int($0[position]) } ?? position }

  func fact(_ position: Int) -> Fact { factOfRow(row(at: position)) }

  func hasAlternatives(_ position: Int) -> Bool { columns.flags[row(at: position)].contains(.hasAlternatives) }

  /// The value as stated; nil where there is none, or where that takes a look at the row.
  func statedValue(_ position: Int) -> (value: QuickDecimal, unitMult: Int)? {
    let row = row(at: position)
    guard !columns.flags[row].contains(.isLong), columns.flags[row].contains(.hasValue) else { return nil }
    return (QuickDecimal(columns.coefficients[row], Int(columns.exponents[row])), Int(columns.unitMults[row]))
  }

  /// The positions of facts whose rows have one of the flags.
  func positions(_ flags: FactColumns.Flags) -> [Int] {
    (0..<count).filter { !columns.flags[row(at: $0)].isDisjoint(with: flags) }
  }

  /// In the order in which they come.
  var measures: [String] {
    let key = FactColumns.Key.measure.rawValue
    var isSeen = [Bool](repeating: false, count: columns.texts[key].count)
    var out: [String] = []
    for position in 0..<count {
      let code = Int(columns.codes[key][row(at: position)])
      guard code >= 0, !isSeen[code] else { continue }
      isSeen[code] = true
      out.append(columns.texts[key].text(Int32(code)) ?? "")
    }
    return out
  }

  /// The row with an id.
  func row(of id: String) -> Int? { ids.row(of: id, in: table) }

  func quoted(_ position: Int) -> QuotedFact {
    let row = table.rows[row(at: position)]
    func text(_ field: String) -> String? {
      table.index[field].flatMap { row.isEmpty($0) ? nil : row.text($0) }
    }
    return QuotedFact(
      id: text("id") ?? "", stated: text("stated"), value: text("value").flatMap { ExactDecimal($0) },
      place: row.place(0))
  }

  func factOfRow(_ row: Int) -> Fact {
    // What is wrong was said when the table was loaded.
    guard let reader = table.reader(row, findings: FindingCollector()), let fact = FactDecoding.fact(reader) else {
      return Fact(id: "", measure: "")
    }
    return Self.completed(fact, languages)
  }

  /// A phrase without a language has its document's.
  static func completed(_ fact: Fact, _ languages: [String: String]) -> Fact {
    var f = fact
    if f.stated?.language == "" { f.stated?.language = f.document.flatMap { languages[$0] } ?? "" }
    return f
  }
}

/// What comparing looks at in every fact of a sheet, by row.
struct FactColumns: Sendable {
  /// The coded fields, in the order of `codes`.
  enum Key: Int, CaseIterable, Sendable {
    case document, partnership, event, measure, kind, scope, unit, currency, status

    var field: String { "\(self)" }
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// `coefficient`, `exponent` and `unitMult` say what the value is.
    static let hasValue = Flags(rawValue: 1)
    /// The value has more digits than these columns hold: it is read from its row.
    static let isLong = Flags(rawValue: 2)
    /// There are other readings, a power of ten from the one stated; or it is not known.
    static let mayConflict = Flags(rawValue: 4)
    /// The row is to be decoded and judged in its turn, with those around it.
    static let isDoubtful = Flags(rawValue: 8)
    /// The row is no fact, or none that is wanted.
    static let isLeftOut = Flags(rawValue: 16)
    /// Nothing is wrong but that the date lies after that of the document.
    static let isLate = Flags(rawValue: 32)
    static let hasAlternatives = Flags(rawValue: 64)
  }

  /// -1 where the cell is empty.
  var codes: [[Int32]] = Key.allCases.map { _ in [] }
  var texts: [TextPool] = Key.allCases.map { _ in TextPool() }
  var coefficients: [Int64] = []
  var exponents: [Int8] = []
  var unitMults: [Int8] = []
  var flags: [Flags] = []

  func code(_ key: Key, _ row: Int) -> Int32 { codes[key.rawValue][row] }
}

/// Rows by the id in their `id` column, in a table of hashes with the texts left where they are.
struct RowIndex: Sendable {
  /// Row + 1, 0 where free; a power of two in size.
  private var slots: [UInt32] = [0]
  /// By row; 0 for rows that are not in the index.
  private var hashes: [UInt32] = []
  /// Ids whose first row turned out to be no fact, with the row that is.
  private var moved: [String: Int] = [:]

  init() {}

  /// - Returns: rows whose id stands in an earlier row too.
  init(hashes: [UInt32], in table: FieldTable, repeated: inout [Int]) {
    self.hashes = hashes
    guard let column = table.index["id"] else { return }
    var size = 64
    while size < hashes.count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    for row in hashes.indices where hashes[row] != 0 {
      var slot = Int(hashes[row]) & (size - 1)
      var isRepeated = false
      while slots[slot] != 0 {
        let other = Int(slots[slot]) - 1
        if hashes[other] == hashes[row], table.rows[other].text(column) == table.rows[row].text(column) {
          isRepeated = true
          break
        }
        slot = (slot + 1) & (size - 1)
      }
      if isRepeated { repeated.append(row) } else { slots[slot] = UInt32(row + 1) }
    }
  }

  /// Equal for texts that are equal as `String` has it: not ASCII, the same text can be written in several ways.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    let hash = isPlain ? TextPool.hash(bytes) : String(decoding: bytes, as: UTF8.self).hashValue
    return max(1, UInt32(truncatingIfNeeded: hash))
  }

  static func hash(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { hash($0) }
  }

  /// A row whose id may be one with this hash.
  func row(withHash hash: UInt32) -> Int? {
    guard slots.count > 1 else { return nil }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let row = Int(slots[slot]) - 1
      if hashes[row] == hash { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Rows whose ids may stand in the other index too.
  func rows(sharedWith other: RowIndex) -> [Int] {
    other.hashes.compactMap { $0 == 0 ? nil : row(withHash: $0) }
  }

  mutating func move(_ id: String, to row: Int?) { moved[id] = row ?? -1 }

  func row(of id: String, in table: FieldTable) -> Int? {
    if let row = moved[id] { return row < 0 ? nil : row }
    guard let column = table.index["id"], slots.count > 1 else { return nil }
    let hash = Self.hash(id)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let row = Int(slots[slot]) - 1
      if hashes[row] == hash, table.rows[row].text(column) == id { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
