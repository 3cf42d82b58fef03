import Languages

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

  /// Lists of words, for the tables below.
  private init(
    _ dateTime: String, date: String, time: String = "%H:%M:%S", periods: String = "AM PM", days: String,
    shortDays: String, months: String, shortMonths: String
  ) {
    func words(_ text: String) -> [String] { text.split(separator: text.contains("|") ? "|" : " ").map(String.init) }
    self.dateTime = dateTime
    self.date = date
    self.time = time
    self.periods = words(periods)
    self.days = words(days)
    self.shortDays = words(shortDays)
    self.months = words(months)
    self.shortMonths = words(shortMonths)
  }

  /// d3's default, en-US.
  public static let en = TimeLocale(
    "%x, %X", date: "%-m/%-d/%Y", time: "%-I:%M:%S %p",
    days: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday", shortDays: "Sun Mon Tue Wed Thu Fri Sat",
    months: "January February March April May June July August September October November December",
    shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")

  public static let de = TimeLocale(
    "%A, %-d. %B %Y, %X", date: "%d.%m.%Y",
    days: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag", shortDays: "So Mo Di Mi Do Fr Sa",
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    shortMonths: "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez")

  public static let fr = TimeLocale(
    "%A %-d %B %Y à %X", date: "%d/%m/%Y",
    days: "dimanche lundi mardi mercredi jeudi vendredi samedi", shortDays: "dim. lun. mar. mer. jeu. ven. sam.",
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    shortMonths: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.")

  public static let vi = TimeLocale(
    "%X %A, %-d %B, %Y", date: "%d/%m/%Y", periods: "SA CH",
    days: "Chủ nhật|Thứ hai|Thứ ba|Thứ tư|Thứ năm|Thứ sáu|Thứ bảy", shortDays: "CN|T2|T3|T4|T5|T6|T7",
    months: "tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12",
    shortMonths: "thg 1|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|thg 10|thg 11|thg 12")

  public static let zh = TimeLocale(
    "%x %A %X", date: "%Y年%-m月%-d日", periods: "上午 下午",
    days: "星期日 星期一 星期二 星期三 星期四 星期五 星期六", shortDays: "周日 周一 周二 周三 周四 周五 周六",
    months: "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
    shortMonths: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月")

  public static let ru = TimeLocale(
    "%A, %-d %B %Y г. %X", date: "%d.%m.%Y",
    days: "воскресенье понедельник вторник среда четверг пятница суббота", shortDays: "вс пн вт ср чт пт сб",
    months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    shortMonths: "янв фев мар апр май июн июл авг сен окт ноя дек")

  public static func of(_ language: Language) -> TimeLocale {
    switch language {
    case .en: .en
    case .de: .de
    case .fr: .fr
    case .vi: .vi
    case .ru: .ru
    case .zh, .zhHant, .zhHK: .zh
    }
  }
}
