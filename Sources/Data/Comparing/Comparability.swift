import Diagnostics
import Languages

public enum Comparability {
  /// What keeps the facts from sharing one sum or ratio, one finding for each rule that is broken. Facts without a
  /// figure break none.
  ///
  /// - Parameters:
  ///   - what: what is being made of them, for the message: "the total x".
  ///   - toldApart: rules that do not hold here.
  ///   - overruled: rules overruled by name with the author's reason; the finding becomes a note that prints it.
  public static func check(
    _ facts: some Sequence<Fact>, in base: FactBase, what: String, at place: Place = Place(),
    toldApart: Set<ComparabilityRule> = [], overruled: [Derivation.Overruling] = []
  ) -> [Diagnostic] {
    let rows = facts.filter { !$0.readings.isEmpty }.map { ScaleRow($0, in: base) }
    return broken(rows, what: what, apart: [], summed: true)
      .filter { !toldApart.contains($0.rule) }
      .map { finding($0.rule, $0.message, at: place, overruled: overruled) }
  }

  /// What keeps the rows from standing on one scale of a chart.
  ///
  /// - Parameters:
  ///   - rows: all that share the scale, of every unit that it is shared by; see `ScaleRow.rows(of:field:)`.
  ///   - toldApart: what colour, shape, pattern, row or column tell apart; see `Dimension.init(field:)`.
  ///   - summed: whether the rows are stacked or aggregated, and not only set beside one another.
  ///   - captions: title, subtitle and notes, which have to say what is told apart. Nil: they need not.
  ///   - what: for the message: "chart headline, x".
  ///   - overruled: rules overruled by name; see `Derivation.Overruling.read`.
  public static func scaleConflicts(
    rows: [ScaleRow], toldApart: Set<Dimension>, summed: Bool = false, captions: [String]? = nil, what: String,
    at place: Place = Place(), overruled: [Derivation.Overruling] = [], vocabulary: Vocabulary = .standard,
    language: Language = .en
  ) -> [Diagnostic] {
    var found = broken(rows, what: what, apart: toldApart, summed: summed)
    if let captions {
      let text = captions.joined(separator: "\n").lowercased()
      for d in Dimension.allCases where toldApart.contains(d) && d != .measure {
        let values = Set(rows.compactMap { d.value($0) })
        guard firstDifference(rows, d.value) != nil else { continue }
        let words = d.names + values.flatMap { d.words($0, vocabulary, language) }
        if !words.contains(where: { text.contains($0.lowercased()) }) {
          found.append((.notSaid, Messages.toldApartUnsaid(what, d.rawValue, values.sorted())))
        }
      }
    }
    return found.map { finding($0.rule, $0.message, at: place, overruled: overruled) }
  }

  private typealias Broken = (rule: ComparabilityRule, message: String)

  private static func broken(_ rows: [ScaleRow], what: String, apart: Set<Dimension>, summed: Bool) -> [Broken] {
    var out: [Broken] = []
    if let r = rows.first(where: { $0.unit == "ordinal" }) { out.append((.ordinal, Messages.ordinal(what, r.id))) }
    for d in [Dimension.status, .currency, .unit, .kind, .scope] where !apart.contains(d) {
      // Measures that are told apart carry their units and what they count.
      let groups =
        apart.contains(.measure) && (d == .unit || d == .kind) ? grouped(rows, Dimension.measure.value) : [rows]
      for g in groups {
        guard let (a, b) = firstDifference(g, d.value), let rule = d.rule else { continue }
        out.append((rule, Messages.mixed(what, d.rawValue, (a.id, d.value(a) ?? "none"), (b.id, d.value(b) ?? "none"))))
        break
      }
    }
    let power = { (r: ScaleRow) in r.unitMult.map(String.init) }
    if let (a, b) = firstDifference(rows, power) {
      out.append((.mixedPower, Messages.mixed(what, "unit_mult", (a.id, power(a) ?? "0"), (b.id, power(b) ?? "0"))))
    }
    if summed { out += broken(sum: rows, what: what) }
    return out
  }

  private static func broken(sum rows: [ScaleRow], what: String) -> [Broken] {
    var out: [Broken] = []
    let measures = Dictionary(rows.map { ($0.id, $0.measure) }, uniquingKeysWith: { a, _ in a })
    if measures.count < rows.count {
      var seen = Set<String>()
      if let twice = rows.first(where: { !seen.insert($0.id).inserted }) {
        out.append((.readingsAdded, Messages.readingsAdded(what, twice.id)))
      }
    }
    for r in rows {
      if let umbrella = r.ancestors.first(where: { measures[$0] == .some(r.measure) }) {
        out.append((.umbrellaWithChild, Messages.umbrellaWithChild(what, umbrella, r.id)))
        break
      }
    }
    return out
  }

  /// An error, or the note that prints why the author overruled the rule.
  static func finding(
    _ rule: ComparabilityRule, _ message: String, at place: Place, overruled: [Derivation.Overruling]
  ) -> Diagnostic {
    if let o = overruled.first(where: { $0.rule == rule.rawValue }) {
      return Diagnostic(.note, Messages.overruled(message, o.reason), at: place, rule: rule.rawValue)
    }
    return Diagnostic(.error, message, at: place, hint: Messages.explainHint(rule.rawValue), rule: rule.rawValue)
  }

  private static func firstDifference(_ rows: [ScaleRow], _ value: (ScaleRow) -> String?) -> (ScaleRow, ScaleRow)? {
    guard let first = rows.first else { return nil }
    let v = value(first)
    return rows.first { value($0) != v }.map { (first, $0) }
  }

  /// In the order of the first of each.
  private static func grouped(_ rows: [ScaleRow], _ key: (ScaleRow) -> String?) -> [[ScaleRow]] {
    var order: [String?] = []
    var groups: [String?: [ScaleRow]] = [:]
    for r in rows {
      let k = key(r)
      if groups[k] == nil { order.append(k) }
      groups[k, default: []].append(r)
    }
    return order.compactMap { groups[$0] }
  }
}
