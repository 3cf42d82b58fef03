import Diagnostics
import Facts
import Languages
import Numbers
import Report
import Scene
import Synchronization
import Tables

/// What a project's charts share: the facts as tables, the words of the language, and what each file says of its facts.
struct ChartData: Sendable {
  var language = Language.en
  var zone = Zone.utc
  /// For the files' dates, from SOURCE_DATE_EPOCH.
  var timestamp: Int?
  /// The project's folder, whose files its charts may read; nil without one.
  var projectFolder: String?
  private var shared = Shared(nil, .en)

  /// Made when a chart asks for it: of a million facts, a table is large.
  private final class Shared: Sendable {
    let facts: FactBase?
    private let language: Language
    private let made = Mutex([String: Table]())

    init(_ facts: FactBase?, _ language: Language) { (self.facts, self.language) = (facts, language) }

    func table(_ name: String) -> Table? {
      guard let facts else { return nil }
      return made.withLock { made in
        if let table = made[name] { return table }
        switch name {
        case "facts": made[name] = FactTable.facts(facts, language: language)
        case "readings": made[name] = FactTable.readings(facts, language: language)
        default: break
        }
        return made[name]
      }
    }
  }

  init() {}

  init(facts: FactBase, language: Language, zone: Zone, projectFolder: String) {
    self.projectFolder = projectFolder
    self.language = language
    self.zone = zone
    shared = Shared(facts, language)
  }

  /// The project's tables that a spec names as its data.
  func tables(for spec: Tree) -> [String: Table] {
    var out: [String: Table] = [:]
    for name in ["facts", "readings"] where Self.names(name, spec) { out[name] = shared.table(name) }
    return out
  }

  /// Whether the name stands anywhere as a value; it may be wrong only in saying yes.
  private static func names(_ name: String, _ tree: Tree) -> Bool {
    switch tree.kind {
    case .string(let s): s == name
    case .array(let items): items.contains { names(name, $0) }
    case .object(let o): o.entries.contains { names(name, $0.value) }
    default: false
    }
  }

  var vocabulary: Vocabulary { shared.facts?.vocabulary ?? .standard }

  func references(_ ids: [String]) -> [FactReference] {
    ids.compactMap { shared.facts?.reference($0, language: language) }
  }
}
