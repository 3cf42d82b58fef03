import Languages

/// Who is named in a sentence: companies, places, offices. Only proposed, in a comment: a reader sees at a glance which
/// are parties.
enum PartyNames {
  private static let most = 4

  static func names(in sentence: ArraySlice<Unicode.Scalar>, language: Language) -> [String] {
    let found = language.script.isHan ? han(sentence) : capitals(sentence, language)
    var result: [String] = []
    for name in found where !result.contains(name) { result.append(name) }
    return Array(result.prefix(most))
  }

  // MARK: Letters

  /// Runs of words with capitals. The first word of a sentence, and a German noun, need a second one beside them.
  private static func capitals(_ sentence: ArraySlice<Unicode.Scalar>, _ language: Language) -> [String] {
    let dates = language.words.dates
    let days = Set(dates.days + dates.months.long)
    var result: [String] = []
    var run: [String] = []
    var isFirst = true
    var beganSentence = false
    func close() {
      defer { run = [] }
      let inner = run.contains { $0.unicodeScalars.dropFirst().contains { $0.properties.isUppercase } }
      let isName = run.count > 1 || inner || run.count == 1 && language != .de && !beganSentence
      if isName, run.contains(where: { $0.unicodeScalars.count > 2 }) { result.append(run.joined(separator: " ")) }
    }
    for word in words(sentence) {
      let scalars = word.unicodeScalars
      // "On", "Am", "Le": a short first word is no part of a name, and no day is.
      let isWord = isFirst && scalars.count <= 3 && scalars.dropFirst().allSatisfy { !$0.properties.isUppercase }
      if let first = scalars.first, first.properties.isUppercase, !isWord, !days.contains(word) {
        if run.isEmpty { beganSentence = isFirst }
        run.append(word)
      } else {
        close()
      }
      isFirst = false
    }
    close()
    return result
  }

  /// Words, and an empty one for each mark, which ends a name.
  private static func words(_ sentence: ArraySlice<Unicode.Scalar>) -> [String] {
    var result: [String] = []
    var word = String.UnicodeScalarView()
    func end() {
      if !word.isEmpty { result.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in sentence {
      if scalar.properties.isAlphabetic || !word.isEmpty && scalar == "-" {
        word.append(scalar)
      } else if scalar.properties.isWhitespace {
        end()
      } else {
        end()
        result.append("")
      }
    }
    end()
    return result
  }

  // MARK: Ideographs

  private static let endings = ["公司", "集团", "集團", "大学", "协会", "商会", "银行", "政府", "委员会", "管委会", "研究院", "开发区", "产业园"]
  private static let stops = Set("的了与與和在由向从對对将將已共同是及、，。；：（）“”与为為被把".unicodeScalars)

  private static func han(_ sentence: ArraySlice<Unicode.Scalar>) -> [String] {
    let scalars = Array(sentence)
    var result: [String] = []
    for end in scalars.indices {
      for ending in endings where scalars[...end].reversed().starts(with: ending.unicodeScalars.reversed()) {
        var start = end + 1 - ending.unicodeScalars.count
        while start > 0, end - start < 14, scalars[start - 1].properties.isIdeographic,
          !stops.contains(scalars[start - 1])
        {
          start -= 1
        }
        result.append(String(String.UnicodeScalarView(scalars[start...end])))
      }
    }
    return result
  }
}
