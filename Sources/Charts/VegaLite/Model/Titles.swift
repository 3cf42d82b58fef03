import Diagnostics
import Numbers

/// Titles of axes, legends and headers made from the field (Vega-Lite's `verbal` titles).
package enum FieldTitle {
  /// nil: no title at all (the spec says null).
  package static func title(_ d: ChannelDef, guide: Tree?, config: Config) -> [String]? {
    for given in [guide?["title"], d.title] {
      if let given { return lines(given) }
    }
    return standard(d, config: config).map { [$0] } ?? []
  }

  package static func lines(_ t: Tree) -> [String]? {
    if t.isNull { return nil }
    if let a = t.array { return a.compactMap { $0.string ?? $0.literal?.text } }
    if let s = t.string {
      return s.isEmpty ? nil : s.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return t.literal.map { [$0.text] }
  }

  package static func standard(_ d: ChannelDef, config: Config) -> String? {
    guard d.isField else { return nil }
    switch config["fieldTitle"]?.string {
    case "plain": return d.field
    case "functional": return functional(d)
    default: break
    }
    let field = d.field ?? ""
    if d.aggregate == .op("count") { return config["countTitle"]?.string ?? "Count of Records" }
    if d.isBinning { return "\(field) (binned)" }
    if let t = d.timeUnit, !t.isBinned {
      return "\(field) (\(TimeUnitParts.parts(t.name).joined(separator: "-")))"
    }
    switch d.aggregate {
    case .argmax(let by): return "\(field) for max \(by)"
    case .argmin(let by): return "\(field) for min \(by)"
    case .exponential: return "Exponential of \(field)"
    case .op(let op): return "\(op.prefix(1).uppercased())\(op.dropFirst()) of \(field)"
    case nil: return field
    }
  }
}

extension FieldTitle {
  /// `MEAN(price)`, `YEARMONTH(date)`.
  private static func functional(_ d: ChannelDef) -> String {
    let field = d.field ?? ""
    switch d.aggregate {
    case .argmax(let by): return "\(field) for argmax(\(by))"
    case .argmin(let by): return "\(field) for argmin(\(by))"
    case .op(let op): return "\(op.uppercased())(\(field))"
    case .exponential: return "EXPONENTIAL(\(field))"
    case nil: break
    }
    if let t = d.timeUnit, !t.isBinned { return "\(t.name.uppercased())(\(field))" }
    return d.isBinning ? "BIN(\(field))" : field
  }
}

/// The parts of a time unit's name, in Vega's order.
enum TimeUnitParts {
  package static let all = [
    "year", "quarter", "month", "week", "dayofyear", "day", "date", "hours", "minutes", "seconds", "milliseconds",
  ]

  package static func parts(_ name: String) -> [String] {
    var rest = name.hasPrefix("utc") ? name.dropFirst(3) : name[...]
    var out: [String] = []
    while !rest.isEmpty {
      guard let p = all.filter({ rest.hasPrefix($0) }).max(by: { $0.count < $1.count }) else { return out }
      out.append(p)
      rest = rest.dropFirst(p.count)
    }
    return out
  }
}
