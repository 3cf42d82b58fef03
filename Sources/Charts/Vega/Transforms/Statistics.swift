import Glibc

/// Quantiles of sorted numbers.
enum Quantiles {
  /// Linear between neighbours (R's type 7, as d3-array); NaN for an empty list.
  package static func sorted(_ a: [Double], _ p: Double) -> Double {
    guard let first = a.first, let last = a.last, !p.isNaN else { return .nan }
    if p <= 0 || a.count < 2 { return first }
    if p >= 1 { return last }
    let i = Double(a.count - 1) * p
    let low = Int(bounded: i, in: 0...a.count - 1)
    return a[low] + (a[min(low + 1, a.count - 1)] - a[low]) * (i - Double(low))
  }
}

/// The interval that holds the mean with 95 % confidence, by resampling.
enum Bootstrap {
  static let samples = 1000
  /// Above this many numbers the mean is normal, and resampling costs seconds.
  package static let limit = 20_000

  package static func interval(_ a: [Double], seed: UInt64) -> (Double, Double)? {
    guard !a.isEmpty else { return nil }
    let n = Double(a.count)
    if a.count > limit {
      let mean = a.reduce(0, +) / n
      let variance = a.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
      let reach = 1.959963984540054 * (variance / n).squareRoot()
      return (mean - reach, mean + reach)
    }
    var random = RandomNumbers(seed: seed ^ 0x5EED)
    var means = (0..<samples).map { _ in
      var sum = 0.0
      for _ in a.indices { sum += a[random.index(below: a.count)] }
      return sum / n
    }
    means.sort()
    return (Quantiles.sorted(means, 0.025), Quantiles.sorted(means, 0.975))
  }
}

/// Standard deviation of a sample; NaN below two numbers.
func sampleDeviation(_ a: [Double]) -> Double {
  var mean = 0.0
  var sum = 0.0
  for (i, x) in a.enumerated() {
    let d = x - mean
    mean += d / Double(i + 1)
    sum += d * (x - mean)
  }
  return a.count > 1 ? (sum / Double(a.count - 1)).squareRoot() : .nan
}
