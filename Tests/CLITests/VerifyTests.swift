import Foundation
import Testing

struct VerifyTests {
  /// The press documents are other people's work and stand beside the project, where they are at hand.
  static let documents = Command.root.appendingPathComponent("../shared/documents").standardizedFileURL
  static let hasDocuments = FileManager.default.fileExists(atPath: documents.path)

  @Test(.enabled(if: hasDocuments, "skipped: there are no documents in ../shared/documents"))
  func seeds() throws {
    let seeds = Command.root.appendingPathComponent("seeds").path
    let result = try Command.run("verify", seeds, "--documents", Self.documents.path)
    #expect(result.status == 0, "\(result.errors)")
    let words = result.output.split(separator: " ")
    #expect(words.count > 3 && words[0] == words[2] && words[1] == "of", "\(result.output)")
  }

  @Test func saysWhatIsMissing() throws {
    let scratch = try Scratch.project()
    let text = "At the fair seven contracts were signed,\n  worth 3 million\n euros. There were nearly 400 guests.\n"
    try scratch.write("texts/gazette-2024-05.txt", text)
    let good = try Command.run("verify", "rivertown", "--documents", "texts", in: scratch.url)
    #expect(good.status == 0, "\(good.errors)")
    #expect(good.output == "3 of 3 stated phrases found, 1 row without a phrase; without sha256: gazette\n")
    try scratch.edit("texts/gazette-2024-05.txt", "nearly 400", "almost 400")
    let bad = try Command.run("verify", "rivertown", "--documents", "texts", in: scratch.url)
    #expect(bad.status == 1)
    #expect(bad.output.hasPrefix("2 of 3 stated phrases found"))
    #expect(bad.errors.hasPrefix("rivertown/facts/gazette.yaml:55:5: error: "), "\(bad.errors)")
    #expect(bad.errors.contains("nearly 400 guests"))
  }

  @Test func needsTheDocuments() throws {
    let scratch = try Scratch.project()
    let result = try Command.run("verify", "rivertown", "--documents", "nowhere", in: scratch.url)
    #expect(result.status == 1)
    #expect(
      result.errors
        == "error: there is no folder nowhere — hint: --documents names the folder with the texts\n1 error\n")
  }
}
