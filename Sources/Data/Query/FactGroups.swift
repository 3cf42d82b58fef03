import Tables

/// Which facts belong together, told from the columns of sheets where those have the fields, and from the facts where
/// not.
enum FactGroups {
  /// Positions of the facts that are no acts and not derived, for which the filter holds, by the values of the fields.
  static func positions(_ filter: FactFilter, _ base: FactBase, _ fields: [String]) -> [[String?]: [Int]] {
    var out: [[String?]: [Int]] = [:]
    func add(_ position: Int, _ f: Fact) {
      guard !f.isDerived, !f.isAct, filter.holds({ base.field($0, of: f) }) else { return }
      out[fields.map { base.field($0, of: f) }, default: []].append(position)
    }
    for (first, part) in base.facts.sections {
      switch part {
      case .records(let facts): for (i, f) in facts.enumerated() { add(first + i, f) }
      case .sheet(let sheet):
        if let coded = CodedGroups(sheet, filter, fields) {
          for (key, positions) in coded.positions(base) { out[key, default: []] += positions.map { $0 + first } }
        } else {
          for i in 0..<sheet.count { add(first + i, sheet.fact(i)) }
        }
      }
    }
    return out
  }
}

/// The same for one sheet, where filter and grouping name coded columns alone.
private struct CodedGroups {
  private let sheet: FactSheet
  private let conditions: [(key: FactColumns.Key, verdicts: [Bool], missing: Bool)]
  private let keys: [FactColumns.Key]

  init?(_ sheet: FactSheet, _ filter: FactFilter, _ fields: [String]) {
    func key(_ field: String) -> FactColumns.Key? { FactColumns.Key.allCases.first { $0.field == field } }
    self.sheet = sheet
    keys = fields.compactMap(key)
    let columns = sheet.columns
    conditions = filter.conditions.compactMap { c in
      key(c.field).map { k in
        let texts = columns.texts[k.rawValue]
        return (k, (0..<texts.count).map { c.holds(texts.text(Int32($0))) }, c.holds(nil))
      }
    }
    if keys.count != fields.count || conditions.count != filter.conditions.count || fields.count > 8 { return nil }
  }

  func positions(_ base: FactBase) -> [([String?], [Int])] {
    let columns = sheet.columns
    var tuples = CodeTuples()
    var groups: [[Int]] = []
    for position in 0..<sheet.count {
      let row = sheet.row(at: position)
      let holds = conditions.allSatisfy { c in
        let code = columns.code(c.key, row)
        return code < 0 ? c.missing : c.verdicts[Int(code)]
      }
      guard holds else { continue }
      // A row without a value may be a gap, a range, or an act.
      if columns.flags[row].isDisjoint(with: [.hasValue, .isLong]), sheet.fact(position).isAct { continue }
      var tuple = SIMD8<Int32>(repeating: -1)
      for (n, k) in keys.enumerated() { tuple[n] = columns.code(k, row) }
      let group = tuples.number(tuple)
      if group == groups.count { groups.append([]) }
      groups[group].append(position)
    }
    return groups.indices.map { g in
      (keys.indices.map { n in columns.texts[keys[n].rawValue].text(tuples.keys[g][n]) }, groups[g])
    }
  }
}
