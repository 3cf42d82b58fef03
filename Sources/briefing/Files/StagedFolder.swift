import Diagnostics
import Glibc

/// Files that appear in a folder all at once, or not at all: they are written beside their places first, and moved
/// there when nothing can go wrong any more. On an error the folder stays as it was.
struct StagedFolder {
  private let folder: String
  private var files: [(name: String, bytes: [UInt8])] = []

  init(_ folder: String) { self.folder = folder }

  /// `name` may contain folders: `charts/headline.png`.
  mutating func add(_ name: String, _ bytes: [UInt8]) { files.append((name, bytes)) }

  /// The paths that were written.
  func commit() throws -> [String] {
    try Files.makeFolder(folder)
    let staging = Files.join(folder, ".briefing-\(getpid())")
    Self.remove(staging)
    defer { Self.remove(staging) }
    for file in files {
      let path = Files.join(staging, file.name)
      try Files.makeFolder(Files.split(path).folder)
      try Files.create(path, file.bytes)
    }
    // What would stop a move half way is found before the first one.
    for file in files {
      let path = Files.join(folder, file.name)
      try Files.makeFolder(Files.split(path).folder)
      if Files.isFolder(path) {
        throw Diagnostic(.error, "cannot write \(path): it is a folder", at: Place(file: path))
      }
    }
    for file in files { try Files.move(Files.join(staging, file.name), to: Files.join(folder, file.name)) }
    return files.map { Files.join(folder, $0.name) }
  }

  /// Only what `commit` made: its own folder, files and one level of folders in it.
  private static func remove(_ staging: String) {
    guard Files.isFolder(staging) else { return }
    for name in Files.list(staging) {
      let path = Files.join(staging, name)
      if Files.isFolder(path) { remove(path) } else { unlink(path) }
    }
    rmdir(staging)
  }
}
