import Diagnostics
import Facts
import Languages
import Tables
import Vega
import VegaLite

/// Holds a chart over facts against the rules of comparison: what its encodings put on one scale, and what they add.
///
/// Any table that still knows of each row which fact it is counts as one of facts (`isFacts`), so it works on every spec
/// over `facts` and `readings`, whatever its marks. What breaks a rule is an error: the chart is refused, unless
/// `usermeta.briefing.overrule` names the rule with a reason.
struct FactScales {
  private let file: String?
  private let language: Language
  private let vocabulary: Vocabulary
  private let overruled: [Facts.Derivation.Overruling]
  private let captions: [String]
  private let mistakes: [Diagnostic]

  init(tree: Tree, file: String?, language: Language, vocabulary: Vocabulary) {
    self.file = file
    self.language = language
    self.vocabulary = vocabulary
    let meta = tree["usermeta"]?["briefing"]
    let rules = Set(ComparabilityRule.allCases.map(\.rawValue))
    // The rules of drawing stand beside them and are `ChartLint`'s.
    let own = meta?["overrule"]?.object.map { o in
      Tree(.object(TreeObject(o.entries.filter { rules.contains($0.key) })), mark: meta?["overrule"]?.mark ?? tree.mark)
    }
    (overruled, mistakes) = Facts.Derivation.Overruling.read(own, file: file)
    captions = Self.captions(tree)
  }

  /// Title, subtitle and notes, of the whole and of its views.
  private static func captions(_ tree: Tree) -> [String] {
    func texts(_ t: Tree?) -> [String] {
      guard let t else { return [] }
      if let s = t.string { return [s] }
      if let o = t.object { return ["text", "subtitle", "lead"].flatMap { texts(o[$0]) } }
      return (t.array ?? []).flatMap { texts($0) }
    }
    let views =
      ["hconcat", "vconcat", "concat", "layer"].flatMap { tree[$0]?.array ?? [] } + [tree["spec"]].compactMap { $0 }
    return texts(tree["title"]) + texts(tree["usermeta"]?["briefing"]?["notes"]) + views.flatMap { captions($0) }
  }

  /// The rows are facts: each has an id and says what kind of figure it is.
  static func isFacts(_ t: Table) -> Bool { ["id", "status", "measure", "unit_mult"].allSatisfy(t.has) }

  /// The facts that have a figure; what is computed from an absent one is none.
  private func rows(_ table: Table, _ field: String) -> [ScaleRow]? {
    guard !ScaleRow.amountFields.contains(field), let value = table["value"] else {
      return ScaleRow.rows(of: table, field: field)
    }
    return ScaleRow.rows(of: table.filter { !value.isNull($0) }, field: field)
  }

  // MARK: scales

  func check(_ scales: [ScaleModel]) -> [Diagnostic] {
    mistakes + scales.filter { !$0.type.hasDiscreteDomain }.flatMap { check($0) }
  }

  private func check(_ scale: ScaleModel) -> [Diagnostic] {
    var rows: [ScaleRow] = []
    var sums: [[ScaleRow]] = []
    var apart: Set<Dimension>?
    var said = Set<Dimension>()
    var place = Place()
    for (unit, def) in scale.users {
      guard let field = amount(def, unit), let found = self.rows(unit.rawTable, field), !found.isEmpty
      else { continue }
      if rows.isEmpty { place = Place(file: file, mark: def.mark, path: def.path) }
      rows += found
      let told = Told(unit)
      apart = apart.map { $0.intersection(told.apart) } ?? told.apart
      said.formUnion(told.said)
      if isSummed(scale.channel, def, unit) {
        sums += groups(unit, field, stacked: unit.stack?.channel == scale.channel)
      }
    }
    guard !rows.isEmpty else { return [] }
    let what = "the \(scale.channel.rawValue) scale"
    var found = conflicts(rows, apart ?? [], said, what, place)
    for group in sums {
      found += conflicts(group, apart ?? [], said, "a sum on \(what)", place, summed: true).filter { d in
        !found.contains { $0.rule == d.rule }
      }
    }
    return found
  }

  private func conflicts(
    _ rows: [ScaleRow], _ apart: Set<Dimension>, _ said: Set<Dimension>, _ what: String, _ place: Place,
    summed: Bool = false
  ) -> [Diagnostic] {
    Comparability.scaleConflicts(
      rows: rows, toldApart: apart, summed: summed, captions: captions + said.map(\.rawValue).sorted(), what: what,
      at: place, overruled: overruled, vocabulary: vocabulary, language: language)
  }

  /// The field behind a quantity made of facts: one of their amounts, or what a transform computed. Counts of rows, and
  /// the other numbers of a fact (its source's number, say), are none.
  private func amount(_ d: ChannelDef, _ unit: UnitModel) -> String? {
    guard d.type == .quantitative, let field = d.field, !d.countsRows,
      Self.isFacts(unit.rawTable), unit.rawTable.has(field)
    else { return nil }
    return ScaleRow.amountFields.contains(field) || !FactTable.columns.contains(field) ? field : nil
  }

  private func isSummed(_ c: Channel, _ d: ChannelDef, _ unit: UnitModel) -> Bool {
    if unit.stack?.channel == c { return true }
    guard let a = d.aggregate else { return false }
    return !["min", "max", "argmin", "argmax"].contains(a.name)
  }

  /// The rows of each mark, or of each stack of marks.
  private func groups(_ unit: UnitModel, _ field: String, stacked: Bool) -> [[ScaleRow]] {
    let table = unit.rawTable
    let places: [Channel] = [.x, .y, .xOffset, .yOffset]
    let names = unit.encoding.filter { !stacked || places.contains($0.key) }.values.filter { $0.aggregate == nil }
      .compactMap(\.column).filter { table.has($0) && $0 != field }
    let grouping = Grouping(rowCount: table.rowCount, by: Set(names).sorted().compactMap { table[$0] })
    return grouping.rows.filter { $0.count > 1 }.compactMap { self.rows(table.gather($0), field) }
  }

  // MARK: transforms

  /// What a transform adds and must not, with the columns by which the sums are still known for facts,
  /// so that their scale can be checked too.
  func check(aggregation table: Table, _ grouping: Grouping, _ measures: [AggregateMeasure], at place: Place)
    -> AggregationRuling
  {
    guard Self.isFacts(table) else { return AggregationRuling() }
    var ruling = AggregationRuling()
    let extremes: Set<AggregateOp> = [.min, .max, .argmin, .argmax]
    let amounts = measures.filter { m in
      !AggregateOp.counting.contains(m.op)
        && m.field.map { ScaleRow.amountFields.contains($0) || !FactTable.columns.contains($0) } == true
    }
    for m in amounts where !extremes.contains(m.op) {
      for rows in grouping.rows where rows.count > 1 {
        let found = self.rows(table.gather(rows), m.field ?? "") ?? []
        ruling.findings += conflicts(found, [], [], "\(m.op.rawValue) of \(m.field ?? "")", place, summed: true)
      }
    }
    if !amounts.isEmpty {
      ruling.kept = [
        "id", "status", "measure", "unit_mult", "unit", "per", "kind", "scope", "currency", "ancestors",
      ]
    }
    return ruling
  }

  // MARK: the house's own views

  /// Rows of bars: status is told apart by paint, all else is not.
  func check(bars table: Table, field: String, of view: HouseView) -> [Diagnostic] {
    guard Self.isFacts(table), let rows = ScaleRow.rows(of: table, field: field) else { return mistakes }
    let place = Place(file: file, mark: view.tree.mark, path: view.name)
    let said: Set<Dimension> = view.settings?["status"]?.bool == true ? [.status] : []
    return mistakes + conflicts(rows, [.status], said, "the bars \"\(view.name)\"", place)
  }
}

/// What the encodings of a unit, and the panels around it, tell apart.
private struct Told {
  private(set) var apart = Set<Dimension>()
  /// What a guide, or the words at the marks, name.
  private(set) var said = Set<Dimension>()

  init(_ unit: UnitModel) {
    for (c, d) in unit.encoding {
      switch c {
      case .x, .y, .xOffset, .yOffset: if d.type?.isDiscrete == true { add(d, hidden: d.axis?.isNull == true) }
      case .color, .fill, .stroke, .shape, .strokeDash: add(d, hidden: d.legend?.isNull == true)
      case .text: add(d, hidden: false)
      default: break
      }
    }
    var view = unit.view
    while let v = view {
      if case .facet(let f) = v.kind {
        for d in [f.spec.row, f.spec.column, f.spec.facet].compactMap({ $0 }) {
          add(d, hidden: d.header?.isNull == true)
        }
      }
      view = v.parent
    }
  }

  private mutating func add(_ d: ChannelDef, hidden: Bool) {
    guard d.aggregate == nil, let dimension = d.field.flatMap(Dimension.init(field:)) else { return }
    apart.insert(dimension)
    if !hidden { said.insert(dimension) }
  }
}
