import Facts
import Testing

@Suite struct CandidatesTests {
  private let text = """
    Am 24. September 2024 wurden 19 Projekte unterzeichnet.
    Über 150 Firmen kamen; das Volumen beträgt 20,663 Mrd.
    Yuan, auf 10 bis 15 Mu.
    """

  @Test func proposesEachFigureWithItsPlace() throws {
    let yaml = Candidates.yaml(Array(text.utf8), file: "in/006.txt", language: .de)
    #expect(
      yaml.contains("  - id: 006-project_count-1\n    measure: project_count\n    value: 19\n    unit: project\n"))
    #expect(yaml.contains("    value: 150\n    unit: company\n    qualifier: over\n    status: TODO # held?\n"))
    #expect(yaml.contains("    status: TODO # signed?\n    stated: \"19 Projekte\"\n"))
    #expect(yaml.contains("    value: 20.663\n    unit_mult: 9\n    currency: CNY\n"))
    #expect(yaml.contains("    stated: \"20,663 Mrd. Yuan\"\n    where: line 2\n"))
    #expect(yaml.contains("    value_lower: 10\n    value_upper: 15\n    unit: mu\n    qualifier: between\n"))
    #expect(!yaml.contains("2024\n    unit"))
  }

  @Test func isAFactFileOnceTheGapsAreFilled() throws {
    let yaml = Candidates.yaml(Array(text.utf8), file: "in/006.txt", language: .de)
    let open = FactLoader.load(files: [("06.yaml", yaml)]).diagnostics.items
    #expect(open.contains { $0.message == "unknown status \"TODO\"" })
    let filled = yaml.replacing("status: TODO", with: "status: signed").replacing(
      "date_published: TODO", with: "date_published: 2024-10")
    let result = FactLoader.load(files: [("06.yaml", filled)])
    #expect(result.diagnostics.description == "")
    #expect(result.base.facts.count == 4)
    #expect(result.base.documents.first?.sha256?.count == 64)
  }

  @Test func theNearestWordSuggestsTheStatus() throws {
    let text = "The signed deal covers a planned area of about 1,200 mu; the two sides met. Then 40 delegates attended."
    let yaml = Candidates.yaml(Array(text.utf8), file: "a.txt", language: .en)
    #expect(yaml.contains("    status: TODO # planned?\n    stated: \"about 1,200 mu\"\n"))
    #expect(yaml.contains("    status: TODO # held?\n    stated: \"40 delegates\"\n"))
    #expect(!yaml.contains("value: 2\n"))
  }

  @Test func chinesePowersAreThoseOfTheWords() throws {
    let yaml = Candidates.yaml(Array("总投资206.63亿元，补助350万元。".utf8), file: "a.txt", language: .zh)
    #expect(yaml.contains("    value: 206.63\n    unit_mult: 8\n"))
    #expect(yaml.contains("    value: 350\n    unit_mult: 4\n"))
  }

  @Test func aTextWithoutFigures() throws {
    let yaml = Candidates.yaml(Array("Nichts.".utf8), file: "a.txt", language: .de)
    #expect(yaml.hasSuffix("facts: []\n"))
  }
}
