/// A JSON or YAML value that knows where it stands. Numbers keep their digits: a decimal is never read through
/// binary floating point unless somebody asks for `double`.
public struct Tree: Sendable {
  public enum Kind: Sendable {
    case null
    case bool(Bool)
    case number(NumberLiteral)
    case string(String)
    case array([Tree])
    case object(TreeObject)
  }

  public var kind: Kind
  public var mark: Mark

  public init(_ kind: Kind, mark: Mark = .start) {
    self.kind = kind
    self.mark = mark
  }
}

public struct NumberLiteral: Sendable, Hashable {
  /// As written, e.g. `20.663` or `1e3`.
  public var text: String
  public var double: Double

  public init(text: String, double: Double) {
    self.text = text
    self.double = double
  }

  public init(_ double: Double) {
    self.text = double == double.rounded() && abs(double) < 1e15 ? String(Int(double)) : String(double)
    self.double = double
  }
}

/// Keys in the order in which they stand. Keys are unique (the parsers refuse doubles).
public struct TreeObject: Sendable {
  public struct Entry: Sendable {
    public var key: String
    public var keyMark: Mark
    public var value: Tree
    public init(key: String, keyMark: Mark, value: Tree) {
      self.key = key
      self.keyMark = keyMark
      self.value = value
    }
  }

  public private(set) var entries: [Entry]
  private var index: [String: Int]

  public init(_ entries: [Entry] = []) {
    self.entries = entries
    index = Dictionary(entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(key: String) -> Tree? {
    index[key].map { entries[$0].value }
  }

  public func entry(_ key: String) -> Entry? {
    index[key].map { entries[$0] }
  }

  /// Replaces or appends.
  public mutating func set(_ key: String, _ value: Tree) {
    if let i = index[key] {
      entries[i].value = value
    } else {
      index[key] = entries.count
      entries.append(Entry(key: key, keyMark: value.mark, value: value))
    }
  }

  public mutating func remove(_ key: String) {
    guard index[key] != nil else { return }
    self = TreeObject(entries.filter { $0.key != key })
  }

  /// The same with everything in it at one place.
  public func marked(_ mark: Mark) -> TreeObject {
    var out = self
    for i in out.entries.indices {
      out.entries[i].keyMark = mark
      out.entries[i].value = out.entries[i].value.marked(mark)
    }
    return out
  }

  public var keys: [String] { entries.map(\.key) }
  public var isEmpty: Bool { entries.isEmpty }
}

extension Tree {
  public var isNull: Bool { if case .null = kind { true } else { false } }
  public var bool: Bool? { if case .bool(let b) = kind { b } else { nil } }
  public var literal: NumberLiteral? { if case .number(let n) = kind { n } else { nil } }
  // Not inlined: the optimizer of Swift 6.3 crashes ("found ownership error") on callers that chain into it.
  @inline(never) public var double: Double? { if case .number(let n) = kind { n.double } else { nil } }
  public var string: String? { if case .string(let s) = kind { s } else { nil } }
  public var array: [Tree]? { if case .array(let a) = kind { a } else { nil } }
  public var object: TreeObject? { if case .object(let o) = kind { o } else { nil } }

  /// The same with everything in it at one place: JSON in the cell of a table stands where the cell stands.
  public func marked(_ mark: Mark) -> Tree {
    switch kind {
    case .array(let items): Tree(.array(items.map { $0.marked(mark) }), mark: mark)
    case .object(let o): Tree(.object(o.marked(mark)), mark: mark)
    default: Tree(kind, mark: mark)
    }
  }

  /// The member of an object; nil for anything else.
  public subscript(key: String) -> Tree? { object?[key] }

  /// As used in messages: `a text`, `a number`.
  public var kindName: String {
    switch kind {
    case .null: "nothing"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "a mapping"
    }
  }
}

extension Tree: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self.init(.string(value)) }
  public init(floatLiteral value: Double) { self.init(.number(NumberLiteral(value))) }
  public init(integerLiteral value: Int) { self.init(.number(NumberLiteral(Double(value)))) }
  public init(booleanLiteral value: Bool) { self.init(.bool(value)) }
  public init(arrayLiteral elements: Tree...) { self.init(.array(elements)) }
  public init(nilLiteral: ()) { self.init(.null) }
  public init(dictionaryLiteral elements: (String, Tree)...) {
    self.init(.object(TreeObject(elements.map { .init(key: $0.0, keyMark: .start, value: $0.1) })))
  }
}
