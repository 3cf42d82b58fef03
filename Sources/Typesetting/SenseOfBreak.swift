import Languages

/// What a reader loses or gains when a title's line ends here. Unit: squared relative deviation of a line's length, so
/// 0.04 outweighs lines that are 20 % off.
enum SenseOfBreak {
  static func charge(after i: Int, in segments: Segments, last: Int) -> Double {
    guard i < last else { return 0 }
    let word = segments.text(of: segments.list[i])
    let next = segments.text(of: segments.list[i + 1])
    if segments.list[i + 1].isPartOfWord { return 0.2 }
    guard let end = word.last else { return 0 }
    if sentenceEnds.contains(end) { return -0.15 }
    if clauseEnds.contains(end) { return -0.12 }
    let language = segments.language(of: segments.list[i]) ?? .en
    let words = language.words.breaks
    if language.script.isHan { return chinese(word, next, words) }
    // "the / loans" tears apart what "the loans" holds together; "signed / and paid" breathes where the reader does.
    var charge = 0.0
    if words.leaning.contains(word.lowercased()) { charge += 0.12 }
    if words.leaning.contains(next.lowercased()) { charge -= 0.05 }
    return charge
  }

  private static let sentenceEnds: Set<Character> = [".", "!", "?", "。", "！", "？"]
  private static let clauseEnds: Set<Character> = [",", ";", ":", "–", "—", "，", "；", "："]

  private static func chinese(_ a: String, _ b: String, _ words: BreakWords) -> Double {
    let next = String(b.prefix(1))
    if words.trailing.contains(next) { return 0.1 }
    if a == "、" || a == "的" { return -0.04 }
    if words.leaning.contains(a) { return 0.1 }
    return words.joining.contains(next) ? -0.04 : 0
  }
}
