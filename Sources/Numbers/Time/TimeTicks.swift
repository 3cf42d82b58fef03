import Gates
import Glibc

/// Which calendar boundaries a time axis shows (d3-time's `ticks` and `tickInterval`).
public enum TimeTicks {
  private static let second = 1000.0
  private static let minute = 60 * second
  private static let hour = 60 * minute
  private static let day = 24 * hour
  static let year = 365 * day

  /// Units, steps and their nominal lengths in ms.
  typealias Row = (unit: CalendarInterval.Unit, step: Int, length: Double)

  static let table: [Row] = [
    (.second, 1, second), (.second, 5, 5 * second), (.second, 15, 15 * second), (.second, 30, 30 * second),
    (.minute, 1, minute), (.minute, 5, 5 * minute), (.minute, 15, 15 * minute), (.minute, 30, 30 * minute),
    (.hour, 1, hour), (.hour, 3, 3 * hour), (.hour, 6, 6 * hour), (.hour, 12, 12 * hour),
    (.day, 1, day), (.day, 2, 2 * day), (.week, 1, 7 * day),
    (.month, 1, 30 * day), (.month, 3, 90 * day), (.year, 1, year),
  ]

  enum Choice {
    case shorter
    case row(Row)
    case longer
  }

  /// The row whose length is nearest to `target`, by ratio; nil when `target` is not finite.
  static func nearest(to target: Double, in table: [Row]) -> Choice? {
    guard target.isFinite else { return nil }
    guard let above = table.firstIndex(where: { $0.length > target }) else { return .longer }
    guard above > 0 else { return .shorter }
    let (below, row) = (table[above - 1], table[above])
    return .row(target / below.length < row.length / target ? below : row)
  }

  /// The interval that comes nearest to `count` ticks; nil when there is none.
  /// - Parameter isUTC: of a scale in UTC, whose days d3 counts from 1970; those of others begin with each month.
  public static func interval(_ start: Double, _ stop: Double, count: Double, zone: Zone, isUTC: Bool = false)
    -> CalendarInterval?
  {
    switch nearest(to: abs(stop - start) / count, in: table) {
    case nil: return nil
    case .longer?:
      let step = LinearTicks.step(start / year, stop / year, count: count)
      guard abs(step) < 1e6, let years = Int(checked: abs(step)) else { return nil }
      return CalendarInterval(.year, every: years, zone: zone)
    case .shorter?:
      let step = max(LinearTicks.step(start, stop, count: count), 1)
      guard let every = Int(checked: step) else { return nil }
      return CalendarInterval(.millisecond, every: every, zone: zone)
    case .row(let row)?:
      return CalendarInterval(row.unit, every: row.step, zone: zone, countsUnixDays: isUTC)
    }
  }

  /// About `count` ticks, both ends inclusive; falling when `stop` is before `start`.
  public static func values(_ start: Double, _ stop: Double, count: Double = 10, zone: Zone, isUTC: Bool = false)
    -> [Double]
  {
    let (low, high) = (min(start, stop), max(start, stop))
    let ticks = interval(low, high, count: count, zone: zone, isUTC: isUTC)?.range(low, high + 1) ?? []
    return stop < start ? ticks.reversed() : ticks
  }

  /// The domain, extended to boundaries of the interval that `count` ticks would have; the order of ends is kept.
  public static func nice(_ start: Double, _ stop: Double, count: Double = 10, zone: Zone, isUTC: Bool = false)
    -> (Double, Double)
  {
    interval(min(start, stop), max(start, stop), count: count, zone: zone, isUTC: isUTC).map {
      nice(start, stop, to: $0)
    }
      ?? (start, stop)
  }

  /// The domain, extended to an interval's boundaries.
  public static func nice(_ start: Double, _ stop: Double, to interval: CalendarInterval) -> (Double, Double) {
    stop < start
      ? (interval.ceil(start), interval.floor(stop)) : (interval.floor(start), interval.ceil(stop))
  }
}
