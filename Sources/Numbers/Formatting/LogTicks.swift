import Glibc

/// Ticks of a logarithmic scale, and which of them are labelled when there is no room for all.
public struct LogTicks: Sendable {
  public let base: Double
  public let domain: ClosedRange<Double>
  private let reversed: Bool
  /// Multiples of a larger base are more than anyone draws; its powers alone are ticks.
  private static let largestBase = 1000.0

  /// Nil when the ends are not finite or not both on one side of zero.
  /// - Parameter base: of the logarithm, over 0 and not 1; default 10.
  public init?(_ start: Double, _ stop: Double, base: Double = 10) {
    guard start.isFinite, stop.isFinite, start * stop > 0, base > 0, base != 1, base.isFinite else { return nil }
    self.base = base
    domain = min(start, stop)...max(start, stop)
    reversed = stop < start
  }

  /// Every multiple 1, 2, … of the base's powers while they are fewer than `count`, powers only beyond that.
  public func values(count: Double = 10) -> [Double] {
    let (low, high) = (domain.lowerBound, domain.upperBound)
    var (first, last) = (logarithm(low), logarithm(high))
    var ticks: [Double] = []
    if base == base.rounded(), base <= Self.largestBase, last - first < count {
      first = first.rounded(.down)
      last = last.rounded(.up)
      let negative = low < 0
      for exponent in stride(from: first, through: last, by: 1) {
        for k in stride(from: 1, to: base, by: 1) {
          let multiple = negative ? base - k : k
          // A reciprocal of a whole power is exact where a negative power is not.
          let small = negative ? exponent > 0 : exponent < 0
          let tick = small ? multiple / power(-exponent) : multiple * power(exponent)
          if tick < low { continue }
          if tick > high { break }
          ticks.append(tick)
        }
      }
      if Double(ticks.count * 2) < count { ticks = LinearTicks.values(low, high, count: count) }
    } else {
      ticks = LinearTicks.values(first, last, count: min(last - first, count)).map(power)
    }
    return reversed ? ticks.reversed() : ticks
  }

  /// Whether a tick gets a label when about `count` ticks are wanted and `shown` are drawn.
  public func labels(_ tick: Double, count: Double, shown: Int) -> Bool {
    let limit = max(1, base * count / Double(shown))
    var first = tick / power(JSNumber.round(logarithm(tick)))
    if first * base < base - 0.5 { first *= base }
    return first <= limit
  }

  private func logarithm(_ x: Double) -> Double {
    if x < 0 { return -logarithm(-x) }
    return base == 10 ? log10(x) : base == 2 ? log2(x) : base == M_E ? log(x) : log(x) / log(base)
  }

  private func power(_ x: Double) -> Double {
    domain.lowerBound < 0 ? -positivePower(-x) : positivePower(x)
  }

  private func positivePower(_ x: Double) -> Double {
    base == 10 ? pow(10, x) : base == M_E ? exp(x) : pow(base, x)
  }
}
