extension Words {
  static let french = Words(
    sentence: SentenceWords(
      openingQuote: "«\u{A0}", closingQuote: "\u{A0}»", comma: ", ", semicolon: "\u{A0}; ", colon: "\u{A0}: ",
      stop: ".", space: " ", fixedSpace: "\u{A0}", and: "et", or: "ou", bracketed: " ({a})", range: "de {a} à {b}"),
    languages: LanguageNames(
      german: "allemand", english: "anglais", french: "français", russian: "russe", vietnamese: "vietnamien",
      chinese: "chinois"),
    numbers: NumberWords(
      // Groups stand apart by the narrow no-break space (Imprimerie nationale), and so does the sign of per cent.
      locale: NumberLocale(
        decimal: ",", thousands: "\u{202F}", currency: ("", "\u{A0}€"), percent: "\u{202F}%"),
      groupFrom: 4,
      // No short word for 10¹²: the French billion is the trillion of English.
      scales: [
        .init(9, "Md", Counted(one: "milliard", many: "milliards")),
        .init(6, "M", Counted(one: "million", many: "millions")),
      ],
      thousand: .init(3, "milliers", Counted("milliers")),
      unitGap: "\u{A0}",
      scaledUnit: { scale, unit in
        let vowel = unit.lowercased().first.map { "aeiouhéèêœ".contains($0) } ?? false
        return scale + "\u{A0}" + (vowel ? "d’" : "de\u{A0}") + unit
      },
      // All below two is one: 1,5 milliard.
      ordinal: { $0 == 1 ? "1er" : "\($0)e" }, plural: { whole, _ in whole < 2 ? .one : .many }, per: "par {a}"),
    dates: DateWords(
      months: .init(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        short: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
      days: DateWords.split("dimanche lundi mardi mercredi jeudi vendredi samedi"),
      shortDays: DateWords.split("dim. lun. mar. mer. jeu. ven. sam."), periods: DateWords.split("AM PM"),
      day: { "\($0.day == 1 ? "1er" : String($0.day)) \($0.month) \($0.year)" },
      shortDay: { "\($0.day == 1 ? "1er" : String($0.day)) \($0.month) \($0.year)" },
      month: { "\($0.month) \($0.year)" }, shortMonth: { "\($0.month) \($0.year)" }, year: { "\($0)" },
      dateTime: "%A %-d %B %Y à %X", date: "%d/%m/%Y", time: "%H:%M:%S"),
    currencies: CurrencyWords(
      yuan: "yuans", dollars: "dollars américains", euros: "euros", dong: "dongs", ringgit: "ringgits",
      hongKongDollars: "dollars de Hong Kong", yen: "yens", pounds: "livres sterling", roubles: "roubles",
      baht: "bahts", singaporeDollars: "dollars de Singapour"),
    figures: FigureWords(
      asStated: "selon la source", otherReading: "autre lecture", disputed: "contesté", source: "Source",
      sources: "Sources", published: "publié", publishedShort: "publ.", dateNotStated: "date non précisée",
      since: "depuis", times: "{a} × {b}", through: "{a} via {b}", translated: "traduit, {a}"),
    qualifiers: QualifierWords(
      about: "environ", nearly: "près de", under: "moins de", upTo: "jusqu’à", over: "plus de", atLeast: "au moins"),
    statuses: StatusWords(
      pledged: "promis", planned: "prévu", signed: "signé", paidIn: "versé", underConstruction: "en construction",
      operating: "en service", cancelled: "annulé", held: "tenu", discussed: "discuté", stated: "déclaré"),
    missing: MissingWords(
      notStated: "non précisé", notFound: "introuvable", withheld: "non communiqué", notApplicable: "sans objet"),
    doubts: DoubtWords(
      open: "En suspens", settled: "Résolu", highlyProbable: "Très probable, non prouvé",
      notConfirmed: "Non confirmé"),
    certainties: CertaintyWords(
      possible: "possible", probable: "probable", highlyProbable: "très probable", proven: "prouvé"),
    pages: PageWords(
      figure: "Figure", figureInText: "figure", keyTitle: "Comment lire les figures", measure: "Mesure",
      value: "Valeur", unit: "Unité",
      status: "Statut", date: "Date", actWithoutFigure: "sans chiffre", bound: "borne inférieure"),
    slides: SlideWords(
      facts: "Données", doubts: "Doutes",
      notToBeAdded: "Les montants de statuts différents figurent dans une même colonne, mais ne s’additionnent pas."),
    alternatives: AlternativeTextWords(
      kinds: .init(
        bar: "Diagramme à barres", line: "Courbe", area: "Graphique en aires", pie: "Diagramme circulaire",
        heat: "Carte de chaleur", scatter: "Nuage de points", dots: "Graphique à points", timeline: "Chronologie",
        map: "Carte", chart: "Graphique"),
      axis: "{a} {b}", categories: "{a} catégories", points: "{a} points", series: "{a} séries", panels: "{a} panneaux",
      highest: "Maximum\u{A0}: {a}", lowest: "minimum\u{A0}: {a}", times: "Le maximum vaut {a} fois le minimum",
      trend: "de {a} à {b}", statedRatio: "Selon la source, {a} fois {b}",
      otherRatio: "dans l’autre lecture, {a} fois"),
    vocabulary: VocabularyWords(
      measures: .init(
        projectCount: "Projets", investment: "Investissement", investmentPerProject: "Investissement par projet",
        tradeVolume: "Échanges", area: "Superficie", companies: "Entreprises", participants: "Participants",
        duration: "Durée", ordinal: "Rang dans une série", share: "Part", ratio: "Rapport", difference: "Écart",
        event: "Événement", act: "Acte", sector: "Secteurs", party: "Parties", counterparty: "Cocontractants",
        place: "Lieu", countryCount: "Pays", statement: "Déclaration"),
      counts: .init(
        project: Counted(one: "projet", many: "projets"), company: Counted(one: "entreprise", many: "entreprises"),
        person: Counted(one: "personne", many: "personnes"), country: Counted("pays"),
        park: Counted(one: "parc", many: "parcs"), measure: Counted(one: "mesure", many: "mesures"),
        department: Counted(one: "service", many: "services")),
      units: .init(
        mu: Counted("mu"), hectare: Counted("ha"), squareKilometre: Counted("km²"), squareMetre: Counted("m²"),
        cubicMetre: Counted("m³"), kilometre: Counted("km"), metre: Counted("m"), centimetre: Counted("cm"),
        kilogram: Counted("kg"), tonne: Counted("t"), container: Counted("EVP"),
        barrel: Counted(one: "baril", many: "barils"), kilowatt: Counted("kW"), gigawatt: Counted("GW"),
        day: Counted(one: "jour", many: "jours"), month: Counted("mois"), year: Counted(one: "an", many: "ans"),
        percent: Counted("%"), percentagePoint: Counted(one: "point de pourcentage", many: "points de pourcentage"),
        times: Counted("×"), ordinal: Counted("dans une série")),
      scopes: .init(eventTotal: "total de l’événement", onePark: "un parc", areaTotal: "toute la zone"),
      instruments: .init(
        contract: "contrat", memorandum: "protocole d’accord", workProgramme: "programme de travail",
        centre: "centre", platform: "plateforme", park: "parc", conference: "conférence", meeting: "réunion",
        visit: "visite", consensus: "consensus", agreement: "accord", construction: "construction",
        policy: "politique", signing: "signature", matchmaking: "mise en relation")),
    breaks: BreakWords(
      scales: ["Md", "Mds", "M", "k", "mille", "million", "millions", "milliard", "milliards"],
      units: [
        "yuan", "yuans", "dollar", "dollars", "euro", "euros", "dong", "dongs", "yens", "Md€", "M€", "pour", "points",
        "tonnes", "hectares", "mètres", "kilomètres", "ans", "an", "mois", "jours", "heures", "minutes",
      ],
      compounds: ["pour cent"], months: [],
      references: [
        "figure", "figures", "fig.", "tableau", "section", "chapitre", "page", "pages", "p.", "pp.", "n°", "nᵒ", "no",
        "article", "art.", "annexe", "encadré", "document", "source", "étape", "partie", "phase",
      ],
      beforeNumber: [], afterDay: [], groupsDigitsBySpace: true, spacesHighMarks: true,
      leaning: [
        "le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "mais", "à", "au", "aux", "en", "dans", "sur",
        "sous", "par", "pour", "avec", "entre", "vers", "chez", "que", "qui", "quand", "ne", "pas",
      ], trailing: [], joining: []),
    documents: DocumentWords(
      cancelled: ["annul"], signed: ["signé", "signature", "paraph"], paidIn: ["versé"],
      underConstruction: ["en construction", "en chantier"], operating: ["en service", "en activité", "implant"],
      pledged: ["promis", "promesse"], planned: ["prévu", "prévoi", "devrai", "planifi"],
      held: ["particip", "assist", "réuni", "présent"], beforePair: ["les", "des", "ces", "aux"],
      afterPair: ["parties"], beforeUnit: ["en"]))
}
