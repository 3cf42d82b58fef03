import Diagnostics
import Numbers
import Scene
import Tables
import VegaLite

/// Alternative text made from the data: what is drawn, the values with qualifier and status, both readings of what is
/// disputed, and what is not stated. Values first, shape after; never the title again.
///
/// Levels 1 to 3 of Lundgard and Satyanarayan, "Accessible Visualization via Natural Language Descriptions" (2022).
struct HouseAltText {
  let composer: PictureComposer
  private var context: ChartScope { composer.context }
  private var root: ViewModel { composer.root }
  let subtitle: [String]
  let evidence: HouseEvidence
  private var words: HouseWords { .words(context.language) }
  private var alt: HouseAltWords { .words(context.language) }
  private var readings: Table { context.data.tables["readings"] ?? Table() }

  /// At most this many characters; the table holds the rest.
  static let limit = 400

  func text(given: String?) -> String {
    if let given, !given.isEmpty { return given }
    let parts = evidence.factIDs.isEmpty ? HouseDataAlt(context: context, root: root).sentences() : facts()
    let head = alt.kinds[kind] ?? "Chart"
    let measure = subtitle.joined(separator: " ")
    return Self.joined([measure.isEmpty ? head : head + alt.colon + measure] + parts, alt)
  }

  /// Whole sentences, as many as there is room for.
  static func joined(_ parts: [String], _ alt: HouseAltWords) -> String {
    var out = ""
    for p in parts where !p.isEmpty {
      let s = [".", "。", "!", "?"].contains(where: p.hasSuffix) ? p : p + alt.stop
      let gap = out.isEmpty || out.hasSuffix("。") ? "" : " "
      if out.count + gap.count + s.count > limit { continue }
      out += gap + s
    }
    return out
  }

  private var kind: String {
    let marks = Set(root.units.map(\.mark.type))
    if let own = composer.ownLayers { return own.panels.isEmpty ? "timeline" : "bar" }
    // Of several the first says most about the whole.
    for kind in MarkTraits.WordKind.allCases where marks.contains(where: { $0.traits.kindInWords == kind }) {
      return kind.rawValue
    }
    if let u = root.units.first(where: \.mark.type.isSymbol) {
      let measures = [Channel.x, .y].filter { u.encoding[$0]?.isUnbinnedMeasure ?? false }
      return measures.count == 2 ? "scatter" : "dots"
    }
    return "chart"
  }

  // MARK: facts

  /// A sentence for each who, with all of its figures; then what the doubt changes.
  private func facts() -> [String] {
    var order: [String] = []
    var items: [String: [String]] = [:]
    var ratios: [String] = []
    for id in evidence.factIDs {
      let rows = (0..<readings.rowCount).filter { readings.value("id", $0).string == id }
      guard let row = rows.first(where: { readings.value("reading", $0).string != "other" }) ?? rows.first else {
        continue
      }
      let who = readings.value("partnership", row).string ?? ""
      if !order.contains(who) { order.append(who) }
      items[who, default: []].append(figure(row))
      if let r = ratio(row) { ratios.append(r) }
    }
    return order.map { who in
      (who.isEmpty ? "" : who + alt.colon) + (items[who] ?? []).joined(separator: alt.semicolon)
    } + ratios
  }

  private func figure(_ row: Int) -> String {
    let what = readings.value("measure_label", row).string
    var s: String
    if !readings.value("value", row).isNull || !readings.value("value_upper", row).isNull, let f = spoken("figure", row)
    {
      s = f
    } else if !readings.value("missing_reason", row).isNull {
      s = [what, words.missing(readings.value("missing_reason", row).string)].compactMap { $0 }.joined(separator: " ")
    } else if let date = readings.value("date_label", row).string {
      s = [what, date].compactMap { $0 }.joined(separator: alt.comma)
    } else {
      s = [what, words.missing(nil)].compactMap { $0 }.joined(separator: " ")
    }
    if let status = readings.value("status_label", row).string { s += alt.comma + status }
    if readings.value("disputed", row).isTruthy, let other = readings.value("other_number", row).string {
      let doubt = words.disputed.lowercased().filter { $0 != "." && $0 != "。" }
      s += alt.comma + doubt + alt.comma + words.otherReading + " " + other
    }
    return s
  }

  /// With the qualifier as a word: signs such as ≈ are not read aloud.
  private func spoken(_ field: String, _ row: Int) -> String? {
    guard var s = readings.value(field, row).string else { return nil }
    guard let word = readings.value("qualifier", row).string.flatMap({ alt.qualifiers[$0] }),
      let glyph = readings.value("qualifier_glyph", row).string, s.hasPrefix(glyph)
    else { return s }
    s = String(s.dropFirst(glyph.count).drop { $0.isWhitespace })
    return word + (alt.stop == "。" ? "" : " ") + s
  }

  /// "As stated it is 5.86 times that of …, in the other reading 0.586 times": against the largest of the same measure.
  private func ratio(_ row: Int) -> String? {
    guard readings.value("disputed", row).isTruthy else { return nil }
    let measure = readings.value("measure", row)
    let stated = readings.value("value", row).quantity
    let other = readings.value("other_value", row).quantity
    let ids = Set(evidence.factIDs)
    let rivals = (0..<readings.rowCount).filter { r in
      readings.value("measure", r) == measure && !readings.value("disputed", r).isTruthy
        && readings.value("reading", r).string != "other" && ids.contains(readings.value("id", r).string ?? "")
        && readings.value("value", r).quantity > 0
        && readings.value("partnership", r) != readings.value("partnership", row)
    }
    guard let rival = rivals.max(by: { readings.value("value", $0).quantity < readings.value("value", $1).quantity }),
      let name = readings.value("partnership", rival).string, !stated.isNaN, !other.isNaN
    else { return nil }
    let base = readings.value("value", rival).quantity
    let format = NumberFormat(parse: ".3r", locale: context.numberLocale)
    func written(_ v: Double) -> String { format?.string(from: v) ?? JSText.string(v) }
    return HouseAltWords.fill(alt.statedRatio, written(stated / base), name) + alt.comma
      + HouseAltWords.fill(alt.otherRatio, written(other / base))
  }
}
