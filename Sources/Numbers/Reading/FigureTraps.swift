/// Masks what looks like a figure and is none: addresses, dates, times, telephone numbers, models, references, mottos.
struct FigureTraps {
  private var tokens: [FigureToken]
  private let scalars: [Unicode.Scalar]
  private let grammar: FigureGrammar

  static func mask(_ tokens: [FigureToken], scalars: [Unicode.Scalar], grammar: FigureGrammar) -> [FigureToken] {
    var traps = FigureTraps(tokens: tokens, scalars: scalars, grammar: grammar)
    traps.maskAddresses()
    traps.maskNames()
    traps.maskDates()
    traps.maskDigitRuns()
    traps.maskModels()
    traps.maskReferences()
    traps.maskOrdinals()
    traps.maskQuotes()
    return traps.tokens
  }

  private mutating func mask(_ range: some Sequence<Int>) {
    for index in range where tokens.indices.contains(index) { tokens[index].isMasked = true }
  }

  private func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }
  private func isNumber(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isNumber }
  private func isGlued(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isGlued }
  private func integer(_ index: Int) -> Int? { tokens.indices.contains(index) ? tokens[index].number?.integer : nil }
  private func length(_ index: Int) -> Int { tokens.indices.contains(index) ? tokens[index].range.count : 0 }

  static func isYear(_ token: FigureToken) -> Bool {
    token.range.count == 4 && (1500...2100).contains(token.number?.integer ?? 0)
  }

  private func isYear(_ index: Int) -> Bool { tokens.indices.contains(index) && Self.isYear(tokens[index]) }
  private func isDash(_ index: Int) -> Bool { ["-", "–", "—", "/", "~", "−"].contains(text(index)) }

  /// URLs and e-mail addresses, up to the next space.
  private mutating func maskAddresses() {
    for index in tokens.indices {
      let isURL = text(index) == "www" || text(index + 1) == ":" && text(index + 2) == "/" && text(index + 3) == "/"
      guard isURL || text(index) == "@" && isGlued(index) && isGlued(index + 1) else { continue }
      var end = index + 1
      while isGlued(end) { end += 1 }
      var start = index
      while start > 0, isGlued(start), !isURL { start -= 1 }
      mask(start..<end)
    }
  }

  private mutating func maskNames() {
    for index in tokens.indices {
      guard let end = grammar.names.match(tokens, at: index)?.end else { continue }
      // 万一 is a word, in 一百零一万一千 it is none.
      if grammar.isChinese, isNumeralPart(index - 1) || isNumeralPart(end) { continue }
      mask(index..<end)
    }
  }

  private func isNumeralPart(_ index: Int) -> Bool {
    isNumber(index) || ChineseNumeralParser.digits[text(index)] != nil
      || !text(index).isEmpty && "十百千万亿点分拾佰仟".contains(text(index))
  }

  private mutating func maskDates() {
    for index in tokens.indices where isNumber(index) {
      // Dates and versions with points: 16.09.2023, 3.11.2.
      if tokens[index].number == nil { mask([index]) }
      if isDash(index + 1), isGlued(index + 1), isGlued(index + 2), isNumber(index + 2) {
        if isDash(index + 3), isGlued(index + 3), isGlued(index + 4), isNumber(index + 4) {
          mask(index...index + 4)
        } else if text(index + 1) == "/" {
          mask(index...index + 2)
        }
      }
      if isYear(index), isDash(index + 1), isYear(index + 2) || (length(index + 2) == 2 && isGlued(index + 2)) {
        if grammar.units.match(tokens, at: index + 3) == nil && grammar.currencies.match(tokens, at: index + 3) == nil {
          mask(index...index + 2)
        }
      }
      // Times: 14:30, 14h30.
      let isColon = text(index + 1) == ":" && isGlued(index + 1) && isGlued(index + 2)
      if isColon || ["h", "g", "giờ"].contains(text(index + 1)), isNumber(index + 2), length(index + 2) == 2,
        length(index) <= 2
      {
        mask(index...index + 2)
      }
      // Results and ratios: 3:1.
      if isColon, isNumber(index + 2), length(index) <= 2, length(index + 2) == 1 { mask(index...index + 2) }
      if grammar.isChinese { maskChineseDate(index) } else { maskMonth(index) }
    }
    if grammar.isChinese { maskSpelledDates() }
    maskCounters()
  }

  /// 24. Oktober 2024, September 24, 2024.
  private mutating func maskMonth(_ index: Int) {
    guard let day = integer(index), (1...31).contains(day), length(index) <= 2 else { return }
    var next = index + 1
    while [".", "er", "e", "st", "nd", "rd", "th", "de", "of"].contains(text(next)) { next += 1 }
    if let month = grammar.months.match(tokens, at: next) {
      mask([index])
      maskRangeStart(before: index)
      var year = month.end
      while [".", ",", "de", "năm", "/"].contains(text(year)) { year += 1 }
      if isYear(year) { mask([year]) }
      return
    }
    for back in 1...2 where index >= back {
      let start = index - back
      guard let month = grammar.months.match(tokens, at: start), month.end == index || text(month.end) == "." else {
        continue
      }
      mask([index])
      if text(index + 1) == ",", isYear(index + 2) { mask([index + 2]) }
    }
  }

  /// 24–28 September, 1—9月: the first number is a day or a month too.
  private mutating func maskRangeStart(before index: Int) {
    var dash = index - 1
    if grammar.joiners.match(tokens, at: dash)?.end != index { return }
    if text(dash - 1) == "." { dash -= 1 }
    if isNumber(dash - 1), length(dash - 1) <= 2 { mask([dash - 1]) }
  }

  /// 2024年, 10月3日, 14时30分, 90年代, in digits or ideographs.
  private mutating func maskChineseDate(_ index: Int) {
    switch text(index + 1) {
    case "年":
      if isYear(index) || text(index + 2) == "代" || length(index) == 2 && text(index + 2) == "月" { mask([index]) }
    case "月", "日", "号", "时":
      mask([index])
      maskRangeStart(before: index)
    case "点": if !isNumber(index + 2) || text(index + 3) == "分" { mask([index]) }
    case "分": if isNumber(index - 2), text(index - 1) == "时" || text(index - 1) == "点" { mask([index]) }
    default: break
    }
  }

  /// 二〇二四年九月: digits one by one, and months and days in ideographs.
  private mutating func maskSpelledDates() {
    var index = 0
    while index < tokens.count {
      var end = index
      var units = 0
      while let value = ChineseNumeralParser.digits[text(end)] ?? (text(end) == "十" ? 10 : nil) {
        units += value == 10 ? 1 : 0
        end += 1
      }
      let run = end - index
      let isSpelled = units == 0 && text(index - 1) != "点" && (run >= 3 || run == 2 && text(end) == "年")
      let isDay = run > 0 && run <= 3 && ["月", "日", "时"].contains(text(end)) && text(end + 1) != "圆"
      if isSpelled || isDay { mask(index..<end) }
      index = max(end, index + 1)
    }
  }

  /// Bare numbers behind a date line: page views.
  private mutating func maskCounters() {
    for index in tokens.indices where isNumber(index) && !tokens[index].isMasked && index > 1 {
      var before = index - 1
      if text(before) == "|" { before -= 1 }
      guard before >= 0, tokens[before].isMasked, isNumber(before), before < 2 || text(before - 1) == ":" else {
        continue
      }
      if index == tokens.count - 1 || text(index - 1) == "|" { mask([index]) }
    }
  }

  /// Telephone and account numbers: digits in many pieces, or behind a plus.
  private mutating func maskDigitRuns() {
    var index = 0
    while index < tokens.count {
      guard isNumber(index) || text(index) == "+" && isGlued(index + 1) && isNumber(index + 1) else {
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
        guard isNumber(next), next == end || isGlued(end) || text(end) == "(" else { break }
        pieces += 1
        end = next + 1
      }
      let isLong = pieces >= 4 || pieces == 3 && dashes != 1
      if isInternational && length(index + 1) + pieces > 3 && pieces > 1 || isLong { mask(index..<end) }
      index = max(end, index + 1)
    }
  }

  /// A320, G20, Covid-19, 5G, 1990s, Fortune-500-Firmen.
  private mutating func maskModels() {
    for index in tokens.indices where isNumber(index) && !tokens[index].isMasked {
      if index > 0, isGlued(index), tokens[index - 1].isWord, !isIdeograph(index - 1), !isCurrencyBefore(index) {
        mask([index])
      }
      if index > 1, isGlued(index), isGlued(index - 1), ["-", "–"].contains(text(index - 1)), tokens[index - 2].isWord,
        !isIdeograph(index - 2), !isMeasure(index - 2)
      {
        mask([index])
      }
      if isGlued(index + 1), tokens[index + 1].isWord, !isIdeograph(index + 1), !isKnown(index + 1) { mask([index]) }
      // 737-800: no range falls.
      if isDash(index + 1), isGlued(index + 1), isGlued(index + 2), let low = integer(index),
        let high = integer(index + 2),
        low >= high, !isMasked(index)
      {
        if !(index > 0 && grammar.currencies.match(tokens, at: index - 1) != nil) { mask([index, index + 2]) }
      }
      // Houses in streets and postal codes of American states.
      if index > 0, tokens[index - 1].range.count == 2, tokens[index - 1].isCapital, length(index) == 5,
        !isCurrencyBefore(index)
      {
        mask([index])
      }
    }
  }

  private func isMasked(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isMasked }

  private func isIdeograph(_ index: Int) -> Bool {
    scalars.indices.contains(tokens[index].range.lowerBound)
      && FigureLexer.isIdeograph(scalars[tokens[index].range.lowerBound])
  }

  private func isCurrencyBefore(_ index: Int) -> Bool {
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
    // 5G is no weight: symbols of one small letter are not written large.
    if tokens[index].isCapital, ["g", "d", "h", "t", "s", "a"].contains(tokens[index].text) { return false }
    return isMeasure(index) || ["k", "m", "к", "м"].contains(tokens[index].text)
      || grammar.counted.match(tokens, at: index) != nil
  }

  /// Page 14, Article 5, Boeing 737, o'clock.
  private mutating func maskReferences() {
    for index in tokens.indices {
      if let match = grammar.references.match(tokens, at: index), !(index > 0 && isNumber(index - 1) && isGlued(index))
      {
        var next = match.end
        if [":", "№", "#", "."].contains(text(next)) { next += 1 }
        guard isNumber(next) || isDigitWord(next) else { continue }
        mask([next])
        if grammar.isChinese { maskDigitWords(from: next) }
        // A postal code behind the number of a house.
        if let code = (next + 1..<next + 4).first(where: { length($0) == 5 && isNumber($0) && integer($0) != nil }),
          tokens.indices.contains(code + 1), tokens[code + 1].isCapital, !isMeasure(code + 1)
        {
          mask([code])
        }
        var following = next + 1
        // And the rest of an address, a version or a list of them.
        while ["-", "–", "/", ".", "+"].contains(text(following)), isNumber(following + 1), isGlued(following + 1) {
          mask([following + 1])
          following += 2
        }
        while isNumber(following), match.meaning {
          mask([following])
          following += 1
        }
      }
      if isNumber(index), let end = grammar.notAmounts.match(tokens, at: index + 1)?.end, end > index {
        mask([index])
      }
    }
  }

  private mutating func maskDigitWords(from start: Int) {
    var index = start
    while isDigitWord(index) {
      mask([index])
      index += 1
    }
  }

  private func isDigitWord(_ index: Int) -> Bool {
    if grammar.isChinese { return ChineseNumeralParser.digits[text(index)] != nil || ["十", "百"].contains(text(index)) }
    if case .add? = grammar.atoms.match(tokens, at: index)?.meaning { return true }
    return false
  }

  /// 20th, 20e, 20-е, "das 20. Treffen".
  private mutating func maskOrdinals() {
    for index in tokens.indices where isNumber(index) && !tokens[index].isMasked {
      let next = text(index + 1) == "-" && isGlued(index + 1) && isGlued(index + 2) ? index + 2 : index + 1
      if isGlued(next), !tokens[next].isCapital, grammar.ordinals.match(tokens, at: next) != nil { mask([index]) }
      // A point behind a small number that does not end the sentence.
      if text(index + 1) == ".", isGlued(index + 1), index > 0, length(index) <= 2, index + 2 < tokens.count,
        !isGlued(index + 2), tokens[index + 2].isWord, grammar.ordinalArticles.match(tokens, at: index - 1) != nil
      {
        mask([index])
      }
    }
  }

  private static let quotes: [String: Set<String>] = [
    "„": ["“", "”"], "“": ["”"], "«": ["»"], "\"": ["\""], "「": ["」"], "《": ["》"], "‘": ["’"], "»": ["«"],
  ]

  /// Number words in mottos and titles; a number that fills its quotation marks stays.
  private mutating func maskQuotes() {
    var index = 0
    while index < tokens.count {
      guard let closing = Self.quotes[tokens[index].text],
        let end = (index + 1..<min(tokens.count, index + 16)).first(where: { closing.contains(tokens[$0].text) })
      else {
        index += 1
        continue
      }
      if end - index > 2 {
        let hasMeasure = (index + 1..<end).contains { isNumber($0) && !isMasked($0) }
        mask((index + 1..<end).filter { !hasMeasure && !isNumber($0) })
      }
      index = end + 1
    }
  }
}
