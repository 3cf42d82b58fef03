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
///
/// An object, since its tables are read at every word and must not be copied; it never changes.
final class FigureGrammar: Sendable {
  /// Between thousands; the other one of point and comma is the decimal mark.
  let groupMark: Unicode.Scalar
  let variants: [Unicode.Scalar: Unicode.Scalar]
  let isChinese: Bool

  /// Words of numbers; longer phrases win.
  let atoms: PhraseTable<NumberAtom>
  /// A word that is several number words in one, as in German; nil when it is none.
  let compound: (@Sendable (String) -> StatedDecimal?)?
  /// Powers of ten.
  let scales: PhraseTable<Int>
  /// Words of scale that need no number before them: mille, тысяча.
  let bareScales: Set<String>
  /// Those that are also plurals, "thousands", and count only behind a qualifier: около тысячи.
  let boundScales: Set<String>
  /// Whether ten takes a digit after it: Vietnamese mười lăm, French dix sept.
  let addsToTen: Bool
  /// Whether sixty and eighty take ten to nineteen after them, as in French.
  let countsByTwenty: Bool
  /// ISO 4217, or empty for money of uncertain country.
  let currencies: PhraseTable<String>
  /// Codes, or empty for units without one.
  let units: PhraseTable<String>
  /// Units one counts: people, companies, projects; adjectives may stand before them.
  let counted: PhraseTable<String>

  let before: PhraseTable<Figure.Qualifier>
  let after: PhraseTable<Figure.Qualifier>
  /// Between a qualifier and its number, and between a number and its unit.
  let fillers: Set<String>
  /// Between the ends of a range.
  let joiners: PhraseTable<Bool>
  /// What opens a range (between), and the joiners it takes.
  let openers: PhraseTable<Bool>
  let pairJoiners: PhraseTable<Bool>
  /// Verbs of change: "from … to …" after them is no range.
  let change: PhraseTable<Bool>

  /// Before a number that is no amount: page, article, version, names with numbers. True for telephone numbers and the
  /// like, which go on in more numbers.
  let references: PhraseTable<Bool>
  /// After a number that is no amount: o'clock, views.
  let notAmounts: PhraseTable<Bool>
  let months: PhraseTable<Bool>
  /// Between two days of one month, beside the joiners of ranges: du 24 au 28 septembre.
  let dayJoiners: PhraseTable<Bool>
  /// Before a year.
  let yearCues: PhraseTable<Bool>
  /// Endings of words that make the number before them an ordinal.
  let ordinals: PhraseTable<Bool>
  /// Names and phrases with number words in them, which count nothing.
  let names: PhraseTable<Bool>
  /// Between the old number and the new one of a change.
  let targets: PhraseTable<Bool>
  /// Articles before an ordinal with a point: das 20. Treffen.
  let ordinalArticles: PhraseTable<Bool>
  /// Words of a match, after which 3-1 is its result.
  let matches: PhraseTable<Bool>
  /// Articles that are also a numeral, and the forms of it that are the numeral: one percent.
  let ones: Set<String>
  /// Number words that do not begin a number, and those that need a measure, since they are other words too.
  let neverFirst: Set<String>
  let needsMeasure: Set<String>
  /// Words that end the search for a counted noun.
  let stops: Set<String>

  /// All words of all the phrases.
  let lexicon: Lexicon

  init(
    groupMark: Unicode.Scalar, variants: [Unicode.Scalar: Unicode.Scalar] = [:], isChinese: Bool = false,
    atoms: PhraseTable<NumberAtom>, compound: (@Sendable (String) -> StatedDecimal?)? = nil, scales: PhraseTable<Int>,
    bareScales: Set<String> = [], boundScales: Set<String> = [], addsToTen: Bool = false,
    countsByTwenty: Bool = false, currencies: PhraseTable<String>, units: PhraseTable<String>,
    counted: PhraseTable<String>, before: PhraseTable<Figure.Qualifier>, after: PhraseTable<Figure.Qualifier>,
    fillers: Set<String>, joiners: PhraseTable<Bool>, openers: PhraseTable<Bool>, pairJoiners: PhraseTable<Bool>,
    change: PhraseTable<Bool>, references: PhraseTable<Bool>, notAmounts: PhraseTable<Bool>,
    months: PhraseTable<Bool>, dayJoiners: PhraseTable<Bool> = PhraseTable([]), yearCues: PhraseTable<Bool>,
    ordinals: PhraseTable<Bool>, names: PhraseTable<Bool> = PhraseTable([]),
    targets: PhraseTable<Bool> = PhraseTable([]), ordinalArticles: PhraseTable<Bool> = PhraseTable([]),
    matches: PhraseTable<Bool> = PhraseTable([]), ones: Set<String> = [], neverFirst: Set<String> = [],
    needsMeasure: Set<String> = [], stops: Set<String>
  ) {
    var lexicon = Lexicon()
    func indexed<Meaning>(_ table: PhraseTable<Meaning>) -> PhraseTable<Meaning> {
      var table = table
      table.index(in: &lexicon, variants: variants)
      return table
    }
    self.groupMark = groupMark
    self.variants = variants
    self.isChinese = isChinese
    self.atoms = indexed(atoms)
    self.compound = compound
    self.scales = indexed(scales)
    self.bareScales = bareScales
    self.boundScales = boundScales
    self.addsToTen = addsToTen
    self.countsByTwenty = countsByTwenty
    self.currencies = indexed(currencies)
    self.units = indexed(units)
    self.counted = indexed(counted)
    self.before = indexed(before.adding(SharedFigureWords.before))
    self.after = indexed(after)
    self.fillers = fillers
    self.joiners = indexed(joiners)
    self.openers = indexed(openers)
    self.pairJoiners = indexed(pairJoiners)
    self.change = indexed(change)
    self.references = indexed(references.adding([(true, "tel.|fax|http|https|comment (|comments (")]))
    self.notAmounts = indexed(notAmounts)
    self.months = indexed(months.adding(isChinese ? [] : [(true, SharedFigureWords.months)]))
    self.dayJoiners = indexed(dayJoiners)
    self.yearCues = indexed(yearCues)
    self.ordinals = indexed(ordinals)
    self.names = indexed(names)
    self.targets = indexed(targets)
    self.ordinalArticles = indexed(ordinalArticles)
    self.matches = indexed(matches)
    self.ones = ones
    self.neverFirst = neverFirst
    self.needsMeasure = needsMeasure
    self.stops = stops
    self.lexicon = lexicon
  }
}
