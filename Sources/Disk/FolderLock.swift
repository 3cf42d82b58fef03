import Diagnostics
import Glibc

/// Keeps two runs from filling one folder at once, whose files would be of both. The lock is on the folder itself, so
/// that it leaves nothing behind and ends with its process.
struct FolderLock: ~Copyable {
  private let fd: Int32

  /// Moving files takes far less.
  private static let patience = 100
  private static let pause: UInt32 = 100_000

  init(_ folder: String) throws {
    fd = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard fd >= 0 else { throw Files.failure("cannot read the folder \(folder)", at: folder) }
    for _ in 0..<Self.patience {
      // What is no lock at all, as on some network file systems, cannot be waited for.
      if flock(fd, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK && errno != EINTR { return }
      usleep(Self.pause)
    }
    let shown = folder.isEmpty ? "the current folder" : folder
    throw Diagnostic(
      .error, "another run is writing into \(shown)", at: Place(file: folder.isEmpty ? nil : folder),
      hint: "wait for it to end")
  }

  deinit { if fd >= 0 { close(fd) } }
}
