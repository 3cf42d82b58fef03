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
  /// Whether syllables stand between spaces, as in Vietnamese.
  let writesSyllables: Bool

  /// Words of numbers; longer phrases win.
  let atoms: PhraseTable<NumberAtom>
  /// A word that is several number words in one, as in German; nil when it is none.
  let compound: (@Sendable (String) -> StatedDecimal?)?
  /// Where the unit begins in a word of number and unit, viertägig; nil in other words.
  let unitStart: (@Sendable (ArraySlice<Unicode.Scalar>) -> Int?)?
  /// Units that stand in one word with their number, and are other words by themselves: четырехдневный.
  let joined: PhraseTable<String>
  /// Powers of ten.
  let scales: PhraseTable<Int>
  /// Words of scale that need no number before them: mille, тысяча.
  let bareScales: Set<String>
  /// Those that are also plurals, "thousands", and count only behind a qualifier: около тысячи.
  let boundScales: Set<String>
  /// Whether a unit can stand behind half and quarter: half a point.
  let halvesUnits: Bool
  /// Whether ten takes a digit after it: Vietnamese mười lăm, French dix sept.
  let addsToTen: Bool
  /// Whether sixty and eighty take ten to nineteen after them, as in French.
  let countsByTwenty: Bool
  /// ISO 4217; the name of a `CurrencyFamily`, or empty for money of uncertain country.
  let currencies: PhraseTable<String>
  /// Countries and their adjectives, with the code of their money.
  let countries: PhraseTable<String>
  /// Codes, or empty for units without one.
  let units: PhraseTable<String>
  /// Units one counts: people, companies, projects; adjectives may stand before them.
  let counted: PhraseTable<String>

  let before: PhraseTable<Figure.Qualifier>
  let after: PhraseTable<Figure.Qualifier>
  /// Between a qualifier and its number, and between a number and its unit.
  let fillers: Set<String>
  /// Between a qualifier and its number alone: почти на 5 %.
  let prepositions: Set<String>
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
  /// Words that tell of rises and falls.
  let changes: ChangeWords
  let parts: PartWords
  /// Between the old number and the new one of a change.
  let targets: PhraseTable<Bool>
  /// Articles before an ordinal with a point: das 20. Treffen.
  let ordinalArticles: PhraseTable<Bool>
  /// Words of a match, after which 3-1 is its result.
  let matches: PhraseTable<Bool>
  /// Articles that are also a numeral, and the forms of it that are the numeral: one percent.
  let ones: Set<String>
  /// Whether the numeral is told from the article, so that it counts people: one person died.
  let onesCount: Bool
  /// Number words that do not begin a number, and those that need a measure, since they are other words too.
  let neverFirst: Set<String>
  let needsMeasure: Set<String>
  /// Words that end the search for a counted noun.
  let stops: Set<String>
  /// Qualifiers that behind an amount and before a time say for how long: $8 billion over 10 years.
  let during: Set<String>
  /// Units of time without a code.
  let times: Set<String>
  /// Ceilings that only stress a number of what has happened, unless a verb of the sentence leaves it open.
  let stressed: PhraseTable<Bool>
  /// Verbs that leave open what happens: could, may, will.
  let modals: Set<String>

  /// More words between quotation marks are no motto; ideographs and syllables are words too.
  var mottoWords: Int { isChinese ? 7 : writesSyllables ? 6 : 4 }

  /// All words of all the phrases.
  let lexicon: Lexicon
  /// By the number of a word in the lexicon.
  let roles: [FigureToken.Roles]

  init(
    groupMark: Unicode.Scalar, variants: [Unicode.Scalar: Unicode.Scalar] = [:], isChinese: Bool = false,
    writesSyllables: Bool = false,
    atoms: PhraseTable<NumberAtom>, compound: (@Sendable (String) -> StatedDecimal?)? = nil,
    unitStart: (@Sendable (ArraySlice<Unicode.Scalar>) -> Int?)? = nil,
    joined: PhraseTable<String> = PhraseTable([]), scales: PhraseTable<Int>,
    bareScales: Set<String> = [], boundScales: Set<String> = [], halvesUnits: Bool = false, addsToTen: Bool = false,
    countsByTwenty: Bool = false, currencies: PhraseTable<String>, countries: [(String, String)],
    units: PhraseTable<String>,
    counted: PhraseTable<String>, before: PhraseTable<Figure.Qualifier>, after: PhraseTable<Figure.Qualifier>,
    fillers: Set<String>, prepositions: Set<String> = [], joiners: PhraseTable<Bool>, openers: PhraseTable<Bool>,
    pairJoiners: PhraseTable<Bool>,
    change: PhraseTable<Bool>, changes: ChangeWords,
    parts: PartWords = PartWords(), references: PhraseTable<Bool>, notAmounts: PhraseTable<Bool>,
    months: PhraseTable<Bool>, dayJoiners: PhraseTable<Bool> = PhraseTable([]), yearCues: PhraseTable<Bool>,
    ordinals: PhraseTable<Bool>, names: PhraseTable<Bool> = PhraseTable([]),
    targets: PhraseTable<Bool> = PhraseTable([]), ordinalArticles: PhraseTable<Bool> = PhraseTable([]),
    matches: PhraseTable<Bool> = PhraseTable([]), ones: Set<String> = [], onesCount: Bool = false,
    neverFirst: Set<String> = [],
    needsMeasure: Set<String> = [], stops: Set<String>, during: Set<String> = [], times: Set<String> = [],
    stressed: PhraseTable<Bool> = PhraseTable([]), modals: Set<String> = []
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
    self.writesSyllables = writesSyllables
    self.atoms = indexed(atoms)
    self.compound = compound
    self.unitStart = unitStart
    self.joined = indexed(joined)
    self.scales = indexed(scales)
    self.bareScales = bareScales
    self.boundScales = boundScales
    self.halvesUnits = halvesUnits
    self.addsToTen = addsToTen
    self.countsByTwenty = countsByTwenty
    self.currencies = indexed(currencies)
    self.countries = indexed(PhraseTable(countries))
    self.units = indexed(units)
    self.counted = indexed(counted)
    self.before = indexed(before.adding(SharedFigureWords.before))
    self.after = indexed(after)
    self.fillers = fillers
    self.prepositions = prepositions
    self.joiners = indexed(joiners)
    self.openers = indexed(openers)
    self.pairJoiners = indexed(pairJoiners)
    self.change = indexed(change)
    self.changes = changes.indexed(in: &lexicon, variants: variants)
    self.parts = parts.indexed(in: &lexicon, variants: variants)
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
    self.onesCount = onesCount
    self.neverFirst = neverFirst
    self.needsMeasure = needsMeasure
    self.stops = stops
    self.during = during
    self.times = times
    self.stressed = indexed(stressed)
    self.modals = modals
    let filling = Set(fillers.map { lexicon.exact($0) })
    let stopping = Set(stops.map { lexicon.exact($0) })
    self.lexicon = lexicon
    let begins: [(Int32) -> Bool] = [
      self.atoms.begins, self.currencies.begins, self.openers.begins, self.scales.begins, self.parts.parts.begins,
    ]
    let tells = self.changes.tables.map { $0.begins as (Int32) -> Bool }
    let parts: [(Int32) -> Bool] = [self.parts.parts.begins, self.parts.ratios.begins]
    roles = (0..<lexicon.count).map { number in
      var result: FigureToken.Roles = []
      if begins.contains(where: { $0(number) }) { result.insert(.beginsFigure) }
      if tells.contains(where: { $0(number) }) { result.insert(.tellsChange) }
      if parts.contains(where: { $0(number) }) { result.insert(.tellsPart) }
      if filling.contains(number) { result.insert(.fills) }
      if stopping.contains(number) { result.insert(.stops) }
      return result
    }
  }
}
