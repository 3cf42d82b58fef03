import Gates

/// A date and time of day in the proleptic Gregorian calendar, without zone.
///
/// Fields may lie outside their range, as in JavaScript's `new Date(y, m, …)`: month 13 is January of the next year,
/// day 0 the last day of the month before.
public struct CivilTime: Sendable, Hashable {
  /// Astronomical: year 0 is 1 BC.
  public var year: Int
  /// 1...12.
  public var month: Int
  /// 1...31.
  public var day: Int
  public var hour: Int
  public var minute: Int
  public var second: Int
  public var millisecond: Int

  public init(
    _ year: Int, _ month: Int = 1, _ day: Int = 1, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0,
    _ millisecond: Int = 0
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.millisecond = millisecond
  }

  /// The clock on a wall at UTC.
  /// - Parameter milliseconds: since 1970-01-01T00:00Z.
  init(utc milliseconds: Int) {
    let days = floorDivide(milliseconds, Self.dayLength)
    let rest = milliseconds - days * Self.dayLength
    (year, month, day) = Self.date(ofDay: days)
    hour = rest / 3_600_000
    minute = rest / 60_000 % 60
    second = rest / 1000 % 60
    millisecond = rest % 1000
  }

  static let dayLength = 86_400_000

  /// The instant at which a clock at UTC shows this, in ms since the epoch. Fields are cut where they lie far beyond
  /// JavaScript's range of 271,821 BC to 275,760 AD, so that no sum overflows.
  var utcMilliseconds: Int {
    let clock =
      cut(hour, 1_000_000_000_000) * 3_600_000 + cut(minute, 10_000_000_000_000) * 60_000
      + cut(second, 1_000_000_000_000_000) * 1000 + cut(millisecond, 1_000_000_000_000_000_000)
    return dayNumber * Self.dayLength + clock
  }

  /// Days since 1970-01-01.
  var dayNumber: Int {
    let months = cut(month, 10_000_000) - 1
    let carry = floorDivide(months, 12)
    return Self.dayNumber(year: cut(year, 1_000_000) + carry, month: months - carry * 12 + 1) + cut(day, 1_000_000_000)
      - 1
  }

  /// 0 Sunday … 6 Saturday.
  public var weekday: Int {
    let day = dayNumber + 4
    return day - floorDivide(day, 7) * 7
  }

  /// 1 on the first of January.
  public var dayOfYear: Int {
    dayNumber - Self.dayNumber(year: year, month: 1) + 1
  }

  /// Of the year, beginning on Sundays; days before the first Sunday are in week 0 (`%U`).
  var week: Int { (dayOfYear + 6 - weekday) / 7 }

  // Eras of 400 years, each year starting in March, so that the leap day comes last
  // (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").

  private static func dayNumber(year: Int, month: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

private func cut(_ value: Int, _ limit: Int) -> Int {
  min(limit, max(-limit, value))
}

/// Division towards negative infinity.
func floorDivide(_ a: Int, _ b: Int) -> Int {
  let quotient = a / b
  return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
}

/// A JavaScript time value as whole milliseconds; nil when it is none (ECMA-262, TimeClip).
func timeValue(_ milliseconds: Double) -> Int? {
  abs(milliseconds) <= 8.64e15 ? Int(checked: milliseconds) : nil
}
