import Diagnostics
import Numbers

/// The facts of a base, in the order of its files. Those of a table stay rows: each is made when it is asked for, so
/// that a million of them fit into memory. Take what is needed of a fact rather than holding many.
public struct FactList: RandomAccessCollection, Sendable {
  enum Part: Sendable {
    case records([Fact])
    case sheet(FactSheet)

    var count: Int {
      switch self {
      case .records(let facts): facts.count
      case .sheet(let sheet): sheet.count
      }
    }
  }

  private(set) var parts: [Part] = []
  /// Where each part ends.
  private var ends: [Int] = []

  public var startIndex: Int { 0 }
  public var endIndex: Int { ends.last ?? 0 }

  public subscript(position: Int) -> Fact {
    let part = part(of: position)
    switch parts[part] {
    case .records(let facts): return facts[position - start(part)]
    case .sheet(let sheet): return sheet.fact(position - start(part))
    }
  }

  /// What a finding quotes of a fact; less than to make the fact.
  func quoted(_ position: Int) -> QuotedFact {
    let part = part(of: position)
    switch parts[part] {
    case .records(let facts): return QuotedFact(facts[position - start(part)])
    case .sheet(let sheet): return sheet.quoted(position - start(part))
    }
  }

  private func start(_ part: Int) -> Int { part == 0 ? 0 : ends[part - 1] }

  private func part(of position: Int) -> Int {
    var part = 0
    while part < ends.count - 1, position >= ends[part] { part += 1 }
    return part
  }

  mutating func append(_ fact: Fact) {
    if case .records(var facts)? = parts.last {
      // Emptied first, so that the array has one owner and grows in place.
      parts[parts.count - 1] = .records([])
      facts.append(fact)
      parts[parts.count - 1] = .records(facts)
      ends[ends.count - 1] += 1
    } else {
      parts.append(.records([fact]))
      ends.append(endIndex + 1)
    }
  }

  mutating func append(_ sheet: FactSheet) {
    ends.append(endIndex + sheet.count)
    parts.append(.sheet(sheet))
  }

  /// The parts with the position of their first fact.
  var sections: [(first: Int, part: Part)] { parts.indices.map { (start($0), parts[$0]) } }
}

/// Id, words and place of a fact.
struct QuotedFact: Sendable {
  var id: String
  /// As stated, else the number.
  var words: String
  var place: Place

  init(_ f: Fact) { self.init(id: f.id, stated: f.stated?.words, value: f.value, place: f.place) }

  init(id: String, stated: String?, value: ExactDecimal?, place: Place) {
    (self.id, self.place) = (id, place)
    words = stated ?? value?.description ?? id
  }
}
