import Diagnostics
import Scene
import Tables

/// Alternative text made from the data: what is drawn, the values with qualifier and status, both readings of what is
/// disputed, and what is not stated. Values first, shape after; never the title again.
struct HouseAltText {
  let context: ChartContext
  let root: ViewModel
  let subtitle: [String]
  let evidence: HouseEvidence
  private var words: HouseWords { .words(context.language) }

  /// At most this many characters; the table holds the rest.
  static let limit = 400

  func text(given: String?) -> String {
    if let given, !given.isEmpty { return given }
    var parts: [String] = []
    let readings = context.environment.tables["readings"] ?? Table()
    for id in evidence.factIDs {
      let rows = (0..<readings.rowCount).filter { readings.value("id", $0).string == id }
      guard let row = rows.first(where: { readings.value("reading", $0).string != "other" }) ?? rows.first else { continue }
      let who = readings.value("partnership", row).string
      let what = readings.value("measure_label", row).string
      var s = [who, what].compactMap { $0 }.joined(separator: ", ")
      if let figure = readings.value("figure", row).string, !readings.value("value", row).isNull {
        s += ": \(figure)"
      } else if let date = readings.value("date_label", row).string {
        s += ": \(date)"
      } else {
        s += ": " + words.missing(readings.value("missing_reason", row).string)
      }
      if let status = readings.value("status_label", row).string { s += ", \(status)" }
      if readings.value("disputed", row).isTruthy, let other = readings.value("other_number", row).string {
        s += " (\(words.disputed.lowercased().filter { $0 != "." && $0 != "。" }), \(words.otherReading) \(other))"
      }
      parts.append(s)
    }
    var out = kind + (subtitle.isEmpty ? "." : ": " + subtitle.joined(separator: " "))
    if let last = out.last, last != "." { out += "." }
    for p in parts {
      if out.count + p.count + 2 > Self.limit { break }
      out += " " + p + (p.hasSuffix(".") ? "" : ".")
    }
    if parts.isEmpty { out += axes() }
    return out
  }

  private var kind: String {
    let marks = Set(root.units.map(\.mark.type))
    if !context.nativePanels.isEmpty || marks.contains(.bar) { return "Bar chart" }
    if context.hasHouseLayout { return "Timeline" }
    if marks.contains(.line) { return "Line chart" }
    if marks.contains(.area) { return "Area chart" }
    if marks.contains(.arc) { return "Pie chart" }
    if marks.contains(.rect) { return "Heat map" }
    return "Chart"
  }

  /// Axes and extremes of a chart that is not of facts.
  private func axes() -> String {
    var s = ""
    for unit in root.units.prefix(1) {
      for c in [Channel.x, .y] {
        guard let d = unit.encoding[c], let title = FieldTitle.standard(d, config: context.config) else { continue }
        s += " \(c.rawValue): \(title)"
        if let scale = unit.scales[c]?.scale, scale.type.isContinuous, let a = scale.domain.first, let b = scale.domain.last {
          let f = scale.tickFormat(locale: context.labelLocale)
          s += " (\(f(a)) – \(f(b)))"
        }
        s += "."
      }
    }
    return s
  }
}
