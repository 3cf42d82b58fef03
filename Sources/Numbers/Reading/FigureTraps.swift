/// Masks what looks like a figure and is none: addresses, names, dates, times, telephone numbers, models, references.
struct FigureTraps {
  var tokens: [FigureToken]
  let scalars: [Unicode.Scalar]
  let grammar: FigureGrammar
  /// Parts of a whole, by their first token.
  var parts: [Int: PartPlace] = [:]

  static func mask(_ tokens: [FigureToken], scalars: [Unicode.Scalar], grammar: FigureGrammar) -> FigureTraps {
    var traps = FigureTraps(tokens: tokens, scalars: scalars, grammar: grammar)
    traps.maskAddresses()
    traps.maskParts()
    traps.maskNames()
    traps.maskDates()
    traps.maskDigitRuns()
    traps.maskModels()
    traps.maskReferences()
    traps.maskOrdinals()
    traps.maskQuotes()
    return traps
  }

  // MARK: What stands at a place

  mutating func mask(_ range: some Sequence<Int>) {
    for index in range where tokens.indices.contains(index) { tokens[index].isMasked = true }
  }

  func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }
  /// The mark or ideograph at a place; zero for longer words and where nothing stands.
  func scalar(_ index: Int) -> Unicode.Scalar { tokens.indices.contains(index) ? tokens[index].scalar : "\0" }
  func isNumber(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isNumber }
  func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isWord }
  func isGlued(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isGlued }
  func isMasked(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isMasked }
  func isCapital(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isCapital }
  func integer(_ index: Int) -> Int? { tokens.indices.contains(index) ? tokens[index].number?.integer : nil }
  func length(_ index: Int) -> Int { tokens.indices.contains(index) ? tokens[index].range.count : 0 }

  static func isYear(_ token: FigureToken) -> Bool {
    token.range.count == 4 && (1500...2100).contains(token.number?.integer ?? 0)
  }

  func isYear(_ index: Int) -> Bool { tokens.indices.contains(index) && Self.isYear(tokens[index]) }

  func isDash(_ index: Int) -> Bool {
    switch scalar(index) {
    case "-", "–", "—", "/", "~", "−": true
    default: false
    }
  }

  func isIdeograph(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), scalars.indices.contains(tokens[index].range.lowerBound) else { return false }
    return ScalarClass.isIdeograph(scalars[tokens[index].range.lowerBound])
  }

  /// Nothing but digits, and not parted in groups.
  func isPlain(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isNumber
      && scalars[tokens[index].range].allSatisfy { ScalarClass.isDigit(ScalarClass.halfWidth($0)) }
  }

  /// The first on its line.
  func beginsLine(_ index: Int) -> Bool {
    guard index > 0, tokens.indices.contains(index) else { return index == 0 }
    return scalars[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound].contains {
      $0 == "\n" || $0 == "\r" || $0 == "\u{2028}" || $0 == "\u{2029}"
    }
  }

  /// The first of a sentence, as far as marks say.
  func beginsSentence(_ index: Int) -> Bool {
    beginsLine(index) || [".", "!", "?", ":", "„", "“", "\"", "«", "(", "…"].contains(text(index - 1))
  }

  /// A scale, a currency or a unit that is no count: what follows an amount.
  func hasMeasure(after index: Int) -> Bool {
    let next = text(index + 1) == "-" ? index + 2 : index + 1
    if grammar.isChinese, "万亿多余".unicodeScalars.contains(scalar(next)) { return true }
    return grammar.scales.match(tokens, at: next) != nil || grammar.currencies.match(tokens, at: next) != nil
      || grammar.units.match(tokens, at: next).map { !["", "day", "year", "times"].contains($0.meaning) } ?? false
  }

  /// Any unit, people and companies too.
  func isCounted(after index: Int) -> Bool {
    hasMeasure(after: index) || grammar.units.match(tokens, at: index + 1) != nil
      || (1...2).contains { grammar.counted.match(tokens, at: index + $0) != nil }
  }

  // MARK: Addresses, names, quotations

  /// URLs and e-mail addresses, up to the next space.
  private mutating func maskAddresses() {
    for index in tokens.indices {
      let isURL: Bool
      if tokens[index].isMark {
        guard scalar(index) == "@", isGlued(index), isGlued(index + 1) else { continue }
        isURL = false
      } else {
        guard scalar(index + 1) == ":" && scalar(index + 2) == "/" && scalar(index + 3) == "/" || text(index) == "www"
        else {
          continue
        }
        isURL = true
      }
      var end = index + 1
      while isGlued(end) { end += 1 }
      var start = index
      while start > 0, isGlued(start), !isURL { start -= 1 }
      mask(start..<end)
    }
  }

  private mutating func maskNames() {
    for index in tokens.indices where tokens[index].canMatch {
      guard let end = grammar.names.match(tokens, at: index)?.end else { continue }
      // 万一 is a word, in 一百零一万一千 it is none.
      if grammar.isChinese, isNumeralPart(index - 1) || isNumeralPart(end) { continue }
      mask(index..<end)
    }
  }

  private func isNumeralPart(_ index: Int) -> Bool {
    isNumber(index) || ChineseNumeralParser.digit(scalar(index)) != nil
      || "十百千万亿点分拾佰仟".unicodeScalars.contains(scalar(index))
  }
}
