import Foundation
import Testing

/// The commands that print what others are to keep.
struct PrintingCommandsTests {
  /// What editors read is what the command prints.
  @Test func schemaIsThatOfTheDocs() throws {
    let result = try Command.run("schema")
    #expect(result.status == 0)
    #expect(try result.output == DocsTests.text("docs/facts.schema.json"))
  }

  static let text = "At the fair the two towns signed seven contracts worth 3 million euros. Nearly 400 guests came.\n"

  /// A candidate for each figure, with the words as they stand and what a reader has to fill in.
  @Test func extractProposesEachFigure() throws {
    let scratch = try Scratch()
    try scratch.write("004.txt", Self.text)
    let result = try Command.run("extract", "004.txt", "--lang", "en", in: scratch.url)
    #expect(result.status == 0, "\(result.errors)")
    for line in [
      "file: \"004.txt\"", "    value: 7\n", "    stated: \"seven contracts\"", "    value: 3\n    unit_mult: 6\n",
      "    currency: EUR\n", "    qualifier: nearly\n    status: TODO\n", "status: TODO # signed?",
    ] {
      #expect(result.output.contains(line), "\(line) is missing in \(result.output)")
    }
  }

  /// What is proposed is YAML of the fact format, in which `check` asks for what only a reader knows.
  @Test func checkAsksForWhatExtractLeftOpen() throws {
    let scratch = try Scratch.project()
    try scratch.write("004.txt", Self.text)
    let proposed = try Command.run("extract", "004.txt", "--lang", "en", in: scratch.url)
    try scratch.write("rivertown/facts/new.yaml", proposed.output)
    let result = try Command.run("check", "rivertown", in: scratch.url)
    #expect(result.status == 1)
    #expect(result.errors.contains("facts/new.yaml") && result.errors.contains("TODO"), "\(result.errors)")
  }

  /// Slides by themselves are those of the whole build.
  @Test func slidesAreThoseOfTheBuild() throws {
    let scratch = try Scratch.project()
    #expect(try Command.run("slides", "rivertown", "-o", "talk.pptx", in: scratch.url).status == 0)
    #expect(try Command.run("build", "rivertown", "-o", "all", in: scratch.url).status == 0)
    #expect(try scratch.read("talk.pptx") == scratch.read("all/briefing.pptx"))
  }
}
