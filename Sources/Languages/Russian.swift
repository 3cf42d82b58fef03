extension Words {
  static let russian = Words(
    sentence: SentenceWords(
      openingQuote: "«", closingQuote: "»", comma: ", ", semicolon: "; ", colon: ": ", stop: ".", space: " ",
      fixedSpace: "\u{A0}", and: "и", or: "или", bracketed: " ({a})", range: "от {a} до {b}"),
    languages: LanguageNames(
      german: "на немецком", english: "на английском", french: "на французском", russian: "на русском",
      vietnamese: "на вьетнамском", chinese: "на китайском"),
    numbers: NumberWords(
      locale: NumberLocale(decimal: ",", thousands: "\u{A0}", currency: ("", "\u{A0}₽"), percent: "\u{A0}%"),
      groupFrom: 5,
      scales: [
        .init(12, "трлн", Counted(one: "триллион", few: "триллиона", many: "триллионов")),
        .init(9, "млрд", Counted(one: "миллиард", few: "миллиарда", many: "миллиардов")),
        .init(6, "млн", Counted(one: "миллион", few: "миллиона", many: "миллионов")),
      ],
      thousand: .init(3, "тыс.", Counted(one: "тысяча", few: "тысячи", many: "тысяч")),
      unitGap: "\u{A0}", scaledUnit: { $0 + "\u{A0}" + $1 }, ordinal: { "\($0)-й" },
      // A fraction governs the genitive of one, which is the form after two: 1,5 миллиарда.
      plural: { whole, hasFraction in
        if hasFraction { return .few }
        switch (whole % 10, whole % 100) {
        case (_, 11...14): return .many
        case (1, _): return .one
        case (2...4, _): return .few
        default: return .many
        }
      }, per: "на {a}"),
    dates: DateWords(
      months: .init(
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        short: "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.",
        alone: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        shortAlone: "янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек."),
      days: DateWords.split("воскресенье понедельник вторник среда четверг пятница суббота"),
      shortDays: DateWords.split("вс пн вт ср чт пт сб"), periods: DateWords.split("AM PM"),
      day: { "\($0.day) \($0.month) \($0.year) г." }, shortDay: { "\($0.day) \($0.month) \($0.year) г." },
      month: { "\($0.month) \($0.year) г." }, shortMonth: { "\($0.month) \($0.year) г." }, year: { "\($0)" },
      dateTime: "%A, %-d %B %Y г. %X", date: "%d.%m.%Y", time: "%H:%M:%S"),
    currencies: CurrencyWords(
      yuan: "юаней", dollars: "долларов США", euros: "евро", dong: "донгов", ringgit: "ринггитов",
      hongKongDollars: "гонконгских долларов", yen: "иен", pounds: "фунтов стерлингов", roubles: "рублей",
      baht: "батов", singaporeDollars: "сингапурских долларов"),
    figures: FigureWords(
      asStated: "по данным источника", otherReading: "другое прочтение", disputed: "под вопросом",
      source: "Источник", sources: "Источники", published: "опубликовано", publishedShort: "опубл.",
      dateNotStated: "дата не указана", since: "с", times: "{a} × {b}", through: "{a} через {b}",
      translated: "перевод: {a}"),
    qualifiers: QualifierWords(
      about: "около", nearly: "почти", under: "менее", upTo: "до", over: "более", atLeast: "не менее"),
    statuses: StatusWords(
      pledged: "обещано", planned: "запланировано", signed: "подписано", paidIn: "внесено",
      underConstruction: "строится", operating: "работает", cancelled: "отменено", held: "состоялось",
      discussed: "обсуждалось", stated: "заявлено"),
    missing: MissingWords(
      notStated: "не указано", notFound: "не найдено", withheld: "не раскрывается", notApplicable: "неприменимо"),
    doubts: DoubtWords(
      open: "Вопрос открыт", settled: "Выяснено", highlyProbable: "Весьма вероятно, но не доказано",
      notConfirmed: "Не подтверждено"),
    certainties: CertaintyWords(
      possible: "возможно", probable: "вероятно", highlyProbable: "весьма вероятно", proven: "доказано"),
    pages: PageWords(
      figure: "Рисунок", figureInText: "рисунок", keyTitle: "Условные обозначения", measure: "Показатель",
      value: "Значение",
      unit: "Единица", status: "Статус", date: "Дата", actWithoutFigure: "без цифр", bound: "нижняя граница"),
    slides: SlideWords(
      facts: "Данные", doubts: "Спорные места",
      notToBeAdded: "Суммы с разным статусом стоят в одном столбце, но складывать их нельзя."),
    alternatives: AlternativeTextWords(
      kinds: .init(
        bar: "Столбчатая диаграмма", line: "Линейный график", area: "Диаграмма с областями",
        pie: "Круговая диаграмма", heat: "Тепловая карта", scatter: "Диаграмма рассеяния",
        dots: "Точечная диаграмма", timeline: "Хронология", map: "Карта", chart: "Диаграмма"),
      axis: "{a} {b}", categories: "категорий: {a}", points: "точек: {a}", series: "рядов: {a}", panels: "панелей: {a}",
      highest: "Максимум: {a}", lowest: "минимум: {a}", times: "Максимум относится к минимуму как {a} к 1",
      trend: "с {a} до {b}", statedRatio: "По данным источника, отношение к {b} — {a}",
      otherRatio: "в другом прочтении — {a}"),
    vocabulary: VocabularyWords(
      measures: .init(
        projectCount: "Проекты", investment: "Инвестиции", investmentPerProject: "Инвестиции на проект",
        tradeVolume: "Товарооборот", area: "Площадь", companies: "Компании", participants: "Участники",
        duration: "Срок", ordinal: "Место по счёту", share: "Доля", ratio: "Соотношение", difference: "Разница",
        event: "Мероприятие", act: "Действие", sector: "Отрасли", party: "Стороны", counterparty: "Контрагенты",
        place: "Место", countryCount: "Страны", statement: "Заявление"),
      counts: .init(
        project: Counted(one: "проект", few: "проекта", many: "проектов"),
        company: Counted(one: "компания", few: "компании", many: "компаний"),
        person: Counted(one: "человек", few: "человека", many: "человек"),
        country: Counted(one: "страна", few: "страны", many: "стран"),
        park: Counted(one: "парк", few: "парка", many: "парков"),
        measure: Counted(one: "мера", few: "меры", many: "мер"),
        department: Counted(one: "ведомство", few: "ведомства", many: "ведомств")),
      units: .init(
        mu: Counted("му"), hectare: Counted("га"), squareKilometre: Counted("км²"), squareMetre: Counted("м²"),
        cubicMetre: Counted("м³"), kilometre: Counted("км"), metre: Counted("м"), centimetre: Counted("см"),
        kilogram: Counted("кг"), tonne: Counted("т"), container: Counted("ДФЭ"),
        barrel: Counted(one: "баррель", few: "барреля", many: "баррелей"), kilowatt: Counted("кВт"),
        gigawatt: Counted("ГВт"), day: Counted(one: "день", few: "дня", many: "дней"),
        month: Counted(one: "месяц", few: "месяца", many: "месяцев"),
        year: Counted(one: "год", few: "года", many: "лет"), percent: Counted("%"),
        percentagePoint: Counted(
          one: "процентный пункт", few: "процентных пункта", many: "процентных пунктов"),
        times: Counted("×"), ordinal: Counted("по счёту")),
      scopes: .init(eventTotal: "итог мероприятия", onePark: "один парк", areaTotal: "вся территория"),
      instruments: .init(
        contract: "договор", memorandum: "меморандум", workProgramme: "программа работ", centre: "центр",
        platform: "площадка", park: "парк", conference: "конференция", meeting: "встреча", visit: "визит",
        consensus: "договорённость", agreement: "соглашение", construction: "строительство", policy: "политика",
        signing: "подписание", matchmaking: "деловые переговоры")),
    breaks: BreakWords(
      scales: ["тыс.", "млн", "млрд", "трлн", "тысяч", "тысячи", "тысяча", "миллионов", "миллиардов", "триллионов"],
      units: [
        "юаней", "юаня", "рублей", "рубля", "руб.", "руб", "долларов", "доллара", "евро", "донгов", "иен", "фунтов",
        "процентов", "процента", "процентных", "тонн", "гектаров", "метров", "километров", "лет", "года", "год", "г",
        "месяцев", "месяца", "дней", "дня", "часов", "минут", "км", "м", "см", "кг", "т", "га", "чел", "человек",
      ],
      compounds: ["долларов США"], months: ["сен", "нояб", "янв", "февр"],
      references: [
        "рисунок", "рисунка", "рис.", "таблица", "таблице", "табл.", "раздел", "глава", "гл.", "страница", "с.",
        "стр.", "№", "статья", "ст.", "пункт", "п.", "приложение", "документ", "источник", "шаг", "часть", "ч.",
        "том", "т.", "этап",
      ],
      beforeNumber: [], afterDay: [], groupsDigitsBySpace: true, spacesHighMarks: false,
      leaning: [
        "и", "или", "а", "но", "в", "во", "на", "с", "со", "к", "ко", "о", "об", "от", "до", "для", "за", "из", "по",
        "под", "при", "про", "у", "без", "между", "через", "над", "что", "как", "чем", "если", "когда", "не", "ни",
      ], trailing: [], joining: []),
    documents: DocumentWords(
      cancelled: ["отмен"], signed: ["подписан", "подписал"], paidIn: ["внес"],
      underConstruction: ["строится", "строятся"], operating: ["введен", "действует", "работает", "работают"],
      pledged: ["обещ", "обязал"], planned: ["планир", "намечен", "предполага"],
      held: ["участ", "состоял", "приехал", "посетил"], beforePair: [],
      afterPair: ["стороны", "сторон", "сторонами"], beforeUnit: ["в"]))
}
