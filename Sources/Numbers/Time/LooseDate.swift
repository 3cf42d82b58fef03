/// What V8 makes of a text that is no ISO date: numbers in the order of day, month and year, names of months, times
/// with colons, AM and PM, zones; words before the first number are passed over, parentheses everywhere.
struct LooseDate {
  private var dayParts: [Int] = []
  private var namedMonth: Int?
  private var clock: [Int] = []
  private var afternoon: Int?
  private var offset = Offset()

  private struct Offset {
    var sign: Int?
    var hours: Int?
    var minutes: Int?
    var isUTC: Bool { sign != nil && hours == 0 && minutes == 0 }
    var wantsMinutes: Bool { hours != nil && minutes == nil }
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static let zones = [
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8,
    "pdt": -7,
  ]

  /// Nil when the text is no date.
  static func read(_ scanner: inout DateScanner) -> LooseDate? {
    var date = LooseDate()
    var hasNumber = false
    while let c = scanner.peek {
      if scanner.peekIsDigit {
        hasNumber = true
        guard date.readNumber(&scanner) else { return nil }
      } else if c.isASCII && c.isLetter {
        guard date.readWord(scanner.word(), hasNumber: hasNumber, &scanner) else { return nil }
      } else if c == "+" || c == "-" {
        scanner.skip()
        if date.offset.isUTC || !date.clock.isEmpty {
          hasNumber = true
          guard date.readOffset(sign: c == "+" ? 1 : -1, &scanner) else { return nil }
        } else if hasNumber {
          return nil
        }
      } else if c == "(" {
        scanner.skipParentheses()
      } else if c == ")" && hasNumber {
        return nil
      } else {
        scanner.skip()
      }
    }
    return date
  }

  /// Whether the clock, so far hours or hours and minutes and so on, can go on with a number.
  private func clockExpects(_ number: Int) -> Bool {
    (clock.count == 1 && number < 60) || (clock.count == 2 && number < 60) || (clock.count == 3 && number < 1000)
  }

  private mutating func readNumber(_ scanner: inout DateScanner) -> Bool {
    guard let (number, _) = scanner.number() else { return false }
    if scanner.take(":") {
      guard scanner.peek != ":", clock.count < 4 else { return false }
      clock.append(number)
    } else if scanner.peek == ".", clockExpects(number) {
      scanner.skip()
      clock.append(number)
      guard let fraction = scanner.fraction() else { return false }
      clock += Array(repeating: 0, count: max(0, 3 - clock.count)) + [fraction]
    } else if offset.wantsMinutes {
      offset.minutes = number
    } else if clockExpects(number) {
      clock.append(number)
      clock += Array(repeating: 0, count: 4 - clock.count)
      guard let next = scanner.peek else { return true }
      return next.isWhitespace || "z+-".contains(next)
    } else {
      guard dayParts.count < 3 else { return false }
      dayParts.append(number)
      _ = scanner.take("-")
    }
    return true
  }

  private mutating func readWord(_ word: String, hasNumber: Bool, _ scanner: inout DateScanner) -> Bool {
    if word == "am" || word == "pm", !clock.isEmpty {
      afternoon = word == "pm" ? 12 : 0
    } else if let month = Self.months.firstIndex(of: String(word.prefix(3))) {
      namedMonth = month + 1
      _ = scanner.take("-")
    } else if let hours = Self.zones[word], hasNumber {
      offset = Offset(sign: hours < 0 ? -1 : 1, hours: abs(hours), minutes: 0)
    } else {
      return !hasNumber && !scanner.peekIsDigit
    }
    return true
  }

  private mutating func readOffset(sign: Int, _ scanner: inout DateScanner) -> Bool {
    offset = Offset(sign: sign, hours: 0, minutes: 0)
    let number = scanner.number() ?? (0, 0)
    if scanner.peek == ":" {
      offset.hours = number.value
      offset.minutes = nil
    } else if number.length <= 2 {
      offset.hours = number.value
    } else if number.length <= 4 {
      (offset.hours, offset.minutes) = (number.value / 100, number.value % 100)
    } else {
      return false
    }
    return true
  }

  func milliseconds(zone: Zone) -> Double? {
    guard !dayParts.isEmpty, var time = date(), clock.count <= 4 else { return nil }
    let clock = clock + Array(repeating: 0, count: 4 - clock.count)
    (time.hour, time.minute, time.second, time.millisecond) = (clock[0], clock[1], clock[2], clock[3])
    if let afternoon {
      guard time.hour <= 12 else { return nil }
      time.hour = time.hour % 12 + afternoon
    }
    guard time.hour < 24 && time.minute < 60 && time.second < 60 || clock == [24, 0, 0, 0] else { return nil }
    guard let sign = offset.sign else { return zone.milliseconds(time) }
    time.minute -= sign * ((offset.hours ?? 0) * 60 + (offset.minutes ?? 0))
    return Zone.utc.milliseconds(time)
  }

  private func date() -> CivilTime? {
    func isDay(_ x: Int) -> Bool { (1...31).contains(x) }
    // Missing parts are 1, so that "Jan 5" is of 2001.
    let parts = dayParts + Array(repeating: 1, count: 3 - dayParts.count)
    var year: Int
    let (month, day): (Int, Int)
    if let namedMonth {
      (month, day, year) = isDay(parts[0]) ? (namedMonth, parts[0], parts[1]) : (namedMonth, parts[1], parts[0])
    } else {
      (year, month, day) = isDay(parts[0]) ? (parts[2], parts[0], parts[1]) : (parts[0], parts[1], parts[2])
    }
    if year < 50 { year += 2000 } else if year < 100 { year += 1900 }
    guard (1...12).contains(month), isDay(day), year <= 275_760 else { return nil }
    return CivilTime(year, month, day)
  }
}
