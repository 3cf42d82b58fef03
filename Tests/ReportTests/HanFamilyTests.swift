import Languages
import Testing

@testable import Report

/// Pages and slides take the Han glyphs of one region, that of the language.
@Suite struct HanFamilyTests {
  @Test(arguments: Language.allCases)
  func pagesAndSlidesAgree(_ language: Language) {
    let family = language.hanRegion.family
    for display in [false, true] {
      #expect(House.families(display: display, language: language).last == family)
    }
    let theme = String(decoding: ThemePart.bytes(name: "Briefing", language: language), as: UTF8.self)
    for region in HanRegion.allCases {
      #expect(theme.contains("\"\(region.family)\"") == (region == language.hanRegion))
    }
  }
}
