import Charts
import Facts
import Numbers
import Report
import Scene
import Tables

/// What a project's charts share: the facts as tables, the words of the language, and what each file says of its facts.
struct ChartData: Sendable {
  var language = "en"
  var zone = Zone.utc
  /// For the files' dates, from SOURCE_DATE_EPOCH.
  var timestamp: Int?
  private(set) var tables: [String: Table] = [:]
  private var amounts = AmountWriter(FactBase())
  private var facts: FactBase?

  init() {}

  init(facts: FactBase, language: String, zone: Zone) {
    self.language = language
    self.zone = zone
    self.facts = facts
    tables = [
      "facts": FactTable.facts(facts, language: language), "readings": FactTable.readings(facts, language: language),
    ]
    amounts = AmountWriter(facts)
  }

  func amount(_ value: Double, _ format: String?, _ language: String) -> String? {
    amounts.text(value, format: format, language: language)
  }

  var vocabulary: Vocabulary { facts?.vocabulary ?? .standard }

  func references(_ ids: [String]) -> [FactReference] {
    ids.compactMap { facts?.reference($0, language: language) }
  }
}
