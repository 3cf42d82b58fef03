/// Two bounds that make one figure.
extension FigureFinder {
  /// "greater than 100 and smaller than 300" is one figure with two bounds.
  func merged(_ findings: [Finding]) -> [Finding] {
    var result: [Finding] = []
    for finding in findings {
      if let last = result.last, isBound(last), isBound(finding), (last.lower == nil) != (finding.lower == nil),
        isJoined(last, finding)
      {
        let (low, high) = last.lower != nil ? (last, finding) : (finding, last)
        guard let lower = low.lower, let upper = high.upper, lower < upper else {
          result.append(finding)
          continue
        }
        var both = Finding(range: last.range.lowerBound..<finding.range.upperBound, from: lower, to: upper)
        (both.lowerInclusive, both.upperInclusive) = (low.lowerInclusive, high.upperInclusive)
        (both.unit, both.currency) = (last.unit ?? finding.unit, last.currency ?? finding.currency)
        result[result.count - 1] = both
      } else {
        result.append(finding)
      }
    }
    return result
  }

  func isBound(_ finding: Finding) -> Bool {
    isBound(finding.qualifier)
  }

  func isBound(_ qualifier: Figure.Qualifier) -> Bool {
    [.over, .atLeast, .under, .upTo].contains(qualifier)
  }

  func isJoined(_ a: Finding, _ b: Finding) -> Bool {
    let gap = a.range.upperBound..<b.range.lowerBound
    guard gap.count == 1, !a.isMeasured else { return false }
    return grammar.pairJoiners.match(tokens, at: gap.lowerBound) != nil || text(gap.lowerBound) == ","
  }
}
