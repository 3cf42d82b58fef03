import Disk
import Glibc
import Testing

struct ReadingTests {
  @Test func readsWhatIsThere() throws {
    let folder = Folder()
    folder.write("a", String(repeating: "x", count: 200_000))
    #expect(try Files.read(folder("a")).count == 200_000)
    folder.write("empty", "")
    #expect(try Files.read(folder("empty")) == [])
    // Says that it is empty, and is not.
    #expect(try !Files.read("/proc/self/status").isEmpty)
  }

  @Test func namesWhatIsNoFile() {
    let folder = Folder()
    mkfifo(folder("pipe"), 0o600)
    for (path, kind) in [(folder("pipe"), "a pipe"), ("/dev/zero", "a device"), (folder.path, "a folder")] {
      #expect(
        complaint { _ = try Files.read(path) } == "\(path): error: cannot read \(path): it is \(kind), not a file")
    }
    symlink("/dev/zero", folder("link"))
    #expect(complaint { _ = try Files.read(folder("link")) }?.hasSuffix("it is a device, not a file") == true)
    // On the command line a pipe is welcome; what never ends is not.
    #expect(complaint { _ = try Files.read("/dev/zero", pipes: true) }?.hasSuffix("it is a device, not a file") == true)
    #expect(complaint { _ = try Files.read(folder.path, pipes: true) }?.hasSuffix("it is a folder, not a file") == true)
  }

  @Test func readsAPipeThatIsNamed() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(write(ends[1], "spec", 4) == 4)
    close(ends[1])
    defer { close(ends[0]) }
    #expect(try Files.read("/dev/fd/\(ends[0])", pipes: true) == Array("spec".utf8))
  }

  @Test func hasALargestSize() {
    let folder = Folder()
    folder.write("a", "12345")
    #expect(complaint { _ = try Files.read(folder("a"), upTo: 5) } == nil)
    #expect(
      complaint { _ = try Files.read(folder("a"), upTo: 4) }
        == "\(folder("a")): error: cannot read \(folder("a")): it has more than 4 bytes")
    // What does not know its size is stopped on the way.
    #expect(complaint { _ = try Files.read("/proc/self/status", upTo: 4) }?.hasSuffix("more than 4 bytes") == true)
  }

  @Test func listsByBytesWithoutHiddenNames() throws {
    let folder = Folder()
    for name in ["b", "B", ".c", "ä", "a"] { folder.write(name, "") }
    #expect(try Files.list(folder.path) == ["B", "a", "b", "ä"])
    #expect(complaint { _ = try Files.list(folder("none")) }?.hasSuffix("No such file or directory") == true)
  }
}
