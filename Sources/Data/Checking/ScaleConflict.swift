import Diagnostics
import Numbers

/// Figures a power of ten apart that should be one, and averages far outside the others: what a scale word read in the
/// wrong language leaves behind.
public enum ScaleConflict {
  /// An average this many times the median of the others, or less than one part in so many, is far outside.
  static let outlierFactor: Int128 = 8
  /// Fewer averages than this have no "others" to speak of.
  static let smallestGroup = 4

  public static func check(_ base: FactBase) -> [Diagnostic] {
    base.facts.filter { !$0.isDerived }.flatMap { readings(of: $0) } + betweenDocuments(base) + averages(base)
  }

  /// Two readings of one fact.
  private static func readings(of f: Fact) -> [Diagnostic] {
    guard let stated = f.reading(.stated), let a = stated.amount else { return [] }
    return f.alternatives.compactMap { other in
      guard let b = other.value.scaled(by: other.unitMult), let power = powerOfTen(a, b) else { return nil }
      return conflict(phrase(f.stated?.words, stated.value, f), phrase(other.words, other.value, f), power, f.place)
    }
  }

  /// The same measure of the same event in two documents.
  private static func betweenDocuments(_ base: FactBase) -> [Diagnostic] {
    var groups: [String: [Fact]] = [:]
    var order: [String] = []
    for f in base.facts where !f.isDerived && f.event != nil && f.amount != nil && f.unit != "ordinal" {
      let parts = [f.event, f.measure, f.kind, f.unit, f.currency, f.status?.rawValue]
      let key = parts.map { $0 ?? "" }.joined(separator: "\u{1F}")
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(f)
    }
    var out: [Diagnostic] = []
    for key in order {
      let facts = groups[key] ?? []
      guard let first = facts.first, let a = first.amount else { continue }
      for f in facts.dropFirst() where f.document != first.document {
        guard let b = f.amount, let power = powerOfTen(a, b) else { continue }
        out.append(
          conflict(
            phrase(first.stated?.words, first.value, first), phrase(f.stated?.words, f.value, f), power, f.place))
      }
    }
    return out
  }

  private struct Average {
    var fact: Fact
    var value: Fraction
  }

  /// Money per project, per company or per area of one event or one partnership, against the rest of its kind.
  private static func averages(_ base: FactBase) -> [Diagnostic] {
    var groups: [String: [Average]] = [:]
    var order: [String] = []
    var counts: [String: [Fact]] = [:]
    func whose(_ f: Fact) -> String {
      [f.document, f.partnership, f.event, f.scope, f.status?.rawValue].map { $0 ?? "" }.joined(separator: "\u{1F}")
    }
    for f in base.facts where !f.isDerived && !f.isMoney && f.amount != nil && f.unit != "ordinal" {
      counts[whose(f), default: []].append(f)
    }
    for f in base.facts where !f.isDerived && f.isMoney {
      guard let money = f.amount else { continue }
      for divisor in counts[whose(f)] ?? [] {
        guard let n = divisor.amount, let value = Fraction(money, dividedBy: n), !value.isZero else { continue }
        let key = [f.measure, f.currency ?? "", f.status?.rawValue ?? "", divisor.measure, divisor.unit ?? ""]
          .joined(separator: "\u{1F}")
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append(Average(fact: f, value: value))
      }
    }
    return order.flatMap { outliers(groups[$0] ?? []) }
  }

  private static func outliers(_ all: [Average]) -> [Diagnostic] {
    guard all.count >= smallestGroup else { return [] }
    let sorted = all.sorted { $0.value < $1.value }
    let median = sorted[sorted.count / 2]
    return all.compactMap { a in
      guard let ratio = a.value.divided(by: median.value), let high = Fraction(outlierFactor, 1),
        let low = Fraction(1, outlierFactor), ratio > high || ratio < low
      else { return nil }
      let shown = { (x: Average) in
        "\(x.value.rounded(significantDigits: 3)) (\(phrase(x.fact.stated?.words, x.fact.value, x.fact)))"
      }
      return Diagnostic(
        .warning, Messages.averageOutlier(a.fact.id, shown(a), shown(median)), at: a.fact.place,
        hint: Messages.slipHint, rule: "scale-conflict")
    }
  }

  private static func conflict(_ a: String, _ b: String, _ power: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, Messages.scaleConflict(a, b, power), at: place, hint: Messages.powerHint(power), rule: "scale-conflict")
  }

  private static func phrase(_ words: String?, _ value: ExactDecimal?, _ f: Fact) -> String {
    "\"\(words ?? value?.description ?? f.id)\""
  }

  /// The power if one amount is exactly so many tens of the other; nil for equal and for all else.
  static func powerOfTen(_ a: ExactDecimal, _ b: ExactDecimal) -> Int? {
    let (x, y) = (a.normalized, b.normalized)
    guard !x.isZero, x.coefficient == y.coefficient, x.exponent != y.exponent else { return nil }
    return abs(x.exponent - y.exponent)
  }
}
