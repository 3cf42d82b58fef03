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
    compound: { GermanCompound.value($0) }, unitStart: { GermanCompound.unitStart($0) },
    scales: PhraseTable([
      (3, "tausend|tsd."), (6, "million|millionen|mio.|mill.|mln."), (9, "milliarde|milliarden|mrd.|mia.|mrden.|mld."),
      (12, "billion|billionen|bio.|bn."), (15, "billiarde|billiarden"), (18, "trillion|trillionen"),
    ]),
    halvesUnits: true,
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
        ("?dirham", "dirham|dirhams"), ("RON", "rumänische* lei"), ("PKR", "pakistanische* rupien"),
        ("JPY", "yen|japanische* yen"),
        ("KRW", "won|südkoreanische* won"),
        ("GBP", "pfund sterling|britische* pfund"), ("RUB", "rubel|russische* rubel"),
        ("INR", "indische* rupien"), ("?rupee", "rupien|rupie"), ("?pound", "pfund"),
        ("THB", "baht|thailändische* baht"), ("MYR", "ringgit|malaysische* ringgit"),
        ("KHR", "riel|kambodschanische* riel"), ("LAK", "kip|laotische* kip"), ("IDR", "rupiah|indonesische* rupiah"),
        ("PLN", "zloty|złoty|polnische* zloty"), ("TRY", "lira|türkische* lira"), ("FIM", "finnische* mark"),
        ("DEM", "d-mark|deutsche* mark|dm"),
        ("SEK", "schwedische* kronen"), ("NOK", "norwegische* kronen"), ("DKK", "dänische* kronen"),
        ("CZK", "tschechische* kronen"), ("BRL", "real|reais"), ("ZAR", "rand"), ("UAH", "hrywnja|griwna"),
        ("ILS", "schekel"), ("?peso", "pesos|peso"), ("?dinar", "dinar|dinare"),
        ("?rial", "rial|rials|riyal|riyals"), ("?crown", "kronen|krone"), ("?franc", "franc|francs"),
        ("?shilling", "schilling|shilling|shillings"), ("", "bitcoin|bitcoins"),
      ]),
    countries: CountryWords.german,
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
        länder|ländern|staaten|städte|städten|provinzen|wohnungen|\
        fahrzeuge*|autos|züge|zügen|schiffe|schiffen|flugzeuge*|container*|anträge*|patente*|krankenhäuser*|schulen|filialen|betten|sitze|plätze|stimmen|\
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
      ("job", "*arbeitsplätze|*arbeitsplätzen|arbeitsplatz|stellen|*arbeitsstellen|*zeitstellen|jobs|job"),
      ("memorandum", "absichtserklärung|absichtserklärungen|memorandum|*memoranden|grundsatzvereinbarungen"),
      ("agreement", "*abkommen|vereinbarung|*vereinbarungen|*übereinkommen|übereinkünfte"),
      ("contract", "*vertrag|*verträge|*verträgen|kontrakt|*kontrakte|*kontrakten"),
    ]),
    before: PhraseTable([
      // A credit over five billions is one of five.
      (
        .exact,
        """
        *kredit über|*kredite über|*krediten über|*vertrag über|*verträge über|*verträgen über|*darlehen über|*auftrag über|\
        *aufträge über|*aufträgen über|*anleihe über|*anleihen über|*scheck über|*rechnung über|*vereinbarung über|\
        *vereinbarungen über|*abkommen über|*zusage über|*zusagen über|*finanzierung über|*kontrakte über
        """
      ),
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
        nicht größer als|bis maximal|bis höchstens|längstens|übersteigt nicht|überschreitet nicht
        """
      ),
      (
        .over,
        "über|mehr als|gut|deutlich über|deutlich mehr als|weit über|weit mehr als|größer als|höher als|länger als|älter als|schwerer als|oberhalb von|oberhalb der|etwas über|etwas mehr als|knapp über|leicht über|jenseits von|jenseits der|reichlich|übersteigt|übersteigen|überstieg|überstiegen|überschreitet|überschreiten|überschritt|überschritten|übertrifft|übertraf|übertreffen|über der marke von|über die marke von|übersteigt die marke von|überschritt die marke von|überschreitet die marke von"
      ),
      (
        .atLeast,
        "mindestens|nicht weniger als|wenigstens|zumindest|ab|minimal|mind.|nicht unter|min.|von mindestens|ab mindestens"
      ),
    ]),
    after: PhraseTable([
      (.atLeast, "oder mehr|und mehr|+|-plus|und darüber|oder darüber|aufwärts|plus|mindestens|oder länger|oder älter"),
      (
        .upTo,
        "oder weniger|und weniger|oder darunter|höchstens|maximal|max.|nicht übersteigen|nicht überschreiten|nicht überstiegen|nicht überschritten"
      ),
      (
        .over,
        "übersteigen|übersteigt|überstieg|überstiegen|überschreiten|überschritten|überschritt|übertreffen|übertroffen"
      ), (.about, "oder so|ungefähr"),
    ]),
    fillers: ["der", "die", "den", "an", "geschätzte", "geschätzten", "insgesamt", "als"],
    prepositions: ["um", "auf", "bei"],
    joiners: PhraseTable([(false, SharedFigureWords.dashes + "|bis|bis zu|bis hin zu")]),
    openers: PhraseTable([(true, "zwischen"), (false, "von|um die|rund|etwa|ca.|circa|ungefähr|an die")]),
    pairJoiners: PhraseTable([(true, "und")]),
    change: PhraseTable([]),
    changes: .german, parts: .german,
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
      (true, "uhr|aufruf*|klicks|views|er|er-jahre*|. jahrhundert*|- fuß*|fuß - *")
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
    ],
    during: ["über"], times: ["monate", "monaten", "wochen", "stunden"])
}
