import Diagnostics
import Glibc

/// What the project asks of a file system. Failures are diagnostics that name the file.
public enum Files {
  /// Names in a folder, sorted by their bytes so that no file system decides the order; hidden ones left out.
  public static func list(_ folder: String) throws -> [String] {
    try entries(of: folder).filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// All but `.` and `..`, in the order of the file system.
  static func entries(of folder: String) throws -> [String] {
    guard let dir = opendir(folder.isEmpty ? "." : folder) else {
      throw failure("cannot read \(folder.isEmpty ? "." : folder)", at: folder)
    }
    defer { closedir(dir) }
    var names: [String] = []
    while let entry = readdir(dir) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  public static func isFolder(_ path: String) -> Bool {
    status(path.isEmpty ? "." : path).map { kind($0) == S_IFDIR } ?? false
  }

  /// A file, and no pipe, device or folder.
  public static func isRegular(_ path: String) -> Bool { status(path).map { kind($0) == S_IFREG } ?? false }

  /// The path with all links followed; nil if there is nothing.
  public static func real(_ path: String) -> String? {
    guard let found = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  public static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." || name.hasPrefix("/") { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// `a/b/c` is `c` in `a/b`; `c` is `c` in "".
  public static func split(_ path: String) -> (folder: String, name: String) {
    var path = Substring(path)
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return ("", String(path)) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  // MARK: For the module

  /// Of what a path leads to, all links followed.
  static func status(_ path: String) -> stat? {
    var info = stat()
    return stat(path, &info) == 0 ? info : nil
  }

  /// Of the entry itself, which may be a link.
  static func entryStatus(_ path: String) -> stat? {
    var info = stat()
    return lstat(path, &info) == 0 ? info : nil
  }

  static func kind(_ info: stat) -> mode_t { info.st_mode & S_IFMT }

  /// What stands where a file is meant.
  static func name(of kind: mode_t) -> String {
    switch kind {
    case S_IFDIR: "a folder"
    case S_IFIFO: "a pipe"
    case S_IFSOCK: "a socket"
    default: "a device"
    }
  }

  static func failure(_ message: String, at path: String, hint: String? = nil) -> Diagnostic {
    Diagnostic(.error, "\(message): \(String(cString: strerror(errno)))", at: Place(file: path), hint: hint)
  }
}
