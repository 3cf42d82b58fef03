import Foundation
import Testing

@testable import Report

@Suite struct PPTXDeckTests {
  @Test func sameDeckSameBytes() throws {
    #expect(try SampleDeck.bytes() == SampleDeck.bytes())
  }

  private static let check = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/check")
  private static let script = check.appendingPathComponent("pptx_check.py").path
  private static let python = ProcessInfo.processInfo.environment["PPTX_PYTHON"] ?? "/usr/bin/python3"
  private static let canBeJudged =
    FileManager.default.fileExists(atPath: script) && run(python, ["-c", "import lxml, pptx, openpyxl"]).status == 0

  /// The independent judge, where it and its Python modules are at hand.
  @Test(
    .enabled(if: canBeJudged, "no pptx_check.py beside the project, or no Python with lxml, python-pptx and openpyxl"),
    arguments: ["sample", "variants"]
  ) func acceptanceCheck(_ name: String) throws {
    let bytes = try name == "sample" ? SampleDeck.bytes() : SampleVariants.bytes()
    let expectations =
      name == "sample"
      ? ["--min-charts", "4", "--min-slides", "8", "--expect-text", "20.663", "121", "12.1"] : ["--min-charts", "4"]
    let deck = FileManager.default.temporaryDirectory.appendingPathComponent("sample-\(UUID().uuidString).pptx")
    defer { try? FileManager.default.removeItem(at: deck) }
    try Data(bytes).write(to: deck)
    if let folder = ProcessInfo.processInfo.environment["PPTX_KEEP"] {
      try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name + ".pptx"))
    }
    let (check, script) = (Self.check, Self.script)
    let result = Self.run(
      Self.python,
      [
        script, deck.path, "--xsd", check.appendingPathComponent("ooxml-xsd/transitional").path, "--opc-xsd",
        check.appendingPathComponent("ooxml-xsd/opc").path, "--min-pt", "12",
      ] + expectations)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains(" 0 errors, 0 warnings"), "\(result.output)")
  }

  private static func run(_ tool: String, _ arguments: [String]) -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    do { try process.run() } catch { return (-1, "\(error)") }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
