import Numbers
import Tables

extension Column {
  /// What all values can be read as: truths, then numbers, then dates, else texts (Vega's `inferType`). Nulls do not
  /// count; an empty text can be a number, but no truth and no date.
  func inferred(clock: ExpressionClock) -> Column {
    guard case .strings(let codes, let dictionary) = storage else { return self }
    var used = [Bool](repeating: false, count: dictionary.count)
    for (i, c) in codes.enumerated() where !isNull(i) { used[Int(c)] = true }
    let texts = dictionary.indices.filter { used[$0] }.map { dictionary[$0] }
    if texts.isEmpty { return self }
    if texts.allSatisfy({ $0 == "true" || $0 == "false" }) { return parsed(as: .boolean, clock: clock) }
    if texts.allSatisfy({ !JSText.number($0).isNaN }) { return parsed(as: .number, clock: clock) }
    if texts.allSatisfy({ DateParsing.milliseconds($0, zone: clock.zone) != nil }) {
      return parsed(as: .date, clock: clock)
    }
    return self
  }
}
