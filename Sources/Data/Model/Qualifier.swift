import Numbers

/// What a text says about how exact its figure is. Everything but `exact` and `about` is a bound.
public enum Qualifier: String, Sendable, Hashable, CaseIterable {
  case exact, about, nearly, under
  case upTo = "up_to"
  case over
  case atLeast = "at_least"
  case between
}

/// What is known of a quantity from below and from above; nil is open.
public struct Bounds<Number: Sendable & Hashable>: Sendable, Hashable {
  public var lower: Number?
  public var upper: Number?
  public var lowerInclusive: Bool
  public var upperInclusive: Bool

  public init(lower: Number? = nil, upper: Number? = nil, lowerInclusive: Bool = false, upperInclusive: Bool = false) {
    self.lower = lower
    self.upper = upper
    self.lowerInclusive = lower != nil && lowerInclusive
    self.upperInclusive = upper != nil && upperInclusive
  }

  public var isOpen: Bool { lower == nil && upper == nil }

  /// Both ends through a function that keeps the order; nil where the function fails on an end.
  public func map<T>(_ f: (Number) -> T?) -> Bounds<T>? {
    var out = Bounds<T>()
    if let lower {
      guard let l = f(lower) else { return nil }
      (out.lower, out.lowerInclusive) = (l, lowerInclusive)
    }
    if let upper {
      guard let u = f(upper) else { return nil }
      (out.upper, out.upperInclusive) = (u, upperInclusive)
    }
    return out
  }
}

extension Qualifier {
  /// The bounds that the qualifier gives to its figure. `between` takes both of its ends from outside.
  public func bounds<N>(_ value: N) -> Bounds<N> {
    switch self {
    case .exact: Bounds(lower: value, upper: value, lowerInclusive: true, upperInclusive: true)
    case .about, .between: Bounds()
    case .nearly, .under: Bounds(upper: value)
    case .upTo: Bounds(upper: value, upperInclusive: true)
    case .over: Bounds(lower: value)
    case .atLeast: Bounds(lower: value, lowerInclusive: true)
    }
  }
}
