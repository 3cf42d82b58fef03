import Gates
import Scene
import Tables

extension Scale {
  /// A position or size. NaN for what is invalid, not in a discrete domain, or no number in this range.
  package func number(_ v: Value) -> Double {
    switch type {
    case .band, .point:
      guard let i = position(in: v) else { return .nan }
      return bands.positions[i]
    case .identity: return v.quantity
    default:
      guard case .numbers(let range) = effectiveRange else { return .nan }
      if type.isContinuous { return mapped(v.quantity, range) }
      guard let i = stepIndex(v), range.indices.contains(i) else { return .nan }
      return range[i]
    }
  }

  /// `number` of all cells.
  package func numbers(_ c: Column) -> [Double] {
    if type == .identity { return c.quantities }
    if type.isContinuous {
      guard case .numbers(let range) = effectiveRange else { return [Double](repeating: .nan, count: c.count) }
      return c.quantities.map { mapped($0, range) }
    }
    return distinct(c) { number($0) }
  }

  /// Nil for what is invalid, not in a discrete domain, or no colour in this range.
  package func color(_ v: Value) -> Color? {
    switch effectiveRange {
    case .interpolator(let ramp):
      let t = type == .identity ? v.quantity : fraction(v.quantity)
      return t.isNaN ? nil : ramp.color(at: t)
    case .colors(let colors):
      if type == .identity { return v.string.flatMap { Color(css: $0) } }
      if type.isContinuous { return piecewise(v.quantity, colors) }
      guard let i = stepIndex(v), colors.indices.contains(i) else { return nil }
      return colors[i]
    case .values:
      return output(v).string.flatMap { Color(css: $0) }
    case .numbers: return type == .identity ? v.string.flatMap { Color(css: $0) } : nil
    }
  }

  /// `color` of all cells.
  package func colors(_ c: Column) -> [Color?] {
    type.isContinuous ? c.quantities.map { color(.number($0)) } : distinct(c) { color($0) }
  }

  /// Whatever the range has, as a value; null for what has no place in the domain. A continuous scale over `values`
  /// takes the nearest, the domain cut into as many parts.
  package func output(_ v: Value) -> Value {
    if type == .identity { return v }
    switch effectiveRange {
    case .numbers:
      let n = number(v)
      return n.isNaN ? .null : .number(n)
    case .colors, .interpolator: return color(v).map { .string($0.hexString) } ?? .null
    case .values(let values):
      guard !values.isEmpty else { return .null }
      if type.isContinuous {
        let t = fraction(v.quantity)
        guard !t.isNaN else { return .null }
        let i = (t * Double(values.count)).rounded(.down)
        return values[Int(bounded: i, in: 0...values.count - 1)]
      }
      guard let i = stepIndex(v), values.indices.contains(i) else { return .null }
      return values[i]
    }
  }

  /// Maps each distinct cell once.
  private func distinct<T>(_ c: Column, _ map: (Value) -> T) -> [T] {
    let (codes, rows) = c.categories()
    let mapped = rows.map { map(c[$0]) }
    return codes.map { mapped[$0] }
  }

  /// Which step of the range a value falls on; ranges shorter than an ordinal domain begin again.
  private func stepIndex(_ v: Value) -> Int? {
    let n = effectiveRange.count
    guard n > 0 else { return nil }
    if type.hasDiscreteDomain { return position(in: v).map { $0 % n } }
    let x = v.quantity
    guard !x.isNaN else { return nil }
    let i = bisectRight(thresholds, x)
    if type == .binOrdinal { return i > 0 ? (i - 1) % n : nil }
    return i
  }

  private func clamped(_ x: Double, count n: Int) -> Double {
    guard parameters.clamp, n > 0 else { return x }
    let (a, b) = (domainNumbers[0], domainNumbers[n - 1])
    return max(min(a, b), min(max(a, b), x))
  }

  private func mapped(_ x: Double, _ range: [Double]) -> Double {
    let n = min(lifted.count, range.count)
    guard n > 1, !x.isNaN else { return .nan }
    let (i, t) = Self.segment(transform.apply(clamped(x, count: n)), lifted, n)
    // Each end exactly, whichever way round the domain runs.
    let (a, b, u) = t.flipped ? (range[i + 1], range[i], t.t) : (range[i], range[i + 1], t.t)
    let y = a * (1 - u) + b * u
    return parameters.round ? jsRound(y) : y
  }

  private func piecewise(_ x: Double, _ colors: [Color]) -> Color? {
    let n = min(lifted.count, colors.count)
    guard n > 1, !x.isNaN else { return nil }
    let (i, t) = Self.segment(transform.apply(clamped(x, count: n)), lifted, n)
    let ramp = ColorRamp([colors[i], colors[i + 1]], space: parameters.interpolate, gamma: parameters.interpolateGamma)
    let color = ramp.color(at: t.flipped ? 1 - t.t : t.t)
    return t.t.isNaN ? nil : color
  }

  /// The stretch of the first `n` domain values in which `x` lies and how far; measured from its smaller end, which is
  /// the later one where `flipped`. Beyond the ends the outermost stretch goes on.
  private static func segment(_ x: Double, _ domain: [Double], _ n: Int) -> (Int, (t: Double, flipped: Bool)) {
    let flipped = domain[n - 1] < domain[0]
    var i = 0
    if n > 2 {
      if flipped {
        i = n - 2
        while i > 0, x >= domain[i] { i -= 1 }
      } else {
        i = bisectRight(domain, x, low: 1, high: n - 1) - 1
      }
    }
    let (a, b) = flipped ? (domain[i + 1], domain[i]) : (domain[i], domain[i + 1])
    let span = b - a
    return (i, (span == 0 ? 0.5 : span.isNaN ? .nan : (x - a) / span, flipped))
  }

  /// Where a value lies in a continuous domain, 0 to 1; with three values the middle one is 0.5 (diverging), with
  /// more each has the same distance from the next.
  package func fraction(_ x: Double) -> Double {
    let n = lifted.count
    guard n > 1, !x.isNaN else { return .nan }
    let y = transform.apply(x)
    let t: Double
    switch n {
    case 2: t = lifted[0] == lifted[1] ? 0.5 : (y - lifted[0]) * (1 / (lifted[1] - lifted[0]))
    case 3:
      let s: Double = lifted[1] < lifted[0] ? -1 : 1
      let (low, high) = s * y < s * lifted[1] ? (lifted[0], lifted[1]) : (lifted[1], lifted[2])
      t = 0.5 + (y - lifted[1]) * (low == high ? 0 : 0.5 / (high - low))
    default:
      let (i, part) = Self.segment(y, lifted, n)
      t = (Double(i) + (part.flipped ? 1 - part.t : part.t)) / Double(n - 1)
    }
    return parameters.clamp ? max(0, min(1, t)) : t
  }

  /// The domain value of a position: a category for bands (none in the gaps), a number or date for continuous scales,
  /// the lower bound of its step for discretizing ones with a numeric range.
  package func invert(_ x: Double) -> Value? {
    switch type {
    case .band, .point: return bands.index(at: x).map { domain[$0] }
    case .identity: return .number(x)
    case .ordinal:
      guard case .numbers(let range) = effectiveRange else { return nil }
      return range.firstIndex(of: x).flatMap { domain.indices.contains($0) ? domain[$0] : nil }
    default: break
    }
    guard case .numbers(let range) = effectiveRange else { return nil }
    if type.isDiscretizing {
      guard let i = range.firstIndex(of: x) else { return nil }
      let bounds = type == .binOrdinal || type == .threshold ? thresholds : domainNumbers.prefix(1) + thresholds
      let j = type == .threshold ? i - 1 : i
      return bounds.indices.contains(j) ? .number(bounds[j]) : nil
    }
    let n = min(lifted.count, range.count)
    guard n > 1, !x.isNaN else { return nil }
    let (i, t) = Self.segment(x, range, n)
    let (a, b) = t.flipped ? (lifted[i + 1], lifted[i]) : (lifted[i], lifted[i + 1])
    let v = clamped(transform.invert(a * (1 - t.t) + b * t.t), count: n)
    return v.isNaN ? nil : type.isTime ? .date(v) : .number(v)
  }
}
