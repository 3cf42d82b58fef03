import Glibc
import Synchronization

/// Every file that this run reads, by what it is on the disk and not by its name: no output may take its place. Kept
/// where files are read, so that nobody can forget to say so.
public enum InputFiles {
  private struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
    init(_ info: stat) { (device, number) = (UInt64(info.st_dev), UInt64(info.st_ino)) }
  }

  /// With the name by which each was read: a number goes to another file when its own is removed.
  private static let known = Mutex([Identity: String]())

  static func note(_ info: stat, _ path: String) {
    if Files.kind(info) == S_IFREG { known.withLock { $0[Identity(info)] = path } }
  }

  /// For a file that is to be read later, when outputs of the same run stand already.
  public static func expect(_ path: String) {
    if let info = Files.status(path) { note(info, path) }
  }

  static func contains(_ info: stat) -> Bool {
    let identity = Identity(info)
    guard let path = known.withLock({ $0[identity] }) else { return false }
    return Files.status(path).map { Identity($0) == identity } ?? false
  }
}
