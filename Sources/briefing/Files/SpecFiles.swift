import Disk
import Synchronization

/// The specs of a run. One from a pipe (`<(…)`, or `-` for standard input) can be read but once, and is asked for more
/// than once: whether it wants facts, and for each size that it is drawn in.
final class SpecFiles: Sendable {
  private let held = Mutex([String: [UInt8]]())

  func read(_ path: String) throws -> [UInt8] {
    try held.withLock { held in
      if let bytes = held[path] { return bytes }
      let bytes = path == "-" ? try Files.readStandardInput() : try Files.read(path, pipes: true)
      if !Files.isRegular(path) { held[path] = bytes }
      return bytes
    }
  }
}
