import Languages

extension Status {
  public func label(_ language: Language) -> String { Self.labels[self]?.text(language) ?? rawValue }

  private static let labels: [Status: LocalizedText] = [
    .pledged: .init(["en": "pledged", "de": "zugesagt", "fr": "promis", "vi": "cam kết", "zh": "意向"]),
    .planned: .init(["en": "planned", "de": "geplant", "fr": "prévu", "vi": "dự kiến", "zh": "计划"]),
    .signed: .init(["en": "signed", "de": "unterzeichnet", "fr": "signé", "vi": "đã ký", "zh": "已签约"]),
    .paidIn: .init(["en": "paid in", "de": "eingezahlt", "fr": "versé", "vi": "đã góp vốn", "zh": "已到位"]),
    .underConstruction: .init(
      ["en": "under construction", "de": "im Bau", "fr": "en construction", "vi": "đang xây dựng", "zh": "在建"]),
    .operating: .init(["en": "operating", "de": "in Betrieb", "fr": "en service", "vi": "đang hoạt động", "zh": "运营中"]),
    .cancelled: .init(["en": "cancelled", "de": "abgesagt", "fr": "annulé", "vi": "đã hủy", "zh": "已取消"]),
    .held: .init(["en": "held", "de": "abgehalten", "fr": "tenu", "vi": "đã tổ chức", "zh": "已举办"]),
    .discussed: .init(["en": "discussed", "de": "besprochen", "fr": "discuté", "vi": "đã thảo luận", "zh": "已讨论"]),
    .stated: .init(["en": "stated", "de": "angegeben", "fr": "déclaré", "vi": "được nêu", "zh": "文中陈述"]),
  ]
}

extension MissingReason {
  public func label(_ language: Language) -> String { Self.labels[self]?.text(language) ?? rawValue }

  private static let labels: [MissingReason: LocalizedText] = [
    .notStated: .init(
      ["en": "not stated", "de": "nicht angegeben", "fr": "non indiqué", "vi": "không nêu", "zh": "未说明"]),
    .notFound: .init(
      ["en": "not found", "de": "nicht gefunden", "fr": "introuvable", "vi": "không tìm thấy", "zh": "未找到"]),
    .withheld: .init(
      ["en": "withheld", "de": "nicht veröffentlicht", "fr": "non communiqué", "vi": "không công bố", "zh": "未公开"]),
    .notApplicable: .init(
      ["en": "not applicable", "de": "trifft nicht zu", "fr": "sans objet", "vi": "không áp dụng", "zh": "不适用"]),
  ]
}

extension Doubt.State {
  public func label(_ language: Language) -> String { Self.labels[self]?.text(language) ?? rawValue }

  private static let labels: [Doubt.State: LocalizedText] = [
    .open: .init(["en": "Open", "de": "Offen", "fr": "Ouvert", "vi": "Còn để ngỏ", "zh": "未决"]),
    .settled: .init(["en": "Settled", "de": "Geklärt", "fr": "Réglé", "vi": "Đã rõ", "zh": "已明确"]),
    .highlyProbable: .init(
      [
        "en": "Highly probable, not proven", "de": "Höchst wahrscheinlich, nicht bewiesen",
        "fr": "Très probable, non prouvé", "vi": "Rất có khả năng, chưa được chứng minh", "zh": "极有可能，未获证实",
      ]),
    .notConfirmed: .init(
      ["en": "Not confirmed", "de": "Nicht bestätigt", "fr": "Non confirmé", "vi": "Chưa xác nhận", "zh": "未经证实"]),
  ]
}

extension Alternative.Certainty {
  public func label(_ language: Language) -> String { Self.labels[self]?.text(language) ?? rawValue }

  private static let labels: [Alternative.Certainty: LocalizedText] = [
    .possible: .init(["en": "possible", "de": "möglich", "fr": "possible", "vi": "có thể", "zh": "可能"]),
    .probable: .init(["en": "probable", "de": "wahrscheinlich", "fr": "probable", "vi": "có khả năng", "zh": "很可能"]),
    .highlyProbable: .init(
      [
        "en": "highly probable", "de": "höchst wahrscheinlich", "fr": "très probable", "vi": "rất có khả năng",
        "zh": "极有可能",
      ]),
    .proven: .init(["en": "proven", "de": "bewiesen", "fr": "prouvé", "vi": "đã chứng minh", "zh": "已证实"]),
  ]
}

extension Qualifier {
  /// The glyph of labels and tables; nil for `exact` and `between`, which are written out as a number and a range.
  /// There is no glyph for "nearly" in the fonts, so it shares ≈ and keeps its word.
  public var glyph: String? {
    switch self {
    case .exact, .between: nil
    case .about, .nearly: "≈"
    case .under: "<"
    case .upTo: "≤"
    case .over: ">"
    case .atLeast: "≥"
    }
  }

  /// The word that goes before the number in running text; "" for `exact` and `between`.
  public func word(_ language: Language) -> String { Self.words[self]?.text(language) ?? "" }

  private static let words: [Qualifier: LocalizedText] = [
    .about: .init(["en": "about", "de": "rund", "fr": "environ", "vi": "khoảng", "zh": "约"]),
    .nearly: .init(["en": "nearly", "de": "fast", "fr": "près de", "vi": "gần", "zh": "近"]),
    .under: .init(["en": "under", "de": "unter", "fr": "moins de", "vi": "dưới", "zh": "不到"]),
    .upTo: .init(["en": "up to", "de": "bis zu", "fr": "jusqu’à", "vi": "tối đa", "zh": "至多"]),
    .over: .init(["en": "over", "de": "über", "fr": "plus de", "vi": "hơn", "zh": "超过"]),
    .atLeast: .init(["en": "at least", "de": "mindestens", "fr": "au moins", "vi": "ít nhất", "zh": "至少"]),
  ]
}
