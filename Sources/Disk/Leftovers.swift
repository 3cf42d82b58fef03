import Glibc

/// What a process that was killed, or a power cut, left in an output folder.
public enum Leftovers {
  /// Removes what belongs to a process that is gone. What cannot be removed stays: it is in nobody's way.
  public static func sweep(_ folder: String) {
    for name in (try? Files.entries(of: folder)) ?? [] {
      guard let process = StagedName.process(of: name), process > 0, kill(process, 0) != 0, errno == ESRCH else {
        continue
      }
      remove(Files.join(folder, name))
    }
  }

  /// A staged file, or a folder of them. Links are removed, not followed.
  static func remove(_ path: String) {
    guard let info = Files.entryStatus(path) else { return }
    guard Files.kind(info) == S_IFDIR else {
      unlink(path)
      return
    }
    for name in (try? Files.entries(of: path)) ?? [] { remove(Files.join(path, name)) }
    rmdir(path)
  }
}
