/// Phrases by what they mean. A word may end or begin with `*` for any ending or beginning, and the point of an
/// abbreviation need not be there. `_` is any word.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private static var anyWord: Int32 { -1 }
  /// The point of an abbreviation, which may be missing.
  private static var point: Int32 { -2 }

  private let groups: [(Meaning, String)]
  /// Of each phrase; those that begin with the same word stand together, and in the order in which they are named.
  private var meanings: [Meaning] = []
  /// The words of all phrases, by their numbers in the lexicon, and where each phrase's begin.
  private var words: [Int32] = []
  private var bounds: [Int32] = [0]
  /// By the number of a first word, where its phrases begin; they end where the next one's begin.
  private var firsts: [Int32] = []
  /// Those that begin with any word: "_ street".
  private var open: Range<Int> = 0..<0

  /// - Parameter groups: meanings with their phrases, parted by `|`. Nothing is found before `index(in:)`.
  init(_ groups: [(Meaning, String)]) { self.groups = groups }

  /// With phrases that every language has; its own come first.
  func adding(_ shared: [(Meaning, String)]) -> PhraseTable { PhraseTable(groups + shared) }

  /// Numbers the words of the phrases.
  mutating func index(in lexicon: inout Lexicon, variants: [Unicode.Scalar: Unicode.Scalar]) {
    var byFirst: [Int32: [(words: [Int32], meaning: Meaning)]] = [:]
    var starting: [(words: [Int32], meaning: Meaning)] = []
    for (meaning, list) in groups {
      for text in list.split(separator: "|") {
        let words = Self.words(text, variants).map { Self.number($0, &lexicon) }
        guard let first = words.first else { continue }
        if first >= 0 {
          byFirst[first, default: []].append((words, meaning))
        } else {
          starting.append((words, meaning))
        }
      }
    }
    (meanings, words, bounds, firsts) = ([], [], [0], [])
    for first in 0..<lexicon.count {
      firsts.append(Int32(meanings.count))
      for phrase in byFirst[first] ?? [] { append(phrase.words, phrase.meaning) }
    }
    firsts.append(Int32(meanings.count))
    open = meanings.count..<meanings.count + starting.count
    for phrase in starting { append(phrase.words, phrase.meaning) }
  }

  private mutating func append(_ phrase: [Int32], _ meaning: Meaning) {
    meanings.append(meaning)
    words += phrase
    bounds.append(Int32(words.count))
  }

  /// Whether a phrase begins with a word of the lexicon.
  func begins(_ number: Int32) -> Bool {
    let number = Int(number)
    return number >= 0 && number + 1 < firsts.count && firsts[number] < firsts[number + 1]
  }

  /// The longest phrase that begins at a token; of two as long the one that is named first.
  func match(_ tokens: [FigureToken], at start: Int) -> (meaning: Meaning, end: Int)? {
    guard start >= 0, start < tokens.count, tokens[start].canMatch || !open.isEmpty, !tokens[start].isNumber,
      !tokens[start].isMasked
    else { return nil }
    var best = -1
    var bestEnd = start
    for number in tokens[start].numbers where begins(number) {
      // The first word is the one that they begin with.
      for phrase in Int(firsts[Int(number)])..<Int(firsts[Int(number) + 1]) {
        let end = end(of: Int(bounds[phrase]) + 1..<Int(bounds[phrase + 1]), tokens, start + 1)
        if end > bestEnd { (best, bestEnd) = (phrase, end) }
      }
    }
    for phrase in open {
      let end = end(of: Int(bounds[phrase])..<Int(bounds[phrase + 1]), tokens, start)
      if end > bestEnd { (best, bestEnd) = (phrase, end) }
    }
    return best < 0 ? nil : (meanings[best], bestEnd)
  }

  /// Where words end that stand at a place; before all places when they do not.
  private func end(of range: Range<Int>, _ tokens: [FigureToken], _ start: Int) -> Int {
    var index = start
    for position in range {
      if index < tokens.count, !tokens[index].isMasked, Self.fits(words[position], tokens[index]) {
        index += 1
      } else if words[position] != Self.point {
        return -1
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
