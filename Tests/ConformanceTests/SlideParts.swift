import Foundation
import Support
import Testing

/// The parts of a deck that its text decides: slides, charts, notes.
enum SlideParts {
  static func text(of c: ConformanceCase) throws -> String {
    let manager = FileManager.default
    let project = manager.temporaryDirectory.appendingPathComponent("slides-\(UUID().uuidString)")
    try manager.createDirectory(at: project.appendingPathComponent("facts"), withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: project) }
    try manager.copyItem(at: c.spec, to: project.appendingPathComponent("briefing.md"))
    try manager.copyItem(at: ConformanceCase.facts, to: project.appendingPathComponent("facts/facts.yaml"))
    let deck = project.appendingPathComponent("deck.pptx")
    let errors = try run(command, ["slides", project.path, "-o", deck.path])
    let archive = try ZIPReader([UInt8](Data(contentsOf: deck)))
    let parts = try #require(archive, "no deck")
    let names = parts.names.filter { name in
      name.hasSuffix(".xml") && ["ppt/slides/", "ppt/charts/", "ppt/notesSlides/"].contains(where: name.hasPrefix)
    }
    let texts = names.sorted().map { name in
      "== \(name)\n" + (parts.text(name) ?? "").replacingOccurrences(of: "><", with: ">\n<") + "\n"
    }
    return errors.replacingOccurrences(of: project.path, with: "PROJECT") + texts.joined()
  }

  /// Beside the bundle of these tests, where the package manager puts every product.
  private static let command = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("briefing").path

  /// Errors, then output; through a file, since a pipe that nobody empties would hold the command up.
  private static func run(_ executable: String, _ arguments: [String]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("out-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let handle = try FileHandle(forWritingTo: file)
    (process.standardOutput, process.standardError) = (handle, handle)
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: file, encoding: .utf8)
  }
}
