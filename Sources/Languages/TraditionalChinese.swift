/// Of Taiwan, Hong Kong and Macao.
extension Words {
  static let traditionalChinese = Words(
    sentence: SentenceWords(
      openingQuote: "「", closingQuote: "」", comma: "，", semicolon: "；", colon: "：", stop: "。", space: "",
      fixedSpace: "", and: "和", or: "或", bracketed: "（{a}）", range: "從{a}到{b}"),
    languages: LanguageNames(
      german: "德文", english: "英文", french: "法文", russian: "俄文", vietnamese: "越南文", chinese: "中文"),
    numbers: NumberWords(
      locale: NumberLocale(currency: ("¥", "")), groupFrom: 5,
      scales: [
        .init(12, "萬億", Counted("萬億")), .init(8, "億", Counted("億")), .init(4, "萬", Counted("萬")),
      ],
      thousand: .init(3, "千", Counted("千")),
      // Nothing that is seen stands between number and unit, and no line breaks there.
      unitGap: "\u{2060}", scaledUnit: { $0 + $1 }, ordinal: { "第\($0)" }, plural: { _, _ in .many }, per: "每{a}"),
    dates: DateWords(
      months: .init(
        "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
        short: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
      days: DateWords.split("星期日 星期一 星期二 星期三 星期四 星期五 星期六"),
      shortDays: DateWords.split("週日 週一 週二 週三 週四 週五 週六"), periods: DateWords.split("上午 下午"),
      day: { "\($0.year)年\($0.number)月\($0.day)日" }, shortDay: { "\($0.year)年\($0.number)月\($0.day)日" },
      month: { "\($0.year)年\($0.number)月" }, shortMonth: { "\($0.year)年\($0.number)月" }, year: { "\($0)年" },
      dateTime: "%x %A %X", date: "%Y年%-m月%-d日", time: "%H:%M:%S"),
    currencies: CurrencyWords(
      yuan: "元", dollars: "美元", euros: "歐元", dong: "越南盾", ringgit: "令吉", hongKongDollars: "港元", yen: "日元",
      pounds: "英鎊", roubles: "盧布", baht: "泰銖", singaporeDollars: "新加坡元"),
    figures: FigureWords(
      asStated: "據原文", otherReading: "另一種讀法", disputed: "存疑", source: "來源", sources: "來源", published: "發布於",
      publishedShort: "發布於", dateNotStated: "日期未說明", since: "自", times: "{b}的{a}倍", through: "{a}，經{b}發布",
      translated: "譯文，{a}"),
    qualifiers: QualifierWords(about: "約", nearly: "近", under: "不到", upTo: "至多", over: "超過", atLeast: "至少"),
    statuses: StatusWords(
      pledged: "意向", planned: "計劃", signed: "已簽約", paidIn: "已到位", underConstruction: "在建", operating: "營運中",
      cancelled: "已取消", held: "已舉辦", discussed: "已討論", stated: "文中提及"),
    missing: MissingWords(notStated: "未說明", notFound: "未找到", withheld: "未公布", notApplicable: "不適用"),
    doubts: DoubtWords(open: "未決", settled: "已明確", highlyProbable: "極有可能，尚未證實", notConfirmed: "未經證實"),
    certainties: CertaintyWords(possible: "可能", probable: "很可能", highlyProbable: "極有可能", proven: "已證實"),
    pages: PageWords(
      figure: "圖", figureInText: "圖", keyTitle: "圖例", measure: "指標", value: "數值", unit: "單位", status: "狀態", date: "日期",
      actWithoutFigure: "無數字", bound: "下限"),
    slides: SlideWords(facts: "數據", doubts: "疑點", notToBeAdded: "不同狀態的金額同列一欄，僅供參閱，不可相加。"),
    alternatives: AlternativeTextWords(
      kinds: .init(
        bar: "條形圖", line: "折線圖", area: "面積圖", pie: "圓餅圖", heat: "熱力圖", scatter: "散點圖", dots: "點圖", timeline: "時間線",
        map: "地圖", chart: "圖表"),
      axis: "{a}，{b}", categories: "{a}個類別", points: "{a}個點", series: "{a}個系列", panels: "{a}個分圖", highest: "最高：{a}",
      lowest: "最低：{a}", times: "最高值是最低值的{a}倍", trend: "從{a}到{b}", statedRatio: "據原文，是{b}的{a}倍",
      otherRatio: "按另一種讀法是{a}倍"),
    vocabulary: VocabularyWords(
      measures: .init(
        projectCount: "項目", investment: "投資額", investmentPerProject: "單個項目投資額", tradeVolume: "貿易額", area: "面積",
        companies: "企業", participants: "參會人數", duration: "時長", ordinal: "次序", share: "占比", ratio: "比值",
        difference: "差額", event: "活動", act: "行動", sector: "行業", party: "參與方", counterparty: "簽約對方", place: "地點",
        countryCount: "國家", statement: "表述"),
      counts: .init(
        project: Counted("個項目"), company: Counted("家企業"), person: Counted("人"), country: Counted("個國家"),
        park: Counted("個園區"), measure: Counted("項措施"), department: Counted("個部門")),
      units: .init(
        mu: Counted("畝"), hectare: Counted("公頃"), squareKilometre: Counted("平方公里"), squareMetre: Counted("平方米"),
        cubicMetre: Counted("立方米"), kilometre: Counted("公里"), metre: Counted("米"), centimetre: Counted("厘米"),
        kilogram: Counted("公斤"), tonne: Counted("噸"), container: Counted("標準箱"), barrel: Counted("桶"),
        kilowatt: Counted("千瓦"), gigawatt: Counted("吉瓦"), day: Counted("天"), month: Counted("個月"),
        year: Counted("年"), percent: Counted("%"), percentagePoint: Counted("個百分點"), times: Counted("倍"),
        ordinal: Counted("次序")),
      scopes: .init(eventTotal: "活動總計", onePark: "單個園區", areaTotal: "全區"),
      instruments: .init(
        contract: "合同", memorandum: "備忘錄", workProgramme: "工作方案", centre: "中心", platform: "平台", park: "園區",
        conference: "大會", meeting: "會議", visit: "訪問", consensus: "共識", agreement: "協議", construction: "建設",
        policy: "政策", signing: "簽約", matchmaking: "對接")),
    breaks: BreakWords(
      scales: ["億", "萬", "萬億"],
      units: ["億元", "萬元", "億", "萬", "元", "美元", "億美元", "公里", "噸", "畝"], compounds: [], months: [],
      references: ["圖", "表", "第", "註", "附件"], beforeNumber: [], afterDay: [], groupsDigitsBySpace: false,
      spacesHighMarks: false, leaning: ["在", "和", "與", "及", "或", "從", "向", "對"],
      trailing: ["的", "了", "著", "過", "們"], joining: ["和", "與", "及", "或"]),
    documents: DocumentWords(
      cancelled: ["取消"], signed: ["簽約", "簽署", "簽訂"], paidIn: ["到位"],
      underConstruction: ["在建", "開工", "建設中"], operating: ["投產", "運營", "落戶"], pledged: ["承諾"],
      planned: ["規劃", "計劃", "預計", "擬"], held: ["參加", "出席", "舉行", "參會"], beforePair: [], afterPair: [],
      beforeUnit: ["單位"]))
}
