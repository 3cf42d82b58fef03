import Diagnostics
import Gates
import Numbers
import Tables
import Vega

/// The ticks of an axis and their labels.
package struct AxisTicks {
  package struct Tick {
    package var value: Value
    package var label: [String]
    /// Place on the axis, before rounding.
    package var position: Double
  }

  package let axis: AxisSpec
  package let scale: Scale
  /// Length of the axis.
  package let size: Double

  private var context: ChartScope { axis.context }

  package func ticks() -> [Tick] {
    let d = axis.first
    var values: [Value]
    let (count, minStep) = tickCount(d)
    let given = axis.value("values")
    if let given, case .array(let items) = given {
      values = items.map { v in
        if case .string(let s) = v, scale.type.isTime, let ms = DateParsing.milliseconds(s, zone: context.zone) {
          return .date(ms)
        }
        if case .object = v { return DateTimes(zone: context.zone, issues: context.issues).dateTime(v) ?? v }
        if case .number(let n) = v, scale.type.isTime { return .date(n) }
        return v
      }
      values = scale.validTicks(values)
    } else {
      values = scale.ticks(count: count, minStep: minStep, zone: context.zone)
    }
    let format = labelFormat(d, count: count, minStep: minStep, valuesGiven: given != nil)
    let expression = axis.tree("labelExpr")?.string
    let last = Double(max(1, values.count - 1))
    let lineBreak = context.config["lineBreak"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    return values.enumerated().map { i, v in
      var label: [String] = [format(v)]
      if let expression {
        let datum = Value.object([
          .init("value", v), .init("label", .string(label[0])), .init("index", .number(Double(i) / last)),
        ])
        let out = context.evaluate(expression, datum: datum)
        if case .array(let lines) = out {
          label = lines.map(ChannelText.plain)
        } else {
          label = [out.isNull ? "" : ChannelText.plain(out)]
        }
      }
      if let lineBreak, label.count == 1 { label = label[0].components(separator: lineBreak) }
      return Tick(value: v, label: label, position: scale.number(v))
    }
  }

  /// Vega-Lite's default: a tick each 40 pixels, each 10 between bins; d3's own ten where the time unit decides.
  private func tickCount(_ d: ChannelDef) -> (TickCount, minStep: Double?) {
    var minStep: Double?
    if let s = axis.value("tickMinStep")?.jsNumber, !s.isNaN {
      minStep = s
    } else if axis.tree("format")?.string == "d" {
      minStep = 1
    } else if let u = axis.users.lazy.compactMap({ $0.def.timeUnit }).first,
      let ms = TimeUnitDuration.milliseconds(u.name, step: Double(u.parameters.step))
    {
      minStep = ms
    }
    if let t = axis.tree("tickCount"), !t.isNull {
      let v = context.resolve(t)
      if let unit = v.string ?? v["interval"].string {
        let step = v["step"].isNull ? 1 : Int(bounded: v["step"].jsNumber, in: 1...10_000)
        if let count = TickCount.interval(named: unit, step: step) { return (count, minStep) }
      }
      if !v.jsNumber.isNaN { return (.count(v.jsNumber), minStep) }
    }
    if scale.type == .log || scale.type.hasDiscreteDomain { return (.none, minStep) }
    if d.isBinning { return (.count((size / 10).rounded(.up)), minStep) }
    if let u = d.timeUnit?.name,
      ["month", "hours", "day", "quarter", "utcmonth", "utchours", "utcday", "utcquarter"].contains(u)
    {
      return (.none, minStep)
    }
    return (.count((size / 40).rounded(.up)), minStep)
  }

  private func labelFormat(_ d: ChannelDef, count: TickCount, minStep: Double?, valuesGiven: Bool) -> (Value) -> String
  {
    let formatType = axis.string("formatType")
    let format = axis.tree("format")?.string
    if let formatType, formatType != "number", formatType != "time", formatType != "utc" {
      let f = LabelFormat(context: context).values(d, format: axis.tree("format"), formatType: formatType)
      return { ChannelText.plain(f($0)) }
    }
    if formatType == nil, format == nil, context.config["customFormatTypes"]?.bool == true, d.type == .quantitative,
      let t = context.config["numberFormatType"]?.string
    {
      let f = LabelFormat(context: context).values(d, format: context.config["numberFormat"], formatType: t)
      return { ChannelText.plain(f($0)) }
    }
    let labels = LabelFormat(context: context)
    if labels.isTime(d, formatType), let patterns = axis.tree("format")?.object {
      let f = labels.multi(
        patterns, utc: scale.type == .utc || formatType == "utc" || d.timeUnit?.isUTC == true)
      return { $0.isInvalid ? "null" : f(labels.moment($0)) }
    }
    if labels.isTime(d, formatType) {
      let pattern = format ?? d.timeUnit.flatMap { LabelFormat.specifier($0.name) }
      if let pattern {
        let f = labels.time(d, pattern, given: pattern, formatType ?? (scale.type == .utc ? "utc" : nil))
        return { $0.isInvalid ? "null" : f(labels.moment($0)) }
      }
      if scale.type.hasDiscreteDomain {
        // Dates as categories: d3's multi-format, as on a time axis.
        let f = TimeMultiFormat(
          zone: d.timeUnit?.isUTC == true ? .utc : context.zone, locale: context.timeLocale)
        return { $0.isInvalid ? "null" : f.string(from: $0.jsNumber) }
      }
    }
    var specifier = format
    if specifier == nil, d.type == .quantitative {
      if d.stack?.offset == .normalize
        || axis.unit.stack?.offset == .normalize && axis.unit.stack?.channel == axis.channel
      {
        specifier = context.config["normalizedNumberFormat"]?.string
      }
      specifier = specifier ?? context.config["numberFormat"]?.string
    }
    return scale.tickFormat(
      count: count, minStep: minStep, specifier: specifier, formatType: formatType.flatMap(FormatType.init),
      locale: context.labelLocale, valuesGiven: valuesGiven)
  }
}

/// How long a time unit is (for the least distance of ticks), by its finest part.
enum TimeUnitDuration {
  static func milliseconds(_ name: String, step: Double) -> Double? {
    let day = 86_400_000.0
    switch TimeUnitParts.parts(name).last {
    case "milliseconds": return 1 * step
    case "seconds": return 1000 * step
    case "minutes": return 60_000 * step
    case "hours": return 3_600_000 * step
    // Days of the week have no distance in Vega-Lite.
    case "date", "dayofyear": return day * step
    case "week": return 7 * day * step
    // Vega-Lite measures from 1 January 2001.
    case "month": return daysOfMonths(step) * day
    case "quarter": return daysOfMonths(3 * step) * day
    case "year": return 365 * day * step
    default: return nil
    }
  }

  /// Of the first months of 2001.
  private static func daysOfMonths(_ count: Double) -> Double {
    let lengths = [31.0, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard count >= 0, count <= 12 else { return 365 * count / 12 }
    return lengths.prefix(Int(bounded: count, in: 0...12)).reduce(0, +)
  }
}
