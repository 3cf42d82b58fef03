import Languages

/// What the words of a sentence suggest of the status of a figure in it. A suggestion for whoever edits the candidates,
/// and no more: a sentence may sign one figure and plan another.
enum StatusGuess {
  /// The status whose word stands nearest to a figure, in the sentence of the figure.
  static func status(around range: Range<Int>, in scalars: [Unicode.Scalar], language: Language) -> String? {
    let words = language.words.documents
    let stems: [(Status, [String])] = [
      (.cancelled, words.cancelled), (.held, words.held), (.operating, words.operating), (.paidIn, words.paidIn),
      (.planned, words.planned), (.pledged, words.pledged), (.signed, words.signed),
      (.underConstruction, words.underConstruction),
    ]
    let sentence = sentence(scalars, around: range)
    let text = scalars[sentence].map(lower)
    var best: (status: Status, distance: Int)?
    for (status, list) in stems {
      for stem in list {
        for start in starts(of: Array(stem.unicodeScalars), in: text) {
          let place = sentence.lowerBound + start
          let distance = place < range.lowerBound ? range.lowerBound - place : place - range.lowerBound
          if distance < best?.distance ?? .max { best = (status, distance) }
        }
      }
    }
    return best?.status.rawValue
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private static func starts(of stem: [Unicode.Scalar], in words: [Unicode.Scalar]) -> [Int] {
    guard words.count >= stem.count else { return [] }
    return (0...words.count - stem.count).filter { words[$0..<$0 + stem.count].elementsEqual(stem) }
  }

  /// How far a word of a sentence may stand from its figure: texts out of PDF are often one line without an end.
  private static let reach = 300

  /// The sentence around a range: from line break or full stop to the next one. The points of abbreviations end none.
  private static func sentence(_ scalars: [Unicode.Scalar], around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    let (first, last) = (max(0, start - reach), min(scalars.count, range.upperBound + reach))
    while start > first, !endsSentence(scalars, at: start - 1) { start -= 1 }
    var end = range.upperBound
    while end < last, !endsSentence(scalars, at: end) { end += 1 }
    return start..<end
  }

  private static func endsSentence(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    switch scalars[index] {
    case "\n", "。", "！", "？", "!", "?": return true
    case ".":
      guard index + 1 < scalars.count, index >= 4 else { return index + 1 >= scalars.count }
      return scalars[index + 1].properties.isWhitespace
        && scalars[index - 4..<index].allSatisfy { $0.properties.isLowercase || $0.properties.isIdeographic }
    default: return false
    }
  }
}
