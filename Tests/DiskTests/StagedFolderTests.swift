import Disk
import Glibc
import Testing

struct StagedFolderTests {
  @Test func allFilesAppear() throws {
    let folder = Folder()
    var staged = StagedFolder(folder("out"))
    staged.add("a", Array("1".utf8))
    staged.add("charts/b", Array("2".utf8))
    #expect(try staged.commit() == [folder("out/a"), folder("out/charts/b")])
    #expect(folder.names == ["out", "out/a", "out/charts", "out/charts/b"])
    #expect(folder.text("out/charts/b") == "2")
  }

  /// The third cannot be moved: its folder is closed. The first two, one of them new, are taken back.
  @Test(.enabled(if: geteuid() != 0 || canProtect, "root may write everywhere here"))
  func aMoveThatFailsTakesTheOthersBack() throws {
    let folder = Folder()
    folder.write("b", "old b")
    mkdir(folder("z"), 0o700)
    folder.write("z/c", "old c")
    var staged = StagedFolder(folder.path)
    staged.add("a", Array("new a".utf8))
    staged.add("b", Array("new b".utf8))
    staged.add("z/c", Array("new c".utf8))
    protect(folder("z"), true)
    defer { protect(folder("z"), false) }
    let path = folder("z/c")
    let complaint = complaint { _ = try staged.commit() } ?? ""
    #expect(complaint.hasPrefix("\(path): error: cannot write \(path): "), "\(complaint)")
    #expect(folder.text("b") == "old b" && folder.text("z/c") == "old c")
    #expect(folder.names == ["b", "z", "z/c"])
  }

  @Test func foldersThatWereMadeForNothingGo() throws {
    let folder = Folder()
    mkfifo(folder("pipe"), 0o600)
    symlink(folder("pipe"), folder("link"))
    var staged = StagedFolder(folder.path)
    staged.add("new/deep/a", [1])
    staged.add("link", [1])
    #expect(complaint { _ = try staged.commit() } != nil)
    #expect(folder.names == ["link", "pipe"])
  }

  @Test func leftoversOfTheDeadAreSwept() throws {
    let folder = Folder()
    // No process has this number: Linux's stop at 2²².
    let dead = ".briefing-99999999-1"
    _ = system(
      "mkdir -p '\(folder(dead))/new/charts'; touch '\(folder(dead))/new/charts/a' '\(folder(".briefing-99999998"))'")
    symlink("/", folder(dead + "/link"))
    folder.write(".briefing-\(getppid())-1", "of the living")
    folder.write(".briefing-notes", "no staging")
    var staged = StagedFolder(folder.path)
    staged.add("a", [1])
    _ = try staged.commit()
    #expect(folder.names == [".briefing-\(getppid())-1", ".briefing-notes", "a"])
  }

  /// Someone else holds the folder: the second waits until it is free.
  @Test func oneRunAtATime() throws {
    let folder = Folder()
    let fd = open(folder.path, O_RDONLY | O_DIRECTORY)
    #expect(flock(fd, LOCK_EX) == 0)
    let start = clock(CLOCK_MONOTONIC)
    let holder = Thread {
      usleep(300_000)
      flock(fd, LOCK_UN)
    }
    var staged = StagedFolder(folder.path)
    staged.add("a", [1])
    _ = try staged.commit()
    holder.join()
    close(fd)
    #expect(clock(CLOCK_MONOTONIC) - start >= 0.25)
    #expect(folder.names == ["a"])
  }

  private func clock(_ id: clockid_t) -> Double {
    var t = timespec()
    clock_gettime(id, &t)
    return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9
  }
}

/// Whether root can be kept from writing: file systems with attributes.
private let canProtect: Bool = {
  let folder = Folder()
  mkdir(folder("z"), 0o700)
  return system("chattr +i '\(folder("z"))' 2>/dev/null && chattr -i '\(folder("z"))'") == 0
}()

private func protect(_ path: String, _ on: Bool) {
  if geteuid() == 0 {
    _ = system("chattr \(on ? "+" : "-")i '\(path)'")
  } else {
    chmod(path, on ? 0o500 : 0o700)
  }
}

private final class Thread {
  private var handle = pthread_t()
  private final class Box {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  init(_ body: @escaping () -> Void) {
    pthread_create(
      &handle, nil,
      { argument in
        argument.map { Unmanaged<Box>.fromOpaque($0).takeRetainedValue().body() }
        return nil
      }, Unmanaged.passRetained(Box(body)).toOpaque())
  }

  func join() { pthread_join(handle, nil) }
}
