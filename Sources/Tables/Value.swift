/// One cell, as Vega's data know it: nested, mixed, full of nulls. Dates are milliseconds since 1970 (UTC), kept
/// apart from numbers, because an expression and a format treat them differently.
public enum Value: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case date(Double)
  case string(String)
  case array([Value])
  case object([Field])

  /// One member of an object; members keep their order.
  public struct Field: Sendable, Hashable {
    public var key: String
    public var value: Value
    public init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }
}

extension Value {
  public var isNull: Bool { if case .null = self { true } else { false } }

  /// Null, or a number that is none: what Vega's `isValid` leaves out.
  public var isInvalid: Bool {
    switch self {
    case .null: true
    case .number(let n), .date(let n): n.isNaN
    default: false
    }
  }

  /// JavaScript's `Number(x)`: null is 0, an empty text 0, a text that is no number NaN.
  public var jsNumber: Double {
    switch self {
    case .null: 0
    case .bool(let b): b ? 1 : 0
    case .number(let n), .date(let n): n
    case .string(let s): JSText.number(s)
    case .array(let a): a.isEmpty ? 0 : a.count == 1 ? a[0].jsNumber : .nan
    case .object: .nan
    }
  }

  /// The number of a quantitative channel: null and undefined stay invalid (NaN), texts are converted.
  public var quantity: Double { isNull ? .nan : jsNumber }

  public var string: String? { if case .string(let s) = self { s } else { nil } }

  public subscript(key: String) -> Value {
    switch self {
    case .object(let fields): fields.first { $0.key == key }?.value ?? .null
    case .array(let items):
      if key == "length" {
        .number(Double(items.count))
      } else if let i = Int(key), items.indices.contains(i) {
        items[i]
      } else {
        .null
      }
    case .string(let s) where key == "length": .number(Double(s.utf16.count))
    default: .null
    }
  }

  /// JavaScript's truth: 0, NaN, "" and null are false.
  public var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let b): b
    case .number(let n): n != 0 && !n.isNaN
    case .date, .array, .object: true
    case .string(let s): !s.isEmpty
    }
  }
}

extension Value {
  /// Vega's `ascending`: null and undefined first, then by value; NaN counts as missing. Texts by UTF-16 code unit.
  public static func ascending(_ a: Value, _ b: Value) -> Int {
    let (x, y) = (a.isInvalid, b.isInvalid)
    if x || y { return x && y ? 0 : x ? -1 : 1 }
    if case .string(let s) = a, case .string(let t) = b { return JSText.compare(s, t) }
    let (m, n) = (a.jsNumber, b.jsNumber)
    return m < n ? -1 : m > n ? 1 : 0
  }

  /// What makes two values one category: dates by time, numbers by value, texts by text.
  public var key: String {
    switch self {
    case .null: "null"
    case .bool(let b): b ? "true" : "false"
    case .number(let n), .date(let n): JSText.string(n)
    case .string(let s): s
    case .array(let a): a.map(\.key).joined(separator: ",")
    case .object: "[object Object]"
    }
  }
}
