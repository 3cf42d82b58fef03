import Diagnostics
import Glibc
import Synchronization

extension Files {
  /// Replaces a file in one step: who reads it sees the old bytes or the new ones, never a part. Refused is what is no
  /// file, and what this run has read.
  ///
  /// - Parameter durable: whether the bytes have reached the disk before the old ones go. It takes milliseconds.
  public static func replace(_ path: String, _ bytes: [UInt8], durable: Bool = true) throws {
    try checkOutput(path)
    let (folder, _) = split(path)
    let temporary = join(folder, StagedName.next())
    do {
      try create(temporary, bytes, as: path, durable: durable)
      guard rename(temporary, path) == 0 else { throw failure("cannot write \(path)", at: path) }
      if durable { try synchronise(folder) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Whether a file may come to stand there. A link is not written through: the file takes its place.
  static func checkOutput(_ path: String) throws {
    func refuse(_ why: String, hint: String? = nil) -> Diagnostic {
      Diagnostic(.error, "cannot write \(path): \(why)", at: Place(file: path), hint: hint)
    }
    guard let entry = entryStatus(path) else {
      if errno == ENOENT { return }
      throw failure("cannot write \(path)", at: path)
    }
    // A link to nothing may be replaced.
    let info = kind(entry) == S_IFLNK ? status(path) : entry
    guard let info else { return }
    if kind(info) != S_IFREG { throw refuse("it is \(name(of: kind(info)))", hint: "name a file to write") }
    if InputFiles.contains(info) { throw refuse("it is read for this very output", hint: "name another file") }
  }

  /// Writes a new file; what is there already is an error. Messages name it as `path`, where it will stand.
  static func create(_ file: String, _ bytes: [UInt8], as path: String, durable: Bool) throws {
    let fd = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard fd >= 0 else { throw failure("cannot write \(path)", at: path) }
    var isWritten = writeAll(fd, bytes)
    if isWritten, durable { isWritten = fsync(fd) == 0 }
    let cause = errno
    // Some file systems tell of a full disk only now.
    let isClosed = close(fd) == 0
    if !isWritten { errno = cause }
    guard isWritten, isClosed else { throw failure("cannot write \(path)", at: path) }
  }

  static func writeAll(_ fd: Int32, _ bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let n = bytes.withUnsafeBytes { Glibc.write(fd, $0.baseAddress.map { $0 + done }, bytes.count - done) }
      if n < 0 && errno == EINTR { continue }
      if n <= 0 { return false }
      done += n
    }
    return true
  }

  /// The names in a folder reach the disk. Not every file system can promise it, which is no fault of the output.
  static func synchronise(_ folder: String) throws {
    let fd = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard fd >= 0 else { return }
    defer { close(fd) }
    guard fsync(fd) == 0 || errno != EIO else { throw failure("cannot write \(folder)", at: folder) }
  }

  /// With all folders above it; says which were made, the outermost first.
  @discardableResult public static func makeFolder(_ path: String) throws -> [String] {
    if path.isEmpty || isFolder(path) { return [] }
    var made = try makeFolder(split(path).folder)
    if mkdir(path, 0o777) == 0 {
      made.append(path)
    } else if errno != EEXIST || !isFolder(path) {
      let error = failure("cannot make the folder \(path)", at: path)
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
    return made
  }
}

/// Names of what stands in an output folder while it is written: hidden, and with the process that they belong to.
enum StagedName {
  private static let prefix = ".briefing-"
  private static let count = Atomic<Int>(0)

  static func next() -> String {
    "\(prefix)\(getpid())-\(count.wrappingAdd(1, ordering: .relaxed).newValue)"
  }

  /// The process that made it; nil for other names.
  static func process(of name: String) -> pid_t? {
    guard name.hasPrefix(prefix) else { return nil }
    return name.dropFirst(prefix.count).prefix { $0 != "-" }.isEmpty
      ? nil : pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" })
  }
}
