import Numbers
import Testing

@testable import Facts

/// A phrase that a class answers for is one against which the reader has nothing to say.
@Suite struct PhraseClassTests {
  private static let words: [String: [String]] = [
    "en": [
      "over # million yuan", "# projects", "# to # million yuan", "from # to # companies", "between # and # mu",
      "about #%",
      "in # there were # firms", "# dozen people", "two to # million yuan", "five hundred and # people",
      "# thousand # hundred",
      "rose from # to # billion yuan", "A# and G#", "the #th fair", "#-# people", "# km² and # ha", "page #",
      "more than # but less than # people",
      "# million yuan (No. #)", "September #, #", "#:#", "at # yuan per #", "$# bn", "nearly # days after #",
    ],
    "de": [
      "über # Mio. Yuan", "# bis # Unternehmen", "zwischen # und # Hektar", "im Jahr # rund # Mrd. Euro",
      "das #. Treffen",
      "# Mrd. und # Mio. Euro", "fast # Prozent", "von # auf # gestiegen", "# Dutzend",
      "mindestens #, höchstens # Tage",
    ],
    "fr": [
      "plus de # millions de yuans", "de # à # entreprises", "près de # %", "une centaine et # personnes", "le # mai #",
      "entre # et # milliards d’euros", "# mille # cents", "quelque # projets",
    ],
    "zh": ["超过#亿元", "#至#万元", "约#个项目", "#多亿元", "#年签约#个项目", "#万#千人", "近#%", "第#届", "增长#倍", "百分之#", "#点#亿"],
    "vi": [
      "hơn # triệu đồng", "từ # đến # dự án", "# tỷ # triệu đồng", "khoảng #%", "năm # có # doanh nghiệp",
      "# mươi người",
    ],
    "ru": [
      "более # млн юаней", "от # до # компаний", "около #%", "в # году # проектов", "# тысяч # человек",
      "не менее # млрд",
    ],
  ]

  private static func number(_ language: String, _ dice: inout Dice) -> String {
    let digits = dice.pick([1, 2, 2, 3, 3, 4, 4, 4, 5, 6, 7])
    var n = (0..<digits).map { i in String(i == 0 ? dice.roll(9) + 1 : dice.roll(10)) }.joined()
    if dice.roll(6) == 0 { n = String(1500 + dice.roll(620)) }
    if dice.roll(4) == 0 { n = String(n.dropLast()) + "0" }
    if n.count > 3, dice.roll(2) == 0 {
      let mark = dice.pick([",", ".", " ", "\u{A0}", "\u{202F}", "’"])
      n = n.dropLast(3) + mark + n.suffix(3)
    }
    if dice.roll(3) == 0 { n += dice.pick([".", ","]) + String(dice.roll(10)) + dice.pick(["", "0", "5", "25"]) }
    return dice.roll(30) == 0 ? "0" + n : n
  }

  /// What is stored is what the reader finds, as often as it finds something: so that agreement is common, and every
  /// false agreement is noticed.
  private static func stored(_ figures: [Figure], _ dice: inout Dice) -> StoredFigure {
    var value = ExactDecimal(dice.roll(5000))
    var bounds = Bounds<ExactDecimal>(lower: value, upper: value, lowerInclusive: true, upperInclusive: true)
    var (unit, currency): (String?, String?) = (dice.pick(["project", "mu", nil]), nil)
    if !figures.isEmpty, dice.roll(5) > 0 {
      let f = dice.pick(figures)
      (unit, currency) = (f.currency == nil ? f.unit ?? "project" : nil, f.currency)
      bounds = Bounds(
        lower: f.lower.flatMap { ExactDecimal($0) }, upper: f.upper.flatMap { ExactDecimal($0) },
        lowerInclusive: f.lowerInclusive, upperInclusive: f.upperInclusive)
      guard let v = f.value.flatMap({ ExactDecimal($0) }) else {
        return StoredFigure(nil, bounds, .between, unit, currency)
      }
      value = v
    }
    return StoredFigure(value, bounds, .exact, unit, currency)
  }

  @Test func aClassAnswersOnlyWhereTheReaderWouldAgree() throws {
    var dice = Dice(77)
    let classes = PhraseClasses()
    var agreed = 0
    var all = 0
    for _ in 0..<700 {
      for language in ["en", "de", "fr", "zh", "vi", "ru"] {
        let reader = try #require(FigureReader(tag: language))
        var phrase = ""
        for c in dice.pick(Self.words[language] ?? []) {
          phrase += c == "#" ? Self.number(language, &dice) : String(c)
        }
        let figures = reader.figures(in: phrase)
        let stored = Self.stored(figures, &dice)
        let whole = figures.isEmpty || figures.contains { stored.agreement(with: $0) == .whole }
        func quick(_ d: ExactDecimal?) -> QuickDecimal? { d.flatMap { QuickDecimal($0) } }
        let asked = PhraseClasses.Stored(
          value: quick(stored.value), lower: quick(stored.bounds.lower), upper: quick(stored.bounds.upper),
          shape: PhraseClasses.shape(stored.bounds), unit: classes.unit(stored.unit),
          currency: classes.currency(stored.currency))
        var text = phrase
        let answer = text.withUTF8 { classes.agree($0, classes.language(language), asked) }
        #expect(!answer || whole, "\(language): \(phrase)")
        all += 1
        agreed += answer ? 1 : 0
      }
    }
    // Most of what is in order needs no reader.
    #expect(agreed * 2 > all)
  }
}

extension StoredFigure {
  fileprivate init(
    _ value: ExactDecimal?, _ bounds: Bounds<ExactDecimal>, _ qualifier: Qualifier, _ unit: String?, _ currency: String?
  ) {
    let reading = FactReading(
      kind: .stated, index: 0, value: value, unitMult: 0, qualifier: qualifier, bounds: bounds, exact: nil,
      alternative: nil)
    self.init(reading, unit: unit, currency: currency)
  }
}
