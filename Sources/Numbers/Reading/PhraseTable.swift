/// Phrases by what they mean. A word may end or begin with `*` for any ending or beginning, and the point of an
/// abbreviation need not be there. `_` is any word.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Phrase: Sendable {
    var words: [String]
    var meaning: Meaning
  }

  private var exact: [String: [Phrase]] = [:]
  private var patterns: [Phrase] = []

  /// - Parameter groups: meanings with their phrases, parted by `|`.
  init(_ groups: [(Meaning, String)]) {
    for (meaning, list) in groups {
      for text in list.split(separator: "|") {
        let words = Self.words(String(text))
        guard let first = words.first else { continue }
        let phrase = Phrase(words: words, meaning: meaning)
        if first.contains("*") || first == "_" {
          patterns.append(phrase)
        } else {
          exact[first, default: []].append(phrase)
        }
      }
    }
  }

  /// The longest phrase that begins at a token.
  func match(_ tokens: [FigureToken], at start: Int) -> (meaning: Meaning, end: Int)? {
    guard tokens.indices.contains(start), !tokens[start].isNumber else { return nil }
    var best: (meaning: Meaning, end: Int)?
    for phrase in (exact[tokens[start].text] ?? []) + patterns {
      if let end = Self.end(of: phrase.words, tokens, start), end > best?.end ?? start { best = (phrase.meaning, end) }
    }
    return best
  }

  private static func end(of words: [String], _ tokens: [FigureToken], _ start: Int) -> Int? {
    var index = start
    for word in words {
      if index < tokens.count, !tokens[index].isMasked, fits(tokens[index].text, word) {
        index += 1
      } else if word != "." {
        return nil
      }
    }
    return index
  }

  private static func fits(_ text: String, _ word: String) -> Bool {
    if word == "_" { return text.unicodeScalars.first?.properties.isAlphabetic == true }
    guard word.count > 1 else { return text == word }
    if word.last == "*" { return text.hasPrefix(word.dropLast()) }
    if word.first == "*" { return text.hasSuffix(word.dropFirst()) }
    return text == word
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
