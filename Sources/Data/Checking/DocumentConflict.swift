import Diagnostics
import Numbers

/// One figure that two documents state differently: the same measure of the same event, with the same status and scope.
/// Figures whose bounds meet ("over 60" and 64) agree, and so do readings that one of the facts has as an alternative.
enum DocumentConflict {
  static let rule = "documents-disagree"

  static func check(_ columns: ScaleColumns, _ base: FactBase) -> [Diagnostic] {
    let pairs = pairs(columns)
    return ScaleConflict.each(pairs.count) { n in
      let (a, b) = (base.facts[pairs[n].first], base.facts[pairs[n].second])
      return finding(a, b).map { [$0] } ?? []
    }
  }

  /// Facts of two documents that are of one figure. A document with several such facts has a list of things, and no two
  /// things are one figure.
  private static func pairs(_ columns: ScaleColumns) -> [(first: Int, second: Int)] {
    let ordinal = columns.code(.unit, of: "ordinal")
    let events = columns.codes[ScaleColumns.Key.event.rawValue]
    let units = columns.codes[ScaleColumns.Key.unit.rawValue]
    let documents = columns.codes[ScaleColumns.Key.document.rawValue]
    var groups = CodeTuples()
    var members: [[Int]] = []
    for i in 0..<columns.count
    where !columns.isDerived[i] && events[i] >= 0 && columns.hasAmount(i) && units[i] != ordinal {
      let group = groups.number(columns.tuple([.event, .measure, .kind, .scope, .unit, .currency, .status], i))
      if group == members.count { members.append([i]) } else { members[group].append(i) }
    }
    return members.flatMap { group -> [(Int, Int)] in
      guard group.count > 1, let first = group.first else { return [] }
      let counts = Dictionary(group.map { (documents[$0], 1) }, uniquingKeysWith: +)
      guard counts.values.allSatisfy({ $0 == 1 }) else { return [] }
      return group.dropFirst().map { (first, $0) }
    }
  }

  static func finding(_ a: Fact, _ b: Fact) -> Diagnostic? {
    guard a.parent == b.parent, let x = a.reading(.stated), let y = b.reading(.stated), let p = x.amount,
      let q = y.amount, !knows(a, q), !knows(b, p)
    else { return nil }
    if let power = ScaleConflict.powerOfTen(p, q) {
      return ScaleConflict.conflict("\"\(words(a))\"", "\"\(words(b))\"", power, b, and: a)
    }
    guard !meet(x, y) else { return nil }
    return a.answered(
      b.answered(
        Diagnostic(
          .warning, Messages.documentsDisagree((a.id, words(a)), (b.id, words(b))), at: b.place,
          hint: Messages.documentsDisagreeHint(a.id), rule: rule)))
  }

  private static func words(_ f: Fact) -> String { f.stated?.words ?? f.value?.description ?? f.id }

  private static func knows(_ f: Fact, _ amount: ExactDecimal) -> Bool {
    f.alternatives.contains { $0.value.scaled(by: $0.unitMult)?.normalized == amount.normalized }
  }

  /// Whether one number may be both. "About" says nothing of how far it may be off, but an order of magnitude is too far.
  static func meet(_ a: FactReading, _ b: FactReading) -> Bool {
    if a.qualifier == .about || b.qualifier == .about {
      guard let x = a.double, let y = b.double, x != 0, y != 0 else { return true }
      return abs(x / y) < 2 && abs(y / x) < 2
    }
    let (p, q) = (a.fullBounds, b.fullBounds)
    return isBelow(p, q) == false && isBelow(q, p) == false
  }

  /// Whether all of `a` lies under all of `b`.
  private static func isBelow(_ a: Bounds<ExactDecimal>, _ b: Bounds<ExactDecimal>) -> Bool {
    guard let high = a.upper, let low = b.lower else { return false }
    return high < low || (high == low && !(a.upperInclusive && b.lowerInclusive))
  }
}
