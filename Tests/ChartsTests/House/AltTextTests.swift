import Diagnostics
import Languages
import Testing

@testable import House

@Suite struct AltTextTests {
  static let bars = """
    title: {text: France leads, subtitle: "Price, euro, 2024"}
    data: {values: [{c: France, v: 1250.5}, {c: Peru, v: 250}, {c: Japan, v: 800}]}
    mark: bar
    encoding: {x: {field: c, title: Country}, y: {field: v, type: quantitative, title: Price}}

    """
  static let lines = """
    data: {values: [{t: "2020-01-01", v: 3}, {t: "2021-01-01", v: 9}, {t: "2022-01-01", v: 5}]}
    mark: line
    encoding: {x: {field: t, type: temporal, title: Year}, y: {field: v, type: quantitative, title: Trains}}

    """

  static func alt(_ spec: String, _ language: Language) throws -> String {
    try Seeds.draw(try YAMLTree.parse(spec)) { $0.language = language }.altText
  }

  @Test(arguments: [
    (
      Language.en,
      "Bar chart: Price, euro, 2024. Country, 3 categories. Price from 0 to 1,300. Highest: France, 1,250.5; lowest: Peru, 250. The highest is 5 times the lowest."
    ),
    (
      Language.de,
      "Balkendiagramm: Price, euro, 2024. Country, 3 Kategorien. Price von 0 bis 1.300. Höchster Wert: France, 1.250,5; niedrigster: Peru, 250. Der höchste Wert ist das 5-Fache des niedrigsten."
    ),
    (
      Language.ru,
      "Столбчатая диаграмма: Price, euro, 2024. Country, категорий: 3. Price от 0 до 1300. Максимум: France, 1250,5; минимум: Peru, 250. Максимум относится к минимуму как 5 к 1."
    ),
    (Language.zhHK, "條形圖：Price, euro, 2024。Country，3個類別。Price，從0到1300。最高：France，1250.5；最低：Peru，250。最高值是最低值的5倍。"),
    (Language.zh, "条形图：Price, euro, 2024。Country，3个类别。Price，从0到1300。最高：France，1250.5；最低：Peru，250。最高值是最低值的5倍。"),
  ])
  func barsSayTheirAxesAndExtremes(language: Language, text: String) throws {
    #expect(try Self.alt(Self.bars, language) == text)
  }

  @Test(arguments: [
    (
      Language.en,
      "Line chart. Year from 2020 to 2022. Trains from 0 to 9. From 3 (2020) to 5 (2022). Highest: 2021, 9; lowest: 2020, 3."
    ),
    (
      Language.de,
      "Liniendiagramm. Year von 2020 bis 2022. Trains von 0 bis 9. Von 3 (2020) auf 5 (2022). Höchster Wert: 2021, 9; niedrigster: 2020, 3."
    ),
    (Language.zh, "折线图。Year，从2020年到2022年。Trains，从0到9。从3（2020年）到5（2022年）。最高：2021年，9；最低：2020年，3。"),
  ])
  func aSeriesInTimeSaysWhereItBeginsAndEnds(language: Language, text: String) throws {
    #expect(try Self.alt(Self.lines, language) == text)
  }

  @Test(arguments: [
    (
      Language.en,
      "Baise – Cao Bang: 19 projects, signed; 20.663 bn yuan, signed. Shandong – Chongqing: 25 projects, signed; 121 bn yuan, signed, disputed, other reading 12.1. As stated it is 5.86 times that of Baise – Cao Bang, in the other reading 0.586 times."
    ),
    (
      Language.de,
      "Baise – Cao Bang: 19 Projekte, unterzeichnet; 20,663 Mrd. Yuan, unterzeichnet. Shandong – Chongqing: 25 Projekte, unterzeichnet; 121 Mrd. Yuan, unterzeichnet, umstritten, andere Lesart 12,1. Laut Quelle das 5,86-Fache von Baise – Cao Bang, in der anderen Lesart das 0,586-Fache."
    ),
    (
      Language.zh,
      "百色—高平：19个项目，已签约；206.63亿元，已签约。山东—重庆：25个项目，已签约；1210亿元，已签约，存疑，另一种读法 121。据原文，是百色—高平的5.86倍，按另一种读法是0.586倍。"
    ),
  ])
  func factsSayBothReadings(language: Language, text: String) throws {
    let alt = try Seeds.picture("headline") { $0.language = language }.altText
    let plain = alt.replacing("\u{A0}", with: " ").replacing("\u{2060}", with: "")
    #expect(plain.hasSuffix(text), "\(alt)")
  }

  @Test func theTitleIsNotSaidAgainAndTheLimitHolds() throws {
    #expect(!(try Self.alt(Self.bars, .en)).contains("France leads"))
    for name in ["headline", "average", "planned", "timeline"] {
      for language in Language.allCases {
        let text = try Seeds.picture(name) { $0.language = language }.altText
        #expect(!text.isEmpty && text.count <= HouseAltText.limit)
      }
    }
  }

  @Test func anAuthorsTextStands() throws {
    #expect(try Self.alt(Self.bars + "usermeta: {briefing: {alt: My own.}}\n", .en) == "My own.")
  }
}
