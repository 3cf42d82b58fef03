import Numbers

/// How many ticks are wanted, or at which boundaries of the calendar.
package enum TickCount: Sendable, Hashable {
  case count(Double)
  /// Every `step`-th of a calendar unit; time scales only.
  case interval(CalendarInterval.Unit, step: Int)
  /// 10 for axes, as Vega; legends ask for `.count(5)`.
  case none

  /// A unit as Vega and Vega-Lite write it (`day`, `hours`, `date`, `isoweek` …).
  package static func interval(named name: String, step: Int = 1) -> TickCount? {
    let singular = name.hasSuffix("s") ? String(name.dropLast()) : name
    switch singular {
    case "date", "dayofyear": return .interval(.day, step: step)
    case "isoweek": return .interval(.week, step: step)
    default: return CalendarInterval.Unit(rawValue: singular).map { .interval($0, step: step) }
    }
  }
}
