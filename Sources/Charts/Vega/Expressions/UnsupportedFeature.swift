/// What is refused, with the reason.
package struct UnsupportedFeature: Sendable {
  /// As it stands after "unsupported: ".
  package let name: String
  /// Why, and what to write instead; the hint of the message.
  package let reason: String

  package init(_ name: String, _ reason: String) {
    self.name = name
    self.reason = reason
  }

  package static let event = UnsupportedFeature("\"event\"", "exists only in interactive charts")
  package static let lookupFromSelection = UnsupportedFeature(
    "transform.lookup from a selection", "a selection has rows only while someone hovers or clicks")

  /// Functions of expressions by the reason that they share.
  package static let functions: [(reason: String, names: [String])] = [
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
}
