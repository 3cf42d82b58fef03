/// Phrases by what they mean. A word may end or begin with `*` for any ending or beginning, and the point of an
/// abbreviation need not be there. `_` is any word.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// Words by their numbers in the lexicon.
  private struct Phrase: Sendable {
    var words: [Int32]
    var meaning: Meaning
  }

  private static var anyWord: Int32 { -1 }
  /// The point of an abbreviation, which may be missing.
  private static var point: Int32 { -2 }

  private let groups: [(Meaning, String)]
  /// The phrases that begin with a word, by its number; -1 where there are none.
  private var starts: [Int32] = []
  private var phrases: [[Phrase]] = []
  /// Those that begin with any word: "_ street".
  private var open: [Phrase] = []

  /// - Parameter groups: meanings with their phrases, parted by `|`. Nothing is found before `index(in:)`.
  init(_ groups: [(Meaning, String)]) { self.groups = groups }

  /// With phrases that every language has; its own come first.
  func adding(_ shared: [(Meaning, String)]) -> PhraseTable { PhraseTable(groups + shared) }

  /// Numbers the words of the phrases.
  mutating func index(in lexicon: inout Lexicon, variants: [Unicode.Scalar: Unicode.Scalar]) {
    var byFirst: [Int32: [Phrase]] = [:]
    for (meaning, list) in groups {
      for text in list.split(separator: "|") {
        let words = Self.words(text, variants).map { Self.number($0, &lexicon) }
        guard let first = words.first else { continue }
        let phrase = Phrase(words: words, meaning: meaning)
        if first >= 0 { byFirst[first, default: []].append(phrase) } else { open.append(phrase) }
      }
    }
    phrases = []
    starts = [Int32](repeating: -1, count: Int(lexicon.count))
    for (first, list) in byFirst.sorted(by: { $0.key < $1.key }) {
      starts[Int(first)] = Int32(phrases.count)
      phrases.append(list)
    }
  }

  /// The longest phrase that begins at a token; of two as long the one that is named first.
  func match(_ tokens: [FigureToken], at start: Int) -> (meaning: Meaning, end: Int)? {
    guard start >= 0, start < tokens.count, tokens[start].canMatch || !open.isEmpty, !tokens[start].isNumber,
      !tokens[start].isMasked
    else { return nil }
    var best: (meaning: Meaning, end: Int)?
    for number in tokens[start].numbers where Int(number) < starts.count && starts[Int(number)] >= 0 {
      for phrase in phrases[Int(starts[Int(number)])] {
        if let end = Self.end(of: phrase.words, tokens, start), end > best?.end ?? start {
          best = (phrase.meaning, end)
        }
      }
    }
    for phrase in open {
      if let end = Self.end(of: phrase.words, tokens, start), end > best?.end ?? start { best = (phrase.meaning, end) }
    }
    return best
  }

  private static func end(of words: [Int32], _ tokens: [FigureToken], _ start: Int) -> Int? {
    var index = start
    for word in words {
      if index < tokens.count, !tokens[index].isMasked, fits(word, tokens[index]) {
        index += 1
      } else if word != point {
        return nil
      }
    }
    return index
  }

  private static func fits(_ word: Int32, _ token: FigureToken) -> Bool {
    switch word {
    case anyWord: token.isWord
    case point: token.text == "."
    default: token.numbers.contains(word)
    }
  }

  private static func number(_ word: String, _ lexicon: inout Lexicon) -> Int32 {
    switch word {
    case ".": return point
    case "_": return anyWord
    default:
      guard word.count > 1 else { return lexicon.exact(word) }
      if word.last == "*" { return lexicon.prefix(String(word.dropLast())) }
      return word.first == "*" ? lexicon.suffix(String(word.dropFirst())) : lexicon.exact(word)
    }
  }

  private static func words(_ text: Substring, _ variants: [Unicode.Scalar: Unicode.Scalar]) -> [String] {
    // The lexer parts the star from its word; put it back.
    var words: [String] = []
    var glue = false
    for token in FigureLexer.words(text, variants: variants) {
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
