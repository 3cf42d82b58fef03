import Diagnostics

/// What language a spec is written in, by its `$schema` or by what only that language has: Vega, or a version of
/// Vega-Lite that wrote other things.
struct SpecKind {
  let issues: SpecIssues

  func check(_ tree: Tree) {
    let schema = tree["$schema"]?.string ?? ""
    let isLite = ["mark", "layer", "hconcat", "vconcat", "concat", "facet", "repeat", "spec"].contains {
      tree[$0] != nil
    }
    let isVega =
      schema.contains("/vega/")
      || !schema.contains("/vega-lite/") && !isLite && tree["marks"]?.array != nil
    if isVega {
      issues.error(
        "this is a Vega spec, and only Vega-Lite is drawn here", at: (tree["$schema"] ?? tree["marks"])?.mark,
        path: tree["$schema"] != nil ? "$schema" : "marks",
        hint: "write mark and encoding instead of marks and scales, or draw it with Vega")
      return
    }
    guard let version = Self.version(schema), version < 4 else { return }
    let place = tree["$schema"]?.mark
    if let old = Self.replaced.first(where: { $0.isFound(tree) }) {
      issues.error(
        "this is Vega-Lite \(version), which wrote \(old.was); versions 4 to 6 are drawn here", at: place,
        path: "$schema", hint: old.now)
    } else {
      issues.warning(
        "this is Vega-Lite \(version), and is drawn as version 6 would draw it", at: place, path: "$schema",
        hint: "name version 5 or 6 in $schema when it looks as it should")
    }
  }

  /// The number after `vega-lite/v`.
  private static func version(_ schema: String) -> Int? {
    guard let r = schema.firstRange(of: "/vega-lite/v") else { return nil }
    return Int(schema[r.upperBound...].prefix { $0.isNumber })
  }

  private struct Replaced: Sendable {
    var was: String
    var now: String
    var isFound: @Sendable (Tree) -> Bool
  }

  /// What early versions wrote in another way, so that today's would draw another chart or none.
  private static let replaced = [
    Replaced(was: "transform as a mapping", now: "transform: [{filter: …}, {calculate: …, as: …}]") {
      $0["transform"]?.object != nil
    },
    Replaced(was: "rangeStep", now: "width: {step: 20}, height: {step: 20}") { names("rangeStep", $0) },
    Replaced(was: "config.cell", now: "width and height, or config.view") { $0["config"]?["cell"] != nil },
  ]

  /// Whether a key stands anywhere outside of the data.
  private static func names(_ key: String, _ t: Tree) -> Bool {
    if let items = t.array { return items.contains { names(key, $0) } }
    return t.object?.entries.contains { e in
      e.key == key || e.key != "values" && e.key != "datasets" && names(key, e.value)
    } ?? false
  }
}
