/// Finds figures in tokens: measures, ranges of two, and the qualifiers around them.
struct FigureFinder {
  let tokens: [FigureToken]
  /// Parts of a whole, by their first token.
  let parts: [Int: PartPlace]
  let grammar: FigureGrammar
  let measures: MeasureParser

  init(tokens: [FigureToken], parts: [Int: PartPlace] = [:], grammar: FigureGrammar) {
    self.tokens = tokens
    self.parts = parts
    self.grammar = grammar
    measures = MeasureParser(tokens: tokens, grammar: grammar)
  }

  func findings() -> [Finding] {
    var result: [Finding] = []
    var index = 0
    var last: Measure?
    while index < tokens.count {
      if !parts.isEmpty, let finding = part(at: index, floor: result.last?.range.upperBound ?? 0) {
        result.append(finding)
        index = finding.range.upperBound
        continue
      }
      guard canBegin(index) else {
        index += 1
        continue
      }
      let here = measures.parse(at: index)
      let floor = result.last?.range.upperBound ?? 0
      if let finding = range(at: index, here, floor: floor) {
        result.append(grammar.isChinese ? withNounBefore(finding, floor: floor) : finding)
        index = finding.range.upperBound
      } else if let measure = here {
        if let finding = single(measure, floor: floor) {
          if let before = last, let start = changeStart(before, measure), result.last?.range.upperBound == start {
            result[result.count - 1].scale(
              by: sharedScale(before, measure), unit: finding.unit, currency: finding.currency)
          }
          result.append(grammar.isChinese ? withNounBefore(finding, floor: floor) : finding)
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
  func canBegin(_ index: Int) -> Bool {
    !tokens[index].isMasked
      && (tokens[index].roles.contains(.beginsFigure) || !tokens[index].isWord || tokens[index].compound != nil
        || grammar.isChinese && ChineseNumeralParser.canBegin(tokens[index].scalar))
  }

  /// "from 1.2 to 1.5 million": the end of the first measure, when the second one's scale and unit are meant for both.
  func changeStart(_ before: Measure, _ after: Measure) -> Int? {
    let end = before.range.upperBound
    guard !before.isMeasured, before.numeral.isDigits, after.scale != nil || after.isMeasured,
      grammar.targets.match(tokens, at: end)?.end == after.range.lowerBound,
      before.value.scaled(sharedScale(before, after)) < after.value.scaled(2)
    else { return nil }
    return end
  }

  /// The power of ten that the second number of a change lends the first, which may have its own.
  func sharedScale(_ before: Measure, _ after: Measure) -> Int { before.scale == nil ? after.scale ?? 0 : 0 }

  func isFiller(_ index: Int) -> Bool {
    tokens.indices.contains(index) && !tokens[index].isMasked && tokens[index].roles.contains(.fills)
  }

  func text(_ index: Int) -> String {
    tokens.indices.contains(index) && !tokens[index].isMasked ? tokens[index].text : ""
  }
}
