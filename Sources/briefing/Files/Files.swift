import Diagnostics
import Glibc

/// What the command asks of the file system. Failures are diagnostics that name the file.
enum Files {
  static func read(_ path: String) throws -> [UInt8] {
    let fd = open(path, O_RDONLY | O_CLOEXEC)
    guard fd >= 0 else { throw failure("cannot read \(path)", at: path) }
    defer { close(fd) }
    var info = stat()
    guard fstat(fd, &info) == 0 else { throw failure("cannot read \(path)", at: path) }
    // A pipe (`<(…)` in a shell) is welcome, a folder is not.
    if info.st_mode & S_IFMT == S_IFDIR {
      throw Diagnostic(.error, "cannot read \(path): it is a folder", at: Place(file: path))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, Int(info.st_size)) + 1)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let n = Glibc.read(fd, &buffer, buffer.count)
      if n < 0 && errno == EINTR { continue }
      if n < 0 { throw failure("cannot read \(path)", at: path) }
      if n == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<n])
    }
  }

  /// Writes a new file; what is there already is an error.
  static func create(_ path: String, _ bytes: [UInt8]) throws {
    let fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard fd >= 0 else { throw failure("cannot write \(path)", at: path) }
    defer { close(fd) }
    var done = 0
    while done < bytes.count {
      let n = bytes.withUnsafeBytes { Glibc.write(fd, $0.baseAddress.map { $0 + done }, bytes.count - done) }
      if n < 0 && errno == EINTR { continue }
      guard n > 0 else { throw failure("cannot write \(path)", at: path) }
      done += n
    }
  }

  /// Replaces a file in one step: who reads it sees the old bytes or the new ones, never a part.
  static func replace(_ path: String, _ bytes: [UInt8]) throws {
    let (folder, name) = split(path)
    let temporary = join(folder, ".\(name).\(getpid())")
    unlink(temporary)
    do {
      try create(temporary, bytes)
      try move(temporary, to: path)
    } catch {
      unlink(temporary)
      throw error is Diagnostic ? renamed(error, from: temporary, to: path) : error
    }
  }

  static func move(_ from: String, to path: String) throws {
    guard rename(from, path) == 0 else { throw failure("cannot write \(path)", at: path) }
  }

  /// With all folders above it.
  static func makeFolder(_ path: String) throws {
    if path.isEmpty || isFolder(path) { return }
    try makeFolder(split(path).folder)
    guard mkdir(path, 0o777) == 0 || errno == EEXIST && isFolder(path) else {
      throw failure("cannot make the folder \(path)", at: path)
    }
  }

  /// Names in a folder, sorted by their bytes so that no file system decides the order; hidden ones left out. Empty
  /// for a folder that does not exist.
  static func list(_ folder: String) -> [String] {
    guard let dir = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(dir) }
    var names: [String] = []
    while let entry = readdir(dir) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path.isEmpty ? "." : path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// The path with all links followed; nil if there is nothing.
  static func real(_ path: String) -> String? {
    guard let found = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." || name.hasPrefix("/") { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// `a/b/c` is `c` in `a/b`; `c` is `c` in "".
  static func split(_ path: String) -> (folder: String, name: String) {
    var path = Substring(path)
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return ("", String(path)) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  static func failure(_ message: String, at path: String, hint: String? = nil) -> Diagnostic {
    Diagnostic(.error, "\(message): \(String(cString: strerror(errno)))", at: Place(file: path), hint: hint)
  }

  private static func renamed(_ error: any Error, from temporary: String, to path: String) -> any Error {
    guard var d = error as? Diagnostic else { return error }
    d.message = d.message.replacing(temporary, with: path)
    d.place.file = path
    return d
  }
}
