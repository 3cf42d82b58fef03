extension FigureGrammar {
  /// Figures as English-language papers write them.
  static let english = FigureGrammar(
    groupMark: ",",
    atoms: PhraseTable([
      (.add(0), "zero"), (.article, "a|an|one"), (.add(2), "two"), (.add(3), "three"), (.add(4), "four"),
      (.add(5), "five"),
      (.add(6), "six"), (.add(7), "seven"), (.add(8), "eight"), (.add(9), "nine"), (.add(10), "ten"),
      (.add(11), "eleven"),
      (.add(12), "twelve"), (.add(13), "thirteen"), (.add(14), "fourteen"), (.add(15), "fifteen"),
      (.add(16), "sixteen"),
      (.add(17), "seventeen"), (.add(18), "eighteen"), (.add(19), "nineteen"), (.add(20), "twenty"),
      (.add(30), "thirty"),
      (.add(40), "forty|fourty"), (.add(50), "fifty"), (.add(60), "sixty"), (.add(70), "seventy"), (.add(80), "eighty"),
      (.add(90), "ninety"), (.hundred, "hundred"), (.collective(12, isRound: false), "dozen"),
      (.number(StatedDecimal(5, exponent: -1), wantsScale: true), "half|half of"),
      (.number(StatedDecimal(25, exponent: -2), wantsScale: true), "quarter|quarter of"),
      (.number(StatedDecimal(75, exponent: -2), wantsScale: true), "three quarters|three-quarters|three quarters of"),
      (.andHalf, "and a half|and one half|and-a-half"), (.and, "and"), (.point, "point"), (.minus, "minus|negative"),
    ]),
    unitStart: { EnglishCompound.unitStart($0) },
    scales: PhraseTable([
      (3, "thousand|thousands|thsd"), (5, "lakh|lakhs|lac|lacs"), (6, "million|millions|mn|mln|mil|mio"),
      (7, "crore|crores|cr"), (9, "billion|billions|bn|bln|b"), (12, "trillion|trillions|tn|trn|tln|tr"),
      (15, "quadrillion"),
    ]),
    halvesUnits: true,
    currencies: SharedFigureWords.table(
      SharedFigureWords.currencies,
      [
        ("EUR", "euro|euros"), ("CNY", "yuan|renminbi|chinese yuan|yuan renminbi|元"),
        (
          "USD",
          "dollar|dollars|us dollar|us dollars|u. s. dollar|u. s. dollars|american dollar|american dollars|buck|bucks"
        ),
        ("HKD", "hong kong dollar|hong kong dollars"), ("AUD", "australian dollar|australian dollars"),
        ("CAD", "canadian dollar|canadian dollars"), ("SGD", "singapore dollar|singapore dollars"),
        ("NZD", "new zealand dollar|new zealand dollars"), ("TWD", "taiwan dollar|taiwan dollars|new taiwan dollars"),
        ("VND", "dong|vietnamese dong|đồng"), ("CHF", "swiss franc|swiss francs"), ("JPY", "yen|japanese yen"),
        ("KRW", "won|south korean won|korean won"),
        ("GBP", "pound sterling|pounds sterling|british pound|british pounds|sterling|quid"),
        ("RUB", "ruble|rubles|rouble|roubles|russian rubles|russian roubles"),
        ("INR", "indian rupee|indian rupees"), ("?rupee", "rupee|rupees"),
        ("PKR", "pakistani rupees"), ("THB", "baht|thai baht"), ("MYR", "ringgit|malaysian ringgit|ringgits"),
        ("KHR", "riel|riels|cambodian riel"), ("LAK", "kip|lao kip"), ("IDR", "rupiah|indonesian rupiah"),
        ("PHP", "philippine peso|philippine pesos"), ("MXN", "mexican peso|mexican pesos"),
        ("MNT", "tugrik|tugriks|tögrög"),
        ("PLN", "zloty|zlotys|złoty"), ("TRY", "lira|turkish lira|turkish liras"),
        ("ILS", "shekel|shekels|israeli shekels"),
        ("LBP", "lebanese pound|lebanese pounds"), ("EGP", "egyptian pound|egyptian pounds"),
        ("QAR", "qatari riyal|qatari riyals"),
        ("SAR", "saudi riyal|saudi riyals"), ("IRR", "iranian rial|iranian rials"), ("OMR", "omani rial|omani rials"),
        ("KWD", "kuwaiti dinar|kuwaiti dinars"), ("BHD", "bahraini dinar|bahraini dinars"),
        ("JOD", "jordanian dinar|jordanian dinars"),
        ("AED", "uae dirham|uae dirhams"), ("?dirham", "dirham|dirhams"),
        ("BRL", "brazilian real|brazilian reais|reais"),
        ("ZAR", "rand|rands"),
        ("SEK", "swedish krona|swedish kronor"), ("NOK", "norwegian krone|norwegian kroner"),
        ("DKK", "danish krone|danish kroner"),
        ("CZK", "czech koruna|czech korunas|czech crowns"), ("HUF", "forint|forints"), ("UAH", "hryvnia|hryvnias"),
        ("KZT", "tenge"), ("NGN", "naira|nairas"), ("BDT", "taka"), ("MMK", "kyat|kyats"), ("LKR", "sri lankan rupees"),
        ("NPR", "nepalese rupees"), ("BGN", "bulgarian lev|lev|leva"), ("RON", "romanian leu|lei"),
        ("GEL", "lari|laris"),
        ("?pound", "pound|pounds"), ("?rial", "rial|rials|riyal|riyals"), ("?dinar", "dinar|dinars"),
        ("?peso", "peso|pesos"), ("?franc", "franc|francs"), ("?shilling", "shilling|shillings"),
        ("?crown", "krona|kronor|krone|kroner|koruna|korunas|korun|crowns"),
        ("CRC", "colon|colones"), ("FIM", "finnish marks|markka"), ("DEM", "deutsche marks|d - marks|d-marks"),
        (
          "",
          """
          peseta|pesetas|marks|guilders|bitcoin|bitcoins|drachmas|escudos|liras
          """
        ),
      ]),
    countries: CountryWords.english,
    units: SharedFigureWords.table(
      SharedFigureWords.units,
      [
        (
          "percentage_point",
          "percentage point|percentage points|percentage-point|percent point|percent points|pp|pct point|pct points"
        ),
        ("percent", "percent|percents|per cent|pct|per - cent|per-cent"),
        ("km2", "square kilometer*|square kilometre*|sq km|sq. km|square km|square-kilometer|square-kilometre"),
        ("m2", "square meter*|square metre*|sq m|sq. m|square m|sqm|square-meter|square-metre"),
        ("m3", "cubic meter*|cubic metre*|cu m"), ("km", "kilometer|kilometers|kilometre|kilometres"),
        ("m", "meter|meters|metre|metres"), ("cm", "centimeter*|centimetre*"),
        ("kg", "kilogram|kilograms|kilogramme|kilo|kilos|kilogrammes|kgs"),
        ("t", "tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes"), ("mu", "mu"),
        ("ha", "hectare|hectares"), ("bbl", "barrel|barrels|bpd"), ("kW", "kilowatt|kilowatts"),
        ("GW", "gigawatt|gigawatts"),
        ("TEU", "twenty-foot equivalent unit*|foot equivalent unit*|standard containers"),
        ("day", "day|days|working days|business days"), ("year", "year|years|year-old|years-old|yr|yrs"),
        ("times", "times|fold|-fold|x"),
        (
          "",
          """
          meters per *|centimeters / *|kilometers per hour|kilometres per hour|miles per hour|millimeter*|millimetre*|\
          micrometer*|nanometer*|gram|grams|microgram*|milligram*|ounce|ounces|liter|liters|litre|litres|milliliter*|gallon|gallons|mile|miles|\
          nautical miles|foot|feet|inch|inches|yard|yards|acre|acres|square feet|square foot|square mile|square miles|hour|hours|minute|minutes|\
          second|seconds|week|weeks|month|months|degree|degrees|megawatt|megawatts|terawatt|kilowatt-hour*|kilowatt hour*|megawatt-hour*|megawatt hour*|gigawatt-hour*|\
          gigawatt hour*|terawatt-hour*|terawatt hour*|bytes|\
          megabyte*|gigabyte*|terabyte*|drachma|containers|cup|cups|tablespoon*|teaspoon*|point|points|basis point|basis points|shares|cent|cents|pence
          """
        ),
      ]),
    counted: PhraseTable([
      (
        "",
        """
        countries|nations|states|cities|towns|homes|houses|households|families|vehicles|cars|trains|ships|\
        vessels|aircraft|planes|deals|orders|applications|\
        patents|hospitals|schools|universities|stores|shops|outlets|branches|apartments|rooms|beds|seats|cases|\
        deaths|copies|tickets|flights|routes|languages|sectors|sites|plants|factories|stations|bridges|turbines|\
        satellites|positions|exhibitors|booths|stalls|partners|provinces|banks
        """
      ),
      (
        "person",
        """
        person|people|persons|inhabitants|residents|delegates|representatives|workers|employees|staff|participants|guests|visitors|\
        attendees|citizens|students|members|experts|tourists|travelers|travellers|passengers|pupils|teachers|soldiers|troops|children|\
        women|men|farmers|entrepreneurs|executives|officials|customers|patients|refugees|villagers|households members|migrants|labourers|\
        laborers|graduates|scientists|researchers|doctors|nurses|viewers|subscribers|athletes|players|victims|buyers|merchants|\
        diplomats|lawmakers|journalists|commuters|consumers|individuals|locals|job seekers|professionals|engineers|investors|spectators|voters|users|\
        officers|protesters|demonstrators|respondents|adults|pilgrims|miners|prisoners|survivors|fans|homeowners|taxpayers|\
        drivers|applicants|apprentices|immigrants|parents|volunteers|firefighters|shoppers|retirees
        """
      ),
      (
        "company",
        """
        company|companies|firm|firms|enterprise|enterprises|corporation|manufacturer|supplier|business|businesses|corporations|startups|start-ups|manufacturers|\
        suppliers|conglomerates|multinationals
        """
      ),
      ("project", "project|projects"), ("contract", "contract|contracts"), ("job", "job|jobs|workplaces"),
      ("agreement", "agreement|agreements|accord|accords|pact|pacts|treaty|treaties"),
      (
        "memorandum",
        """
        memorandum|memoranda|memorandums|memoranda of understanding|memorandums of understanding|mou|mous|letter of intent|\
        letters of intent
        """
      ),
      ("", "member states|member countries|member nations"),
    ]),
    before: PhraseTable([
      (
        .exact,
        "add up to|adds up to|added up to|adding up to|summing up to|sum up to|sums up to|mount up to|live up to"
      ),
      (
        .about,
        """
        about|around|roughly|approximately|some|circa|ca.|approx.|an estimated|estimated at|estimated|in the region of|in the order of|on the order of|of the order of|in the neighborhood of|something like|approx|\
        or so|somewhere around|more or less
        """
      ),
      (
        .nearly,
        "nearly|almost|close to|just under|just below|virtually|approaching|not quite|just short of|just shy of|nearing|slightly less than|slightly under|a little less than|a little under|practically"
      ),
      (
        .under,
        "not even|under|fewer than|less than|below|lower than|smaller than|short of|younger than|shorter than|well under|well below"
      ),
      (
        .upTo,
        """
        up to|at most|no more than|maximum|capped at|as high as|as long as|not to exceed|not above|not more than|as many as|as much as|not exceed|cannot exceed|never exceed|not surpass|a maximum of|maximum of|not exceeding|at the most|no fewer than zero|\
        not over|max.|no greater than|less than or equal to|smaller than or equal to|equal to or less than|no higher than|no larger than|no longer than
        """
      ),
      (
        .over,
        """
        more than|over|above|greater than|topping|surpassing|beyond|far more than|much more than|a bit more than|a bit over|\
        slightly over|slightly above|north of|upwards of|upward of|in excess of|exceeding|exceed|exceeds|exceeded|surpass|surpasses|surpassed|topped|tops|top|larger than|higher than|well over|just over|\
        well above|just above|bigger than|older than|taller than|heavier than|longer than|a little over|slightly more than
        """
      ),
      (
        .atLeast,
        "at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|at the least|min.|minimum|at a minimum|at the very least|not below|starting at|starting from|greater than or equal to|more than or equal to|equal to or greater than|from at least|not under"
      ),
    ]),
    after: PhraseTable([
      (
        .atLeast,
        "-plus|+|or more|and more|and above|or above|and over|or over|and up|and upwards|or higher|or greater|or better|or longer|or older|at least|at a minimum|minimum"
      ),
      (.upTo, "or less|or fewer|or below|and below|or under|and under|or lower|at most|at the most|maximum|max|tops"),
      (.about, "or so|or thereabouts|give or take|more or less"), (.over, "-odd|odd"),
    ]),
    fillers: ["an", "the", "of", "reported"], prepositions: ["by", "to", "at"],
    joiners: PhraseTable([(false, SharedFigureWords.dashes + "|through"), (true, "to")]),
    openers: PhraseTable([(true, "between"), (false, "from|anywhere from")]),
    pairJoiners: PhraseTable([(true, "and")]),
    change: PhraseTable([
      (
        true,
        """
        rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grows|grown|growing|increase*|decrease*|climb*|drop*|jump*|\
        declin*|went|raise*|cut|reduc*|expand*|improv*|shrank|shrunk|slump*|soar*|surg*|tumbl*|up|down|lower*|boost*|doubl*
        """
      )
    ]),
    changes: .english, parts: .english,
    references: PhraseTable([
      (
        false,
        SharedFigureWords.references + """
          |unit|hall|booth|pavilion|zip code|postcode|en|boeing's|airbus's|page|pages|p.|pp.|views :|clicks :|reads :|hits :|bus|tram|train|terminal|season|episode|round|size|figure|fig.|section|sec.|no.|nos.|number|chapter|table|article|articles|paragraph|para.|para|room|highway|\
          route|road|line|flight|building|floor|level|phase|zone|type|model|step|item|rule|clause|appendix|annex|volume|vol.|issue|lot|\
          block|gate|platform|channel|category|grade|class|act|part|unit no.|resolution|act of|ext.|extension|interstate|i -|box|\
          suite|apt.|track|exit|pier|berth|group of|chapter|lines|section|question|stage|team|stand
          """
      ),
      (true, "comment|comments|tel.|telephone|phone|fax|contact|call|mobile|hotline"),
    ]),
    notAmounts: PhraseTable([
      (
        true,
        "views|clicks|reads|likes|max|dreamliner|neo|- foot equivalent*|- foot - equivalent*|foot equivalent*|a. m.|p. m.|am|pm|o'clock|s|'s|gmt|cet|utc|street|avenue|_ street|_ avenue|_ road|_ lane|_ boulevard"
      )
    ]),
    months: PhraseTable([
      (
        true,
        """
        january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|\
        oct|nov|dec
        """
      )
    ]),
    dayJoiners: PhraseTable([(true, "to|through|and|until|till|or")]),
    yearCues: PhraseTable([
      (
        true,
        "in|since|by|until|till|from|of|year|years|fiscal|late|early|mid|summer|winter|spring|fall|autumn|before|after|during|between|to|around|about|the"
      )
    ]),
    ordinals: PhraseTable([
      (
        true,
        """
        thirds|fourths|fifths|sixths|eighths|tenths|th|st|nd|rd|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|nineth|tenth|eleventh|twelfth|*teenth|*tieth|hundredth*|\
        thousandth*|millionth*|billionth*|trillionth*
        """
      )
    ]),
    names: PhraseTable([
      (
        true,
        """
        some of the|most of the|five-year plan|five - year plan|one of|one another|no one|one-time|one - time|one-stop|one-way|group of seven|group of twenty|\
        big four|big three|four seasons|three gorges|two-way|one by one|twenty-first century|one belt|one road|\
        world war two|one china|two sessions|at one|one day|one-on-one
        """
      )
    ]),
    targets: PhraseTable([(true, "to")]),
    matches: PhraseTable([
      (
        true,
        """
        beat|beats|won|win|wins|lost|lose|loses|drew|draw|defeat*|scored|scoreline|victory|thrash*|edged|final score|half-time|kick-off
        """
      )
    ]),
    ones: ["one"], onesCount: true,
    stops: [
      "and", "or", "but", "as", "at", "by", "for", "from", "in", "into", "is", "are", "was", "were", "of", "on", "per",
      "than", "that",
      "the", "to", "will", "with", "a", "an", "this", "have", "has", "had", "which", "who", "after", "over", "under",
      "more", "its",
      "their", "including", "worth", "each", "among", "between",
    ],
    during: ["over"], times: ["months", "weeks", "hours", "quarters", "decades"],
    stressed: PhraseTable([(true, "as many as")]), modals: ["could", "can", "may", "might", "would", "will", "should"])
}
