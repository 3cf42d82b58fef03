/// What Vega-Lite has and this engine refuses, with the reason: the one table behind the messages and
/// docs/unsupported.md.
public enum Unsupported {
  public struct Entry: Sendable {
    /// As it stands after "unsupported: ".
    public let name: String
    /// Why, and what to write instead; the hint of the message.
    public let reason: String

    init(_ name: String, _ reason: String) {
      self.name = name
      self.reason = reason
    }
  }

  static let time = Entry("encoding.time", "a picture does not move; facet by the field instead")
  static let lookupFromSelection = Entry(
    "transform.lookup from a selection", "a selection has rows only while someone hovers or clicks")
  static let guideEncoding = Entry(
    "guide encoding", "axes and legends have properties for what is usually set so: labelColor, symbolType, labelExpr")
  static let rangeStep = Entry("scale.rangeStep", "Vega-Lite 1 and 2 wrote so; now: width: {step: 20}")
  static let event = Entry("\"event\"", "exists only in interactive charts")
  static let knockout = Entry("mark.knockout", "a property of the house; the theme vega has Vega-Lite's alone")
  static let errorEnd = Entry(
    "errorbar whose end is no field", "x2, y2, xError and yError of composite marks are fields")

  static let entries = [time, lookupFromSelection, guideEncoding, rangeStep, event, knockout, errorEnd]

  /// Functions of expressions by the reason that they share.
  static let functions: [(reason: String, names: [String])] = [
    (
      "which exists only in interactive charts",
      [
        "view", "group", "xy", "x", "y", "item", "inScope", "intersect", "intersectLasso", "lassoAppend", "lassoPath",
        "pinchDistance", "pinchAngle", "modify", "setdata", "encode", "panLinear", "panLog", "panPow", "panSymlog",
        "zoomLinear", "zoomLog", "zoomPow", "zoomSymlog", "warn", "info", "debug", "isTuple", "flush",
      ]
    ),
    (
      "which is not known here",
      [
        "geoArea", "geoBounds", "geoCentroid", "geoScale", "geoTranslate", "geoShape", "pathShape", "gradient",
        "treePath", "treeAncestors", "copy", "btoa", "atob",
      ]
    ),
  ]

  /// The reason for a name, if the table has it.
  static func reason(_ name: String) -> String? { entries.first { $0.name == name }?.reason }

  /// The page of the documentation.
  public static var markdown: String {
    var out = """
      # What is not supported

      This page is made from the table that refuses (`Sources/Charts/Spec/Unsupported.swift`); a test compares the two.
      Whatever is refused stops the drawing with `FILE:LINE:COLUMN: error: unsupported: NAME (at PATH)`. Properties that
      Vega-Lite does not have are refused in the same way, with the name that was probably meant.

      | refused | why, and what to write instead |
      |---|---|

      """
    for e in entries { out += "| `\(e.name)` | \(e.reason) |\n" }
    out += "\n## Functions of expressions\n\n"
    for group in functions {
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
