extension FigureGrammar {
  /// Figures as Vietnamese papers write them.
  static let vietnamese = FigureGrammar(
    groupMark: ".", writesSyllables: true,
    atoms: PhraseTable([
      (.article, "một"), (.add(1), "mốt"), (.add(2), "hai"), (.add(3), "ba"), (.add(4), "bốn|tư|bốn"),
      (.add(5), "năm|lăm|nhăm"),
      (.add(6), "sáu"), (.add(7), "bảy|bẩy"), (.add(8), "tám"), (.add(9), "chín"), (.add(10), "mười"),
      (.tenfold, "mươi"),
      (.hundred, "trăm"), (.collective(12, isRound: false), "tá"), (.collective(10, isRound: false), "chục"),
      (.number(StatedDecimal(5, exponent: -1), wantsScale: true), "nửa"), (.andHalf, "rưỡi"),
      (.and, "linh|lẻ|không trăm|không trăm linh|không trăm lẻ"), (.point, "phẩy"), (.minus, "âm"),
    ]),
    scales: PhraseTable([
      (3, "nghìn|ngàn"), (4, "vạn"), (6, "triệu|tr"), (9, "tỷ|tỉ"), (12, "nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ"),
      (15, "triệu tỷ|triệu tỉ"),
    ]),
    addsToTen: true,
    currencies: SharedFigureWords.table(
      SharedFigureWords.currencies,
      [
        ("VND", "đồng|vnđ|việt nam đồng|đồng việt nam|đ"), ("CNY", "nhân dân tệ|tệ|đồng nhân dân tệ|ndt|yuan"),
        ("USD", "đô|đô la|đô-la|đô la mỹ|đô mỹ|đô la mĩ|đôla|đôla mỹ|usd|đô-la mỹ|mỹ kim|dollar|dollars"),
        ("EUR", "euro|ơ-rô"),
        ("HKD", "đô la hồng kông|đô la hồng công|đôla hồng kông"), ("SGD", "đô la singapore"),
        ("AUD", "đô la úc|đô la australia"),
        ("CAD", "đô la canada"), ("TWD", "đô la đài loan"), ("JPY", "yên|yên nhật|yen"), ("KRW", "won|won hàn quốc"),
        ("GBP", "bảng anh"), ("?livre", "bảng|pound|pounds"), ("THB", "baht|bạt"), ("LAK", "kíp|kip"),
        ("KHR", "riel|ria"),
        ("RUB", "rúp|rúp nga"),
        ("INR", "rupee ấn độ"), ("?rupee", "rupee|rupi"), ("MYR", "ringgit"), ("IDR", "rupiah"),
        ("CHF", "franc thụy sĩ|phrăng thụy sĩ"),
        ("?dirham", "dirham|dirhams"), ("?dinar", "dinar"),
        ("?rial", "rial|riyal"), ("?peso", "peso|pê-xô"), ("?franc", "franc|phrăng"),
        ("?crown", "krone|krona|koruna|curon"),
        ("?shilling", "shilling"), ("", "bitcoin"),
      ]),
    countries: CountryWords.vietnamese,
    units: SharedFigureWords.table(
      SharedFigureWords.units,
      [
        ("percentage_point", "điểm phần trăm|điểm %"), ("percent", "phần trăm|% một năm"),
        ("km2", "ki-lô-mét vuông|kilômét vuông|km vuông|cây số vuông"),
        ("m2", "mét vuông|m vuông"), ("m3", "mét khối|m khối"), ("km", "ki-lô-mét|kilômét|kilomet|cây số|ki lô mét"),
        ("m", "mét"),
        ("cm", "xăng-ti-mét|centimet|xen-ti-mét"), ("kg", "ki-lô-gam|kilôgam|cân|ký|kilogam"), ("t", "tấn"),
        ("ha", "héc-ta|hecta|hécta|héc ta"),
        ("mu", "mẫu trung quốc"), ("bbl", "thùng"), ("kW", "ki-lô-oát|kilowatt"), ("GW", "gigawatt|gi-ga-oát"),
        ("day", "ngày|ngày làm việc|ngày công"),
        ("year", "năm"), ("times", "lần"), ("TEU", "container 20 feet"),
        (
          "",
          """
          milimét|mi-li-mét|gam|lít|giờ|phút|giây|tuần|tháng|độ|dặm|mw|kwh|megawatt|hải lý|tiếng|chiếc|cái|căn|con|lượt|bộ|suất|ca|tấm|\
          quyển|cuốn|vụ|trường hợp|cơ sở|nước|quốc gia|tỉnh|thành phố|huyện|xã|hộ|container|cây
          """
        ),
      ]),
    counted: PhraseTable([
      (
        "",
        """
        hồ sơ|văn bản|biên bản|ngân hàng|nhà máy|cảng|bệnh viện|\
        trường học|phòng|giường|xe|ô tô|tàu|máy bay|căn hộ|gian hàng|địa phương|cửa khẩu|hộ dân|hộ gia đình|\
        gia đình|tuổi|chuyến|chuyến bay|khu công nghiệp|gói thầu
        """
      ),
      (
        "person",
        """
        người|đại biểu|công nhân|lao động|nhân viên|cư dân|người dân|dân|khách|du khách|hành khách|đại diện|học sinh|sinh viên|chuyên gia|\
        thành viên|cán bộ|công dân|nông dân|giáo viên|bác sĩ|bệnh nhân|chiến sĩ|phụ nữ|trẻ em|lượt khách|nhà đầu tư|kỹ sư|nhà khoa học|doanh nhân|lượt người|người lao động|nạn nhân|hộ chiếu viên|nhà báo|phóng viên|tình nguyện viên|vận động viên|kỹ thuật viên|lượt hành khách|lượt du khách
        """
      ),
      ("company", "doanh nghiệp|công ty|hãng|tập đoàn|xí nghiệp|nhà thầu"), ("project", "dự án|công trình"),
      ("job", "việc làm|chỗ làm|vị trí việc làm|chỗ làm việc"), ("contract", "hợp đồng"),
      ("agreement", "thỏa thuận|thoả thuận|hiệp định"), ("memorandum", "biên bản ghi nhớ|bản ghi nhớ"),
      ("", "nước thành viên|quốc gia thành viên"),
    ]),
    before: PhraseTable([
      (.exact, "lên tới|lên đến|có tới|có đến|đạt tới|đạt đến"),
      (
        .about,
        """
        khoảng|khoảng chừng|trên dưới|tầm khoảng|tầm|chừng|xấp xỉ|ước|ước tính|ước khoảng|vào khoảng|cỡ|độ chừng|ước đạt|đâu khoảng
        """
      ),
      (.nearly, "gần|ngót|ngót nghét|suýt soát|gần như|gần đến|gần tới|non|sát"),
      (.under, "dưới|ít hơn|chưa đến|chưa tới|không tới|không đến|thấp hơn|nhỏ hơn|chưa đầy|không đầy|kém"),
      (
        .upTo,
        """
        tối đa|không quá|không vượt quá|nhiều nhất|cao nhất|không cao hơn|không nhiều hơn|không hơn|đến|tới|nhiều nhất là|\
        tối đa là|không lớn hơn|cao nhất là
        """
      ),
      (.over, "hơn|trên|vượt|quá|vượt quá|nhiều hơn|cao hơn|lớn hơn|vượt mức|vượt mốc|trên mức"),
      (
        .atLeast,
        "ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|chí ít|ít nhất là|tối thiểu là|thấp nhất|ít ra"
      ),
    ]),
    after: PhraseTable([
      (.atLeast, "trở lên|đổ lên|hoặc hơn|+|hoặc nhiều hơn"), (.upTo, "trở xuống|đổ lại|trở lại|hoặc ít hơn|là tối đa"),
      (.over, "có lẻ"),
    ]),
    fillers: ["là", "có"],
    joiners: PhraseTable([(false, SharedFigureWords.dashes), (true, "đến|tới")]),
    openers: PhraseTable([
      (true, "giữa"), (false, "từ|khoảng từ|khoảng chừng từ|trong khoảng từ|khoảng chừng|tầm khoảng|xấp xỉ|khoảng"),
    ]),
    pairJoiners: PhraseTable([(true, "và")]),
    change: PhraseTable([(true, "tăng|giảm|nâng|hạ|tụt|rút|lên|xuống")]),
    changes: .vietnamese, parts: .vietnamese,
    references: PhraseTable([
      (
        false,
        SharedFigureWords.references + """
          |trang|điều|khoản|điểm|mục|số|hình|bảng|chương|phần|tập|quyết định số|nghị quyết số|nghị định|nghị định số|thông tư|luật số|\
          quốc lộ|đường|tỉnh lộ|cao tốc số|ngõ|phòng|tầng|quận|phường|khóa|khoá|kỳ|lần thứ|thứ|đại hội|nghị quyết|quyết định|máy lẻ|cấp|\
          giai đoạn|loại|hạng|tổ|khu vực|thập niên|thập kỷ|những năm|các năm|chuyến bay|mã số|mã|biển số|tòa|toà|lô|đợt|vòng|trường|đội|tuyến|ga|cổng|lớp|phiên bản|bản|quý|ngày|tháng|năm|lúc|thế kỷ|thế hệ|kênh|vùng|khu|zone|nhóm
          """
      ),
      (true, "bình luận|điện thoại|đt|fax|hotline|sđt|liên hệ"),
    ]),
    notAmounts: PhraseTable([(true, "lượt xem|lượt đọc|lượt thích|giờ sáng|giờ chiều|giờ tối|h|g")]),
    months: PhraseTable([(false, "tháng")]),
    dayJoiners: PhraseTable([(true, "và|đến|tới|đến ngày|và ngày|tới ngày")]),
    yearCues: PhraseTable([(true, "năm|từ|đến|trước|sau|cuối năm|đầu năm|giữa năm|tháng|/")]),
    ordinals: PhraseTable([(true, "st|nd|rd|th|phần ba|phần tư|phần năm|phần mười")]),
    names: PhraseTable([
      (
        true,
        "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|một trong|một số|một cách|trong năm|cuối năm|đầu năm|hằng năm|hàng năm|năm nay|năm ngoái|năm sau|năm tới|mỗi năm|một vài|cả hai|một mặt|tỷ lệ|tỷ giá|tỷ trọng|tỷ số|tỉ lệ|tỉ giá|tỉ trọng|tỉ số|một chiều|một cửa|một thời|một lần nữa|một phần"
      )
    ]),
    targets: PhraseTable([(true, "lên|xuống|đến|tới|lên đến|lên tới|xuống còn")]),
    matches: PhraseTable([(true, "thắng|thua|hòa|hoà|tỷ số|tỉ số|chung cuộc")]),
    ones: ["một"],
    neverFirst: ["tư", "lăm", "nhăm", "mốt"], needsMeasure: ["năm", "ba", "chín"],
    stops: [
      "và", "hoặc", "của", "cho", "với", "từ", "đến", "trong", "tại", "ở", "là", "được", "đã", "sẽ", "để", "trên",
      "dưới", "mỗi", "trị", "vốn",
      "theo", "do", "bị", "có", "khi", "này", "đó",
    ])
}
