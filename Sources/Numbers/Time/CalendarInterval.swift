/// A calendar unit, or every n-th of it, in a zone: where time axes put their ticks (d3-time's intervals).
///
/// Instants are milliseconds since the epoch; what is no time value (NaN) comes back as NaN.
public struct CalendarInterval: Sendable, Hashable {
  public enum Unit: String, Sendable, CaseIterable {
    case millisecond
    case second
    case minute
    case hour
    case day
    /// Weeks begin on Sunday.
    case week
    case month
    case quarter
    case year
  }

  public let unit: Unit
  /// Every n-th, counted within the next larger unit: `day` by 2 is the 1st, 3rd, … 31st, 1st.
  public let step: Int
  public let zone: Zone
  /// Counts days from the epoch instead of within the month, as d3's `utcTicks` does.
  private let countsUnixDays: Bool

  /// - Parameter step: 1 or more; anything less counts as 1.
  public init(_ unit: Unit, every step: Int = 1, zone: Zone) {
    self.init(unit, every: step, zone: zone, countsUnixDays: false)
  }

  init(_ unit: Unit, every step: Int, zone: Zone, countsUnixDays: Bool) {
    // A quarter is every third month; that is how d3 and Vega define it.
    self.unit = unit == .quarter ? .month : unit
    self.step = max(1, unit == .quarter ? min(step, 1_000_000) * 3 : step)
    self.zone = zone
    self.countsUnixDays = countsUnixDays
  }

  /// The last boundary at or before an instant.
  public func floor(_ milliseconds: Double) -> Double {
    timeValue(milliseconds).map { Double(floor($0)) } ?? .nan
  }

  /// The first boundary at or after an instant.
  public func ceil(_ milliseconds: Double) -> Double {
    timeValue(milliseconds).map { Double(ceil($0)) } ?? .nan
  }

  /// `count` units later (earlier when negative); keeps the place within the unit.
  public func offset(_ milliseconds: Double, by count: Int) -> Double {
    timeValue(milliseconds).map { Double(offset($0, by: count)) } ?? .nan
  }

  /// The boundaries from `start` (inclusive) to `stop` (exclusive), every `step`-th of them; at most a million.
  public func range(_ start: Double, _ stop: Double, step: Int = 1) -> [Double] {
    guard let first = timeValue(start), timeValue(stop) != nil, step > 0 else { return [] }
    var result: [Double] = []
    var next = ceil(first)
    while Double(next) < stop, result.count < 1_000_000 {
      result.append(Double(next))
      let following = floor(offset(next, by: step))
      guard following > next else { break }
      next = following
    }
    return result
  }

  func ceil(_ time: Int) -> Int {
    floor(offset(floor(time - 1), by: 1))
  }

  func floor(_ time: Int) -> Int {
    switch unit {
    case .millisecond: return floorDivide(time, step) * step
    case .year:
      let year = zone.civil(time).year
      return zone.instant(CivilTime(floorDivide(year, step) * step))
    default:
      var boundary = unitFloor(time)
      while !isStep(boundary) { boundary = unitFloor(boundary - 1) }
      return boundary
    }
  }

  func offset(_ time: Int, by count: Int) -> Int {
    switch unit {
    case .millisecond, .year: return unitOffset(time, by: count.multipliedReportingOverflow(by: step).partialValue)
    default:
      guard step > 1 else { return unitOffset(time, by: count) }
      var result = time
      for _ in 0..<min(abs(count), 1_000_000) {
        repeat { result = unitOffset(result, by: count.signum()) } while !isStep(result)
      }
      return result
    }
  }

  private func unitFloor(_ time: Int) -> Int {
    let local = zone.civil(time)
    switch unit {
    case .millisecond: return time
    case .second: return time - local.millisecond
    case .minute: return time - local.millisecond - local.second * 1000
    case .hour: return time - local.millisecond - local.second * 1000 - local.minute * 60_000
    case .day: return zone.instant(CivilTime(local.year, local.month, local.day))
    case .week: return zone.instant(CivilTime(local.year, local.month, local.day - local.weekday))
    case .month, .quarter: return zone.instant(CivilTime(local.year, local.month))
    case .year: return zone.instant(CivilTime(local.year))
    }
  }

  private func unitOffset(_ time: Int, by count: Int) -> Int {
    // Beyond this no unit stays within JavaScript's time values.
    let count = max(-10_000_000_000_000_000, min(10_000_000_000_000_000, count))
    func fixed(_ length: Int) -> Int { time + count.multipliedReportingOverflow(by: length).partialValue }
    var local = zone.civil(time)
    switch unit {
    case .millisecond: return time + count
    case .second: return fixed(1000)
    case .minute: return fixed(60_000)
    case .hour: return fixed(3_600_000)
    case .day: local.day += count
    case .week: local.day += count * 7
    case .month, .quarter: local.month += count
    case .year: local.year += count
    }
    return zone.instant(local)
  }

  private func isStep(_ time: Int) -> Bool {
    guard step > 1 else { return true }
    let local = zone.civil(time)
    let index: Int
    switch unit {
    case .second: index = local.second
    case .minute: index = local.minute
    case .hour: index = local.hour
    case .day: index = countsUnixDays ? floorDivide(time, CivilTime.dayLength) : local.day - 1
    case .week:
      // Weeks since the one of the epoch.
      let epoch = zone.civil(unitFloor(0)).dayNumber
      index = floorDivide(local.dayNumber - local.weekday - epoch, 7)
    case .month, .quarter: index = local.month - 1
    case .millisecond, .year: return true
    }
    return index % step == 0
  }
}
