import Diagnostics
import Numbers
import Tables
import Vega

/// Values as texts, by the type of their field and the formats that spec and configuration give.
package struct LabelFormat {
  package let context: ChartScope

  package static func text(_ v: Value) -> String { ChannelText.plain(v) }

  /// For text marks, legends and headers; axes use their scale's own format.
  package func values(_ d: ChannelDef, format: Tree?, formatType: String?, isHeader: Bool = false) -> (Value) -> Value {
    if let formatType, formatType != "number", formatType != "time", formatType != "utc" {
      return custom(formatType, format)
    }
    if isTime(d, formatType) {
      let f = time(
        d, format?.string ?? (context.config["timeFormat"]?.string ?? "%b %d, %Y"), given: format?.string, formatType)
      return { v in v.isInvalid ? .string("null") : .string(f(v.jsNumber)) }
    }
    // A format that is given is used, whatever the type.
    if d.type == .quantitative || formatType == "number" || format?.string != nil {
      if format == nil, formatType == nil, let t = context.config["numberFormatType"]?.string,
        context.config["customFormatTypes"]?.bool == true
      {
        return custom(t, context.config["numberFormat"])
      }
      let spec =
        format?.string ?? (d.stack?.offset == .normalize ? context.config["normalizedNumberFormat"]?.string : nil)
        ?? context.config["numberFormat"]?.string ?? ""
      let f = NumberFormat(parse: spec, locale: context.numberLocale)
      return { v in
        if v.isNull { return .string("null") }
        if case .string = v, v.jsNumber.isNaN { return v }
        return .string(f?.string(from: v.jsNumber) ?? JSText.string(v.jsNumber))
      }
    }
    return { v in v.isNull ? .string("null") : .string(ChannelText.plain(v)) }
  }

  /// The cells of a column, of which amounts are written digit for digit.
  package func cells(_ d: ChannelDef, _ column: Column) -> (Int) -> Value {
    let format = values(d, format: d.format, formatType: d.formatType)
    let isAmount =
      d.formatType == "amount"
      || d.formatType == nil && d.format == nil && d.type == .quantitative
        && context.config["customFormatTypes"]?.bool == true && context.config["numberFormatType"]?.string == "amount"
    guard isAmount, column.exact != nil else { return { format(column[$0]) } }
    let pattern = d.formatType == nil ? context.config["numberFormat"]?.string : d.format?.string
    return { i in
      let v = column[i]
      return v.isInvalid ? format(v) : .string(context.amountText(v, exact: column.exact?[i], format: pattern))
    }
  }

  /// Patterns by unit, each for dates that begin one.
  func multi(_ patterns: TreeObject, utc: Bool) -> (Double) -> String {
    var overrides: [String: String] = [:]
    for e in patterns.entries { overrides[e.key] = e.value.string }
    let f = TimeMultiFormat(overrides, zone: utc ? .utc : context.zone, locale: context.timeLocale)
    return { f.string(from: $0) }
  }

  package func isTime(_ d: ChannelDef, _ formatType: String?) -> Bool {
    if formatType == "time" || formatType == "utc" { return true }
    return d.type == .temporal || d.timeUnit != nil
  }

  /// Of a category that is told to be a date: a text is read as one.
  func moment(_ v: Value) -> Double {
    v.string.flatMap { DateParsing.milliseconds($0, zone: context.zone) } ?? v.jsNumber
  }

  /// `given` wins over the time unit's own format, which wins over the general one.
  func time(_ d: ChannelDef, _ general: String, given: String?, _ formatType: String?) -> (Double) -> String {
    let utc = formatType == "utc" || d.timeUnit?.isUTC == true || d.scale?["type"]?.string == "utc"
    let zone: Zone = utc ? .utc : context.zone
    let pattern = given ?? d.timeUnit.flatMap { Self.specifier($0.name) } ?? general
    let f = TimeFormat(pattern, zone: zone, locale: context.timeLocale)
    return { f.string(from: $0) }
  }

  /// Vega-Lite's format for a time unit, e.g. `%b %Y` for yearmonth.
  package static func specifier(_ unit: String) -> String? {
    guard let u = TimeUnit(parse: unit) else { return nil }
    let s = u.specifier(["year-month": "%b %Y ", "year-month-date": "%b %d, %Y "])
    return s.last == " " ? String(s.dropLast()) : s
  }

  private func custom(_ name: String, _ format: Tree?) -> (Value) -> Value {
    if name == "amount" {
      return { v in .string(context.amountText(v, format: format?.string)) }
    }
    // Any function of expressions: it gets the value and the format.
    let argument = format.flatMap { $0.string.map { "\"\($0)\"" } ?? $0.literal?.text } ?? "null"
    guard let call = try? Expression.parse("\(name)(datum.value, \(argument))") else {
      context.issues.unsupported(
        "formatType \(name)", at: format?.mark, path: "format", hint: "number, time, utc, or a function of expressions")
      return { $0 }
    }
    let c = context.expressionContext
    return { v in
      let made = try? call.value(of: .object([.init("value", v)]), in: c)
      return made.map { .string(ChannelText.plain($0)) } ?? .string("")
    }
  }
}
