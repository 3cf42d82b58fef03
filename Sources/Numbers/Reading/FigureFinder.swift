/// A figure in terms of tokens.
struct Finding {
  var range: Range<Int>
  var value: StatedDecimal?
  var lower: StatedDecimal?
  var upper: StatedDecimal?
  var lowerInclusive = false
  var upperInclusive = false
  var qualifier = Figure.Qualifier.exact
  var unit: String?
  var currency: String?

  /// Bounds as a qualifier makes them of a number.
  init(range: Range<Int>, value: StatedDecimal, qualifier: Figure.Qualifier) {
    self.range = range
    self.value = value
    self.qualifier = qualifier
    switch qualifier {
    case .exact: (lower, upper, lowerInclusive, upperInclusive) = (value, value, true, true)
    case .about: break
    case .nearly, .under: upper = value
    case .upTo: (upper, upperInclusive) = (value, true)
    case .over: lower = value
    case .atLeast: (lower, lowerInclusive) = (value, true)
    case .between: break
    }
  }

  init(range: Range<Int>, from lower: StatedDecimal, to upper: StatedDecimal) {
    self.range = range
    (self.lower, self.upper, lowerInclusive, upperInclusive) = (lower, upper, true, true)
    qualifier = .between
  }
}

extension Finding {
  /// Gives an exact number the scale and unit that stand behind the one after it.
  mutating func scale(by power: Int, unit: String?, currency: String?) {
    (value, lower, upper) = (value?.scaled(power), lower?.scaled(power), upper?.scaled(power))
    (self.unit, self.currency) = (unit, currency)
  }
}

/// Finds figures in tokens: measures, ranges of two, and the qualifiers around them.
struct FigureFinder {
  let tokens: [FigureToken]
  let grammar: FigureGrammar
  private let measures: MeasureParser

  init(tokens: [FigureToken], grammar: FigureGrammar) {
    self.tokens = tokens
    self.grammar = grammar
    measures = MeasureParser(tokens: tokens, grammar: grammar)
  }

  func findings() -> [Finding] {
    var result: [Finding] = []
    var index = 0
    var last: Measure?
    while index < tokens.count {
      guard canBegin(index) else {
        index += 1
        continue
      }
      let here = measures.parse(at: index)
      if let finding = range(at: index, here, floor: result.last?.range.upperBound ?? 0) {
        result.append(finding)
        index = finding.range.upperBound
      } else if let measure = here {
        if let finding = single(measure, floor: result.last?.range.upperBound ?? 0) {
          if let before = last, let start = changeStart(before, measure), result.last?.range.upperBound == start {
            result[result.count - 1].scale(
              by: sharedScale(before, measure), unit: finding.unit, currency: finding.currency)
          }
          result.append(finding)
          last = measure
        }
        index = max(index + 1, measure.range.upperBound)
      } else {
        index += 1
      }
    }
    return merged(result)
  }

  /// Most words of a text begin nothing.
  private func canBegin(_ index: Int) -> Bool {
    !tokens[index].isMasked
      && (tokens[index].canMatch || !tokens[index].isWord || tokens[index].compound != nil
        || grammar.isChinese && ChineseNumeralParser.canBegin(tokens[index].scalar))
  }

  /// "from 1.2 to 1.5 million": the end of the first measure, when the second one's scale and unit are meant for both.
  private func changeStart(_ before: Measure, _ after: Measure) -> Int? {
    let end = before.range.upperBound
    guard !before.isMeasured, before.numeral.isDigits, after.scale != nil || after.isMeasured,
      grammar.targets.match(tokens, at: end)?.end == after.range.lowerBound,
      before.value.scaled(sharedScale(before, after)) < after.value.scaled(2)
    else { return nil }
    return end
  }

  /// The power of ten that the second number of a change lends the first, which may have its own.
  private func sharedScale(_ before: Measure, _ after: Measure) -> Int { before.scale == nil ? after.scale ?? 0 : 0 }

  private func text(_ index: Int) -> String {
    tokens.indices.contains(index) && !tokens[index].isMasked ? tokens[index].text : ""
  }

  // MARK: Ranges

  /// - Parameter here: the measure that begins where the range does, if one does.
  private func range(at start: Int, _ here: Measure?, floor: Int) -> Finding? {
    var opener: Bool?
    var first = here
    if let (isPair, end) = grammar.openers.match(tokens, at: start), let measure = measures.parse(at: end) {
      (first, opener) = (measure, isPair)
    }
    guard var low = first, low.upper == nil else { return nil }
    let gap = low.range.upperBound
    let isPair: Bool
    let join: (meaning: Bool, end: Int)
    if opener == true {
      guard let match = grammar.pairJoiners.match(tokens, at: gap) else { return nil }
      (join, isPair) = (match, true)
    } else if let match = grammar.joiners.match(tokens, at: gap) {
      (join, isPair) = (match, false)
      // "rose 2 to 3 percent" is a range, "rose from 2 to 3" is none.
      let isFrom = opener != nil || grammar.openers.match(tokens, at: start - 1)?.end == start
      if match.meaning, followsChange(start, isFrom: isFrom) { return nil }
    } else if grammar.isChinese, let match = grammar.pairJoiners.match(tokens, at: gap) {
      (join, isPair) = (match, true)
    } else {
      return nil
    }
    var second = join.end
    while grammar.fillers.contains(text(second)) { second += 1 }
    guard let high = measures.parse(at: second), high.upper == nil, high.numeral.range.count > 0 else { return nil }
    var end = high.range.upperBound
    if isPair, opener != true {
      // 10000与20000间
      if text(end) == "之", text(end + 1) == "间" {
        end += 2
      } else if text(end) == "间" {
        end += 1
      } else if text(end - 1) != "间" {
        return nil
      }
    }
    guard agree(&low, high), low.value < high.value else { return nil }
    if !low.isMeasured, !high.isMeasured || high.unit == "year", areYears(low, high, isOpened: opener != nil) {
      return nil
    }
    if isName(low, high) { return nil }
    var finding = Finding(range: start..<end, from: low.value, to: high.value)
    finding.currency = code(high.currency ?? low.currency)
    finding.unit = finding.currency == nil ? code(high.unit ?? low.unit) : nil
    if let (_, begin) = qualifierBefore(start, floor: floor) { finding.range = begin..<end }
    return finding
  }

  /// "between 2010 and 2020"; behind a word for it older numbers are amounts.
  private func areYears(_ low: Measure, _ high: Measure, isOpened: Bool) -> Bool {
    guard isYearLike(low), isYearLike(high) else { return false }
    return !isOpened || StatedDecimal(1799) < low.value
  }

  /// 7-Eleven: digits and a word are no two ends.
  private func isName(_ low: Measure, _ high: Measure) -> Bool {
    low.numeral.isDigits != high.numeral.isDigits && tokens[high.range.lowerBound].isGlued
      && text(high.range.lowerBound - 1) == "-" && !grammar.isChinese
  }

  /// Whether two ends can belong to one range; gives the first the scale of the second.
  private func agree(_ low: inout Measure, _ high: Measure) -> Bool {
    // 百分之三十至三十五: the first number's own form is for both.
    let isForBoth = low.numeral.unit != nil && !high.isMeasured
    if let unit = low.unit, unit != high.unit, !(unit.isEmpty && high.unit == nil), !isForBoth { return false }
    if let currency = low.currency {
      guard high.unit == nil, high.currency == nil ? low.hasCurrencyBefore : high.currency == currency else {
        return false
      }
    }
    if high.numeral.isArticle || low.numeral.isArticle && !isOne(low) { return false }
    if low.scale == nil, let power = high.scale {
      let scaled = low.value.scaled(power)
      if scaled < high.value { low.value = scaled }
    }
    return true
  }

  /// "one to two years": the article is the numeral.
  private func isOne(_ measure: Measure) -> Bool {
    !measure.isMeasured && grammar.ones.contains(tokens[measure.numeral.range.lowerBound].text)
  }

  /// "rose from … to …" tells of two figures.
  private func followsChange(_ start: Int, within distance: Int = 6, isFrom: Bool = true) -> Bool {
    (max(0, start - distance)..<start).contains {
      grammar.change.match(tokens, at: $0).map { isFrom || !$0.meaning } ?? false
    }
  }

  // MARK: Single figures

  private func single(_ measure: Measure, floor: Int) -> Finding? {
    let start = measure.range.lowerBound
    var end = measure.range.upperBound
    if let upper = measure.upper {
      guard !measure.numeral.isSingleIdeograph,
        measure.isMeasured || measure.scale != nil || measure.numeral.range.count > 2
      else { return nil }
      var finding = Finding(range: start..<end, from: measure.value, to: upper)
      finding.currency = code(measure.currency)
      finding.unit = finding.currency == nil ? code(measure.unit) : nil
      return finding
    }
    var qualifier = Figure.Qualifier.exact
    if measure.numeral.isRound { qualifier = .about }
    if measure.numeral.isExceeded { qualifier = .over }
    var begin = start
    if let found = measure.qualifier { qualifier = found }
    if let (found, at) = qualifierBefore(start, floor: floor) {
      if !(found == .about && qualifier != .exact) { qualifier = found }
      begin = at
    }
    if let (found, next) = grammar.after.match(tokens, at: end), !isStrict(qualifier), !isForNext(end, next) {
      qualifier = found
      end = next
      if begin > floor, text(begin - 1) == "在" { begin -= 1 }
    }
    if let comparison = comparison(begin, end) {
      (qualifier, begin, end) = (comparison, begin - 1, end + 1)
    }
    guard isAmount(measure, qualifier, begin: begin, floor: floor) else { return nil }
    var finding = Finding(range: begin..<end, value: measure.value, qualifier: qualifier)
    finding.currency = code(measure.currency)
    finding.unit = measure.currency == nil ? code(measure.unit) : nil
    return finding
  }

  /// "30 companies at most 12 of which": the qualifier belongs to the number behind it.
  private func isForNext(_ start: Int, _ end: Int) -> Bool {
    grammar.before.match(tokens, at: start) != nil && measures.parse(at: end) != nil
  }

  private func isStrict(_ qualifier: Figure.Qualifier) -> Bool {
    ![.exact, .about].contains(qualifier)
  }

  /// 比170低, 比170高.
  private func comparison(_ begin: Int, _ end: Int) -> Figure.Qualifier? {
    guard grammar.isChinese, text(begin - 1) == "比" else { return nil }
    if ["低", "少", "小", "轻", "矮", "短"].contains(text(end)) { return .under }
    return ["高", "多", "大", "重", "长"].contains(text(end)) ? .over : nil
  }

  private func code(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The longest qualifier that ends where a figure begins, with fillers between.
  private func qualifierBefore(_ start: Int, floor: Int) -> (Figure.Qualifier, Int)? {
    for index in max(floor, start - 6)..<max(floor, start) {
      guard let (meaning, end) = grammar.before.match(tokens, at: index), end <= start,
        (end..<start).allSatisfy({ grammar.fillers.contains(text($0)) })
      else { continue }
      // "grew from 10 to 15" states 15, not a limit.
      let isTarget = meaning == .upTo && grammar.joiners.match(tokens, at: index)?.meaning == true
      if meaning == .exact || isTarget && followsChange(index, within: 12) { return nil }
      return (meaning, index)
    }
    return nil
  }

  /// Whether a number stands for an amount, and not for a year, an article or a part of a word.
  private func isAmount(_ measure: Measure, _ qualifier: Figure.Qualifier, begin: Int, floor: Int) -> Bool {
    let numeral = measure.numeral
    if numeral.isArticle {
      // "188 miles an hour"
      if floor > 0, measure.range.lowerBound == floor || text(measure.range.lowerBound - 1) == "-" { return false }
      // An article counts only before money and physical units, and the numeral before percent too.
      let isPercent = ["percent", "percentage_point"].contains(measure.unit)
      if isPercent, grammar.ones.contains(tokens[numeral.range.lowerBound].text) { return true }
      return measure.currency != nil
        || !measure.isCount
          && ["km", "m", "cm", "kg", "t", "ha", "km2", "m2", "m3", "", "bbl", "mu"].contains(measure.unit)
    }
    if numeral.isBound, qualifier == .exact { return false }
    // Two-way, Vier-Augen-Prinzip: a number word with a hyphen is half a name.
    if !numeral.isDigits, !measure.isMeasured || measure.isCount, isHyphenated(numeral.range.upperBound) {
      return false
    }
    if isYearLike(measure), measure.scale == nil, !measure.isMeasured {
      // "15 percent more than 2023" compares with a year.
      let isComparison = begin == floor && begin > 0 && [.over, .under].contains(qualifier)
      let isTemporal = grammar.yearCues.match(tokens, at: begin)?.end == measure.range.lowerBound
      if isRoundCount(measure), !isTemporal, !isAfterYearCue(begin) { return true }
      return isBound(qualifier) && !isAfterYearCue(begin) && !isComparison && !isTemporal
    }
    if !measure.isMeasured, tokens.count > 1, numeral.range.count == 1,
      grammar.needsMeasure.contains(tokens[numeral.range.lowerBound].text)
    {
      return false
    }
    if isYearLike(measure), measure.unit == "year" || measure.unit == "day" { return false }
    // "in 2019 companies …": the year of what follows.
    if isYearLike(measure), qualifier == .exact, begin == 0 || text(begin - 1) == "." || isAfterYearCue(begin),
      measure.currency == nil,
      ["person", "company", "project", ""].contains(measure.unit), isCalendarYear(measure)
    {
      return false
    }
    guard grammar.isChinese, numeral.isSingleIdeograph, qualifier == .exact else { return true }
    return isWholeWord(measure)
  }

  /// A lone ideograph is a number before a measure word, or when no ideograph is beside it.
  private func isWholeWord(_ measure: Measure) -> Bool {
    let range = measure.numeral.range
    if tokens.count > 1, "壹贰叁肆伍陆柒捌玖拾佰仟".contains(tokens[range.lowerBound].text) { return false }
    if measure.isMeasured,
      measure.value != StatedDecimal(1) || measure.currency != nil || measure.unit?.isEmpty == false
    {
      return true
    }
    if measure.value == StatedDecimal(1), tokens.count > 1 { return false }
    func isIdeograph(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].text.unicodeScalars.first.map(ScalarClass.isIdeograph) == true
    }
    let isAfterCopula = text(range.lowerBound - 1) == "是"
    return !isIdeograph(range.upperBound) && (isAfterCopula || !isIdeograph(range.lowerBound - 1))
      || isAfterCopula
  }

  private func isYearLike(_ measure: Measure) -> Bool {
    let range = measure.numeral.range
    return range.count == 1 && FigureTraps.isYear(tokens[range.lowerBound]) && tokens.count > 1
  }

  /// A hyphen that joins two words.
  private func isHyphenated(_ index: Int) -> Bool {
    text(index) == "-" && tokens[index].isGlued && tokens.indices.contains(index + 1) && tokens[index + 1].isGlued
      && tokens[index + 1].isWord && !grammar.isChinese
  }

  /// 1500 Arbeitsplätze, 2000 emplois: a round number, or one long past, with a noun behind it.
  private func isRoundCount(_ measure: Measure) -> Bool {
    let end = measure.range.upperBound
    guard measure.numeral.isDigits, !isCalendarYear(measure), tokens.indices.contains(end), tokens[end].isWord,
      !tokens[end].isMasked, !tokens[end].isGlued, !grammar.stops.contains(tokens[end].text)
    else { return false }
    // Only German writes its nouns large; elsewhere a large letter begins a name: 2000 Olympics.
    return tokens[end].isCapital == (grammar.compound != nil)
  }

  private func isCalendarYear(_ measure: Measure) -> Bool {
    guard let value = measure.value.integer else { return false }
    return value >= 1900 && value % 100 != 0
  }

  private func isAfterYearCue(_ start: Int) -> Bool {
    (max(0, start - 2)..<start).contains { grammar.yearCues.match(tokens, at: $0)?.end == start }
  }

  // MARK: Two bounds

  /// "greater than 100 and smaller than 300" is one figure with two bounds.
  private func merged(_ findings: [Finding]) -> [Finding] {
    var result: [Finding] = []
    for finding in findings {
      if let last = result.last, isBound(last), isBound(finding), (last.lower == nil) != (finding.lower == nil),
        isJoined(last, finding)
      {
        let (low, high) = last.lower != nil ? (last, finding) : (finding, last)
        guard let lower = low.lower, let upper = high.upper, lower < upper else {
          result.append(finding)
          continue
        }
        var both = Finding(range: last.range.lowerBound..<finding.range.upperBound, from: lower, to: upper)
        (both.lowerInclusive, both.upperInclusive) = (low.lowerInclusive, high.upperInclusive)
        (both.unit, both.currency) = (last.unit ?? finding.unit, last.currency ?? finding.currency)
        result[result.count - 1] = both
      } else {
        result.append(finding)
      }
    }
    return result
  }

  private func isBound(_ finding: Finding) -> Bool {
    isBound(finding.qualifier)
  }

  private func isBound(_ qualifier: Figure.Qualifier) -> Bool {
    [.over, .atLeast, .under, .upTo].contains(qualifier)
  }

  private func isJoined(_ a: Finding, _ b: Finding) -> Bool {
    let gap = a.range.upperBound..<b.range.lowerBound
    guard gap.count == 1, a.unit == nil, a.currency == nil else { return false }
    return grammar.pairJoiners.match(tokens, at: gap.lowerBound) != nil || text(gap.lowerBound) == ","
  }
}
