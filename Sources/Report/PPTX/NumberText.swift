import Gates

/// Numbers as the parts of a deck want them.
enum NumberText {
  /// Shortest decimal that is the same double, without a trailing `.0`; what is no number is 0.
  static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    if abs(value) < 1e15, let whole = Int(exactly: value) { return String(whole) }
    return "\(value)"
  }

  /// The ends between which every length is clamped: far outside a slide, well inside the schema's range.
  private static let reach = 100_000.0

  /// Points as English Metric Units, of which a point has 12,700.
  static func emu(_ points: Double) -> Int {
    guard points.isFinite else { return 0 }
    return Int(checked: (max(-reach, min(reach, points)) * 12_700).rounded()) ?? 0
  }

  /// Type sizes and line heights are hundredths of a point.
  static func hundredths(_ points: Double) -> Int {
    guard points.isFinite else { return 0 }
    return Int(bounded: (points * 100).rounded(), in: 0...400_000)
  }

  /// A d3 format as a number format of Excel: grouping, decimals and per cents; anything else
  /// (a trimmed number, a significant one) is `General`.
  static func excelFormat(d3 format: String) -> String {
    var rest = Substring(format)
    let grouping = rest.contains(",")
    rest = rest.drop { $0 != "." && !$0.isLetter && $0 != "%" }
    var decimals: Int?
    if rest.first == "." {
      rest = rest.dropFirst()
      decimals = Int(rest.prefix { $0.isNumber }).map { min($0, 20) }
      rest = rest.drop { $0.isNumber }
    }
    let whole = grouping ? "#,##0" : "0"
    let fraction = decimals.map { $0 == 0 ? "" : "." + String(repeating: "0", count: $0) } ?? ""
    switch rest {
    case "f" where decimals != nil, "d": return whole + fraction
    case "%" where decimals != nil: return whole + fraction + "%"
    default: return grouping ? "#,##0" : "General"
    }
  }
}
