import Diagnostics
import Numbers

/// Money per project, per company or per area of one event or one partnership, against the rest of its kind.
///
/// There may be as many averages as facts. They are put in order as binary numbers; where those are too near to one
/// another to tell, and for what is reported, the fractions themselves decide.
extension ScaleConflict {
  private struct Average {
    var money: UInt32
    var divisor: UInt32
    var value: Double
  }

  static func averages(_ columns: ScaleColumns, _ base: FactBase) -> [Diagnostic] {
    let ordinal = columns.code(.unit, of: "ordinal")
    let units = columns.codes[ScaleColumns.Key.unit.rawValue]
    let currencies = columns.codes[ScaleColumns.Key.currency.rawValue]
    let whose: [ScaleColumns.Key] = [.document, .partnership, .event, .scope, .status]
    // The divisors of one owner, chained in their order.
    var owners = CodeTuples()
    var first: [Int32] = []
    var last: [Int32] = []
    var next = [Int32](repeating: -1, count: columns.count)
    for i in 0..<columns.count
    where !columns.isDerived[i] && currencies[i] < 0 && columns.hasAmount(i) && units[i] != ordinal {
      let owner = owners.number(columns.tuple(whose, i))
      if owner == first.count {
        first.append(Int32(i))
        last.append(Int32(i))
      } else {
        next[Int(last[owner])] = Int32(i)
        last[owner] = Int32(i)
      }
    }
    var kinds = CodeTuples()
    var groups: [[Average]] = []
    for i in 0..<columns.count where !columns.isDerived[i] && currencies[i] >= 0 && columns.hasAmount(i) {
      guard let owner = owners.find(columns.tuple(whose, i)) else { continue }
      var j = first[owner]
      while j >= 0 {
        if let value = columns.quotient(i, Int(j)) ?? exact(columns, i, Int(j))?.double {
          var kind = columns.tuple([.measure, .currency, .status], i)
          kind[3] = columns.codes[ScaleColumns.Key.measure.rawValue][Int(j)]
          kind[4] = units[Int(j)]
          let group = kinds.number(kind)
          if group == groups.count { groups.append([]) }
          groups[group].append(Average(money: UInt32(i), divisor: UInt32(j), value: value))
        }
        j = next[Int(j)]
      }
    }
    return groups.flatMap { outliers($0, columns, base) }
  }

  private static func exact(_ columns: ScaleColumns, _ i: Int, _ j: Int) -> Fraction? {
    guard let money = columns.amount(i), let n = columns.amount(j) else { return nil }
    return Fraction(money, dividedBy: n).flatMap { $0.isZero ? nil : $0 }
  }

  private static func outliers(_ all: [Average], _ columns: ScaleColumns, _ base: FactBase) -> [Diagnostic] {
    guard all.count >= smallestGroup, let middle = median(all, columns),
      let median = exact(columns, Int(middle.money), Int(middle.divisor)), let high = Fraction(outlierFactor, 1),
      let low = Fraction(1, outlierFactor)
    else { return [] }
    let limit = Double(outlierFactor)
    let outside = all.filter { a in
      let ratio = a.value / middle.value
      func isNear(_ x: Double) -> Bool { abs(ratio - x) <= x * 1e-9 }
      if !isNear(limit), !isNear(1 / limit) { return ratio > limit || ratio < 1 / limit }
      let exactly = exact(columns, Int(a.money), Int(a.divisor))?.divided(by: median)
      return exactly.map { $0 > high || $0 < low } ?? false
    }
    if outside.isEmpty { return [] }
    let words = shown(median, base.facts.quoted(Int(middle.money)))
    return each(outside.count) { n in
      let a = outside[n]
      let f = base.facts.quoted(Int(a.money))
      guard let value = exact(columns, Int(a.money), Int(a.divisor)) else { return [] }
      return [
        Diagnostic(
          .warning, Messages.averageOutlier(f.id, shown(value, f), words), at: f.place, hint: Messages.slipHint,
          rule: "scale-conflict")
      ]
    }
  }

  private static func shown(_ value: Fraction, _ f: QuotedFact) -> String {
    "\(value.rounded(significantDigits: 3)) (\"\(f.words)\")"
  }

  /// The middle one by value, then by place.
  private static func median(_ all: [Average], _ columns: ScaleColumns) -> Average? {
    var order = Array(all.indices)
    order.sort { (all[$0].value, $0) < (all[$1].value, $1) }
    let middle = order.count / 2
    let value = all[order[middle]].value
    func isNear(_ n: Int) -> Bool { abs(all[order[n]].value - value) <= abs(value) * 1e-12 }
    var (from, to) = (middle, middle + 1)
    while from > 0, isNear(from - 1) { from -= 1 }
    while to < order.count, isNear(to) { to += 1 }
    let near = order[from..<to].map { ($0, exact(columns, Int(all[$0].money), Int(all[$0].divisor))) }
    let sorted = near.sorted { a, b in
      guard let x = a.1, let y = b.1, x != y else { return a.0 < b.0 }
      return x < y
    }
    return all[sorted[middle - from].0]
  }
}
