/// A number, read from tokens, without unit.
struct Numeral {
  /// Of tokens.
  var range: Range<Int>
  var value: StatedDecimal
  /// Written in digits, at least in its beginning.
  var isDigits: Bool
  /// The power of ten of its last scale word.
  var scale: Int?
  /// A round figure by its word: une centaine.
  var isRound = false
  /// One, by an article only.
  var isArticle = false
  /// A word of scale that is also a plural: около тысячи, but тысячи людей.
  var isBound = false
  /// Something is added to it that is not said: 700余万.
  var isExceeded = false
  /// The upper end, of a pair of neighbours: 三四十.
  var upper: StatedDecimal?
  /// A unit that belongs to the number's form: 百分之三, 四成.
  var unit: String?
  /// One ideograph that is also a part of many words.
  var isSingleIdeograph = false
}

/// Reads numbers in words and digits, in languages with words between spaces.
struct WordNumeralParser {
  let tokens: [FigureToken]
  let grammar: FigureGrammar

  private var chunks: [(value: StatedDecimal, scale: Int)] = []
  private var current: StatedDecimal?
  private var wantsScale = false
  private var isRound = false
  private var isArticle = false
  private var isDigits = false
  private var lastIsScale = false
  private var hasHundred = false

  init(tokens: [FigureToken], grammar: FigureGrammar) {
    self.tokens = tokens
    self.grammar = grammar
  }

  /// The longest number that begins at a token; nil when none does.
  static func parse(_ tokens: [FigureToken], at start: Int, grammar: FigureGrammar) -> Numeral? {
    guard tokens.indices.contains(start),
      tokens[start].canMatch || !tokens[start].isWord || tokens[start].compound != nil
    else { return nil }
    var parser = WordNumeralParser(tokens: tokens, grammar: grammar)
    return parser.parse(at: start)
  }

  private mutating func parse(at start: Int) -> Numeral? {
    var index = start
    var isNegative = false
    if let end = minus(at: start) { (index, isNegative) = (end, true) }
    let first = index
    guard first < tokens.count, !tokens[first].isMasked else { return nil }
    isDigits = tokens[first].isNumber
    while let end = step(at: index, isFirst: index == first) { index = end }
    guard index > first, !wantsScale || isHalfOfUnit(first, index), isDigits || !isOrdinal(at: index) else {
      return nil
    }
    if index == first + 1, grammar.neverFirst.contains(tokens[first].text) { return nil }
    var value = current ?? StatedDecimal(0)
    for chunk in chunks {
      guard let sum = value + chunk.value else { return nil }
      value = sum
    }
    guard current != nil || !chunks.isEmpty else { return nil }
    return Numeral(
      range: start..<index, value: isNegative ? value.negated : value, isDigits: isDigits, scale: chunks.last?.scale,
      isRound: isRound, isArticle: isArticle && !isNegative,
      isBound: index == first + 1 && grammar.boundScales.contains(tokens[first].text))
  }

  private func atom(at index: Int) -> (meaning: NumberAtom, end: Int)? {
    guard tokens.indices.contains(index), !tokens[index].isMasked else { return nil }
    if let match = grammar.atoms.match(tokens, at: index) { return match }
    return tokens[index].compound.map { (.number($0, wantsScale: false), index + 1) }
  }

  private func startsNumber(at index: Int) -> Bool {
    guard index < tokens.count, !tokens[index].isMasked else { return false }
    if tokens[index].isNumber { return tokens[index].number != nil }
    switch atom(at: index)?.meaning {
    case .add?, .number?, .article?, .hundred?: return true
    default: return false
    }
  }

  /// A sign that is stated: glued to its number and parted from what is before, or a word.
  private func minus(at index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].canMatch || tokens[index].text == "−",
      startsNumber(at: index + 1)
    else { return nil }
    if case .minus? = grammar.atoms.match(tokens, at: index)?.meaning {
      // "au moins" and "moins d'un" are no signs.
      let isPhrase = index > 0 && (grammar.before.match(tokens, at: index - 1)?.end ?? 0) > index
      return isPhrase || tokens[index + 1].text.hasSuffix("'") ? nil : index + 1
    }
    guard tokens[index].text == "-" || tokens[index].text == "−", tokens[index + 1].isNumber else { return nil }
    if index == 0 { return 1 }
    return tokens[index + 1].isGlued && (!tokens[index].isGlued || tokens[index - 1].text == "(") ? index + 1 : nil
  }

  /// "half a point", "a quarter of a percentage point", "ein halbes Jahr"; but not "the first half year".
  private func isHalfOfUnit(_ first: Int, _ end: Int) -> Bool {
    guard grammar.halvesUnits, grammar.ordinals.match(tokens, at: first - 1) == nil else { return false }
    return grammar.units.match(tokens, at: end) != nil || grammar.currencies.match(tokens, at: end) != nil
  }

  private func isOrdinal(at index: Int) -> Bool {
    var next = index
    while next < tokens.count, next < index + 3, tokens[next].text == "-" || isAnd(at: next) { next += 1 }
    return grammar.ordinals.match(tokens, at: next) != nil
  }

  private func isAnd(at index: Int) -> Bool {
    if case .and? = atom(at: index)?.meaning { true } else { false }
  }

  /// Reads one more word; where it ends, or nil when the number does not go on.
  private mutating func step(at start: Int, isFirst: Bool) -> Int? {
    guard start < tokens.count, !tokens[start].isMasked else { return nil }
    var index = start
    if !isFirst, tokens[index].text == "-", tokens[index].isGlued, index + 1 < tokens.count, tokens[index + 1].isGlued,
      tokens[index + 1].isWord
    {
      index += 1
    }
    if tokens[index].isNumber { return number(at: index, isFirst: isFirst) }
    // Une trentaine de millions.
    if isRound, ["de", "d'"].contains(tokens[index].text), grammar.scales.match(tokens, at: index + 1) != nil {
      index += 1
    }
    if !isFirst || grammar.bareScales.contains(tokens[index].text), let end = scale(at: index) { return end }
    guard let (meaning, end) = atom(at: index) else { return nil }
    if isUnit(at: index, end: end) { return nil }
    pointEnd = nil
    return apply(meaning, at: index, end: end, isFirst: isFirst) ? pointEnd ?? end : nil
  }

  /// Behind a round number a word that is also a unit is the unit, unless it goes on: mười năm, but một trăm năm mươi.
  private func isUnit(at index: Int, end: Int) -> Bool {
    guard let value = current?.integer, value > 0, value % 10 == 0, !isAnd(at: index - 1),
      grammar.units.match(tokens, at: index) != nil
    else {
      return false
    }
    return atom(at: end).map { if case .tenfold = $0.meaning { false } else { true } } ?? true
  }

  private mutating func number(at index: Int, isFirst: Bool) -> Int? {
    guard let value = tokens[index].number else { return nil }
    if !isFirst {
      // 2 tỷ 300 triệu: a smaller scale word must follow, or hundreds and what they count: 3 тысячи 500 рублей.
      guard lastIsScale, current == nil, let scale = chunks.last?.scale else { return nil }
      if let next = grammar.scales.match(tokens, at: index + 1)?.meaning {
        guard next < scale else { return nil }
      } else {
        guard scale == 3, tokens[index].range.count == 3, let hundreds = value.integer, hundreds >= 100,
          tokens[index - 1].range.count > 4, grammar.currencies.match(tokens, at: index + 1) != nil
        else { return nil }
      }
    }
    current = value
    lastIsScale = false
    return index + 1
  }

  private mutating func scale(at index: Int) -> Int? {
    let word = tokens[index]
    var power: Int?
    var end = index + 1
    let followsDigits = index > 0 && tokens[index - 1].isNumber
    switch word.scalar {
    case "k", "к": power = followsDigits ? 3 : nil
    case "m", "м":
      power = followsDigits && word.isCapital && (word.isGlued || isMoney(at: index + 1)) ? 6 : nil
    case "t" where grammar.compound != nil, "g" where grammar.countsByTwenty:
      // T€ in German, G$ in French.
      let isGlued = isMoney(at: index + 1) && tokens[index + 1].isGlued
      power = followsDigits && word.isCapital && isGlued ? (word.text == "t" ? 3 : 9) : nil
    default:
      if let match = grammar.scales.match(tokens, at: index) { (power, end) = (match.meaning, match.end) }
    }
    guard let power, current != nil || !chunks.isEmpty || grammar.bareScales.contains(word.text) else { return nil }
    var sum = current ?? (lastIsScale ? StatedDecimal(0) : StatedDecimal(1))
    while let last = chunks.last, last.scale < power {
      guard let next = sum + last.value else { return nil }
      sum = next
      chunks.removeLast()
    }
    if let last = chunks.last, last.scale <= power { return nil }
    chunks.append((sum.scaled(power), power))
    current = nil
    (wantsScale, isArticle, lastIsScale) = (false, false, true)
    return end
  }

  private func isMoney(at index: Int) -> Bool { grammar.currencies.match(tokens, at: index) != nil }

  private mutating func apply(_ atom: NumberAtom, at index: Int, end: Int, isFirst: Bool) -> Bool {
    defer { lastIsScale = false }
    let isSpoken = !isDigits || !chunks.isEmpty || hasHundred
    switch atom {
    case .add(let value): return isSpoken && add(value)
    case .article:
      // Half a million: the article stands between.
      guard !wantsScale else { return true }
      if let value = current {
        return isSpoken && value != StatedDecimal(1) && add(1)
      }
      // "$2 million a year", but две тысячи один.
      guard chunks.isEmpty || !lastIsScale || !isDigits && grammar.ones.contains(tokens[index].text) else {
        return false
      }
      current = StatedDecimal(1)
      isArticle = chunks.isEmpty
      return true
    case .hundred:
      guard let value = current?.integer else {
        guard current == nil, grammar.bareScales.contains(tokens[index].text) || grammar.isChinese else { return false }
        current = StatedDecimal(100)
        return true
      }
      guard (1..<100).contains(value) else { return false }
      current = StatedDecimal(value * 100)
      hasHundred = true
      isArticle = false
      return true
    case .tenfold:
      guard let value = current?.integer, value % 10 > 0 else { return false }
      current = StatedDecimal(value + value % 10 * 9)
      return true
    case .number(let value, let wantsScale):
      if wantsScale {
        guard current == nil || isArticle else { return false }
        (current, self.wantsScale, isArticle) = (value, true, false)
        return true
      }
      if isArticle, value.integer == nil {
        isArticle = false
      } else if current != nil || !isSpoken && !isFirst {
        return false
      }
      current = value
      return true
    case .collective(let value, let isRound):
      let isBare = isFirst && grammar.bareScales.contains(tokens[index].text)
      guard let factor = current ?? (isBare ? StatedDecimal(1) : nil), let product = factor * StatedDecimal(value)
      else { return false }
      current = product
      (wantsScale, isArticle) = (false, false)
      self.isRound = isRound
      return true
    case .andHalf:
      if let value = current {
        current = value + StatedDecimal(5, exponent: -1)
      } else if let last = chunks.last {
        current = StatedDecimal(5, exponent: last.scale - 1)
      } else {
        return false
      }
      isArticle = false
      return true
    case .and:
      guard !isFirst, isSpoken || grammar.atoms.match(tokens, at: end) != nil else { return false }
      return andLeadsOn(at: end)
    case .point: return point(at: end)
    case .minus: return false
    }
  }

  private mutating func add(_ value: Int) -> Bool {
    guard let current else {
      self.current = StatedDecimal(value)
      return true
    }
    guard let sum = current.integer, canAdd(value, to: sum) else { return false }
    self.current = StatedDecimal(sum + value)
    isArticle = false
    return true
  }

  private func canAdd(_ value: Int, to sum: Int) -> Bool {
    guard sum > 0 else { return false }
    switch value {
    case 100...: return sum % 1000 == 0
    case 10...: return sum % 100 == 0 || grammar.countsByTwenty && value < 20 && [60, 80].contains(sum % 100)
    case 1...: return sum % 10 == 0 && (sum % 100 != 10 || grammar.addsToTen)
    default: return false
    }
  }

  /// Whether the word after an "and" still belongs to this number.
  private func andLeadsOn(at start: Int) -> Bool {
    let isHyphenated = start < tokens.count && tokens[start].text == "-" && tokens[start].isGlued
    guard let (next, _) = atom(at: isHyphenated ? start + 1 : start) else { return false }
    let value: Int
    switch next {
    case .add(let number): value = number
    case .article: value = 1
    case .number(let number, _): return current == nil && number.integer != nil
    default: return false
    }
    guard let sum = current?.integer else { return current == nil && !chunks.isEmpty && value < 1000 }
    return grammar.countsByTwenty
      ? (value == 1 || value == 11) && canAdd(value, to: sum) : sum % 100 == 0 && canAdd(value, to: sum)
  }

  /// Reads the digits after a spoken decimal mark, and says in `pointEnd` where they end.
  private mutating func point(at start: Int) -> Bool {
    guard let whole = current?.integer, chunks.isEmpty, fractionEnd(from: start) > start else { return false }
    var digits = ""
    for index in start..<fractionEnd(from: start) { digits += fractionDigit(at: index) ?? "" }
    guard let value = StatedDecimal(whole: String(whole), fraction: digits) else { return false }
    current = value
    pointEnd = fractionEnd(from: start)
    return true
  }

  private var pointEnd: Int?

  private func fractionEnd(from start: Int) -> Int {
    var end = start
    while fractionDigit(at: end) != nil { end += 1 }
    return end
  }

  private func fractionDigit(at index: Int) -> String? {
    guard index < tokens.count, !tokens[index].isMasked else { return nil }
    if let value = tokens[index].number { return value.integer.map(String.init) }
    switch atom(at: index)?.meaning {
    case .add(let value)?: return String(value)
    case .article?: return "1"
    case .number(let value, false)?: return value.integer.map(String.init)
    default: return nil
    }
  }
}
