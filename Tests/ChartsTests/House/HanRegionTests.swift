import Diagnostics
import Languages
import Pictures
import Testing

@testable import House
@testable import VegaLite

/// `zh-HK` once gave three regions in one build.
@Suite struct HanRegionTests {
  @Test(arguments: Language.allCases)
  func everyFontOfAChartIsOfOneRegion(_ language: Language) {
    func families(_ tree: Tree) -> [String] {
      switch tree.kind {
      case .string(let s): s.contains("CJK") ? [s] : []
      case .array(let items): items.flatMap(families)
      case .object(let o): o.entries.flatMap { families($0.value) }
      default: []
      }
    }
    for target in Target.allCases {
      let config = HouseTheme.config(for: target, language: language)
      let all = ["font", "title", "axis", "text", "style"].compactMap { config[$0] }.flatMap(families)
      #expect(all.count > 6)
      for family in all { #expect(family.hasSuffix(language.hanRegion.family), "\(family)") }
    }
  }
}
