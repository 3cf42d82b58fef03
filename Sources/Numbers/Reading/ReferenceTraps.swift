/// Numbers that are names: telephones, models, postal codes, pages, articles, ordinals.
extension FigureTraps {
  /// Telephone and account numbers: digits in many pieces, or behind a plus.
  mutating func maskDigitRuns() {
    var index = 0
    while index < tokens.count {
      guard isNumber(index) || tokens[index].isMark && text(index) == "+" && isGlued(index + 1) && isNumber(index + 1)
      else {
        index += 1
        continue
      }
      let isInternational = text(index) == "+"
      var end = index + (isInternational ? 2 : 1)
      var pieces = 1
      var dashes = 0
      while end < tokens.count {
        var next = end
        while ["(", ")", "-", "–"].contains(text(next)) {
          if text(next) != "(" && text(next) != ")" { dashes += 1 }
          next += 1
        }
        guard isNumber(next), next == end || isGlued(end) || text(end) == "(", !beginsLine(end) else { break }
        pieces += 1
        end = next + 1
      }
      let isLong = pieces >= 4 || pieces == 3 && dashes != 1
      if isInternational && length(index + 1) + pieces > 3 && pieces > 1 || isLong { mask(index..<end) }
      index = max(end, index + 1)
    }
  }

  // MARK: Models and codes

  /// A320, G20, Covid-19, 5G, 1990s, Fortune-500-Firmen.
  mutating func maskModels() {
    for index in tokens.indices where isNumber(index) && !tokens[index].isMasked {
      if index > 0, isGlued(index), tokens[index - 1].isWord, !isIdeograph(index - 1), !isCurrencyBefore(index),
        !text(index - 1).hasSuffix("'")
      {
        mask([index])
      }
      if index > 1, isGlued(index), isGlued(index - 1), ["-", "–"].contains(text(index - 1)), tokens[index - 2].isWord,
        !isIdeograph(index - 2), isCode(index - 2) || !isMeasure(index - 2)
      {
        mask([index])
      }
      if isGlued(index + 1), tokens[index + 1].isWord, !isIdeograph(index + 1), !isKnown(index + 1) { mask([index]) }
      maskFallingRange(index)
      // 5+1: a format of talks.
      if text(index + 1) == "+", isGlued(index + 1), isGlued(index + 2), isNumber(index + 2) {
        mask([index, index + 2])
      }
      if isHouseOrPost(index) || isCodeNumber(index) || isLeadingZero(index) { mask([index]) }
      // 7-Eleven
      if text(index + 1) == "-", isGlued(index + 1), isGlued(index + 2), isCapital(index + 2),
        grammar.atoms.match(tokens, at: index + 2) != nil
      {
        mask([index, index + 2])
      }
    }
  }

  /// 737-800: no range falls.
  private mutating func maskFallingRange(_ index: Int) {
    guard isDash(index + 1), isGlued(index + 1), isGlued(index + 2), let low = integer(index),
      let high = integer(index + 2), low >= high, !isMasked(index)
    else { return }
    let isMoney =
      index > 0 && !MeasureParser.isOnlyAfter(text(index - 1))
      && grammar.currencies.match(tokens, at: index - 1) != nil
    if !isMoney { mask([index, index + 2]) }
  }

  /// LH 728, RN 7, М-4: a code of capitals and a number without a measure.
  private func isCodeNumber(_ index: Int) -> Bool {
    guard index > 0, isPlain(index), length(index) <= 4, isCode(index - 1), !isGlued(index),
      !(tokens[index - 1].range.count == 1 && beginsSentence(index - 1))
    else { return false }
    let isAfterNumber = index > 1 && isNumber(index - 2) && isMeasure(index - 1)
    return !isAfterNumber && grammar.currencies.match(tokens, at: index - 1) == nil && !isCounted(after: index)
      && !(text(index + 1) == "%")
  }

  /// Up to three letters, all of them capitals, and no numeral of Rome.
  private func isCode(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isAllCapitals && tokens[index].range.count <= 3 && !isIdeograph(index)
      && !(index > 0 && isNumber(index - 1))
  }

  /// 0771, 007: no amount begins with a zero. Vietnamese papers write 05 dự án.
  private func isLeadingZero(_ index: Int) -> Bool {
    isPlain(index) && length(index) >= 2 && text(index).hasPrefix("0")
      && !(length(index) == 2 && isCounted(after: index)) && !(index == 0 && tokens.count == 1)
  }

  /// Postal codes, before or behind the name of a town.
  private func isHouseOrPost(_ index: Int) -> Bool {
    let digits = length(index)
    guard digits == 5 || digits == 6, isPlain(index), !isCounted(after: index), !isCurrencyBefore(index) else {
      return false
    }
    // Houses in streets and postal codes of American states.
    if digits == 5, index > 0, tokens[index - 1].range.count == 2, tokens[index - 1].isAllCapitals { return true }
    let before = text(index - 1)
    let opens = index == 0 || before == "," || before == "(" || before == "|" || before == "-"
    let isBeforeName = isWord(index + 1) && isCapital(index + 1) && !isGlued(index + 1)
    if grammar.compound != nil {
      // German nouns are large as well: 15000 Arbeitsplätze.
      let isRound = (integer(index) ?? 0) % 100 == 0
      return digits == 5 && isBeforeName && opens && (!isRound || isNumber(index - 2))
    }
    if grammar.countsByTwenty { return digits == 5 && isBeforeName }
    if grammar.variants["ё"] != nil {
      return digits == 6 && opens && (text(index + 1) == "," || isBeforeName || text(index + 1) == "г")
    }
    let endsThere = !isWord(index + 1) && !isNumber(index + 1)
    return grammar.groupMark == "," && !grammar.isChinese && isWord(index - 1) && isCapital(index - 1) && endsThere
  }

  func isCurrencyBefore(_ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { grammar.currencies.match(tokens, at: $0)?.end == index }
  }

  private func isMeasure(_ index: Int) -> Bool {
    let isScale = index > 0 && isNumber(index - 1) && ["k", "m", "к", "м"].contains(text(index))
    return isScale || grammar.units.match(tokens, at: index) != nil
      || grammar.currencies.match(tokens, at: index) != nil
      || grammar.scales.match(tokens, at: index) != nil
  }

  /// Whether letters glued to a number are a unit, a currency or a scale.
  private func isKnown(_ index: Int) -> Bool {
    if grammar.notAmounts.match(tokens, at: index) != nil { return false }
    // T€ and G$, and kEUR: the scale of money.
    if ["t", "g"].contains(text(index)), grammar.currencies.match(tokens, at: index + 1) != nil { return true }
    // 5G is no weight: symbols of one small letter are not written large.
    if tokens[index].isCapital, ["g", "d", "h", "t", "s", "a"].contains(tokens[index].text) { return false }
    return isMeasure(index) || ["k", "m", "к", "м"].contains(tokens[index].text)
      || grammar.counted.match(tokens, at: index) != nil
  }

  // MARK: References

  /// Page 14, Article 5, Boeing 737, o'clock.
  mutating func maskReferences() {
    for index in tokens.indices {
      if tokens[index].canMatch, let match = grammar.references.match(tokens, at: index),
        !(index > 0 && isNumber(index - 1) && isGlued(index))
      {
        maskReference(match, from: index)
      }
      guard isNumber(index) else { continue }
      let next = text(index + 1) == "-" && isGlued(index + 2) ? index + 2 : index + 1
      if let end = grammar.notAmounts.match(tokens, at: index + 1)?.end
        ?? grammar.notAmounts.match(tokens, at: next)?.end,
        end > index
      {
        mask([index])
        maskDays(before: index)
      }
    }
  }

  private mutating func maskReference(_ match: (meaning: Bool, end: Int), from start: Int) {
    var next = match.end
    while [":", "№", "#", "."].contains(text(next)) || match.meaning && text(next) == "(" { next += 1 }
    // The company's code before the number of a flight.
    if isWord(next), isCode(next), isNumber(next + 1), grammar.currencies.match(tokens, at: next) == nil { next += 1 }
    guard isNumber(next) || isDigitWord(next) else { return }
    // năm năm are five years, hai phần ba are two thirds.
    if !isNumber(next), grammar.atoms.match(tokens, at: start) != nil { return }
    // "cấp 500 triệu", "Absatz 3 Prozent höher": an amount with its unit is no number of a page.
    if !match.meaning, hasMeasure(after: next), isNumber(next) { return }
    mask([next])
    maskDigitWords(from: next)
    // A postal code behind the number of a house.
    if let code = (next + 1..<next + 4).first(where: { length($0) == 5 && isNumber($0) && integer($0) != nil }),
      isCapital(code + 1), !isMeasure(code + 1)
    {
      mask([code])
    }
    // And the rest of an address, a version, a list of them: 14-16, 5(2), (0771) 555-1234.
    var following = next + 1
    while true {
      var number = following
      while ["-", "–", "/", ".", "+", "(", ")"].contains(text(number)) { number += 1 }
      guard isNumber(number), match.meaning || number > following && isGlued(number) && isGlued(following) else {
        break
      }
      mask([number])
      following = number + 1
    }
  }

  private mutating func maskDigitWords(from start: Int) {
    var index = start
    while isDigitWord(index) || text(index) == "-" && isGlued(index) && isDigitWord(index + 1) {
      mask([index])
      index += 1
    }
  }

  private func isDigitWord(_ index: Int) -> Bool {
    if grammar.isChinese {
      return ChineseNumeralParser.digit(scalar(index)) != nil || scalar(index) == "十" || scalar(index) == "百"
    }
    if case .add? = grammar.atoms.match(tokens, at: index)?.meaning { return true }
    return tokens.indices.contains(index) && tokens[index].compound != nil
  }

  // MARK: Ordinals

  /// 20th, 20e, 20-е, "das 20. Treffen", and the numbers of a list.
  mutating func maskOrdinals() {
    for index in tokens.indices where isNumber(index) && !tokens[index].isMasked {
      let next = text(index + 1) == "-" && isGlued(index + 1) && isGlued(index + 2) ? index + 2 : index + 1
      if isGlued(next), !tokens[next].isCapital, grammar.ordinals.match(tokens, at: next) != nil { mask([index]) }
      guard length(index) <= 2, isGlued(index + 1), isWord(index + 2), !isGlued(index + 2) else { continue }
      if text(index + 1) == ".", grammar.ordinalArticles.match(tokens, at: index - 1) != nil {
        // A point behind a small number that does not end the sentence.
        mask([index])
      } else if beginsLine(index), [".", ")"].contains(text(index + 1)), isPlain(index) {
        mask([index])
      }
    }
  }
}
