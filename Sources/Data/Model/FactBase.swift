import Numbers

/// Everything that the project's documents state, in the order of its files.
public struct FactBase: Sendable {
  public private(set) var documents: [SourceDocument] = []
  public private(set) var partnerships: [Partnership] = []
  public private(set) var events: [EventRecord] = []
  public private(set) var doubts: [Doubt] = []
  /// Observations, then what the project derives from them.
  public private(set) var facts = FactList()
  public var vocabulary = Vocabulary.standard

  private var documentIndex: [String: Int] = [:]
  private var partnershipIndex: [String: Int] = [:]
  private var eventIndex: [String: Int] = [:]
  private var doubtIndex: [String: Int] = [:]
  /// Of facts that are no rows of a sheet; those have an index of their own.
  private var factIndex: [String: Int] = [:]
  private var sheets: [FactSheet] = []

  public init() {}

  /// Each `add` answers false, and adds nothing, when the id is taken.
  @discardableResult public mutating func add(_ d: SourceDocument) -> Bool {
    Self.add(d, id: d.id, to: &documents, &documentIndex)
  }
  @discardableResult public mutating func add(_ p: Partnership) -> Bool {
    Self.add(p, id: p.id, to: &partnerships, &partnershipIndex)
  }
  @discardableResult public mutating func add(_ e: EventRecord) -> Bool {
    Self.add(e, id: e.id, to: &events, &eventIndex)
  }
  @discardableResult public mutating func add(_ d: Doubt) -> Bool { Self.add(d, id: d.id, to: &doubts, &doubtIndex) }
  @discardableResult public mutating func add(_ f: Fact) -> Bool {
    if hasFact(f.id) { return false }
    factIndex[f.id] = facts.count
    facts.append(f)
    return true
  }

  /// Its facts must have ids of their own.
  mutating func add(_ sheet: FactSheet) {
    facts.append(sheet)
    sheets.append(sheet)
  }

  private static func add<T>(_ item: T, id: String, to list: inout [T], _ index: inout [String: Int]) -> Bool {
    if index[id] != nil { return false }
    index[id] = list.count
    list.append(item)
    return true
  }

  public func document(_ id: String?) -> SourceDocument? { id.flatMap { documentIndex[$0] }.map { documents[$0] } }
  public func partnership(_ id: String?) -> Partnership? {
    id.flatMap { partnershipIndex[$0] }.map { partnerships[$0] }
  }
  public func event(_ id: String?) -> EventRecord? { id.flatMap { eventIndex[$0] }.map { events[$0] } }
  public func doubt(_ id: String?) -> Doubt? { id.flatMap { doubtIndex[$0] }.map { doubts[$0] } }
  public func fact(_ id: String?) -> Fact? {
    guard let id else { return nil }
    if let i = factIndex[id] { return facts[i] }
    return sheets.lazy.compactMap { sheet in sheet.row(of: id).map { sheet.factOfRow($0) } }.first
  }

  /// Whether there is such a fact; no fact is made for the answer.
  public func hasFact(_ id: String) -> Bool {
    factIndex[id] != nil || sheets.contains { $0.row(of: id) != nil }
  }

  /// The measures of all facts, in the order in which they come.
  public var measures: [String] {
    var out: [String] = []
    var seen = Set<String>()
    for (_, part) in facts.sections {
      switch part {
      case .records(let facts): for f in facts where seen.insert(f.measure).inserted { out.append(f.measure) }
      case .sheet(let sheet): for m in sheet.measures where seen.insert(m).inserted { out.append(m) }
      }
    }
    return out
  }

  /// The documents in the order of their numbers: the list of sources.
  public var sources: [SourceDocument] { documents.sorted { ($0.number, $0.id) < ($1.number, $1.id) } }

  /// The day, month or year of the fact: its own, else its event's.
  public func date(of fact: Fact) -> PartialDate? { fact.date ?? event(fact.event)?.date }

  /// The documents behind a fact: its own, or those of all that it was derived from, in the order of their numbers.
  public func documents(behind fact: Fact) -> [SourceDocument] {
    var found: [SourceDocument] = []
    var open = [fact]
    var seen = Set([fact.id])
    while let f = open.popLast() {
      if let d = document(f.document), !found.contains(where: { $0.id == d.id }) { found.append(d) }
      for id in f.derivation?.inputs ?? [] where seen.insert(id).inserted {
        if let input = self.fact(id) { open.append(input) }
      }
    }
    return found.sorted { $0.number < $1.number }
  }
}
