import Glibc
import Tables

/// Densities, distributions and quantiles; samples come from the expression's own random numbers.
enum StatisticsFunctions {
  package static let table: [String: ExpressionFunction] = [
    "sampleNormal": .init(0...2) { a in .number(mean(a, 0) + deviation(a, 1) * Normal.sample(&a.frame.random)) },
    "densityNormal": .init(1...3) { a in
      .number(Normal.density((a.number(0) - mean(a, 1)) / deviation(a, 2)) / deviation(a, 2))
    },
    "cumulativeNormal": .init(1...3) { a in .number(Normal.cumulative((a.number(0) - mean(a, 1)) / deviation(a, 2))) },
    "quantileNormal": .init(1...3) { a in .number(mean(a, 1) + deviation(a, 2) * Normal.quantile(a.number(0))) },
    "sampleLogNormal": .init(0...2) { a in .number(exp(mean(a, 0) + deviation(a, 1) * Normal.sample(&a.frame.random)))
    },
    "densityLogNormal": .init(1...3) { a in
      let x = a.number(0)
      guard x > 0 else { return .number(0) }
      return .number(Normal.density((log(x) - mean(a, 1)) / deviation(a, 2)) / (deviation(a, 2) * x))
    },
    "cumulativeLogNormal": .init(1...3) { a in
      .number(a.number(0) <= 0 ? 0 : Normal.cumulative((log(a.number(0)) - mean(a, 1)) / deviation(a, 2)))
    },
    "quantileLogNormal": .init(1...3) { a in .number(exp(mean(a, 1) + deviation(a, 2) * Normal.quantile(a.number(0))))
    },
    "sampleUniform": .init(0...2) { a in
      let (low, high) = bounds(a, 0)
      return .number(low + (high - low) * a.frame.random.next())
    },
    "densityUniform": .init(1...3) { a in
      let ((low, high), x) = (bounds(a, 1), a.number(0))
      return .number(x >= low && x <= high ? 1 / (high - low) : 0)
    },
    "cumulativeUniform": .init(1...3) { a in
      let ((low, high), x) = (bounds(a, 1), a.number(0))
      return .number(x < low ? 0 : x > high ? 1 : (x - low) / (high - low))
    },
    "quantileUniform": .init(1...3) { a in
      let ((low, high), p) = (bounds(a, 1), a.number(0))
      return .number(p >= 0 && p <= 1 ? low + p * (high - low) : .nan)
    },
  ]

  private static func mean(_ a: ExpressionArguments, _ i: Int) -> Double { a[i].isNullish ? 0 : a.number(i) }
  private static func deviation(_ a: ExpressionArguments, _ i: Int) -> Double { a[i].isNullish ? 1 : a.number(i) }

  /// One bound given is the upper one.
  private static func bounds(_ a: ExpressionArguments, _ i: Int) -> (Double, Double) {
    if a[i + 1].isNullish { return (0, a[i].isNullish ? 1 : a.number(i)) }
    return (a[i].isNullish ? 0 : a.number(i), a.number(i + 1))
  }
}

/// The standard normal distribution.
enum Normal {
  static func density(_ z: Double) -> Double { exp(-0.5 * z * z) / (2 * Double.pi).squareRoot() }

  static func cumulative(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }

  /// A start from Abramowitz and Stegun, 26.2.23, then Newton's method until it stands.
  package static func quantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0 || p == 1 { return p == 0 ? -.infinity : .infinity }
    if p == 0.5 { return 0 }
    let q = min(p, 1 - p)
    let t = (-2 * log(q)).squareRoot()
    var z = -(t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))))
    for _ in 0..<8 {
      let step = (cumulative(z) - q) / density(z)
      // Halley's correction makes the tails converge as fast as the middle.
      let next = z - step / (1 + z * step / 2)
      if next == z || !next.isFinite { break }
      z = next
    }
    return p < 0.5 ? z : -z
  }

  /// Box and Muller's, without the second number, so that a sample depends on nothing before it.
  package static func sample(_ random: inout RandomNumbers) -> Double {
    let u = 1 - random.next()
    return (-2 * log(u)).squareRoot() * cos(2 * .pi * random.next())
  }
}
