import Languages
import Scene

/// A text cut at every place where a line may end. Each piece is measured once; a line's width is their sum (kerning
/// across a space is not worth a second shaping), and only finished lines are measured as a whole.
struct Segments {
  struct Segment {
    /// Of the characters, with the spaces at the end.
    var range: Range<Int>
    /// Without the spaces at the end, and theirs.
    var width: Double
    var space: Double
    /// A line break was asked for after it.
    var endsParagraph = false
    /// Cut out of a word that is wider than any line.
    var isPartOfWord = false
  }

  private(set) var list: [Segment] = []
  let characters: [Character]
  private let owners: [Int]
  private let runs: [TextRun]
  private let measurer: any TextMeasurer
  private var cache: [Piece: Double] = [:]

  private struct Piece: Hashable {
    var run: Int
    var text: String
  }

  /// Words beyond this many characters are cut before they are measured: shapers take very long lines badly.
  private static let longestWord = 1000

  init(_ runs: [TextRun], widest: Double, measurer: any TextMeasurer) {
    var characters: [Character] = []
    var owners: [Int] = []
    for (k, run) in runs.enumerated() {
      for c in run.text {
        characters.append(c)
        owners.append(k)
      }
    }
    self.characters = characters
    self.owners = owners
    self.runs = runs
    self.measurer = measurer
    var start = 0
    for i in 0..<characters.count {
      if BreakRules.isHardBreak(characters[i]) {
        add(start..<i, widest: widest, endsParagraph: true)
        start = i + 1
      } else if i > start && BreakRules.canBreak(characters, before: i) {
        add(start..<i, widest: widest)
        start = i
      }
    }
    if start < characters.count { add(start..<characters.count, widest: widest) }
  }

  /// The runs of a stretch of characters, without the spaces at its end.
  func runs(in range: Range<Int>) -> [TextRun] { pieces(of: trimmed(range)) }

  func text(of segment: Segment) -> String { String(characters[trimmed(segment.range)]) }

  func language(of segment: Segment) -> Language? {
    segment.range.lowerBound < owners.count ? runs[owners[segment.range.lowerBound]].language : nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, BreakRules.isSpace(characters[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  private func pieces(of range: Range<Int>) -> [TextRun] {
    var out: [TextRun] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let owner = owners[i]
      var j = i
      while j < range.upperBound, owners[j] == owner { j += 1 }
      var run = runs[owner]
      run.text = String(characters[i..<j])
      out.append(run)
      i = j
    }
    return out
  }

  private mutating func width(of range: Range<Int>) -> Double {
    guard let first = range.first, let last = range.last else { return 0 }
    guard owners[first] == owners[last] else { return measurer.measure(pieces(of: range)).width }
    let key = Piece(run: owners[first], text: String(characters[range]))
    if let known = cache[key] { return known }
    let width = measurer.measure(pieces(of: range)).width
    cache[key] = width
    return width
  }

  private mutating func add(_ range: Range<Int>, widest: Double, endsParagraph: Bool = false) {
    let word = trimmed(range)
    let space = width(of: word.upperBound..<range.upperBound)
    if word.count <= Self.longestWord {
      let width = width(of: word)
      if width <= widest + LineBreaker.tolerance {
        list.append(Segment(range: range, width: width, space: space, endsParagraph: endsParagraph))
        return
      }
    }
    var start = word.lowerBound
    while start < word.upperBound {
      var end = longestFit(from: start, to: word.upperBound, widest: widest)
      // What must not be parted and does not fit is parted where that hurts least.
      if end < word.upperBound, let seam = (start..<end).last(where: { BreakRules.isSeam(characters[$0]) }) {
        end = seam + 1
      }
      let isLast = end == word.upperBound
      list.append(
        Segment(
          range: start..<(isLast ? range.upperBound : end), width: width(of: start..<end), space: isLast ? space : 0,
          endsParagraph: isLast && endsParagraph, isPartOfWord: true))
      start = end
    }
  }

  /// The end of the longest piece from `start` that fits; at least one character. Doubles, then halves, so that what
  /// is measured is never much longer than a line.
  private func longestFit(from start: Int, to end: Int, widest: Double) -> Int {
    func fits(_ e: Int) -> Bool { measurer.measure(pieces(of: start..<e)).width <= widest + LineBreaker.tolerance }
    var low = start + 1
    var step = 4
    var high = min(start + step, end)
    while high < end, step < Self.longestWord, fits(high) {
      low = high
      step *= 2
      high = min(start + step, end)
    }
    if high > low && fits(high) { return high }
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
