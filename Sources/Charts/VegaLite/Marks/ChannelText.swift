import Diagnostics
import Numbers
import Tables

/// The texts of a `text` channel: fields formatted by their type, conditions, values.
package struct ChannelText {
  package let unit: UnitModel
  package let context: ChartScope

  package func values(_ c: Channel) -> [Value]? {
    guard let d = unit.encoding[c] else {
      guard c == .text, let own = unit.propertyRows("text") else { return nil }
      return (0..<unit.table.rowCount).map { own[$0] }
    }
    let fallback = unit.property("text") ?? .null
    var out = one(d, fallback)
    for cond in d.conditions.reversed() {
      let mask = context.mask(cond, unit.table)
      let v = one(cond.def.value, fallback)
      for i in out.indices where mask[i] { out[i] = v[i] }
    }
    return out
  }

  private func one(_ d: ChannelDef, _ fallback: Value) -> [Value] {
    let n = unit.table.rowCount
    if d.isField, let name = d.column, let column = unit.table[name] {
      let end = d.isBinning ? unit.table[name + "_end"] : nil
      let format = LabelFormat(context: context).values(d, format: d.format, formatType: d.formatType)
      let cell = LabelFormat(context: context).cells(d, column)
      return (0..<n).map { i in
        if let end {
          if column[i].isInvalid { return .string("null") }
          return .string(LabelFormat.text(format(column[i])) + " – " + LabelFormat.text(format(end[i])))
        }
        let v = column[i]
        if case .array = v { return v }
        return v.isNull && d.type != .nominal && d.type != .ordinal ? .string("null") : cell(i)
      }
    }
    if let datum = d.datum {
      let v = context.value(datum, type: d.type, timeUnit: d.timeUnit)
      return [Value](
        repeating: LabelFormat(context: context).values(d, format: d.format, formatType: d.formatType)(v), count: n)
    }
    if let value = d.value { return [Value](repeating: context.resolve(value), count: n) }
    return [Value](repeating: fallback, count: n)
  }

  package static func plain(_ v: Value) -> String {
    switch v {
    case .null: "null"
    case .bool(let b): b ? "true" : "false"
    case .number(let n): JSText.string(n)
    case .date(let n): JSText.string(n)
    case .string(let s): s
    case .array(let a): a.map(plain).joined(separator: ",")
    case .object: "[object Object]"
    }
  }
}
