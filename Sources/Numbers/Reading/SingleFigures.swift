/// Figures of one number, with what stands before and behind it.
extension FigureFinder {
  func single(_ measure: Measure, floor: Int) -> Finding? {
    let start = measure.range.lowerBound
    var end = measure.range.upperBound
    if let upper = measure.upper {
      guard !measure.numeral.isSingleIdeograph,
        measure.isMeasured || measure.scale != nil || measure.numeral.range.count > 2
      else { return nil }
      var finding = Finding(range: start..<end, from: measure.value, to: upper)
      finding.currency = code(measure.currency)
      finding.unit = finding.currency == nil ? code(measure.unit) : nil
      return finding
    }
    var qualifier = Figure.Qualifier.exact
    if measure.numeral.isRound { qualifier = .about }
    if measure.numeral.isExceeded { qualifier = .over }
    var begin = start
    if let found = measure.qualifier { qualifier = found }
    if let (found, at) = qualifierBefore(start, floor: floor), !isDuring(at, measure, floor: floor) {
      if !(found == .about && qualifier != .exact) { qualifier = found }
      begin = at
    }
    if let (found, next) = grammar.after.match(tokens, at: end), !isStrict(qualifier), !isForNext(end, next),
      !isExcess(begin, end)
    {
      qualifier = found
      end = next
      if begin > floor, text(begin - 1) == "在" { begin -= 1 }
    }
    if let comparison = comparison(begin, end) {
      (qualifier, begin, end) = (comparison, begin - 1, end + 1)
    }
    guard isAmount(measure, qualifier, begin: begin, floor: floor) else { return nil }
    var finding = Finding(range: begin..<end, value: measure.value, qualifier: qualifier)
    finding.currency = code(measure.currency)
    finding.unit = measure.currency == nil ? code(measure.unit) : nil
    finding.isMeasured = measure.isMeasured
    return finding
  }

  /// "30 companies at most 12 of which", "30 companies and more than 500 visitors": the qualifier, or its last words,
  /// belong to the number behind.
  func isForNext(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { index in
      guard var next = grammar.before.match(tokens, at: index)?.end, next >= end else { return false }
      while isFiller(next) { next += 1 }
      return measures.parse(at: next) != nil
    }
  }

  /// "um 5 Mrd. übersteigen": a verb that bounds, and by how much.
  func isExcess(_ begin: Int, _ end: Int) -> Bool { text(begin - 1) == "um" && tokens[end].isWord }

  func isStrict(_ qualifier: Figure.Qualifier) -> Bool {
    ![.exact, .about].contains(qualifier)
  }

  /// 比170低, 比170高.
  func comparison(_ begin: Int, _ end: Int) -> Figure.Qualifier? {
    guard grammar.isChinese, text(begin - 1) == "比" else { return nil }
    if ["低", "少", "小", "轻", "矮", "短"].contains(text(end)) { return .under }
    return ["高", "多", "大", "重", "长"].contains(text(end)) ? .over : nil
  }

  func code(_ text: String?) -> String? {
    text.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// "$8 billion over 10 years": not more than ten.
  func isDuring(_ start: Int, _ measure: Measure, floor: Int) -> Bool {
    guard grammar.during.contains(text(start)), floor > 0, start - floor <= 4,
      ["year", "day"].contains(measure.unit)
        || grammar.times.contains(tokens[measure.range.upperBound - 1].text)
    else { return false }
    return !(floor..<start).contains { [".", ";", ",", ":"].contains(text($0)) }
  }

  /// "As many as 38 letters were signed" bounds nothing; "as many as 38 could be signed" does.
  func isOnlyStressed(_ index: Int) -> Bool {
    guard grammar.stressed.match(tokens, at: index) != nil else { return false }
    func isEnd(_ at: Int) -> Bool { [".", ";", "!", "?"].contains(tokens[at].text) }
    var start = index
    while start > max(0, index - 60), !isEnd(start - 1) { start -= 1 }
    for at in start..<min(tokens.count, index + 60) {
      if at > index, isEnd(at) { break }
      if grammar.modals.contains(tokens[at].text) { return false }
    }
    return true
  }

  /// The longest qualifier that ends where a figure begins, with fillers between.
  func qualifierBefore(_ start: Int, floor: Int) -> (Figure.Qualifier, Int)? {
    // The noun of "five contracts over 3 million" belongs to the figure before.
    for index in max(0, floor - 1, start - 6)..<max(floor, start) {
      guard let (meaning, end) = grammar.before.match(tokens, at: index), end <= start,
        index >= floor || meaning == .exact,
        (end..<start).allSatisfy({ isFiller($0) || grammar.prepositions.contains(text($0)) })
      else { continue }
      // "grew from 10 to 15" states 15, not a limit.
      let isTarget = meaning == .upTo && grammar.joiners.match(tokens, at: index)?.meaning == true
      if meaning == .exact || isTarget && followsChange(index, within: 12) { return nil }
      if meaning == .upTo, isOnlyStressed(index) { return nil }
      return (meaning, index)
    }
    return nil
  }
}
