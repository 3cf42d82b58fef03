/// The words that a briefing says of its own accord, by language. What a user writes is never touched.
public struct ReportWords: Hashable, Sendable {
  public var figure: String
  public var keyTitle: String
  public var heads: FactTable.Heads
  public var otherReading: String
  public var asStated: String
  /// Before the date of publication, where a figure has no date of its own.
  public var published: String
  public var actWithoutFigure: String
  public var probable: String
  public var statuses: [StatusMark: String]
  public var missing: [String: String]

  public func status(_ mark: StatusMark) -> String { statuses[mark] ?? mark.rawValue }

  /// Falls back on the primary language, then on English.
  public static func of(_ language: String) -> ReportWords {
    let primary = language.lowercased().split(separator: "-").first.map(String.init) ?? "en"
    return all[primary] ?? english
  }

  static let english = ReportWords(
    figure: "Figure", keyTitle: "How figures are drawn",
    heads: .init(measure: "Measure", value: "Value", unit: "Unit", status: "Status", date: "Date", source: "Source"),
    otherReading: "other reading", asStated: "as stated", published: "publ.", actWithoutFigure: "act, no figure",
    probable: "probable",
    statuses: [
      .pledged: "pledged", .planned: "planned", .signed: "signed", .paidIn: "paid in",
      .underConstruction: "under construction", .operating: "operating", .cancelled: "cancelled", .held: "held",
      .discussed: "discussed", .stated: "stated", .notStated: "not stated", .disputed: "disputed, as stated",
      .otherReading: "other reading", .about: "about, nearly", .over: "more than, a bound",
    ],
    missing: [
      "not_stated": "not stated", "not_found": "not found", "withheld": "withheld", "not_applicable": "not applicable",
    ])

  private static let all: [String: ReportWords] = ["en": english, "de": german, "fr": french, "vi": vietnamese, "zh": chinese]

  private static let german = ReportWords(
    figure: "Abbildung", keyTitle: "Wie Zahlen gezeichnet sind",
    heads: .init(measure: "Größe", value: "Wert", unit: "Einheit", status: "Stand", date: "Datum", source: "Quelle"),
    otherReading: "andere Lesart", asStated: "wie angegeben", published: "veröff.", actWithoutFigure: "Akt ohne Zahl",
    probable: "wahrscheinlich",
    statuses: [
      .pledged: "zugesagt", .planned: "geplant", .signed: "unterzeichnet", .paidIn: "eingezahlt",
      .underConstruction: "im Bau", .operating: "in Betrieb", .cancelled: "aufgegeben", .held: "stattgefunden",
      .discussed: "besprochen", .stated: "angegeben", .notStated: "nicht angegeben",
      .disputed: "umstritten, wie angegeben", .otherReading: "andere Lesart", .about: "etwa, fast",
      .over: "mehr als, eine Schranke",
    ],
    missing: [
      "not_stated": "nicht angegeben", "not_found": "nicht gefunden", "withheld": "zurückgehalten",
      "not_applicable": "nicht zutreffend",
    ])

  private static let french = ReportWords(
    figure: "Figure", keyTitle: "Comment les chiffres sont dessinés",
    heads: .init(measure: "Mesure", value: "Valeur", unit: "Unité", status: "Statut", date: "Date", source: "Source"),
    otherReading: "autre lecture", asStated: "tel qu’indiqué", published: "publ.", actWithoutFigure: "acte sans chiffre",
    probable: "probable",
    statuses: [
      .pledged: "promis", .planned: "prévu", .signed: "signé", .paidIn: "versé", .underConstruction: "en construction",
      .operating: "en service", .cancelled: "annulé", .held: "tenu", .discussed: "discuté", .stated: "indiqué",
      .notStated: "non indiqué", .disputed: "contesté, tel qu’indiqué", .otherReading: "autre lecture",
      .about: "environ, près de", .over: "plus de, une borne",
    ],
    missing: [
      "not_stated": "non indiqué", "not_found": "introuvable", "withheld": "non divulgué", "not_applicable": "sans objet",
    ])

  private static let vietnamese = ReportWords(
    figure: "Hình", keyTitle: "Cách vẽ các con số",
    heads: .init(
      measure: "Chỉ tiêu", value: "Giá trị", unit: "Đơn vị", status: "Trạng thái", date: "Ngày", source: "Nguồn"),
    otherReading: "cách đọc khác", asStated: "như đã nêu", published: "đăng", actWithoutFigure: "không có số liệu",
    probable: "có khả năng",
    statuses: [
      .pledged: "cam kết", .planned: "kế hoạch", .signed: "đã ký", .paidIn: "đã góp", .underConstruction: "đang xây dựng",
      .operating: "đang hoạt động", .cancelled: "đã hủy", .held: "đã tổ chức", .discussed: "đã thảo luận",
      .stated: "đã nêu", .notStated: "không nêu", .disputed: "còn tranh cãi, như đã nêu",
      .otherReading: "cách đọc khác", .about: "khoảng, gần", .over: "hơn, một giới hạn",
    ],
    missing: [
      "not_stated": "không nêu", "not_found": "không tìm thấy", "withheld": "không công bố",
      "not_applicable": "không áp dụng",
    ])

  private static let chinese = ReportWords(
    figure: "图", keyTitle: "数字的画法",
    heads: .init(measure: "指标", value: "数值", unit: "单位", status: "状态", date: "日期", source: "来源"),
    otherReading: "另一读数", asStated: "原文数字", published: "发布于", actWithoutFigure: "无数字", probable: "很可能",
    statuses: [
      .pledged: "意向", .planned: "计划", .signed: "签约", .paidIn: "到位", .underConstruction: "在建",
      .operating: "投产", .cancelled: "取消", .held: "已举行", .discussed: "已商谈", .stated: "文中所述",
      .notStated: "未说明", .disputed: "有争议，原文数字", .otherReading: "另一读数", .about: "约、近", .over: "超过（下限）",
    ],
    missing: ["not_stated": "未说明", "not_found": "未找到", "withheld": "未公开", "not_applicable": "不适用"])
}
