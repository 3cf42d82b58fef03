import Diagnostics
import Numbers
import Tables

/// Two readings of one figure that are a power of ten apart: what a scale word read in the wrong language leaves behind.
/// Figures of two things are never compared, however far apart they are.
public enum ScaleConflict {
  public static let rule = "scale-conflict"

  /// What contradicts what: readings of one fact, and documents that differ on one figure.
  public static func check(_ base: FactBase) -> [Diagnostic] {
    let columns = ScaleColumns(base)
    let searches: [@Sendable (ScaleColumns, FactBase) -> [Diagnostic]] = [readings, DocumentConflict.check]
    return Workers.map(searches.count, jobs: Workers.cores) { { searches[$0](columns, base) } }.flatMap { $0 }
  }

  /// Texts of facts are read when there is something to say: on all cores, for there may be much.
  static func each(_ count: Int, _ body: @escaping @Sendable (Int) -> [Diagnostic]) -> [Diagnostic] {
    let length = 512
    let pieces = (count + length - 1) / length
    return Workers.map(pieces, jobs: Workers.cores) {
      { i in (i * length..<min(count, (i + 1) * length)).flatMap(body) }
    }.flatMap { $0 }
  }

  private static func readings(_ columns: ScaleColumns, _ base: FactBase) -> [Diagnostic] {
    let positions = columns.disputed.filter { !columns.isDerived[$0] }
    return each(positions.count) { readings(of: base.facts[positions[$0]]) }
  }

  static func readings(of f: Fact) -> [Diagnostic] {
    guard let stated = f.reading(.stated), let a = stated.amount else { return [] }
    return f.alternatives.compactMap { other in
      guard let b = other.value.scaled(by: other.unitMult), let power = powerOfTen(a, b) else { return nil }
      return conflict(phrase(f.stated?.words, stated.value, f), phrase(other.words, other.value, f), power, f)
    }
  }

  /// - Parameter other: the fact that the second figure is of, if it is not `f`.
  static func conflict(_ a: String, _ b: String, _ power: Int, _ f: Fact, and other: Fact? = nil) -> Diagnostic {
    let all = [f, other].compactMap { $0 }
    return all.reduce(
      Diagnostic(
        .warning, Messages.scaleConflict(a, b, power), at: f.place,
        hint: Messages.powerHint(power, isChinese: all.contains(where: mayBeChinese)), rule: rule)
    ) { $1.answered($0) }
  }

  /// Whether a figure may once have been told in 万 and 亿: by its words, its currency, or another reading's words.
  private static func mayBeChinese(_ f: Fact) -> Bool {
    let words = [f.stated?.words] + f.alternatives.map(\.words)
    let languages = [f.stated?.language] + f.alternatives.map(\.language)
    return ["CNY", "HKD", "MOP", "TWD", "JPY", "KRW"].contains(f.currency)
      || languages.contains { $0?.hasPrefix("zh") ?? false }
      || words.contains { $0?.contains { "万亿萬億".contains($0) } ?? false }
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
