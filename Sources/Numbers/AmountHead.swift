import Languages

/// The head under which amounts stand, `bn yuan` or `亿元`: a power of ten in words, and what is counted.
///
/// Scale words are read in the language of the text first ("billion" is 10⁹ in English and 10¹² in German), then as the
/// other languages write them, because a head is sometimes left in another one.
public struct AmountHead: Sendable {
  /// The chart's language first.
  private let languages: [AmountFormat]

  public init(language: Language) {
    // Titles are left in English most often; the ways of writing Chinese are read alike.
    let others: [Language] = [.en] + Language.allCases.filter { $0 != .en && $0.primaryTag == $0.tag }
    languages = ([language] + others.filter { $0.primaryTag != language.primaryTag }).map { AmountFormat(language: $0) }
  }

  /// The power of ten of the scale word in a head: 9 for `bn yuan`, `Mrd. Yuan`, `in billions of euros`, 8 for `亿元`.
  /// Nil without one. A single letter is a scale for money alone: `m` is a metre as well.
  public func power(of head: String, isMoney: Bool = true) -> Int? {
    let words = Self.words(head)
    return words.indices.lazy.compactMap { i in
      words[i].count == 1 && !isMoney ? nil : scale(at: words[i...].joined(separator: " "))
    }.first
  }

  /// Whether the head names the currency and nothing else, as over full amounts: `euros`.
  public func isPlainMoney(_ head: String, currency: String) -> Bool {
    let text = "1 " + Self.words(head).joined(separator: " ")
    return readers.contains { reader in
      guard let found = reader.figures(in: text).first else { return false }
      return found.currency == currency && found.value == "1" && found.length == text.unicodeScalars.count
    }
  }

  /// The powers of ten that a title or subtitle names as the unit of what stands under it: 9 in "Signed sums, bn yuan".
  /// Amounts ("12.1 bn yuan") and quantities in words ("several billion euros") name none.
  public func units(in text: String, currency: String) -> [Int] {
    let words = Self.words(text)
    return words.indices.compactMap { i in
      guard i == 0 || isBeforeUnit(words[i - 1]) else { return nil }
      let rest = words[i...].joined(separator: " ")
      guard let power = scale(at: rest) else { return nil }
      return isMoney(rest, currency) ? power : nil
    }
  }

  /// Whether what follows the scale word is money of this currency, in any of the languages.
  private func isMoney(_ rest: String, _ currency: String) -> Bool {
    let beyond = rest.drop { !$0.isWhitespace }
    return languages.contains { format in
      // A letter is no million for a reader of texts, who may have metres before him.
      let amounts = ["1" + rest, "1 " + rest, "1 " + (format.spokenScaleWord(6) ?? "") + beyond]
      let reader = FigureReader(format.language)
      return amounts.contains { reader.figures(in: $0).first?.currency == currency }
    }
  }

  // MARK: words

  /// Words parted by spaces; Chinese is parted after its punctuation and before its scale words too.
  private static func words(_ text: String) -> [String] {
    var out: [String] = []
    var word = ""
    var last: Character = " "
    func end() {
      if !word.isEmpty { out.append(word) }
      word = ""
    }
    for c in text {
      let isSpace = c.isWhitespace
      if isSpace || ChineseScale.isPart(c) && !ChineseScale.isPart(last) && !ChineseScale.isNumeral(last) { end() }
      if !isSpace { word.append(c) }
      if "，：；（、·([|".contains(c) { end() }
      last = c
    }
    end()
    return out
  }

  /// Whether a unit can begin after this word: after punctuation, and after "in" and the like.
  private func isBeforeUnit(_ word: String) -> Bool {
    if let last = word.last, ",;:([|–—·/，：；（、".contains(last) { return true }
    let key = word.lowercased()
    return languages.contains { format in
      let before = format.language.words.documents.beforeUnit
      return format.language.script.isHan ? before.contains(where: word.hasSuffix) : before.contains(key)
    }
  }

  private func scale(at rest: String) -> Int? {
    if let power = ChineseScale.power(at: rest) { return power }
    let (own, others) = (languages.prefix(1), languages.dropFirst())
    if let power = own.first?.scaleWord(at: rest) { return power }
    // `bn` and `Mrd.` are of one language; a whole word is read as the text's own first, billion in French.
    let isShort = rest.prefix { $0.isLetter }.count < 4
    func written() -> Int? { others.lazy.compactMap { $0.scaleWord(at: rest) }.first }
    // Spellings that are read and never written: "billions of", "Mio", "mn".
    func read() -> Int? { own.first.flatMap { spelt(rest, $0.language) } }
    return (isShort ? written() ?? read() : read() ?? written()) ?? spelt(rest, .en)
  }

  private func spelt(_ rest: String, _ language: Language) -> Int? {
    // No grammar is made for a word that no scale begins with.
    guard let first = rest.lowercased().first, "bkmntqмт".contains(first),
      let figure = FigureReader(language).figures(in: "1 " + rest).first, figure.start == 0,
      let digits = figure.value, digits.first == "1", digits.dropFirst().allSatisfy({ $0 == "0" }), digits != "1"
    else { return nil }
    return digits.count - 1
  }

  private var readers: [FigureReader] { languages.map { FigureReader($0.language) } }
}

/// 十, 百, 千, 万, 亿 in a head: 百万 is 10⁶, 十亿 10⁹.
enum ChineseScale {
  private static let powers: [Character: Int] = ["十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8]
  /// What 千 makes units of: 千米, 千瓦, 千克.
  private static let prefixed: Set<Character> = ["米", "瓦", "克", "卡", "赫", "焦", "伏", "帕", "分", "字", "兆"]

  static func isPart(_ c: Character) -> Bool { powers[c] != nil }
  static func isNumeral(_ c: Character) -> Bool { c.isNumber || "一二三四五六七八九两几数半多余来".contains(c) }

  /// Of the scale words with which the text begins.
  static func power(at text: String) -> Int? {
    let run = text.prefix(while: isPart)
    guard let last = run.last else { return nil }
    // 百 begins 百分比, 千 begins 千米: they are scales before another scale word or what is counted.
    if last == "十" || last == "百" { return nil }
    if last == "千", let next = text.dropFirst(run.count).first, prefixed.contains(next) { return nil }
    return run.reduce(0) { $0 + (powers[$1] ?? 0) }
  }

  /// The shortest way to write a power of ten; nil for 1 and 2, which are no scale by themselves, and beyond 万亿.
  static func word(_ power: Int, _ scales: [NumberWords.Scale]) -> String? {
    let prefixes = ["", "十", "百", "千"]
    if power == 3 { return prefixes[3] }
    return scales.first { ($0.power..<$0.power + 4).contains(power) }.map { prefixes[power - $0.power] + $0.short }
  }
}
