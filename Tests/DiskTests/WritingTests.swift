import Disk
import Glibc
import Testing

struct WritingTests {
  @Test func replacesAFile() throws {
    let folder = Folder()
    try Files.replace(folder("a"), Array("one".utf8))
    try Files.replace(folder("a"), Array("two".utf8), durable: false)
    #expect(folder.text("a") == "two")
    #expect(folder.names == ["a"])
  }

  @Test func neverReplacesWhatIsNoFile() {
    let folder = Folder()
    mkfifo(folder("pipe"), 0o600)
    symlink(folder("pipe"), folder("link"))
    symlink("/dev/null", folder("null"))
    mkdir(folder("folder"), 0o700)
    for (name, kind) in [("pipe", "a pipe"), ("link", "a pipe"), ("null", "a device"), ("folder", "a folder")] {
      let path = folder(name)
      let expected = "\(path): error: cannot write \(path): it is \(kind) — hint: name a file to write"
      #expect(complaint { try Files.replace(path, [1]) } == expected)
      var staged = StagedFolder(folder.path)
      staged.add("first", [1])
      staged.add(name, [1])
      #expect(complaint { _ = try staged.commit() } == expected)
    }
    #expect(folder.names == ["folder", "link", "null", "pipe"])
  }

  /// By what it is and not by its name.
  @Test func neverReplacesAnInput() throws {
    let folder = Folder()
    folder.write("spec", "spec")
    folder.write("later", "later")
    symlink(folder("spec"), folder("link"))
    link(folder("spec"), folder("second name"))
    _ = try Files.read(folder("spec"))
    InputFiles.expect(folder("later"))
    for name in ["spec", "link", "second name", "later"] {
      let path = folder(name)
      let expected =
        "\(path): error: cannot write \(path): it is read for this very output — hint: name another file"
      #expect(complaint { try Files.replace(path, [1]) } == expected)
      var staged = StagedFolder(folder.path)
      staged.add(name, [1])
      #expect(complaint { _ = try staged.commit() } == expected)
    }
    #expect(folder.text("spec") == "spec" && folder.text("later") == "later")
  }

  /// A link is replaced, so that nothing outside of the folder is written to.
  @Test func doesNotWriteThroughLinks() throws {
    let folder = Folder()
    folder.write("far", "far")
    symlink(folder("far"), folder("near"))
    symlink(folder("nothing"), folder("dangling"))
    try Files.replace(folder("near"), Array("new".utf8))
    try Files.replace(folder("dangling"), Array("new".utf8))
    #expect(folder.text("far") == "far" && folder.text("near") == "new" && folder.text("dangling") == "new")
    #expect(folder.names == ["dangling", "far", "near"])
  }

  @Test func saysWhatCouldNotBeWritten() {
    let folder = Folder()
    let path = folder("none/a")
    #expect(
      complaint { try Files.replace(path, [1]) }
        == "\(path): error: cannot write \(path): No such file or directory")
  }
}
