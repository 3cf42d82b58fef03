import Glibc

/// The function that makes a continuous domain linear, and its inverse.
package enum ScaleTransform: Sendable, Hashable {
  case linear
  /// Natural logarithm: a scale's base changes its ticks, not its positions. Negative domains are reflected.
  case log(negative: Bool)
  /// Keeps the sign, so that 0 lies between.
  case power(Double)
  /// sign(x) · ln(1 + |x / constant|).
  case symlog(Double)

  package func apply(_ x: Double) -> Double {
    switch self {
    case .linear: return x
    case .log(let negative): return negative ? -Glibc.log(-x) : Glibc.log(x)
    case .power(let e):
      if e == 1 { return x }
      let y = e == 0.5 ? abs(x).squareRoot() : pow(abs(x), e)
      return x < 0 ? -y : y
    case .symlog(let c):
      let y = log1p(abs(x / c))
      return x < 0 ? -y : x > 0 ? y : 0
    }
  }

  package func invert(_ y: Double) -> Double {
    switch self {
    case .linear: return y
    case .log(let negative): return negative ? -exp(-y) : exp(y)
    case .power(let e):
      if e == 1 { return y }
      if e == 0.5 { return y < 0 ? -y * y : y * y }
      let x = pow(abs(y), 1 / e)
      return y < 0 ? -x : x
    case .symlog(let c):
      let x = expm1(abs(y)) * c
      return y < 0 ? -x : y > 0 ? x : 0
    }
  }
}

/// The first index in `a[low..<high]` (sorted) whose value is over `x`, else `high`; NaN goes to `high`.
func bisectRight(_ a: [Double], _ x: Double, low: Int = 0, high: Int? = nil) -> Int {
  var lo = low
  var hi = min(high ?? a.count, a.count)
  if x.isNaN { return hi }
  while lo < hi {
    let mid = (lo + hi) / 2
    if a[mid] <= x { lo = mid + 1 } else { hi = mid }
  }
  return lo
}
