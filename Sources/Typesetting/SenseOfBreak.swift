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
    if language.script.isHan { return chinese(word, next) }
    // "the / loans" tears apart what "the loans" holds together; "signed / and paid" breathes where the reader does.
    let leaning = leaningWords[language.tag] ?? leaningWords["en"] ?? []
    var charge = 0.0
    if leaning.contains(word.lowercased()) { charge += 0.12 }
    if leaning.contains(next.lowercased()) { charge -= 0.05 }
    return charge
  }

  private static let sentenceEnds: Set<Character> = [".", "!", "?", "。", "！", "？"]
  private static let clauseEnds: Set<Character> = [",", ";", ":", "–", "—", "，", "；", "："]

  private static func chinese(_ a: String, _ b: String) -> Double {
    if ["的", "了", "着", "过", "们"].contains(b.prefix(1)) { return 0.1 }
    if a == "、" || ["的"].contains(a) { return -0.04 }
    if ["在", "和", "与", "及", "或", "从", "向", "对"].contains(a) { return 0.1 }
    return ["和", "与", "及", "或"].contains(b.prefix(1)) ? -0.04 : 0
  }

  /// Words that belong to what follows them: articles, prepositions, conjunctions.
  private static let leaningWords: [String: Set<String>] = [
    "en": [
      "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "by", "for", "from", "to", "with", "between",
      "into",
      "under", "over", "per", "as", "than", "that", "which", "while", "when", "after", "before", "about", "not", "no",
    ],
    "de": [
      "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "und", "oder",
      "aber",
      "von", "vom", "in", "im", "an", "am", "auf", "aus", "bei", "bis", "für", "mit", "nach", "zu", "zum", "zur",
      "zwischen", "über", "unter", "als", "dass", "wenn", "während", "nicht", "kein", "keine",
    ],
    "fr": [
      "le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "mais", "à", "au", "aux", "en", "dans", "sur",
      "sous",
      "par", "pour", "avec", "entre", "vers", "chez", "que", "qui", "quand", "ne", "pas",
    ],
    "vi": [
      "và", "hoặc", "hay", "của", "ở", "tại", "trong", "trên", "từ", "đến", "với", "cho", "bởi", "các", "những", "một",
      "là",
      "mà", "khi", "không", "về",
    ],
  ]
}
