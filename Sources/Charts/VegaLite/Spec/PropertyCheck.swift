import Diagnostics

/// Properties of axes, legends, headers and scales that nobody draws are refused by name.
struct PropertyCheck {
  package let issues: SpecIssues

  package static let scale: Set<String> = [
    "type", "domain", "domainMax", "domainMid", "domainMin", "domainRaw", "range", "rangeMax", "rangeMin", "scheme",
    "reverse",
    "round", "clamp", "interpolate", "nice", "zero", "padding", "paddingInner", "paddingOuter", "align", "base",
    "exponent", "constant", "bins",
  ]
  static let scaleTypes: Set<String> = [
    "linear", "log", "pow", "sqrt", "symlog", "time", "utc", "band", "point", "ordinal", "quantile", "quantize",
    "threshold",
    "bin-ordinal", "identity", "sequential",
  ]

  package func check(_ root: ViewModel) {
    for unit in root.units {
      for (channel, d) in unit.encoding.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        check(d.axis, AxisSpec.known, "axis", d, channel)
        check(d.legend, LegendSpec.known, "legend", d, channel)
        check(d.scale, Self.scale, "scale", d, channel)
        if let t = d.scale?["type"]?.string, !Self.scaleTypes.contains(t) {
          issues.unsupported(
            "scale type \(t)", at: d.scale?["type"]?.mark, path: d.path + ".scale",
            hint: Suggestion.hint(for: t, in: Self.scaleTypes.sorted()))
        }
        if let e = d.axis?["encoding"] ?? d.legend?["encoding"] {
          issues.unsupported(Unsupported.guideEncoding.name, at: e.mark, path: d.path)
        }
      }
    }
  }

  private func check(_ t: Tree?, _ known: Set<String>, _ kind: String, _ d: ChannelDef, _ c: Channel) {
    for e in t?.object?.entries ?? [] where !known.contains(e.key) {
      issues.unknown(
        "\(kind).\(e.key)", at: e.keyMark, path: "\(d.path).\(kind)",
        hint: Suggestion.hint(for: e.key, in: known.sorted()))
    }
  }
}
