import Languages

/// Writes instants with a d3-time-format pattern: `%a %A %b %B %c %d %e %f %g %G %H %I %j %L %m %M %p %q %Q %s %S %u %U
/// %V %w %W %x %X %y %Y %Z %%`, with padding `%-d`, `%_d`, `%0d`.
public struct TimeFormat: Sendable {
  private let pattern: TimePattern
  public let locale: TimeLocale
  public let zone: Zone

  /// Any text is a pattern; unknown directives stand for their letter.
  public init(_ pattern: String, zone: Zone, locale: TimeLocale = .en) {
    self.pattern = TimePattern(pattern, locale: locale)
    self.locale = locale
    self.zone = zone
  }

  /// - Parameter milliseconds: since the epoch. "Invalid Date" when it is no JavaScript time value.
  public func string(from milliseconds: Double) -> String {
    guard let time = timeValue(milliseconds) else { return "Invalid Date" }
    let local = zone.civil(time)
    var text = ""
    for piece in pattern.pieces {
      switch piece {
      case .text(let literal): text += literal
      case .directive(let letter, let pad): text += field(letter, pad, local, time)
      }
    }
    return text
  }

  private func field(_ letter: Character, _ pad: Character?, _ local: CivilTime, _ time: Int) -> String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value.magnitude)
      let fill = pad.map { String(repeating: $0, count: max(0, width - digits.utf8.count)) } ?? ""
      return (value < 0 ? "-" : "") + fill + digits
    }
    switch letter {
    case "a": return locale.shortDays[local.weekday]
    case "A": return locale.days[local.weekday]
    case "b": return locale.shortMonths[local.month - 1]
    case "B": return locale.months[local.month - 1]
    case "d", "e": return padded(local.day, 2)
    case "f": return padded(local.millisecond, 3) + "000"
    case "g": return padded(local.isoWeek.year % 100, 2)
    case "G": return padded(local.isoWeek.year % 10_000, 4)
    case "H": return padded(local.hour, 2)
    case "I": return padded((local.hour + 11) % 12 + 1, 2)
    case "j": return padded(local.dayOfYear, 3)
    case "L": return padded(local.millisecond, 3)
    case "m": return padded(local.month, 2)
    case "M": return padded(local.minute, 2)
    case "p": return locale.periods[local.hour / 12]
    case "q": return String((local.month + 2) / 3)
    case "Q": return String(time)
    case "s": return String(floorDivide(time, 1000))
    case "S": return padded(local.second, 2)
    case "u": return String((local.weekday + 6) % 7 + 1)
    case "U": return padded(local.week, 2)
    case "V": return padded(local.isoWeek.week, 2)
    case "w": return String(local.weekday)
    case "W": return padded((local.dayOfYear + 6 - (local.weekday + 6) % 7) / 7, 2)
    case "y": return padded(local.year % 100, 2)
    case "Y": return padded(local.year % 10_000, 4)
    default: return zoneOffset(time)
    }
  }

  private func zoneOffset(_ time: Int) -> String {
    // JavaScript knows offsets in whole minutes only.
    let minutes = zone.offset(at: time) / 60_000
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + two(abs(minutes) % 60)
  }
}

extension CivilTime {
  /// ISO 8601: weeks begin on Monday and belong to the year of their Thursday.
  var isoWeek: (year: Int, week: Int) {
    let thursday = CivilTime(utc: (dayNumber - (weekday + 6) % 7 + 3) * Self.dayLength)
    return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
  }
}
