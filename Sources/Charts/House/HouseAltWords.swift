import Languages

/// Words of alternative texts, by language. `{a}` and `{b}` stand for what is filled in.
struct HouseAltWords: Sendable {
  var kinds: [String: String]
  /// An axis from `{a}` to `{b}`.
  var range: String
  var categories: String
  var points: String
  var series: String
  var panels: String
  var highest: String
  var lowest: String
  /// What the highest is of the lowest.
  var times: String
  /// From `{a}` to `{b}`.
  var trend: String
  /// The sentence about a figure in doubt and its rival `{b}`; `{a}` times.
  var statedRatio: String
  var otherRatio: String
  var qualifiers: [String: String]
  var stop = "."
  var comma = ", "
  var semicolon = "; "
  var colon = ": "

  static func words(_ language: Language) -> HouseAltWords {
    switch language {
    case .de: german
    case .fr: french
    case .zh, .zhHant, .zhHK: chinese
    case .vi: vietnamese
    case .en, .ru: english
    }
  }

  static func fill(_ pattern: String, _ a: String, _ b: String = "") -> String {
    pattern.components(separator: "{a}").joined(separator: a).components(separator: "{b}").joined(separator: b)
  }

  private static let english = HouseAltWords(
    kinds: [
      "bar": "Bar chart", "line": "Line chart", "area": "Area chart", "pie": "Pie chart", "heat": "Heat map",
      "scatter": "Scatter plot", "dots": "Dot plot", "timeline": "Timeline", "map": "Map", "chart": "Chart",
    ],
    range: "from {a} to {b}", categories: "{a} categories", points: "{a} points", series: "{a} series",
    panels: "{a} panels", highest: "Highest: {a}", lowest: "lowest: {a}", times: "The highest is {a} times the lowest",
    trend: "from {a} to {b}", statedRatio: "As stated it is {a} times that of {b}",
    otherRatio: "in the other reading {a} times",
    qualifiers: [
      "about": "about", "nearly": "nearly", "over": "more than", "at_least": "at least", "under": "less than",
      "up_to": "up to",
    ])

  private static let german = HouseAltWords(
    kinds: [
      "bar": "Balkendiagramm", "line": "Liniendiagramm", "area": "Flächendiagramm", "pie": "Kreisdiagramm",
      "heat": "Heatmap", "scatter": "Streudiagramm", "dots": "Punktdiagramm", "timeline": "Zeitstrahl", "map": "Karte",
      "chart": "Diagramm",
    ],
    range: "von {a} bis {b}", categories: "{a} Kategorien", points: "{a} Punkte", series: "{a} Reihen",
    panels: "{a} Felder", highest: "Höchster Wert: {a}", lowest: "niedrigster: {a}",
    times: "Der höchste Wert ist das {a}-Fache des niedrigsten", trend: "von {a} auf {b}",
    statedRatio: "Laut Quelle das {a}-Fache von {b}", otherRatio: "in der anderen Lesart das {a}-Fache",
    qualifiers: [
      "about": "etwa", "nearly": "fast", "over": "mehr als", "at_least": "mindestens", "under": "weniger als",
      "up_to": "bis zu",
    ])

  private static let french = HouseAltWords(
    kinds: [
      "bar": "Diagramme à barres", "line": "Courbe", "area": "Graphique en aires", "pie": "Diagramme circulaire",
      "heat": "Carte de chaleur", "scatter": "Nuage de points", "dots": "Graphique à points", "timeline": "Chronologie",
      "map": "Carte", "chart": "Graphique",
    ],
    range: "de {a} à {b}", categories: "{a} catégories", points: "{a} points", series: "{a} séries",
    panels: "{a} panneaux", highest: "Maximum\u{A0}: {a}", lowest: "minimum\u{A0}: {a}",
    times: "Le maximum vaut {a} fois le minimum", trend: "de {a} à {b}",
    statedRatio: "Selon la source {a} fois {b}", otherRatio: "dans l’autre lecture {a} fois",
    qualifiers: [
      "about": "environ", "nearly": "près de", "over": "plus de", "at_least": "au moins", "under": "moins de",
      "up_to": "jusqu’à",
    ], semicolon: "\u{A0}; ", colon: "\u{A0}: ")

  private static let chinese = HouseAltWords(
    kinds: [
      "bar": "条形图", "line": "折线图", "area": "面积图", "pie": "饼图", "heat": "热力图", "scatter": "散点图", "dots": "点图",
      "timeline": "时间线", "map": "地图", "chart": "图表",
    ],
    range: "从{a}到{b}", categories: "{a}类", points: "{a}个点", series: "{a}个系列", panels: "{a}个分图", highest: "最高：{a}",
    lowest: "最低：{a}", times: "最高值是最低值的{a}倍", trend: "从{a}到{b}", statedRatio: "按原文是{b}的{a}倍",
    otherRatio: "按另一读法是{a}倍",
    qualifiers: ["about": "约", "nearly": "近", "over": "超过", "at_least": "至少", "under": "不到", "up_to": "至多"],
    stop: "。", comma: "，", semicolon: "；", colon: "：")

  private static let vietnamese = HouseAltWords(
    kinds: [
      "bar": "Biểu đồ thanh", "line": "Biểu đồ đường", "area": "Biểu đồ miền", "pie": "Biểu đồ tròn",
      "heat": "Biểu đồ nhiệt", "scatter": "Biểu đồ phân tán", "dots": "Biểu đồ điểm", "timeline": "Dòng thời gian",
      "map": "Bản đồ", "chart": "Biểu đồ",
    ],
    range: "từ {a} đến {b}", categories: "{a} loại", points: "{a} điểm", series: "{a} chuỗi", panels: "{a} khung",
    highest: "Cao nhất: {a}", lowest: "thấp nhất: {a}", times: "Cao nhất gấp {a} lần thấp nhất",
    trend: "từ {a} đến {b}",
    statedRatio: "Theo nguồn gấp {a} lần {b}", otherRatio: "theo cách đọc khác gấp {a} lần",
    qualifiers: [
      "about": "khoảng", "nearly": "gần", "over": "hơn", "at_least": "ít nhất", "under": "dưới", "up_to": "tối đa",
    ])
}
