extension Words {
  static let vietnamese = Words(
    sentence: SentenceWords(
      openingQuote: "“", closingQuote: "”", comma: ", ", semicolon: "; ", colon: ": ", stop: ".", space: " ",
      fixedSpace: "\u{A0}", and: "và", or: "hoặc", bracketed: " ({a})", range: "từ {a} đến {b}"),
    languages: LanguageNames(
      german: "tiếng Đức", english: "tiếng Anh", french: "tiếng Pháp", russian: "tiếng Nga",
      vietnamese: "tiếng Việt", chinese: "tiếng Trung"),
    numbers: NumberWords(
      locale: NumberLocale(decimal: ",", thousands: ".", currency: ("", "\u{A0}₫")), groupFrom: 4,
      scales: [
        .init(12, "nghìn\u{A0}tỷ", Counted("nghìn tỷ")), .init(9, "tỷ", Counted("tỷ")),
        .init(6, "triệu", Counted("triệu")),
      ],
      thousand: .init(3, "nghìn", Counted("nghìn")),
      unitGap: "\u{A0}", scaledUnit: { $0 + "\u{A0}" + $1 }, ordinal: { "thứ\u{A0}\($0)" },
      plural: { _, _ in .many }, per: "mỗi {a}"),
    dates: DateWords(
      months: .init(
        "tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12",
        short: "thg 1|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|thg 10|thg 11|thg 12"),
      days: DateWords.split("Chủ nhật|Thứ hai|Thứ ba|Thứ tư|Thứ năm|Thứ sáu|Thứ bảy"),
      shortDays: DateWords.split("CN|T2|T3|T4|T5|T6|T7"), periods: DateWords.split("SA CH"),
      day: { "\($0.day) \($0.month) năm \($0.year)" }, shortDay: { "\($0.day)/\($0.number)/\($0.year)" },
      month: { "\($0.month) năm \($0.year)" }, shortMonth: { "\($0.number)/\($0.year)" }, year: { "\($0)" },
      dateTime: "%X %A, %-d %B, %Y", date: "%d/%m/%Y", time: "%H:%M:%S"),
    currencies: CurrencyWords(
      yuan: "nhân dân tệ", dollars: "đô la Mỹ", euros: "euro", dong: "đồng", ringgit: "ringgit",
      hongKongDollars: "đô la Hồng Kông", yen: "yên", pounds: "bảng Anh", roubles: "rúp", baht: "baht",
      singaporeDollars: "đô la Singapore"),
    figures: FigureWords(
      asStated: "theo nguồn", otherReading: "cách đọc khác", disputed: "còn nghi vấn", source: "Nguồn",
      sources: "Nguồn", published: "đăng", publishedShort: "đăng", dateNotStated: "không nêu ngày", since: "từ",
      times: "gấp {a} lần {b}", through: "{a} qua {b}", translated: "bản dịch, {a}"),
    qualifiers: QualifierWords(
      about: "khoảng", nearly: "gần", under: "dưới", upTo: "tối đa", over: "hơn", atLeast: "ít nhất"),
    statuses: StatusWords(
      pledged: "cam kết", planned: "dự kiến", signed: "đã ký", paidIn: "đã góp vốn",
      underConstruction: "đang xây dựng", operating: "đang hoạt động", cancelled: "đã hủy", held: "đã tổ chức",
      discussed: "đã thảo luận", stated: "được nêu"),
    missing: MissingWords(
      notStated: "không nêu", notFound: "không tìm thấy", withheld: "không công bố", notApplicable: "không áp dụng"),
    doubts: DoubtWords(
      open: "Còn để ngỏ", settled: "Đã rõ", highlyProbable: "Rất có khả năng, chưa được chứng minh",
      notConfirmed: "Chưa xác nhận"),
    certainties: CertaintyWords(
      possible: "có thể", probable: "có khả năng", highlyProbable: "rất có khả năng", proven: "đã chứng minh"),
    pages: PageWords(
      figure: "Hình", figureInText: "hình", keyTitle: "Chú giải", measure: "Chỉ tiêu", value: "Giá trị", unit: "Đơn vị",
      status: "Tình trạng", date: "Ngày", actWithoutFigure: "không có số liệu", bound: "mức tối thiểu"),
    slides: SlideWords(
      facts: "Số liệu", doubts: "Điểm còn nghi vấn",
      notToBeAdded: "Các khoản có tình trạng khác nhau được xếp chung một cột để đọc, không cộng lại được."),
    alternatives: AlternativeTextWords(
      kinds: .init(
        bar: "Biểu đồ thanh", line: "Biểu đồ đường", area: "Biểu đồ miền", pie: "Biểu đồ tròn",
        heat: "Biểu đồ nhiệt", scatter: "Biểu đồ phân tán", dots: "Biểu đồ điểm", timeline: "Dòng thời gian",
        map: "Bản đồ", chart: "Biểu đồ"),
      axis: "{a} {b}", categories: "{a} hạng mục", points: "{a} điểm", series: "{a} chuỗi số liệu",
      panels: "{a} biểu đồ nhỏ",
      highest: "Cao nhất: {a}", lowest: "thấp nhất: {a}", times: "Mức cao nhất gấp {a} lần mức thấp nhất",
      trend: "từ {a} đến {b}", statedRatio: "Theo nguồn, gấp {a} lần {b}",
      otherRatio: "theo cách đọc khác, gấp {a} lần"),
    vocabulary: VocabularyWords(
      measures: .init(
        projectCount: "Dự án", investment: "Vốn đầu tư", investmentPerProject: "Vốn đầu tư mỗi dự án",
        tradeVolume: "Kim ngạch thương mại", area: "Diện tích", companies: "Doanh nghiệp",
        participants: "Người tham dự", duration: "Thời gian", ordinal: "Thứ tự", share: "Tỷ trọng",
        ratio: "Tỷ số", difference: "Chênh lệch", event: "Sự kiện", act: "Hoạt động", sector: "Lĩnh vực",
        party: "Các bên", counterparty: "Bên đối tác", place: "Địa điểm", countryCount: "Quốc gia",
        statement: "Nhận định"),
      counts: .init(
        project: Counted("dự án"), company: Counted("doanh nghiệp"), person: Counted("người"),
        country: Counted("quốc gia"), park: Counted("khu công nghiệp"), measure: Counted("biện pháp"),
        department: Counted("sở")),
      units: .init(
        // The Chinese mu is 1/15 ha; mẫu alone is another area.
        mu: Counted("mẫu (mu)"), hectare: Counted("ha"), squareKilometre: Counted("km²"), squareMetre: Counted("m²"),
        cubicMetre: Counted("m³"), kilometre: Counted("km"), metre: Counted("m"), centimetre: Counted("cm"),
        kilogram: Counted("kg"), tonne: Counted("tấn"), container: Counted("TEU"), barrel: Counted("thùng"),
        kilowatt: Counted("kW"), gigawatt: Counted("GW"), day: Counted("ngày"), month: Counted("tháng"),
        year: Counted("năm"), percent: Counted("%"), percentagePoint: Counted("điểm phần trăm"),
        times: Counted("lần"), ordinal: Counted("theo thứ tự")),
      scopes: .init(eventTotal: "tổng của sự kiện", onePark: "một khu", areaTotal: "toàn khu"),
      instruments: .init(
        contract: "hợp đồng", memorandum: "bản ghi nhớ", workProgramme: "chương trình làm việc",
        centre: "trung tâm", platform: "nền tảng", park: "khu công nghiệp", conference: "hội nghị",
        meeting: "cuộc họp", visit: "chuyến thăm", consensus: "đồng thuận", agreement: "thỏa thuận",
        construction: "xây dựng", policy: "chính sách", signing: "lễ ký", matchmaking: "kết nối giao thương")),
    breaks: BreakWords(
      scales: ["nghìn", "ngàn", "triệu", "tỷ", "tỉ"],
      units: [
        "đồng", "nhân", "đô", "euro", "usd", "yên", "phần", "điểm", "tấn", "hécta", "mét", "kilômét", "năm", "tháng",
        "ngày", "giờ", "phút",
      ],
      compounds: ["nhân dân tệ", "đô la Mỹ", "đô la", "phần trăm"], months: [],
      references: ["hình", "bảng", "mục", "trang", "chương", "điều", "khoản", "số", "lục", "bước", "phần", "đoạn"],
      beforeNumber: ["tháng", "ngày", "quý"], afterDay: ["tháng"], groupsDigitsBySpace: false, spacesHighMarks: false,
      leaning: [
        "và", "hoặc", "hay", "của", "ở", "tại", "trong", "trên", "từ", "đến", "với", "cho", "bởi", "các", "những",
        "một", "là", "mà", "khi", "không", "về",
      ], trailing: [], joining: []),
    documents: DocumentWords(
      cancelled: ["hủy"], signed: ["ký kết", "ký "], paidIn: ["giải ngân"],
      underConstruction: ["đang xây dựng", "thi công", "khởi công"], operating: ["hoạt động", "vận hành"],
      pledged: ["cam kết"], planned: ["dự kiến", "kế hoạch", "sẽ "], held: ["tham dự", "tham gia", "diễn ra"],
      beforePair: [], afterPair: ["bên"], beforeUnit: ["vị", "bằng"]))
}
