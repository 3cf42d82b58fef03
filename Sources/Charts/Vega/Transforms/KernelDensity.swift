import Glibc

/// An estimate of a density with a normal kernel.
struct KernelDensity: Sendable {
  /// Values, or grid points that stand for many.
  private let centers: [Double]
  /// How many values each stands for; nil for one each.
  private let weights: [Double]?
  private let count: Double
  package let bandwidth: Double

  /// From so many values on they are put on a grid, each shared between its two neighbours (M. P. Wand, Fast
  /// Computation of Multivariate Kernel Estimators, 1994); at this size the error does not show.
  static let gridFrom = 50_000
  private static let gridSize = 8192

  /// Nil without values. Without a bandwidth it is Scott's normal reference rule, with the smaller of standard
  /// deviation and interquartile range (D. W. Scott, Multivariate Density Estimation, 1992).
  init?(_ values: [Double], bandwidth: Double? = nil) {
    guard let (low, high) = Extent.of(values) else { return nil }
    count = Double(values.count)
    self.bandwidth = bandwidth.flatMap { $0 > 0 ? $0 : nil } ?? Self.bandwidth(values)
    let step = (high - low) / Double(Self.gridSize - 1)
    guard values.count >= Self.gridFrom, step > 0, step.isFinite, step < self.bandwidth / 10 else {
      (centers, weights) = (values, nil)
      return
    }
    var grid = [Double](repeating: 0, count: Self.gridSize + 1)
    for v in values {
      let place = (v - low) / step
      let i = Int(bounded: place, in: 0...Self.gridSize - 1)
      grid[i + 1] += place - Double(i)
      grid[i] += 1 - (place - Double(i))
    }
    centers = grid.indices.map { low + Double($0) * step }
    weights = grid
  }

  private static func bandwidth(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let low = Quantiles.sorted(sorted, 0.25)
    let range = (Quantiles.sorted(sorted, 0.75) - low) / 1.34
    let deviation = sampleDeviation(values)
    let spread = [min(deviation, range), deviation, abs(low)].first { $0 > 0 } ?? 1
    return 1.06 * spread * pow(Double(values.count), -0.2)
  }

  private func sum(_ x: Double, _ kernel: (Double) -> Double) -> Double {
    guard let weights else { return centers.reduce(0) { $0 + kernel((x - $1) / bandwidth) } }
    var total = 0.0
    for i in centers.indices where weights[i] > 0 { total += weights[i] * kernel((x - centers[i]) / bandwidth) }
    return total
  }

  func density(_ x: Double) -> Double { sum(x, Normal.density) / bandwidth / count }

  func cumulative(_ x: Double) -> Double { sum(x, Normal.cumulative) / count }
}

/// Points of a curve, denser where it bends.
enum CurveSampler {
  /// A bend of less than half a degree, in a square plot, does not show.
  private static let angle = 0.5 * Double.pi / 180

  /// - Parameters:
  ///   - least: intervals of the even grid to begin with.
  ///   - most: no interval is cut below this part of the extent; equal to `least` the grid stays as it is.
  package static func points(
    from low: Double, to high: Double, least: Int = 25, most: Int = 200, _ f: (Double) -> Double
  ) -> [(Double, Double)] {
    let least = max(1, least)
    let most = max(least, most)
    let span = high - low
    let grid = (0...least).map { i -> (Double, Double) in
      let x = i == 0 ? low : i == least ? high : low + Double(i) / Double(least) * span
      return (x, f(x))
    }
    if least == most { return grid }
    let ys = grid.map(\.1).filter { !$0.isNaN }
    let sx = 1 / span
    let sy = 1 / ((ys.max() ?? 0) - (ys.min() ?? 0))
    func slope(_ a: (Double, Double), _ b: (Double, Double)) -> Double { atan2(sy * (b.1 - a.1), sx * (b.0 - a.0)) }
    var out = [grid[0]]
    var waiting = Array(grid.dropFirst().reversed())
    while let next = waiting.last {
      let here = out[out.count - 1]
      let x = (here.0 + next.0) / 2
      let middle = (x, f(x))
      if x - here.0 >= span / Double(most), abs(slope(here, next) - slope(here, middle)) > angle {
        waiting.append(middle)
      } else {
        out.append(next)
        waiting.removeLast()
      }
    }
    return out
  }
}
