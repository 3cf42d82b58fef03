import Diagnostics
import Numbers
import Tables

/// What a field's values are read as.
package enum FieldType: Sendable, Hashable {
  case number, boolean, string
  /// As `Date.parse` reads texts.
  case date
  /// With a d3 pattern, in local time or UTC.
  case pattern(String, isUTC: Bool)

  /// `number`, `date`, `date:'%Y'`, `utc:'%Y'`; nil for anything else.
  init?(parse text: String) {
    switch text {
    case "number", "integer", "quantitative": self = .number
    case "boolean": self = .boolean
    case "string": self = .string
    case "date", "temporal": self = .date
    default:
      guard let colon = text.firstIndex(of: ":"), ["date", "utc"].contains(text[..<colon]) else { return nil }
      var pattern = text[text.index(after: colon)...]
      if let q = pattern.first, q == "'" || q == "\"", pattern.last == q, pattern.count > 1 {
        pattern = pattern.dropFirst().dropLast()
      }
      self = .pattern(String(pattern), isUTC: text[..<colon] == "utc")
    }
  }
}

extension FieldType {
  fileprivate func converter(_ clock: ExpressionClock) -> (Value) -> Value {
    let parse: TimeParse? =
      if case .pattern(let p, let isUTC) = self { TimeParse(p, zone: isUTC ? .utc : clock.zone) } else { nil }
    return { v in
      if v.isNull || v == .string("") { return .null }
      switch self {
      case .number: return .number(v.jsNumber)
      case .boolean: return .bool(v.isTruthy && v != .string("false") && v != .string("0"))
      case .string: return .string(Term.value(v).string(clock))
      case .date: return v.string.map { .date(clock.parse($0)) } ?? v
      case .pattern: return (parse?.milliseconds(Term.value(v).string(clock))).map { .date($0) } ?? .null
      }
    }
  }
}

extension Column {
  /// Null and empty texts become null, all else is converted; texts that are no date become invalid dates (NaN).
  package func parsed(as type: FieldType, clock: ExpressionClock = ExpressionClock()) -> Column {
    let convert = type.converter(clock)
    switch (type, storage) {
    case (.number, .numbers), (.date, .dates), (.date, .numbers), (.boolean, .bools), (.pattern, .dates): return self
    case (.string, .strings): return self
    case (.number, .dates(let a)): return Column(numbers: a, validity: validity)
    case (_, .strings(let codes, let dictionary)):
      // Each distinct text is read once.
      let read = Column(values: dictionary.map { convert(.string($0)) })
      let picked = read.gather(codes.map(Int.init))
      guard let validity else { return picked }
      return Column(values: validity.indices.map { validity[$0] ? picked[$0] : .null })
    default: return Column(values: values.map(convert))
    }
  }
}

extension Table {
  /// The table with a field read as a type. A nested field gives a flat column.
  package func parsing(_ field: String, as type: FieldType, clock: ExpressionClock = ExpressionClock()) -> Table {
    guard let column = self[field] ?? (try? FieldPath(field)).flatMap({ self.column(at: $0) }) else { return self }
    var out = self
    out.set(has(field) ? field : Aggregation.outputName(field), column.parsed(as: type, clock: clock))
    return out
  }

  package func parsing(_ field: String, as type: FieldType, zone: Zone) -> Table {
    parsing(field, as: type, clock: ExpressionClock(zone: zone))
  }
}
