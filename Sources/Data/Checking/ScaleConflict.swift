import Diagnostics
import Numbers
import Tables

/// Figures a power of ten apart that should be one, and averages far outside the others: what a scale word read in the
/// wrong language leaves behind.
public enum ScaleConflict {
  /// An average this many times the median of the others, or less than one part in so many, is far outside.
  static let outlierFactor: Int128 = 8
  /// Fewer averages than this have no "others" to speak of.
  static let smallestGroup = 4

  public static func check(_ base: FactBase) -> [Diagnostic] {
    let columns = ScaleColumns(base)
    let searches: [@Sendable (ScaleColumns, FactBase) -> [Diagnostic]] = [readings, betweenDocuments, averages]
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

  /// Two readings of one fact.
  private static func readings(_ columns: ScaleColumns, _ base: FactBase) -> [Diagnostic] {
    let positions = columns.disputed.filter { !columns.isDerived[$0] }
    return each(positions.count) { readings(of: base.facts[positions[$0]]) }
  }

  static func readings(of f: Fact) -> [Diagnostic] {
    guard let stated = f.reading(.stated), let a = stated.amount else { return [] }
    return f.alternatives.compactMap { other in
      guard let b = other.value.scaled(by: other.unitMult), let power = powerOfTen(a, b) else { return nil }
      return conflict(phrase(f.stated?.words, stated.value, f), phrase(other.words, other.value, f), power, f.place)
    }
  }

  /// The same measure of the same event in two documents.
  private static func betweenDocuments(_ columns: ScaleColumns, _ base: FactBase) -> [Diagnostic] {
    let ordinal = columns.code(.unit, of: "ordinal")
    let events = columns.codes[ScaleColumns.Key.event.rawValue]
    let units = columns.codes[ScaleColumns.Key.unit.rawValue]
    let documents = columns.codes[ScaleColumns.Key.document.rawValue]
    var groups = CodeTuples()
    var firsts: [Int] = []
    /// By group, in the order of the groups.
    var found: [(group: Int, fact: Int, power: Int)] = []
    for i in 0..<columns.count
    where !columns.isDerived[i] && events[i] >= 0 && columns.hasAmount(i) && units[i] != ordinal {
      let group = groups.number(columns.tuple([.event, .measure, .kind, .unit, .currency, .status], i))
      if group == firsts.count {
        firsts.append(i)
      } else if documents[i] != documents[firsts[group]], let power = columns.power(firsts[group], i) {
        found.append((group, i, power))
      }
    }
    let sorted = found.enumerated().sorted { ($0.element.group, $0.offset) < ($1.element.group, $1.offset) }
    let pairs = sorted.map { (first: firsts[$0.element.group], fact: $0.element.fact, power: $0.element.power) }
    return each(pairs.count) { n in
      let f = base.facts.quoted(pairs[n].fact)
      return [
        conflict("\"\(base.facts.quoted(pairs[n].first).words)\"", "\"\(f.words)\"", pairs[n].power, f.place)
      ]
    }
  }

  static func conflict(_ a: String, _ b: String, _ power: Int, _ place: Place) -> Diagnostic {
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
