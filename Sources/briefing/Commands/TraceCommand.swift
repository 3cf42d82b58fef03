import ArgumentParser
import CairoBackend
import Diagnostics
import Disk
import SVG
import Scene

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Say which facts and sources a picture shows.",
    discussion: """
      Pictures and PDFs carry the facts that they show: PNG as text chunks, SVG and PDF as metadata.

      EXAMPLES:
        briefing trace output/charts/headline.png
        briefing trace output/briefing.pdf
      """)

  @Argument(help: "A PNG, SVG or PDF made by briefing.", completion: .file(extensions: ["png", "svg", "pdf"]))
  var file: String

  func validate() throws { try EmptyPath.refuse([("<file>", file)]) }

  func run() throws {
    try reporting { _ in
      let facts = try Self.facts(in: try Files.read(file, upTo: FileLimits.picture, pipes: true), file: file)
      if facts.isEmpty {
        try Terminal.print("\(file) names no facts\n")
        return
      }
      try Terminal.print("\(file) shows \(Findings.counted(facts.count, "fact"))\n" + facts.map(Self.lines).joined())
    }
  }

  private static func facts(in bytes: [UInt8], file: String) throws -> [FactReference] {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return PNGTextReader.facts(in: bytes) }
    if bytes.starts(with: Array("%PDF".utf8)) {
      do { return try PDFFactReader.facts(in: bytes) } catch {
        throw Diagnostic(.error, "not a PDF that can be read", at: Place(file: file))
      }
    }
    let head = bytes.prefix(4096)
    if let first = head.first(where: { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }), first == 0x3C {
      return SVGFactReader.facts(in: bytes)
    }
    throw Diagnostic(.error, "neither a PNG, nor an SVG, nor a PDF", at: Place(file: file))
  }

  private static func lines(_ fact: FactReference) -> String {
    var text = "\n\(plain(fact.id))\n"
    for (name, value) in [("value", fact.value), ("stated", fact.stated), ("source", fact.source)] where !value.isEmpty
    {
      text += "  \(name)  \(plain(name == "stated" ? "“\(value)”" : value))\n"
    }
    return text
  }

  /// The text comes from a file: no control character of it reaches the terminal. Spaces that do not break are for
  /// paper.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { s in
          s == "\u{A0}" || s == "\u{202F}" || s.properties.generalCategory == .control ? " " : s
        }))
  }
}
