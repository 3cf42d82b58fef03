import Languages

/// The words of a language that hold on to a figure. Short lists, of what briefings about money and works contain.
struct NoBreakWords: Sendable {
  /// Million, Mrd.: a unit may follow them.
  var scales: Set<String>
  /// Scales, currencies and measures behind a figure.
  var units: Set<String>
  /// In lower case; whole months and their short forms.
  var months: Set<String>
  /// In lower case: what a number numbers, e.g. `figure`.
  var references: Set<String>
  /// Before a number for other reasons: `tháng 10`.
  var beforeNumber: Set<String> = []
  /// After a day: `22 tháng 10`.
  var afterDay: Set<String> = []
  /// Codes that stand before or behind a figure.
  var currencies: Set<String> = NoBreakWords.codes
  /// Units of several words.
  var compounds: [String] = []
  /// `20 663`.
  var groupsDigitsBySpace = false

  private static let codes: Set<String> = ["US$", "USD", "EUR", "CNY", "RMB", "VND", "GBP", "JPY", "SDR", "CHF", "HK$"]

  private static let measures: Set<String> = [
    "%", "‰", "pp", "km", "m", "cm", "mm", "km²", "m²", "m³", "ha", "mu", "km/h", "kg", "t", "kt", "Mt", "MW", "GW",
    "kW",
    "kV", "kWh", "MWh", "GWh", "TWh", "°C", "°", "h", "min", "s", "GB", "MB", "pt", "px", "em",
  ]

  private static func make(
    scales: Set<String>, units: Set<String>, months: Set<String>, references: Set<String>
  ) -> NoBreakWords {
    NoBreakWords(
      scales: scales, units: scales.union(units).union(measures).union(codes), months: months, references: references)
  }

  static func of(_ language: Language) -> NoBreakWords {
    switch language {
    case .en: english
    case .de: german
    case .fr: french
    case .vi: vietnamese
    case .zh, .zhHant, .zhHK: chinese
    case .ru: make(scales: [], units: [], months: [], references: [])
    }
  }

  private static let english: NoBreakWords = {
    var words = englishWords
    words.compounds = ["per cent", "percentage points"]
    return words
  }()

  private static let englishWords = make(
    scales: ["bn", "m", "mn", "k", "tn", "trn", "thousand", "million", "billion", "trillion", "hundred"],
    units: [
      "yuan", "dollar", "dollars", "euro", "euros", "pounds", "dong", "yen", "cents", "percent", "per", "percentage",
      "tonnes", "tons", "hectares", "metres", "meters", "kilometres", "kilometers", "miles", "years", "year", "months",
      "days", "hours", "minutes", "points",
    ],
    months: [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ],
    references: [
      "figure", "figures", "fig.", "table", "tables", "section", "chapter", "page", "pages", "p.", "pp.", "no.", "nos.",
      "article", "art.", "note", "box", "annex", "appendix", "document", "source", "step", "part", "volume", "vol.",
      "chart", "phase", "line",
    ])

  private static let german = make(
    scales: [
      "Mrd.", "Mrd", "Mio.", "Mio", "Bio.", "Bio", "Tsd.", "Tsd", "tausend", "million", "millionen", "milliarde",
      "milliarden", "billionen",
    ],
    units: [
      "yuan", "dollar", "euro", "pfund", "dong", "yen", "cent", "prozent", "prozentpunkte", "tonnen", "hektar", "meter",
      "kilometer", "jahre", "jahren", "jahr", "monate", "monaten", "tage", "tagen", "stunden", "minuten", "uhr",
    ],
    months: [
      "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
      "dezember", "jänner", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez",
    ],
    references: [
      "abbildung", "abb.", "tabelle", "tab.", "abschnitt", "kapitel", "kap.", "seite", "seiten", "s.", "nr.", "artikel",
      "art.", "anhang", "anlage", "dokument", "quelle", "schritt", "teil", "band", "bd.", "phase", "§",
    ])

  private static let french: NoBreakWords = {
    var words = make(
      scales: ["Md", "Mds", "M", "k", "mille", "million", "millions", "milliard", "milliards"],
      units: [
        "yuan", "yuans", "dollar", "dollars", "euro", "euros", "dong", "dongs", "yens", "Md€", "M€", "pour", "points",
        "tonnes", "hectares", "mètres", "kilomètres", "ans", "an", "mois", "jours", "heures", "minutes",
      ],
      months: [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc",
      ],
      references: [
        "figure", "figures", "fig.", "tableau", "section", "chapitre", "page", "pages", "p.", "pp.", "n°", "nᵒ", "no",
        "article", "art.", "annexe", "encadré", "document", "source", "étape", "partie", "phase",
      ])
    words.groupsDigitsBySpace = true
    words.compounds = ["pour cent"]
    // French sets a narrow space before its per cent sign; `NoBreak.glue` sees to it.
    words.units.remove("%")
    return words
  }()

  private static let vietnamese: NoBreakWords = {
    var words = make(
      scales: ["nghìn", "ngàn", "triệu", "tỷ", "tỉ"],
      units: [
        "đồng", "nhân", "đô", "euro", "usd", "yên", "phần", "điểm", "tấn", "hécta", "mét", "kilômét", "năm", "tháng",
        "ngày", "giờ", "phút",
      ],
      months: [],
      references: ["hình", "bảng", "mục", "trang", "chương", "điều", "khoản", "số", "lục", "bước", "phần", "đoạn"])
    words.beforeNumber = ["tháng", "ngày", "quý"]
    words.afterDay = ["tháng"]
    words.compounds = ["nhân dân tệ", "đô la Mỹ", "đô la", "phần trăm"]
    return words
  }()

  private static let chinese = make(
    scales: ["亿", "万"], units: ["亿元", "万元", "亿", "万", "元", "美元", "亿美元", "公里", "吨", "亩"], months: [],
    references: ["图", "表", "第", "注", "附件"])
}
