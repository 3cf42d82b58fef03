import Diagnostics
import Languages
import Numbers
import Tables

/// Numbers and dates as texts, with d3's specifiers, and back.
enum FormatFunctions {
  package static let table: [String: ExpressionFunction] = {
    var t: [String: ExpressionFunction] = [
      "format": .init(1...2) { a in
        if case .value(.null) = a[0] { return .string("null") }
        let text = a.has(1) ? a.string(1) : ""
        guard let format = a.frame.formats.number(text, a.context.numberLocale) else {
          throw Diagnostic(
            .error, "\"\(text)\" is no number format", hint: "formats look like \",.2f\", \".1%\" or \"~s\"")
        }
        return .string(format.string(from: a.number(0)))
      },
      "monthFormat": .init(1...1) { named($0, "%B") { CivilTime(2000, $0 + 1) } },
      "monthAbbrevFormat": .init(1...1) { named($0, "%b") { CivilTime(2000, $0 + 1) } },
      "dayFormat": .init(1...1) { named($0, "%A") { CivilTime(2000, 1, $0 + 2) } },
      "dayAbbrevFormat": .init(1...1) { named($0, "%a") { CivilTime(2000, 1, $0 + 2) } },
    ]
    for (prefix, isUTC) in [("time", false), ("utc", true)] {
      t[prefix + "Format"] = .init(1...2) { a in
        if case .value(.null) = a[0] { return .string("null") }
        let zone = isUTC ? .utc : a.clock.zone
        let ms = a.clock.milliseconds(a[0])
        if case .value(.object(let parts)) = a[1] {
          let overrides = Dictionary(parts.map { ($0.key, $0.value.string ?? "") }) { first, _ in first }
          return .string(TimeMultiFormat(overrides, zone: zone, locale: a.context.timeLocale).string(from: ms))
        }
        if !a.has(1) { return .string(TimeMultiFormat(zone: zone, locale: a.context.timeLocale).string(from: ms)) }
        return .string(a.frame.formats.time(a.string(1), zone, a.context.timeLocale).string(from: ms))
      }
      t[prefix + "Parse"] = .init(2...2) { a in
        if case .value(.null) = a[0] { return .null }
        let zone = isUTC ? .utc : a.clock.zone
        let parse = a.frame.formats.parse(a.string(1), zone, a.context.timeLocale)
        return parse.milliseconds(a.string(0)).map { .date($0) } ?? .null
      }
    }
    return t
  }()

  private static func named(_ a: ExpressionArguments, _ pattern: String, _ day: (Int) -> CivilTime) -> Term {
    guard let n = Int(exactly: a.number(0)), abs(n) < 1_000_000 else { return .string("") }
    return .string(
      TimeFormat(pattern, zone: .utc, locale: a.context.timeLocale).string(from: Zone.utc.milliseconds(day(n))))
  }
}

/// Formats read once for many rows.
struct FormatCache {
  private struct Key: Hashable {
    var text: String
    var zone: String
  }

  private var numbers: [String: NumberFormat] = [:]
  private var times: [Key: TimeFormat] = [:]
  private var parsers: [Key: TimeParse] = [:]

  package mutating func number(_ text: String, _ locale: NumberLocale) -> NumberFormat? {
    if let f = numbers[text] { return f }
    let f = NumberFormat(parse: text, locale: locale)
    numbers[text] = f
    return f
  }

  package mutating func time(_ text: String, _ zone: Zone, _ locale: TimeLocale) -> TimeFormat {
    let key = Key(text: text, zone: zone.name)
    if let f = times[key] { return f }
    let f = TimeFormat(text, zone: zone, locale: locale)
    times[key] = f
    return f
  }

  package mutating func parse(_ text: String, _ zone: Zone, _ locale: TimeLocale) -> TimeParse {
    let key = Key(text: text, zone: zone.name)
    if let f = parsers[key] { return f }
    let f = TimeParse(text, zone: zone, locale: locale)
    parsers[key] = f
    return f
  }
}
