import Languages

/// The house's own words on charts, by language.
struct HouseWords: Sendable {
  var asStated: String
  var otherReading: String
  var notStated: String
  var notFound: String
  var withheld: String
  var notApplicable: String
  var disputed: String
  var times: String
  var sources: String
  var source: String
  var otherReadingSource: String
  var published: String
  var dateNotStated: String
  var since: String

  static func words(_ language: Language) -> HouseWords {
    switch language {
    case .de:
      HouseWords(
        asStated: "laut Quelle", otherReading: "andere Lesart", notStated: "nicht genannt", notFound: "nicht gefunden",
        withheld: "zurückgehalten", notApplicable: "trifft nicht zu", disputed: "Umstritten.", times: "×",
        sources: "Quellen",
        source: "Quelle", otherReadingSource: "Andere Lesart", published: "veröffentlicht",
        dateNotStated: "Datum nicht genannt", since: "seit")
    case .fr:
      HouseWords(
        asStated: "selon la source", otherReading: "autre lecture", notStated: "non indiqué", notFound: "introuvable",
        withheld: "non communiqué", notApplicable: "sans objet", disputed: "Contesté.", times: "×", sources: "Sources",
        source: "Source", otherReadingSource: "Autre lecture", published: "publié", dateNotStated: "date non indiquée",
        since: "depuis")
    case .zh, .zhHant, .zhHK:
      HouseWords(
        asStated: "原文所述", otherReading: "另一读法", notStated: "未说明", notFound: "未找到", withheld: "未公布",
        notApplicable: "不适用", disputed: "存疑。", times: "×", sources: "来源", source: "来源", otherReadingSource: "另一读法",
        published: "发布于", dateNotStated: "日期未说明", since: "自")
    case .vi:
      HouseWords(
        asStated: "theo nguồn", otherReading: "cách đọc khác", notStated: "không nêu", notFound: "không tìm thấy",
        withheld: "không công bố", notApplicable: "không áp dụng", disputed: "Còn nghi vấn.", times: "×",
        sources: "Nguồn",
        source: "Nguồn", otherReadingSource: "Cách đọc khác", published: "công bố", dateNotStated: "không nêu ngày",
        since: "từ")
    case .en, .ru:
      HouseWords(
        asStated: "as stated", otherReading: "other reading", notStated: "not stated", notFound: "not found",
        withheld: "withheld", notApplicable: "not applicable", disputed: "Disputed.", times: "×", sources: "Sources",
        source: "Source", otherReadingSource: "Other reading", published: "published", dateNotStated: "date not stated",
        since: "since")
    }
  }

  func missing(_ reason: String?) -> String {
    switch reason {
    case "not_found": notFound
    case "withheld": withheld
    case "not_applicable": notApplicable
    default: notStated
    }
  }
}
