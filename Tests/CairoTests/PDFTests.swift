import CairoBackend
import Glibc
import Scene
import Testing

@Suite(.enabled(if: hasHouseFonts, "the house fonts are not installed"))
struct PDFTests {
  @Test func sameDocumentSameBytes() throws {
    let m = try PangoMeasurer()
    let pdf = try PDFDocumentEncoder(measurer: m).encode(Samples.document(m))
    let again = try PangoMeasurer()
    #expect(try PDFDocumentEncoder(measurer: again).encode(Samples.document(again)) == pdf)
    #expect(pdf.starts(with: "%PDF-1.7".utf8))
  }

  @Test func factsAreReadBack() throws {
    let m = try PangoMeasurer()
    let facts = try PDFFactReader.facts(in: PDFDocumentEncoder(measurer: m).encode(Samples.document(m)))
    #expect(facts[0] == Samples.facts[0])
    // A control character is written in JSON as its code, so that XML can hold it.
    #expect(facts[1] == Samples.facts[1])
    #expect(try PDFFactReader.facts(in: PDFEncoder(measurer: m).encode(Samples.chart(m))) == Samples.facts)
    #expect(throws: DrawingError.self) { try PDFFactReader.facts(in: Array("no pdf".utf8)) }
  }

  @Test func aLinkToNowhereIsAnError() throws {
    let m = try PangoMeasurer()
    var document = Samples.document(m)
    document.pages[1].destinations = [:]
    #expect(throws: DrawingError.unknownDestination("page 2")) { try PDFDocumentEncoder(measurer: m).encode(document) }
    #expect(throws: DrawingError.self) { try PDFDocumentEncoder(measurer: m).encode(PagedDocument(pages: [])) }
  }

  @Test func structureIsAsDrawn() throws {
    let m = try PangoMeasurer()
    let pdf = try PDFDocumentEncoder(measurer: m).encode(Samples.document(m))
    guard let lines = try output("pdfinfo -struct-text", of: pdf) else { return }
    let tags = lines.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty && !$0.hasPrefix("/") }
    let expected = [
      "Document", "H1 (block)", "\"A heading\"", "P (block)", "Span (inline)", "\"See \"", "Link (inline)",
      "\"the second page\"",
    ]
    for word in expected { #expect(tags.contains { $0.hasPrefix(word) }, "\(word)") }
    #expect(tags.filter { $0.hasPrefix("Table") }.count == 1)
    #expect(tags.filter { $0.hasPrefix("TR") }.count == 3)
    #expect(!tags.contains { $0.hasPrefix("Private") })
    let text = try output("pdftotext", of: pdf, after: "-")?.joined(separator: "\n") ?? ""
    #expect(text.contains("121亿元"))
  }

  /// Poppler judges independently of the libraries that wrote the file; without it the test is passed over.
  private func output(_ command: String, of pdf: [UInt8], after: String = "") throws -> [Substring]? {
    var template = Array("/tmp/briefing-XXXXXX\0".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    let path = String(decoding: template.map(UInt8.init(bitPattern:)).prefix { $0 != 0 }, as: UTF8.self)
    defer { unlink(path) }
    #expect(write(descriptor, pdf, pdf.count) == pdf.count)
    close(descriptor)
    guard let pipe = popen("\(command) \(path) \(after) 2>/dev/null", "r") else { return nil }
    var bytes: [UInt8] = []
    while case let c = fgetc(pipe), c != EOF { bytes.append(UInt8(truncatingIfNeeded: c)) }
    guard pclose(pipe) == 0 else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
