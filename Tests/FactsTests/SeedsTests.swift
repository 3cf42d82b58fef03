import Diagnostics
import Facts
import Foundation
import Testing

/// The folder of the package, from this file's own place.
func packageRoot(_ file: String = #filePath) -> String {
  file.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
}

@Suite struct SeedsTests {
  @Test func loadWithoutAFinding() {
    let result = FactLoader.load(project: packageRoot() + "/seeds")
    #expect(result.diagnostics.description == "")
    #expect(result.base.documents.count == 5)
    #expect(result.base.facts.count >= 80)
  }

  static let documents = packageRoot() + "/../shared/documents"

  @Test(.enabled(if: FileManager.default.fileExists(atPath: documents), "../shared/documents is missing"))
  func everyPhraseStandsInItsDocument() throws {
    let base = FactLoader.load(project: packageRoot() + "/seeds").base
    let v = Verification.run(facts: base, documents: Self.documents)
    #expect(v.phrases > 0)
    #expect(v.diagnostics.description == "")
    #expect(v.found == v.phrases)
    #expect(v.edited.isEmpty && v.unhashed.isEmpty)
  }

  @Test func keyFigures() throws {
    let base = FactLoader.load(project: packageRoot() + "/seeds").base
    let investment = try #require(base.fact("shandong-investment"))
    #expect(investment.amount?.description == "121000000000")
    #expect(investment.reading(.other)?.amount?.description == "12100000000")
    #expect(investment.isDisputed)
    #expect(base.fact("baise-investment")?.value?.description == "20.663")
    #expect(base.fact("baise-investment")?.amount?.description == "20663000000")
    #expect(base.fact("shandong-companies")?.fullBounds.lower?.description == "150")
    #expect(base.fact("baise-participants")?.fullBounds.upper?.description == "200")
    #expect(base.fact("chongzuo-area")?.fullBounds.isOpen == true)
    #expect(base.sources.map(\.id) == ["baise", "dzwww", "guangxi", "liangjiang", "quangninh"])
  }
}
