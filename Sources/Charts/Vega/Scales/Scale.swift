import Scene
import Tables

/// From a data value to a position, size, colour or shape; d3-scale's rules as Vega uses them.
package struct Scale: Sendable {
  package let type: ScaleType
  /// Continuous: two or more numbers or dates. Discretizing: as each type has it. Discrete: the categories in order.
  package var domain: [Value] { didSet { prepare() } }
  /// As given, before `reverse` turns it round.
  package var range: ScaleRange { didSet { prepare() } }
  package var reverse: Bool { didSet { prepare() } }
  package var parameters: ScaleParameters { didSet { prepare() } }

  // Worked out once from the above.
  package private(set) var transform = ScaleTransform.linear
  /// The domain as numbers; empty for discrete domains.
  private(set) var domainNumbers: [Double] = []
  /// The domain after the transform.
  private(set) var lifted: [Double] = []
  /// Boundaries between the steps of a discretizing scale.
  private(set) var thresholds: [Double] = []
  package private(set) var bands = BandLayout()
  private(set) var effectiveRange: ScaleRange
  private var index: [Value: Int] = [:]

  package static func build(
    type: ScaleType, domain: [Value], range: ScaleRange, reverse: Bool = false,
    parameters: ScaleParameters = ScaleParameters()
  ) -> Scale {
    Scale(type: type, domain: domain, range: range, reverse: reverse, parameters: parameters)
  }

  private init(type: ScaleType, domain: [Value], range: ScaleRange, reverse: Bool, parameters: ScaleParameters) {
    self.type = type
    var seen = Set<Value>()
    self.domain = type.hasDiscreteDomain ? domain.filter { seen.insert(Self.key($0)).inserted } : domain
    self.range = range
    self.reverse = reverse
    self.parameters = parameters
    effectiveRange = range
    prepare()
  }

  private mutating func prepare() {
    effectiveRange = reverse ? range.reversed : range
    index = [:]
    (domainNumbers, lifted, thresholds) = ([], [], [])
    if type.hasDiscreteDomain {
      for (i, v) in domain.enumerated() where index[Self.key(v)] == nil { index[Self.key(v)] = i }
    } else {
      domainNumbers = domain.map(\.quantity)
    }
    switch type {
    case .band, .point:
      let (r0, r1) = rangeEnds
      bands = BandLayout(
        count: domain.count, from: r0, to: r1, paddingInner: type == .point ? 1 : parameters.paddingInner,
        paddingOuter: parameters.paddingOuter, align: parameters.align, round: parameters.round)
    case .quantile:
      domainNumbers = domainNumbers.filter { !$0.isNaN }.sorted()
      thresholds = DomainMath.quantiles(sorted: domainNumbers, parts: effectiveRange.count)
    case .quantize: thresholds = quantizeThresholds()
    case .threshold: thresholds = Array(domainNumbers.prefix(max(0, effectiveRange.count - 1)))
    case .binOrdinal: thresholds = domainNumbers
    case .ordinal, .identity: break
    case .linear, .log, .pow, .sqrt, .symlog, .time, .utc, .sequential:
      transform = Self.transform(type, parameters, domainNumbers)
      lifted = domainNumbers.map(transform.apply)
      if case .colors(let colors) = effectiveRange, domainNumbers.count <= 3, !type.isTime {
        effectiveRange = .interpolator(
          ColorRamp(colors, space: parameters.interpolate, gamma: parameters.interpolateGamma))
      }
    }
  }

  package static func transform(_ type: ScaleType, _ p: ScaleParameters, _ domain: [Double]) -> ScaleTransform {
    switch type {
    case .log: .log(negative: (domain.first ?? 1) < 0)
    case .pow: .power(p.exponent)
    case .sqrt: .power(0.5)
    case .symlog: .symlog(p.constant)
    default: .linear
    }
  }

  private func quantizeThresholds() -> [Double] {
    guard let x0 = domainNumbers.first, domainNumbers.count > 1 else { return [] }
    let x1 = domainNumbers[1]
    let n = Double(effectiveRange.count)
    return (0..<max(0, effectiveRange.count - 1)).map { i in (Double(i + 1) * x1 - (Double(i) + 1 - n) * x0) / n }
  }

  /// What makes two values one category: a date is its number; all NaN are one.
  private static func key(_ v: Value) -> Value {
    switch v {
    case .number(let n): n.isNaN ? .array([.string("NaN")]) : v
    case .date(let n): n.isNaN ? .array([.string("NaN")]) : .number(n)
    default: v
    }
  }

  /// The place of a value in a discrete domain.
  package func position(in value: Value) -> Int? { index[Self.key(value)] }

  /// First and last number of the range in use; 0 and 1 where it has none.
  package var rangeEnds: (Double, Double) {
    if case .numbers(let a) = effectiveRange, let first = a.first, let last = a.last { return (first, last) }
    return (0, 1)
  }

  /// Smallest and largest end of the range.
  package var rangeExtent: (Double, Double) {
    let (a, b) = rangeEnds
    return (min(a, b), max(a, b))
  }

  /// Width of a band; 0 for scales without bands.
  package var bandwidth: Double { bands.bandwidth }

  /// From band to band; 0 for scales without bands.
  package var step: Double { bands.step }
}
