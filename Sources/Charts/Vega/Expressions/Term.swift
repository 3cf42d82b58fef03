import Gates
import Tables

/// What an expression works with: the values of data, and what JavaScript knows beyond them.
package enum Term: Sendable {
  case undefined
  case regularExpression(RegularExpression)
  case value(Value)
}

extension Term {
  package static let null = Term.value(.null)
  package static func number(_ n: Double) -> Term { .value(.number(n)) }
  static func int(_ n: Int) -> Term { .value(.number(Double(n))) }
  package static func bool(_ b: Bool) -> Term { .value(.bool(b)) }
  package static func string(_ s: String) -> Term { .value(.string(s)) }
  package static func date(_ ms: Double) -> Term { .value(.date(ms)) }

  /// As data keep it: undefined is null, a regular expression its text.
  package var value: Value {
    switch self {
    case .undefined: .null
    case .regularExpression(let r): .string("/\(r.pattern)/\(r.flags)")
    case .value(let v): v
    }
  }

  /// JavaScript's `x == null`.
  var isNullish: Bool {
    switch self {
    case .undefined: true
    case .regularExpression: false
    case .value(let v): v.isNull
    }
  }

  package var isTruthy: Bool {
    switch self {
    case .undefined: false
    case .regularExpression: true
    case .value(let v): v.isTruthy
    }
  }

  /// `Number(x)`.
  package var number: Double {
    switch self {
    case .undefined, .regularExpression: .nan
    case .value(let v): v.jsNumber
    }
  }

  /// ECMA-262, 9.5: the number's lowest 32 bits.
  var int32: Int32 {
    let n = number
    guard n.isFinite else { return 0 }
    if let fits = Int32(exactly: n.rounded(.towardZero)) { return fits }
    let m = n.rounded(.towardZero).truncatingRemainder(dividingBy: 4_294_967_296)
    return Int32(truncatingIfNeeded: Int(checked: m) ?? 0)
  }

  /// The member `name`, undefined where there is none.
  func member(_ name: String) -> Term {
    guard case .value(let v) = self else { return .undefined }
    switch v {
    case .object(let fields):
      for f in fields where f.key == name { return .value(f.value) }
      return .undefined
    case .array(let items):
      if name == "length" { return .int(items.count) }
      if let i = Int(name), items.indices.contains(i) { return .value(items[i]) }
      return .undefined
    case .string(let s):
      if name == "length" { return .int(s.utf16.count) }
      if let i = Int(name) { return element(s, i) }
      return .undefined
    default: return .undefined
    }
  }

  /// `object[key]`.
  func member(at key: Term) -> Term {
    if case .value(.number(let n)) = key, case .value(let v) = self, let i = Int(exactly: n) {
      if case .array(let items) = v { return items.indices.contains(i) ? .value(items[i]) : .undefined }
      if case .string(let s) = v { return element(s, i) }
    }
    // JavaScript's key of a list of one is that of its item.
    if case .value(.array(let items)) = key, items.count == 1 { return member(at: .value(items[0])) }
    return member(key.value.key)
  }

  private func element(_ s: String, _ i: Int) -> Term {
    guard i >= 0, i < s.utf16.count else { return .undefined }
    let units = s.utf16
    return .string(String(decoding: [units[units.index(units.startIndex, offsetBy: i)]], as: UTF16.self))
  }
}
