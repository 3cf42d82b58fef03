/// Adjectives of number and unit in one word: четырехдневный, десятилетний.
enum RussianCompound {
  private static let numbers = [
    "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти", "двенадцати", "пятнадцати",
    "двадцати", "тридцати", "сорока", "пятидесяти",
  ].map { Array($0.unicodeScalars) }
  private static let units = [
    "дневн", "суточн", "летн", "годичн", "кратн", "процентн", "месячн", "недельн", "часов", "минутн", "этажн", "местн",
  ].map { Array($0.unicodeScalars) }

  /// Most words are told from numbers by their second letter.
  private static func mayGoOn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "в", "р", "е", "я", "о": true
    default: false
    }
  }

  /// Where the unit begins; nil in other words.
  static func unitStart(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard word.count >= 9, let first = word.first.map(ScalarClass.lower), "дтчпшсв".unicodeScalars.contains(first)
    else {
      return nil
    }
    guard mayGoOn(word[word.startIndex + 1]) else { return nil }
    let lower = word.map { $0 == "ё" ? "е" : ScalarClass.lower($0) }
    guard let number = numbers.first(where: { lower.starts(with: $0) }),
      units.contains(where: { lower[number.count...].starts(with: $0) })
    else { return nil }
    return word.startIndex + number.count
  }
}
