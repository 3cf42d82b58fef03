/// What is an amount, and what a year, an article or a part of a word.
extension FigureFinder {
  /// Whether a number stands for an amount, and not for a year, an article or a part of a word.
  func isAmount(_ measure: Measure, _ qualifier: Figure.Qualifier, begin: Int, floor: Int) -> Bool {
    let numeral = measure.numeral
    if numeral.isArticle {
      // "188 miles an hour"
      if floor > 0, measure.range.lowerBound == floor || text(measure.range.lowerBound - 1) == "-" { return false }
      // "A gallon of milk" measures nothing out.
      if text(measure.range.upperBound) == "of", !grammar.ones.contains(tokens[numeral.range.lowerBound].text) {
        return false
      }
      // An article counts only before money and physical units, and the numeral before percent too.
      let isPercent = ["percent", "percentage_point"].contains(measure.unit)
      if isPercent, grammar.ones.contains(tokens[numeral.range.lowerBound].text) { return true }
      if grammar.onesCount, measure.unit == "person", grammar.ones.contains(tokens[numeral.range.lowerBound].text) {
        return true
      }
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
      measure.isCount || measure.unit == "", isCalendarYear(measure)
    {
      return false
    }
    guard grammar.isChinese, numeral.isSingleIdeograph, qualifier == .exact else { return true }
    return isWholeWord(measure)
  }

  /// A lone ideograph is a number before a measure word, or when no ideograph is beside it.
  func isWholeWord(_ measure: Measure) -> Bool {
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

  func isYearLike(_ measure: Measure) -> Bool {
    let range = measure.numeral.range
    return range.count == 1 && FigureTraps.isYear(tokens[range.lowerBound]) && tokens.count > 1
  }

  /// A hyphen that joins two words.
  func isHyphenated(_ index: Int) -> Bool {
    text(index) == "-" && tokens[index].isGlued && tokens.indices.contains(index + 1) && tokens[index + 1].isGlued
      && tokens[index + 1].isWord && !grammar.isChinese
  }

  /// 1500 Arbeitsplätze, 2000 emplois: a round number, or one long past, with a noun behind it.
  func isRoundCount(_ measure: Measure) -> Bool {
    let end = measure.range.upperBound
    guard measure.numeral.isDigits, !isCalendarYear(measure), tokens.indices.contains(end), tokens[end].isWord,
      !tokens[end].isMasked, !tokens[end].isGlued, !tokens[end].roles.contains(.stops)
    else { return false }
    // Only German writes its nouns large; elsewhere a large letter begins a name: 2000 Olympics.
    return tokens[end].isCapital == (grammar.compound != nil)
  }

  func isCalendarYear(_ measure: Measure) -> Bool {
    guard let value = measure.value.integer else { return false }
    return value >= 1900 && value % 100 != 0
  }

  func isAfterYearCue(_ start: Int) -> Bool {
    (max(0, start - 2)..<start).contains { grammar.yearCues.match(tokens, at: $0)?.end == start }
  }
}
