/// The names and patterns a language writes dates with; the fields are d3-time-format's locale definition.
public struct TimeLocale: Sendable, Hashable {
  /// Patterns of `%c`, `%x` and `%X`.
  public var dateTime: String
  public var date: String
  public var time: String
  /// Before and after noon.
  public var periods: [String]
  /// Sunday first.
  public var days: [String]
  public var shortDays: [String]
  public var months: [String]
  public var shortMonths: [String]

  /// Months stand alone on axes, so that is the form of their short names; the long ones stand beside a day.
  init(_ dates: DateWords) {
    dateTime = dates.dateTime
    date = dates.date
    time = dates.time
    periods = dates.periods
    days = dates.days
    shortDays = dates.shortDays
    months = dates.months.long
    shortMonths = dates.months.shortAlone
  }

  /// d3's default, en-US.
  public static let en = Words.english.timeLocale
}
