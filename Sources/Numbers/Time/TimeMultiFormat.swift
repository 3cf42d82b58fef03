import Languages

/// Labels of a time axis: each instant with the format of the largest unit it begins (Vega's time multi-format).
public struct TimeMultiFormat: Sendable {
  /// Vega's defaults.
  public static let defaults = [
    "milliseconds": ".%L", "seconds": ":%S", "minutes": "%I:%M", "hours": "%I %p", "date": "%a %d", "week": "%b %d",
    "month": "%B", "quarter": "%B", "year": "%Y",
  ]

  private let levels: [(interval: CalendarInterval, format: TimeFormat)]
  private let date: TimeFormat
  private let week: TimeFormat
  private let month: TimeFormat
  private let quarter: TimeFormat
  private let year: TimeFormat
  private let zone: Zone

  /// - Parameter overrides: patterns by unit, keys as in `defaults` and `day` for `date`; other keys are ignored.
  public init(_ overrides: [String: String] = [:], zone: Zone, locale: TimeLocale = .en) {
    func format(_ unit: String, _ alias: String? = nil) -> TimeFormat {
      let pattern = overrides[unit] ?? alias.flatMap { overrides[$0] } ?? Self.defaults[unit] ?? ""
      return TimeFormat(pattern, zone: zone, locale: locale)
    }
    levels = [
      (CalendarInterval(.second, zone: zone), format("milliseconds")),
      (CalendarInterval(.minute, zone: zone), format("seconds")),
      (CalendarInterval(.hour, zone: zone), format("minutes")),
      (CalendarInterval(.day, zone: zone), format("hours")),
    ]
    (date, week, month) = (format("date", "day"), format("week"), format("month"))
    (quarter, year) = (format("quarter"), format("year"))
    self.zone = zone
  }

  /// - Parameter milliseconds: since the epoch.
  public func string(from milliseconds: Double) -> String {
    format(for: milliseconds).string(from: milliseconds)
  }

  private func format(for time: Double) -> TimeFormat {
    for level in levels where level.interval.floor(time) < time { return level.format }
    func begins(_ unit: CalendarInterval.Unit) -> Bool { !(CalendarInterval(unit, zone: zone).floor(time) < time) }
    if !begins(.month) { return begins(.week) ? week : date }
    if !begins(.year) { return begins(.quarter) ? quarter : month }
    return year
  }
}
