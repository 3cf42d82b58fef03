import Gates

extension TimeUnit {
  /// Units and step that cut an extent into about `maxbins` pieces at most (Vega's `timeBin`); nil when it is not
  /// finite.
  public static func bins(_ start: Double, _ stop: Double, maxbins: Int = 40) -> (unit: TimeUnit, step: Int)? {
    let table = TimeTicks.table.filter { $0.unit != .day || $0.step == 1 }
    let pieces = Double(max(1, maxbins))
    switch TimeTicks.nearest(to: abs(stop - start) / pieces, in: table) {
    case nil: return nil
    case .longer?:
      let step = LinearTicks.step(start / TimeTicks.year, stop / TimeTicks.year, count: pieces)
      return unit(.year, step)
    case .shorter?: return unit(.millisecond, LinearTicks.step(start, stop, count: pieces))
    case .row(let row)?: return unit(row.unit, Double(row.step))
    }
  }

  private static func unit(_ smallest: CalendarInterval.Unit, _ step: Double) -> (unit: TimeUnit, step: Int)? {
    let all: [Part] = [.year, .month, .date, .hours, .minutes, .seconds, .milliseconds]
    let parts: [Part]
    switch smallest {
    case .year: parts = Array(all.prefix(1))
    case .month, .quarter: parts = Array(all.prefix(2))
    case .week: parts = [.year, .week]
    case .day: parts = Array(all.prefix(3))
    case .hour: parts = Array(all.prefix(4))
    case .minute: parts = Array(all.prefix(5))
    case .second: parts = Array(all.prefix(6))
    case .millisecond: parts = all
    }
    guard abs(step) < 1e9 else { return nil }
    return TimeUnit(parts: parts).map { ($0, Int(bounded: abs(step), in: 1...1_000_000_000)) }
  }
}
