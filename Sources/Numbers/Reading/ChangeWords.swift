/// Words that tell of rises and falls.
struct ChangeWords: Sendable {
  typealias Table = PhraseTable<Figure.Change>

  /// Straight before the number, or with `by` between: rose, fell.
  var verbs = Table([])
  /// Only with `by`: raised, lowered. Without it they have another object: they raised $40 million.
  var transitive = Table([])
  /// Before `of` and the number, or behind it: an increase of 5 percent, a 5 percent increase.
  var nouns = Table([])
  /// Behind the number: higher, fewer than.
  var behind = Table([])
  /// Behind a percentage alone: 30 percent less power, but not "two more people".
  var comparatives = Table([])
  /// Parts of verbs at the end of the clause: nahm … zu.
  var particles = Table([])
  /// Between verb and number: by, um, на.
  var by: Set<String> = []
  /// Whether that word also stands before what is left: augmenté de 3 à 4 millions.
  var byIsFrom = false
  /// Between noun and number: of, von, de.
  var of: Set<String> = []
  /// Before the level that is reached or left: to, from, at.
  var levels: Set<String> = []
  /// Qualifiers that behind a verb are such a level too: fell below 10.
  var levelBounds: Set<String> = []
  /// Words that may stand between verb and number.
  var between: Set<String> = []
  /// The ending of others: sharply.
  var adverb = ""
  /// Between a change and another one of the same verb: 3 percent in May and 2 percent in June.
  var and: Set<String> = []
  /// Of when and where: in, the, last.
  var scene: Set<String> = []
  /// What parts them all the same: than, compared.
  var parting: Set<String> = []
  /// Between a change and the same one in other terms: 18 cents, or 2 percent.
  var or: Set<String> = []
  /// Whether nouns stand behind the number: a 5 percent rise.
  var nounsFollow = false
  /// Whether the verb may stand behind: um 5 Prozent gestiegen.
  var verbsFollow = false

  var tables: [Table] { [verbs, transitive, nouns, behind, comparatives, particles] }

  /// With the words of the phrases numbered.
  func indexed(in lexicon: inout Lexicon, variants: [Unicode.Scalar: Unicode.Scalar]) -> ChangeWords {
    var result = self
    for table in [\ChangeWords.verbs, \.transitive, \.nouns, \.behind, \.comparatives, \.particles] {
      result[keyPath: table].index(in: &lexicon, variants: variants)
    }
    return result
  }
}
