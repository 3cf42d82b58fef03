extension Words {
  static let chinese = Words(
    sentence: SentenceWords(
      openingQuote: "“", closingQuote: "”", comma: "，", semicolon: "；", colon: "：", stop: "。", space: "",
      fixedSpace: "", and: "和", or: "或", bracketed: "（{a}）", range: "从{a}到{b}"),
    languages: LanguageNames(
      german: "德文", english: "英文", french: "法文", russian: "俄文", vietnamese: "越南文", chinese: "中文"),
    numbers: NumberWords(
      locale: NumberLocale(currency: ("¥", "")), groupFrom: 5,
      scales: [
        .init(12, "万亿", Counted("万亿")), .init(8, "亿", Counted("亿")), .init(4, "万", Counted("万")),
      ],
      thousand: .init(3, "千", Counted("千")),
      // Nothing that is seen stands between number and unit, and no line breaks there.
      unitGap: "\u{2060}", scaledUnit: { $0 + $1 }, ordinal: { "第\($0)" }, plural: { _, _ in .many }, per: "每{a}"),
    dates: DateWords(
      months: .init(
        "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
        short: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
      days: DateWords.split("星期日 星期一 星期二 星期三 星期四 星期五 星期六"),
      shortDays: DateWords.split("周日 周一 周二 周三 周四 周五 周六"), periods: DateWords.split("上午 下午"),
      day: { "\($0.year)年\($0.number)月\($0.day)日" }, shortDay: { "\($0.year)年\($0.number)月\($0.day)日" },
      month: { "\($0.year)年\($0.number)月" }, shortMonth: { "\($0.year)年\($0.number)月" }, year: { "\($0)年" },
      dateTime: "%x %A %X", date: "%Y年%-m月%-d日", time: "%H:%M:%S"),
    currencies: CurrencyWords(
      yuan: "元", dollars: "美元", euros: "欧元", dong: "越南盾", ringgit: "林吉特", hongKongDollars: "港元", yen: "日元",
      pounds: "英镑", roubles: "卢布", baht: "泰铢", singaporeDollars: "新加坡元"),
    figures: FigureWords(
      asStated: "据原文", otherReading: "另一种读法", disputed: "存疑", source: "来源", sources: "来源", published: "发布于",
      publishedShort: "发布于", dateNotStated: "日期未说明", since: "自", times: "{b}的{a}倍", through: "{a}，经{b}发布",
      translated: "译文，{a}"),
    qualifiers: QualifierWords(about: "约", nearly: "近", under: "不到", upTo: "至多", over: "超过", atLeast: "至少"),
    statuses: StatusWords(
      pledged: "意向", planned: "计划", signed: "已签约", paidIn: "已到位", underConstruction: "在建", operating: "运营中",
      cancelled: "已取消", held: "已举办", discussed: "已讨论", stated: "文中提及"),
    missing: MissingWords(notStated: "未说明", notFound: "未找到", withheld: "未公布", notApplicable: "不适用"),
    doubts: DoubtWords(open: "未决", settled: "已明确", highlyProbable: "极有可能，尚未证实", notConfirmed: "未经证实"),
    certainties: CertaintyWords(possible: "可能", probable: "很可能", highlyProbable: "极有可能", proven: "已证实"),
    pages: PageWords(
      figure: "图", figureInText: "图", keyTitle: "图例", measure: "指标", value: "数值", unit: "单位", status: "状态", date: "日期",
      actWithoutFigure: "无数字", bound: "下限"),
    slides: SlideWords(facts: "数据", doubts: "疑点", notToBeAdded: "不同状态的金额同列一栏，仅供参阅，不可相加。"),
    alternatives: AlternativeTextWords(
      kinds: .init(
        bar: "条形图", line: "折线图", area: "面积图", pie: "饼图", heat: "热力图", scatter: "散点图", dots: "点图", timeline: "时间线",
        map: "地图", chart: "图表"),
      axis: "{a}，{b}", categories: "{a}个类别", points: "{a}个点", series: "{a}个系列", panels: "{a}个分图", highest: "最高：{a}",
      lowest: "最低：{a}", times: "最高值是最低值的{a}倍", trend: "从{a}到{b}", statedRatio: "据原文，是{b}的{a}倍",
      otherRatio: "按另一种读法是{a}倍"),
    vocabulary: VocabularyWords(
      measures: .init(
        projectCount: "项目", investment: "投资额", investmentPerProject: "单个项目投资额", tradeVolume: "贸易额", area: "面积",
        companies: "企业", participants: "参会人数", duration: "时长", ordinal: "次序", share: "占比", ratio: "比值",
        difference: "差额", event: "活动", act: "行动", sector: "行业", party: "参与方", counterparty: "签约对方", place: "地点",
        countryCount: "国家", statement: "表述"),
      counts: .init(
        project: Counted("个项目"), company: Counted("家企业"), person: Counted("人"), country: Counted("个国家"),
        park: Counted("个园区"), measure: Counted("项措施"), department: Counted("个部门")),
      units: .init(
        mu: Counted("亩"), hectare: Counted("公顷"), squareKilometre: Counted("平方公里"), squareMetre: Counted("平方米"),
        cubicMetre: Counted("立方米"), kilometre: Counted("公里"), metre: Counted("米"), centimetre: Counted("厘米"),
        kilogram: Counted("公斤"), tonne: Counted("吨"), container: Counted("标准箱"), barrel: Counted("桶"),
        kilowatt: Counted("千瓦"), gigawatt: Counted("吉瓦"), day: Counted("天"), month: Counted("个月"),
        year: Counted("年"), percent: Counted("%"), percentagePoint: Counted("个百分点"), times: Counted("倍"),
        ordinal: Counted("次序")),
      scopes: .init(eventTotal: "活动总计", onePark: "单个园区", areaTotal: "全区"),
      instruments: .init(
        contract: "合同", memorandum: "备忘录", workProgramme: "工作方案", centre: "中心", platform: "平台", park: "园区",
        conference: "大会", meeting: "会议", visit: "访问", consensus: "共识", agreement: "协议", construction: "建设",
        policy: "政策", signing: "签约", matchmaking: "对接")),
    breaks: BreakWords(
      scales: ["亿", "万", "万亿"],
      units: ["亿元", "万元", "亿", "万", "元", "美元", "亿美元", "公里", "吨", "亩"], compounds: [], months: [],
      references: ["图", "表", "第", "注", "附件"], beforeNumber: [], afterDay: [], groupsDigitsBySpace: false,
      spacesHighMarks: false, leaning: ["在", "和", "与", "及", "或", "从", "向", "对"],
      trailing: ["的", "了", "着", "过", "们"], joining: ["和", "与", "及", "或"]),
    documents: DocumentWords(
      cancelled: ["取消"], signed: ["签约", "签署", "签订", "簽"], paidIn: ["到位"],
      underConstruction: ["在建", "开工", "建设中"], operating: ["投产", "运营", "落户"], pledged: ["承诺"],
      planned: ["规划", "计划", "预计", "拟"], held: ["参加", "出席", "举行", "参会"], beforePair: [], afterPair: [],
      beforeUnit: ["单位"]))
}
