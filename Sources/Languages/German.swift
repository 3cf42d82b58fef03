extension Words {
  static let german = Words(
    sentence: SentenceWords(
      openingQuote: "„", closingQuote: "“", comma: ", ", semicolon: "; ", colon: ": ", stop: ".", space: " ",
      fixedSpace: "\u{A0}", and: "und", or: "oder", bracketed: " ({a})", range: "von {a} bis {b}"),
    languages: LanguageNames(
      german: "deutsch", english: "englisch", french: "französisch", russian: "russisch",
      vietnamese: "vietnamesisch", chinese: "chinesisch"),
    numbers: NumberWords(
      locale: NumberLocale(decimal: ",", thousands: ".", currency: ("", "\u{A0}€"), percent: "\u{A0}%"),
      groupFrom: 4,
      scales: [
        .init(12, "Bio.", Counted(one: "Billion", many: "Billionen")),
        .init(9, "Mrd.", Counted(one: "Milliarde", many: "Milliarden")),
        .init(6, "Mio.", Counted(one: "Million", many: "Millionen")),
      ],
      thousand: .init(3, "Tsd.", Counted("Tausend")),
      unitGap: "\u{A0}", scaledUnit: { $0 + "\u{A0}" + $1 }, ordinal: { "\($0)." },
      plural: { $0 == 1 && !$1 ? .one : .many }, per: "je {a}"),
    dates: DateWords(
      months: .init(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        short: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
      days: DateWords.split("Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag"),
      shortDays: DateWords.split("So Mo Di Mi Do Fr Sa"), periods: DateWords.split("vorm. nachm."),
      day: { "\($0.day). \($0.month) \($0.year)" }, shortDay: { "\($0.day). \($0.month) \($0.year)" },
      month: { "\($0.month) \($0.year)" }, shortMonth: { "\($0.month) \($0.year)" }, year: { "\($0)" },
      dateTime: "%A, %-d. %B %Y, %X", date: "%d.%m.%Y", time: "%H:%M:%S"),
    currencies: CurrencyWords(
      yuan: "Yuan", dollars: "US-Dollar", euros: "Euro", dong: "Dong", ringgit: "Ringgit",
      hongKongDollars: "Hongkong-Dollar", yen: "Yen", pounds: "Pfund", roubles: "Rubel", baht: "Baht",
      singaporeDollars: "Singapur-Dollar"),
    figures: FigureWords(
      asStated: "laut Quelle", otherReading: "andere Lesart", disputed: "umstritten", source: "Quelle",
      sources: "Quellen", published: "veröffentlicht", publishedShort: "veröff.",
      dateNotStated: "Datum nicht genannt", since: "seit", times: "{a} × {b}", through: "{a} über {b}",
      translated: "übersetzt, {a}"),
    qualifiers: QualifierWords(
      about: "rund", nearly: "fast", under: "unter", upTo: "bis zu", over: "über", atLeast: "mindestens"),
    statuses: StatusWords(
      pledged: "zugesagt", planned: "geplant", signed: "unterzeichnet", paidIn: "eingezahlt",
      underConstruction: "im Bau", operating: "in Betrieb", cancelled: "abgesagt", held: "abgehalten",
      discussed: "besprochen", stated: "genannt"),
    missing: MissingWords(
      notStated: "nicht genannt", notFound: "nicht gefunden", withheld: "nicht veröffentlicht",
      notApplicable: "entfällt"),
    doubts: DoubtWords(
      open: "Offen", settled: "Geklärt", highlyProbable: "Höchstwahrscheinlich, nicht bewiesen",
      notConfirmed: "Nicht bestätigt"),
    certainties: CertaintyWords(
      possible: "möglich", probable: "wahrscheinlich", highlyProbable: "höchstwahrscheinlich", proven: "bewiesen"),
    pages: PageWords(
      figure: "Abbildung", figureInText: "Abbildung", keyTitle: "Zeichenerklärung", measure: "Kennzahl", value: "Wert",
      unit: "Einheit",
      status: "Stand", date: "Datum", actWithoutFigure: "ohne Zahlenangabe", bound: "Untergrenze"),
    slides: SlideWords(
      facts: "Angaben", doubts: "Zweifel",
      notToBeAdded: "Beträge von unterschiedlichem Stand stehen untereinander; addieren lassen sie sich nicht."),
    alternatives: AlternativeTextWords(
      kinds: .init(
        bar: "Balkendiagramm", line: "Liniendiagramm", area: "Flächendiagramm", pie: "Kreisdiagramm", heat: "Heatmap",
        scatter: "Streudiagramm", dots: "Punktdiagramm", timeline: "Zeitstrahl", map: "Karte", chart: "Diagramm"),
      axis: "{a} {b}", categories: "{a} Kategorien", points: "{a} Punkte", series: "{a} Datenreihen",
      panels: "{a} Teildiagramme",
      highest: "Höchster Wert: {a}", lowest: "niedrigster: {a}",
      times: "Der höchste Wert ist das {a}-Fache des niedrigsten", trend: "von {a} auf {b}",
      statedRatio: "Laut Quelle das {a}-Fache von {b}", otherRatio: "in der anderen Lesart das {a}-Fache"),
    vocabulary: VocabularyWords(
      measures: .init(
        projectCount: "Projekte", investment: "Investitionen", investmentPerProject: "Investition je Projekt",
        tradeVolume: "Handel", area: "Fläche", companies: "Unternehmen", participants: "Teilnehmende",
        duration: "Dauer", ordinal: "Platz in einer Reihe", share: "Anteil", ratio: "Verhältnis",
        difference: "Unterschied", event: "Veranstaltung", act: "Vorgang", sector: "Branchen", party: "Beteiligte",
        counterparty: "Vertragspartner", place: "Ort", countryCount: "Länder", statement: "Aussage"),
      counts: .init(
        project: Counted(one: "Projekt", many: "Projekte"), company: Counted("Unternehmen"),
        person: Counted(one: "Person", many: "Personen"), country: Counted(one: "Land", many: "Länder"),
        park: Counted(one: "Park", many: "Parks"), measure: Counted(one: "Maßnahme", many: "Maßnahmen"),
        department: Counted(one: "Amt", many: "Ämter")),
      units: .init(
        mu: Counted("Mu"), hectare: Counted("ha"), squareKilometre: Counted("km²"), squareMetre: Counted("m²"),
        cubicMetre: Counted("m³"), kilometre: Counted("km"), metre: Counted("m"), centimetre: Counted("cm"),
        kilogram: Counted("kg"), tonne: Counted("t"), container: Counted("TEU"), barrel: Counted("Barrel"),
        kilowatt: Counted("kW"), gigawatt: Counted("GW"), day: Counted(one: "Tag", many: "Tage"),
        month: Counted(one: "Monat", many: "Monate"), year: Counted(one: "Jahr", many: "Jahre"),
        percent: Counted("%"), percentagePoint: Counted(one: "Prozentpunkt", many: "Prozentpunkte"),
        times: Counted("×"), ordinal: Counted("in einer Reihe")),
      scopes: .init(eventTotal: "Summe der Veranstaltung", onePark: "ein Park", areaTotal: "das ganze Gebiet"),
      instruments: .init(
        contract: "Vertrag", memorandum: "Absichtserklärung", workProgramme: "Arbeitsprogramm", centre: "Zentrum",
        platform: "Plattform", park: "Park", conference: "Konferenz", meeting: "Treffen", visit: "Besuch",
        consensus: "Konsens", agreement: "Vereinbarung", construction: "Bau", policy: "Vorhaben",
        signing: "Unterzeichnung", matchmaking: "Kontaktbörse")),
    breaks: BreakWords(
      scales: [
        "Mrd.", "Mrd", "Mio.", "Mio", "Bio.", "Bio", "Tsd.", "Tsd", "tausend", "million", "millionen", "milliarde",
        "milliarden", "billion", "billionen",
      ],
      units: [
        "yuan", "dollar", "euro", "pfund", "dong", "yen", "cent", "prozent", "prozentpunkte", "tonnen", "hektar",
        "meter", "kilometer", "jahre", "jahren", "jahr", "monate", "monaten", "tage", "tagen", "stunden", "minuten",
        "uhr",
      ],
      compounds: [], months: ["jänner", "sep"],
      references: [
        "abbildung", "abb.", "tabelle", "tab.", "abschnitt", "kapitel", "kap.", "seite", "seiten", "s.", "nr.",
        "artikel", "art.", "anhang", "anlage", "dokument", "quelle", "schritt", "teil", "band", "bd.", "phase", "§",
      ],
      beforeNumber: [], afterDay: [], groupsDigitsBySpace: false, spacesHighMarks: false,
      leaning: [
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "und", "oder",
        "aber", "von", "vom", "in", "im", "an", "am", "auf", "aus", "bei", "bis", "für", "mit", "nach", "zu", "zum",
        "zur", "zwischen", "über", "unter", "als", "dass", "wenn", "während", "nicht", "kein", "keine",
      ], trailing: [], joining: []),
    documents: DocumentWords(
      cancelled: ["abgesagt", "gestrichen"], signed: ["unterzeichn", "unterschrieb", "unterschreib"],
      paidIn: ["eingezahlt"], underConstruction: ["im bau", "gebaut", "bauarbeiten"],
      operating: ["in betrieb", "angesiedelt"], pledged: ["zugesagt", "zusage"],
      planned: ["geplant", "planen", "plant ", "soll ", "sollen ", "vorgesehen"],
      held: ["nahmen teil", "nahm teil", "teilgenommen", "kamen", "besuch", "stattgefunden", "fand statt"],
      beforePair: ["die", "der", "den", "diese", "diesen", "dieser"], afterPair: ["seiten"], beforeUnit: ["in"]))
}
