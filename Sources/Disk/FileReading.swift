import Diagnostics
import Glibc

extension Files {
  /// The bytes of a file, at most `limit` of them.
  ///
  /// With `pipes`, for what a user names on the command line, a pipe (`<(…)` in a shell), a socket or a terminal is
  /// welcome too. Without, only a file is: a pipe in a project's folder would be waited for without end.
  public static func read(_ path: String, upTo limit: Int = FileLimits.text, pipes: Bool = false) throws -> [UInt8] {
    // Opening a pipe waits for its writer, unless told not to.
    let fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | (pipes ? 0 : O_NONBLOCK))
    guard fd >= 0 else { throw failure("cannot read \(path)", at: path) }
    defer { close(fd) }
    var info = stat()
    guard fstat(fd, &info) == 0 else { throw failure("cannot read \(path)", at: path) }
    if let kind = refused(info, fd, pipes: pipes) {
      throw Diagnostic(.error, "cannot read \(path): it is \(kind), not a file", at: Place(file: path))
    }
    InputFiles.note(info, path)
    if kind(info) == S_IFREG, info.st_size > limit { throw tooLarge(path, limit) }
    return try read(fd, path, expected: kind(info) == S_IFREG ? max(0, Int(info.st_size)) : 0, limit: limit)
  }

  /// The same for a file that a project names or holds: after following links it lies within the project's folder, or
  /// nothing of it is read. A project from elsewhere cannot so bring a file of its reader into what is sent back.
  public static func read(_ path: String, within folder: String, upTo limit: Int = FileLimits.text) throws -> [UInt8] {
    if let root = real(folder), let found = real(path), root != "/", !found.hasPrefix(root + "/") {
      throw Diagnostic(
        .error, "cannot read \(path): it lies outside of the project's folder", at: Place(file: path),
        hint: "copy the file into it")
    }
    return try read(path, upTo: limit)
  }

  /// Standard input to its end.
  public static func readStandardInput(upTo limit: Int = FileLimits.text) throws -> [UInt8] {
    var info = stat()
    if fstat(STDIN_FILENO, &info) == 0 { InputFiles.note(info, "/dev/stdin") }
    return try read(STDIN_FILENO, "standard input", expected: 0, limit: limit)
  }

  private static func refused(_ info: stat, _ fd: Int32, pipes: Bool) -> String? {
    switch kind(info) {
    case S_IFREG: nil
    case S_IFIFO where pipes, S_IFSOCK where pipes: nil
    case S_IFCHR where pipes && isatty(fd) == 1: nil
    default: name(of: kind(info))
    }
  }

  private static func read(_ fd: Int32, _ path: String, expected: Int, limit: Int) throws -> [UInt8] {
    // Straight into the array: a table of facts may be large. What grows meanwhile, or does not know its size, is read
    // to its end by the loop below.
    var failed = false
    var out = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      while count < expected {
        let n = read(fd, buffer.baseAddress.map { $0 + count }, expected - count)
        failed = n < 0
        if n <= 0 { return }
        count += n
      }
    }
    if failed { throw failure("cannot read \(path)", at: path) }
    while true {
      let more = try readMore(fd, path)
      if more.isEmpty { return out }
      if out.count + more.count > limit { throw tooLarge(path, limit) }
      out += more
    }
  }

  /// What there is to read; empty at the end.
  static func readMore(_ fd: Int32, _ path: String) throws -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      let n = read(fd, buffer.baseAddress, 1 << 16)
      failed = n < 0
      count = max(0, n)
    }
    if failed { throw failure("cannot read \(path)", at: path) }
    return bytes
  }

  /// One call, begun anew when a signal came between.
  private static func read(_ fd: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    while true {
      let n = Glibc.read(fd, bytes, count)
      if n >= 0 || errno != EINTR { return n }
    }
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> Diagnostic {
    Diagnostic(.error, "cannot read \(path): \(FileLimits.excess(limit))", at: Place(file: path))
  }
}
