import Gates
import Glibc
import Numbers

/// What is done to a domain before a scale uses it (Vega's `configureDomain`).
package enum DomainMath {
  /// Stretches a continuous domain to round ends; d3's `nice` for each type.
  /// - Parameters:
  ///   - count: how fine the ends are, as for ticks; dates also take a calendar unit.
  ///   - zone: for `time`; `utc` takes none.
  package static func nice(
    domain: [Double], type: ScaleType, count: TickCount = .none, base: Double = 10, zone: Zone = .utc
  ) -> [Double] {
    guard let first = domain.first, let last = domain.last, domain.count > 1, first.isFinite, last.isFinite else {
      return domain
    }
    var (low, high) = (min(first, last), max(first, last))
    let number = if case .count(let n) = count { n } else { 10.0 }
    switch type {
    case .time, .utc:
      let zone = type == .utc ? .utc : zone
      if case .interval(let unit, let step) = count {
        (low, high) = TimeTicks.nice(low, high, to: CalendarInterval(unit, every: step, zone: zone))
      } else {
        (low, high) = TimeTicks.nice(low, high, count: number, zone: zone, isUTC: type == .utc)
      }
    case .log:
      guard low * high > 0, base > 0, base != 1 else { return domain }
      let negative = low < 0
      let (a, b) = negative ? (-high, -low) : (low, high)
      (low, high) = (power(base, log(a, base).rounded(.down)), power(base, log(b, base).rounded(.up)))
      if negative { (low, high) = (-high, -low) }
    case .linear, .pow, .sqrt, .symlog, .sequential, .quantize, .identity:
      var previous: Double?
      var settled = false
      var (a, b) = (low, high)
      for _ in 0..<10 {
        let step = LinearTicks.increment(a, b, count: number)
        if step == previous {
          settled = true
          break
        }
        guard step != 0, step.isFinite else { break }
        if step > 0 {
          (a, b) = ((a / step).rounded(.down) * step, (b / step).rounded(.up) * step)
        } else {
          (a, b) = ((a * step).rounded(.up) / step, (b * step).rounded(.down) / step)
        }
        previous = step
      }
      guard settled else { return domain }
      (low, high) = (a, b)
    default: return domain
    }
    return replacingEnds(domain, low, high)
  }

  /// Widens a domain so that `pixels` of the range stay free at each end.
  package static func pad(
    domain: [Double], range: [Double], pixels: Double, type: ScaleType, exponent: Double = 1, constant: Double = 1
  ) -> [Double] {
    guard let first = domain.first, let last = domain.last, first != last, let r0 = range.first, let r1 = range.last,
      pixels != 0
    else { return domain }
    let span = abs(r1 - r0)
    let factor = span / (span - 2 * pixels)
    guard factor.isFinite else { return domain }
    var parameters = ScaleParameters()
    parameters.exponent = exponent
    parameters.constant = constant
    let transform = Scale.transform(type, parameters, domain)
    let (a, b) = (transform.apply(first), transform.apply(last))
    let middle = (a + b) / 2
    var padded = domain
    padded[0] = transform.invert(middle + (a - middle) * factor)
    padded[padded.count - 1] = transform.invert(middle + (b - middle) * factor)
    return padded
  }

  /// Draws zero in, then sets the ends that are given, then the middle (at its place by order).
  static func adjusted(
    domain: [Double], zero: Bool = false, min lower: Double? = nil, max upper: Double? = nil, mid: Double? = nil
  ) -> [Double] {
    guard !domain.isEmpty else { return domain }
    var d = domain
    let n = Swift.max(1, d.count - 1)
    if d.count == 1 { d.append(d[0]) }
    if zero {
      if d[0] > 0 { d[0] = 0 }
      if d[n] < 0 { d[n] = 0 }
    }
    if let lower { d[0] = lower }
    if let upper { d[n] = upper }
    if let mid { d.insert(mid, at: mid > d[n] ? n + 1 : mid < d[0] ? 0 : n) }
    return d
  }

  /// The boundaries that cut sorted numbers into equally many a part; linear between neighbours (R's type 7).
  static func quantiles(sorted values: [Double], parts: Int) -> [Double] {
    guard parts > 1, let first = values.first else { return [] }
    return (1..<parts).map { i in
      guard values.count > 1 else { return first }
      let place = Double(values.count - 1) * (Double(i) / Double(parts))
      let k = Int(bounded: place, in: 0...values.count - 1)
      guard k + 1 < values.count else { return values[values.count - 1] }
      return values[k] + (values[k + 1] - values[k]) * (place - Double(k))
    }
  }

  /// Boundaries every `step` within a domain, for `scale.bins` given as an object.
  package static func bins(start: Double? = nil, stop: Double? = nil, step: Double, domain: [Double]) -> [Double] {
    guard let low = domain.first, let high = domain.last, step > 0 else { return [] }
    var from = start ?? low
    var to = stop ?? high
    if from < low { from = step * (low / step).rounded(.up) }
    if to > high { to = step * (high / step).rounded(.down) }
    let count = ((to + step / 2 - from) / step).rounded(.up)
    guard count > 0, count < 1e6 else { return [] }
    return (0..<Int(bounded: count, in: 0...1_000_000)).map { from + Double($0) * step }
  }

  static func replacingEnds(_ domain: [Double], _ low: Double, _ high: Double) -> [Double] {
    var d = domain
    let falling = d[d.count - 1] < d[0]
    d[0] = falling ? high : low
    d[d.count - 1] = falling ? low : high
    return d
  }

  private static func log(_ x: Double, _ base: Double) -> Double {
    base == 10 ? log10(x) : base == 2 ? log2(x) : base == M_E ? Glibc.log(x) : Glibc.log(x) / Glibc.log(base)
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double {
    // Decimal powers as they are written, so that 1e-5 is 0.00001.
    if base == 10, abs(exponent) < 400, let whole = Int(checked: exponent) {
      return Double("1e\(whole)") ?? pow(10, exponent)
    }
    return base == M_E ? exp(exponent) : pow(base, exponent)
  }
}
