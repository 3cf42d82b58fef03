import Languages

extension Vocabulary {
  /// What every project knows without saying so. The words stand in the languages.
  public static let standard: Vocabulary = {
    var v = Vocabulary()
    for (id, word) in measures { v.set(.measures, id, Term(text { word($0.measures) })) }
    for (id, word) in counts { v.set(.units, id, counted(isCount: true) { word($0.counts) }) }
    for (id, word) in units { v.set(.units, id, counted(isCount: false) { word($0.units) }) }
    for (id, word) in scopes { v.set(.scopes, id, Term(text { word($0.scopes) })) }
    for (id, word) in instruments { v.set(.instruments, id, Term(text { word($0.instruments) })) }
    return v
  }()

  private static func text(_ word: (VocabularyWords) -> String) -> LocalizedText {
    LocalizedText(entries: Language.allCases.map { .init(language: $0.tag, text: word($0.words.vocabulary)) })
  }

  private static func counted(isCount: Bool, _ word: (VocabularyWords) -> Counted) -> Term {
    Term(text { word($0).many }, one: text { word($0).one }, few: text { word($0).few }, isCount: isCount)
  }

  private typealias Table<Words, Word> = [(String, @Sendable (Words) -> Word)]

  private static let measures: Table<VocabularyWords.Measures, String> = [
    ("project_count", { $0.projectCount }), ("investment", { $0.investment }),
    ("investment_per_project", { $0.investmentPerProject }), ("trade_volume", { $0.tradeVolume }),
    ("area", { $0.area }), ("companies", { $0.companies }), ("participants", { $0.participants }),
    ("duration", { $0.duration }), ("ordinal", { $0.ordinal }), ("share", { $0.share }), ("ratio", { $0.ratio }),
    ("difference", { $0.difference }), ("event", { $0.event }), ("act", { $0.act }), ("sector", { $0.sector }),
    ("party", { $0.party }), ("counterparty", { $0.counterparty }), ("place", { $0.place }),
    ("country_count", { $0.countryCount }), ("statement", { $0.statement }),
  ]

  private static let counts: Table<VocabularyWords.Counts, Counted> = [
    ("project", { $0.project }), ("company", { $0.company }), ("person", { $0.person }),
    ("country", { $0.country }), ("park", { $0.park }), ("measure", { $0.measure }),
    ("department", { $0.department }),
  ]

  private static let units: Table<VocabularyWords.Units, Counted> = [
    ("mu", { $0.mu }), ("ha", { $0.hectare }), ("km2", { $0.squareKilometre }), ("m2", { $0.squareMetre }),
    ("m3", { $0.cubicMetre }), ("km", { $0.kilometre }), ("m", { $0.metre }), ("cm", { $0.centimetre }),
    ("kg", { $0.kilogram }), ("t", { $0.tonne }), ("TEU", { $0.container }), ("bbl", { $0.barrel }),
    ("kW", { $0.kilowatt }), ("GW", { $0.gigawatt }), ("day", { $0.day }), ("month", { $0.month }),
    ("year", { $0.year }), ("percent", { $0.percent }), ("percentage_point", { $0.percentagePoint }),
    ("times", { $0.times }), ("ordinal", { $0.ordinal }),
  ]

  private static let scopes: Table<VocabularyWords.Scopes, String> = [
    ("event_total", { $0.eventTotal }), ("one_park", { $0.onePark }), ("area_total", { $0.areaTotal }),
  ]

  private static let instruments: Table<VocabularyWords.Instruments, String> = [
    ("contract", { $0.contract }), ("memorandum", { $0.memorandum }), ("work_programme", { $0.workProgramme }),
    ("centre", { $0.centre }), ("platform", { $0.platform }), ("park", { $0.park }),
    ("conference", { $0.conference }), ("meeting", { $0.meeting }), ("visit", { $0.visit }),
    ("consensus", { $0.consensus }), ("agreement", { $0.agreement }), ("construction", { $0.construction }),
    ("policy", { $0.policy }), ("signing", { $0.signing }), ("matchmaking", { $0.matchmaking }),
  ]
}
