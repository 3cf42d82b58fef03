import Numbers
import Scene
import Tables

/// One entry of a legend: Vega's `LegendEntries`.
package struct LegendEntry: Sendable, Hashable {
  package var value: Value
  /// May be empty.
  package var label: String
  /// Where it stands on a gradient or begins on a bar of steps, 0 to 1.
  package var fraction: Double = 0
  /// Where its step ends.
  package var fractionEnd: Double = 0
}

package enum LegendKind: Sendable {
  /// Symbols, one an entry.
  case symbol
  /// A bar of steps.
  case discrete
  /// A bar whose colour runs.
  case gradient
}

extension Scale {
  /// - Parameters:
  ///   - count: default 5.
  ///   - values: the spec's own, instead of those chosen.
  ///   - limit: symbols at most; the last then says how many entries are left out.
  package func legendEntries(
    _ kind: LegendKind, count: TickCount = .count(5), minStep: Double? = nil, values given: [Value]? = nil,
    limit: Int? = nil, specifier: String? = nil, formatType: FormatType? = nil, locale: LabelLocale = LabelLocale()
  ) -> [LegendEntry] {
    let chosen = legendValues(count: count, minStep: minStep, zone: locale.zone)
    var values = given ?? chosen.values
    let top = given == nil ? chosen.top : nil
    let format = legendFormat(
      count: count, minStep: minStep, specifier: specifier, formatType: formatType, locale: locale,
      valuesGiven: given != nil || kind == .symbol)
    switch kind {
    case .symbol:
      let total = values.count
      var left: LegendEntry?
      if let limit, limit > 0, total > limit {
        left = LegendEntry(value: values[limit - 1], label: "…\(total - limit + 1) entries")
        values = Array(values.prefix(limit - 1))
      }
      // A size of zero cannot be seen.
      if given == nil, case .numbers = effectiveRange, let first = values.first, number(first) == 0 {
        values.removeFirst()
      }
      let entries = values.enumerated().map { i, v in
        let upper = i + 1 < values.count ? values[i + 1] : top
        return LegendEntry(value: v, label: hasSteps ? Self.rangeLabel(v, upper, format) : format(v))
      }
      return entries + (left.map { [$0] } ?? [])
    case .gradient:
      guard let first = domain.first, let last = domain.last else { return [] }
      // Two values or fewer say little: the ends of the domain instead.
      if given == nil, values.count < 3, first != last { values = [first, last] }
      return values.map { v in
        let t = gradientFraction(v.quantity)
        return LegendEntry(value: v, label: format(v), fraction: t, fractionEnd: t)
      }
    case .discrete:
      return values.enumerated().map { i, v in
        LegendEntry(
          value: v, label: i == 0 ? "" : format(v), fraction: i == 0 ? 0 : stepFraction(v.quantity),
          fractionEnd: i + 1 < values.count ? stepFraction(values[i + 1].quantity) : 1)
      }
    }
  }

  /// The values of a legend and, for steps, the upper end of the last. The first step begins at minus infinity.
  func legendValues(
    count: TickCount = .count(5), minStep: Double? = nil, zone: Zone = .utc
  ) -> (values: [Value], top: Value?) {
    if let bins = legendBins { return (bins.dropLast().map { .number($0) }, bins.last.map { .number($0) }) }
    switch type {
    case .quantile, .quantize, .threshold:
      let bounds = type == .threshold ? domainNumbers : thresholds
      return (([-Double.infinity] + bounds).map { .number($0) }, .number(.infinity))
    case .log:
      let ticks = ticks(count: count, minStep: minStep)
      guard let first = domainNumbers.first, let last = domainNumbers.last,
        let log = LogTicks(first, last, base: parameters.base)
      else { return (ticks, nil) }
      let n = tickNumber(count, minStep: minStep)
      return (ticks.filter { log.labels($0.jsNumber, count: n, shown: ticks.count) }, nil)
    default: return (ticks(count: count, minStep: minStep, zone: zone), nil)
    }
  }

  /// Whether a symbol stands for a stretch of numbers.
  private var hasSteps: Bool { type.isDiscretizing || parameters.bins != nil }

  private var legendBins: [Double]? { parameters.bins ?? (type == .binOrdinal ? domainNumbers : nil) }

  private func legendFormat(
    count: TickCount, minStep: Double?, specifier: String?, formatType: FormatType?, locale: LabelLocale,
    valuesGiven: Bool
  ) -> @Sendable (Value) -> String {
    let isDate = formatType == .time || formatType == .utc
    guard !isDate, type == .quantile || type == .quantize else {
      return tickFormat(
        count: count, minStep: minStep, specifier: specifier, formatType: formatType, locale: locale,
        valuesGiven: valuesGiven)
    }
    // As many places as tell the nearest boundaries apart, ten times over.
    let bounds = type == .quantile ? thresholds : domainNumbers
    let gaps = zip(bounds, bounds.dropFirst()).map { $1 - $0 }
    let format = NumberFormat.ticks(
      0, gaps.min() ?? bounds.first ?? 1, count: 30, specifier: specifier.flatMap { NumberSpecifier($0) },
      locale: locale.numbers)
    return { format.string(from: $0.jsNumber) }
  }

  /// `2 – 3`, `< 2`, `≥ 3`.
  private static func rangeLabel(_ lower: Value, _ upper: Value?, _ format: (Value) -> String) -> String {
    let low = lower.quantity.isFinite ? format(lower) : ""
    let high = upper.map { $0.quantity.isFinite ? format($0) : "" } ?? ""
    return !low.isEmpty && !high.isEmpty ? "\(low) – \(high)" : high.isEmpty ? "≥ \(low)" : "< \(high)"
  }

  /// Along the domain after its transform, ends only.
  func gradientFraction(_ x: Double) -> Double {
    guard let a = lifted.first, let b = lifted.last, a != b, (b - a).isFinite else { return 0.5 }
    return (transform.apply(x) - a) / (b - a)
  }

  private func stepFraction(_ x: Double) -> Double {
    guard var low = domainNumbers.first, var high = domainNumbers.last else { return 0 }
    if type == .threshold {
      // Room for the open steps at both ends, as wide as the others.
      let steps = Double(domainNumbers.count - 1)
      let margin = steps > 0 ? (high - low) / steps : 0.1
      low -= margin
      high += margin
    }
    return high == low ? 0 : (x - low) / (high - low)
  }
}

extension Scale {
  /// The colour at a part of the domain, along its transform: what a gradient legend shows.
  package func rampColor(at t: Double) -> Color? {
    guard let a = lifted.first, let b = lifted.last else { return nil }
    return color(.number(transform.invert(a + (b - a) * t)))
  }
}
