import Languages

/// Reads instants with a d3-time-format pattern, as `timeParse` and `utcParse` do.
public struct TimeParse: Sendable {
  private let pattern: TimePattern
  private let locale: TimeLocale
  private let zone: Zone

  /// - Parameter zone: of the clock, unless the text states an offset where the pattern has `%Z`.
  public init(_ pattern: String, zone: Zone, locale: TimeLocale = .en) {
    self.pattern = TimePattern(pattern, locale: locale)
    self.locale = locale
    self.zone = zone
  }

  /// Milliseconds since the epoch; nil when the text does not match the pattern to its end.
  public func milliseconds(_ text: String) -> Double? {
    var reader = Reader(scalars: Array(text.unicodeScalars))
    var fields = Fields()
    for piece in pattern.pieces {
      // As in d3, a directive at the end of the text fails even where it could match nothing.
      guard !reader.isAtEnd else { return nil }
      switch piece {
      case .text(let literal): guard reader.take(literal) else { return nil }
      case .directive(let letter, _): guard read(letter, &reader, &fields) else { return nil }
      }
    }
    return reader.isAtEnd ? fields.milliseconds(zone: zone) : nil
  }

  private func read(_ letter: Character, _ reader: inout Reader, _ fields: inout Fields) -> Bool {
    func number(_ width: Int, _ set: (Int) -> Void) -> Bool {
      guard let value = reader.number(width: width) else { return false }
      set(value)
      return true
    }
    func name(_ names: [String], _ set: (Int) -> Void) -> Bool {
      guard let index = reader.name(names) else { return false }
      set(index)
      return true
    }
    switch letter {
    case "a": return name(locale.shortDays) { fields.weekday = $0 }
    case "A": return name(locale.days) { fields.weekday = $0 }
    case "b": return name(locale.shortMonths) { fields.month = $0 + 1 }
    case "B": return name(locale.months) { fields.month = $0 + 1 }
    case "p": return name(locale.periods) { fields.period = $0 }
    case "d", "e": return number(2) { fields.time.day = $0 }
    case "f": return number(6) { fields.time.millisecond = $0 / 1000 }
    case "g", "y": return number(2) { fields.time.year = $0 + ($0 > 68 ? 1900 : 2000) }
    case "G", "Y": return number(4) { fields.time.year = $0 }
    case "H", "I": return number(2) { fields.time.hour = $0 }
    case "j":
      return number(3) {
        fields.month = 1
        fields.time.day = $0
      }
    case "L": return number(3) { fields.time.millisecond = $0 }
    case "m": return number(2) { fields.month = $0 }
    case "M": return number(2) { fields.time.minute = $0 }
    case "q": return number(1) { fields.quarterMonth = $0 * 3 - 2 }
    case "Q": return number(.max) { fields.timestamp = $0 }
    case "s": return number(.max) { fields.timestampSeconds = $0 }
    case "S": return number(2) { fields.time.second = $0 }
    case "u": return number(1) { fields.weekdayFromMonday = $0 }
    case "U": return number(2) { fields.sundayWeek = $0 }
    case "V": return number(2) { fields.isoWeek = $0 }
    case "w": return number(1) { fields.weekday = $0 }
    case "W": return number(2) { fields.mondayWeek = $0 }
    case "Z":
      guard let minutes = reader.offset() else { return false }
      fields.offsetMinutes = minutes
      return true
    default: return false
    }
  }

  private struct Fields {
    var time = CivilTime(1900)
    var month: Int?
    var quarterMonth: Int?
    var period: Int?
    var weekday: Int?
    var weekdayFromMonday: Int?
    var sundayWeek: Int?
    var mondayWeek: Int?
    var isoWeek: Int?
    var offsetMinutes: Int?
    var timestamp: Int?
    var timestampSeconds: Int?

    func milliseconds(zone: Zone) -> Double? {
      if let timestamp { return Double(timestamp) }
      if let timestampSeconds { return Double(timestampSeconds) * 1000 + Double(time.millisecond) }
      var time = time
      if let period { time.hour = time.hour % 12 + period * 12 }
      time.month = month ?? quarterMonth ?? 1
      let firstWeekday = CivilTime(time.year).weekday
      if let isoWeek {
        guard (1...53).contains(isoWeek) else { return nil }
        // The week of the fourth of January is the first.
        let monday = 4 - (CivilTime(time.year, 1, 4).weekday + 6) % 7
        (time.month, time.day) = (1, monday + (isoWeek - 1) * 7 + ((weekday ?? 1) + 6) % 7)
      } else if let week = mondayWeek ?? sundayWeek {
        let fallback = mondayWeek != nil ? 1 : 0
        let weekday = weekday ?? weekdayFromMonday.map { $0 % 7 } ?? fallback
        time.month = 1
        time.day =
          mondayWeek != nil
          ? (weekday + 6) % 7 + week * 7 - (firstWeekday + 5) % 7 : weekday + week * 7 - (firstWeekday + 6) % 7
      }
      guard let offsetMinutes else { return zone.milliseconds(time) }
      time.minute -= offsetMinutes
      return Zone.utc.milliseconds(time)
    }
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var position = 0

    var isAtEnd: Bool { position >= scalars.count }

    mutating func take(_ literal: String) -> Bool {
      let wanted = literal.unicodeScalars
      guard scalars.count - position >= wanted.count, scalars[position...].starts(with: wanted) else { return false }
      position += wanted.count
      return true
    }

    /// Spaces and digits, `width` characters at most and at least one digit.
    mutating func number(width: Int) -> Int? {
      var next = position
      let end = min(scalars.count, position.addingReportingOverflow(width).overflow ? .max : position + width)
      while next < end, scalars[next].properties.isWhitespace { next += 1 }
      var value: Int?
      while next < end, (0x30...0x39).contains(scalars[next].value) {
        guard (value ?? 0) < 1_000_000_000_000_000_000 / 10 else { return nil }
        value = (value ?? 0) * 10 + Int(scalars[next].value - 0x30)
        next += 1
      }
      if value != nil { position = next }
      return value
    }

    /// The longest of the names that stands here, whatever its case.
    mutating func name(_ names: [String]) -> Int? {
      var best: (index: Int, length: Int)?
      for (index, name) in names.enumerated() {
        let wanted = name.unicodeScalars
        guard wanted.count > best?.length ?? 0, scalars.count - position >= wanted.count,
          zip(wanted, scalars[position...]).allSatisfy({
            $0.properties.lowercaseMapping == $1.properties.lowercaseMapping
          })
        else { continue }
        best = (index, wanted.count)
      }
      guard let best else { return nil }
      position += best.length
      return best.index
    }

    /// `Z`, `+hh`, `+hhmm` or `+hh:mm`, in minutes east.
    mutating func offset() -> Int? {
      if take("Z") { return 0 }
      let negative = take("-")
      guard negative || take("+"), let hours = twoDigits() else { return nil }
      let start = position
      _ = take(":")
      var minutes = 0
      if let value = twoDigits() { minutes = value } else { position = start }
      return (hours * 60 + minutes) * (negative ? -1 : 1)
    }

    private mutating func twoDigits() -> Int? {
      guard position + 2 <= scalars.count,
        scalars[position..<position + 2].allSatisfy({ (0x30...0x39).contains($0.value) })
      else { return nil }
      position += 2
      return Int(scalars[position - 2].value - 0x30) * 10 + Int(scalars[position - 1].value - 0x30)
    }
  }
}
