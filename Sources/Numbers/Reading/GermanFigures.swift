extension FigureGrammar {
  /// Figures as German-language papers write them.
  static let german = FigureGrammar(
    groupMark: ".",
    atoms: PhraseTable([
      (.article, "ein|eine|einen|einem|einer|eines"),
      (.number(StatedDecimal(5, exponent: -1), wantsScale: true), "halb|halbe|halbes|halben|halber"),
      (.number(StatedDecimal(15, exponent: -1), wantsScale: false), "anderthalb|eineinhalb|einundeinhalb"),
      (.number(StatedDecimal(25, exponent: -2), wantsScale: true), "viertel"),
      (.number(StatedDecimal(75, exponent: -2), wantsScale: true), "dreiviertel|drei viertel"),
      (.number(StatedDecimal(250_000), wantsScale: false), "viertelmillion"),
      (.number(StatedDecimal(750_000), wantsScale: false), "dreiviertelmillion"),
      (.number(StatedDecimal(250_000_000), wantsScale: false), "viertelmilliarde"),
      (.collective(12, isRound: false), "dutzend"), (.and, "und"), (.point, "komma"), (.minus, "minus"),
    ]),
    compound: { GermanCompound.value($0) },
    scales: PhraseTable([
      (3, "tausend|tsd."), (6, "million|millionen|mio.|mill.|mln."), (9, "milliarde|milliarden|mrd.|mia.|mrden.|mld."),
      (12, "billion|billionen|bio.|bn."), (15, "billiarde|billiarden"), (18, "trillion|trillionen"),
    ]),
    currencies: SharedFigureWords.table(
      SharedFigureWords.currencies,
      [
        ("EUR", "euro|euros"), ("CNY", "yuan|renminbi|chinesische* yuan|chinesische* renminbi"),
        ("USD", "us-dollar|us dollar|us-dollars|dollar|dollars|amerikanische* dollar|us-amerikanische* dollar"),
        ("HKD", "hongkong-dollar|hongkong dollar"), ("NZD", "neuseeländische* dollar|neuseeland-dollar"),
        ("AUD", "australische* dollar|austral-dollar"), ("CAD", "kanadische* dollar"),
        ("SGD", "singapur-dollar"), ("TWD", "taiwan-dollar|taiwanische* dollar|neue taiwan-dollar"),
        ("VND", "dong|vietnamesische* dong|đồng"),
        ("CHF", "franken|schweizer franken|sfr|fränkli"), ("HUF", "forint|ungarische* forint"),
        ("EGP", "ägyptische* pfund"), ("MXN", "mexikanische* peso*"), ("KZT", "tenge"), ("BYN", "belarussische* rubel"),
        ("AED", "dirham"), ("RON", "rumänische* lei"), ("PKR", "pakistanische* rupien"), ("JPY", "yen|japanische* yen"),
        ("KRW", "won|südkoreanische* won"),
        ("GBP", "pfund sterling|britische* pfund"), ("RUB", "rubel|russische* rubel"),
        ("INR", "indische* rupien|rupien"),
        ("THB", "baht|thailändische* baht"), ("MYR", "ringgit|malaysische* ringgit"),
        ("KHR", "riel|kambodschanische* riel"), ("LAK", "kip|laotische* kip"), ("IDR", "rupiah|indonesische* rupiah"),
        ("PLN", "zloty|złoty|polnische* zloty"), ("TRY", "lira|türkische* lira"), ("FIM", "finnische* mark"),
        ("DEM", "d-mark|deutsche* mark|dm"),
        ("SEK", "schwedische* kronen"), ("NOK", "norwegische* kronen"), ("DKK", "dänische* kronen"),
        ("CZK", "tschechische* kronen"), ("BRL", "real|reais"), ("ZAR", "rand"), ("UAH", "hrywnja|griwna"),
        ("ILS", "schekel"), ("", "pesos|peso|dinar|rial|kronen|franc|francs|bitcoin|bitcoins"),
      ]),
    units: SharedFigureWords.table(
      SharedFigureWords.units,
      [
        ("percentage_point", "prozentpunkt*|%-punkt*"), ("percent", "prozent|prozentig*|v. h.|vom hundert"),
        ("km2", "quadratkilometer*|km ²"), ("m2", "quadratmeter*"), ("m3", "kubikmeter*"),
        ("km", "kilometer|kilometern|kilometers"),
        ("m", "meter|metern"), ("cm", "zentimeter*"), ("kg", "kilogramm|kilo"), ("t", "tonne|tonnen"), ("mu", "mu"),
        ("ha", "hektar|hektars|hektaren"), ("bbl", "barrel|barrels|fass|fässer"), ("kW", "kilowatt"),
        ("GW", "gigawatt"),
        ("day", "tag|tage|tagen|tages|werktage*|arbeitstage*|kalendertage*|bankarbeitstage*|tägig*"),
        ("year", "jahr|jahre|jahren|jährig*|lebensjahre*"), ("times", "mal|fach*"), ("TEU", "standardcontainer*"),
        (
          "",
          """
          millimeter*|mikrometer*|nanometer*|gramm|pfund|liter|litern|milliliter|hektoliter|teelöffel*|esslöffel*|\
          stunde|stunden|minute|minuten|sekunde|sekunden|woche|wochen|monat|monate|monaten|grad|megawatt|terawatt|\
          kilowattstunde*|megawattstunde*|gigawattstunde*|terawattstunde*|meilen|seemeilen|monatig*|wöchig*|stündig*|\
          minütig*|köpfig*|stöckig*|tonner*|kilometer pro stunde|stundenkilometer*|megabyte|gigabyte
          """
        ),
      ]),
    counted: PhraseTable([
      (
        "",
        """
        arbeitsplätze*|arbeitsplatz|stellen|jobs|länder|ländern|staaten|städte|städten|provinzen|wohnungen|\
        fahrzeuge*|autos|züge|zügen|schiffe|schiffen|flugzeuge*|container*|verträge*|abkommen|vereinbarungen|\
        absichtserklärungen|anträge*|patente*|krankenhäuser*|schulen|filialen|betten|sitze|plätze|stimmen|\
        exemplare*|tickets|flüge|flügen|strecken|sprachen|branchen|standorte*|werke|werken|fabriken|anlagen|\
        stände|aussteller*|partner|partnern|banken|haushalte*|familien|stück|kurse|veranstaltungen
        """
      ),
      (
        "person",
        """
        person|personen|menschen|einwohner*|*vertreter|*vertretern|*vertreterinnen|delegiert*|*arbeiter|*arbeitern|\
        mitarbeiter*|mitarbeitende*|arbeitnehmer*|erwerbstätige*|arbeitslose*|fachkräfte*|teilnehmende*|anwohner*|\
        zuschauer*|nutzer*|wähler*|abgeordnete*|investoren|ärzte*|polizisten|helfer*|opfer|babys|pendler*|forscher*|beschäftigte*|arbeitskräfte*|teilnehmer*|gäste|gästen|besucher*|bewohner*|bürger*|studenten|\
        studierende*|mitglieder*|experten|fachleute*|touristen|reisende*|passagiere*|fahrgäste*|schüler*|lehrer*|\
        soldaten|kinder*|frauen|männer|tote|toten|verletzte*|landwirte*|bauern|unternehmer|unternehmern|manager|leute|leuten|kunden|\
        angestellte*|patienten|flüchtlinge*
        """
      ),
      (
        "company",
        "firma|*firmen|*unternehmen|*betrieb|*betriebe|*betrieben|*gesellschaften|*konzerne|*konzernen|start-ups|startups"
      ),
      ("project", "projekt|*projekte|*projekten|*vorhaben"),
    ]),
    before: PhraseTable([
      (
        .about,
        """
        plus minus|geschätzt|rund|etwa|circa|ca.|ungefähr|um die|an die|zirka|in etwa|schätzungsweise|annähernd etwa|rd.|insgesamt etwa|\
        insgesamt rund|gegen|in der größenordnung von|so um die|grob
        """
      ),
      (.nearly, "fast|knapp|nahezu|beinahe|annähernd|nicht ganz"),
      (
        .under,
        "nicht einmal|keine|unterhalb der|unter|weniger als|unterhalb von|kleiner als|niedriger als|geringer als|jünger als|kürzer als"
      ),
      (
        .upTo,
        """
        bis zu|höchstens|maximal|nicht mehr als|nicht über|bis|max.|allenfalls|nicht höher als|nicht länger als|\
        nicht größer als|bis maximal|bis höchstens|längstens
        """
      ),
      (
        .over,
        "über|mehr als|gut|deutlich über|deutlich mehr als|weit über|weit mehr als|größer als|höher als|länger als|älter als|schwerer als|oberhalb von|oberhalb der|etwas über|etwas mehr als|knapp über|leicht über|jenseits von|jenseits der|reichlich"
      ),
      (
        .atLeast,
        "mindestens|nicht weniger als|wenigstens|zumindest|ab|minimal|mind.|nicht unter|min.|von mindestens|ab mindestens"
      ),
    ]),
    after: PhraseTable([
      (.atLeast, "oder mehr|und mehr|+|-plus|und darüber|oder darüber|aufwärts|plus|mindestens|oder länger|oder älter"),
      (.upTo, "oder weniger|und weniger|oder darunter|höchstens|maximal|max."), (.about, "oder so|ungefähr"),
    ]),
    fillers: ["der", "die", "den", "an", "geschätzte", "geschätzten", "insgesamt", "als"],
    joiners: PhraseTable([(false, SharedFigureWords.dashes + "|bis|bis zu|bis hin zu")]),
    openers: PhraseTable([(true, "zwischen"), (false, "von|um die|rund|etwa|ca.|circa|ungefähr|an die")]),
    pairJoiners: PhraseTable([(true, "und")]),
    change: PhraseTable([]),
    references: PhraseTable([
      (
        false,
        SharedFigureWords.references + """
          |en|din en|seite|s.|seiten|absatz|abs.|abb.|abbildung|artikel|artikels|ziffer|nr.|nummer|kapitel|tabelle|tab.|bild|zimmer|raum|\
          halle|gleis|linie|zone|stufe|klasse|platz|rang|kategorie|stand|flug|paragraf|paragraph|anlage|anhang|band|heft|ausgabe|\
          postfach|typ|modell|baureihe|phase|block|reaktor|schacht|grube|kilometer|bundesstraße|autobahn|landesstraße|*straße|*str.|\
          *allee|*gasse|*damm|*ufer|*weg|*platz|baujahr|jahrgang|wagen|hausnummer|din en iso|punkt|ticket|a|b|l|k|e|aktenzeichen|az.|*nummer|werk|golf|route|bus|tram|zug|saal|etage|terminal|runde|folge|staffel|teil|satz|ebene|top|liga|rn.|rdnr.
          """
      ),
      (true, "kommentare|telefon|tel.|fax|telefonnummer|durchwahl|mobil|kontonummer|ruf"),
    ]),
    notAmounts: PhraseTable([
      (true, "uhr|aufruf*|klicks|views|leser|er|er-jahre*|. jahrhundert*|- fuß*|fuß - *")
    ]),
    months: PhraseTable([
      (
        true,
        """
        januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mrz|apr|jun|jul|\
        aug|sep|sept|okt|nov|dez
        """
      )
    ]),
    dayJoiners: PhraseTable([(true, "und|oder|sowie|bis|bis zum")]),
    yearCues: PhraseTable([
      (
        true,
        "in|im|seit|bis|ab|jahr|jahre|jahres|jahren|ende|anfang|mitte|sommer|herbst|winter|frühjahr|vor|nach|von|zwischen|um|rund"
      )
    ]),
    ordinals: PhraseTable([
      (
        true,
        """
        viertel|drittel|fünftel|sechstel|achtel|zehntel|hundertstel|tausendstel|millionste*|milliardste*|billionste*|billiardste*|*tausendste*|*hundertste*|dutzendste*
        """
      )
    ]),
    names: PhraseTable([
      (true, "gruppe der sieben|gruppe der zwanzig|vier jahreszeiten|drei schluchten*|drei-schluchten*|eins zu eins")
    ]),
    targets: PhraseTable([(true, "auf")]),
    ordinalArticles: PhraseTable([
      (
        true,
        """
        der|die|das|dem|den|des|im|am|zum|zur|vom|beim|ihr|ihre|ihrem|ihren|sein|seinem|seinen|seine|dieser|diesem|jeder|jedes|ein|eine|\
        unser|unsere|bis|und
        """
      )
    ]),
    matches: PhraseTable([
      (
        true,
        """
        gewann|gewannen|gewinnt|gewinnen|siegt*|schlug|schlugen|schlägt|besiegt*|verlor|verloren|verliert|unterlag*|remis|toren|\
        sieg|niederlage|unentschieden|endstand|trennten|halbzeit
        """
      )
    ]),
    ones: ["ein", "eine", "einem", "einer", "einen", "eines"],
    stops: [
      "und", "oder", "aber", "als", "an", "auf", "aus", "bei", "bis", "das", "dem", "den", "der", "des", "die", "durch",
      "ein",
      "eine", "für", "im", "in", "ist", "mit", "nach", "pro", "sind", "um", "von", "vor", "war", "wie", "wurde",
      "wurden", "zu",
      "zum", "zur", "je", "dass", "werden", "haben", "hat", "sich", "über", "unter", "darunter", "davon",
    ])
}

/// German numbers are one word up to a million: siebenhunderteinundzwanzigtausendundzwölf.
enum GermanCompound {
  private static let small = [
    "null": 0, "eins": 1, "ein": 1, "eine": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5,
    "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "fuenfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
  ]
  private static let tens = [
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
  ]

  /// Nil when the word is no number. "ein" alone is an article and none either.
  static func value(_ word: String) -> StatedDecimal? {
    guard word.utf8.count <= 80, mayBegin(word) else { return nil }
    if word.hasSuffix("einhalb"), word != "einhalb", let whole = thousands(String(word.dropLast(7))) {
      return StatedDecimal(whole) + StatedDecimal(5, exponent: -1)
    }
    return ["ein", "eine"].contains(word) ? nil : thousands(word).map { StatedDecimal($0) }
  }

  /// Most words are told from numbers by their first two letters and their last one.
  private static func mayBegin(_ word: String) -> Bool {
    var bytes = word.utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return false }
    return beginnings.contains(UInt16(first) << 8 | UInt16(second))
      && word.utf8.last.map(endings.contains) ?? false
  }

  private static let beginnings: Set<UInt16> = Set(
    (Array(small.keys) + Array(tens.keys) + ["hundert", "tausend"]).map { word in
      word.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
    })

  private static let endings: Set<UInt8> = Set(
    (Array(small.keys) + Array(tens.keys) + ["hundert", "tausend", "einhalb"]).compactMap(\.utf8.last))

  private static func thousands(_ word: String) -> Int? {
    guard let (before, after) = split(word, at: "tausend") else { return hundreds(word) }
    guard let count = before.isEmpty ? 1 : hundreds(before), let rest = after.isEmpty ? 0 : hundreds(after), count > 0
    else {
      return nil
    }
    return count * 1000 + rest
  }

  private static func hundreds(_ word: String) -> Int? {
    let word = withoutAnd(word)
    guard let (before, after) = split(word, at: "hundert") else { return belowHundred(word) }
    guard let count = before.isEmpty ? 1 : belowHundred(before),
      let rest = after.isEmpty ? 0 : belowHundred(withoutAnd(after)),
      count > 0
    else { return nil }
    return count * 100 + rest
  }

  private static func belowHundred(_ word: String) -> Int? {
    if let value = small[word] ?? tens[word] { return value }
    guard let (unit, ten) = split(word, at: "und"), let low = small[unit], let high = tens[ten], (1...9).contains(low)
    else {
      return nil
    }
    return high + low
  }

  private static func withoutAnd(_ word: String) -> String {
    word.hasPrefix("und") ? String(word.dropFirst(3)) : word
  }

  private static func split(_ word: String, at part: String) -> (String, String)? {
    let (bytes, needle) = (Array(word.utf8), Array(part.utf8))
    guard bytes.count >= needle.count else { return nil }
    for start in 0...(bytes.count - needle.count) where bytes[start..<start + needle.count].elementsEqual(needle) {
      return (
        String(decoding: bytes[..<start], as: UTF8.self),
        String(decoding: bytes[(start + needle.count)...], as: UTF8.self)
      )
    }
    return nil
  }
}
