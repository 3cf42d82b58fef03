import Languages
import Numbers
import Testing

@Suite struct AmountFormatTests {
  private func shown(_ s: String) -> String {
    String(s.map { $0 == "\u{A0}" ? "_" : $0 == "\u{202F}" ? "~" : $0 == "\u{2060}" ? "^" : $0 })
  }

  @Test(arguments: [
    (Language.en, "yuan", "20.663_bn_yuan"), (.de, "Yuan", "20,663_Mrd._Yuan"), (.fr, "yuans", "20,663_Md_de_yuans"),
    (.vi, "nhân dân tệ", "20,663_tỷ_nhân dân tệ"), (.zh, "元", "206.63^亿元"), (.ru, "юаней", "20,663_млрд_юаней"),
  ])
  func money(_ language: Language, _ words: String, _ expected: String) throws {
    let value = try #require(ExactDecimal("20.663"))
    #expect(shown(AmountFormat(language: language).amount(value, unitMult: 9, words: words)) == expected)
  }

  @Test(arguments: [
    (Language.en, "1,200_mu"), (.de, "1.200_mu"), (.fr, "1~200_mu"), (.vi, "1.200_mu"), (.zh, "1200^mu"),
    (.ru, "1200_mu"),
  ])
  func grouping(_ language: Language, _ expected: String) {
    #expect(shown(AmountFormat(language: language).amount(ExactDecimal(1200), words: "mu", scale: 0)) == expected)
  }

  @Test func statedDigitsStay() throws {
    let en = AmountFormat(language: .en)
    func text(_ v: String, _ mult: Int, _ scale: Int? = nil) throws -> String {
      try shown(en.amount(#require(ExactDecimal(v)), unitMult: mult, words: "yuan", scale: scale))
    }
    #expect(try text("20663000000", 0) == "20.663_bn_yuan")
    #expect(try text("20663", 6) == "20.663_bn_yuan")
    #expect(try text("7.50", 9) == "7.50_bn_yuan")
    #expect(try text("121", 8) == "12.1_bn_yuan")
    #expect(try text("900", 6, 9) == "0.9_bn_yuan")
    #expect(try text("12", 3) == "12,000_yuan")
    #expect(try text("6.25", 6) == "6.25_m_yuan")
    #expect(try text("1.5", 12) == "1.5_tn_yuan")
  }

  @Test func chineseCountsInTenThousands() throws {
    let zh = AmountFormat(language: .zh)
    #expect(shown(zh.amount(ExactDecimal(121), unitMult: 9, words: "元")) == "1210^亿元")
    #expect(shown(zh.amount(ExactDecimal(25), unitMult: 4, words: "元")) == "25^万元")
    #expect(zh.number(ExactDecimal(12345)) == "12,345")
    #expect(zh.number(ExactDecimal(1234)) == "1234")
  }

  @Test func signsRangesOrdinalsPercent() throws {
    let (en, de, fr) = (AmountFormat(language: .en), AmountFormat(language: .de), AmountFormat(language: .fr))
    #expect(try en.number(#require(ExactDecimal("-1234.5"))) == "\u{2212}1,234.5")
    #expect(en.range(ExactDecimal(40), ExactDecimal(65)) == "40\u{2013}65")
    #expect(
      [1, 2, 3, 4, 11, 12, 21, 113].map(en.ordinal) == ["1st", "2nd", "3rd", "4th", "11th", "12th", "21st", "113th"])
    #expect(de.ordinal(3) == "3.")
    #expect(fr.ordinal(1) == "1er")
    #expect([en, de, fr].map { shown($0.joined("12", unit: "%")) } == ["12%", "12_%", "12~%"])
    #expect(shown(fr.unit(scale: 6, words: "euros")) == "M_d’euros")
  }

  @Test(arguments: [
    (Language.de, "1", "Milliarde_Yuan"), (.de, "1.5", "Milliarden_Yuan"), (.fr, "1.5", "milliard_de_Yuan"),
    (.fr, "2", "milliards_de_Yuan"), (.ru, "21", "миллиард_Yuan"), (.ru, "20.663", "миллиарда_Yuan"),
    (.ru, "121000011", "миллиардов_Yuan"), (.en, "1", "billion_Yuan"), (.vi, "3", "tỷ_Yuan"),
  ])
  func scaleWordsAgreeWithTheNumber(_ language: Language, _ number: String, _ expected: String) throws {
    let value = try #require(ExactDecimal(number))
    #expect(shown(AmountFormat(language: language).spokenUnit(scale: 9, words: "Yuan", of: value)) == expected)
  }

  @Test func manyDigitsAreNotOne() throws {
    // Seven digits, the last six of which say one.
    #expect(AmountFormat(language: .en).plural(ExactDecimal(3_000_001)) == .many)
    #expect(AmountFormat(language: .en).plural(ExactDecimal(-1)) == .one)
    #expect(AmountFormat(language: .ru).plural(ExactDecimal(3_000_021)) == .one)
  }
}
