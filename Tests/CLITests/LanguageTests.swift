import Foundation
import Testing

/// A language that there is not is an error wherever it is named, and nothing is written.
struct LanguageTests {
  private static let known = "hint: known are de, en, fr, ru, vi, zh, zh-Hant, zh-HK"

  private static func project(_ language: String) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("p/briefing.md", "---\ntitle: Ports\nlanguage: \(language)\n---\n\nText.\n\n::: sources\n:::\n")
    try scratch.write(
      "p/facts/a.yaml",
      """
      documents:
        - {id: d, number: 1, producer: A, language: en, date_published: 2024-10-31}
      facts:
        - {id: f, document: d, measure: project_count, unit: project, value: 3, status: signed, stated: 3 projects}

      """)
    try scratch.write("p/charts/c.vl.json", ChartTests.bars)
    return scratch
  }

  @Test(arguments: [
    ["build", "p", "-o", "out"], ["check", "p"], ["pdf", "p", "-o", "out/b.pdf"], ["slides", "p", "-o", "out/b.pptx"],
    ["facts", "p"], ["chart", "p/charts/c.vl.json", "-o", "out/c.png"],
  ])
  func ofAText(_ command: [String]) throws {
    let scratch = try Self.project("es")
    let result = try Command.run(command, in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("p/briefing.md:3:11: error: unknown language \"es\" — \(Self.known)\n"))
    #expect(result.output == "")
    #expect(!FileManager.default.fileExists(atPath: scratch.url.appending(path: "out").path))
    let other = try Self.project("de-AT")
    #expect(try Command.run(command, in: other.url).errors.contains("language") == false)
  }

  @Test func ofAChart() throws {
    let scratch = try Self.project("en")
    let command = ["chart", "p/charts/c.vl.json", "-o", "c.svg", "--language"]
    let result = try Command.run(command + ["xx"], in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("error: --language: unknown language \"xx\" — \(Self.known)\n"))
    #expect(!FileManager.default.fileExists(atPath: scratch.url.appending(path: "c.svg").path))
    #expect(try Command.run(command + ["zh-HK"], in: scratch.url).status == 0)
    #expect(String(decoding: try scratch.read("c.svg"), as: UTF8.self).contains("xml:lang=\"zh-HK\""))
  }

  @Test func ofADocument() throws {
    let scratch = try Self.project("en")
    try scratch.write("d.txt", "Hay 3 proyectos.")
    let result = try Command.run("extract", "d.txt", "--lang", "es", in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("error: --lang: unknown language \"es\" — \(Self.known)\n"))
    #expect(result.output == "")
  }

  @Test func ofASentence() throws {
    let lines = """
      {"id": 1, "lang": "de", "text": "3 Firmen"}
      {"id": 2, "lang": "es", "text": "3 empresas"}

      """
    let scratch = try Scratch()
    let result = try Command.run(["figures", "--jsonl"], input: lines, in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("standard input:2:19: error: unknown language \"es\" — \(Self.known)\n"))
    #expect(result.output.hasPrefix("{\"id\": 1"))
  }
}

/// A build names a language by one tag and takes one region's glyphs; pages and decks: `HanFamilyTests`.
struct OneRegionTests {
  @Test(arguments: [("zh-HK", "zh-HK", "HK"), ("zh-TW", "zh-Hant", "TC"), ("zh", "zh", "SC")])
  func ofABuild(_ written: String, _ tag: String, _ region: String) throws {
    let scratch = try Scratch()
    try scratch.write("p/briefing.md", "---\ntitle: 港口\nlanguage: \(written)\n---\n\n港口。\n\n::: sources\n:::\n")
    try scratch.write(
      "p/facts/a.yaml",
      "documents:\n  - {id: d, number: 1, producer: 甲, language: en, date_published: 2024-10-31}\nfacts: []\n")
    let spec = ChartTests.bars.replacingOccurrences(of: "\"mark\"", with: "\"title\": \"港口\", \"mark\"")
    try scratch.write("p/charts/c.vl.json", spec)
    let result = try Command.run("build", "p", "-o", "out", in: scratch.url)
    #expect(result.status == 0, "\(result.errors)")
    let svg = try scratch.text("out/charts/c.svg")
    #expect(svg.contains("xml:lang=\"\(tag)\""))
    #expect(svg.contains("Noto Sans CJK \(region)"))
    for other in ["SC", "TC", "HK"] where other != region { #expect(!svg.contains("Noto Sans CJK \(other)")) }
  }
}
