/// Seconds since 1970 as a date, without asking any clock or time zone.
enum Timestamp {
  /// `2024-10-22T08:00:00Z`. Beyond the years 1 to 9999 the nearest of them.
  static func iso8601(_ seconds: Int) -> String {
    let s = max(-62_135_596_800, min(253_402_300_799, seconds))
    let day = s >= 0 ? s / 86_400 : -((86_399 - s) / 86_400)
    let rest = s - day * 86_400
    // Days to civil date by eras of 400 years, counted from 1 March of year 0.
    let z = day + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let date = (
      year: yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1
    )
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
      + "T\(padded(rest / 3600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))Z"
  }

  private static func padded(_ v: Int, _ width: Int) -> String {
    let s = String(v)
    return String(repeating: "0", count: max(0, width - s.count)) + s
  }
}
