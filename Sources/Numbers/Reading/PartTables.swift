extension PartWords {
  static let english = PartWords(
    [(1, 2, "half|a half|one half|one-half")] + englishParts,
    ratios: [(false, "in|in every"), (true, "out of|out of every|of every")],
    wholes: ["of", "the", "its", "their", "his", "her", "our", "all", "that", "those", "these", "this"],
    traps: [
      "first", "second", "last", "other", "latter", "top", "bottom", "former", "early", "late", "northern", "southern",
      "eastern", "western", "better", "the", "and",
    ])

  /// "a third", "two-thirds": of every denominator those numerators that are said.
  private static let englishParts: [(Int, Int, String)] = {
    let denominators = [
      (3, "third"), (4, "quarter"), (4, "fourth"), (5, "fifth"), (6, "sixth"), (8, "eighth"), (10, "tenth"),
    ]
    let numerators = [(2, "two"), (3, "three"), (4, "four"), (5, "five"), (7, "seven"), (9, "nine")]
    var result: [(Int, Int, String)] = []
    for (denominator, word) in denominators {
      result.append((1, denominator, "a \(word)|an \(word)|one \(word)|one-\(word)"))
      for (numerator, count) in numerators where numerator < denominator {
        result.append((numerator, denominator, "\(count) \(word)s|\(count)-\(word)s"))
      }
    }
    return result
  }()

  static let german = PartWords([
    (1, 2, "die hälfte|der hälfte|hälfte"), (1, 3, "ein drittel|einem drittel|eines drittels"),
    (2, 3, "zwei drittel|zwei dritteln"), (1, 4, "ein viertel|einem viertel"), (3, 4, "drei viertel|drei vierteln"),
    (1, 5, "ein fünftel|einem fünftel"), (2, 5, "zwei fünftel"), (3, 5, "drei fünftel"), (4, 5, "vier fünftel"),
    (1, 6, "ein sechstel"), (1, 8, "ein achtel"), (1, 10, "ein zehntel"),
  ])

  static let french = PartWords([
    (1, 2, "la moitié|moitié"), (1, 3, "un tiers"), (2, 3, "deux tiers"), (1, 4, "un quart"), (3, 4, "trois quarts"),
    (1, 5, "un cinquième"), (2, 5, "deux cinquièmes"), (3, 5, "trois cinquièmes"), (4, 5, "quatre cinquièmes"),
    (1, 6, "un sixième"), (1, 10, "un dixième"),
  ])

  static let russian = PartWords([
    (1, 2, "половину|половина|половины"), (1, 3, "треть|трети|третью"), (2, 3, "две трети|двух третей"),
    (1, 4, "четверть|четверти"), (3, 4, "три четверти|трех четвертей"), (1, 5, "пятую часть|одну пятую"),
    (1, 10, "десятую часть|одну десятую"),
  ])

  static let vietnamese = PartWords([
    (1, 2, "một nửa|một phần hai"), (1, 3, "một phần ba"), (2, 3, "hai phần ba"), (1, 4, "một phần tư"),
    (3, 4, "ba phần tư"), (1, 5, "một phần năm"), (2, 5, "hai phần năm"), (3, 5, "ba phần năm"),
    (4, 5, "bốn phần năm"), (1, 10, "một phần mười"),
  ])
}
