/// Ranges of two numbers.
extension FigureFinder {
  /// - Parameter here: the measure that begins where the range does, if one does.
  func range(at start: Int, _ here: Measure?, floor: Int) -> Finding? {
    var opener: Bool?
    var first = here
    if let (isPair, end) = grammar.openers.match(tokens, at: start), let measure = measures.parse(at: end) {
      (first, opener) = (measure, isPair)
    }
    guard var low = first, low.upper == nil else { return nil }
    let gap = low.range.upperBound
    let isPair: Bool
    let join: (meaning: Bool, end: Int)
    var isAfterChange = false
    if opener == true {
      guard let match = grammar.pairJoiners.match(tokens, at: gap) else { return nil }
      (join, isPair) = (match, true)
    } else if let match = grammar.joiners.match(tokens, at: gap) {
      (join, isPair) = (match, false)
      // "rose 2 to 3 percent" is a range, "rose from 2 to 3" is none.
      let isFrom = opener != nil || grammar.openers.match(tokens, at: start - 1)?.end == start
      if match.meaning, followsChange(start, isFrom: isFrom) { return nil }
      isAfterChange = match.meaning && isChange(low)
    } else if grammar.isChinese, let match = grammar.pairJoiners.match(tokens, at: gap) {
      (join, isPair) = (match, true)
    } else {
      return nil
    }
    var second = join.end
    while isFiller(second) { second += 1 }
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
    // "up $4bn to $41bn": by how much, and to what.
    if isAfterChange, low.isMeasured, high.isMeasured, let most = low.value * StatedDecimal(4), !(high.value < most) {
      return nil
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
  func areYears(_ low: Measure, _ high: Measure, isOpened: Bool) -> Bool {
    guard isYearLike(low), isYearLike(high) else { return false }
    return !isOpened || StatedDecimal(1799) < low.value
  }

  /// 7-Eleven: digits and a word are no two ends.
  func isName(_ low: Measure, _ high: Measure) -> Bool {
    low.numeral.isDigits != high.numeral.isDigits && tokens[high.range.lowerBound].isGlued
      && text(high.range.lowerBound - 1) == "-" && !grammar.isChinese
  }

  /// Whether two ends can belong to one range; gives the first the scale of the second.
  func agree(_ low: inout Measure, _ high: Measure) -> Bool {
    // 百分之三十至三十五: the first number's own form is for both.
    let isForBoth = low.numeral.unit != nil && !high.isMeasured
    if let unit = low.unit, unit != high.unit, !(unit.isEmpty && high.unit == nil), !isForBoth { return false }
    if low.unit != nil, high.currency != nil { return false }
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
  func isOne(_ measure: Measure) -> Bool {
    !measure.isMeasured && grammar.ones.contains(tokens[measure.numeral.range.lowerBound].text)
  }

  /// Whether a measure is by how much something rose or fell.
  func isChange(_ measure: Measure) -> Bool {
    var finding = Finding(range: measure.range, value: measure.value, qualifier: .exact)
    (finding.unit, finding.currency, finding.isMeasured) = (code(measure.unit), measure.currency, measure.isMeasured)
    return ChangeFinder(tokens: tokens, grammar: grammar).change(of: finding) != nil
  }

  /// "rose from … to …" tells of two figures.
  func followsChange(_ start: Int, within distance: Int = 6, isFrom: Bool = true) -> Bool {
    (max(0, start - distance)..<start).contains {
      grammar.change.match(tokens, at: $0).map { isFrom || !$0.meaning } ?? false
    }
  }
}
