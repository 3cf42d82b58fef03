/// Where a line may end: the rules of UAX #14 that matter for charts and briefings, and kinsoku for Chinese.
///
/// Not covered: Thai, Lao, Khmer and Burmese (they need dictionaries), Korean between syllables, hyphenation.
enum BreakRules {
  static func isHardBreak(_ c: Character) -> Bool {
    c == "\n" || c == "\r\n" || c == "\r" || c == "\u{2028}" || c == "\u{2029}"
  }

  /// Spaces at which a line may end; they vanish there. U+00A0, U+2007 and U+202F are none of them.
  static func isSpace(_ c: Character) -> Bool {
    switch c {
    case " ", "\t", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200B}", "\u{205F}", "\u{3000}": true
    default: false
    }
  }

  /// A space of any kind, or a joiner.
  static func isSeam(_ c: Character) -> Bool { isSpace(c) || isGlue(c) && c != "\u{2011}" }

  /// Whether a line may end between `chars[i - 1]` and `chars[i]`.
  static func canBreak(_ chars: [Character], before i: Int) -> Bool {
    guard i > 0, i < chars.count else { return false }
    let (a, b) = (chars[i - 1], chars[i])
    if isSpace(b) || isGlue(a) || isGlue(b) { return false }
    if isSpace(a) { return !isDash(b) && !neverAfterSpace.contains(b) }
    if isEastAsian(a) || isEastAsian(b) { return canBreakEastAsian(a, b) }
    switch a {
    case "-", "\u{2010}":
      // "well-known", but neither "-5" nor "2024-10-22" nor "e-mail".
      return b.isLetter && i >= 3 && chars[i - 2].isLetter && chars[i - 3].isLetter
    case "–", "—":
      return b.isLetter && i >= 2 && chars[i - 2].isLetter
    case "/":
      if isInAddress(chars, at: i - 1) { return b.isLetter || b.isNumber }
      // "lender/borrower", but not "km/h" or "1/2".
      return letters(chars, from: i, step: 1) >= 3 && letters(chars, from: i - 2, step: -1) >= 3
    default:
      return inAddress.contains(b) && (a.isLetter || a.isNumber) && i + 1 < chars.count
        && (chars[i + 1].isLetter || chars[i + 1].isNumber) && isInAddress(chars, at: i)
    }
  }

  // MARK: Classes

  private static func isGlue(_ c: Character) -> Bool {
    guard let first = c.unicodeScalars.first, let last = c.unicodeScalars.last else { return false }
    // U+2060 has no cluster of its own after some scalars, so look at both ends.
    return glue.contains(first) || glue.contains(last)
  }

  private static let glue: Set<Unicode.Scalar> = [
    "\u{00A0}", "\u{2007}", "\u{202F}", "\u{2060}", "\u{2011}", "\u{FEFF}", "\u{200D}",
  ]

  private static func isDash(_ c: Character) -> Bool { c == "–" || c == "—" }

  /// Marks that French sets after a space; alone at the start of a line they are wrong in any language.
  private static let neverAfterSpace: Set<Character> = [";", ":", "!", "?", "»", "%", ",", ".", ")", "]"]

  /// Han, kana, and the marks set with them.
  static func isEastAsian(_ c: Character) -> Bool {
    guard let v = c.unicodeScalars.first?.value else { return false }
    switch v {
    case 0x2E80...0x312F, 0x31A0...0x31FF, 0x3200...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFF:
      return true
    default: return false
    }
  }

  /// A Han character, not a mark.
  static func isHan(_ c: Character) -> Bool {
    guard let v = c.unicodeScalars.first?.value else { return false }
    switch v {
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return true
    default: return false
    }
  }

  private static func canBreakEastAsian(_ a: Character, _ b: Character) -> Bool {
    if notAtStart.contains(b) || notAtEnd.contains(a) { return false }
    // A dash or an ellipsis of two characters is one mark.
    return !(a == b && (a == "—" || a == "…" || a == "─"))
  }

  /// Kinsoku (GB/T 15834, JIS X 4051): not at the start of a line.
  private static let notAtStart: Set<Character> = [
    "、", "。", "，", "．", "：", "；", "！", "？", "）", "］", "｝", "」", "』", "】", "》", "〉", "〕", "〗", "”", "’", "·", "・",
    "…", "～", "％", "‰", "℃", "々", "ー", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ",
    "ャ", "ュ", "ョ", ",", ".", ":", ";", "!", "?", ")", "]", "}", "%", "–", "°",
  ]

  /// Not at the end of a line.
  private static let notAtEnd: Set<Character> = [
    "（", "［", "｛", "「", "『", "【", "《", "〈", "〔", "〖", "“", "‘", "(", "[", "{", "＄", "￥", "￡", "$", "€", "£", "¥", "#",
  ]

  // MARK: Addresses

  /// Characters before which an address may be cut, so that no line ends with a mark that seems to end a sentence.
  private static let inAddress: Set<Character> = [".", "?", "&", "#", "=", "_", "%", "~"]

  /// Whether the word around `i` is a URL. Looks at 256 characters at most: this is asked for every stop.
  private static func isInAddress(_ chars: [Character], at i: Int) -> Bool {
    var start = i
    while start > 0, i - start < 256, !isSpace(chars[start - 1]), !isEastAsian(chars[start - 1]) { start -= 1 }
    let word = String(chars[start...i])
    return word.contains("://") || word.hasPrefix("www.") || word.hasPrefix("doi.org/")
  }

  private static func letters(_ chars: [Character], from: Int, step: Int) -> Int {
    var (n, i) = (0, from)
    while i >= 0, i < chars.count, n < 3, chars[i].isLetter {
      n += 1
      i += step
    }
    return n
  }
}
