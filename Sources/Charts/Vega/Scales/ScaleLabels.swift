import Languages
import Numbers
import Tables

/// What a format is for, as specs say it.
package enum FormatType: String, Sendable { case number, time, utc }

/// Languages and zone in which values are written.
package struct LabelLocale: Sendable {
  package var numbers: NumberLocale = .en
  package var times: TimeLocale = .en
  package var zone: Zone = .utc

  package init(numbers: NumberLocale = .en, times: TimeLocale = .en, zone: Zone = .utc) {
    self.numbers = numbers
    self.times = times
    self.zone = zone
  }
}

extension Scale {
  /// Labels of ticks: Vega's `tickFormat`.
  /// - Parameters:
  ///   - specifier: d3 number or time format; none gives as many places as the ticks need, the format that suits each
  ///     date, or the text of a category. What is no number format is ignored.
  ///   - valuesGiven: the ticks are the spec's own, so that a logarithmic scale labels every one.
  package func tickFormat(
    count: TickCount = .none, minStep: Double? = nil, specifier: String? = nil, formatType: FormatType? = nil,
    locale: LabelLocale = LabelLocale(), valuesGiven: Bool = false
  ) -> @Sendable (Value) -> String {
    if type.isTime || formatType == .time || formatType == .utc {
      let zone = type == .utc || formatType == .utc ? Zone.utc : locale.zone
      return Self.dateFormat(specifier, zone, locale.times)
    }
    let number = specifier.flatMap { NumberSpecifier($0) }
    switch type {
    case .log:
      let format = NumberFormat.float(number, locale: locale.numbers)
      let n = tickNumber(count, minStep: minStep)
      let shown = ticks(count: count, minStep: minStep).count
      guard !valuesGiven, parameters.bins == nil, let first = domainNumbers.first, let last = domainNumbers.last,
        let log = LogTicks(first, last, base: parameters.base)
      else { return { format.string(from: $0.jsNumber) } }
      return { log.labels($0.jsNumber, count: n, shown: shown) ? format.string(from: $0.jsNumber) : "" }
    case .linear, .pow, .sqrt, .symlog, .sequential, .quantize, .binOrdinal, .identity:
      guard let first = domainNumbers.first, let last = domainNumbers.last else { fallthrough }
      let format = NumberFormat.ticks(
        first, last, count: tickNumber(count, minStep: minStep), specifier: number, locale: locale.numbers)
      return { format.string(from: $0.jsNumber) }
    default:
      guard let number else { return { Self.text($0) } }
      let format = NumberFormat(number, locale: locale.numbers)
      return { format.string(from: $0.jsNumber) }
    }
  }

  static func dateFormat(_ specifier: String?, _ zone: Zone, _ locale: TimeLocale) -> @Sendable (Value) -> String {
    if let specifier, !specifier.isEmpty {
      let format = TimeFormat(specifier, zone: zone, locale: locale)
      return { format.string(from: $0.jsNumber) }
    }
    let format = TimeMultiFormat(zone: zone, locale: locale)
    return { format.string(from: $0.jsNumber) }
  }

  /// A value as JavaScript's `String` writes it.
  private static func text(_ v: Value) -> String { v.key }
}
