/// Number words between quotation marks: a motto counts nothing, a person who speaks does.
extension FigureTraps {
  /// What closes a quotation, in the habits of all languages that are read; nil for marks that open none.
  private static func closing(_ mark: Unicode.Scalar) -> String.UnicodeScalarView? {
    switch mark {
    case "„": "“”".unicodeScalars
    case "“", "”": "”".unicodeScalars
    case "«": "»".unicodeScalars
    case "»": "«".unicodeScalars
    case "\"": "\"".unicodeScalars
    case "「": "」".unicodeScalars
    case "『": "』".unicodeScalars
    case "《": "》".unicodeScalars
    case "〈": "〉".unicodeScalars
    case "‘": "’'".unicodeScalars
    case "‚": "‘’'".unicodeScalars
    case "‹": "›".unicodeScalars
    case "›": "‹".unicodeScalars
    default: nil
    }
  }
  /// A quotation that is longer is no motto, and where it ends does not matter.
  private static let longest = 16

  /// Masks the number words of mottos and titles: short phrases without a sum or a bound. A number that fills its
  /// quotation marks stays.
  mutating func maskQuotes() {
    var index = 0
    while index < tokens.count {
      guard tokens[index].isMark, let closing = Self.closing(scalar(index)),
        let end = (index + 1..<min(tokens.count, index + Self.longest)).first(where: {
          tokens[$0].isMark && closing.contains(tokens[$0].scalar)
        })
      else {
        index += 1
        continue
      }
      if end - index > 2, isMotto(index + 1..<end, isTitle: ["《", "〈"].contains(scalar(index))) {
        mask((index + 1..<end).filter { !isNumber($0) })
      }
      index = end + 1
    }
  }

  /// "the four measures", “两国双园”; but not “seven projects”, he said, nor «jusqu'à cinq milliards d'euros».
  private func isMotto(_ range: Range<Int>, isTitle: Bool) -> Bool {
    if range.contains(where: { isNumber($0) && !isMasked($0) }) { return false }
    if isTitle { return true }
    let words = range.filter { isWord($0) }.count
    guard words <= grammar.mottoWords else { return false }
    // Speech ends with marks of its own.
    if [",", ".", "!", "?", "…", "。"].contains(text(range.upperBound - 1)) { return false }
    let business = ["project", "job", "contract", "agreement", "memorandum"]
    if range.contains(where: { grammar.counted.match(tokens, at: $0).map { business.contains($0.meaning) } ?? false }) {
      return false
    }
    return !range.contains {
      let isBound = grammar.before.match(tokens, at: $0).map { $0.meaning != .exact } ?? false
      return isBound || grammar.scales.match(tokens, at: $0) != nil || grammar.currencies.match(tokens, at: $0) != nil
        || grammar.isChinese && "万亿".unicodeScalars.contains(scalar($0))
    }
  }
}
