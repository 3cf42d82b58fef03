/// A POSIX time zone rule, `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX.1, environment variable TZ, with RFC 8536's hours).
struct ZoneRule: Sendable, Hashable {
  /// Seconds east of UTC.
  let standard: Int
  private var daylight: Daylight?

  private struct Daylight: Sendable, Hashable {
    var offset: Int
    var start: Change
    var end: Change
  }

  private struct Change: Sendable, Hashable {
    enum Day: Hashable {
      /// Week 5 is the last one.
      case weekday(month: Int, week: Int, weekday: Int)
      /// 1...365; the 29th of February is never counted.
      case julian(Int)
      /// 0...365.
      case dayOfYear(Int)
    }
    var day: Day
    /// Seconds of wall time after midnight.
    var time: Int

    /// Seconds since the epoch, by the wall.
    func wallSecond(year: Int) -> Int {
      let number: Int
      switch day {
      case .weekday(let month, let week, let weekday):
        let first = CivilTime(year, month)
        var day = 1 + (weekday - first.weekday + 7) % 7 + (week - 1) * 7
        let length = CivilTime(year, month + 1).dayNumber - first.dayNumber
        while day > length { day -= 7 }
        number = first.dayNumber + day - 1
      case .julian(let day):
        let isLeap = CivilTime(year, 3).dayNumber - CivilTime(year, 2).dayNumber == 29
        number = CivilTime(year).dayNumber + day - 1 + (isLeap && day >= 60 ? 1 : 0)
      case .dayOfYear(let day):
        number = CivilTime(year).dayNumber + day
      }
      return number * 86_400 + time
    }
  }

  /// Nil when the text is no such rule.
  init?(posix text: String) {
    var scanner = Scanner(rest: text.utf8[...])
    guard scanner.name(), let west = scanner.time() else { return nil }
    standard = -west
    if scanner.rest.isEmpty { return }
    guard scanner.name() else { return nil }
    var offset = standard + 3600
    if scanner.rest.first != UInt8(ascii: ","), !scanner.rest.isEmpty {
      guard let west = scanner.time() else { return nil }
      offset = -west
    }
    guard let start = scanner.change(), let end = scanner.change(), scanner.rest.isEmpty else { return nil }
    daylight = Daylight(offset: offset, start: start, end: end)
  }

  func offset(atSecond second: Int) -> Int {
    guard let daylight else { return standard }
    let year = CivilTime(utc: (second + standard) * 1000).year
    let start = daylight.start.wallSecond(year: year) - standard
    let end = daylight.end.wallSecond(year: year) - daylight.offset
    let isDaylight = start < end ? start <= second && second < end : second < end || start <= second
    return isDaylight ? daylight.offset : standard
  }

  private struct Scanner {
    var rest: Substring.UTF8View

    mutating func take(_ character: Character) -> Bool {
      guard let first = rest.first, first == character.asciiValue else { return false }
      rest.removeFirst()
      return true
    }

    /// Three letters or more, or anything between angle brackets.
    mutating func name() -> Bool {
      if take("<") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[rest.index(after: end)...]
        return true
      }
      let letters = rest.prefix { (0x41...0x5A).contains($0 & 0xDF) }
      rest = rest[letters.endIndex...]
      return letters.count >= 3
    }

    mutating func number() -> Int? {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest[digits.endIndex...]
      return digits.count > 4 ? nil : Int(Substring(digits))
    }

    /// `[+-]h[h][:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
      let negative = take("-")
      if !negative { _ = take("+") }
      guard var seconds = number().map({ $0 * 3600 }), seconds <= 168 * 3600 else { return nil }
      for unit in [60, 1] where take(":") {
        guard let part = number() else { return nil }
        seconds += part * unit
      }
      return negative ? -seconds : seconds
    }

    mutating func change() -> Change? {
      guard take(",") else { return nil }
      let day: Change.Day
      if take("M") {
        guard let month = number(), take("."), let week = number(), take("."), let weekday = number(),
          (1...12).contains(month), (1...5).contains(week), (0...6).contains(weekday)
        else { return nil }
        day = .weekday(month: month, week: week, weekday: weekday)
      } else if take("J") {
        guard let number = number(), (1...365).contains(number) else { return nil }
        day = .julian(number)
      } else {
        guard let number = number(), (0...365).contains(number) else { return nil }
        day = .dayOfYear(number)
      }
      guard take("/") else { return Change(day: day, time: 7200) }
      return time().map { Change(day: day, time: $0) }
    }
  }
}
