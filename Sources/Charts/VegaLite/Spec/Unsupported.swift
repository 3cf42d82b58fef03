import Vega

/// What Vega-Lite has and this engine refuses, with the reason: the one table behind the messages and
/// docs/unsupported.md.
enum Unsupported {
  static let time = UnsupportedFeature("encoding.time", "a picture does not move; facet by the field instead")
  static let guideEncoding = UnsupportedFeature(
    "guide encoding", "axes and legends have properties for what is usually set so: labelColor, symbolType, labelExpr")
  static let rangeStep = UnsupportedFeature("scale.rangeStep", "Vega-Lite 1 and 2 wrote so; now: width: {step: 20}")
  package static let knockout = UnsupportedFeature(
    "mark.knockout", "a property of the house; the theme vega has Vega-Lite's alone")
  static let errorEnd = UnsupportedFeature(
    "errorbar whose end is no field", "x2, y2, xError and yError of composite marks are fields")

  package static let entries: [UnsupportedFeature] = [
    time, .lookupFromSelection, guideEncoding, rangeStep, .event, knockout, errorEnd,
  ]

  /// The reason for a name, if the table has it.
  package static func reason(_ name: String) -> String? { entries.first { $0.name == name }?.reason }

  /// The page of the documentation.
  static var markdown: String {
    var out = """
      # What is not supported

      This page is made from the table that refuses (`Sources/Charts/VegaLite/Spec/Unsupported.swift`); a test compares the two.
      Whatever is refused stops the drawing with `FILE:LINE:COLUMN: error: unsupported: NAME (at PATH)`. Properties that
      Vega-Lite does not have are refused in the same way, with the name that was probably meant; under `--theme vega` they
      are warned of and left out.

      | refused | why, and what to write instead |
      |---|---|

      """
    for e in entries { out += "| `\(e.name)` | \(e.reason) |\n" }
    out += "\n## Functions of expressions\n\n"
    for group in UnsupportedFeature.functions {
      out += "- \(group.names.sorted().map { "`\($0)`" }.joined(separator: ", ")): \(group.reason.dropFirst(6)).\n"
    }
    out += """

      ## Taken without effect

      What changes nothing in a still picture: `tooltip`, `href`, `cursor`, `key`, `aria` and `description` of marks; how
      selections react (`on`, `clear`, `toggle`, `translate`, `zoom`, `nearest`, `resolve`), and the widgets of `bind`.
      An interactive chart is drawn in its first state.

      """
    return out
  }
}
