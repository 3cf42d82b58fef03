import Glibc
import Tables

enum MathFunctions {
  static let unary: [String: @Sendable (Double) -> Double] = [
    "abs": { abs($0) }, "acos": { acos($0) }, "asin": { asin($0) }, "atan": { atan($0) }, "ceil": { ceil($0) },
    "cos": { cos($0) }, "exp": { exp($0) }, "floor": { floor($0) }, "log": { log($0) }, "round": { round($0) },
    "sin": { sin($0) }, "sqrt": { $0.squareRoot() }, "tan": { tan($0) },
  ]

  package static let table: [String: ExpressionFunction] = {
    var t: [String: ExpressionFunction] = [
      "atan2": .init(2...2) { .number(atan2($0.number(0), $0.number(1))) },
      "pow": .init(2...2) { .number(power($0.number(0), $0.number(1))) },
      "hypot": .init(0...Int.max) { a in
        let sum = a.terms.reduce(0) { $0 + $1.number * $1.number }
        return .number(a.count == 2 ? hypot(a.number(0), a.number(1)) : sum.squareRoot())
      },
      "max": .init(0...Int.max) { .number(extreme($0, -Double.infinity) { $0 > $1 }) },
      "min": .init(0...Int.max) { .number(extreme($0, Double.infinity) { $0 < $1 }) },
      "clamp": .init(3...3) { a in
        let (x, low, high) = (a.number(0), a.number(1), a.number(2))
        if x.isNaN || low.isNaN || high.isNaN { return .number(.nan) }
        return .number(max(low, min(high, x)))
      },
      "random": .init(0...0) { .number($0.frame.random.next()) },
      "isNaN": .init(1...1) { a in
        if case .value(.number(let n)) = a[0] { return .bool(n.isNaN) }
        return .bool(false)
      },
      "isFinite": .init(1...1) { a in
        if case .value(.number(let n)) = a[0] { return .bool(n.isFinite) }
        return .bool(false)
      },
      "lerp": .init(2...2) { a in
        guard let items = a.array(0), let low = items.first, let high = items.last else { return .undefined }
        let f = a.number(1)
        if f == 0 || f.isNaN { return .value(low) }
        if f == 1 { return .value(high) }
        return .number(low.jsNumber + f * (high.jsNumber - low.jsNumber))
      },
    ]
    for (name, f) in unary { t[name] = .init(1...Int.max) { .number(f($0.number(0))) } }
    return t
  }()

  /// JavaScript rounds halves up, also below zero.
  package static func round(_ x: Double) -> Double {
    let f = floor(x)
    return x - f >= 0.5 ? f + 1 : f
  }

  /// IEEE's pow says 1 for pow(1, NaN) and pow(±1, ∞), ECMAScript NaN.
  package static func power(_ x: Double, _ y: Double) -> Double {
    if y.isNaN || (abs(x) == 1 && y.isInfinite) { return .nan }
    return pow(x, y)
  }

  private static func extreme(
    _ a: ExpressionArguments, _ start: Double, _ better: (Double, Double) -> Bool
  ) -> Double {
    var best = start
    for t in a.terms {
      let n = t.number
      if n.isNaN { return .nan }
      if better(n, best) { best = n }
    }
    return best
  }
}
