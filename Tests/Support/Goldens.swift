import Foundation
import Testing

/// Compares `text` with `Tests/Goldens/NAME.txt`. With `RECORD_GOLDENS=1` it writes the file and fails, so that a
/// recording run never passes for a test run. A golden that is missing fails.
public func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  if let complaint = Goldens.complaint(about: text, name: name) {
    Issue.record(Comment(rawValue: complaint), sourceLocation: sourceLocation)
  }
}

public enum Goldens {
  public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Goldens")

  /// What is wrong, in words; nil if the text is that of the golden.
  public static func complaint(about text: String, name: String, folder: URL = Goldens.folder) -> String? {
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      } catch {
        return "golden \(name): cannot be recorded: \(error)"
      }
      return "golden \(name): recorded; run again without RECORD_GOLDENS"
    }
    guard let data = try? Data(contentsOf: file) else {
      return "golden \(name): there is none; record it with RECORD_GOLDENS=1"
    }
    return firstDifference(of: text, from: String(decoding: data, as: UTF8.self)).map { "golden \(name), \($0)" }
  }

  public static func firstDifference(of text: String, from golden: String) -> String? {
    if text.utf8.elementsEqual(golden.utf8) { return nil }
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
    for i in 0..<max(new.count, old.count) {
      let a = i < old.count ? String(old[i]) : "(end)"
      let b = i < new.count ? String(new[i]) : "(end)"
      if !a.utf8.elementsEqual(b.utf8) { return "line \(i + 1):\n  golden: \(a)\n  now:    \(b)" }
    }
    return "the bytes differ"
  }
}
