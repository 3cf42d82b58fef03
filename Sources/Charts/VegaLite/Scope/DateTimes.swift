import Diagnostics
import Gates
import Numbers
import Tables

/// Vega-Lite's DateTime objects (`{year: 2012, month: "jan"}`) and the short forms that time units allow.
struct DateTimes {
  package let zone: Zone
  /// Where what is no date is reported; nil: it just fails.
  var issues: SpecIssues?

  /// A value of a field: texts and DateTime objects become dates where the field is temporal.
  package func value(_ v: Value, isTemporal: Bool, unit: ChannelDef.TimeUnitRef? = nil, at mark: Mark? = nil) -> Value {
    if case .object = v { return dateTime(v, at: mark) ?? v }
    guard isTemporal || unit != nil else { return v }
    switch v {
    case .string(let s):
      if let unit, let d = dateTime(named: s, unit: unit) { return d }
      return DateParsing.milliseconds(s, zone: zone).map { .date($0) } ?? v
    case .number(let n):
      if let unit, let d = dateTime(number: n, unit: unit) { return d }
      return .date(n)
    default: return v
    }
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static let days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

  /// nil for an object that is no DateTime.
  func dateTime(_ v: Value, at mark: Mark? = nil) -> Value? {
    guard case .object(let fields) = v, !fields.isEmpty,
      fields.allSatisfy({ TimeUnitParts.all.contains($0.key) || $0.key == "utc" })
    else { return nil }
    var t = CivilTime(2012)
    if !v["year"].isNull { t.year = whole(v, "year", mark) }
    if let m = month(v["month"], mark) {
      t.month = m
    } else if !v["quarter"].isNull {
      t.month = (whole(v, "quarter", mark) - 1) * 3 + 1
    }
    if !v["date"].isNull {
      t.day = whole(v, "date", mark)
    } else if let d = day(v["day"], mark) {
      // Weekdays alone stand in the week that begins on Sunday, 1 January 2012.
      t.day = d + 1
    }
    if !v["hours"].isNull { t.hour = whole(v, "hours", mark) }
    if !v["minutes"].isNull { t.minute = whole(v, "minutes", mark) }
    if !v["seconds"].isNull { t.second = whole(v, "seconds", mark) }
    if !v["milliseconds"].isNull { t.millisecond = whole(v, "milliseconds", mark) }
    return .date((v["utc"].isTruthy ? Zone.utc : zone).milliseconds(t))
  }

  /// JavaScript cuts what stands behind the point; what is no number at all, or beyond every calendar, is an error.
  private func whole(_ v: Value, _ key: String, _ mark: Mark?) -> Int {
    whole(v[key], named: key, mark)
  }

  private func whole(_ v: Value, named key: String, _ mark: Mark?) -> Int {
    if let n = Int(checked: v.jsNumber), abs(n) <= 1_000_000_000 { return n }
    issues?.error("\"\(key)\" of a date must be a whole number, not \(ChannelText.plain(v))", at: mark, path: "")
    return 0
  }

  private func month(_ v: Value, _ mark: Mark? = nil) -> Int? {
    if case .number = v { return whole(v, named: "month", mark) }
    guard case .string(let s) = v else { return nil }
    return Self.months.firstIndex { s.lowercased().hasPrefix($0) }.map { $0 + 1 } ?? named(s, "month", mark)
  }

  private func day(_ v: Value, _ mark: Mark? = nil) -> Int? {
    if case .number = v { return whole(v, named: "day", mark) % 7 }
    guard case .string(let s) = v else { return nil }
    return Self.days.firstIndex { s.lowercased().hasPrefix($0) } ?? named(s, "day", mark)
  }

  /// The digits of a text; nil and an error for one that is no name. Texts of data, which have no place, just fail.
  private func named(_ s: String, _ key: String, _ mark: Mark?) -> Int? {
    if let n = Int(s), abs(n) <= 1_000_000_000 { return n }
    if let mark { issues?.error("\"\(s)\" is no \(key)", at: mark, path: "") }
    return nil
  }

  /// A text under a single time unit: `"Jan"` under `month`.
  private func dateTime(named s: String, unit: ChannelDef.TimeUnitRef) -> Value? {
    let parts = TimeUnitParts.parts(unit.name)
    guard parts.count == 1 else { return nil }
    switch parts[0] {
    case "month": return month(.string(s)).flatMap { dateTime(.object([.init("month", .number(Double($0)))])) }
    case "day": return day(.string(s)).flatMap { dateTime(.object([.init("day", .number(Double($0)))])) }
    default: return nil
    }
  }

  /// A small number under a single time unit: `2012` under `year`, `3` under `month`.
  private func dateTime(number n: Double, unit: ChannelDef.TimeUnitRef) -> Value? {
    let parts = TimeUnitParts.parts(unit.name)
    guard parts.count == 1, abs(n) <= 10_000 else { return nil }
    return dateTime(.object([.init(parts[0], .number(n)), .init("utc", .bool(unit.isUTC))]))
  }
}
