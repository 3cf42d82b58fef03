import Languages
import Testing

@testable import Typesetting

@Suite struct NoBreakTests {
  /// `_` stands for U+00A0, `^` for U+202F, `|` for U+2060.
  @Test(arguments: [
    (Language.en, "121 bn yuan", "121_bn_yuan"), (.en, "about 40–65 km of track", "about 40–65_km of track"),
    (.en, "on 22 October 2024", "on 22_October 2024"), (.en, "on October 22, 2024", "on October_22, 2024"),
    (.en, "October 2024", "October 2024"), (.en, "≈ 200 and ≥ US$ 5 m", "≈_200 and ≥_US$_5_m"),
    (.en, "as stated [1], and [D2].", "as stated_[1], and_[D2]."), (.en, "he [China] said", "he [China] said"),
    (.en, "see Figure 1 and document D1", "see Figure_1 and document_D1"), (.en, "(Table 2)", "(Table_2)"),
    (.en, "12 per cent", "12_per_cent"), (.en, "e. g. this", "e._g. this"), (.en, "in 2024 they", "in 2024 they"),
    (.en, "the 3 lenders", "the 3 lenders"), (.en, "121亿元", "121|亿|元"),
    (.de, "121 Mrd. Yuan", "121_Mrd._Yuan"), (.de, "am 22. Oktober 2024", "am 22._Oktober 2024"),
    (.de, "z. B. 12 % mehr", "z._B. 12_% mehr"), (.de, "Abb. 3, S. 12", "Abb._3, S._12"),
    (.de, "1,5 Millionen Euro", "1,5_Millionen_Euro"),
    (.fr, "121 Md de yuans", "121_Md de yuans"), (.fr, "le 1er janvier", "le 1er_janvier"),
    (.fr, "20 663 km", "20_663_km"), (.fr, "en 2024 300 personnes", "en 2024 300 personnes"),
    (.fr, "« oui » : quoi ?", "«_oui_»_: quoi^?"), (.fr, "12 %", "12^%"),
    (.vi, "121 tỷ nhân dân tệ", "121_tỷ_nhân_dân_tệ"),
    (.vi, "ngày 22 tháng 10 năm 2024", "ngày_22_tháng_10 năm 2024"),
    (.vi, "Hình 2", "Hình_2"), (.vi, "12 triệu đồng", "12_triệu_đồng"),
    (.zh, "约121亿元人民币", "约|121|亿|元人民币"), (.zh, "2024年10月22日签署", "2024|年10|月|22|日签署"),
    (.zh, "见图1", "见图|1"), (.zh, "121 亿元", "121_亿元"), (.zh, "20.5平方公里", "20.5|平|方|公|里"), (.zh, "三个人", "三个人"),
    (.ru, "121 млрд юаней", "121_млрд_юаней"), (.ru, "с 22 октября 2024", "с 22_октября 2024"),
    (.ru, "см. рис. 3", "см. рис._3"), (.ru, "20 663 км, 12 %", "20_663_км, 12_%"), (.zhHant, "121億元", "121|億|元"),
    (.ru, "≈ 5 [1]", "≈_5_[1]"), (.en, "", ""), (.en, "  ", "  "),
  ]) func glue(language: Language, text: String, expected: String) {
    let glued = NoBreak.glue(text, language: language)
    let shown = String(
      glued.map { $0 == "\u{A0}" ? "_" : $0 == "\u{2060}" ? "|" : $0 == "\u{202F}" ? "^" : $0 })
    #expect(shown == expected)
    #expect(NoBreak.glue(glued, language: language) == glued)
  }

  @Test func names() {
    #expect(NoBreak.glue("in Cao Bang and Cao", language: .en, names: ["Cao Bang"]) == "in Cao\u{A0}Bang and Cao")
  }
}

@Suite struct CJKSpacingTests {
  let quarter = "\u{2005}"

  @Test func onlyInChinese() {
    #expect(CJKSpacing.apply("121亿元", language: .en) == "121亿元")
    #expect(CJKSpacing.apply("121亿元", language: nil) == "121亿元")
    #expect(
      CJKSpacing.apply("在Lào Cai建3座", language: .zh) == "在\(quarter)Lào Cai\(quarter)建\(quarter)3\(quarter)座")
    #expect(CJKSpacing.apply("（EPC），12%的", language: .zh) == "（EPC），12%的")
  }

  @Test func gluedSidesStayGlued() {
    let text = CJKSpacing.apply(NoBreak.glue("共121亿元", language: .zh), language: .zh)
    #expect(text == "共\(quarter)121\u{2060}\(quarter)\u{2060}亿\u{2060}元")
    #expect(set(text, 66, language: .zh) == ["共", "121\u{2060}\(quarter)\u{2060}亿\u{2060}元"])
  }
}
