import Languages
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("de", Language.de), ("DE", .de), ("de-AT", .de), ("de_CH", .de), ("en-US", .en), ("fr-CA", .fr), ("ru", .ru),
    ("vi-VN", .vi), ("zh", .zh), ("zh-CN", .zh), ("zh-Hans", .zh), ("zh-Hans-SG", .zh), ("zh-TW", .zhHant),
    ("zh-Hant", .zhHant), ("zh-hant-tw", .zhHant), ("zh-HK", .zhHK), ("zh_hk", .zhHK), ("zh-MO", .zhHK),
    ("zh-Hant-HK", .zhHK),
  ])
  func tagsAreRead(_ tag: String, _ language: Language) { #expect(Language(tag: tag) == language) }

  @Test(arguments: ["", "-", "es", "xx", "d", "deu", "german", "zhHK"])
  func othersAreNot(_ tag: String) { #expect(Language(tag: tag) == nil) }

  @Test(arguments: Language.allCases)
  func aTagLeadsBack(_ language: Language) {
    #expect(Language(tag: language.tag) == language)
    #expect(Language(tag: language.regionalTag) == language)
    #expect(Language.tags.contains(language.tag))
    #expect(language.tag.hasPrefix(language.primaryTag))
  }

  @Test func hanIsDrawnByRegion() {
    #expect(Language.zh.hanRegion.family == "Noto Sans CJK SC")
    #expect(Language.zhHant.hanRegion.family == "Noto Sans CJK TC")
    #expect(Language.zhHK.hanRegion.family == "Noto Sans CJK HK")
    #expect(Language.de.hanRegion == .mainland)
    #expect(Language.allCases.filter(\.script.isHan) == [.zh, .zhHant, .zhHK])
    #expect(Language.ru.script == .cyrillic && Language.vi.script == .latin)
  }
}
