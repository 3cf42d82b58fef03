/// What a word does to a number that is being read.
enum NumberAtom: Sendable {
  /// Adds below the next larger unit: five, twenty, двести.
  case add(Int)
  /// Times a hundred what stands before it.
  case hundred
  /// Makes tens of the digit before it (Vietnamese mươi).
  case tenfold
  /// One, that is also an article and counts only before a scale word or a measure.
  case article
  /// A number of its own: anderthalb. `wantsScale`: half, which needs a million or a dozen behind it.
  case number(StatedDecimal, wantsScale: Bool)
  /// Times what stands before it; the flag marks a round figure: une dizaine, un millier.
  case collective(Int, isRound: Bool)
  /// Half of the unit before it: "and a half", rưỡi.
  case andHalf
  /// Between words of one number: and, et, linh.
  case and
  /// The spoken decimal mark.
  case point
  case minus
}

/// How one language states figures.
struct FigureGrammar: Sendable {
  typealias Phrases<Meaning: Sendable> = PhraseTable<Meaning>

  /// Between thousands; the other one of point and comma is the decimal mark.
  var groupMark: Unicode.Scalar
  var variants: [Unicode.Scalar: Unicode.Scalar] = [:]
  var isChinese = false

  /// Words of numbers; longer phrases win.
  var atoms: PhraseTable<NumberAtom>
  /// A word that is several number words in one, as in German; nil when it is none.
  var compound: (@Sendable (String) -> StatedDecimal?)?
  /// Powers of ten.
  var scales: PhraseTable<Int>
  /// Words of scale that need no number before them: mille, тысяча.
  var bareScales: Set<String> = []
  /// Whether ten takes a digit after it: Vietnamese mười lăm, French dix sept.
  var addsToTen = false
  /// Whether sixty and eighty take ten to nineteen after them, as in French.
  var countsByTwenty = false
  /// ISO 4217, or empty for money of uncertain country.
  var currencies: PhraseTable<String>
  /// Codes, or empty for units without one.
  var units: PhraseTable<String>
  /// Units one counts: people, companies, projects; adjectives may stand before them.
  var counted: PhraseTable<String>

  var before: PhraseTable<Figure.Qualifier>
  var after: PhraseTable<Figure.Qualifier>
  /// Between a qualifier and its number, and between a number and its unit.
  var fillers: Set<String>
  /// Between the ends of a range.
  var joiners: PhraseTable<Bool>
  /// What opens a range (between), and the joiners it takes.
  var openers: PhraseTable<Bool>
  var pairJoiners: PhraseTable<Bool>
  /// Verbs of change: "from … to …" after them is no range.
  var change: PhraseTable<Bool>

  /// Before a number that is no amount: page, article, version, names with numbers.
  var references: PhraseTable<Bool>
  /// After a number that is no amount: o'clock, views.
  var notAmounts: PhraseTable<Bool>
  var months: PhraseTable<Bool>
  /// Before a year.
  var yearCues: PhraseTable<Bool>
  /// Endings of words that make the number before them an ordinal.
  var ordinals: PhraseTable<Bool>
  /// Names and phrases with number words in them, which count nothing.
  var names: PhraseTable<Bool> = PhraseTable([])
  /// Between the old number and the new one of a change.
  var targets: PhraseTable<Bool> = PhraseTable([])
  /// Articles before an ordinal with a point: das 20. Treffen.
  var ordinalArticles: PhraseTable<Bool> = PhraseTable([])
  /// Number words that do not begin a number, and those that need a measure, since they are other words too.
  var neverFirst: Set<String> = []
  var needsMeasure: Set<String> = []
  /// Words that end the search for a counted noun.
  var stops: Set<String>
}
