/// What a node is for a reader who does not see it: SVG writes it as class and ARIA role, PDF as a structure tag,
/// `trace` reads the facts back.
public struct Semantics: Hashable, Sendable {
  public var role: Role
  /// For a group of marks: which kind (Vega's `mark-…` class).
  public var mark: MarkKind?
  /// A name of the group, e.g. `layer_0_marks`.
  public var name: String?
  /// Alternative text.
  public var label: String?
  /// Ids of the facts behind the node.
  public var facts: [String]

  public init(
    _ role: Role = .none, mark: MarkKind? = nil, name: String? = nil, label: String? = nil, facts: [String] = []
  ) {
    self.role = role
    self.mark = mark
    self.name = name
    self.label = label
    self.facts = facts
  }

  public static let none = Semantics()
}

public enum MarkKind: String, Hashable, Sendable {
  case rect, symbol, line, area, trail, rule, text, arc, shape, image, path, group
}

public enum Role: String, Hashable, Sendable {
  case none
  // Charts; the raw values are Vega's.
  case frame, scope, mark, background, item
  case axis
  case axisGrid = "axis-grid"
  case axisTick = "axis-tick"
  case axisDomain = "axis-domain"
  case axisLabel = "axis-label"
  case axisTitle = "axis-title"
  case legend
  case legendTitle = "legend-title"
  case legendEntry = "legend-entry"
  case legendSymbol = "legend-symbol"
  case legendLabel = "legend-label"
  case legendGradient = "legend-gradient"
  case legendBand = "legend-band"
  case title
  case titleText = "title-text"
  case titleSubtitle = "title-subtitle"
  case columnHeader = "column-header"
  case rowHeader = "row-header"
  case columnFooter = "column-footer"
  case rowFooter = "row-footer"
  case columnTitle = "column-title"
  case rowTitle = "row-title"
  case note, source, guide
  /// A group of text nodes that are the lines of one text.
  case textLines
  // Documents; PDF structure tags.
  case heading1, heading2, heading3, paragraph, list, listItem, listLabel, listBody, table, tableRow, tableHeader,
    tableCell
  case figure, caption, aside, footer
}
