import Languages

/// Puts no-break spaces where a line may not end: between figure and unit, day and month, qualifier and figure, before
/// a bracketed source, inside a name. U+00A0 replaces a space; between Han characters, where there is none, stands
/// U+2060. Nothing else is changed, and a second pass changes nothing.
public enum NoBreak {
  /// - Parameters:
  ///   - names: names of several words that stay on one line, e.g. `Cao Bang`.
  public static func glue(_ text: String, language: Language, names: [String] = []) -> String {
    guard text.contains(where: { $0 == " " || BreakRules.isHan($0) }) else { return text }
    var tokens = Tokens(HanGlue.apply(text))
    let words = NoBreakWords.of(language)
    for gap in tokens.gaps.indices where tokens.gaps[gap] == " " {
      if keepsTogether(tokens, gap, words) {
        tokens.gaps[gap] = "\u{A0}"
      } else if words.words.spacesHighMarks, let space = frenchSpace(tokens, gap) {
        tokens.gaps[gap] = space
      }
    }
    var glued = tokens.text
    for name in words.words.compounds + names where name.contains(" ") {
      glued = replacing(name, by: String(name.map { $0 == " " ? "\u{A0}" : $0 }), in: glued)
    }
    return glued
  }

  /// Words and the single characters between them; rows of spaces have empty words between.
  private struct Tokens {
    var words: [Substring] = []
    var gaps: [Character] = []

    init(_ text: String) {
      var start = text.startIndex
      for i in text.indices where text[i] == " " || text[i] == "\u{A0}" || text[i] == "\u{202F}" || text[i] == "\n" {
        words.append(Substring(text[start..<i]))
        gaps.append(text[i])
        start = text.index(after: i)
      }
      words.append(Substring(text[start...]))
    }

    var text: String {
      var out = ""
      for (i, word) in words.enumerated() {
        out += word
        if i < gaps.count { out.append(gaps[i]) }
      }
      return out
    }

    func word(_ i: Int) -> Substring { i >= 0 && i < words.count ? words[i] : "" }
  }

  private static func keepsTogether(_ tokens: Tokens, _ gap: Int, _ words: NoBreakWords) -> Bool {
    let left = tokens.word(gap)
    let right = tokens.word(gap + 1)
    guard !left.isEmpty, !right.isEmpty else { return false }
    let start = opening(left)
    let end = closing(right)
    let leftKey = start.lowercased()
    let rightKey = end.lowercased()

    // The 10 of "tháng 10 năm 2024" is a month, not ten years.
    if isFigure(left), !words.words.beforeNumber.contains(tokens.word(gap - 1).lowercased()) {
      if words.units.contains(String(end)) || words.units.contains(rightKey) || isCurrencySign(end) { return true }
      if words.words.groupsDigitsBySpace && isDigitGroup(left, then: right) { return true }
    }
    // "121 bn yuan": the scale word holds on to the unit behind it.
    if words.words.scales.contains(String(left)) || words.words.scales.contains(left.lowercased()),
      isFigure(tokens.word(gap - 1))
    {
      if words.units.contains(String(end)) || words.units.contains(rightKey) { return true }
    }
    let number = unsigned(right).first?.isNumber ?? false
    if isQualifier(start), number || NoBreakWords.currencies.contains(String(end)) { return true }
    if number {
      if NoBreakWords.currencies.contains(String(start)) || isCurrencySign(start) { return true }
      if words.words.references.contains(leftKey) || words.words.beforeNumber.contains(leftKey) { return true }
      // "October 22", but not "October 2024".
      if words.months.contains(leftKey), isDay(end) { return true }
    }
    if words.months.contains(rightKey), isDay(start) { return true }
    if words.words.afterDay.contains(rightKey), isDay(start) { return true }
    // A document's short name: "Figure A1", "document D1".
    if words.words.references.contains(leftKey), isShortName(end) { return true }
    if isBracketedSource(right) { return true }
    return isInitial(left) && isInitial(right)
  }

  // MARK: Kinds of words

  private static let openingMarks: Set<Character> = ["(", "[", "\"", "“", "„", "«", "‘", "'", "‹"]
  private static let closingMarks: Set<Character> = [
    ")", "]", "\"", "”", "“", "»", "’", "'", "›", ",", ".", ";", ":", "!", "?", "…",
  ]

  private static func opening(_ word: Substring) -> Substring { word.drop { openingMarks.contains($0) } }

  /// Without the marks at its end; "Mrd." keeps its stop, because the lists have it too.
  private static func closing(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, closingMarks.contains(last) { word = word.dropLast() }
    return word
  }

  private static func isCurrencySign(_ word: Substring) -> Bool {
    word.count <= 3 && (word.last.map { "$€£¥₫元".contains($0) } ?? false)
  }

  private static func isQualifier(_ word: Substring) -> Bool {
    ["≈", "~", "≥", "≤", ">", "<", "±", "=", "≲", "≳"].contains(word)
  }

  private static func unsigned(_ word: Substring) -> Substring {
    opening(word).drop { "≈~≥≤><±+-−–$€£¥".contains($0) }
  }

  /// `121`, `(1.5`, `40–65`, `−3`, `20,663`, `½`.
  private static func isFigure(_ word: Substring) -> Bool {
    let core = unsigned(word)
    guard let first = core.first, let last = core.last, first.isNumber, last.isNumber else { return false }
    return core.allSatisfy { $0.isNumber || ".,–-−/·'’".contains($0) }
  }

  /// 1 to 31, as `22`, `22.`, `22,`, `1er`, `22nd`.
  private static func isDay(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isNumber }
    guard digits.count <= 2, let day = Int(digits), (1...31).contains(day) else { return false }
    return ["", ".", ",", "er", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
  }

  /// `20` and `663`: three digits exactly, at most three before.
  private static func isDigitGroup(_ left: Substring, then right: Substring) -> Bool {
    let head = unsigned(left)
    let tail = right.prefix { $0.isNumber }
    return head.count <= 3 && head.allSatisfy(\.isNumber) && tail.count == 3
  }

  /// `A1`, `D12`.
  private static func isShortName(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase, word.count <= 4 else { return false }
    return word.dropFirst().allSatisfy(\.isNumber)
  }

  /// `[1]`, `[D1, 3]` up to its comma, `[12–14].`
  private static func isBracketedSource(_ word: Substring) -> Bool {
    guard word.first == "[", word.count <= 16 else { return false }
    let name = word.dropFirst().prefix { $0 != "]" }
    return !name.isEmpty && name.allSatisfy { $0.isNumber || $0.isUppercase || ",;–-^".contains($0) }
  }

  /// `z.` `B.`, `e.` `g.`
  private static func isInitial(_ word: Substring) -> Bool {
    let core = opening(word)
    guard core.count >= 2, let first = core.first, first.isLetter else { return false }
    let rest = core.dropFirst()
    return rest.first == "." && rest.dropFirst().allSatisfy { closingMarks.contains($0) }
  }

  // MARK: French, names

  /// Lexique des règles typographiques: a narrow space before ; ! ?, a full one before : and inside guillemets.
  private static func frenchSpace(_ tokens: Tokens, _ gap: Int) -> Character? {
    if tokens.word(gap).last == "«" { return "\u{A0}" }
    switch tokens.word(gap + 1).first {
    case "»", ":": return "\u{A0}"
    case ";", "!", "?": return "\u{202F}"
    case "%": return "\u{202F}"
    default: return nil
    }
  }

  private static func replacing(_ name: String, by glued: String, in text: String) -> String {
    var out = ""
    var rest = text[...]
    while !rest.isEmpty {
      if rest.hasPrefix(name) {
        out += glued
        rest = rest.dropFirst(name.count)
      } else if let c = rest.popFirst() {
        out.append(c)
      }
    }
    return out
  }
}
