import Facts
import Languages
import Testing

@Suite struct CandidatesTests {
  private let text = """
    Am 24. September 2024 wurden 19 Projekte unterzeichnet.
    Über 150 Firmen kamen; das Volumen beträgt 20,663 Mrd.
    Yuan, auf 10 bis 15 Mu.
    """

  private func yaml(_ text: String, _ language: Language, file: String? = "a.txt") -> String {
    Candidates.yaml([.init(Array(text.utf8), file: file)], language: language).yaml
  }

  @Test func proposesEachFigureWithItsPlace() {
    let yaml = yaml(text, .de, file: "in/006.txt")
    #expect(
      yaml.contains("  - id: 006-project_count-1\n    measure: project_count\n    value: 19\n    unit: project\n"))
    #expect(yaml.contains("    value: 150\n    unit: company\n    qualifier: over\n    status: held # guessed\n"))
    #expect(
      yaml.contains(
        "    status: signed # guessed\n    date: 2024-09-24 # guessed\n    stated: \"19 Projekte\"\n    where: line 1\n"
      ))
    #expect(yaml.contains("    value: 20.663\n    unit_mult: 9\n    currency: CNY\n"))
    #expect(yaml.contains("    stated: \"20,663 Mrd. Yuan\"\n    where: line 2\n"))
    #expect(yaml.contains("    value_lower: 10\n    value_upper: 15\n    unit: mu\n    qualifier: between\n"))
    #expect(yaml.contains("    date_published: TODO # 2024-09-24?;"))
    #expect(!yaml.contains("2024\n    unit"))
  }

  @Test func isAFactFileOnceTheGapsAreFilled() {
    let yaml = yaml(text, .de, file: "in/006.txt")
    let open = FactLoader.load(files: [("06.yaml", yaml)]).diagnostics.items
    #expect(open.contains { $0.message.contains("TODO") })
    let filled = yaml.replacing("status: TODO", with: "status: signed").replacing(
      "date_published: TODO", with: "date_published: 2024-10")
    let result = FactLoader.load(files: [("06.yaml", filled)])
    #expect(result.diagnostics.description == "")
    #expect(result.base.facts.count == 4)
    #expect(result.base.documents.first?.sha256?.count == 64)
  }

  @Test func theNearestWordSuggestsTheStatus() {
    let text = "The signed deal covers a planned area of about 1,200 mu; the two sides met. Then 40 delegates attended."
    let yaml = yaml(text, .en)
    #expect(yaml.contains("    status: planned # guessed\n    stated: \"about 1,200 mu\"\n"))
    #expect(yaml.contains("    status: held # guessed\n    stated: \"40 delegates\"\n"))
    #expect(!yaml.contains("value: 2\n"))
    #expect(self.yaml("There are 40 delegates.", .en).contains("    status: TODO\n"))
  }

  @Test func chinesePowersAreThoseOfTheWords() {
    let plain = yaml("总投资206.63亿元，补助350万元。", .zh)
    #expect(plain.contains("    value: 206.63\n    unit_mult: 8\n"))
    #expect(plain.contains("    value: 350\n    unit_mult: 4\n"))
    #expect(yaml("總投資206.63億元", .zhHant).contains("    value: 206.63\n    unit_mult: 8\n"))
  }

  @Test func thePhraseHasItsNoun() {
    let german = yaml("Es gab 218 Liefervereinbarungen, 51 Absichtserklärungen und 30 große Windräder.", .de)
    #expect(german.contains("measure: agreements\n    value: 218\n    unit: agreement\n"))
    #expect(german.contains("measure: memoranda\n    value: 51\n    unit: memorandum\n"))
    #expect(german.contains("stated: \"30 große Windräder\"\n"))
    let chinese = yaml("当天签下合作项目58个，备忘录12份。", .zh)
    #expect(chinese.contains("unit: project\n") && chinese.contains("stated: \"合作项目58个\"\n"))
    #expect(chinese.contains("measure: memoranda\n    value: 12\n    unit: memorandum\n"))
    #expect(yaml("They saw 12 in May.", .en).contains("stated: \"12\"\n"))
  }

  @Test(arguments: [
    ("Trade reached $40 million.", "trade_volume"), ("They invested $40 million.", "investment"),
    ("Exports rose 12 percent.", "change"), ("Growth was 12 percent.", "change"), ("12 percent of them", "share"),
    ("The plant creates 300 jobs.", "jobs"), ("They signed 12 contracts.", "contracts"),
  ])
  func measuresAreWhatTheWordsSuggest(_ text: String, _ measure: String) {
    #expect(yaml(text, .en).contains("    measure: \(measure)\n"))
  }

  @Test func whoseMoneyIsAsked() {
    #expect(yaml("Un prêt de 2 milliards de dirhams", .fr).contains("currency: TODO # AED or MAD?\n"))
    #expect(yaml("Le Maroc prête 2 milliards de dirhams.", .fr).contains("currency: MAD\n"))
  }

  @Test(arguments: [
    (Language.en, "On September 3, 2024, 40 firms came.", "2024-09-03"),
    (.en, "On 3 May 2024 40 firms came.", "2024-05-03"),
    (.fr, "Le 1er mars 2024, 40 firmes sont venues.", "2024-03-01"),
    (.de, "Am 3.5.2024 kamen 40 Firmen.", "2024-05-03"), (.ru, "3 мая 2024 года приехали 40 компаний.", "2024-05-03"),
    (.vi, "Ngày 3 tháng 5 năm 2024, 40 công ty tham dự.", "2024-05-03"), (.zh, "2024年5月3日，40家企业参会。", "2024-05-03"),
  ])
  func datesOfTheSentenceAreProposed(_ language: Language, _ text: String, _ date: String) {
    #expect(yaml(text, language).contains("    date: \(date) # guessed\n"))
  }

  @Test func aDayTakesItsYearFromTheText() {
    let yaml = yaml("Paris, 2 May 2023.\nOn 7 June 40 firms came.\nThen 30 firms left.", .en)
    #expect(yaml.contains("    date: 2023-06-07 # guessed, the year too\n    stated: \"40 firms\"\n"))
    #expect(yaml.ranges(of: " # guessed, the year").count == 1)
    #expect(!self.yaml("On 7 June 40 firms came.", .en).contains("date: "))
  }

  @Test func partiesAreNamed() {
    #expect(
      yaml("On Monday Acme Steel and VinCo signed 12 contracts.", .en).contains(
        "# parties? Acme Steel; VinCo\n"))
    #expect(yaml("远航公司与临江市政府签署12项协议。", .zh).contains("# parties? 远航公司; 临江市政府\n"))
  }

  @Test func manyDocumentsMakeOneFile() {
    let documents = [("x/a.txt", "19 projects"), ("y/a.txt", "20 firms")].map {
      Candidates.Document(Array($0.1.utf8), file: $0.0)
    }
    let yaml = Candidates.yaml(documents + [.init(Array("21 firms".utf8), file: nil)], language: .en).yaml
    #expect(yaml.contains("# Candidates from a.txt, a.txt, text: 3 figures"))
    #expect(
      yaml.contains("  - id: a\n") && yaml.contains("  - id: a-2\n") && yaml.contains("  - id: text\n    file: TODO"))
    #expect(yaml.contains("  - id: a-project_count-1\n    document: a\n"))
    #expect(yaml.contains("  - id: a-2-companies-1\n    document: a-2\n"))
    #expect(yaml.contains("  - id: text-companies-1\n    document: text\n"))
    #expect(!yaml.contains("defaults:"))
  }

  @Test(arguments: [
    (Array("%PDF-1.7\n12 firms".utf8), "a PDF is not read", "pdftotext"),
    ([0x50, 0x4B, 3, 4] + Array("--xl/workbook.xml--".utf8), "an Excel file is not read", "CSV"),
    ([0x50, 0x4B, 3, 4] + Array("--word/document.xml--".utf8), "a Word file is not read", "plain text"),
    ([0x50, 0x4B, 3, 4, 120], "a ZIP archive is not read", "unpack"),
    ([0xFF, 0xFE, 0x31, 0, 0x32, 0], "UTF-16 is not read", "iconv"),
    ([0x31, 0, 0x32, 0, 0x20, 0, 0x66, 0], "UTF-16 is not read", "iconv"),
    ([0x31, 0x32, 0x20, 0xFC, 0x62], "not valid UTF-8", "iconv"),
    ([0x31, 0, 0, 0], "a binary file is not read", "text"),
  ])
  func whatIsNoTextIsRefusedByName(_ bytes: [UInt8], _ message: String, _ hint: String) throws {
    let good = Candidates.Document(Array("19 projects".utf8), file: "a.txt")
    let result = Candidates.yaml([good, .init(bytes, file: "in/report.bin")], language: .en)
    #expect(result.yaml == "")
    let finding = try #require(result.findings.first)
    #expect(finding.place.file == "in/report.bin")
    #expect(finding.message == message)
    #expect(finding.hint?.contains(hint) == true)
  }

  @Test func aTextWithoutFigures() {
    #expect(yaml("There are 19\u{0} projects in all of the towns.", .en).contains("value: 19\n"))
    #expect(yaml("Nichts.", .de).hasSuffix("facts: []\n"))
    #expect(yaml("\u{FEFF}19 projects", .en).contains("stated: \"19 projects\"\n    where: line 1\n"))
  }
}
