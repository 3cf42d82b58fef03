import Diagnostics
import Numbers
import Tables

/// Vega-Lite's DateTime objects (`{year: 2012, month: "jan"}`) and the short forms that time units allow.
struct DateTimes: Sendable {
  package let zone: Zone

  /// A value of a field: texts and DateTime objects become dates where the field is temporal.
  package func value(_ v: Value, isTemporal: Bool, unit: ChannelDef.TimeUnitRef? = nil) -> Value {
    if case .object = v { return dateTime(v) ?? v }
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
  func dateTime(_ v: Value) -> Value? {
    guard case .object(let fields) = v, !fields.isEmpty,
      fields.allSatisfy({ TimeUnitParts.all.contains($0.key) || $0.key == "utc" })
    else { return nil }
    var t = CivilTime(2012)
    if !v["year"].isNull { t.year = Int(v["year"].jsNumber) }
    if let m = month(v["month"]) {
      t.month = m
    } else if !v["quarter"].isNull {
      t.month = (Int(v["quarter"].jsNumber) - 1) * 3 + 1
    }
    if !v["date"].isNull {
      t.day = Int(v["date"].jsNumber)
    } else if let d = day(v["day"]) {
      // Weekdays alone stand in the week that begins on Sunday, 1 January 2012.
      t.day = d + 1
    }
    if !v["hours"].isNull { t.hour = Int(v["hours"].jsNumber) }
    if !v["minutes"].isNull { t.minute = Int(v["minutes"].jsNumber) }
    if !v["seconds"].isNull { t.second = Int(v["seconds"].jsNumber) }
    if !v["milliseconds"].isNull { t.millisecond = Int(v["milliseconds"].jsNumber) }
    return .date((v["utc"].isTruthy ? Zone.utc : zone).milliseconds(t))
  }

  private func month(_ v: Value) -> Int? {
    if case .number(let n) = v { return Int(n) }
    guard case .string(let s) = v else { return nil }
    return Self.months.firstIndex { s.lowercased().hasPrefix($0) }.map { $0 + 1 } ?? Int(s)
  }

  private func day(_ v: Value) -> Int? {
    if case .number(let n) = v { return Int(n) % 7 }
    guard case .string(let s) = v else { return nil }
    return Self.days.firstIndex { s.lowercased().hasPrefix($0) }
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
