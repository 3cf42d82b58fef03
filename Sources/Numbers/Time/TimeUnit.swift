/// A Vega-Lite time unit: the parts of a date that are kept, all others set to a fixed one.
///
/// Without a year the year is 2012, which is a leap year and begins on a Sunday, so that days of the week, days of the
/// year and weeks come in order (Vega's convention).
public struct TimeUnit: Sendable, Hashable {
  public enum Part: String, Sendable, CaseIterable, Comparable {
    case year
    case quarter
    case month
    case week
    case date
    case day
    case dayofyear
    case hours
    case minutes
    case seconds
    case milliseconds

    public static func < (a: Part, b: Part) -> Bool { a.rank < b.rank }
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    fileprivate var intervalUnit: CalendarInterval.Unit {
      switch self {
      case .year: .year
      case .quarter: .quarter
      case .month: .month
      case .week: .week
      case .date, .day, .dayofyear: .day
      case .hours: .hour
      case .minutes: .minute
      case .seconds: .second
      case .milliseconds: .millisecond
      }
    }
  }

  /// Largest first.
  public let parts: [Part]
  /// Named with the `utc` prefix.
  public let isUTC: Bool

  /// Largest first in every name; each can also begin with `utc`.
  private static let combinations = """
    yearquarter yearquartermonth yearmonth yearmonthdate yearmonthdatehours yearmonthdatehoursminutes \
    yearmonthdatehoursminutesseconds yearweek yearweekday yearweekdayhours yearweekdayhoursminutes \
    yearweekdayhoursminutesseconds yeardayofyear quartermonth monthdate monthdatehours monthdatehoursminutes \
    monthdatehoursminutesseconds weekday weekdayhours weekdayhoursminutes weekdayhoursminutesseconds dayhours \
    dayhoursminutes dayhoursminutesseconds hoursminutes hoursminutesseconds minutesseconds secondsmilliseconds
    """

  private static let table: [String: [Part]] = {
    var table = Dictionary(uniqueKeysWithValues: Part.allCases.map { ($0.rawValue, [$0]) })
    for name in combinations.split(separator: " ") {
      var rest = name
      var parts: [Part] = []
      // The longest name wins: dayofyear is no day.
      while let part = Part.allCases.filter({ rest.hasPrefix($0.rawValue) }).max(by: {
        $0.rawValue.count < $1.rawValue.count
      }) {
        parts.append(part)
        rest.removeFirst(part.rawValue.count)
      }
      table[String(name)] = parts
    }
    return table
  }()

  /// A name of Vega-Lite's, `yearmonthdate` or `utcweekday`; nil for any other. The prefix `binned` is the caller's.
  public init?(parse name: String) {
    isUTC = name.hasPrefix("utc")
    guard let parts = Self.table[isUTC ? String(name.dropFirst(3)) : name] else { return nil }
    self.parts = parts
  }

  /// Nil when the parts cannot stand together: weeks, months and days of the year each count their own way.
  public init?(parts: [Part], isUTC: Bool = false) {
    let parts = Set(parts)
    let ways: [Set<Part>] = [[.week, .day], [.quarter, .month, .date], [.dayofyear]]
    guard !parts.isEmpty, ways.count(where: { !$0.isDisjoint(with: parts) }) <= 1 else { return nil }
    self.parts = parts.sorted()
    self.isUTC = isUTC
  }

  /// The smallest part, which a step and the end of an interval count in.
  public var smallest: Part { parts.last ?? .year }

  /// The start of the unit an instant is in; NaN for NaN.
  /// - Parameters:
  ///   - step: of the smallest part: `hours` by 6 is 0, 6, 12, 18; days count from their first.
  ///   - zone: of the clock; ignored for a UTC unit.
  public func floor(_ milliseconds: Double, step: Int = 1, zone: Zone) -> Double {
    let zone = isUTC ? .utc : zone
    guard let local = zone.civil(milliseconds) else { return .nan }

    /// The value of a part, on a multiple of the step above `first` when the part is the smallest.
    func value(_ part: Part, _ value: Int, first: Int = 0) -> Int {
      part == smallest && step > 1 ? first + floorDivide(value - first, step) * step : value
    }
    var result = CivilTime(2012)
    if parts.contains(.year) { result.year = value(.year, local.year) }
    if parts.contains(.month) {
      result.month = value(.month, local.month - 1) + 1
    } else if parts.contains(.quarter) {
      result.month = value(.quarter, (local.month - 1) / 3) * 3 + 1
    }
    // Weeks and weekdays are placed in the result's year: on Sundays, the first in week 1 or before it in week 0.
    let firstWeekday = CivilTime(result.year).weekday
    func dayOfYear(week: Int, weekday: Int) -> Int { weekday + week * 7 - (firstWeekday + 6) % 7 }
    if parts.contains(.week) && parts.contains(.day) {
      result.day = value(.day, dayOfYear(week: local.week, weekday: local.weekday), first: 1)
    } else if parts.contains(.week) {
      result.day = dayOfYear(week: value(.week, local.week, first: 1), weekday: 0)
    } else if parts.contains(.day) {
      result.day = value(.day, dayOfYear(week: 1, weekday: local.weekday), first: 1)
    } else if parts.contains(.date) {
      result.day = value(.date, local.day, first: 1)
    } else if parts.contains(.dayofyear) {
      result.day = value(.dayofyear, local.dayOfYear, first: 1)
    }
    if parts.contains(.hours) { result.hour = value(.hours, local.hour) }
    if parts.contains(.minutes) { result.minute = value(.minutes, local.minute) }
    if parts.contains(.seconds) { result.second = value(.seconds, local.second) }
    if parts.contains(.milliseconds) { result.millisecond = value(.milliseconds, local.millisecond) }
    return zone.milliseconds(result)
  }

  /// The end of the interval that begins at `start`: one step of the smallest part later.
  public func next(_ start: Double, step: Int = 1, zone: Zone) -> Double {
    CalendarInterval(smallest.intervalUnit, zone: isUTC ? .utc : zone).offset(start, by: step)
  }

  /// The d3 format of labels, "%b %Y" for `yearmonth` (Vega's `timeUnitSpecifier` with Vega-Lite's defaults).
  /// - Parameter overrides: formats by parts joined with hyphens, `year-month`.
  public func specifier(_ overrides: [String: String] = [:]) -> String {
    var text = ""
    var start = 0
    while start < parts.count {
      // The longest run of parts that has a format of its own; every single part has one.
      var end = parts.count
      while end > start {
        let key = parts[start..<end].map(\.rawValue).joined(separator: "-")
        if let format = overrides[key] ?? Self.formats[key] {
          text += format
          break
        }
        end -= 1
      }
      start = max(end, start + 1)
    }
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }

  private static let formats = [
    "year": "%Y ", "quarter": "Q%q ", "month": "%b ", "date": "%d ", "week": "W%U ", "day": "%a ", "dayofyear": "%j ",
    "hours": "%H:00", "minutes": "00:%M", "seconds": ":%S", "milliseconds": ".%L", "year-month": "%b %Y ",
    "year-month-date": "%b %d, %Y ", "hours-minutes": "%H:%M",
  ]
}
