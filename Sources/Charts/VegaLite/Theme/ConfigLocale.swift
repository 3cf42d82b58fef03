import Diagnostics
import Languages

/// `config.locale`, as d3-format and d3-time-format define it: how a spec says in which language it writes.
extension ChartContext {
  func readLocale(_ config: Config) {
    if let number = config["locale", "number"] { readNumbers(number) }
    if let time = config["locale", "time"] { readTimes(time) }
  }

  /// What is not given is d3's.
  private func readNumbers(_ t: Tree) {
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
    numberLocale = locale
  }

  private func readTimes(_ t: Tree) {
    func words(_ key: String, _ known: [String]) -> [String] { t[key]?.array.map { $0.compactMap(\.string) } ?? known }
    let en = TimeLocale.en
    let made = TimeLocale(
      dateTime: t["dateTime"]?.string ?? en.dateTime, date: t["date"]?.string ?? en.date,
      time: t["time"]?.string ?? en.time, periods: words("periods", en.periods), days: words("days", en.days),
      shortDays: words("shortDays", en.shortDays), months: words("months", en.months),
      shortMonths: words("shortMonths", en.shortMonths))
    guard let made else {
      issues.error(
        "a time locale has 2 periods, 7 days and 12 months", at: t.mark, path: "config.locale.time",
        hint: "as d3-time-format defines it")
      return
    }
    timeLocale = made
  }
}
