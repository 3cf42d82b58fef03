import Facts
import Languages
import Testing

@Suite struct FigureTests {
  private let base = FactLoader.load(project: packageRoot() + "/seeds").base

  private func shown(_ id: String, _ language: Language) -> String? { base.formatted(id, language: language)?.plain }

  @Test func english() {
    #expect(shown("baise-investment", .en) == "20.663 billion yuan")
    #expect(base.formatted("baise-investment", language: .en)?.text == "20.663\u{A0}bn\u{A0}yuan")
    #expect(base.formatted("baise-investment", language: .en)?.label == "20.663")
    #expect(base.formatted("shandong-investment", language: .en, reading: .other)?.text == "12.1\u{A0}bn\u{A0}yuan")
    #expect(shown("baise-participants", .en) == "nearly 200 enterprise representatives")
    #expect(base.formatted("baise-participants", language: .en)?.label == "≈\u{A0}200")
    #expect(base.formatted("shandong-companies", language: .en)?.label == ">\u{A0}150")
    #expect(base.formatted("chongzuo-area", language: .en)?.text == "≈\u{A0}1,200\u{A0}mu")
    #expect(shown("liangjiang-fortune500", .en) == "160 Fortune-500 companies")
    #expect(shown("qinzhou-third", .en) == "3rd")
    #expect(shown("qinzhou-investment", .en) == "not stated")
    #expect(base.formatted("qinzhou-construction", language: .en) == nil)
    #expect(base.formatted("nothing", language: .en) == nil)
    #expect(shown("chongzuo-per-mu", .en) == "about 6.25 million yuan")
    #expect(base.formatted("shandong-average", language: .en)?.isDisputed == true)
  }

  @Test(arguments: [
    (Language.de, "20,663 Milliarden Yuan", "fast 200 Unternehmensvertreter", "rund 1.200 Mu"),
    (Language.fr, "20,663 milliards de yuans", "près de 200 représentants d’entreprises", "environ 1 200 mu"),
    (Language.vi, "20,663 tỷ nhân dân tệ", "gần 200 đại diện doanh nghiệp", "khoảng 1.200 mẫu (mu)"),
    (Language.zh, "206.63亿元", "近200名企业代表", "约1200亩"),
  ])
  func languages(_ language: Language, _ money: String, _ persons: String, _ area: String) {
    #expect(shown("baise-investment", language) == money)
    #expect(shown("baise-participants", language) == persons)
    #expect(shown("chongzuo-area", language) == area)
  }

  @Test func scaleOfAPanel() {
    #expect(base.formatted("baise-investment", language: .en, scale: 6)?.label == "20,663")
    #expect(base.formatted("baise-average", language: .en)?.text == "1.09\u{A0}bn\u{A0}yuan")
    #expect(base.formatted("shandong-average", language: .en, reading: .other)?.text == "0.484\u{A0}bn\u{A0}yuan")
    #expect(base.formatted("shandong-average", language: .en, reading: .other, scale: 6)?.label == "484")
    #expect(base.formatted("qinzhou-area", language: .en, reading: .other) == nil)
  }

  @Test(arguments: [
    (Language.ru, "1", "1 проект"), (.ru, "3", "3 проекта"), (.ru, "25", "25 проектов"), (.en, "1", "1 project"),
    (.en, "2", "2 projects"), (.de, "1", "1 Projekt"), (.fr, "1", "1 projet"), (.zh, "1", "1个项目"),
    (.zhHK, "12", "12個項目"), (.vi, "1", "1 dự án"),
  ])
  func whatIsCountedAgreesWithTheNumber(_ language: Language, _ value: String, _ expected: String) {
    let base = load(["id: x, \(count), value: \(value)"]).base
    #expect(base.formatted("x", language: language)?.plain == expected)
  }

  @Test func onePerUnit() {
    let base = load(["id: x, measure: duration, unit: day, value: 1, per: project"]).base
    #expect(base.formatted("x", language: .en)?.plain == "1 day")
    let fact = base.fact("x")
    #expect(fact.flatMap { base.perWords(of: $0, language: .en) } == "per project")
    #expect(fact.flatMap { base.perWords(of: $0, language: .ru) } == "на проект")
  }

  @Test func aTextOfSeveralLanguagesIsFoundByItsTag() {
    let text = LocalizedText(["de-AT": "Jänner", "zh": "中", "zh-TW": "臺", "fr": "f"])
    #expect([.de, .zh, .zhHant, .zhHK, .fr].map { text.text($0) } == ["Jänner", "中", "臺", "中", "f"])
    #expect(text.text(.ru) == "Jänner")
    #expect(LocalizedText(["de": "d", "en": "e"]).text(.ru) == "e" && LocalizedText("x").text(.ru) == "x")
  }
}
