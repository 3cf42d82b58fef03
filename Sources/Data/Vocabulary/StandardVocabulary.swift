extension Vocabulary {
  /// What every project knows without saying so.
  public static let standard: Vocabulary = {
    var v = Vocabulary()
    for (id, labels) in measures { v.set(.measures, id, Term(LocalizedText(labels))) }
    for (id, labels, one) in counts {
      v.set(.units, id, Term(LocalizedText(labels), one: LocalizedText(one), isCount: true))
    }
    for (id, labels) in units { v.set(.units, id, Term(LocalizedText(labels))) }
    for (id, labels) in scopes { v.set(.scopes, id, Term(LocalizedText(labels))) }
    for (id, labels) in instruments { v.set(.instruments, id, Term(LocalizedText(labels))) }
    return v
  }()

  private typealias Labels = KeyValuePairs<String, String>

  private static let measures: [(String, Labels)] = [
    ("project_count", ["en": "Projects", "de": "Projekte", "fr": "Projets", "vi": "Dự án", "zh": "项目"]),
    (
      "investment",
      ["en": "Investment", "de": "Investitionen", "fr": "Investissement", "vi": "Vốn đầu tư", "zh": "投资额"]
    ),
    (
      "investment_per_project",
      [
        "en": "Investment per project", "de": "Investition je Projekt", "fr": "Investissement par projet",
        "vi": "Vốn đầu tư mỗi dự án", "zh": "单个项目投资额",
      ]
    ),
    ("trade_volume", ["en": "Trade", "de": "Handel", "fr": "Échanges", "vi": "Kim ngạch thương mại", "zh": "贸易额"]),
    ("area", ["en": "Area", "de": "Fläche", "fr": "Superficie", "vi": "Diện tích", "zh": "面积"]),
    ("companies", ["en": "Companies", "de": "Unternehmen", "fr": "Entreprises", "vi": "Doanh nghiệp", "zh": "企业"]),
    (
      "participants",
      ["en": "Participants", "de": "Teilnehmende", "fr": "Participants", "vi": "Người tham dự", "zh": "参会人数"]
    ),
    ("duration", ["en": "Duration", "de": "Dauer", "fr": "Durée", "vi": "Thời gian", "zh": "时长"]),
    (
      "ordinal",
      [
        "en": "Place in a series", "de": "Stelle in einer Reihe", "fr": "Rang dans une série", "vi": "Thứ tự",
        "zh": "次序",
      ]
    ),
    ("share", ["en": "Share", "de": "Anteil", "fr": "Part", "vi": "Tỷ trọng", "zh": "占比"]),
    ("ratio", ["en": "Ratio", "de": "Verhältnis", "fr": "Rapport", "vi": "Tỷ lệ", "zh": "比值"]),
    ("difference", ["en": "Difference", "de": "Unterschied", "fr": "Écart", "vi": "Chênh lệch", "zh": "差额"]),
    ("event", ["en": "Event", "de": "Veranstaltung", "fr": "Événement", "vi": "Sự kiện", "zh": "活动"]),
    ("act", ["en": "Act", "de": "Akt", "fr": "Acte", "vi": "Hành động", "zh": "行动"]),
    ("sector", ["en": "Sectors", "de": "Branchen", "fr": "Secteurs", "vi": "Lĩnh vực", "zh": "行业"]),
    ("party", ["en": "Parties", "de": "Beteiligte", "fr": "Parties", "vi": "Các bên", "zh": "参与方"]),
    (
      "counterparty",
      ["en": "Counterparties", "de": "Vertragspartner", "fr": "Cocontractants", "vi": "Bên đối tác", "zh": "签约对方"]
    ),
    ("place", ["en": "Place", "de": "Ort", "fr": "Lieu", "vi": "Địa điểm", "zh": "地点"]),
    ("country_count", ["en": "Countries", "de": "Länder", "fr": "Pays", "vi": "Quốc gia", "zh": "国家"]),
    ("statement", ["en": "Statement", "de": "Aussage", "fr": "Déclaration", "vi": "Nhận định", "zh": "表述"]),
  ]

  /// Things that can be counted: the plural, and the form for one.
  private static let counts: [(String, Labels, Labels)] = [
    (
      "project", ["en": "projects", "de": "Projekte", "fr": "projets", "vi": "dự án", "zh": "个项目"],
      ["en": "project", "de": "Projekt", "fr": "projet"]
    ),
    (
      "company", ["en": "companies", "de": "Unternehmen", "fr": "entreprises", "vi": "doanh nghiệp", "zh": "家企业"],
      ["en": "company", "fr": "entreprise"]
    ),
    (
      "person", ["en": "persons", "de": "Personen", "fr": "personnes", "vi": "người", "zh": "人"],
      ["en": "person", "de": "Person", "fr": "personne"]
    ),
    (
      "country", ["en": "countries", "de": "Länder", "fr": "pays", "vi": "quốc gia", "zh": "个国家"],
      ["en": "country", "de": "Land"]
    ),
    (
      "park", ["en": "parks", "de": "Parks", "fr": "parcs", "vi": "khu công nghiệp", "zh": "个园区"],
      ["en": "park", "de": "Park", "fr": "parc"]
    ),
    (
      "measure", ["en": "measures", "de": "Maßnahmen", "fr": "mesures", "vi": "biện pháp", "zh": "项措施"],
      ["en": "measure", "de": "Maßnahme", "fr": "mesure"]
    ),
    (
      "department", ["en": "departments", "de": "Ämter", "fr": "départements", "vi": "sở", "zh": "个部门"],
      ["en": "department", "de": "Amt", "fr": "département"]
    ),
  ]

  private static let units: [(String, Labels)] = [
    // The Chinese mu is 1/15 ha; the Vietnamese mẫu is another area, so the Vietnamese label names both.
    ("mu", ["en": "mu", "de": "Mu", "fr": "mu", "vi": "mẫu (mu)", "zh": "亩"]),
    ("ha", ["en": "ha", "zh": "公顷"]), ("km2", ["en": "km²", "zh": "平方公里"]), ("m2", ["en": "m²", "zh": "平方米"]),
    ("m3", ["en": "m³", "zh": "立方米"]), ("km", ["en": "km", "zh": "公里"]), ("m", ["en": "m", "zh": "米"]),
    ("cm", ["en": "cm", "zh": "厘米"]), ("kg", ["en": "kg", "zh": "公斤"]), ("t", ["en": "t", "zh": "吨"]),
    ("TEU", ["en": "TEU", "zh": "标准箱"]),
    ("bbl", ["en": "barrels", "de": "Barrel", "fr": "barils", "vi": "thùng", "zh": "桶"]),
    ("kW", ["en": "kW", "zh": "千瓦"]), ("GW", ["en": "GW", "zh": "吉瓦"]),
    ("day", ["en": "days", "de": "Tage", "fr": "jours", "vi": "ngày", "zh": "天"]),
    ("month", ["en": "months", "de": "Monate", "fr": "mois", "vi": "tháng", "zh": "个月"]),
    ("year", ["en": "years", "de": "Jahre", "fr": "ans", "vi": "năm", "zh": "年"]),
    ("percent", ["en": "%"]),
    (
      "percentage_point",
      [
        "en": "percentage points", "de": "Prozentpunkte", "fr": "points de pourcentage", "vi": "điểm phần trăm",
        "zh": "个百分点",
      ]
    ),
    ("times", ["en": "×", "vi": "lần", "zh": "倍"]),
    (
      "ordinal", ["en": "in a series", "de": "in einer Reihe", "fr": "dans une série", "vi": "theo thứ tự", "zh": "次序"]
    ),
  ]

  private static let scopes: [(String, Labels)] = [
    (
      "event_total",
      [
        "en": "total of the event", "de": "Summe der Veranstaltung", "fr": "total de l’événement",
        "vi": "tổng của sự kiện", "zh": "活动总计",
      ]
    ),
    ("one_park", ["en": "one park", "de": "ein Park", "fr": "un parc", "vi": "một khu", "zh": "单个园区"]),
    (
      "area_total",
      ["en": "the whole area", "de": "das ganze Gebiet", "fr": "toute la zone", "vi": "toàn khu", "zh": "全区"]
    ),
  ]

  private static let instruments: [(String, Labels)] = [
    ("contract", ["en": "contract", "de": "Vertrag", "fr": "contrat", "vi": "hợp đồng", "zh": "合同"]),
    (
      "memorandum",
      ["en": "memorandum", "de": "Absichtserklärung", "fr": "protocole d’accord", "vi": "bản ghi nhớ", "zh": "备忘录"]
    ),
    (
      "work_programme",
      [
        "en": "work programme", "de": "Arbeitsprogramm", "fr": "programme de travail", "vi": "chương trình làm việc",
        "zh": "工作方案",
      ]
    ),
    ("centre", ["en": "centre", "de": "Zentrum", "fr": "centre", "vi": "trung tâm", "zh": "中心"]),
    ("platform", ["en": "platform", "de": "Plattform", "fr": "plateforme", "vi": "nền tảng", "zh": "平台"]),
    ("park", ["en": "park", "de": "Park", "fr": "parc", "vi": "khu công nghiệp", "zh": "园区"]),
    ("conference", ["en": "conference", "de": "Konferenz", "fr": "conférence", "vi": "hội nghị", "zh": "会议"]),
    ("meeting", ["en": "meeting", "de": "Treffen", "fr": "réunion", "vi": "cuộc họp", "zh": "会议"]),
    ("visit", ["en": "visit", "de": "Besuch", "fr": "visite", "vi": "chuyến thăm", "zh": "访问"]),
    ("consensus", ["en": "consensus", "de": "Konsens", "fr": "consensus", "vi": "đồng thuận", "zh": "共识"]),
    ("agreement", ["en": "agreement", "de": "Vereinbarung", "fr": "accord", "vi": "thỏa thuận", "zh": "协议"]),
    ("construction", ["en": "construction", "de": "Bau", "fr": "construction", "vi": "xây dựng", "zh": "建设"]),
    ("policy", ["en": "policy", "de": "Vorhaben", "fr": "politique", "vi": "chính sách", "zh": "政策"]),
    ("signing", ["en": "signing", "de": "Unterzeichnung", "fr": "signature", "vi": "lễ ký", "zh": "签约"]),
    (
      "matchmaking", ["en": "matchmaking", "de": "Kontaktbörse", "fr": "mise en relation", "vi": "kết nối", "zh": "对接"]
    ),
  ]
}
