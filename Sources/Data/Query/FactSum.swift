import Diagnostics
import Languages
import Markup
import Numbers
import Tables

/// Sums over groups of facts, or the reasons why there are none: what must not be added is refused.
public struct FactSum: Sendable {
  public struct Group: Sendable {
    /// The values of the fields grouped by; nil where a fact has none.
    public var key: [String?]
    public var facts: [String]
    /// "N of M stated": acts are neither, gaps are in M.
    public var statedCount: Int
    public var count: Int
    public var aboutCount: Int
    /// Facts that have another reading; the sum is of the stated ones.
    public var disputedCount: Int
    /// The sum with its unit and its bounds, as a fact of the project's own; nil where nothing is stated.
    public var total: Fact?
  }

  public var fields: [String]
  public var groups: [Group]

  /// - Parameters:
  ///   - facts: as filtered; derived ones are left out.
  ///   - fields: to group by; none is one group of all.
  ///   - overruled: rules that the caller overrules, with reasons; they come back as notes.
  public static func run(
    _ facts: [Fact], in base: FactBase, groupBy fields: [String], overruled: [Derivation.Overruling] = []
  ) throws(Diagnostic) -> (sum: FactSum, diagnostics: [Diagnostic]) {
    for f in fields { _ = try FactFilter.known(f) }
    var members: [[String?]: [Int]] = [:]
    for (i, f) in facts.enumerated() where !f.isDerived && !f.isAct {
      members[fields.map { base.field($0, of: f) }, default: []].append(i)
    }
    return try sum(members, in: base, groupBy: fields, overruled) { facts[$0] }
  }

  /// The same for all facts of the base for which the filter holds; of many facts, only those of one group are made at
  /// a time.
  public static func run(
    where filter: FactFilter, in base: FactBase, groupBy fields: [String], overruled: [Derivation.Overruling] = []
  ) throws(Diagnostic) -> (sum: FactSum, diagnostics: [Diagnostic]) {
    for f in fields { _ = try FactFilter.known(f) }
    return try sum(FactGroups.positions(filter, base, fields), in: base, groupBy: fields, overruled) { base.facts[$0] }
  }

  private static func sum(
    _ members: [[String?]: [Int]], in base: FactBase, groupBy fields: [String], _ overruled: [Derivation.Overruling],
    fact: @escaping @Sendable (Int) -> Fact
  ) throws(Diagnostic) -> (sum: FactSum, diagnostics: [Diagnostic]) {
    let order = members.keys.sorted { a, b in a.map { $0 ?? "" }.lexicographicallyPrecedes(b.map { $0 ?? "" }) }
    let results = Workers.map(order.count, jobs: Workers.cores) {
      { i in
        Result { () throws(Diagnostic) in
          try group(order[i], (members[order[i]] ?? []).map(fact), base, fields, overruled)
        }
      }
    }
    var found: [Diagnostic] = []
    var groups: [Group] = []
    for result in results {
      let (group, broken) = try result.get()
      for d in broken where !found.contains(where: { $0.rule == d.rule && $0.severity == .error }) { found.append(d) }
      if let group { groups.append(group) }
    }
    return (FactSum(fields: fields, groups: groups), found)
  }

  private static func group(
    _ key: [String?], _ all: [Fact], _ base: FactBase, _ fields: [String], _ overruled: [Derivation.Overruling]
  ) throws(Diagnostic) -> (Group?, [Diagnostic]) {
    let name = Messages.sumName(zip(fields, key).map { ($0, $1 ?? "none") })
    let broken = Comparability.check(all, in: base, what: name, overruled: overruled)
    if broken.contains(where: { $0.severity == .error }) { return (nil, broken) }
    let stated = all.filter { !$0.readings.isEmpty }
    let group = Group(
      key: key, facts: all.map(\.id), statedCount: stated.count, count: all.count,
      aboutCount: stated.count { $0.qualifier == .about }, disputedCount: stated.count(where: \.isDisputed),
      total: try total(stated, name))
    return (group, broken)
  }

  private static func total(_ facts: [Fact], _ name: String) throws(Diagnostic) -> Fact? {
    guard let first = facts.first else { return nil }
    let readings = facts.compactMap { $0.reading(.stated) }
    let amounts = readings.compactMap(\.exactAmount)
    guard let span = Span.combine(readings.map { Span($0) }, .total) else {
      throw Diagnostic(.error, Messages.doesNotFit(name))
    }
    var exact: Fraction?
    if amounts.count == readings.count {
      guard let sum = Span.value(amounts, .total) else { throw Diagnostic(.error, Messages.doesNotFit(name)) }
      exact = sum
    }
    var f = Fact(id: "sum", measure: first.measure)
    (f.unit, f.currency, f.per, f.kind) = (first.unit, first.currency, first.per, first.kind)
    f.qualifier = span.qualifier ?? .about
    f.value = exact?.exactDecimal?.normalized
    if f.value == nil || f.qualifier == .between {
      f.value = nil
      f.qualifier = .between
      f.bounds = span.bounds.map { $0.exactDecimal } ?? Bounds()
    }
    return f
  }
}

extension FactSum {
  /// For a terminal: one line a group.
  public func table(_ base: FactBase, language: Language) -> String {
    var rows = [fields + ["sum", "stated"]]
    for g in groups {
      let figure = g.total.flatMap { base.formatted($0, language: language)?.text } ?? ""
      rows.append(g.key.map { $0 ?? "" } + [FactSum.plain(figure), g.statedWords])
    }
    return TextColumns.lines(rows)
  }

  /// RFC 4180: the fields grouped by, then the full amount, its bounds, and of how many it is.
  public func csv() -> String {
    let head = fields + FactSum.columns
    return ([head] + groups.map { g in g.key.map { $0 ?? "" } + g.cells })
      .map { $0.map(FactExport.quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// A list of objects with the columns of the CSV; what is absent is left out. Decimals are JSON numbers.
  public func json() -> String {
    let numbers: Set = [
      "value", "value_lower", "value_upper", "stated_count", "count", "about_count", "disputed_count",
    ]
    let rows = groups.map { g in
      let cells = zip(fields + FactSum.columns, g.key.map { $0 ?? "" } + g.cells)
      let members = cells.filter { !$0.1.isEmpty }.map { name, text in
        let bare = numbers.contains(name) || name.hasSuffix("_inclusive")
        return "\(JSONText.string(name)): \(bare ? text : JSONText.string(text))"
      }
      return "  {" + members.joined(separator: ", ") + "}"
    }
    return "[\n" + rows.joined(separator: ",\n") + "\n]\n"
  }

  private static let columns = [
    "value", "unit", "currency", "qualifier", "value_lower", "value_upper", "lower_inclusive", "upper_inclusive",
    "stated_count", "count", "about_count", "disputed_count",
  ]

  private static func plain(_ s: String) -> String {
    String(s.compactMap { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 == "\u{2060}" ? nil : $0 })
  }
}

extension FactSum.Group {
  /// `2 of 3 stated, 1 about, 1 disputed`
  public var statedWords: String {
    var parts = ["\(statedCount) of \(count) stated"]
    if aboutCount > 0 { parts.append("\(aboutCount) about") }
    if disputedCount > 0 { parts.append("\(disputedCount) disputed") }
    return parts.joined(separator: ", ")
  }

  fileprivate var cells: [String] {
    let b = total?.fullBounds
    return [
      total?.amount?.plain ?? "", total?.unit ?? "", total?.currency ?? "", total?.qualifier?.rawValue ?? "",
      b?.lower?.plain ?? "", b?.upper?.plain ?? "", b?.lower == nil ? "" : "\(b?.lowerInclusive ?? false)",
      b?.upper == nil ? "" : "\(b?.upperInclusive ?? false)", "\(statedCount)", "\(count)", "\(aboutCount)",
      "\(disputedCount)",
    ]
  }
}
