extension Words {
  static let english = Words(
    sentence: SentenceWords(
      openingQuote: "“", closingQuote: "”", comma: ", ", semicolon: "; ", colon: ": ", stop: ".", space: " ",
      fixedSpace: "\u{A0}", and: "and", or: "or", bracketed: " ({a})", range: "from {a} to {b}"),
    languages: LanguageNames(
      german: "German", english: "English", french: "French", russian: "Russian", vietnamese: "Vietnamese",
      chinese: "Chinese"),
    numbers: NumberWords(
      locale: .en, groupFrom: 4,
      scales: [
        .init(12, "tn", Counted("trillion")), .init(9, "bn", Counted("billion")), .init(6, "m", Counted("million")),
      ],
      thousand: .init(3, "thousand", Counted("thousand")),
      unitGap: "\u{A0}", scaledUnit: { $0 + "\u{A0}" + $1 },
      ordinal: { n in
        let teen = (11...13).contains(n % 100)
        return "\(n)" + (teen ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th")
      },
      plural: { $0 == 1 && !$1 ? .one : .many }, per: "per {a}"),
    // The patterns are d3's default, en-US.
    dates: DateWords(
      months: .init(
        "January February March April May June July August September October November December",
        short: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
      days: DateWords.split("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
      shortDays: DateWords.split("Sun Mon Tue Wed Thu Fri Sat"), periods: DateWords.split("AM PM"),
      day: { "\($0.day) \($0.month) \($0.year)" }, shortDay: { "\($0.day) \($0.month) \($0.year)" },
      month: { "\($0.month) \($0.year)" }, shortMonth: { "\($0.month) \($0.year)" }, year: { "\($0)" },
      dateTime: "%x, %X", date: "%-m/%-d/%Y", time: "%-I:%M:%S %p"),
    currencies: CurrencyWords(
      yuan: "yuan", dollars: "US dollars", euros: "euros", dong: "dong", ringgit: "ringgit",
      hongKongDollars: "Hong Kong dollars", yen: "yen", pounds: "pounds", roubles: "roubles", baht: "baht",
      singaporeDollars: "Singapore dollars"),
    figures: FigureWords(
      asStated: "as stated", otherReading: "other reading", disputed: "disputed", source: "Source",
      sources: "Sources", published: "published", publishedShort: "publ.", dateNotStated: "date not stated",
      since: "since", times: "{a} × {b}", through: "{a} through {b}", translated: "translated {a}"),
    qualifiers: QualifierWords(
      about: "about", nearly: "nearly", under: "under", upTo: "up to", over: "over", atLeast: "at least"),
    statuses: StatusWords(
      pledged: "pledged", planned: "planned", signed: "signed", paidIn: "paid in",
      underConstruction: "under construction", operating: "operating", cancelled: "cancelled", held: "held",
      discussed: "discussed", stated: "stated"),
    missing: MissingWords(
      notStated: "not stated", notFound: "not found", withheld: "withheld", notApplicable: "not applicable"),
    doubts: DoubtWords(
      open: "Open", settled: "Settled", highlyProbable: "Highly probable, not proven", notConfirmed: "Not confirmed"),
    certainties: CertaintyWords(
      possible: "possible", probable: "probable", highlyProbable: "highly probable", proven: "proven"),
    pages: PageWords(
      figure: "Figure", figureInText: "figure", keyTitle: "How figures are drawn", measure: "Measure", value: "Value",
      unit: "Unit",
      status: "Status", date: "Date", actWithoutFigure: "act, no figure", bound: "a bound"),
    slides: SlideWords(
      facts: "Facts", doubts: "Doubts",
      notToBeAdded: "Sums of different status stand in one column to be read, not to be added up."),
    alternatives: AlternativeTextWords(
      kinds: .init(
        bar: "Bar chart", line: "Line chart", area: "Area chart", pie: "Pie chart", heat: "Heat map",
        scatter: "Scatter plot", dots: "Dot plot", timeline: "Timeline", map: "Map", chart: "Chart"),
      axis: "{a} {b}", categories: "{a} categories", points: "{a} points", series: "{a} series", panels: "{a} panels",
      highest: "Highest: {a}", lowest: "lowest: {a}", times: "The highest is {a} times the lowest",
      trend: "from {a} to {b}", statedRatio: "As stated it is {a} times that of {b}",
      otherRatio: "in the other reading {a} times"),
    vocabulary: VocabularyWords(
      measures: .init(
        projectCount: "Projects", investment: "Investment", investmentPerProject: "Investment per project",
        tradeVolume: "Trade", area: "Area", companies: "Companies", participants: "Participants",
        duration: "Duration", ordinal: "Place in a series", share: "Share", ratio: "Ratio",
        difference: "Difference", event: "Event", act: "Act", sector: "Sectors", party: "Parties",
        counterparty: "Counterparties", place: "Place", countryCount: "Countries", statement: "Statement"),
      counts: .init(
        project: Counted(one: "project", many: "projects"), company: Counted(one: "company", many: "companies"),
        person: Counted(one: "person", many: "persons"), country: Counted(one: "country", many: "countries"),
        park: Counted(one: "park", many: "parks"), measure: Counted(one: "measure", many: "measures"),
        department: Counted(one: "department", many: "departments")),
      units: .init(
        mu: Counted("mu"), hectare: Counted("ha"), squareKilometre: Counted("km²"), squareMetre: Counted("m²"),
        cubicMetre: Counted("m³"), kilometre: Counted("km"), metre: Counted("m"), centimetre: Counted("cm"),
        kilogram: Counted("kg"), tonne: Counted("t"), container: Counted("TEU"),
        barrel: Counted(one: "barrel", many: "barrels"), kilowatt: Counted("kW"), gigawatt: Counted("GW"),
        day: Counted(one: "day", many: "days"), month: Counted(one: "month", many: "months"),
        year: Counted(one: "year", many: "years"), percent: Counted("%"),
        percentagePoint: Counted(one: "percentage point", many: "percentage points"), times: Counted("×"),
        ordinal: Counted("in a series")),
      scopes: .init(eventTotal: "total of the event", onePark: "one park", areaTotal: "the whole area"),
      instruments: .init(
        contract: "contract", memorandum: "memorandum", workProgramme: "work programme", centre: "centre",
        platform: "platform", park: "park", conference: "conference", meeting: "meeting", visit: "visit",
        consensus: "consensus", agreement: "agreement", construction: "construction", policy: "policy",
        signing: "signing", matchmaking: "matchmaking")),
    breaks: BreakWords(
      scales: ["bn", "m", "mn", "k", "tn", "trn", "thousand", "million", "billion", "trillion", "hundred"],
      units: [
        "yuan", "dollar", "dollars", "euro", "euros", "pounds", "dong", "yen", "cents", "percent", "per", "percentage",
        "tonnes", "tons", "hectares", "metres", "meters", "kilometres", "kilometers", "miles", "years", "year",
        "months", "days", "hours", "minutes", "points",
      ],
      compounds: ["per cent", "percentage points"], months: ["sept"],
      references: [
        "figure", "figures", "fig.", "table", "tables", "section", "chapter", "page", "pages", "p.", "pp.", "no.",
        "nos.", "article", "art.", "note", "box", "annex", "appendix", "document", "source", "step", "part", "volume",
        "vol.", "chart", "phase", "line",
      ],
      beforeNumber: [], afterDay: [], groupsDigitsBySpace: false, spacesHighMarks: false,
      leaning: [
        "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "by", "for", "from", "to", "with", "between",
        "into", "under", "over", "per", "as", "than", "that", "which", "while", "when", "after", "before", "about",
        "not", "no",
      ], trailing: [], joining: []),
    documents: DocumentWords(
      cancelled: ["cancel", "called off", "scrapped"], signed: ["signed", "signing", "inked"], paidIn: ["paid in"],
      underConstruction: ["under construction", "being built"],
      operating: ["in operation", "operational", "settled"], pledged: ["pledg", "committed"],
      planned: ["plan", "will ", "to be ", "expected"],
      held: ["attend", "took part", "participat", "was held", "gathered"], beforePair: ["the", "these"],
      afterPair: ["sides", "parties"], beforeUnit: ["in"]))
}
