import Diagnostics
import Glibc

/// Files that appear in a folder all at once, or not at all: they are written beside their places first, and moved
/// there when nothing can go wrong any more. If a move fails all the same, those before it are taken back, so that on
/// an error the folder stays as it was.
public struct StagedFolder {
  private let folder: String
  private var files: [(name: String, bytes: [UInt8])] = []

  public init(_ folder: String) { self.folder = folder }

  /// `name` may contain folders: `charts/headline.png`.
  public mutating func add(_ name: String, _ bytes: [UInt8]) { files.append((name, bytes)) }

  /// The paths that were written.
  public func commit() throws -> [String] {
    var made = try Files.makeFolder(folder)
    do {
      // Nothing is copied while the lock is held but names.
      let lock = try FolderLock(folder)
      Leftovers.sweep(folder)
      let staging = Files.join(folder, StagedName.next())
      defer { Leftovers.remove(staging) }
      try stage(in: staging)
      // What would stop a move half way is found before the first one.
      for file in files {
        let path = Files.join(folder, file.name)
        made += try Files.makeFolder(Files.split(path).folder)
        try Files.checkOutput(path)
      }
      try move(from: staging)
      _ = consume lock
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
    return files.map { Files.join(folder, $0.name) }
  }

  private func stage(in staging: String) throws {
    for file in files {
      let path = Files.join(staging, "new/" + file.name)
      try Files.makeFolder(Files.split(path).folder)
      try Files.create(path, file.bytes, as: Files.join(folder, file.name), durable: true)
    }
    try Files.makeFolder(Files.join(staging, "old"))
  }

  private func move(from staging: String) throws {
    var moved: [(path: String, old: String?)] = []
    do {
      for (i, file) in files.enumerated() {
        let path = Files.join(folder, file.name)
        let old = Files.join(staging, "old/\(i)")
        let keepsOld = try Self.keep(path, as: old)
        if rename(Files.join(staging, "new/" + file.name), path) != 0 {
          let error = Files.failure("cannot write \(path)", at: path)
          if keepsOld { Self.restore(old, at: path) }
          throw error
        }
        moved.append((path, keepsOld ? old : nil))
      }
      for folder in Set(moved.map { Files.split($0.path).folder }).sorted() { try Files.synchronise(folder) }
    } catch {
      for (path, old) in moved.reversed() {
        if let old { Self.restore(old, at: path) } else { unlink(path) }
      }
      throw error
    }
  }

  /// A second name for what stands at `path`, so that it can come back; false if there is nothing. Where a file system
  /// knows no second names, the file itself is moved.
  private static func keep(_ path: String, as old: String) throws -> Bool {
    if link(path, old) == 0 { return true }
    if errno == ENOENT { return false }
    guard rename(path, old) == 0 else { throw Files.failure("cannot write \(path)", at: path) }
    return true
  }

  private static func restore(_ old: String, at path: String) {
    // Two names of one file: renaming one over the other would do nothing and leave both.
    if rename(old, path) == 0 { unlink(old) }
  }
}
