/// German numbers are one word up to a million: siebenhunderteinundzwanzigtausendundzwölf.
enum GermanCompound {
  private static let small = [
    "null": 0, "eins": 1, "ein": 1, "eine": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5,
    "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "fuenfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
  ]
  private static let tens = [
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
  ]

  /// Nil when the word is no number. "ein" alone is an article and none either.
  static func value(_ word: String) -> StatedDecimal? {
    guard word.utf8.count <= 80, mayBegin(word) else { return nil }
    if word.hasSuffix("einhalb"), word != "einhalb", let whole = thousands(String(word.dropLast(7))) {
      return StatedDecimal(whole) + StatedDecimal(5, exponent: -1)
    }
    return ["ein", "eine"].contains(word) ? nil : thousands(word).map { StatedDecimal($0) }
  }

  private static let unitStems = [
    "tägig", "jährig", "monatig", "wöchig", "stündig", "minütig", "köpfig", "stöckig", "geschossig", "prozentig",
    "fach",
  ].map { Array($0.unicodeScalars) }

  /// Where the unit begins in viertägig, achtmonatig, zehnfach; "einfach" is none.
  static func unitStart(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard word.count >= 7, word.count <= 40, word.suffix(3).contains(where: { $0 == "g" || $0 == "h" }) else {
      return nil
    }
    let lower = word.map(ScalarClass.lower)
    guard mayBegin(with: ScalarClass.string(lower.prefix(2))) else { return nil }
    for stem in unitStems where lower.count >= stem.count + 3 {
      for start in 3...(lower.count - stem.count)
      where lower[start] == stem[0] && lower[start..<start + stem.count].elementsEqual(stem) {
        return value(ScalarClass.string(lower[..<start])) == nil ? nil : word.startIndex + start
      }
    }
    return nil
  }

  private static func mayBegin(with start: String) -> Bool {
    beginnings.contains(start.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) })
  }

  /// Most words are told from numbers by their first two letters and their last one.
  private static func mayBegin(_ word: String) -> Bool {
    var bytes = word.utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return false }
    return beginnings.contains(UInt16(first) << 8 | UInt16(second))
      && word.utf8.last.map(endings.contains) ?? false
  }

  private static let beginnings: Set<UInt16> = Set(
    (Array(small.keys) + Array(tens.keys) + ["hundert", "tausend"]).map { word in
      word.utf8.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
    })

  private static let endings: Set<UInt8> = Set(
    (Array(small.keys) + Array(tens.keys) + ["hundert", "tausend", "einhalb"]).compactMap(\.utf8.last))

  private static func thousands(_ word: String) -> Int? {
    guard let (before, after) = split(word, at: "tausend") else { return hundreds(word) }
    guard let count = before.isEmpty ? 1 : hundreds(before), let rest = after.isEmpty ? 0 : hundreds(after), count > 0
    else {
      return nil
    }
    return count * 1000 + rest
  }

  private static func hundreds(_ word: String) -> Int? {
    let word = withoutAnd(word)
    guard let (before, after) = split(word, at: "hundert") else { return belowHundred(word) }
    guard let count = before.isEmpty ? 1 : belowHundred(before),
      let rest = after.isEmpty ? 0 : belowHundred(withoutAnd(after)),
      count > 0
    else { return nil }
    return count * 100 + rest
  }

  private static func belowHundred(_ word: String) -> Int? {
    if let value = small[word] ?? tens[word] { return value }
    guard let (unit, ten) = split(word, at: "und"), let low = small[unit], let high = tens[ten], (1...9).contains(low)
    else {
      return nil
    }
    return high + low
  }

  private static func withoutAnd(_ word: String) -> String {
    word.hasPrefix("und") ? String(word.dropFirst(3)) : word
  }

  private static func split(_ word: String, at part: String) -> (String, String)? {
    let (bytes, needle) = (Array(word.utf8), Array(part.utf8))
    guard bytes.count >= needle.count else { return nil }
    for start in 0...(bytes.count - needle.count) where bytes[start..<start + needle.count].elementsEqual(needle) {
      return (
        String(decoding: bytes[..<start], as: UTF8.self),
        String(decoding: bytes[(start + needle.count)...], as: UTF8.self)
      )
    }
    return nil
  }
}
