/// A number with its currency and unit.
struct Measure {
  /// Of tokens.
  var range: Range<Int>
  var numeral: Numeral
  var value: StatedDecimal
  /// ISO 4217, empty when it is money of uncertain country.
  var currency: String?
  /// A code, empty for a unit without one.
  var unit: String?
  /// Whether the unit is what one counts, people and things, and not what one measures in.
  var isCount = false
  /// Whether a scale word belongs to the number.
  var scale: Int?
  var hasCurrencyBefore = false
  /// From a word between number and unit: 100-plus companies.
  var qualifier: Figure.Qualifier?
  /// Bounds from its own form: 三四十, 700余万.
  var upper: StatedDecimal?

  var isMeasured: Bool { currency != nil || unit != nil }
}

/// Reads measures: currency before or after, scale, unit.
struct MeasureParser {
  let tokens: [FigureToken]
  let grammar: FigureGrammar

  func parse(at start: Int) -> Measure? {
    guard start < tokens.count, !tokens[start].isMasked else { return nil }
    if let numeral = numeral(at: start) {
      // "a $40 study": the amount begins behind the article.
      if !numeral.isArticle { return complete(numeral, from: start, currency: nil) }
      let isBeforeMoney = money(before: afterFillers(numeral.range.upperBound)) != nil
      // A$5m is money, a $40 study is an article.
      let isMoney = start + 1 < tokens.count && tokens[start + 1].isGlued && money(before: start) != nil
      if !isMoney { return isBeforeMoney ? nil : complete(numeral, from: start, currency: nil) }
    }
    guard let (currency, end) = money(before: start), let numeral = numeral(at: end) else { return nil }
    return complete(numeral, from: start, currency: currency)
  }

  /// A currency with its number behind it.
  private func money(before start: Int) -> (currency: String, end: Int)? {
    // The museum's $90 million are no S$.
    let isPossessive =
      start > 0 && start < tokens.count && tokens[start].isGlued && tokens[start - 1].text.hasSuffix("'")
    guard let (currency, end) = grammar.currencies.match(tokens, at: start), !Self.isOnlyAfter(tokens[start].text),
      !isPossessive,
      let numeral = numeral(at: end), !numeral.isArticle, numeral.isDigits || grammar.isChinese
    else { return nil }
    return (currency, end)
  }

  /// A currency, with the country before or behind a word that is the word of several: dirhams marocains.
  private func money(at start: Int) -> (code: String, end: Int)? {
    if let (code, end) = grammar.currencies.match(tokens, at: start) {
      guard let family = CurrencyFamily.named(code), let country = grammar.countries.match(tokens, at: end),
        family.codes.contains(country.meaning)
      else { return (code, end) }
      return (country.meaning, country.end)
    }
    guard let country = grammar.countries.match(tokens, at: start),
      let (code, end) = grammar.currencies.match(tokens, at: country.end), let family = CurrencyFamily.named(code),
      family.codes.contains(country.meaning)
    else { return nil }
    return (country.meaning, end)
  }

  /// Verbs and adjectives that are also money are money only behind a number.
  static func isOnlyAfter(_ word: String) -> Bool {
    ["won", "real", "rand", "mark", "marks", "sterling", "lei"].contains(word)
  }

  private func numeral(at start: Int) -> Numeral? {
    grammar.isChinese
      ? ChineseNumeralParser.parse(tokens, at: start, grammar: grammar)
      : WordNumeralParser.parse(tokens, at: start, grammar: grammar)
  }

  private func text(_ index: Int) -> String {
    index < tokens.count && !tokens[index].isMasked ? tokens[index].text : ""
  }

  private func complete(_ numeral: Numeral, from start: Int, currency: String?) -> Measure {
    var end = numeral.range.upperBound
    var measure = Measure(
      range: start..<end, numeral: numeral, value: numeral.value, currency: currency, unit: numeral.unit,
      scale: numeral.scale, hasCurrencyBefore: currency != nil, upper: numeral.upper)

    // €450m: a small m is a million only of money, and before a unit or what is counted.
    if measure.scale == nil, numeral.isDigits, text(end) == "m" || text(end) == "mn" || text(end) == "м",
      tokens[end].isGlued,
      currency != nil || grammar.currencies.match(tokens, at: end + 1) != nil && tokens[end + 1].isGlued
        || isMillion(before: end + 1)
    {
      measure.apply(scale: 6)
      end += 1
    }
    // 100-plus companies, 500以上企业.
    if let (qualifier, next) = grammar.after.match(tokens, at: end), numeral.isDigits, isCounted(at: next) {
      measure.qualifier = qualifier
      end = next
    }
    let after = afterFillers(end)
    if numeral.unit == nil {
      if let (code, next) = money(at: after), currency == nil || after == end {
        if currency == nil || currency == "" { measure.currency = code }
        end = next
        // 75 USD million.
        if measure.scale == nil, let (power, next) = grammar.scales.match(tokens, at: end) {
          measure.apply(scale: power)
          end = next
        }
      } else if measure.currency == nil {
        end = unit(of: &measure, at: end, after: after)
      }
    }
    if let (half, next) = halfMore(measure, at: end) {
      (measure.value, end) = (half, next)
      measure.numeral.isArticle = false
    }
    measure.range = start..<max(end, numeral.range.upperBound)
    return measure
  }

  /// 两年半, deux ans et demi, hai năm rưỡi: the half stands behind the unit.
  private func halfMore(_ measure: Measure, at end: Int) -> (StatedDecimal, Int)? {
    guard measure.isMeasured, measure.upper == nil else { return nil }
    var next: Int?
    if grammar.isChinese {
      next = text(end) == "半" ? end + 1 : nil
    } else if let (atom, last) = grammar.atoms.match(tokens, at: end), case .andHalf = atom {
      next = last
    }
    guard let next, let half = measure.value + StatedDecimal(5, exponent: (measure.scale ?? 0) - 1) else { return nil }
    return (half, next)
  }

  /// 1.2m tons, 3m people: a metre has no unit behind it.
  private func isMillion(before index: Int) -> Bool {
    guard index < tokens.count, tokens[index].isWord, !tokens[index].isGlued else { return false }
    if grammar.counted.match(tokens, at: index) != nil { return true }
    return grammar.units.match(tokens, at: index).map { $0.meaning != "times" } ?? false
  }

  private func isCounted(at index: Int) -> Bool {
    grammar.counted.match(tokens, at: index) != nil || grammar.units.match(tokens, at: index) != nil
  }

  private func afterFillers(_ start: Int) -> Int {
    var index = start
    guard index < tokens.count, !tokens[index].isMasked else { return index }
    if tokens[index].scalar == "-" || tokens[index].scalar == "–" {
      // 3.5-million-euro, 12 - Pfund; but no range.
      if index + 1 < tokens.count, tokens[index + 1].isWord { index += 1 }
    }
    while index < tokens.count, !tokens[index].isMasked, tokens[index].roles.contains(.fills) { index += 1 }
    if index + 2 < tokens.count, !tokens[index].isMasked, isOpening(tokens[index].scalar),
      [")", "]", ">"].contains(text(index + 2))
    {
      index += 1
    }
    return index
  }

  private func isOpening(_ scalar: Unicode.Scalar) -> Bool { scalar == "(" || scalar == "[" || scalar == "<" }

  /// Where the unit ends; `end` when there is none.
  private func unit(of measure: inout Measure, at end: Int, after: Int) -> Int {
    if end < tokens.count, tokens[end].isGlued, let (code, next) = grammar.joined.match(tokens, at: end) {
      measure.unit = code
      return next
    }
    // Some units need their hyphen: 45-летний, but 5 летних проектов.
    if let (code, next) = grammar.units.match(tokens, at: end) ?? grammar.units.match(tokens, at: after) {
      measure.unit = code
      // 200名企业代表: a measure word, and then what is counted.
      if code.isEmpty, grammar.isChinese || grammar.writesSyllables,
        let (counted, last) = counted(at: next, skipping: grammar.isChinese ? 4 : 0)
      {
        (measure.unit, measure.isCount) = (counted, true)
        return last
      }
      return next
    }
    if let (code, next) = counted(at: after, skipping: grammar.isChinese ? 0 : 2) {
      (measure.unit, measure.isCount) = (code, true)
      return next
    }
    return end
  }

  /// People, companies, projects, with adjectives before them.
  private func counted(at start: Int, skipping: Int) -> (code: String, end: Int)? {
    var index = start
    var skipped = 0
    while skipped <= skipping {
      // Behind other ideographs only a word of two counts: 个国家 is no 家.
      if let (code, end) = grammar.counted.match(tokens, at: index),
        !grammar.isChinese || index == start || end > index + 1
      {
        return (code, end)
      }
      guard index < tokens.count, tokens[index].isWord || tokens[index].isMasked || text(index) == "-",
        !tokens[index].roles.contains(.stops), grammar.atoms.match(tokens, at: index) == nil,
        tokens[index].compound == nil
      else { return nil }
      let isHyphenated = text(index) == "-" || index > start && text(index - 1) == "-"
      skipped += tokens[index].isMasked || isHyphenated ? 0 : 1
      index += 1
    }
    return nil
  }
}

extension Measure {
  /// Multiplies by a power of ten that stands apart from the number.
  mutating func apply(scale power: Int) {
    value = value.scaled(power)
    upper = upper?.scaled(power)
    scale = power
  }
}
