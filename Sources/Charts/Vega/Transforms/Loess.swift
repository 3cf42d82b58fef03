import Gates

/// Locally weighted regression (W. S. Cleveland, Robust Locally Weighted Regression and Smoothing Scatterplots, 1979):
/// a line through the nearest points for each point, twice more with less weight for what lies far off.
enum Loess {
  private static let rounds = 2

  /// Points in order of x, those of one x averaged.
  static func smooth(_ xs: [Double], _ ys: [Double], bandwidth: Double) -> [(Double, Double)] {
    let points = zip(xs, ys).filter { !$0.isNaN && !$1.isNaN }
    let order = points.indices.sorted { (points[$0].0, $0) < (points[$1].0, $1) }
    let n = order.count
    guard n > 0 else { return [] }
    var meanX = 0.0
    var meanY = 0.0
    for (i, k) in order.enumerated() {
      meanX += (points[k].0 - meanX) / Double(i + 1)
      meanY += (points[k].1 - meanY) / Double(i + 1)
    }
    let x = order.map { points[$0].0 - meanX }
    let y = order.map { points[$0].1 - meanY }
    let width = min(n, Int(bounded: bandwidth * Double(n), in: 2...max(2, n)))
    var weights = [Double](repeating: 1, count: n)
    var fit = y
    for round in 0...rounds {
      fit = lines(x, y, weights, width)
      if round == rounds { break }
      let residuals = zip(y, fit).map { abs($0 - $1) }
      let middle = Quantiles.sorted(residuals.sorted(), 0.5)
      if middle < 1e-12 { break }
      weights = residuals.map { r in
        let u = r / (6 * middle)
        // Not zero, lest all points of a window vanish.
        return u >= 1 ? 1e-12 : (1 - u * u) * (1 - u * u)
      }
    }
    return averaged(x, fit).map { ($0 + meanX, $1 + meanY) }
  }

  private static func lines(_ x: [Double], _ y: [Double], _ weights: [Double], _ width: Int) -> [Double] {
    var out = y
    var low = 0
    var high = width - 1
    for i in x.indices {
      let here = x[i]
      let edge = here - x[low] > x[high] - here ? low : high
      let reach = abs(x[edge] - here)
      let scale = 1 / (reach == 0 ? 1 : reach)
      var (w, wx, wy, wxy, wxx) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for k in low...high {
        let d = abs(here - x[k]) * scale
        let cube = 1 - d * d * d
        let weight = cube * cube * cube * weights[k]
        w += weight
        wx += weight * x[k]
        wy += weight * y[k]
        wxy += weight * x[k] * y[k]
        wxx += weight * x[k] * x[k]
      }
      let (a, b) = Regression.line(wx / w, wy / w, wxy / w, wxx / w)
      out[i] = a + b * here
      // The window of the next point: to the right while that side is no farther.
      guard i + 1 < x.count else { break }
      while high + 1 < x.count, i + 1 > low, x[high + 1] - x[i + 1] <= x[i + 1] - x[low] {
        low += 1
        high += 1
      }
    }
    return out
  }

  private static func averaged(_ x: [Double], _ y: [Double]) -> [(Double, Double)] {
    var out: [(Double, Double)] = []
    var count = 0.0
    for i in x.indices {
      if let last = out.last, last.0 == x[i] {
        count += 1
        out[out.count - 1].1 += (y[i] - last.1) / count
      } else {
        out.append((x[i], y[i]))
        count = 1
      }
    }
    return out
  }
}
