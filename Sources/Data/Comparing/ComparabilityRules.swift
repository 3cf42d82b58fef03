import Diagnostics

/// What may stand on one scale, in one sum or in one ratio. Each rule has a name; an author who knows better overrules
/// it by that name, with a reason.
public enum ComparabilityRule: String, Sendable, CaseIterable {
  case mixedStatus = "mixed-status"
  case mixedUnit = "mixed-unit"
  case mixedCurrency = "mixed-currency"
  case mixedKind = "mixed-kind"
  case mixedScope = "mixed-scope"
  case ordinal = "ordinal-is-no-amount"
  case umbrellaWithChild = "umbrella-with-child"
  case averageAcross = "average-across-events"

  /// Why the rule is there, for `briefing explain`.
  public var explanation: String {
    switch self {
    case .mixedStatus:
      """
      Signed, planned, pledged, paid-in and built are different quantities: a plan can be dropped, a signature can \
      lapse, and only what is built is there. Put them on scales of their own, or tell them apart by an encoding of \
      status.
      """
    case .mixedUnit:
      """
      Companies are not persons and mu are not hectares: figures in different units share no axis and no sum. Convert \
      with a stated factor first, or give each unit its own panel.
      """
    case .mixedCurrency:
      """
      Sums in different currencies are not comparable without a rate, its date and its source. Declare rates, or keep \
      the currencies apart.
      """
    case .mixedKind:
      """
      A stock of settled companies is not an attendance, even if both count companies. Figures that count different \
      things share no axis and no sum.
      """
    case .mixedScope:
      """
      The total of an event and the plan of one park cover different things. Compare like with like, or say by an \
      encoding what each figure covers.
      """
    case .ordinal:
      """
      "The third park" is a place in a series: it is neither a quantity of three nor a rank, and it is neither drawn, \
      added nor divided.
      """
    case .averageAcross:
      """
      An average divides a sum by the number of those who share it. The sum of one event over the count of another is \
      the average of nothing.
      """
    case .umbrellaWithChild:
      """
      An umbrella figure holds its parts already: adding or stacking both counts the parts twice. Take the umbrella or \
      its children, not both.
      """
    }
  }
}

public enum Comparability {
  /// What keeps the facts from sharing one scale, one finding for each rule that is broken. Facts without a figure
  /// break none.
  ///
  /// - Parameters:
  ///   - what: what is being made of them, for the message: "chart headline", "the total x".
  ///   - toldApart: rules that an encoding takes care of (status by colour, partnership by row …).
  ///   - overruled: rules overruled by name with the author's reason; the finding becomes a note that prints it.
  public static func check(
    _ facts: [Fact], in base: FactBase, what: String, at place: Place = Place(),
    toldApart: Set<ComparabilityRule> = [], overruled: [Derivation.Overruling] = []
  ) -> [Diagnostic] {
    let figures = facts.filter { !$0.readings.isEmpty }
    var out: [Diagnostic] = []
    func report(_ rule: ComparabilityRule, _ message: String) {
      if !toldApart.contains(rule) { out.append(finding(rule, message, at: place, overruled: overruled)) }
    }
    func mixed(_ rule: ComparabilityRule, _ name: String, _ value: (Fact) -> String?) {
      if let (a, b) = firstDifference(figures, value) {
        report(rule, Messages.mixed(what, name, (a.id, value(a) ?? "none"), (b.id, value(b) ?? "none")))
      }
    }
    if let f = figures.first(where: { $0.unit == "ordinal" }) { report(.ordinal, Messages.ordinal(what, f.id)) }
    mixed(.mixedStatus, "status") { $0.status?.rawValue }
    mixed(.mixedCurrency, "currency") { $0.currency }
    mixed(.mixedUnit, "unit") { f in
      f.isMoney ? f.per.map { "money per \($0)" } ?? "money" : f.unit.map { $0 + (f.per.map { " per \($0)" } ?? "") }
    }
    mixed(.mixedKind, "kind") { $0.kind }
    mixed(.mixedScope, "scope") { $0.scope }
    if let (umbrella, child) = umbrellaAndChild(figures, base) {
      report(.umbrellaWithChild, Messages.umbrellaWithChild(what, umbrella, child))
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

  private static func firstDifference(_ facts: [Fact], _ value: (Fact) -> String?) -> (Fact, Fact)? {
    guard let first = facts.first else { return nil }
    let v = value(first)
    return facts.first { value($0) != v }.map { (first, $0) }
  }

  /// An umbrella and one of its descendants, of the same measure, both among the facts.
  private static func umbrellaAndChild(_ facts: [Fact], _ base: FactBase) -> (String, String)? {
    let ids = Set(facts.map(\.id))
    for f in facts {
      var seen = Set([f.id])
      var parent = base.fact(f.parent)
      while let p = parent, seen.insert(p.id).inserted {
        if ids.contains(p.id), p.measure == f.measure { return (p.id, f.id) }
        parent = base.fact(p.parent)
      }
    }
    return nil
  }
}
