/// A sentence with places for what is filled in, `{a}` and `{b}`, in whatever order a language needs them.
public struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  public let pattern: String

  public init(stringLiteral value: String) { pattern = value }

  /// In one pass, so that braces in what is filled in stay as they are.
  public func callAsFunction(_ a: String, _ b: String = "") -> String {
    var out = ""
    var rest = Substring(pattern)
    while let brace = rest.firstIndex(of: "{") {
      out += rest[..<brace]
      rest = rest[brace...]
      if rest.hasPrefix("{a}") {
        out += a
      } else if rest.hasPrefix("{b}") {
        out += b
      }
      rest = rest.dropFirst(3)
    }
    return out + rest
  }
}

/// Which form of a word a number wants.
public enum Plural: Hashable, Sendable, CaseIterable { case one, few, many }

/// A word in the forms that numbers want: 1 проект, 2 проекта, 5 проектов. Languages with fewer forms say one twice.
public struct Counted: Hashable, Sendable {
  public let one: String
  public let few: String
  public let many: String

  /// One form for all numbers.
  init(_ word: String) { (one, few, many) = (word, word, word) }
  init(one: String, many: String) { (self.one, few, self.many) = (one, many, many) }
  init(one: String, few: String, many: String) { (self.one, self.few, self.many) = (one, few, many) }

  public subscript(_ form: Plural) -> String {
    switch form {
    case .one: one
    case .few: few
    case .many: many
    }
  }
}
