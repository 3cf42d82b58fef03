import Facts
import Languages

/// The words that a briefing says of its own accord, by language. What a user writes is never touched.
public struct ReportWords: Hashable, Sendable {
  public var figure: String
  public var keyTitle: String
  public var heads: FactRows.Heads
  public var otherReading: String
  public var asStated: String
  /// Before the date of publication, where a figure has no date of its own.
  public var published: String
  public var actWithoutFigure: String
  public var probable: String
  /// Before the date of what still goes on.
  public var since: String
  /// Release … PR Newswire.
  public var through: String
  public var translated: String
  public var openingQuote: String
  public var closingQuote: String
  public var comma: String
  /// Names of languages by primary tag.
  public var languages: [String: String]
  /// The words of the key that are no status of a fact.
  var marks: [StatusMark: String]
  private var tag: Language

  public func status(_ mark: StatusMark) -> String {
    marks[mark] ?? Status(rawValue: mark.rawValue)?.label(tag) ?? mark.rawValue
  }

  public func quoted(_ s: String) -> String { openingQuote + s + closingQuote }

  public func language(_ tag: String) -> String {
    languages[tag.lowercased().split(separator: "-").first.map(String.init) ?? tag] ?? tag
  }

  /// Falls back on the primary language, then on English.
  public static func of(_ language: Language) -> ReportWords {
    all[language.primaryTag] ?? english
  }

  static let english = ReportWords(
    figure: "Figure", keyTitle: "How figures are drawn",
    heads: .init(measure: "Measure", value: "Value", unit: "Unit", status: "Status", date: "Date", source: "Source"),
    otherReading: "other reading", asStated: "as stated", published: "publ.", actWithoutFigure: "act, no figure",
    probable: "probable",
    since: "since", through: "through", translated: "translated", openingQuote: "“", closingQuote: "”", comma: ", ",
    languages: ["de": "German", "en": "English", "fr": "French", "vi": "Vietnamese", "zh": "Chinese"],
    marks: [
      .notStated: "not stated", .disputed: "disputed, as stated", .otherReading: "other reading",
      .about: "about, nearly", .over: "more than, a bound",
    ], tag: .en)

  private static let all: [String: ReportWords] = [
    "en": english, "de": german, "fr": french, "vi": vietnamese, "zh": chinese,
  ]

  private static let german = ReportWords(
    figure: "Abbildung", keyTitle: "Wie Zahlen gezeichnet sind",
    heads: .init(measure: "Größe", value: "Wert", unit: "Einheit", status: "Stand", date: "Datum", source: "Quelle"),
    otherReading: "andere Lesart", asStated: "wie angegeben", published: "veröff.", actWithoutFigure: "Akt ohne Zahl",
    probable: "wahrscheinlich",
    since: "seit", through: "über", translated: "übersetzt,", openingQuote: "„", closingQuote: "“", comma: ", ",
    languages: ["de": "deutsch", "en": "englisch", "fr": "französisch", "vi": "vietnamesisch", "zh": "chinesisch"],
    marks: [
      .notStated: "nicht angegeben", .disputed: "umstritten, wie angegeben", .otherReading: "andere Lesart",
      .about: "etwa, fast", .over: "mehr als, eine Schranke",
    ], tag: .de)

  private static let french = ReportWords(
    figure: "Figure", keyTitle: "Comment les chiffres sont dessinés",
    heads: .init(measure: "Mesure", value: "Valeur", unit: "Unité", status: "Statut", date: "Date", source: "Source"),
    otherReading: "autre lecture", asStated: "tel qu’indiqué", published: "publ.",
    actWithoutFigure: "acte sans chiffre",
    probable: "probable",
    since: "depuis", through: "via", translated: "traduit,", openingQuote: "«\u{A0}", closingQuote: "\u{A0}»",
    comma: ", ",
    languages: ["de": "allemand", "en": "anglais", "fr": "français", "vi": "vietnamien", "zh": "chinois"],
    marks: [
      .notStated: "non indiqué", .disputed: "contesté, tel qu’indiqué", .otherReading: "autre lecture",
      .about: "environ, près de", .over: "plus de, une borne",
    ], tag: .fr)

  private static let vietnamese = ReportWords(
    figure: "Hình", keyTitle: "Cách vẽ các con số",
    heads: .init(
      measure: "Chỉ tiêu", value: "Giá trị", unit: "Đơn vị", status: "Trạng thái", date: "Ngày", source: "Nguồn"),
    otherReading: "cách đọc khác", asStated: "như đã nêu", published: "đăng", actWithoutFigure: "không có số liệu",
    probable: "có khả năng",
    since: "từ", through: "qua", translated: "bản dịch,", openingQuote: "“", closingQuote: "”", comma: ", ",
    languages: ["de": "tiếng Đức", "en": "tiếng Anh", "fr": "tiếng Pháp", "vi": "tiếng Việt", "zh": "tiếng Trung"],
    marks: [
      .notStated: "không nêu", .disputed: "còn tranh cãi, như đã nêu", .otherReading: "cách đọc khác",
      .about: "khoảng, gần", .over: "hơn, một giới hạn",
    ], tag: .vi)

  private static let chinese = ReportWords(
    figure: "图", keyTitle: "数字的画法",
    heads: .init(measure: "指标", value: "数值", unit: "单位", status: "状态", date: "日期", source: "来源"),
    otherReading: "另一读数", asStated: "原文数字", published: "发布于", actWithoutFigure: "无数字", probable: "很可能",
    since: "自", through: "经", translated: "译文，", openingQuote: "“", closingQuote: "”", comma: "，",
    languages: ["de": "德文", "en": "英文", "fr": "法文", "vi": "越南文", "zh": "中文"],
    marks: [
      .notStated: "未说明", .disputed: "有争议，原文数字", .otherReading: "另一读数", .about: "约、近", .over: "超过（下限）",
    ], tag: .zh)
}
