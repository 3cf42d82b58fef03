import Glibc
import Tables

/// JavaScript's operators (ECMA-262, 11.5 to 11.11), with two deviations. Arrays and objects are equal when their
/// contents are, because rows of a table have no identity. Dates count as numbers wherever no text is involved, because
/// what Vega calls a date in data is a number to its expressions.
extension Term {
  private var isText: Bool {
    switch self {
    case .regularExpression: true
    case .value(.string), .value(.array), .value(.object): true
    default: false
    }
  }

  func adding(_ other: Term, _ zone: ExpressionClock) throws -> Term {
    if isText || other.isText {
      let text = string(zone) + other.string(zone)
      // Texts that double with each step would soon fill the memory.
      if text.utf8.count > ExpressionLimits.textLength { throw ExpressionFailure.longText }
      return .string(text)
    }
    return .number(number + other.number)
  }

  static func remainder(_ a: Double, _ b: Double) -> Double { fmod(a, b) }

  /// `===`.
  func isIdentical(to other: Term) -> Bool {
    switch (self, other) {
    case (.undefined, .undefined): true
    case (.regularExpression(let a), .regularExpression(let b)): a.pattern == b.pattern && a.flags == b.flags
    case (.value(.date(let a)), .value(.number(let b))), (.value(.number(let a)), .value(.date(let b))): a == b
    case (.value(let a), .value(let b)): a == b
    default: false
    }
  }

  /// `==`.
  func isEqual(to other: Term, _ zone: ExpressionClock) -> Bool {
    if isNullish || other.isNullish { return isNullish && other.isNullish }
    guard case .value(let a) = self, case .value(let b) = other else { return isIdentical(to: other) }
    switch (a, b) {
    case (.number, .number), (.string, .string), (.bool, .bool), (.date, .date), (.array, .array), (.object, .object):
      return a == b
    case (.bool, _): return Term.number(a.jsNumber).isEqual(to: other, zone)
    case (_, .bool): return isEqual(to: .number(b.jsNumber), zone)
    case (.number, .string), (.string, .number), (.date, .number), (.number, .date): return a.jsNumber == b.jsNumber
    case (.date, _), (.array, _), (.object, _): return Term.string(string(zone)).isEqual(to: other, zone)
    case (_, .date), (_, .array), (_, .object): return isEqual(to: .string(other.string(zone)), zone)
    default: return false
    }
  }

  /// `<`; nil when the two cannot be compared (one is not a number).
  func isLess(than other: Term, _ zone: ExpressionClock) -> Bool? {
    switch (self, other) {
    case (.value(.number(let a)), .value(.number(let b))), (.value(.date(let a)), .value(.date(let b))):
      return a.isNaN || b.isNaN ? nil : a < b
    case (.value(.string(let a)), .value(.string(let b))): return JSText.compare(a, b) < 0
    default: break
    }
    if isComparedAsText, other.isComparedAsText {
      return JSText.compare(string(zone), other.string(zone)) < 0
    }
    let (a, b) = (comparable(zone), other.comparable(zone))
    return a.isNaN || b.isNaN ? nil : a < b
  }

  private var isComparedAsText: Bool {
    switch self {
    case .regularExpression, .value(.string), .value(.array), .value(.object): true
    default: false
    }
  }

  private func comparable(_ zone: ExpressionClock) -> Double {
    switch self {
    case .value(.array), .value(.object): JSText.number(string(zone))
    default: number
    }
  }

  /// `String(x)`.
  package func string(_ zone: ExpressionClock) -> String {
    switch self {
    case .undefined: "undefined"
    case .regularExpression(let r): "/\(r.pattern)/\(r.flags)"
    case .value(let v): Self.text(v, zone)
    }
  }

  private static func text(_ v: Value, _ zone: ExpressionClock) -> String {
    switch v {
    case .string(let s): s
    case .number(let n): JSText.string(n)
    case .date(let ms): zone.dateText(ms)
    case .array(let items): items.map { $0.isNull ? "" : text($0, zone) }.joined(separator: ",")
    default: v.key
    }
  }
}
