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
    if case .on(let definition) = bin { return "bin_\(definition.key)\(field)" }
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
}
