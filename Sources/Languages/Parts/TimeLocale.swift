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

  /// Nil unless there are two periods, seven days and twelve months of each kind.
  public init?(
    dateTime: String, date: String, time: String, periods: [String], days: [String], shortDays: [String],
    months: [String], shortMonths: [String]
  ) {
    guard periods.count == 2, days.count == 7, shortDays.count == 7, months.count == 12, shortMonths.count == 12 else {
      return nil
    }
    self.dateTime = dateTime
    self.date = date
    self.time = time
    self.periods = periods
    self.days = days
    self.shortDays = shortDays
    self.months = months
    self.shortMonths = shortMonths
  }

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
