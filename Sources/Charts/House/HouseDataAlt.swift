import Diagnostics
import Languages
import Numbers
import Scene
import Tables
import Vega
import VegaLite

/// What the drawn rows of any chart say: the axes with their ranges, how much is drawn, the extremes, and for a series
/// in time where it begins and ends.
struct HouseDataAlt {
  let context: ChartScope
  let root: ViewModel
  private var alt: AlternativeTextWords { context.language.words.alternatives }
  private var marks: SentenceWords { context.language.words.sentence }

  func sentences() -> [String] {
    guard let unit = main else { return [] }
    let axes = [Channel.x, .y].compactMap { axis($0, unit) }
    return axes + counts(unit) + findings(unit)
  }

  /// The first unit that draws data and is no label or guide.
  private var main: UnitModel? {
    let drawn = root.units.filter { $0.table.rowCount > 0 && !$0.mark.type.traits.isGuide }
    return drawn.first { u in u.encoding.values.contains(where: \.isField) } ?? drawn.first
  }

  // MARK: axes

  private func axis(_ c: Channel, _ unit: UnitModel) -> String? {
    guard let d = unit.encoding[c], d.isField, let scale = unit.scales[c]?.scale else { return nil }
    let title = self.title(d, c)
    if scale.type.hasDiscreteDomain {
      return title + marks.comma + alt.categories(number(Double(scale.domain.count)))
    }
    guard scale.type.isContinuous, let a = scale.domain.first, let b = scale.domain.last else { return title }
    return alt.axis(title, marks.range(written(a, d, scale), written(b, d, scale)))
  }

  private func title(_ d: ChannelDef, _ c: Channel) -> String {
    FieldTitle.title(d, guide: d.axis, config: context.config)?.joined(separator: " ") ?? d.field ?? c.rawValue
  }

  // MARK: counts

  private func counts(_ unit: UnitModel) -> [String] {
    var out: [String] = []
    if case .facet(let f) = root.kind { out.append(alt.panels(number(Double(f.cells.count)))) }
    let all = root.units.filter { $0.spec.path == unit.spec.path }
    if unit.mark.type.isSymbol {
      out.append(alt.points(number(Double(all.reduce(0) { $0 + $1.table.rowCount }))))
    } else if let s = seriesColumn(unit) {
      var seen = Set<String>()
      let names = all.flatMap { u in (0..<u.table.rowCount).compactMap { i in u.table[s]?[i].key } }.filter {
        seen.insert($0).inserted
      }
      if names.count > 1 { out.append(alt.series(number(Double(names.count))) + list(names)) }
    }
    return out.isEmpty ? [] : [out.joined(separator: marks.comma)]
  }

  private func list(_ names: [String]) -> String {
    names.count <= 5 ? marks.colon + names.joined(separator: marks.comma) : ""
  }

  /// The field that parts lines, areas and bars into series; nil if it is one of the axes.
  private func seriesColumn(_ unit: UnitModel) -> String? {
    for c in [Channel.color, .fill, .stroke, .strokeDash, .detail] {
      guard let d = unit.encoding[c] ?? (c == .detail ? unit.details.first : nil), let name = d.column,
        d.type?.isDiscrete ?? false, ![Channel.x, .y].contains(where: { unit.encoding[$0]?.column == name })
      else { continue }
      return name
    }
    return nil
  }

  // MARK: extremes and trends

  private struct Item {
    var value: Double
    var label: String
    var at: Double
    var series: String?
  }

  private func findings(_ unit: UnitModel) -> [String] {
    guard let (measure, other) = roles(unit), let column = measure.column else { return [] }
    var items: [Item] = []
    let name = other?.column
    let series = seriesColumn(unit)
    for u in root.units where u.spec.path == unit.spec.path {
      guard let values = u.table[column]?.quantities else { continue }
      let keys = name.flatMap { u.table[$0] }
      let groups = series.flatMap { u.table[$0] }
      for i in 0..<u.table.rowCount where i < values.count && values[i].isFinite {
        let key = keys?[i] ?? .null
        let group = groups.map { ChannelText.plain($0[i]) }
        let own = key.isNull ? nil : other.map { self.label(key, $0) }
        items.append(
          Item(
            value: values[i], label: [group, own].compactMap { $0 }.joined(separator: marks.comma), at: key.quantity,
            series: group))
      }
    }
    guard items.count > 1 else {
      return items.map { $0.label.isEmpty ? number($0.value) : $0.label + " " + number($0.value) }
    }
    func said(_ i: Item) -> String {
      i.label.isEmpty ? written(i.value, measure) : i.label + marks.comma + written(i.value, measure)
    }
    var out: [String] = []
    if let d = other, d.type == .temporal || d.timeUnit != nil { out += trends(items, measure) }
    guard let high = items.max(by: { $0.value < $1.value }), let low = items.min(by: { $0.value < $1.value }),
      high.value > low.value
    else { return out }
    out.append(alt.highest(said(high)) + marks.semicolon + alt.lowest(said(low)))
    if low.value > 0, high.value / low.value >= 1.2, out.count == 1 {
      let ratio = NumberFormat(parse: ",.3~r", locale: context.numberLocale)?.string(from: high.value / low.value)
      out.append(alt.times(ratio ?? ""))
    }
    return out
  }

  /// First and last of each series; of three at most.
  private func trends(_ items: [Item], _ measure: ChannelDef) -> [String] {
    var names: [String?] = []
    for i in items where !names.contains(i.series) { names.append(i.series) }
    guard names.count <= 3 else { return [] }
    return names.compactMap { name in
      let own = items.filter { $0.series == name && $0.at.isFinite }.sorted { $0.at < $1.at }
      guard let a = own.first, let b = own.last, a.at < b.at else { return nil }
      func said(_ i: Item) -> String {
        let when = name == nil ? i.label : String(i.label.dropFirst((name ?? "").count + marks.comma.count))
        return written(i.value, measure) + marks.bracketed(when)
      }
      let s = alt.trend(said(a), said(b))
      return name.map { $0 + marks.colon + s } ?? s.prefix(1).uppercased() + s.dropFirst()
    }
  }

  /// What is measured, and along what.
  private func roles(_ unit: UnitModel) -> (ChannelDef, ChannelDef?)? {
    if unit.mark.type.traits.isPolar { return unit.encoding[.theta].map { ($0, unit.encoding[.color]) } }
    let (x, y) = (unit.encoding[.x], unit.encoding[.y])
    if unit.mark.type.traits.liesUnderAxes { return nil }
    let measures = (x?.isUnbinnedMeasure ?? false, y?.isUnbinnedMeasure ?? false)
    switch measures {
    case (true, false): return x.map { ($0, y) }
    case (false, true): return y.map { ($0, x) }
    case (true, true) where unit.mark.type.traits.followsDimension:
      return unit.orient == .horizontal ? x.map { ($0, y) } : y.map { ($0, x) }
    default: return nil
    }
  }

  // MARK: values in words

  private func label(_ v: Value, _ d: ChannelDef) -> String {
    if d.type == .temporal || d.timeUnit != nil { return date(v.jsNumber, d) }
    if case .number(let n) = v { return d.type == .quantitative ? number(n) : JSText.string(n) }
    return ChannelText.plain(v)
  }

  private func written(_ v: Value, _ d: ChannelDef, _ scale: Scale) -> String {
    scale.type.isTime ? date(v.jsNumber, d) : written(v.jsNumber, d)
  }

  private func written(_ v: Double, _ d: ChannelDef) -> String {
    let given = d.axis?["formatType"]?.string ?? d.formatType
    let format = d.axis?["format"]?.string ?? d.format?.string
    if given == "amount" { return context.amountText(.number(v), format: format) }
    if let format, given == nil || given == "number", let f = NumberFormat(parse: format, locale: context.numberLocale)
    {
      return f.string(from: v)
    }
    return number(v)
  }

  private func number(_ v: Double) -> String {
    // Whole numbers keep their digits; some languages group from five digits on.
    let digits = JSText.string(abs(v).rounded(.down)).utf8.count
    let comma = digits < context.language.words.numbers.groupFrom ? "" : ","
    let pattern = v == v.rounded() && abs(v) < 1e15 ? comma + "d" : comma + ".5~r"
    return NumberFormat(parse: pattern, locale: context.numberLocale)?.string(from: v) ?? JSText.string(v)
  }

  /// As precise as the time unit or the axis: a first of January is a year, a first of a month a month.
  private func date(_ ms: Double, _ d: ChannelDef) -> String {
    guard ms.isFinite else { return "" }
    let utc = d.timeUnit?.isUTC == true || d.scale?["type"]?.string == "utc"
    let zone: Zone = utc ? .utc : context.zone
    if let unit = d.timeUnit, let pattern = LabelFormat.specifier(unit.name), !unit.name.contains("year") {
      return TimeFormat(pattern, zone: zone, locale: context.timeLocale).string(from: ms)
    }
    let iso = TimeFormat("%Y-%m-%d", zone: zone, locale: .en).string(from: ms)
    guard let day = PartialDate(iso) else { return iso }
    let isYear = day.month == 1 && day.day == 1
    let coarse =
      isYear ? PartialDate(year: day.year) : day.day == 1 ? PartialDate(year: day.year, month: day.month) : day
    return (coarse ?? day).string(language: context.language, style: .long)
  }
}
