import Foundation
import Testing

/// An address in the facts is as much a link as one in the text: the same gate, before anything is written.
struct AddressTests {
  private static let document = "    form: news item\n"
  private static let alternative = "source: \"leaflet, May 2024\"}"

  static let refused = [
    ("javascript:alert(1)", "does not begin with http://, https:// or mailto:"),
    ("file:///etc/passwd", "does not begin with http://, https:// or mailto:"),
    (#"\\\\a.example\\share"#, "does not begin with http://, https:// or mailto:"),
    ("ms-word:ofe|u|http://a.example/x", "does not begin with http://, https:// or mailto:"),
    ("https://", "leads nowhere"), (#"https://a.example/\nb"#, "holds a control character"),
  ]

  @Test(arguments: refused) func isRefusedAtItsPlace(_ address: String, _ why: String) throws {
    let scratch = try Scratch.project()
    try scratch.edit("rivertown/facts/gazette.yaml", Self.document, Self.document + "    url: \"\(address)\"\n")
    let result = try Command.run("build", "rivertown", in: scratch.url)
    #expect(result.status == 1)
    #expect(
      result.errors.hasPrefix("rivertown/facts/gazette.yaml:9:10: error: \"url\": the address \""), "\(result.errors)")
    #expect(result.errors.contains("\" \(why) — hint: links lead to http, https or mailto\n"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("rivertown/output")))
    let other = try Scratch.project()
    try other.edit("rivertown/facts/gazette.yaml", Self.alternative, "url: \"\(address)\"}")
    let text = try Command.run("check", "rivertown", in: other.url)
    #expect(text.status == 1 && text.errors.contains(":50:96: "), "\(text.errors)")
    #expect(text.errors.contains(why))
  }
}
