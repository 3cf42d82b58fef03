import Numbers
import Tables

extension Scale {
  /// The values at which an axis has ticks: Vega's `tickValues`. Bins and discrete domains as they are, continuous
  /// domains at about `count` round values.
  /// - Parameters:
  ///   - minStep: ticks are not nearer to one another than this, in units of the domain.
  ///   - zone: for `time` scales; `utc` scales take none.
  package func ticks(count: TickCount = .none, minStep: Double? = nil, zone: Zone = .utc) -> [Value] {
    let n = tickNumber(count, minStep: minStep)
    if let bins = parameters.bins { return validTicks(bins.map { .number($0) }, count: n) }
    guard let first = domainNumbers.first, let last = domainNumbers.last else { return domain }
    switch type {
    case .time, .utc:
      let zone = type == .utc ? .utc : zone
      guard case .interval(let unit, let step) = count else {
        return TimeTicks.values(first, last, count: n, zone: zone, isUTC: type == .utc).map { .date($0) }
      }
      let dates = CalendarInterval(unit, every: step, zone: zone).range(min(first, last), max(first, last) + 1)
      return (last < first ? dates.reversed() : dates).map { .date($0) }
    case .log: return (LogTicks(first, last, base: parameters.base)?.values(count: n) ?? []).map { .number($0) }
    case .band, .point, .ordinal, .quantile, .threshold: return domain
    case .binOrdinal: return domain
    default: return LinearTicks.values(first, last, count: n).map { .number($0) }
    }
  }

  /// Ticks that are given: those within the range, in the order in which they stand along it, and thinned out by
  /// halves while they are more than `count`.
  package func validTicks(_ values: [Value], count: Double? = nil) -> [Value] {
    guard case .numbers = effectiveRange else { return values }
    let (start, end) = rangeEnds
    let (low, high) = (min(start, end).rounded(.down), max(start, end).rounded(.up))
    var placed = values.map { ($0, number($0)) }.filter { $0.1 >= low && $0.1 <= high }
    // Equal positions keep their order.
    let order = placed.indices.sorted { i, j in
      let (a, b) = (placed[i].1, placed[j].1)
      return a == b ? i < j : start > end ? a > b : a < b
    }
    placed = order.map { placed[$0] }
    if let count, count > 0, placed.count > 1 {
      let ends = [placed[0], placed[placed.count - 1]]
      while Double(placed.count) > count, placed.count >= 3 {
        placed = placed.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      }
      if placed.count < 3 { placed = ends }
    }
    return placed.map(\.0)
  }

  /// The count with what bins and `minStep` make of it.
  func tickNumber(_ count: TickCount, minStep: Double? = nil) -> Double {
    var n: Double
    switch count {
    case .count(let given): n = min(given, 10_000)
    case .none: n = 10
    case .interval: return 10
    }
    if let bins = parameters.bins { n = max(n, Double(bins.count)) }
    guard let minStep, minStep > 0, let first = domainNumbers.first, let last = domainNumbers.last else { return n }
    let (low, high) = (min(first, last), max(first, last))
    let steps = (high - low) / minStep
    n = min(n, (steps == 0 || steps.isNaN ? 1 : steps).rounded(.down) + 1)
    if parameters.bins == nil, type != .log, !type.isTime, low < high {
      while n > 1, LinearTicks.step(low, high, count: n) < minStep { n -= 1 }
    }
    return n
  }
}
