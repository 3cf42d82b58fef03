/// "Did you mean …?"
public enum Suggestion {
  /// The candidate nearest to `word`, if it is near enough to be a slip of the finger.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.count / 3)
    var best: (distance: Int, word: String)?
    for c in candidates {
      let d = distance(word.lowercased(), c.lowercased())
      if d <= limit, best.map({ d < $0.distance }) ?? true { best = (d, c) }
    }
    return best?.word
  }

  public static func hint(for word: String, in candidates: some Sequence<String>) -> String? {
    nearest(to: word, in: candidates).map { "did you mean \"\($0)\"?" }
  }

  /// For words that may be many, sought among candidates that may be many: the first few get a hint, or the time would
  /// go with the product of the two.
  public struct Budget: Sendable {
    private var left: Int
    public init(_ hints: Int = 20) { left = hints }

    public mutating func hint(for word: String, in candidates: @autoclosure () -> some Sequence<String>) -> String? {
      guard left > 0 else { return nil }
      left -= 1
      return Suggestion.hint(for: word, in: candidates())
    }
  }

  /// Levenshtein distance with transpositions of neighbours counted as one.
  static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.unicodeScalars.prefix(64)), Array(b.unicodeScalars.prefix(64)))
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var d = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { d = min(d, before[j - 2] + 1) }
        row.append(d)
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
