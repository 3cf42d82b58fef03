import Languages

/// A day, a month or a year, as precisely as it was stated. `2021-04` is the month, not its first day.
public struct PartialDate: Sendable, Hashable {
  public enum Precision: String, Sendable, Hashable { case year, month, day }

  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Nil for a date that no proleptic Gregorian calendar has, for a day without a month, and outside the years 1 to 9999.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month ?? 1), month != nil || day == nil else { return nil }
    if let day, let month, !(1...Self.days(inMonth: month, year: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601: `2021`, `2021-04`, `2021-04-09`. Nil for any other form and for impossible dates.
  public init?(_ text: some StringProtocol) {
    // A table has very many dates: no piece of the text is copied.
    let read = text.utf8.withContiguousStorageIfAvailable { Self.parts($0) } ?? Self.parts(Array(text.utf8))
    guard let read else { return nil }
    self.init(year: read.year, month: read.month, day: read.day)
  }

  private static func parts(_ b: some RandomAccessCollection<UInt8>) -> (year: Int, month: Int?, day: Int?)? {
    let n = b.count
    guard n == 4 || n == 7 || n == 10 else { return nil }
    func number(_ from: Int, _ count: Int) -> Int? {
      var out = 0
      for k in from..<(from + count) {
        let c = b[b.index(b.startIndex, offsetBy: k)]
        guard c >= 0x30, c <= 0x39 else { return nil }
        out = out * 10 + Int(c - 0x30)
      }
      return out
    }
    func isDash(_ k: Int) -> Bool { b[b.index(b.startIndex, offsetBy: k)] == UInt8(ascii: "-") }
    guard let year = number(0, 4) else { return nil }
    if n == 4 { return (year, nil, nil) }
    guard isDash(4), let month = number(5, 2) else { return nil }
    if n == 7 { return (year, month, nil) }
    guard isDash(7), let day = number(8, 2) else { return nil }
    return (year, month, day)
  }

  public var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

  static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

// MARK: Days

extension PartialDate {
  /// Days since 1970-01-01 of the first day meant.
  public var firstDay: Int { Self.dayNumber(year, month ?? 1, day ?? 1) }

  /// Days since 1970-01-01 of the day after the last one meant, so that the interval is half-open.
  public var endDay: Int {
    switch precision {
    case .day: firstDay + 1
    case .month: firstDay + Self.days(inMonth: month ?? 1, year: year)
    case .year: Self.dayNumber(year + 1, 1, 1)
    }
  }

  /// The days meant, counted from 1970-01-01.
  public var days: Range<Int> { firstDay..<endDay }

  /// Whether every day meant by `self` lies before every day meant by `other`; nil where the two overlap.
  public func precedes(_ other: PartialDate) -> Bool? {
    if endDay <= other.firstDay { return true }
    if other.endDay <= firstDay { return false }
    return nil
  }

  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = year - 1
    var n = y * 365 + y / 4 - y / 100 + y / 400
    for m in 1..<max(1, month) { n += days(inMonth: m, year: year) }
    return n + day - 1 - 719_162  // days from 0001-01-01 to 1970-01-01
  }
}

/// For sorting only: by first day, the less precise first. `precedes` says what is known of the order in time.
extension PartialDate: Comparable {
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.firstDay, -a.endDay) < (b.firstDay, -b.endDay)
  }
}

// MARK: Text

extension PartialDate: CustomStringConvertible {
  /// ISO 8601.
  public var description: String {
    func padded(_ n: Int, _ width: Int) -> String {
      let s = String(n)
      return String(repeating: "0", count: max(0, width - s.utf8.count)) + s
    }
    return padded(year, 4) + (month.map { "-" + padded($0, 2) } ?? "") + (day.map { "-" + padded($0, 2) } ?? "")
  }

  public enum Style: Sendable { case long, short }

  /// As a reader of the language writes it: `22 October 2024` or `22 Oct 2024`. Spaces are no-break spaces on request, because a line must not break between day and month.
  public func string(language: Language, style: Style = .long, noBreak: Bool = false) -> String {
    let text = text(language.words.dates, style)
    return noBreak ? String(text.map { $0 == " " ? "\u{A0}" : $0 }) : text
  }

  private func text(_ words: DateWords, _ style: Style) -> String {
    guard let month else { return words.year(year) }
    let months = words.months
    guard let day else {
      let name = (style == .long ? months.longAlone : months.shortAlone)[month - 1]
      let parts = DateWords.Parts(day: 1, number: month, month: name, year: year)
      return style == .long ? words.month(parts) : words.shortMonth(parts)
    }
    let name = (style == .long ? months.long : months.short)[month - 1]
    let parts = DateWords.Parts(day: day, number: month, month: name, year: year)
    return style == .long ? words.day(parts) : words.shortDay(parts)
  }
}
