import Languages

/// The words that stand for measures, units, kinds, scopes and instruments, with their labels by language. Open: a
/// project adds its own under `vocabulary`.
public struct Vocabulary: Sendable {
  public enum Group: String, Sendable, CaseIterable { case measures, units, kinds, scopes, instruments }

  /// One term with its labels; `one` is the form for a count of one, `few` the one that Russian has for two.
  public struct Term: Sendable {
    public var label: LocalizedText
    public var one: LocalizedText?
    public var few: LocalizedText?
    /// Things that are counted, so that the kind can stand in the unit's place ("200 enterprise representatives").
    public var isCount: Bool

    public init(
      _ label: LocalizedText, one: LocalizedText? = nil, few: LocalizedText? = nil, isCount: Bool = false
    ) {
      self.label = label
      self.one = one
      self.few = few
      self.isCount = isCount
    }

    /// The label in the form that a number wants, where the term has it in the language.
    func text(_ language: Language, _ form: Plural) -> String {
      switch form {
      case .one: one?.entry(in: language)?.text ?? label.text(language)
      case .few: few?.entry(in: language)?.text ?? label.text(language)
      case .many: label.text(language)
      }
    }
  }

  private var terms: [Group: [String: Term]] = [:]

  public init() {}

  public mutating func set(_ group: Group, _ id: String, _ term: Term) { terms[group, default: [:]][id] = term }

  public func term(_ group: Group, _ id: String?) -> Term? { id.flatMap { terms[group]?[$0] } }

  /// The term's label; without one, the term itself with its underscores as spaces.
  public func label(_ group: Group, _ id: String, language: Language) -> String {
    term(group, id)?.label.text(language) ?? id.split(separator: "_").joined(separator: " ")
  }

  /// Sorted, for hints.
  public func ids(_ group: Group) -> [String] { (terms[group] ?? [:]).keys.sorted() }

  /// Measures that are sums of money and so need a currency.
  public static let moneyMeasures: Set<String> = [
    "investment", "investment_per_project", "trade_volume", "loan", "grant", "revenue", "output_value",
  ]
}
