import Diagnostics

/// Names of the columns that encodings derive, after Vega-Lite's own.
extension ChannelDef {
  /// The column that holds the channel's value in the main table; nil for data and values.
  package var column: String? {
    if let aggregate {
      switch aggregate {
      case .op("count"): return "__count"
      case .op(let op): return "\(op)_\(field ?? "")"
      case .argmin(let by): return "argmin_\(by)_\(field ?? "")"
      case .exponential(let factor): return "exponential_\(factor)_\(field ?? "")"
      case .argmax(let by): return "argmax_\(by)_\(field ?? "")"
      }
    }
    guard let field else { return nil }
    if let timeUnit, !timeUnit.isBinned { return "\(timeUnit.name)_\(field)" }
    if case .on(let parameters) = bin { return "bin_\(Self.key(parameters))\(field)" }
    return field
  }

  /// The end of a bin or time unit.
  var endColumn: String? {
    guard let column else { return nil }
    if isBinning || (timeUnit != nil && aggregate == nil) { return column + "_end" }
    return nil
  }

  /// The column with the end of a band, also of data that are floored already.
  var bandEnd: String { timeUnit?.isBinned == true ? (field ?? "") + "_end" : endColumn ?? column ?? "" }

  /// Bins with other parameters are other columns.
  private static func key(_ parameters: TreeObject) -> String {
    parameters.entries.map { e in
      let v = e.value
      return
        "\(e.key)_\(v.literal?.text ?? v.string ?? v.array.map { $0.map { $0.literal?.text ?? "" }.joined(separator: "_") } ?? "x")_"
    }.joined()
  }
}
