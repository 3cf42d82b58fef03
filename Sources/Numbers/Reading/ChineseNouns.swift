/// What is counted before its count, as lists and tables in Chinese have it: 签约项目19个.
extension FigureFinder {
  /// Measure words that leave open what they count.
  private static let measureWords = Set("个项份家名位宗件单笔条座人户".unicodeScalars)
  /// Between the noun and its count.
  private static let links = Set("共有达为数总计量合已累:约了签落地开工投产成".unicodeScalars)
  /// What does not qualify a noun: verbs, particles and conjunctions.
  private static let noModifiers = Set("的了共下进有达等和与及中为将已签个在是完成推立落设".unicodeScalars)

  /// The figure with the noun before it; the unit is the noun's where the measure word says nothing.
  func withNounBefore(_ finding: Finding, floor: Int) -> Finding {
    guard finding.currency == nil, let last = finding.range.last, Self.measureWords.contains(tokens[last].scalar),
      last > 0
    else {
      return finding
    }
    var end = finding.range.lowerBound
    while end > floor, Self.links.contains(tokens[end - 1].scalar), finding.range.lowerBound - end < 4 {
      end -= 1
    }
    for start in max(floor, end - 4)..<max(floor, end) {
      guard let (code, next) = grammar.counted.match(tokens, at: start), next == end, end - start > 1 else { continue }
      // 备忘录12份: papers are counted in copies.
      let isThing = ["project", "company", "person", "job"].contains(code)
      guard finding.unit == nil || finding.unit == code else { return finding }
      var result = finding
      if isThing { result.unit = code }
      result.range = modifier(before: start, floor: floor)..<finding.range.upperBound
      return result
    }
    return finding
  }

  /// Two ideographs that qualify a noun: 合作项目.
  private func modifier(before start: Int, floor: Int) -> Int {
    guard start - 2 >= floor,
      (start - 2..<start).allSatisfy({
        tokens[$0].isWord && !tokens[$0].isMasked && !Self.noModifiers.contains(tokens[$0].scalar)
          && tokens[$0].scalar.value > 0x3400
      })
    else { return start }
    return start - 2
  }
}
