import Diagnostics
import Languages

/// `config.locale`, as d3-format and d3-time-format define it: how a spec says in which language it writes.
struct ConfigLocale {
  private(set) var numbers: NumberLocale
  private(set) var times: TimeLocale

  /// - Parameters:
  ///   - numbers: where the configuration says nothing, as `times`.
  init(_ config: Config, numbers: NumberLocale, times: TimeLocale, issues: SpecIssues) {
    self.numbers = numbers
    self.times = times
    if let t = config["locale", "number"] { self.numbers = Self.numbers(t) }
    if let t = config["locale", "time"] {
      if let made = Self.times(t) {
        self.times = made
      } else {
        issues.error(
          "a time locale has 2 periods, 7 days and 12 months", at: t.mark, path: "config.locale.time",
          hint: "as d3-time-format defines it")
      }
    }
  }

  /// What is not given is d3's.
  private static func numbers(_ t: Tree) -> NumberLocale {
    var locale = NumberLocale()
    func text(_ key: String, _ path: WritableKeyPath<NumberLocale, String>) {
      if let s = t[key]?.string { locale[keyPath: path] = s }
    }
    text("decimal", \.decimal)
    text("thousands", \.thousands)
    text("percent", \.percent)
    text("minus", \.minus)
    text("nan", \.nan)
    if let sizes = t["grouping"]?.array {
      locale.grouping = sizes.compactMap { $0.double.flatMap { $0 >= 1 && $0 <= 100 ? Int(checked: $0) : nil } }
    }
    if let signs = t["currency"]?.array?.compactMap(\.string), signs.count == 2 {
      locale.currency = (signs[0], signs[1])
    }
    if let digits = t["numerals"]?.array?.compactMap(\.string), digits.count == 10 { locale.numerals = digits }
    return locale
  }

  private static func times(_ t: Tree) -> TimeLocale? {
    func words(_ key: String, _ known: [String]) -> [String] { t[key]?.array.map { $0.compactMap(\.string) } ?? known }
    let en = TimeLocale.en
    return TimeLocale(
      dateTime: t["dateTime"]?.string ?? en.dateTime, date: t["date"]?.string ?? en.date,
      time: t["time"]?.string ?? en.time, periods: words("periods", en.periods), days: words("days", en.days),
      shortDays: words("shortDays", en.shortDays), months: words("months", en.months),
      shortMonths: words("shortMonths", en.shortMonths))
  }
}
