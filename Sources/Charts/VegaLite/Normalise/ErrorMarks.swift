import Diagnostics

/// Error bars and bands: around a mean or median of raw data, or between ends that the data give.
package struct ErrorMarks {
  package static let bar = CompositeMark(
    "errorbar", properties: ["center", "rule", "ticks", "size", "thickness"], takesEnds: true
  ) { parts, own, issues, path in
    let marks = ErrorMarks(parts: parts, issues: issues, path: path)
    return marks.layers(own, marks.barParts)
  }

  package static let band = CompositeMark(
    "errorband", properties: ["center", "band", "borders", "interpolate", "tension"], takesEnds: true
  ) { parts, own, issues, path in
    let marks = ErrorMarks(parts: parts, issues: issues, path: path)
    return marks.layers(own, marks.bandParts)
  }

  package let parts: CompositeParts
  package let issues: SpecIssues
  package let path: String
  private var field: String { parts.field }

  private func layers(_ own: [Tree], _ made: [Tree]) -> CompositeMark.Layers {
    let (aggregate, calculates) = ends
    let transforms = own + parts.rest.transforms + aggregate + calculates
    return (transforms, made)
  }

  // MARK: parts

  private var barParts: [Tree] {
    let thickness = parts.mark["thickness"]
    let tick = CompositeParts.mark(
      "tick", [("orient", parts.acrossOrient), ("thickness", thickness), ("size", parts.mark["size"])])
    let rule = CompositeParts.mark("rule", [("size", thickness)])
    return parts.part("ticks", mark: tick, from: "lower", without: ["size"])
      + parts.part("ticks", mark: tick, from: "upper", without: ["size"])
      + parts.part("rule", mark: rule, from: "lower", to: "upper", without: ["size"])
  }

  private var bandParts: [Tree] {
    let flat = parts.isTwoDimensional
    let curve: [(String, Tree?)] =
      flat ? [("interpolate", parts.mark["interpolate"]), ("tension", parts.mark["tension"])] : []
    let area = CompositeParts.mark(flat ? "area" : "rect", curve)
    let border = CompositeParts.mark(flat ? "line" : "rule", curve)
    return parts.part("band", mark: area, from: "lower", to: "upper")
      + parts.part("borders", mark: border, from: "lower") + parts.part("borders", mark: border, from: "upper")
  }

  // MARK: lower and upper

  private var ends: (aggregate: [Tree], calculates: [Tree]) {
    let value = CompositeParts.datum(field)
    func set(_ lower: String, _ upper: String) -> [Tree] {
      [CompositeParts.calculate(upper, as: "upper_\(field)"), CompositeParts.calculate(lower, as: "lower_\(field)")]
    }
    if let end = parts.second?["field"]?.string { return ([], set(value, CompositeParts.datum(end))) }
    if let error = parts.error?["field"]?.string {
      let e = CompositeParts.datum(error)
      let lower = parts.error2?["field"]?.string.map { "\(value) + \(CompositeParts.datum($0))" } ?? "\(value) - \(e)"
      return ([], set(lower, "\(value) + \(e)"))
    }
    for t in [parts.second, parts.error].compactMap({ $0 }) {
      issues.unsupported("\(parts.kind.name) whose end is no field", at: t.mark, path: path + "encoding")
    }
    return summary
  }

  private var summary: (aggregate: [Tree], calculates: [Tree]) {
    let extentGiven = parts.mark["extent"]?.string
    let center =
      parts.mark["center"]?.string
      ?? extentGiven.map { $0 == "iqr" ? "median" : "mean" } ?? parts.config[parts.kind.name, "center"]?.string
      ?? "mean"
    let extent = extentGiven ?? (center == "mean" ? "stderr" : "iqr")
    let (lower, upper) = ("lower_\(field)", "upper_\(field)")
    switch extent {
    case "stderr", "stdev":
      let (c, e) = ("center_\(field)", "extent_\(field)")
      return (
        [parts.aggregate([(extent, field, e), (center, field, c)])],
        [
          CompositeParts.calculate("\(CompositeParts.datum(c)) + \(CompositeParts.datum(e))", as: upper),
          CompositeParts.calculate("\(CompositeParts.datum(c)) - \(CompositeParts.datum(e))", as: lower),
        ]
      )
    case "ci":
      return (
        [parts.aggregate([("ci0", field, lower), ("ci1", field, upper), ("mean", field, "center_\(field)")])], []
      )
    case "iqr":
      return (
        [parts.aggregate([("q1", field, lower), ("q3", field, upper), ("median", field, "center_\(field)")])], []
      )
    default:
      issues.error(
        "unknown extent \"\(extent)\"", at: parts.mark["extent"]?.mark, path: path + "mark.extent",
        hint: Suggestion.hint(for: extent, in: ["stderr", "stdev", "ci", "iqr"]) ?? "one of stderr, stdev, ci, iqr")
      return ([], [])
    }
  }
}
