import Foundation
import Testing

/// The built command, run for real.
struct Command {
  /// Beside the bundle of these tests, where the package manager puts every product.
  static let path: String = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appendingPathComponent("briefing").path
  }()

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Variables of the tests that the command sees too; the last says where `make coverage` counts what it runs.
  private static let handedOn = ["HOME", "PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"]

  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Output goes through files: a pipe that nobody empties would hold the command up.
  static func run(
    _ arguments: [String], input: String? = nil, in folder: URL? = nil, environment: [String: String] = [:],
    executable: String = path
  ) throws -> Result {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? scratch.url
    var variables = ProcessInfo.processInfo.environment.filter { Self.handedOn.contains($0.key) }
    variables["COLUMNS"] = "80"
    process.environment = variables.merging(environment) { $1 }
    let files = ["out", "err"].map { scratch.url.appendingPathComponent($0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardInput = try input.map { FileHandle(forReadingAtPath: try scratch.write("in", $0)) } ?? .nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try String(contentsOf: files[0], encoding: .utf8),
      errors: try String(contentsOf: files[1], encoding: .utf8))
  }

  static func run(_ arguments: String..., in folder: URL? = nil) throws -> Result { try run(arguments, in: folder) }
}

/// A folder that is gone when the test is.
final class Scratch {
  let url: URL

  init() throws {
    let path = NSTemporaryDirectory() + "/briefing-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  @discardableResult func write(_ name: String, _ text: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  func read(_ name: String) throws -> Data { try Data(contentsOf: url.appendingPathComponent(name)) }
  func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

  /// Every file below, by its path.
  func files(in folder: String = "") throws -> [String: Data] {
    let base = folder.isEmpty ? url : url.appendingPathComponent(folder)
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: base.path) {
      let file = base.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue {
        found[name] = try Data(contentsOf: file)
      }
    }
    return found
  }

  /// With a new project in `rivertown`.
  static func project() throws -> Scratch {
    let scratch = try Scratch()
    let made = try Command.run("new", "rivertown", in: scratch.url)
    #expect(made.status == 0, "\(made.errors)")
    return scratch
  }

  /// Replaces the first `old` in a file.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    let text = try text(name)
    let range = try #require(text.range(of: old), "\(name) has no \(old)")
    try write(name, text.replacingCharacters(in: range, with: new))
  }
}
