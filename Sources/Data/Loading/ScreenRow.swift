import Numbers
import Tables

/// The codes of a row, as far as they are wanted again.
struct ScreenRow {
  var document = -1
  var partnership = -1
  var event = -1
  var measure = -1
  var kind = -1
  var scope = -1
  var unit = -1
  var currency = -1
  var status = -1
  var unitMult = 0
  var value: QuickDecimal?
  var hasValue = false
}

extension FactScreen.Piece {
  mutating func set(_ newTexts: [String], _ key: FactColumns.Key) { texts[key.rawValue] = newTexts }

  mutating func append(_ row: ScreenRow, _ flags: FactColumns.Flags, _ hash: UInt32) {
    func add(_ key: FactColumns.Key, _ code: Int) {
      columns.codes[key.rawValue].append(Int32(truncatingIfNeeded: code))
    }
    add(.document, row.document)
    add(.partnership, row.partnership)
    add(.event, row.event)
    add(.measure, row.measure)
    add(.kind, row.kind)
    add(.scope, row.scope)
    add(.unit, row.unit)
    add(.currency, row.currency)
    add(.status, row.status)
    columns.coefficients.append(row.value?.coefficient ?? 0)
    columns.exponents.append(Int8(truncatingIfNeeded: row.value?.exponent ?? 0))
    columns.unitMults.append(Int8(truncatingIfNeeded: row.unitMult))
    columns.flags.append(flags)
    hashes.append(hash)
  }
}

enum ScreenCell {
  static var none: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer<UInt8>(start: nil, count: 0) }

  /// Empty where there is no such column, or no such cell.
  static func at(_ column: Int, _ cursor: inout CSVCursor) -> UnsafeBufferPointer<UInt8> {
    column < 0 ? none : cursor.cell(column) ?? none
  }

  static func isPlainID(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    id.allSatisfy { b in
      b | 0x20 >= 0x61 && b | 0x20 <= 0x7A && b >= 0x41 || b >= 0x30 && b <= 0x39 || b == 0x2D || b == 0x2E || b == 0x5F
    }
  }

  /// Texts in several languages, as JSON.
  static func beginsObject(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count > 1 && text[0] == UInt8(ascii: "{") && text[1] == UInt8(ascii: "\"")
  }
}

/// The fields of a figure, as they stand in a row.
struct ScreenFigure {
  let value: UnsafeBufferPointer<UInt8>
  let number: QuickDecimal?
  let lower: UnsafeBufferPointer<UInt8>
  let upper: UnsafeBufferPointer<UInt8>
  let lowerInclusive: UnsafeBufferPointer<UInt8>
  let upperInclusive: UnsafeBufferPointer<UInt8>
  let qualifier: ScreenFacts.Qualifier?

  enum Judged {
    case none
    /// The shape is that of `PhraseClasses`; the bounds are those of `between`.
    case figure(QuickDecimal?, lower: QuickDecimal?, upper: QuickDecimal?, shape: UInt8)
  }

  private static let exact = PhraseClasses.shape(Qualifier.exact.bounds(0))

  /// Nil unless the fields certainly fit together.
  func judge() -> Judged? {
    if qualifier?.value == .between {
      guard value.isEmpty, let low = QuickDecimal(lower), let high = QuickDecimal(upper), low.compare(high) <= 0,
        let isFrom = bool(lowerInclusive, else: true), let isTo = bool(upperInclusive, else: true)
      else { return nil }
      return .figure(nil, lower: low, upper: high, shape: 3 | (isFrom ? 4 : 0) | (isTo ? 8 : 0))
    }
    if value.isEmpty {
      let isEmpty = lower.isEmpty && upper.isEmpty && lowerInclusive.isEmpty && upperInclusive.isEmpty
      return isEmpty && qualifier == nil ? Judged.none : nil
    }
    let shape = qualifier?.shape ?? Self.exact
    guard let number, end(lower, shape & 1 != 0, number), end(upper, shape & 2 != 0, number),
      bool(lowerInclusive, else: shape & 4 != 0) == (shape & 4 != 0),
      bool(upperInclusive, else: shape & 8 != 0) == (shape & 8 != 0)
    else { return nil }
    return .figure(number, lower: nil, upper: nil, shape: shape)
  }

  /// Left out, or the bound that follows from the qualifier.
  private func end(_ bound: UnsafeBufferPointer<UInt8>, _ isBounded: Bool, _ number: QuickDecimal) -> Bool {
    if bound.isEmpty { return true }
    guard isBounded else { return false }
    if TextPool.equal(bound, value) { return true }
    return QuickDecimal(bound).map { $0.isEqual(number) } ?? false
  }

  private func bool(_ text: UnsafeBufferPointer<UInt8>, else missing: Bool) -> Bool? {
    if text.isEmpty { return missing }
    if text.count == 4, text.elementsEqual("true".utf8) { return true }
    return text.count == 5 && text.elementsEqual("false".utf8) ? false : nil
  }
}
