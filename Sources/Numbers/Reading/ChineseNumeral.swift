/// Reads Chinese numbers, in ideographs, in digits, and in digits with 万 and 亿.
struct ChineseNumeralParser {
  private let tokens: [FigureToken]
  private let grammar: FigureGrammar
  private var index: Int

  private var chunks: [(value: StatedDecimal, scale: Int)] = []
  private var section = StatedDecimal(0)
  private var digit: StatedDecimal?
  /// From the lower to the upper of two neighbours, 三四.
  private var spread: StatedDecimal?
  private var pairIsOpen = false
  private var lastUnit = 0
  private var unitIsDirect = false
  private var isExceeded = false
  private var hasDigits = false
  private var isPercent = false

  /// The value of one ideograph; nil when it is none of 0 to 9.
  static func digit(_ word: Unicode.Scalar) -> Int? {
    switch word {
    case "零", "〇": 0
    case "一", "壹": 1
    case "二", "两", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  /// The power of ten of 十, 百, 千, which stand below the scales.
  private static func unit(_ word: Unicode.Scalar) -> Int? {
    switch word {
    case "十", "拾": 1
    case "百", "佰": 2
    case "千", "仟": 3
    default: nil
    }
  }

  private static func scale(_ word: Unicode.Scalar) -> Int? {
    switch word {
    case "万": 4
    case "亿": 8
    case "兆": 12
    default: nil
    }
  }

  /// Whether a number can begin with a word: a digit, a unit, a sign or a half.
  static func canBegin(_ word: Unicode.Scalar) -> Bool {
    digit(word) != nil || unit(word) != nil || scale(word) != nil || word == "负" || word == "半"
  }

  static func parse(_ tokens: [FigureToken], at start: Int, grammar: FigureGrammar) -> Numeral? {
    var parser = ChineseNumeralParser(tokens: tokens, grammar: grammar, index: start)
    return parser.parse(from: start)
  }

  private init(tokens: [FigureToken], grammar: FigureGrammar, index: Int) {
    self.tokens = tokens
    self.grammar = grammar
    self.index = index
  }

  private func word(_ offset: Int = 0) -> Unicode.Scalar {
    let at = index + offset
    return at < tokens.count && !tokens[at].isMasked ? tokens[at].scalar : "\0"
  }

  private mutating func parse(from start: Int) -> Numeral? {
    let isNegative = minus()
    isPercent = word() == "百" && word(1) == "分" && word(2) == "之"
    if isPercent { index += 3 }
    let first = index
    if word() == "半", Self.unit(word(1)) != nil || Self.scale(word(1)) != nil || word(1) == "成" {
      digit = StatedDecimal(5, exponent: -1)
      index += 1
    }
    while let moved = step(isFirst: index == first) {
      guard moved else { return nil }
    }
    guard index > first, let value = total() else { return nil }
    let isBare = digit == nil && section.isZero && chunks.isEmpty
    guard !isBare || value.isZero && index == first + 1 else { return nil }
    var numeral = Numeral(
      range: start..<index, value: isNegative ? value.negated : value, isDigits: hasDigits, scale: chunks.last?.scale)
    numeral.isExceeded = isExceeded
    numeral.isSingleIdeograph = index == first + 1 && !hasDigits && !isPercent
    if let spread { numeral.upper = value + spread }
    if word() == "打", let dozens = value * StatedDecimal(12) {
      index += 1
      (numeral.value, numeral.range, numeral.isSingleIdeograph) = (dozens, start..<index, false)
    }
    if isPercent { numeral.unit = "percent" } else { readTenths(&numeral) }
    return numeral
  }

  private mutating func minus() -> Bool {
    guard index + 1 < tokens.count else { return false }
    if word() == "零", word(1) == "下", index + 2 < tokens.count, tokens[index + 2].isNumber {
      index += 2
      return true
    }
    let next = tokens[index + 1]
    if word() == "负", next.isNumber || Self.digit(next.scalar) != nil || Self.unit(next.scalar) != nil {
      index += 1
      return true
    }
    guard word() == "-" || word() == "−", next.isNumber else { return false }
    let standsAlone = index == 0 || next.isGlued && !(tokens[index - 1].isNumber && tokens[index].isGlued)
    if standsAlone { index += 1 }
    return standsAlone
  }

  /// Nil at the end of the number; false when what stands here is no number at all.
  private mutating func step(isFirst: Bool) -> Bool? {
    guard index < tokens.count, !tokens[index].isMasked else { return nil }
    let token = tokens[index]
    if let value = token.number {
      guard digit == nil, !hasDigits || lastUnit > 0 && token.isGlued else { return nil }
      (digit, hasDigits, unitIsDirect) = (value, true, false)
    } else if let value = Self.digit(token.scalar) {
      return readDigit(value, isFirst: isFirst)
    } else if token.scalar == "千", hasDigits, digit != nil, "米克瓦伏卡".unicodeScalars.contains(word(1)) {
      return nil
    } else if let power = Self.unit(token.scalar) {
      guard
        digit != nil || power == 1 && section.isZero || isFirst || !unitIsDirect && isExceeded == false && lastUnit > 3
      else { return nil }
      // 百 and 千 alone are no numbers, with a digit after them they are: 百三.
      let next = Self.digit(word(1)) ?? 0
      if digit == nil, power > 1, isFirst, next == 0, !isPercent, !standsForOne { return false }
      add((digit ?? StatedDecimal(1)).scaled(power), unit: power)
      spread = spread.map { pairIsOpen ? $0.scaled(power) : $0 }
      pairIsOpen = false
    } else if let power = Self.scale(token.scalar) {
      // 兆 is also mega: 兆瓦.
      if power == 12, "瓦赫字帕比焦".unicodeScalars.contains(word(1)) { return nil }
      if isFirst {
        guard standsForOne else { return nil }
        digit = StatedDecimal(1)
      }
      guard close(power) else { return nil }
    } else if token.scalar == "k", digit != nil, token.isGlued {
      digit = digit?.scaled(3)
    } else if token.scalar == "m", digit != nil, token.isGlued, token.isCapital {
      digit = digit?.scaled(6)
    } else if "多余几来".unicodeScalars.contains(token.scalar), !isFirst, !isExceeded, leadsOnAfterExcess() {
      isExceeded = true
      if token.scalar == "几" { digit = nil }
      if hasDigits, let value = digit {
        digit = value
      }
    } else if token.scalar == "点", digit != nil || !section.isZero, let fraction = fraction() {
      guard let whole = sum()?.integer, let value = StatedDecimal(whole: String(whole), fraction: fraction) else {
        return nil
      }
      (digit, section) = (value, StatedDecimal(0))
      return true
    } else {
      return nil
    }
    index += 1
    return true
  }

  /// 近百家, 百余家, 超千亿元: a unit alone is a number behind a qualifier, or before 余 and 多.
  private var standsForOne: Bool {
    if word(1) == "余" || word(1) == "多" {
      return grammar.units.match(tokens, at: index + 2) != nil || isCounted(index + 2)
    }
    return (1...3).contains { back in
      grammar.before.match(tokens, at: index - back).map { $0.end == index && $0.meaning != .exact } ?? false
    }
  }

  private func isCounted(_ at: Int) -> Bool {
    grammar.counted.match(tokens, at: at) != nil || grammar.currencies.match(tokens, at: at) != nil
  }

  /// 多, 余 stand before a scale, a measure or the end; 来 only before them, 几 only after a full ten.
  private func leadsOnAfterExcess() -> Bool {
    let next = word(1)
    switch word() {
    case "几": return unitIsDirect || index > 0 && tokens[index - 1].scalar == "零"
    case "来": return lastUnit == 1 && unitIsDirect && grammar.units.match(tokens, at: index + 1) != nil
    default: return next != "少" && next != "样"
    }
  }

  private mutating func readDigit(_ value: Int, isFirst: Bool) -> Bool? {
    let next = StatedDecimal(value)
    if hasDigits && digit != nil { return nil }
    if let before = digit {
      // Two digits in a row: neighbours, or a number spelled digit by digit, which is a year or a name.
      guard spread == nil, let low = before.integer, value > low, value - low <= 2, low > 0,
        Self.digit(word(1)) == nil
      else { return false }
      spread = StatedDecimal(value - low)
      pairIsOpen = true
    } else if value == 0 {
      unitIsDirect = false
      if isFirst { digit = next }
    } else {
      digit = next
    }
    index += 1
    return true
  }

  private mutating func add(_ value: StatedDecimal, unit: Int) {
    section = section + value ?? section
    digit = nil
    lastUnit = unit
    unitIsDirect = true
  }

  private func sum() -> StatedDecimal? {
    digit.map { section + $0 } ?? section
  }

  private mutating func close(_ power: Int) -> Bool {
    guard var value = sum() else { return false }
    if value.isZero {
      // 万亿, 万万: the scale before is multiplied.
      guard let last = chunks.popLast() else { return false }
      chunks.append((last.value.scaled(power), last.scale + power))
      lastUnit = power
      return true
    }
    while let last = chunks.last, last.scale < power {
      guard let next = value + last.value else { return false }
      value = next
      chunks.removeLast()
    }
    chunks.append((value.scaled(power), power))
    spread = spread?.scaled(power)
    pairIsOpen = false
    (section, digit, lastUnit, unitIsDirect) = (StatedDecimal(0), nil, power, true)
    return true
  }

  private mutating func fraction() -> String? {
    var end = index + 1
    var text = ""
    while end < tokens.count, !tokens[end].isMasked {
      if let value = Self.digit(tokens[end].scalar) {
        text += String(value)
      } else if let value = tokens[end].number?.integer, end == index + 1 {
        text += String(value)
      } else {
        break
      }
      end += 1
    }
    guard !text.isEmpty else { return nil }
    index = end
    return text
  }

  private mutating func total() -> StatedDecimal? {
    // 四百五 is 450, 一万三 is 13,000: a last digit counts in the next smaller unit.
    if let value = digit, lastUnit > 1, unitIsDirect, !isExceeded, !hasDigits, value.integer ?? 10 < 10 {
      digit = value.scaled(lastUnit - 1)
      spread = spread.map { $0.scaled(lastUnit - 1) }
    }
    guard var value = sum() else { return nil }
    for chunk in chunks {
      guard let next = value + chunk.value else { return nil }
      value = next
    }
    return value
  }

  /// 四成 is 40 percent, 三成半 is 35.
  private mutating func readTenths(_ numeral: inout Numeral) {
    guard word() == "成", !"立为本都功员绩果长交品熟分了就效份型人".unicodeScalars.contains(word(1)),
      !(StatedDecimal(10) < numeral.value)
    else { return }
    index += 1
    numeral.value = numeral.value.scaled(1)
    if word() == "半" {
      index += 1
      numeral.value = numeral.value + StatedDecimal(5) ?? numeral.value
    }
    numeral.unit = "percent"
    numeral.isSingleIdeograph = false
    numeral.range = numeral.range.lowerBound..<index
  }
}
