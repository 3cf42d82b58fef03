/// Dates, times, results of matches and page counters.
extension FigureTraps {
  mutating func maskDates() {
    for index in tokens.indices where isNumber(index) {
      // Dates and versions with points: 16.09.2023, 3.11.2.
      if tokens[index].number == nil { mask([index]) }
      maskJoined(index)
      maskTime(index)
      maskResult(index)
      if grammar.isChinese {
        maskChineseDate(index)
      } else {
        maskMonth(index)
        maskDayAndMonth(index)
      }
    }
    if grammar.isChinese { maskSpelledDates() }
    maskCounters()
  }

  /// 2024-09-24, 24/9, 2010–2020, 2023/24.
  private mutating func maskJoined(_ index: Int) {
    if isDash(index + 1), isGlued(index + 1), isGlued(index + 2), isNumber(index + 2) {
      if isDash(index + 3), isGlued(index + 3), isGlued(index + 4), isNumber(index + 4) {
        mask(index...index + 4)
      } else if text(index + 1) == "/" {
        mask(index...index + 2)
      }
    }
    guard isYear(index), isDash(index + 1), isYear(index + 2) || length(index + 2) == 2 && isGlued(index + 2) else {
      return
    }
    if grammar.units.match(tokens, at: index + 3) == nil && grammar.currencies.match(tokens, at: index + 3) == nil {
      mask(index...index + 2)
    }
  }

  /// 14:30, 14h30, and 3:1.
  private mutating func maskTime(_ index: Int) {
    let isColon = text(index + 1) == ":" && isGlued(index + 1) && isGlued(index + 2)
    guard isNumber(index + 2), length(index) <= 2 else { return }
    let isHour = isColon || ["h", "g", "giờ"].contains(text(index + 1))
    if isHour, length(index + 2) == 2 { mask(index...index + 2) }
    if isColon, length(index + 2) <= 2 { mask(index...index + 2) }
  }

  /// 3-1 and 3比1 near a word of a match.
  private mutating func maskResult(_ index: Int) {
    guard length(index) <= 2, length(index + 2) <= 2, isNumber(index + 2), integer(index) != nil,
      ["-", "–", ":", "比"].contains(text(index + 1)), isGlued(index + 1), isGlued(index + 2),
      !hasMeasure(after: index + 2)
    else { return }
    if (max(0, index - 8)..<index + 7).contains(where: { grammar.matches.match(tokens, at: $0) != nil }) {
      mask(index...index + 2)
    }
  }

  // MARK: Months by name

  /// 24. Oktober 2024, September 24, 2024.
  private mutating func maskMonth(_ index: Int) {
    guard let day = integer(index), (1...31).contains(day), length(index) <= 2 else { return }
    var next = index + 1
    while [".", "er", "e", "st", "nd", "rd", "th", "de", "of", "-"].contains(text(next)) { next += 1 }
    if let month = grammar.months.match(tokens, at: next), isMonth(at: next, month) {
      mask([index])
      maskDays(before: index)
      var year = month.end
      while [".", ",", "de", "năm", "/"].contains(text(year)) { year += 1 }
      if isYear(year) { mask([year]) }
      return
    }
    for back in 1...2 where index >= back {
      let start = index - back
      guard let month = grammar.months.match(tokens, at: start), isMonth(at: start, month),
        month.meaning, month.end == index || month.end + 1 == index && text(month.end) == ".", !isCounted(after: index)
      else { continue }
      mask([index])
      maskDays(after: index)
      if text(index + 1) == ",", isYear(index + 2) { mask([index + 2]) }
    }
  }

  /// Some names of months are other words too, in small letters; Vietnamese months are a word and a number.
  private func isMonth(at index: Int, _ month: (meaning: Bool, end: Int)) -> Bool {
    if !month.meaning { return isNumber(month.end) }
    return !["may", "march", "mar", "dec", "nov", "sun"].contains(text(index)) || isCapital(index)
  }

  /// 24–28 September, du 24 au 28, 24. und 25.: the numbers before a day are days too.
  mutating func maskDays(before index: Int) {
    var day = index
    while let joiner = joinerStart(before: day) {
      var before = joiner - 1
      if text(before) == "." { before -= 1 }
      guard isNumber(before), length(before) <= 2, (1...31).contains(integer(before) ?? 0) else { return }
      mask([before])
      day = before
    }
  }

  private func joinerStart(before index: Int) -> Int? {
    if text(index - 1) == "," { return index - 1 }
    return (max(0, index - 3)..<index).first {
      grammar.joiners.match(tokens, at: $0)?.end == index || grammar.dayJoiners.match(tokens, at: $0)?.end == index
    }
  }

  /// September 24-28, Sept. 24 and 25.
  private mutating func maskDays(after index: Int) {
    guard
      let end = grammar.joiners.match(tokens, at: index + 1)?.end
        ?? grammar.dayJoiners.match(tokens, at: index + 1)?.end,
      isNumber(end), length(end) <= 2, (1...31).contains(integer(end) ?? 0), !isCounted(after: end)
    else { return }
    mask([end])
  }

  /// "am 3.5.", "24.09 в Москве": where a comma is the decimal mark, a point parts day and month.
  private mutating func maskDayAndMonth(_ index: Int) {
    guard grammar.groupMark == ".", !isMasked(index), !hasMeasure(after: index), !isCurrencyBefore(index) else {
      return
    }
    let parts = scalars[tokens[index].range].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(ScalarClass.isDigit) }),
      let day = Int(String(String.UnicodeScalarView(parts[0]))), (1...31).contains(day),
      let month = Int(String(String.UnicodeScalarView(parts[1]))), (1...12).contains(month)
    else { return }
    let isDotted = text(index + 1) == "." && isGlued(index + 1)
    if isDotted || parts[1].count == 2 || grammar.ordinalArticles.match(tokens, at: index - 1) != nil { mask([index]) }
  }

  // MARK: Chinese

  /// 2024年, 10月3日, 14时30分, 90年代, in digits or ideographs.
  private mutating func maskChineseDate(_ index: Int) {
    switch scalar(index + 1) {
    case "年":
      if isYear(index) || text(index + 2) == "代" || length(index) == 2 && text(index + 2) == "月" { mask([index]) }
    case "月", "日", "号", "时":
      mask([index])
      maskDays(before: index)
    case "点": if !isNumber(index + 2) || text(index + 3) == "分" { mask([index]) }
    case "分": if isNumber(index - 2), text(index - 1) == "时" || text(index - 1) == "点" { mask([index]) }
    default: break
    }
  }

  /// 二〇二四年九月, 八十年代: digits one by one, and months and days in ideographs.
  private mutating func maskSpelledDates() {
    var index = 0
    while index < tokens.count {
      var end = index
      var tens = 0
      var digits: [Int] = []
      while let value = ChineseNumeralParser.digit(scalar(end)) ?? (scalar(end) == "十" ? 10 : nil) {
        tens += value == 10 ? 1 : 0
        digits.append(value)
        end += 1
      }
      let run = end - index
      if run > 0 {
        // 两三年 are two or three years, 九八年 is one of them.
        let isPair = run == 2 && digits[0] + 1 == digits[1]
        let isSpelled =
          tens == 0 && text(index - 1) != "点" && (run >= 3 || run == 2 && text(end) == "年" && !isPair)
        let isDay = run <= 3 && ["月", "日", "时"].contains(text(end)) && text(end + 1) != "圆"
        let isDecade = text(end) == "年" && text(end + 1) == "代"
        if isSpelled || isDay || isDecade { mask(index..<end) }
      }
      index = max(end, index + 1)
    }
  }

  // MARK: Counters

  /// Bare numbers behind a date line: page views.
  private mutating func maskCounters() {
    for index in tokens.indices where isNumber(index) && !tokens[index].isMasked && index > 1 {
      var before = index - 1
      if text(before) == "|" { before -= 1 }
      guard before >= 0, tokens[before].isMasked, isNumber(before), before < 2 || text(before - 1) == ":" else {
        continue
      }
      if index == tokens.count - 1 || beginsLine(index + 1) || text(index - 1) == "|" { mask([index]) }
    }
  }
}
