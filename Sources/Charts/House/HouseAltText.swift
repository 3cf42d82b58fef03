import Diagnostics
import Facts
import Languages
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
  private var words: Words { context.language.words }
  private var marks: SentenceWords { words.sentence }
  private var readings: Table { context.data.tables["readings"] ?? Table() }

  /// At most this many characters; the table holds the rest.
  static let limit = 400

  func text(given: String?) -> String {
    if let given, !given.isEmpty { return given }
    let parts = evidence.factIDs.isEmpty ? HouseDataAlt(context: context, root: root).sentences() : facts()
    let head = words.alternatives.kinds[keyPath: kind]
    let measure = subtitle.joined(separator: " ")
    return Self.joined([measure.isEmpty ? head : head + marks.colon + measure] + parts, marks)
  }

  /// Whole sentences, as many as there is room for.
  static func joined(_ parts: [String], _ marks: SentenceWords) -> String {
    var out = ""
    for p in parts where !p.isEmpty {
      let s = [".", "。", "!", "?"].contains(where: p.hasSuffix) ? p : p + marks.stop
      let gap = out.isEmpty ? "" : out.hasSuffix(marks.stop) ? marks.space : " "
      if out.count + gap.count + s.count > limit { continue }
      out += gap + s
    }
    return out
  }

  private var kind: KeyPath<AlternativeTextWords.Kinds, String> {
    let marks = Set(root.units.map(\.mark.type))
    if let own = composer.ownLayers { return own.panels.isEmpty ? \.timeline : \.bar }
    // Of several the first says most about the whole.
    for kind in MarkTraits.WordKind.allCases where marks.contains(where: { $0.traits.kindInWords == kind }) {
      return switch kind {
      case .map: \.map
      case .bar: \.bar
      case .line: \.line
      case .area: \.area
      case .pie: \.pie
      case .heat: \.heat
      }
    }
    if let u = root.units.first(where: \.mark.type.isSymbol) {
      let measures = [Channel.x, .y].filter { u.encoding[$0]?.isUnbinnedMeasure ?? false }
      return measures.count == 2 ? \.scatter : \.dots
    }
    return \.chart
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
      (who.isEmpty ? "" : who + marks.colon) + (items[who] ?? []).joined(separator: marks.semicolon)
    } + ratios
  }

  private func figure(_ row: Int) -> String {
    let what = readings.value("measure_label", row).string
    var s: String
    if !readings.value("value", row).isNull || !readings.value("value_upper", row).isNull, let f = spoken("figure", row)
    {
      s = f
    } else if !readings.value("missing_reason", row).isNull {
      s = missing(what, readings.value("missing_reason", row).string)
    } else if let date = readings.value("date_label", row).string {
      s = [what, date].compactMap { $0 }.joined(separator: marks.comma)
    } else {
      s = missing(what, nil)
    }
    if let status = readings.value("status_label", row).string { s += marks.comma + status }
    if readings.value("disputed", row).isTruthy, let other = readings.value("other_number", row).string {
      s += marks.comma + words.figures.disputed + marks.comma + words.figures.otherReading + " " + other
    }
    return s
  }

  private func missing(_ what: String?, _ reason: String?) -> String {
    [what, context.language.missing(reason)].compactMap { $0 }.joined(separator: marks.space)
  }

  /// With the qualifier as a word: signs such as ≈ are not read aloud.
  private func spoken(_ field: String, _ row: Int) -> String? {
    guard var s = readings.value(field, row).string else { return nil }
    guard
      let word = readings.value("qualifier", row).string.flatMap({ Qualifier(rawValue: $0) })?.word(context.language),
      let glyph = readings.value("qualifier_glyph", row).string, s.hasPrefix(glyph)
    else { return s }
    s = String(s.dropFirst(glyph.count).drop { $0.isWhitespace })
    return word + marks.space + s
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
    return words.alternatives.statedRatio(written(stated / base), name) + marks.comma
      + words.alternatives.otherRatio(written(other / base))
  }
}
