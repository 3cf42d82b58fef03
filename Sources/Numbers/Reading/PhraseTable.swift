/// Phrases by what they mean. A word may end or begin with `*` for any ending or beginning, and the point of an
/// abbreviation need not be there. `_` is any word.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private enum Word: Sendable {
    case exact(String)
    case prefix(String)
    case suffix(String)
    case any
    /// The point of an abbreviation.
    case point

    init(_ text: String) {
      switch text {
      case ".": self = .point
      case "_": self = .any
      default:
        let isPattern = text.count > 1
        if isPattern, text.last == "*" {
          self = .prefix(String(text.dropLast()))
        } else if isPattern, text.first == "*" {
          self = .suffix(String(text.dropFirst()))
        } else {
          self = .exact(text)
        }
      }
    }

    func fits(_ text: String) -> Bool {
      switch self {
      case .exact(let word): text == word
      case .prefix(let start): text.hasPrefix(start)
      case .suffix(let end): text.hasSuffix(end)
      case .any: text.unicodeScalars.first?.properties.isAlphabetic == true
      case .point: text == "."
      }
    }
  }

  private struct Phrase: Sendable {
    var words: [Word]
    var meaning: Meaning
  }

  private var exact: [String: [Phrase]] = [:]
  private var patterns: [Phrase] = []

  /// - Parameter groups: meanings with their phrases, parted by `|`.
  init(_ groups: [(Meaning, String)]) {
    for (meaning, list) in groups {
      for text in list.split(separator: "|") {
        let words = Self.words(String(text)).map(Word.init)
        guard let first = words.first else { continue }
        let phrase = Phrase(words: words, meaning: meaning)
        if case .exact(let text) = first { exact[text, default: []].append(phrase) } else { patterns.append(phrase) }
      }
    }
  }

  /// The longest phrase that begins at a token.
  func match(_ tokens: [FigureToken], at start: Int) -> (meaning: Meaning, end: Int)? {
    guard tokens.indices.contains(start), !tokens[start].isNumber, !tokens[start].isMasked else { return nil }
    var best: (meaning: Meaning, end: Int)?
    func consider(_ phrase: Phrase) {
      if let end = Self.end(of: phrase.words, tokens, start), end > best?.end ?? start { best = (phrase.meaning, end) }
    }
    exact[tokens[start].text]?.forEach(consider)
    patterns.forEach(consider)
    return best
  }

  private static func end(of words: [Word], _ tokens: [FigureToken], _ start: Int) -> Int? {
    var index = start
    for word in words {
      if index < tokens.count, !tokens[index].isMasked, word.fits(tokens[index].text) {
        index += 1
      } else if case .point = word {
        continue
      } else {
        return nil
      }
    }
    return index
  }

  private static func words(_ text: String) -> [String] {
    // The lexer parts the star from its word; put it back.
    var words: [String] = []
    var glue = false
    for token in FigureLexer.tokens(Array(text.unicodeScalars), groupMark: ".") {
      if glue || (token.text == "*" && token.isGlued && !words.isEmpty) {
        words[words.count - 1] += token.text
        glue = false
      } else {
        words.append(token.text)
        glue = token.text == "*"
      }
    }
    return words
  }
}
