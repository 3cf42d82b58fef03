import Numbers
import Testing

@Suite struct FigureReaderTests {
  @Test(arguments: [
    ("Der Konzern investiert 3,2 Milliarden Euro in zwölf Werke.", ["3200000000 EUR", "12"]),
    ("Rund 1.500 Menschen kamen am 3. Mai 2024.", ["1500 about person"]),
    ("Zwischen 1,2 und 1,5 Mio. Tonnen", ["1200000…1500000 between t"]),
    ("Die Zahl stieg von 1,2 auf 1,5 Millionen.", ["1200000", "1500000"]),
    ("15 Prozent mehr als 2023", ["15 percent up"]), ("siebenhunderteinundzwanzigtausendundzwölf", ["721012"]),
    ("Drei Viertel der 600 Beschäftigten", ["600 person"]), ("Die B 27 und der A380 auf Seite 14", []),
  ])
  func readsGerman(_ text: String, _ expected: [String]) { #expect(figureLines("de", text) == expected) }

  @Test(arguments: [
    ("US$ 82.5 bln", ["82500000000 USD"]), ("fewer than a dozen firms", ["12 under company"]),
    ("greater than 100 and smaller than 300", ["100…300 between"]), ("In 2019, 2,000 workers left.", ["2000 person"]),
    ("two million three hundred thousand and five tonnes", ["2300005 t"]), ("12,34,567 rupees", ["1234567 INR"]),
    ("It rose from $4 billion to $6 billion.", ["4000000000 USD", "6000000000 USD"]), ("five point two", ["5.2"]),
    ("The 20th G20 in Room 101, see https://x.org/?a=20", []), ("two-thirds of the 27 states", ["0.6667 about", "27"]),
  ])
  func readsEnglish(_ text: String, _ expected: [String]) { #expect(figureLines("en", text) == expected) }

  @Test(arguments: [
    ("quatre-vingt-dix-neuf pays, vingt-et-un projets", ["99", "21 project"]),
    ("deux milliards et demi d'euros", ["2500000000 EUR"]),
    ("moins d'une dizaine de projets", ["10 under project"]), ("de 3 à 5 ans", ["3…5 between year"]),
    ("À 18 h 30, le XXe siècle, 22e édition", []), ("Il est passé de 1,2 à 1,5 million.", ["1200000", "1500000"]),
  ])
  func readsFrench(_ text: String, _ expected: [String]) { #expect(figureLines("fr", text) == expected) }

  @Test(arguments: [
    ("一亿五千万元", ["150000000 CNY"]), ("700余万人", ["7000000 over person"]), ("三四十家企业", ["30…40 between company"]),
    ("从10万人增加到20万人", ["100000 person", "200000 person"]), ("6-8万元", ["60000…80000 between CNY"]),
    ("四成以上", ["40 at_least percent"]), ("百分之三", ["3 percent"]), ("二〇二四年九月，一带一路，四川", []),
    ("一百零一万一千", ["1011000"]), ("在1000以上， 1500以下", ["1000…1500 between"]),
  ])
  func readsChinese(_ text: String, _ expected: [String]) { #expect(figureLines("zh", text) == expected) }

  @Test(arguments: [
    ("1,2 nghìn tỷ đồng", ["1200000000000 VND"]), ("hai triệu rưỡi đồng", ["2500000 VND"]),
    ("một trăm linh năm công ty", ["105 company"]), ("Năm 2012, thứ Ba, Điều 5", []),
  ])
  func readsVietnamese(_ text: String, _ expected: [String]) { #expect(figureLines("vi", text) == expected) }

  @Test(arguments: [
    ("двести пятьдесят три тысячи тонн", ["253000 t"]), ("полтора миллиарда рублей", ["1500000000 RUB"]),
    ("с 1,2 млн до 1,5 млн", ["1200000", "1500000"]), ("От 20 до 30 процентов", ["20…30 between percent"]),
    ("не более 90 дней", ["90 up_to day"]), ("90-е годы, в 2012 году", []),
  ])
  func readsRussian(_ text: String, _ expected: [String]) { #expect(figureLines("ru", text) == expected) }

  @Test func offsetsCountUnicodeScalars() throws {
    let text = "😀 Über 150 Firmen"
    let figure = try #require(FigureReader(.de).figures(in: text).first)
    #expect(figure.start == 2 && figure.length == 15 && figure.text == "Über 150 Firmen")
    #expect(figure.lower == "150" && !figure.lowerInclusive && figure.upper == nil && figure.qualifier == .over)
  }

  @Test func unknownLanguagesAndOddTextsAreSafe() {
    for language in ["de", "en", "fr", "ru", "vi", "zh"] {
      for text in [
        "", "-", "5-", "百分之", "万万", "1.2.3.4", String(repeating: "9", count: 60), "5 bis", "zwischen", "一点", "\u{301}5",
      ] {
        _ = figureLines(language, text)
      }
      #expect(figureLines(language, "5").count == 1)
    }
  }
}
