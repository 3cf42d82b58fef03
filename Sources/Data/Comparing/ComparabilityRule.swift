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
  case mixedPower = "mixed-power-of-ten"
  case readingsAdded = "readings-added"
  case notSaid = "told-apart-unsaid"

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
    case .mixedPower:
      """
      A number as stated is in thousands here and in billions there: 20663 at unit_mult 6 is less than 121 at 9. Draw \
      value, the full amount, or facts of one unit_mult.
      """
    case .readingsAdded:
      """
      Two readings of one figure are two opinions about one amount; their sum is nothing. Add up the stated readings, \
      or each set of readings by itself.
      """
    case .notSaid:
      """
      A colour tells apart only for those who know what it stands for. Where different quantities share a scale, the \
      title, the subtitle or a note says which.
      """
    case .umbrellaWithChild:
      """
      An umbrella figure holds its parts already: adding or stacking both counts the parts twice. Take the umbrella or \
      its children, not both.
      """
    }
  }
}
