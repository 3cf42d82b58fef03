import Testing

@testable import Languages

@Suite struct WordsTests {
  /// Every text below a value, with the path to it.
  private static func texts(_ value: Any, _ path: String) -> [(path: String, text: String)] {
    if let s = value as? String { return [(path, s)] }
    if let p = value as? Phrase { return [(path, p.pattern)] }
    return Mirror(reflecting: value).children.flatMap { texts($0.value, path + "." + ($0.label ?? "")) }
  }

  /// Of a group of words, by member.
  private static func words(_ group: Any) -> [String] { texts(group, "").map(\.text) }

  @Test(arguments: Language.allCases)
  func noWordIsEmpty(_ language: Language) {
    let all = Self.texts(language.words, "")
    #expect(all.count > 400)
    for (path, text) in all {
      // Han stands without spaces; currencies stand before or behind.
      let mayBeEmpty =
        path.contains("urrency") || path.contains("numerals")
        || language.script.isHan && path.lowercased().contains("space")
      #expect(mayBeEmpty || !text.isEmpty, "\(path)")
      #expect(!text.contains("  ") && !text.contains("TODO"), "\(path): \(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func wordsThatMustNotBeMistakenDiffer(_ language: Language) {
    let w = language.words
    let groups: [[String]] = [
      Self.words(w.qualifiers), Self.words(w.statuses), Self.words(w.missing), Self.words(w.doubts),
      Self.words(w.certainties), Self.words(w.languages), Self.words(w.currencies),
      Self.words(w.vocabulary.measures), Self.words(w.vocabulary.scopes), Self.words(w.alternatives.kinds),
      [w.pages.measure, w.pages.value, w.pages.unit, w.pages.status, w.pages.date, w.figures.source],
      [w.figures.asStated, w.figures.otherReading, w.figures.disputed],
      [w.slides.facts, w.slides.doubts, w.figures.sources],
      w.dates.months.long, w.dates.months.short, w.dates.months.longAlone, w.dates.months.shortAlone,
      w.dates.days, w.dates.shortDays, w.dates.periods,
    ]
    for group in groups { #expect(Set(group).count == group.count, "\(group)") }
    #expect(w.numbers.locale.decimal != w.numbers.locale.thousands)
    for months in [w.dates.months.long, w.dates.months.short, w.dates.months.longAlone, w.dates.months.shortAlone] {
      #expect(months.count == 12)
    }
    #expect(w.dates.days.count == 7 && w.dates.shortDays.count == 7 && w.dates.periods.count == 2)
    #expect(w.numbers.scales.map(\.power) == w.numbers.scales.map(\.power).sorted(by: >))
  }

  @Test func aWordOfOneLanguageIsNotThatOfAnother() {
    let words = [Language.de, .en, .fr, .ru, .vi, .zh].map(\.words)
    let picks: [(Words) -> String] = [
      { $0.figures.asStated }, { $0.figures.otherReading }, { $0.missing.notStated }, { $0.missing.withheld },
      { $0.statuses.signed }, { $0.statuses.underConstruction }, { $0.pages.keyTitle }, { $0.slides.notToBeAdded },
      { $0.alternatives.kinds.bar }, { $0.sentence.or }, { $0.sentence.range("1", "2") }, { $0.dates.dateTime },
      { $0.vocabulary.counts.company.many }, { $0.qualifiers.nearly }, { $0.languages.chinese },
    ]
    for pick in picks { #expect(Set(words.map(pick)).count == words.count, "\(words.map(pick))") }
  }

  @Test(arguments: Language.allCases)
  func phrasesTakeWhatIsFilledIn(_ language: Language) {
    let w = language.words
    let alt = w.alternatives
    for phrase in [
      alt.categories, alt.points, alt.series, alt.panels, alt.highest, alt.lowest, alt.times, alt.otherRatio,
      w.figures.translated, w.numbers.per,
    ] {
      let filled = phrase("⟨A⟩", "⟨B⟩")
      #expect(filled.contains("⟨A⟩") && !filled.contains("⟨B⟩") && !filled.contains("{"), "\(phrase.pattern)")
    }
    for phrase in [alt.trend, alt.statedRatio, w.sentence.range, w.figures.through] {
      let filled = phrase("⟨A⟩", "⟨B⟩")
      #expect(filled.contains("⟨A⟩") && filled.contains("⟨B⟩") && !filled.contains("{"), "\(phrase.pattern)")
    }
  }

  @Test func phrasesLeaveBracesOfTextsAlone() {
    #expect(Phrase("{b} of {a}")("{b}", "{a}") == "{a} of {b}")
    #expect(Phrase("{c} {a}")("x") == " x")
    #expect(Phrase("plain")("x") == "plain")
  }

  /// Once "laut Quelle" in a chart and "wie angegeben" in the text beside it, and so on.
  @Test func whatHadDriftedIsSaidOnce() {
    let de = Language.de.words
    #expect(de.figures.asStated == "laut Quelle" && de.alternatives.statedRatio("2", "B").hasPrefix("Laut Quelle"))
    #expect(de.missing.notStated == "nicht genannt" && de.figures.dateNotStated.hasSuffix(de.missing.notStated))
    #expect(de.missing.withheld == "nicht veröffentlicht")
    for language in [Language.zh, .zhHant] {
      let w = language.words
      #expect(w.alternatives.otherRatio("2").contains(w.figures.otherReading))
      #expect(w.alternatives.statedRatio("2", "B").hasPrefix(w.figures.asStated))
    }
    let ru = Language.ru.words
    #expect(ru.alternatives.statedRatio("2", "B").lowercased().hasPrefix(ru.figures.asStated))
  }

  @Test func traditionalChineseHasNoSimplifiedCharacters() {
    let simplified = Set("个亿万与从对页图园国际处备复实导层币师开张总户报拟据数无时显条极标样测济点热状现种称签约经结统续编见规计认讨议设访证译说诺读贸资贵运过还进连适选项预额风饼")
      .subtracting("据")
    for (path, text) in Self.texts(Language.zhHant.words, "") {
      #expect(text.allSatisfy { !simplified.contains($0) }, "\(path): \(text)")
    }
    #expect(Language.zhHK.words === Language.zhHant.words)
    #expect(Language.zh.words !== Language.zhHant.words)
  }

  @Test func numbersWantForms() {
    func forms(_ language: Language, _ numbers: [(Int, Bool)]) -> [Plural] {
      numbers.map { language.words.numbers.plural($0.0, $0.1) }
    }
    #expect(forms(.en, [(1, false), (1, true), (0, false), (21, false)]) == [.one, .many, .many, .many])
    #expect(forms(.fr, [(0, false), (1, true), (2, false)]) == [.one, .one, .many])
    #expect(
      forms(.ru, [(1, false), (21, false), (11, false), (3, false), (12, false), (5, false), (1, true)])
        == [.one, .one, .many, .few, .many, .many, .few])
    #expect(forms(.zh, [(1, false)]) == [.many])
  }

  @Test func d3sEnglishIsOurs() {
    let en = TimeLocale.en
    #expect([en.dateTime, en.date, en.time] == ["%x, %X", "%-m/%-d/%Y", "%-I:%M:%S %p"])
    #expect(en.shortMonths[8] == "Sep" && en.months[8] == "September" && en.shortDays[0] == "Sun")
    #expect(en.periods == ["AM", "PM"] && NumberLocale.en == NumberLocale())
  }
}
