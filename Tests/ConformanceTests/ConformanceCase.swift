import Foundation

/// A spec or a text of Tests/Conformance, found by looking in the folder. Beside `NAME.vl.yaml` or `NAME.md` stand what
/// is recorded of it, `NAME.scene.txt` and `NAME.png`.
struct ConformanceCase: Sendable, CustomStringConvertible {
  /// Path below the folder, without ending: `VegaLite/Marks/bar/negative-stack`.
  let name: String
  let spec: URL

  var description: String { name }

  /// The house's own marks are drawn in its look, all others in Vega's, which can be held against Vega itself.
  var isHouse: Bool { name.hasPrefix("House/") }

  var dumpName: String { name + ".scene" }
  var picture: URL { Self.folder.appendingPathComponent(name + ".png") }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Conformance")

  /// Charts: in the house's look or in Vega's.
  static let charts = find([".vl.yaml", ".vl.json"]) { !$0.hasPrefix("Pages/") && !$0.hasPrefix("Slides/") }
  /// Texts that become pages.
  static let pages = find([".md"]) { $0.hasPrefix("Pages/") }
  /// Texts that become slides.
  static let slides = find([".md"]) { $0.hasPrefix("Slides/") }

  /// Parts of names, from the variable CASES: these cases alone.
  static let parts = (ProcessInfo.processInfo.environment["CASES"] ?? "").split(separator: " ").map(String.init)

  private static func find(_ endings: [String], where isWanted: (String) -> Bool) -> [ConformanceCase] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { isWanted($0) && (parts.isEmpty || parts.contains(where: $0.contains)) }.sorted().compactMap {
      path in
      guard let ending = endings.first(where: path.hasSuffix) else { return nil }
      return ConformanceCase(name: String(path.dropLast(ending.count)), spec: folder.appendingPathComponent(path))
    }
  }

  /// The facts of the house's charts, of pages and of slides.
  static let facts = folder.appendingPathComponent("facts.yaml")
}
