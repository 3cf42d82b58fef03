import Diagnostics
import Facts
import Glibc
import Testing

@testable import Report

/// The first briefing, as it stands in the project.
struct SeedsTests {
  private static var root: String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }

  private static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let n = fread(&buffer, 1, buffer.count, file), n > 0 { bytes += buffer[..<n] }
    return bytes
  }

  @Test func readsWithoutAWord() {
    let loaded = FactLoader.load(project: Self.root + "/seeds")
    #expect(loaded.diagnostics.items.isEmpty)
    var diagnostics = Diagnostics()
    let document = BriefingReader.read(
      Self.bytes(Self.root + "/seeds/briefing.md"), file: "briefing.md", facts: loaded.base, diagnostics: &diagnostics)
    #expect(diagnostics.items.map(\.description) == [])
    #expect(document.figures.map(\.chart.name) == ["headline", "average", "planned", "timeline"])
    let rows = document.factTables.flatMap { $0.groups.flatMap(\.rows) }
    #expect(rows.contains { $0.value == .missing("not stated") })
    #expect(document.doubts.count == loaded.base.doubts.count)
  }

  /// Every figure of the text comes from the facts: outside `{{…}}` stand years only.
  @Test func figuresComeFromTheFacts() throws {
    let text = String(decoding: Self.bytes(Self.root + "/seeds/briefing.md"), as: UTF8.self)
    var isFenced = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isFenced = !isFenced && !line.dropFirst(3).isEmpty }
      if isFenced && line.contains("fact") || line.hasPrefix("  - ") { continue }
      let bare = line.replacing(/\{\{[^}]*\}\}/, with: "").replacing(/\b20\d\d\b/, with: "")
        .replacing("Fortune-500", with: "")
      let hasFigure = bare.contains { $0.isNumber }
      #expect(!hasFigure, "\(line)")
    }
  }
}
