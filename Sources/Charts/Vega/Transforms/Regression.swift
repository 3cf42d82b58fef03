import Glibc

/// Least squares for the families of curves that Vega knows.
package struct Regression: Sendable {
  package enum Method: String, Sendable, CaseIterable { case linear, log, exp, pow, quad, poly }

  /// From the constant term up; for `exp` and `pow` factor and exponent.
  let coefficients: [Double]
  let rSquared: Double
  let predict: @Sendable (Double) -> Double

  /// Pairs with a NaN do not count.
  init(_ method: Method, _ xs: [Double], _ ys: [Double], order: Int = 3) {
    let points = zip(xs, ys).filter { !$0.isNaN && !$1.isNaN }
    let meanX = Self.mean(points) { $0.0 }
    let meanY = Self.mean(points) { $0.1 }
    switch method {
    case .linear:
      let (a, b) = Self.line(points)
      coefficients = [a, b]
      predict = { a + b * $0 }
    case .log:
      let (a, b) = Self.line(points.map { (Glibc.log($0.0), $0.1) })
      coefficients = [a, b]
      predict = { a + b * Glibc.log($0) }
    case .pow:
      let (a, b) = Self.line(points.map { (Glibc.log($0.0), Glibc.log($0.1)) })
      let factor = Glibc.exp(a)
      coefficients = [factor, b]
      predict = { factor * Glibc.pow($0, b) }
    case .exp:
      // Weighted by y, so that small values do not rule the fit.
      func weighted(_ f: ((Double, Double)) -> Double) -> Double {
        Self.mean(points) { $0.1 * f(($0.0 - meanX, Glibc.log($0.1))) } / meanY
      }
      let (a, b) = Self.line(weighted { $0.0 }, weighted { $0.1 }, weighted { $0.0 * $0.1 }, weighted { $0.0 * $0.0 })
      coefficients = [Glibc.exp(a - b * meanX), b]
      predict = { Glibc.exp(a + b * ($0 - meanX)) }
    case .quad, .poly:
      let order = method == .quad ? 2 : order
      // Centred, because powers of large numbers lose their digits.
      let c = Self.polynomial(points.map { ($0.0 - meanX, $0.1 - meanY) }, order)
      predict = { x in
        meanY + c.reversed().reduce(0) { $0 * (x - meanX) + $1 }
      }
      coefficients = Self.shifted(c, by: -meanX, adding: meanY)
    }
    let f = predict
    let errors = points.reduce(0) { $0 + ($1.1 - f($1.0)) * ($1.1 - f($1.0)) }
    let total = points.reduce(0) { $0 + ($1.1 - meanY) * ($1.1 - meanY) }
    rSquared = 1 - errors / total
  }

  private typealias Points = [(Double, Double)]

  /// Updated point by point, which keeps more digits than a sum.
  private static func mean(_ points: Points, _ f: ((Double, Double)) -> Double) -> Double {
    var m = 0.0
    for (i, p) in points.enumerated() { m += (f(p) - m) / Double(i + 1) }
    return m
  }

  private static func line(_ points: Points) -> (Double, Double) {
    line(mean(points) { $0.0 }, mean(points) { $0.1 }, mean(points) { $0.0 * $0.1 }, mean(points) { $0.0 * $0.0 })
  }

  /// Intercept and slope from means of x, y, xy and x².
  package static func line(_ x: Double, _ y: Double, _ xy: Double, _ xx: Double) -> (Double, Double) {
    let delta = xx - x * x
    let slope = abs(delta) < 1e-24 ? 0 : (xy - x * y) / delta
    return (y - slope * x, slope)
  }

  /// The normal equations, by Gauss's elimination with pivots.
  private static func polynomial(_ points: Points, _ order: Int) -> [Double] {
    let n = order + 1
    var matrix = (0..<n).map { i in
      (0..<n).map { j in points.reduce(0) { $0 + Glibc.pow($1.0, Double(i + j)) } }
        + [points.reduce(0) { $0 + Glibc.pow($1.0, Double(i)) * $1.1 }]
    }
    for i in 0..<n {
      let pivot = (i..<n).max { abs(matrix[$0][i]) < abs(matrix[$1][i]) } ?? i
      matrix.swapAt(i, pivot)
      for j in i + 1..<max(i + 1, n) {
        let factor = matrix[j][i] / matrix[i][i]
        for k in i...n { matrix[j][k] -= factor * matrix[i][k] }
      }
    }
    var c = [Double](repeating: 0, count: n)
    for i in (0..<n).reversed() {
      let known = (i + 1..<max(i + 1, n)).reduce(0) { $0 + matrix[i][$1] * c[$1] }
      c[i] = (matrix[i][n] - known) / matrix[i][i]
    }
    return c
  }

  /// The coefficients of p(x + by) + adding.
  private static func shifted(_ c: [Double], by: Double, adding: Double) -> [Double] {
    var out = [Double](repeating: 0, count: c.count)
    for i in c.indices {
      var binomial = 1.0
      for j in 0...i {
        if j > 0 { binomial *= Double(i + 1 - j) / Double(j) }
        out[i - j] += c[i] * Glibc.pow(by, Double(j)) * binomial
      }
    }
    if !out.isEmpty { out[0] += adding }
    return out
  }
}
