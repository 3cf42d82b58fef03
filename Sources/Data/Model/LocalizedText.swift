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

  /// The text in the language (`de-AT` finds `de`), else without a language, else in English, else the first.
  public func text(_ language: String) -> String {
    let short = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    for wanted in [language, short, "", "en"] {
      if let e = entries.first(where: { $0.language == wanted }) { return e.text }
    }
    return entries.first?.text ?? ""
  }
}
