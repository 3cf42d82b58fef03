/// Rules of good drawing. Each has a name; an author who knows better overrules it by that name, with a reason, in
/// `usermeta.briefing.overrule`.
package enum ChartRule: String, Sendable, CaseIterable {
  case barsFromZero = "bars-from-zero"
  case dualAxis = "dual-axis"
  case colourAlone = "colour-alone"
  case pieOverFive = "pie-over-five"
  case tooManyColours = "too-many-colours"
  case labelsFit = "labels-fit"

  /// Slices and colours that a reader can still tell apart.
  static let slices = 5
  static let colours = 6

  /// Why the rule is there, for `briefing explain`.
  package var explanation: String {
    switch self {
    case .barsFromZero:
      """
      A bar or an area says its value by its length. If the scale leaves out zero, or is logarithmic, lengths no longer \
      stand in the proportion of the values, and a small difference looks large. Let the scale begin at zero, or draw \
      points, which say their values by position.
      """
    case .dualAxis:
      """
      Two measures on two axes of one picture meet and part as the axes are chosen, not as the data say; readers see a \
      connection that is not there. Give each measure a panel of its own, one beside the other.
      """
    case .colourAlone:
      """
      Some readers tell no red from green, and a print may be grey. A category that only a colour carries is lost to \
      them. Name it: by rows, labels at the marks, shapes, or at least a legend.
      """
    case .pieOverFive:
      """
      Angles are hard to compare, and beyond five slices nobody can rank them. Draw bars, sorted by length, or join the \
      small slices to one.
      """
    case .labelsFit:
      """
      A label that is cut off, lies on another one or is left out says nothing, or something wrong. Give the chart more \
      room, turn it round so that names stand in rows, shorten the names, or label fewer marks.
      """
    case .tooManyColours:
      """
      More than six colours cannot be told apart at a glance nor kept in mind while reading. Colour what the chart is \
      about, leave the rest grey, or give each category a row or a panel of its own.
      """
    }
  }
}
