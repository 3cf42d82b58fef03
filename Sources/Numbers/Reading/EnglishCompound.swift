/// Number and unit in one word: tenfold.
enum EnglishCompound {
  private static let numbers = Set(
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty"].map {
      Array($0.unicodeScalars)
    })
  private static let fold = Array("fold".unicodeScalars)

  /// Where "fold" begins; nil in other words.
  static func unitStart(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard word.count >= 7, word.last == "d", word.suffix(4).elementsEqual(fold),
      numbers.contains(word.dropLast(4).map(ScalarClass.lower))
    else { return nil }
    return word.endIndex - 4
  }
}
