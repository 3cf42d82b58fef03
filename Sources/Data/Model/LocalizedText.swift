import Languages

/// A text in one or several languages, in the order in which they stand. A plain text has the language "".
public struct LocalizedText: Sendable, Hashable, ExpressibleByStringLiteral {
  public struct Entry: Sendable, Hashable {
    public var language: String
    public var text: String
  }

  public private(set) var entries: [Entry]

  public init(_ text: String) { entries = [Entry(language: "", text: text)] }

  public init(stringLiteral value: String) { self.init(value) }

  public init(_ pairs: KeyValuePairs<String, String>) {
    entries = pairs.map { Entry(language: $0.key, text: $0.value) }
  }

  public init(entries: [Entry]) { self.entries = entries }

  /// The text in the language, else without a language, else in English, else the first.
  public func text(_ language: Language) -> String {
    if let e = entry(in: language) { return e.text }
    for wanted in ["", Language.en.tag] {
      if let e = entries.first(where: { $0.language == wanted }) { return e.text }
    }
    return entries.first?.text ?? ""
  }

  /// The text in the language itself: under its tag, else under another of its tags (`de-AT` for `de`), else in other
  /// characters (`zh` for `zh-HK`).
  func entry(in language: Language) -> Entry? {
    entries.first { $0.language == language.tag }
      ?? entries.first { Language(tag: $0.language) == language }
      ?? entries.first { $0.language == language.primaryTag }
  }
}
