import Diagnostics

extension MarkDef {
  /// Properties of marks that are drawn, or that change nothing in a still picture.
  package static let known: Set<String> = [
    "type", "style", "clip", "aria", "description", "tooltip", "cursor", "href", "url",
    "color", "fill", "stroke", "opacity", "fillOpacity", "strokeOpacity", "strokeWidth", "strokeDash",
    "strokeDashOffset",
    "strokeCap", "strokeJoin", "strokeMiterLimit", "filled", "size", "shape", "angle", "blend",
    "x", "y", "x2", "y2", "width", "height", "xOffset", "yOffset", "x2Offset", "y2Offset", "orient",
    "theta", "theta2", "radius", "radius2", "thetaOffset", "theta2Offset", "radiusOffset", "radius2Offset",
    "innerRadius", "outerRadius", "padAngle", "cornerRadius", "cornerRadiusEnd", "cornerRadiusTopLeft",
    "cornerRadiusTopRight", "cornerRadiusBottomLeft", "cornerRadiusBottomRight",
    "interpolate", "tension", "invalid", "order", "binSpacing", "continuousBandSize", "discreteBandSize", "minBandSize",
    "bandSize", "thickness", "timeUnitBandSize", "timeUnitBandPosition", "aspect",
    "text", "align", "baseline", "dx", "dy", "font", "fontSize", "fontStyle", "fontWeight", "limit", "ellipsis",
    "lineBreak", "lineHeight", "dir", "radiusOffset", "strokeOffset", "knockout",
  ]

  static func decode(_ tree: Tree?, path: String, issues: SpecIssues) -> MarkDef? {
    guard let tree else {
      issues.error("a view needs a mark", at: nil, path: path)
      return nil
    }
    let object = tree.object ?? TreeObject([.init(key: "type", keyMark: tree.mark, value: tree)])
    guard let name = object["type"]?.string else {
      issues.error("a mark needs a type", at: tree.mark, path: path, hint: "mark: bar")
      return nil
    }
    guard let type = MarkType(rawValue: name) else {
      issues.unsupported(
        "mark \(name)", at: object["type"]?.mark, path: path,
        hint: Suggestion.hint(for: name, in: MarkType.allCases.map(\.rawValue)))
      return nil
    }
    for e in object.entries where !known.contains(e.key) {
      issues.unknown(
        "mark.\(e.key)", at: e.keyMark, path: path, hint: Suggestion.hint(for: e.key, in: known.sorted()))
    }
    let style = object["style"]
    return MarkDef(
      type: type, properties: object, style: style?.array?.compactMap(\.string) ?? style?.string.map { [$0] } ?? [],
      path: path)
  }
}
