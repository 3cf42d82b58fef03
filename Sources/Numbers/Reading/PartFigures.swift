/// Parts of a whole are masked, so that their words are read as no numbers, and kept for those who know from the words
/// around whether they count.
extension FigureTraps {
  mutating func maskParts() {
    guard grammar.isChinese || tokens.contains(where: { $0.roles.contains(.tellsPart) }) else { return }
    for index in tokens.indices where !tokens[index].isMasked {
      guard let place = grammar.isChinese ? chinesePart(at: index) : ratio(at: index) ?? namedPart(at: index) else {
        continue
      }
      parts[index] = place
      mask(index..<place.end)
    }
  }

  /// "two thirds"; but "a quarter of a million" and "half a point" are numbers.
  private func namedPart(at index: Int) -> PartPlace? {
    guard tokens[index].canMatch, let (part, end) = grammar.parts.parts.match(tokens, at: index) else { return nil }
    var next = end
    while ["of", "a", "an", "-", "de", "d'"].contains(text(next)) { next += 1 }
    if case .collective? = grammar.atoms.match(tokens, at: next)?.meaning { return nil }
    let isFactor =
      grammar.scales.match(tokens, at: next) != nil || grammar.units.match(tokens, at: next) != nil
      || grammar.currencies.match(tokens, at: next) != nil
    return isFactor ? nil : PartPlace(part: part, end: end)
  }

  /// "one in five", "9 out of 10"; but not "one in 10 minutes".
  private func ratio(at index: Int) -> PartPlace? {
    guard let join = grammar.parts.ratios.match(tokens, at: index + 1), let numerator = small(index),
      let denominator = small(join.end), join.meaning || numerator == 1 || denominator == 10,
      let part = StatedPart(numerator, of: denominator)
    else { return nil }
    let end = join.end + 1
    guard grammar.units.match(tokens, at: end) == nil, grammar.scales.match(tokens, at: end) == nil,
      grammar.currencies.match(tokens, at: end) == nil, text(end) != "-"
    else { return nil }
    return PartPlace(part: part, end: end, isRatio: true)
  }

  private func small(_ index: Int) -> Int? {
    if isNumber(index) { return isMasked(index) ? nil : integer(index) }
    switch grammar.atoms.match(tokens, at: index)?.meaning {
    case .add(let value)?: return value
    case .article? where grammar.ones.contains(text(index)): return 1
    default: return nil
    }
  }

  /// 三分之一; 百分之三 is a percentage.
  private func chinesePart(at index: Int) -> PartPlace? {
    guard index + 3 < tokens.count, tokens[index + 1].scalar == "分", scalar(index + 2) == "之",
      let numerator = ChineseNumeralParser.digit(scalar(index + 3)),
      let denominator = scalar(index) == "十" ? 10 : ChineseNumeralParser.digit(scalar(index)),
      ChineseNumeralParser.digit(scalar(index + 4)) == nil, scalar(index + 4) != "点",
      let part = StatedPart(numerator, of: denominator)
    else { return nil }
    return PartPlace(part: part, end: index + 4)
  }
}

extension FigureFinder {
  /// A part that counts: of something, behind a qualifier, or as the size of a change.
  func part(at index: Int, floor: Int) -> Finding? {
    guard let place = parts[index] else { return nil }
    let qualifier = qualifierBefore(index, floor: floor)
    var finding = Finding(
      range: (qualifier?.1 ?? index)..<place.end, value: place.part.value,
      qualifier: qualifier?.0 ?? (place.part.isRounded ? .about : .exact))
    finding.isMeasured = true
    if place.isRatio || ChangeFinder(tokens: tokens, grammar: grammar).change(of: finding) != nil { return finding }
    guard !grammar.parts.wholes.isEmpty, !grammar.parts.traps.contains(text(finding.range.lowerBound - 1)) else {
      return nil
    }
    return qualifier != nil || grammar.parts.wholes.contains(text(place.end)) ? finding : nil
  }
}
