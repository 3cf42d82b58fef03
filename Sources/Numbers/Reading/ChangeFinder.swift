/// Tells which figures are the sizes of a rise or a fall: "rose 5 percent", "a 5 percent cut", but not "rose to 5".
struct ChangeFinder {
  let tokens: [FigureToken]
  let grammar: FigureGrammar
  private var words: ChangeWords { grammar.changes }

  /// Between a verb with its preposition and the number: "cut its forecast for the whole year by 5 percent".
  private static let reach = 10
  /// Of a verb behind the number: "um 3 Prozent auf 2 Mrd. Euro gestiegen".
  private static let reachBehind = 10

  func marked(_ findings: [Finding]) -> [Finding] {
    guard !findings.isEmpty, tokens.contains(where: { $0.roles.contains(.tellsChange) }) else { return findings }
    var result = findings
    for index in result.indices {
      let next = index + 1 < result.count ? result[index + 1] : nil
      result[index].change = change(of: result[index], before: next)
      if result[index].change == nil, index > 0 {
        result[index].change = shared(from: result[index - 1], to: result[index])
      }
    }
    return result
  }

  private func text(_ index: Int) -> String {
    tokens.indices.contains(index) && !tokens[index].isMasked ? tokens[index].text : ""
  }

  private func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isWord }

  // MARK: A figure's own words

  func change(of finding: Finding, before next: Finding? = nil) -> Figure.Change? {
    let start = finding.range.lowerBound
    let inside = prepositions(in: finding)
    if words.levels.contains(text(start - 1)) || inside.contains(where: words.levels.contains) { return nil }
    if let change = behind(finding) { return change }
    guard words.by.contains(text(start - 1)) || inside.contains(where: words.by.contains) else {
      // "lost 4 of its 6 games": a count of its own.
      let isCount = !finding.isMeasured && words.of.contains(text(finding.range.upperBound))
      return isCount || words.levelBounds.contains(text(start)) ? nil : ahead(of: start)
    }
    if words.byIsFrom, let next, isFrom(finding, next) { return nil }
    if words.verbsFollow, let change = following(finding.range.upperBound) { return change }
    return distant(start)
  }

  /// Those between qualifier and number: nearly to 5, почти на 5 %.
  private func prepositions(in finding: Finding) -> [String] {
    guard let end = grammar.before.match(tokens, at: finding.range.lowerBound)?.end, end < finding.range.upperBound
    else { return [] }
    return (end..<min(end + 2, finding.range.upperBound)).map { text($0) }.filter(grammar.prepositions.contains)
  }

  /// "de 3 à 4 millions": the first of two levels.
  private func isFrom(_ finding: Finding, _ next: Finding) -> Bool {
    let end = finding.range.upperBound
    guard words.levels.contains(text(end)), next.range.lowerBound <= end + 1 else { return false }
    return !finding.isMeasured || finding.unit == next.unit && finding.currency == next.currency
  }

  /// "5 percent higher", "a 5 percent pay rise".
  private func behind(_ finding: Finding) -> Figure.Change? {
    var index = finding.range.upperBound
    if text(index) == "-" { index += 1 }
    if let match = words.behind.match(tokens, at: index) { return match.meaning }
    if finding.unit == "percent", let match = words.comparatives.match(tokens, at: index) { return match.meaning }
    guard words.nounsFollow, isSize(finding) else { return nil }
    for _ in 0...2 {
      if let match = words.nouns.match(tokens, at: index) { return match.meaning }
      guard isWord(index), !tokens[index].isMasked, !tokens[index].roles.contains(.stops) else { break }
      index += 1
    }
    return nil
  }

  /// Whether a figure can measure a change by its unit; people and things rise and fall themselves: "two firms cut jobs".
  private func isSize(_ finding: Finding) -> Bool {
    guard finding.currency == nil, finding.choices.isEmpty else { return true }
    return ["percent", "percentage_point", "times"].contains(finding.unit) || finding.unit == nil && finding.isMeasured
  }

  /// "rose sharply, 5 percent", "an increase of 5 percent".
  private func ahead(of start: Int) -> Figure.Change? {
    var index = start - 1
    for _ in 0..<4 {
      guard index >= 0 else { return nil }
      if words.of.contains(text(index)), let change = noun(before: index) { return change }
      if let change = match(words.verbs, endingAt: index + 1) { return change }
      guard isWord(index), words.between.contains(text(index)) || isAdverb(index) else { return nil }
      index -= 1
    }
    return nil
  }

  /// "a fall in sales of", "une hausse de".
  private func noun(before of: Int) -> Figure.Change? {
    for index in stride(from: of - 1, through: max(0, of - 5), by: -1) {
      if tokens[index].isMark || tokens[index].isNumber { return nil }
      if let change = match(words.nouns, endingAt: index + 1) { return change }
    }
    return nil
  }

  /// With "by" between: the nearest verb of the clause, or else noun.
  private func distant(_ start: Int) -> Figure.Change? {
    var noun: Figure.Change?
    for index in stride(from: start - 1, through: max(0, start - Self.reach), by: -1) where index >= 0 {
      if isEnd(index) || text(index) == "," { break }
      if let verb = match(words.verbs, endingAt: index + 1) ?? match(words.transitive, endingAt: index + 1) {
        return verb
      }
      noun = noun ?? match(words.nouns, endingAt: index + 1)
    }
    return noun
  }

  /// The verb, or its last part, at the end of the clause.
  private func following(_ start: Int) -> Figure.Change? {
    for index in start..<max(start, min(tokens.count, start + Self.reachBehind)) {
      if isEnd(index) || text(index) == "," || words.and.contains(text(index)) { return nil }
      let verb = words.verbs.match(tokens, at: index) ?? words.transitive.match(tokens, at: index)
      if let verb { return verb.meaning }
      if let part = words.particles.match(tokens, at: index), endsClause(part.end) { return part.meaning }
    }
    return nil
  }

  private func endsClause(_ index: Int) -> Bool {
    index >= tokens.count || !isWord(index) && !tokens[index].isNumber || words.and.contains(text(index))
  }

  /// The end of a sentence; the points of abbreviations end none: 3 Mrd. Euro.
  private func isEnd(_ index: Int) -> Bool {
    switch tokens[index].text {
    case ";", ":", "!", "?", "(", "…", "。": return true
    case ".": return (grammar.scales.match(tokens, at: index - 1)?.end ?? 0) <= index
    default: return false
    }
  }

  private func isAdverb(_ index: Int) -> Bool { !words.adverb.isEmpty && text(index).hasSuffix(words.adverb) }

  private func match(_ table: ChangeWords.Table, endingAt end: Int) -> Figure.Change? {
    for start in max(0, end - 3)..<max(0, end) {
      if let match = table.match(tokens, at: start), match.end == end { return match.meaning }
    }
    return nil
  }

  // MARK: Two of one verb

  /// The change of the figure before, told again in other terms or of another thing.
  private func shared(from before: Finding, to after: Finding) -> Figure.Change? {
    guard let change = before.change, before.range.upperBound <= after.range.lowerBound else { return nil }
    let gap = before.range.upperBound..<after.range.lowerBound
    let between = gap.map { text($0) }
    if isAgain(between) { return change }
    guard gap.count <= 7, before.unit == after.unit, before.currency == after.currency,
      between.contains(where: words.and.contains), !between.contains(where: words.parting.contains),
      !words.levels.contains(between.last ?? ""), !prepositions(in: after).contains(where: words.levels.contains),
      !gap.contains(where: { isEnd($0) || tokens[$0].isNumber && !tokens[$0].isMasked }), isScene(gap)
    else { return nil }
    return change
  }

  /// Names, months and prepositions between two figures of one verb, but no other verb: "and copper", "in May and".
  private func isScene(_ gap: Range<Int>) -> Bool {
    let others = gap.filter { text($0) != "," && !words.and.contains(text($0)) }
    // The last one may be a thing in small letters.
    return others.dropLast().allSatisfy {
      tokens[$0].isMasked || tokens[$0].isCapital || words.scene.contains(text($0)) || words.by.contains(text($0))
        || grammar.months.match(tokens, at: $0) != nil
    }
  }

  /// ", or", "(": the same change.
  private func isAgain(_ gap: [String]) -> Bool {
    if gap == ["("] || gap == [",", "("] { return true }
    guard let last = gap.last, words.or.contains(last) else { return false }
    return gap.count == 1 || gap.count == 2 && gap[0] == ","
  }
}
