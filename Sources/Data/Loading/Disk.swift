#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The two things that the module asks of a file system.
enum Disk {
  struct Failure: Error {
    var reason: String
  }

  static func read(_ path: String) throws -> [UInt8] {
    let fd = open(path, O_RDONLY | O_CLOEXEC)
    guard fd >= 0 else { throw Failure(reason: reason()) }
    defer { close(fd) }
    var info = stat()
    guard fstat(fd, &info) == 0 else { throw Failure(reason: reason()) }
    if info.st_mode & S_IFMT == S_IFDIR { throw Failure(reason: "it is a folder") }
    // Straight into the array: a table of facts may be large. What grows meanwhile, or does not know its size, is read
    // to its end by the loop below.
    let size = max(0, Int(info.st_size))
    var failed = false
    var out = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let n = Glibc.read(fd, buffer.baseAddress.map { $0 + count }, size - count)
        failed = n < 0
        if n <= 0 { return }
        count += n
      }
    }
    if failed { throw Failure(reason: reason()) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let n = buffer.withUnsafeMutableBytes { Glibc.read(fd, $0.baseAddress, $0.count) }
      if n < 0 { throw Failure(reason: reason()) }
      if n == 0 { return out }
      out.append(contentsOf: buffer[..<n])
    }
  }

  /// Names of the files in a folder, sorted by their bytes, so that no file system decides the order.
  static func list(_ folder: String) throws -> [String] {
    guard let dir = opendir(folder) else { throw Failure(reason: reason()) }
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

  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
