import Languages
import Numbers
import Testing

@Suite struct AmountHeadTests {
  @Test(
    arguments: [
      (.en, "bn yuan", 9), (.en, "m euros", 6), (.en, "€ bn", 9), (.en, "in billions of euros", 9),
      (.en, "tn dong", 12),
      (.de, "Mrd. Yuan", 9), (.de, "Bio. Yuan", 12), (.de, "Billionen Yuan", 12), (.de, "Tsd. Euro", 3),
      (.fr, "Md de yuans", 9), (.fr, "M d’euros", 6), (.fr, "milliers d’euros", 3), (.vi, "nghìn tỷ đồng", 12),
      (.vi, "triệu đồng", 6), (.zh, "亿元", 8), (.zh, "万亿元", 12), (.zh, "百万美元", 6), (.zh, "单位：十亿元", 9),
      (.zh, "bn yuan", 9), (.ru, "млрд рублей", 9), (.ru, "тыс. евро", 3), (.ru, "× 100 млн евро", 6),
      (.en, "亿元", 8),
      // The language of the text comes first.
      (.de, "Billion Euro", 12), (.en, "billion euros", 9),
    ] as [(Language, String, Int)])
  func scaleWordsOfHeads(language: Language, head: String, power: Int) {
    #expect(AmountHead(language: language).power(of: head) == power)
  }

  @Test(
    arguments: [(.en, "mu"), (.en, "projects"), (.de, "Millimeter"), (.zh, "千米"), (.zh, "百分比"), (.en, "")]
      as [(Language, String)])
  func headsWithoutOne(language: Language, head: String) {
    #expect(AmountHead(language: language).power(of: head, isMoney: false) == nil)
  }

  @Test func aSingleLetterIsAScaleOfMoneyAlone() {
    let en = AmountHead(language: .en)
    #expect(en.power(of: "m", isMoney: true) == 6)
    #expect(en.power(of: "m", isMoney: false) == nil)
    #expect(en.power(of: "bn", isMoney: false) == 9)
  }

  @Test func headsNameMoneyInFull() {
    let en = AmountHead(language: .en)
    #expect(en.isPlainMoney("euros", currency: "EUR"))
    #expect(!en.isPlainMoney("euros", currency: "CNY"))
    #expect(!en.isPlainMoney("bn euros", currency: "EUR"))
    #expect(!en.isPlainMoney("projects", currency: "EUR"))
  }

  @Test(
    arguments: [
      (.en, "Signed sums, bn yuan, autumn 2024", [9]), (.en, "12.1 bn yuan were signed", []),
      (.en, "Some bn yuan", []), (.en, "Sums (m yuan)", [6]), (.en, "Sums, bn euros", []), (.zh, "签约金额，亿元", [8]),
      (.zh, "121亿元", []), (.zh, "金额（单位：百万元）", [6]), (.de, "Summen in Mrd. Yuan", [9]),
      (.en, "bn yuan, m yuan", [9, 6]),
    ] as [(Language, String, [Int])])
  func unitsOfTitles(language: Language, text: String, powers: [Int]) {
    #expect(AmountHead(language: language).units(in: text, currency: "CNY") == powers)
  }

  @Test(
    arguments: [
      (.en, 9, "bn_yuan"), (.en, 8, "×_100_m_yuan"), (.en, 3, "thousand_yuan"), (.en, 0, "yuan"),
      (.en, 1, "×_10_yuan"),
      (.zh, 9, "十亿yuan"), (.zh, 8, "亿yuan"), (.zh, 6, "百万yuan"), (.zh, 3, "千yuan"), (.de, 4, "×_10_Tsd._yuan"),
      (.fr, 12, "×_1000_Md_de_yuan"), (.ru, 3, "тыс._yuan"),
    ] as [(Language, Int, String)])
  func headsOfPowers(language: Language, power: Int, head: String) {
    let written = AmountFormat(language: language).head(power: power, words: "yuan")
    #expect(String(written.map { $0 == "\u{A0}" ? "_" : $0 }) == head)
  }

  @Test(arguments: [
    (0.1 + 0.2, "0.3"), (1234567.0, "1234567"), (4.0 / 3, "1.33333"), (12345678901.0 / 3, "4115226300"),
    (20.663, "20.663"),
    (-4.0 / 3, "-1.33333"), (123456789012.0, "123456789012"),
  ])
  func computedNumbersHaveNoNoise(number: Double, text: String) throws {
    #expect(try #require(ExactDecimal(number)).withoutNoise.description == text)
  }

  @Test func zerosThatHoldPlacesAreNoDigits() throws {
    func digits(_ s: String) throws -> (Int128, Int) {
      let d = try #require(ExactDecimal(s)).withoutPlaceholders
      return (d.coefficient, d.exponent)
    }
    #expect(try digits("1200") == (12, 2))
    #expect(try digits("3.00") == (300, -2))
    #expect(try digits("10.50") == (1050, -2))
    #expect(try digits("0") == (0, 0))
  }

  @Test func amountsOfChartsByTheirFormat() throws {
    let (en, zh) = (AmountFormat(language: .en), AmountFormat(language: .zh))
    let value = try #require(ExactDecimal("3.00")?.scaled(by: 9))
    #expect(en.amount(value, format: nil) == "3.00\u{A0}bn")
    #expect(en.amount(value, format: "bn yuan") == "3.00")
    #expect(en.amount(value, format: "6") == "3,000")
    #expect(zh.amount(value, format: "亿元") == "30.0")
    #expect(en.amount(computed: 4e10, format: nil) == "40\u{A0}bn")
    #expect(en.amount(computed: 1e10 / 3, format: nil) == "3.33333\u{A0}bn")
    #expect(en.amount(computed: 1e10 / 3, format: "m") == "3,333.33")
    #expect(en.amount(computed: .nan, format: nil) == nil)
  }
}
