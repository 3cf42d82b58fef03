import Gates
import Tables

/// What the rules of comparison look at in a fact, or in a row of the tables `facts` and `readings`.
public struct ScaleRow: Sendable, Hashable {
  public var id: String
  public var status: String?
  /// `money` for all currencies; with `per`, as in `money per project`.
  public var unit: String?
  public var kind: String?
  public var scope: String?
  public var currency: String?
  public var measure: String?
  /// The power of ten that the number is in; nil where the number is the full amount.
  public var unitMult: Int?
  /// Its umbrella, the umbrella of that one, and so on.
  public var ancestors: [String]

  public init(
    id: String, status: String? = nil, unit: String? = nil, kind: String? = nil, scope: String? = nil,
    currency: String? = nil, measure: String? = nil, unitMult: Int? = nil, ancestors: [String] = []
  ) {
    (self.id, self.status, self.unit, self.kind, self.scope) = (id, status, unit, kind, scope)
    (self.currency, self.measure, self.unitMult, self.ancestors) = (currency, measure, unitMult, ancestors)
  }

  public init(_ f: Fact, in base: FactBase) {
    self.init(
      id: f.id, status: f.status?.rawValue, unit: Self.unit(f.unit, currency: f.currency, per: f.per), kind: f.kind,
      scope: f.scope, currency: f.currency, measure: f.measure, ancestors: base.ancestors(of: f))
  }

  /// The columns of the tables that hold amounts: what a scale of facts can be made of.
  public static let amountFields: Set<String> = ["value", "stated_value", "value_lower", "value_upper", "other_value"]

  /// The rows of a table of facts, or of what transforms left of one, whose `field` is not empty; nil where the table
  /// has no ids, and so says of no fact which it is. Aggregation drops the ids: give the rows that went into it.
  public static func rows(of table: Table, field: String) -> [ScaleRow]? {
    guard let ids = table["id"], let amounts = table[field], let statuses = table["status"] else { return nil }
    let columns = ["unit", "per", "kind", "scope", "currency", "measure", "unit_mult", "ancestors"].map { table[$0] }
    func text(_ c: Int, _ row: Int) -> String? { columns[c].flatMap { string($0[row]) } }
    return (0..<table.rowCount).compactMap { i in
      guard !amounts.isNull(i), let id = string(ids[i]) else { return nil }
      let currency = text(4, i)
      var mult: Int?
      if field == "stated_value", case .number(let n)? = columns[6]?[i], abs(n) < 400 { mult = Int(checked: n) ?? mult }
      return ScaleRow(
        id: id, status: string(statuses[i]), unit: unit(text(0, i), currency: currency, per: text(1, i)),
        kind: text(2, i), scope: text(3, i), currency: currency, measure: text(5, i), unitMult: mult,
        ancestors: text(7, i)?.split(separator: " ").map(String.init) ?? [])
    }
  }

  private static func string(_ v: Value) -> String? { if case .string(let s) = v { s } else { nil } }

  private static func unit(_ unit: String?, currency: String?, per: String?) -> String? {
    (currency != nil ? "money" : unit).map { $0 + (per.map { " per \($0)" } ?? "") }
  }
}

extension FactBase {
  /// Its umbrella, the umbrella of that one, and so on.
  public func ancestors(of f: Fact) -> [String] {
    var out: [String] = []
    var seen = Set([f.id])
    var next = fact(f.parent)
    while let p = next, seen.insert(p.id).inserted {
      out.append(p.id)
      next = fact(p.parent)
    }
    return out
  }
}
