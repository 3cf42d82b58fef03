import Languages

/// What facts can differ in, and what an encoding can tell apart.
public enum Dimension: String, Sendable, Hashable, CaseIterable {
  case status, unit, kind, scope, currency
  /// Each measure by itself; its unit and its kind with it.
  case measure

  /// What a colour, a shape, a pattern, a row or a column of this field tells apart; nil for any other field.
  public init?(field: String) {
    switch field {
    case "status", "status_label": self = .status
    case "unit", "unit_label", "per", "per_label": self = .unit
    case "kind", "kind_label": self = .kind
    case "scope", "scope_label", "partnership_scope": self = .scope
    case "currency": self = .currency
    case "measure", "measure_label": self = .measure
    default: return nil
    }
  }

  var rule: ComparabilityRule? {
    switch self {
    case .status: .mixedStatus
    case .unit: .mixedUnit
    case .kind: .mixedKind
    case .scope: .mixedScope
    case .currency: .mixedCurrency
    case .measure: nil
    }
  }

  func value(_ r: ScaleRow) -> String? {
    switch self {
    case .status: r.status
    case .unit: r.unit
    case .kind: r.kind
    case .scope: r.scope
    case .currency: r.currency
    case .measure: r.measure
    }
  }

  /// What a caption can call it, besides its values; in every language that the module has words for.
  var names: [String] {
    switch self {
    case .status: ["status", "statut", "状态", "trạng thái", "статус"]
    case .unit: ["unit", "einheit", "unité", "单位", "đơn vị", "единиц"]
    case .kind: ["kind", "art der", "type", "种类", "loại", "вид"]
    case .scope: ["scope", "umfang", "périmètre", "范围", "phạm vi", "охват"]
    case .currency: ["currency", "currencies", "währung", "monnaie", "devise", "货币", "tiền tệ", "валют"]
    case .measure: []
    }
  }

  /// What a caption can call one of its values.
  func words(_ value: String, _ vocabulary: Vocabulary, _ language: Language) -> [String] {
    switch self {
    case .status: [value, Status(rawValue: value)?.label(language) ?? value]
    case .unit: [value, vocabulary.label(.units, value, language: language)]
    case .kind: [value, vocabulary.label(.kinds, value, language: language)]
    case .scope: [value, vocabulary.label(.scopes, value, language: language)]
    case .currency: [value, Currencies.words(value, language: language)]
    case .measure: [value, vocabulary.label(.measures, value, language: language)]
    }
  }
}
