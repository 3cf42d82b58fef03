import Markup
import Scene

/// How `Semantics` shows in the file: Vega's classes, and roles of WAI-ARIA and its Graphics Module.
enum Accessibility {
  /// Groups that are Vega's groups of marks, whether or not they say of which kind.
  static func isContainer(_ semantics: Semantics) -> Bool {
    if semantics.mark != nil { return semantics.role != .item && semantics.role != .background }
    switch semantics.role {
    case .frame, .scope, .mark, .axis, .axisGrid, .axisTick, .axisDomain, .axisLabel, .axisTitle, .legend, .legendTitle,
      .legendEntry, .legendSymbol, .legendLabel, .legendGradient, .legendBand, .title, .titleText, .titleSubtitle,
      .columnHeader, .rowHeader, .columnFooter, .rowFooter, .columnTitle, .rowTitle, .note, .source, .guide:
      return true
    default: return false
    }
  }

  /// `mark-TYPE role-ROLE NAME`.
  static func className(_ semantics: Semantics) -> String {
    var name = "mark-\((semantics.mark ?? .group).rawValue)"
    if semantics.role != .none { name += " role-\(semantics.role.rawValue)" }
    let own = semantics.name ?? (semantics.role == .mark ? "marks" : semantics.role == .frame ? "root" : nil)
    if let own { name += " " + own }
    return name
  }

  static func container(_ semantics: Semantics, to xml: inout XMLWriter) {
    xml.attribute("class", className(semantics))
    switch semantics.role {
    case .frame, .scope, .mark:
      describe("graphics-object", "\((semantics.mark ?? .group).rawValue) mark container", semantics, to: &xml)
    case .axis, .legend, .title:
      // An axis without words is the grid behind the marks: nothing to read out.
      if semantics.label == nil && semantics.role == .axis {
        xml.attribute("aria-hidden", "true")
      } else {
        describe("graphics-symbol", semantics.role.rawValue, semantics, to: &xml)
      }
    default:
      if semantics.label != nil { describe("group", nil, semantics, to: &xml) }
    }
    facts(semantics, to: &xml)
  }

  /// A group that is no group of marks.
  static func plainGroup(_ semantics: Semantics, to xml: inout XMLWriter) {
    let role: String? =
      switch semantics.role {
      case .heading1, .heading2, .heading3: "heading"
      case .list: "list"
      case .listItem: "listitem"
      case .table: "table"
      case .tableRow: "row"
      case .tableHeader: "columnheader"
      case .tableCell: "cell"
      case .figure: "figure"
      case .aside: "note"
      default: semantics.label == nil ? nil : "group"
      }
    if let role { describe(role, nil, semantics, to: &xml) }
    switch semantics.role {
    case .heading1: xml.attribute("aria-level", "1")
    case .heading2: xml.attribute("aria-level", "2")
    case .heading3: xml.attribute("aria-level", "3")
    default: break
    }
    facts(semantics, to: &xml)
  }

  /// One mark: a path, a symbol, an image, a text.
  static func item(
    _ semantics: Semantics, of mark: MarkKind?, role: String = "graphics-symbol", to xml: inout XMLWriter
  ) {
    if semantics.role == .background {
      xml.attribute("class", "background")
      xml.attribute("aria-hidden", "true")
    } else if semantics.label != nil {
      describe(role, mark.map { "\($0.rawValue) mark" }, semantics, to: &xml)
    }
    facts(semantics, to: &xml)
  }

  private static func describe(
    _ role: String, _ description: String?, _ semantics: Semantics, to xml: inout XMLWriter
  ) {
    xml.attribute("role", role)
    if let description { xml.attribute("aria-roledescription", description) }
    if let label = semantics.label { xml.attribute("aria-label", label) }
  }

  private static func facts(_ semantics: Semantics, to xml: inout XMLWriter) {
    if !semantics.facts.isEmpty { xml.attribute("data-facts", semantics.facts.joined(separator: " ")) }
  }
}
